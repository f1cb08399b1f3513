import fc from "fast-check";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { readPage } from "../lib/annotate/read-page.ts";
import { extractNotice } from "../lib/extract/index.ts";
import { findMentions } from "../lib/extract/pipeline.ts";
import { EXTRACTORS, REFINERS } from "../lib/extract/registry.ts";
import { createGazetteer } from "../lib/gazetteer/index.ts";
import type { FieldSource } from "../lib/model/directive.ts";
import type { Mention } from "../lib/model/mention.ts";
import type { PageText, TextBlock } from "../lib/model/page-text.ts";
import { contains } from "../lib/model/span.ts";
import { normalize } from "../lib/text/normalize.ts";
import { type FixturePage, fixturePages } from "./fixtures/pages.ts";
import { readMarked } from "./support/marked.ts";
import { buildPage } from "./support/page-text.ts";
import { day, type RuleCases } from "./support/rule-cases.ts";

const RUNS = { numRuns: 60 };

const HEAD = [
  "VĂN PHÒNG CHÍNH PHỦ",
  "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  "Số: 91/TB-VPCP",
  "Hà Nội, ngày 20 tháng 11 năm 2026",
  "THÔNG BÁO",
  "Kết luận cuộc họp",
  "Phó Thủ tướng kết luận như sau:",
];

/** What notices are made of: names, verbs, dates, numbers, marks, stops; and what they are not. */
const PIECES = [
  ...[
    "1. ",
    "a) ",
    "đ) ",
    "- ",
    "Điều 2. ",
    "III. ",
    "(1) ",
    "PHỤ LỤC I",
    "Nơi nhận:",
    "TM. CHÍNH PHỦ",
    "Cơ quan chủ trì: ",
    "Thời gian: ",
  ],
  ...["Bộ Tài chính", "các bộ, ngành", "các Bộ: Công an, Y tế", "UBND tỉnh Gia Lai", "Bộ trưởng Bộ Nội vụ", "Thủ tướng"],
  ...[
    " giao ",
    " yêu cầu ",
    " chủ trì, phối hợp với ",
    " cùng với ",
    " rà soát ",
    " báo cáo ",
    " hoàn thành ",
    " chỉ đạo ",
    " đã ",
  ],
  ...[
    "trước ngày 30/6/2027",
    "trong quý I",
    "hằng tháng",
    "trong vòng 10 ngày kể từ ngày ban hành",
    "trước 17 giờ ngày 31/6",
    "đến hết năm",
  ],
  ...["ít nhất 20%", "trên 5 triệu hộ dân", "trong nhóm 10 nước", "từ 8 đến 10%", "14.000", "Đề án "],
  ...[". ", "; ", ": ", ", ", " ", "(", ")", "“", "./.", "…", "\u200b", "👍🏽", "0", "A"],
];
const LINE = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => normalize(pieces.join("")).text);
const CELL = fc.record({
  table: fc.nat({ max: 1 }),
  row: fc.nat({ max: 4 }),
  column: fc.nat({ max: 5 }),
  rowSpan: fc.integer({ min: 1, max: 3 }),
  columnSpan: fc.integer({ min: 1, max: 3 }),
});
const BLOCK: fc.Arbitrary<TextBlock> = fc.record({ text: LINE, cell: fc.option(CELL, { freq: 3 }) });
const PAGE = fc
  .record({ hasHead: fc.boolean(), blocks: fc.array(BLOCK, { maxLength: 25 }) })
  .map(({ hasHead, blocks }): PageText => {
    const page = buildPage(hasHead ? HEAD : []);
    return { ...page, blocks: [...page.blocks, ...blocks.filter(({ text }) => text !== "")] };
  });

function read({ html, url }: FixturePage): PageText | null {
  return readPage(new JSDOM(html, { url }).window.document, { url })?.page ?? null;
}
const pages = fixturePages().flatMap((page) => read(page) ?? []);

/** Checks what must hold of every reading; the extraction for more. */
function checked(page: PageText): ReturnType<typeof extractNotice> {
  const extraction = extractNotice(page);
  if (extraction.status !== "directive") return extraction;
  const { text, mentions, directives, diagnostics } = extraction;
  expect(diagnostics).toEqual([]);
  expect(text).toBe(page.blocks.map((block) => block.text).join("\n"));
  const whole = { start: 0, end: text.length };
  for (const { span } of mentions) {
    expect(contains(whole, span) && span.start < span.end).toBe(true);
    // A paragraph that the page has cut into lines is read as one.
    expect(text.slice(span.start, span.end).split("\n").length).toBeLessThanOrEqual(2);
  }
  for (const directive of directives) {
    expect(contains(whole, directive.statement)).toBe(true);
    expect(directive.text).toBe(text.slice(directive.statement.start, directive.statement.end).replaceAll("\n", " "));
    const { leads, coordinating, deadlines, targets, product } = directive;
    const fields: FieldSource[] = [...leads, ...coordinating, ...deadlines, ...targets, ...(product ? [product] : [])];
    for (const field of fields) expect(field.text).toBe(text.slice(field.span.start, field.span.end).replaceAll("\n", " "));
  }
  expect(new Set(directives.map(({ key }) => key)).size).toBe(directives.length);
  return extraction;
}

