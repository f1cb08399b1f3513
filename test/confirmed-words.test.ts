import { describe, expect, it } from "vitest";
import { ConfirmDesk, type ConfirmedWords } from "../entrypoints/reader/confirm-desk.ts";
import type { PageText } from "../lib/model/page-text.ts";
import { uncertainSpans } from "../lib/model/uncertain-words.ts";
import type { PdfBlock } from "../lib/pdf/document-text.ts";
import { normalize } from "../lib/text/normalize.ts";

/** A paragraph at this height of a page in which `~` goes before each doubtful word. */
function paragraph(marked: string, y: number, page = 0): PdfBlock {
  const uncertain: { start: number; end: number }[] = [];
  let text = "";
  for (const word of marked.split(" ")) {
    const start = text.length === 0 ? 0 : text.length + 1;
    text += (text === "" ? "" : " ") + word.replace("~", "");
    if (word.startsWith("~")) uncertain.push({ start, end: text.length });
  }
  const line = { page, x1: 85, x2: 500, y, size: 13, isBold: false, text };
  return { text, cell: null, lines: [line], parts: [text], map: normalize(text).map, uncertain };
}

const textOf = (blocks: readonly PdfBlock[]): PageText => ({
  source: { url: "file:scan.pdf", title: null, published: null, layout: "document", attributes: {} },
  blocks: blocks.map(({ text, uncertain }) => ({ text, cell: null, uncertain })),
});

/** What is remembered between two openings of a file. */
class Memory implements ConfirmedWords {
  readonly kept = new Map<number, string[]>();
  isConfirmed = (page: number, word: string): boolean => this.kept.get(page)?.includes(word) ?? false;
  confirm = async (page: number, words: readonly string[]): Promise<void> => {
    this.kept.set(page, [...(this.kept.get(page) ?? []), ...words]);
  };
}

/** The words that are in doubt when these paragraphs are opened. */
function doubtfulIn(blocks: readonly PdfBlock[], memory: ConfirmedWords): string[] {
  const text = textOf(blocks);
  let shown: string[] = [];
  const all = text.blocks.map((block) => block.text).join("\n");
  new ConfirmDesk(text, blocks, memory, (spans) => {
    shown = spans.map(({ start, end }) => all.slice(start, end));
  });
  return shown;
}

/** Opens them and confirms the doubtful words of these numbers. */
async function confirmIn(blocks: readonly PdfBlock[], memory: ConfirmedWords, which: readonly number[]): Promise<void> {
  const text = textOf(blocks);
  const spans = uncertainSpans(text);
  const desk = new ConfirmDesk(text, blocks, memory, () => {});
  await desk.confirm(which.map((i) => ({ field: "deadlines", span: spans[i] ?? { start: 0, end: 0 }, text: "" })));
}

const BEFORE = paragraph("1. Bộ Y tế báo cáo trước ngày ~15/12/2026.", 200);
const AFTER = paragraph("2. Bộ Nội vụ trình ~8 đề án trước ngày ~20/12/2026.", 240);

describe("doubtful words that were compared with the picture", () => {
  it("are known when the file is opened again, and no others", async () => {
    const memory = new Memory();
    expect(doubtfulIn([BEFORE, AFTER], memory)).toEqual(["15/12/2026.", "8", "20/12/2026."]);
    await confirmIn([BEFORE, AFTER], memory, [0, 2]);
    expect(doubtfulIn([BEFORE, AFTER], memory)).toEqual(["8"]);
  });

  it("are known when another page has been read meanwhile", async () => {
    const memory = new Memory();
    await confirmIn([AFTER], memory, [0, 1]);
    const first = paragraph("Mở đầu có ~9 việc.", 100);
    const second = paragraph("2. Bộ Nội vụ trình ~8 đề án trước ngày ~20/12/2026.", 240, 1);
    expect(doubtfulIn([first, AFTER, second], memory)).toEqual(["9", "8", "20/12/2026."]);
  });

  it("are asked for again where the paragraph reads otherwise, or the same words stand elsewhere", async () => {
    const memory = new Memory();
    await confirmIn([BEFORE], memory, [0]);
    expect(doubtfulIn([paragraph("1. Bộ Y tế báo cáo trước ngày ~16/12/2026.", 200)], memory)).toEqual(["16/12/2026."]);
    expect(doubtfulIn([paragraph("1. Bộ Y tế báo cáo trước ngày ~15/12/2026.", 300)], memory)).toEqual(["15/12/2026."]);
    expect(doubtfulIn([paragraph("1. Bộ Y tế báo cáo trước ngày ~15/12/2026.", 200, 1)], memory)).toEqual(["15/12/2026."]);
  });
});
