import fc from "fast-check";
import { JSDOM } from "jsdom";
import { readPage } from "../../lib/annotate/read-page.ts";
import type { PageText, TextBlock } from "../../lib/model/page-text.ts";
import { normalize } from "../../lib/text/normalize.ts";
import { fixturePages } from "../../test/fixtures/pages.ts";

/** The text of every sample page that has any. */
export function samplePages(): PageText[] {
  return fixturePages().flatMap(({ html, url }) => readPage(new JSDOM(html, { url }).window.document, { url })?.page ?? []);
}

type Change = (blocks: readonly TextBlock[], at: number, by: number, words: string) => readonly TextBlock[];

const changed = (blocks: readonly TextBlock[], at: number, change: (text: string) => string): readonly TextBlock[] => {
  const place = at % Math.max(blocks.length, 1);
  return blocks.flatMap((block, index) => {
    if (index !== place) return [block];
    const { text } = normalize(change(block.text));
    return text === "" ? [] : [{ ...block, text }];
  });
};

/** What may befall a text on its way: lines lost, doubled, moved and joined, words cut, put in, turned round, cells torn away. */
const CHANGES: Readonly<Record<string, Change>> = {
  drop: (blocks, at) => blocks.filter((_, index) => index !== at % Math.max(blocks.length, 1)),
  double: (blocks, at) => blocks.flatMap((block, index) => (index === at % blocks.length ? [block, block] : [block])),
  move: (blocks, at, by) => {
    const [block] = blocks.slice(at % blocks.length);
    const rest = blocks.filter((other) => other !== block);
    const place = by % Math.max(rest.length, 1);
    return block ? [...rest.slice(0, place), block, ...rest.slice(place)] : blocks;
  },
  join: (blocks, at) => {
    const place = at % blocks.length;
    const next = blocks[place + 1];
    if (!next) return blocks;
    return blocks.flatMap((block, index) => {
      if (index === place + 1) return [];
      return index === place ? [{ ...block, text: `${block.text} ${next.text}` }] : [block];
    });
  },
  cut: (blocks, at, by) => changed(blocks, at, (text) => text.slice(0, by % (text.length + 1))),
  lose: (blocks, at, by) =>
    changed(blocks, at, (text) => text.slice(0, by % (text.length + 1)) + text.slice((by % (text.length + 1)) + 1 + (by % 7))),
  insert: (blocks, at, by, words) =>
    changed(blocks, at, (text) => text.slice(0, by % (text.length + 1)) + words + text.slice(by % (text.length + 1))),
  reverse: (blocks, at) => changed(blocks, at, (text) => [...text].reverse().join("")),
  shout: (blocks, at) => changed(blocks, at, (text) => text.toLocaleUpperCase("vi")),
  decompose: (blocks, at) => changed(blocks, at, (text) => text.normalize("NFD")),
  untable: (blocks) => blocks.map((block) => ({ ...block, cell: null })),
  shiftCell: (blocks, at, by) =>
    blocks.map((block, index) =>
      block.cell && index === at % blocks.length ? { ...block, cell: { ...block.cell, column: by % 9, row: by % 5 } } : block,
    ),
};

/** Put into the text: parts of notices where they do not belong, and signs that nobody sees. */
const WORDS = [
  ...["\u200b", "\u202e", "\u00ad", "👩‍👩‍👧", "…", "“", "(", ";", ": ", "\u0301", "0", "/"],
  ...[
    " trước ngày 31/02/2027 ",
    " giao Bộ Y tế ",
    "1. ",
    "đ) ",
    "Điều 3. ",
    "Nơi nhận: ",
    " 15% ",
    " trong quý 5 ",
    " 99/99/9999 ",
  ],
  ...[" chủ trì, phối hợp với ", " hằng tháng ", "PHỤ LỤC ", "KT. BỘ TRƯỞNG", "<b>", "=1+1", "\\", "$&", "\u0000"],
];

/** A sample page with one to six such changes. */
export function mutatedPage(pages: readonly PageText[]): fc.Arbitrary<PageText> {
  const change = fc.record({
    name: fc.constantFrom(...Object.keys(CHANGES)),
    at: fc.nat({ max: 10_000 }),
    by: fc.nat({ max: 10_000 }),
    words: fc.constantFrom(...WORDS),
  });
  return fc
    .record({ page: fc.constantFrom(...pages), changes: fc.array(change, { minLength: 1, maxLength: 6 }) })
    .map(({ page, changes }) => ({
      ...page,
      blocks: changes.reduce<readonly TextBlock[]>(
        (blocks, { name, at, by, words }) => (blocks.length > 0 ? (CHANGES[name]?.(blocks, at, by, words) ?? blocks) : blocks),
        page.blocks,
      ),
    }));
}