it("the sample pages are read", () => {
  expect(
    pages.map((page) => extractNotice(page).status).filter((status) => status === "directive").length,
  ).toBeGreaterThanOrEqual(5);
});

describe("any page", () => {
  it("gives spans inside its text, fields that are the words there, keys that are its own", () => {
    fc.assert(
      fc.property(PAGE, (page) => void checked(page)),
      RUNS,
    );
  });

  it("gives the same answer twice", () => {
    fc.assert(
      fc.property(PAGE, (page) => {
        expect(extractNotice(page)).toEqual(extractNotice(page));
      }),
      RUNS,
    );
  });

  it("of any characters at all is read without a failing step", () => {
    const line = fc.string({ unit: "binary", maxLength: 60 }).map((text) => normalize(text).text || "x");
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => void checked(buildPage([...HEAD, ...lines]))),
      RUNS,
    );
  });
});

describe("a sample page", () => {
  it("cut off anywhere is read without a failing step", () => {
    fc.assert(
      fc.property(fc.constantFrom(...pages), fc.nat(), fc.nat(), (page, at, cut) => {
        const last = page.blocks[at % page.blocks.length];
        const blocks = page.blocks.slice(0, at % page.blocks.length);
        const rest = last ? normalize(last.text.slice(0, cut % (last.text.length + 1))).text : "";
        checked({ ...page, blocks: last && rest ? [...blocks, { ...last, text: rest }] : blocks });
      }),
      RUNS,
    );
  });

  it.each(pages.map((page) => [page.source.url, page] as const))("reads the same composed and decomposed: %s", (_, page) => {
    const decomposed = page.blocks.map((block) => ({ ...block, text: normalize(block.text.normalize("NFD")).text }));
    expect(extractNotice({ ...page, blocks: decomposed })).toEqual(checked(page));
  });

  it.each(fixturePages().map((page) => [page.id, page] as const))(
    "gives the same text with every text node split: %s",
    (_, page) => {
      const { document } = new JSDOM(page.html, { url: page.url }).window;
      splitTextNodes(document.body);
      expect(readPage(document, { url: page.url })?.page ?? null).toEqual(read(page));
    },
  );
});

/** Parts every text node into pieces of one to three code units, never inside a pair of surrogates. */
function splitTextNodes(root: Node): void {
  const walker = root.ownerDocument?.createTreeWalker(root, 4);
  const nodes: Text[] = [];
  while (walker?.nextNode()) nodes.push(walker.currentNode as Text);
  for (const node of nodes) {
    if (["SCRIPT", "STYLE"].includes(node.parentElement?.tagName ?? "")) continue;
    let rest = node;
    for (let i = 0; rest.data.length > 3; i++) {
      const size = 1 + (i % 3);
      rest = rest.splitText(/[\ud800-\udbff]/u.test(rest.data[size - 1] ?? "") ? size + 1 : size);
    }
  }
}

describe("refining", () => {
  const cases = Object.values(import.meta.glob<RuleCases>("../lib/extract/extractors/*/*.cases.ts", { eager: true }));
  const sentences = cases.flatMap(({ finds, ignores }) =>
    [...finds, ...ignores].map(({ sentence }) => readMarked(sentence).text),
  );
  const context = { referenceDate: day("2026-11-20"), gazetteer: createGazetteer(), isTimeField: false };
  const refine = (mentions: readonly Mention[], text: string): readonly Mention[] =>
    REFINERS.reduce((found, refiner) => refiner.refine(found, text, context), mentions);

  it("twice gives what refining once gave, over the sentences of all cases", () => {
    expect(sentences.length).toBeGreaterThan(150);
    for (const text of sentences) {
      const once = findMentions(text, context, { extractors: EXTRACTORS, refiners: REFINERS }, []);
      expect(refine(once, text)).toEqual(once);
    }
  });

  it("does not depend on the sentence being composed", () => {
    for (const text of sentences) expect(normalize(text.normalize("NFD")).text).toBe(normalize(text).text);
  });
});
