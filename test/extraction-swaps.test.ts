import fc from "fast-check";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { readPage } from "../lib/annotate/read-page.ts";
import { extractNotice } from "../lib/extract/index.ts";
import type { PageText } from "../lib/model/page-text.ts";
import { fixturePages } from "./fixtures/pages.ts";
import { type NoticeCases, pageOf } from "./support/notice-cases.ts";

/** Fields of ministries of 2026, as lists of ministries name them. None is a common word in capitals. */
const FIELDS = [
  "Công Thương",
  "Dân tộc và Tôn giáo",
  "Giáo dục và Đào tạo",
  "Khoa học và Công nghệ",
  "Ngoại giao",
  "Nông nghiệp và Môi trường",
  "Tài chính",
  "Tư pháp",
  "Văn hóa, Thể thao và Du lịch",
  "Y tế",
];

/** No province has a department of it. */
const CENTRAL = "Ngoại giao";
const DEPARTMENT = new RegExp(`Sở\\s+(?:${FIELDS.join("|")})`, "u");

/** The fields that can be exchanged on a page: one that names departments would name some that there are not. */
const fieldsOn = ({ blocks }: PageText): readonly string[] =>
  blocks.some(({ text }) => DEPARTMENT.test(text)) ? FIELDS.filter((field) => field !== CENTRAL) : FIELDS;

type Exchange = (text: string) => string;

/** Each of the words in the place of another. */
const exchange = (words: readonly string[], others: readonly string[]): Exchange => {
  const pattern = new RegExp(`(?:${words.join("|")})(?![\\p{L}\\p{N}])`, "gu");
  return (text) => text.replace(pattern, (word) => others[words.indexOf(word)] ?? word);
};

const CASES = import.meta.glob<NoticeCases>("../lib/extract/notices/*.cases.ts", { eager: true });
const cases = Object.values(CASES).flatMap(({ notices }) => notices.map((notice) => [notice.title, pageOf(notice)] as const));

const samples = fixturePages().flatMap(({ id, html, url }) => {
  const page = readPage(new JSDOM(html, { url }).window.document, { url })?.page;
  return page && extractNotice(page).status === "directive" ? [[id, page] as const] : [];
});

const changed = (page: PageText, change: Exchange): PageText => ({
  ...page,
  blocks: page.blocks.map((block) => ({ ...block, text: change(block.text) })),
});

/** What a clerk would enter, in the words of the text. */
function rowsOf(page: PageText): readonly Record<string, unknown>[] {
  const extraction = extractNotice(page);
  if (extraction.status !== "directive") return [];
  return extraction.directives.map(({ text, path, leads, coordinating, deadlines, targets }) => ({
    text,
    path: path.map(({ label }) => label),
    leads: leads.map((lead) => lead.text),
    coordinating: coordinating.map((body) => body.text),
    deadlines: deadlines.map((deadline) => deadline.text),
    targets: targets.map((target) => target.text),
  }));
}

const inWords = (rows: readonly Record<string, unknown>[], change: Exchange): unknown =>
  JSON.parse(JSON.stringify(rows), (_, value: unknown) => (typeof value === "string" ? change(value) : value));

describe.each([...samples, ...cases])("%s", (_, page) => {
  const rows = rowsOf(page);

  it("gives the same rows when its ministries are exchanged", () => {
    const fields = fieldsOn(page);
    fc.assert(
      fc.property(fc.shuffledSubarray([...fields], { minLength: fields.length }), (others) => {
        const change = exchange(fields, others);
        expect(rowsOf(changed(page, change))).toEqual(inWords(rows, change));
      }),
      { numRuns: 15 },
    );
  });

  it("gives the same rows when the days to come are others", () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 28 }), fc.integer({ min: 1, max: 12 }), (day, month) => {
        // Behind every page's own date: what is past is no deadline.
        const change: Exchange = (text) => text.replace(/(?<![\d/])\d{1,2}\/\d{1,2}\/20(?:2[7-9]|3\d)/gu, `${day}/${month}/2038`);
        expect(rowsOf(changed(page, change))).toEqual(inWords(rows, change));
      }),
      { numRuns: 15 },
    );
  });
});
