import { describe, expect, it } from "vitest";
import type { IsoDate } from "./calendar-date.ts";
import type { Directive } from "./directive.ts";
import type { Notice } from "./notice.ts";
import type { PageText } from "./page-text.ts";
import { doubtsOf, uncertainSpans, withConfirmed } from "./uncertain-words.ts";

const SOURCE = { url: "file:a.pdf", title: null, published: null, layout: "document", attributes: {} } as const;
const TEXT = [
  "Số: 12/TB-VPCP",
  "Hà Nội, ngày 04 tháng 11 năm 2026",
  "1. Bộ Công an rà soát 30 kho, báo cáo trước ngày 15/12/2026.",
];

/** The page with these words doubtful, each where it first stands. */
function pageWith(...doubtful: readonly string[]): PageText {
  return {
    source: SOURCE,
    blocks: TEXT.map((text) => {
      const uncertain = doubtful
        .filter((word) => text.includes(word))
        .map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }));
      return { text, cell: null, uncertain };
    }),
  };
}

const all = TEXT.join("\n");
const spanOf = (words: string) => ({ start: all.indexOf(words), end: all.indexOf(words) + words.length });
const field = (text: string) => ({ text, span: spanOf(text), origin: "own-text" }) as const;

const DIRECTIVE: Directive = {
  key: "1#1",
  path: [{ label: "1", ordinal: 1 }],
  ordinal: 1,
  statement: spanOf(TEXT[2] ?? ""),
  text: TEXT[2] ?? "",
  leads: [{ ...field("Bộ Công an"), agencyIds: [] }],
  coordinating: [],
  deadlines: [
    {
      ...field("trước ngày 15/12/2026"),
      value: { form: "date", due: "2026-12-15" as IsoDate, at: null, exclusive: true, basis: "stated" },
    },
  ],
  targets: [],
  product: null,
};
const NOTICE: Notice = {
  medium: "document",
  documentType: "TB",
  number: "12/TB-VPCP",
  issued: "2026-11-04" as IsoDate,
  issuer: null,
  signer: null,
  subject: null,
  isInternal: false,
};

describe("words that a task hangs on", () => {
  it.each([
    ["15/12/2026", "deadlines"],
    ["Công", "leads"],
    ["30", "statement"],
    ["12/TB-VPCP", "notice"],
    ["04", "notice"],
  ])("“%s” is doubted in its %s", (word, name) => {
    expect(doubtsOf(DIRECTIVE, NOTICE, pageWith(word))).toEqual([{ field: name, span: spanOf(word), text: word }]);
  });

  it("leaves words that change nothing of who, when and how much", () => {
    expect(doubtsOf(DIRECTIVE, NOTICE, pageWith("soát", "Nội"))).toEqual([]);
  });

  it("doubts a number in the task's row of a table, where no date could be read, and none in other rows", () => {
    const statement = "Xây dựng danh mục";
    const cell = (row: number, column: number) => ({ table: 0, row, column, rowSpan: 1, columnSpan: 1 });
    const number = { text: "Quý 1/2027", uncertain: [{ start: 4, end: 10 }] };
    const blocks = [
      { text: statement, cell: cell(1, 1) },
      { ...number, cell: cell(1, 4) },
      { ...number, cell: cell(2, 4) },
    ];
    const directive = { ...DIRECTIVE, statement: { start: 0, end: statement.length }, leads: [], deadlines: [] };
    const start = statement.length + 5;
    expect(doubtsOf(directive, NOTICE, { source: SOURCE, blocks })).toEqual([
      { field: "statement", span: { start, end: start + 6 }, text: "1/2027" },
    ]);
  });

  it("asks nothing of a page that is no scan", () => {
    const page = { ...pageWith(), blocks: TEXT.map((text) => ({ text, cell: null })) };
    expect(doubtsOf(DIRECTIVE, NOTICE, page)).toEqual([]);
    expect(uncertainSpans(page)).toEqual([]);
  });

  it("doubts no more what was confirmed, and still the rest", () => {
    const page = withConfirmed(pageWith("15/12/2026", "Công"), [spanOf("15/12/2026")]);
    expect(doubtsOf(DIRECTIVE, NOTICE, page).map(({ text }) => text)).toEqual(["Công"]);
  });
});
