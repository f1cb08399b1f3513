import { afterEach, expect, it } from "vitest";
import { readPage } from "../read-page.ts";
import { selectionPart } from "./part.ts";
import { selectedRange } from "./selected-range.ts";
import { type ChooseWords, readerOf } from "./selection-reader.ts";

const URL = "https://tin.vi-du.example/a.html";
const HTML = `<nav><a href="/">Trang chủ</a></nav>
<main><p>Chiều qua, các hộ dân trong làng họp bàn việc dựng lại chợ ở khu đất cũ cạnh bờ sông, nơi họ vẫn bày hàng mỗi sáng.</p>
<p>Ban quản lý chợ đề nghị <b>các tiểu thương</b> dọn   quầy hàng cũ trước ngày 15/12/2026 để thợ vào làm<span style="display:none">ẩn</span>.</p>
<table><tr><td>Sửa mái</td><td>20/12/2026</td></tr></table></main><footer>Liên hệ toà soạn</footer>`;

function find(words: string): readonly [Text, number] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const at = node.data.indexOf(words);
    if (at >= 0) return [node, at];
  }
  throw new Error(`the page does not say "${words}"`);
}
function select(first: string, last = first, backwards = false): void {
  const [start, from] = find(first);
  const [end, at] = find(last);
  const to = at + last.length;
  if (backwards) document.getSelection()?.setBaseAndExtent(end, to, start, from);
  else document.getSelection()?.setBaseAndExtent(start, from, end, to);
}
/** What the page's text has under the selection. */
async function chosen(alone = true) {
  const range = selectedRange(document);
  if (typeof range === "string") return range;
  const choose = readerOf(range, 1);
  const read = async () => {
    const all = async () => readPage(document, { url: URL, root: document.body });
    const source = await choose(readPage(document, { url: URL }), all, alone);
    const text = source?.page.blocks.map((block) => block.text).join("\n") ?? "";
    return source?.page.selection ? text.slice(source.page.selection.start, source.page.selection.end).trim() : null;
  };
  return { words: await read(), read };
}
const wordsOf = async () => {
  const result = await chosen();
  return typeof result === "string" ? result : result.words;
};

afterEach(() => {
  document.getSelection()?.removeAllRanges();
  document.body.replaceChildren();
});

it.each([
  [
    "a passage with markup and soft spaces",
    "các tiểu thương",
    "15/12/2026",
    "các tiểu thương dọn quầy hàng cũ trước ngày 15/12/2026",
  ],
  ["blocks", "bày hàng mỗi sáng", "Ban quản lý", "bày hàng mỗi sáng.\nBan quản lý"],
  ["cells of a table", "Sửa mái", "20/12/2026", "Sửa mái\n20/12/2026"],
  ["what the page's text leaves out", "Liên hệ toà soạn", "Liên hệ toà soạn", "Liên hệ toà soạn"],
  ["one word", "quầy", "quầy", "quầy"],
])("finds %s, dragged either way", async (_, first, last, words) => {
  document.body.innerHTML = HTML;
  select(first, last);
  expect(await wordsOf()).toBe(words);
  select(first, last, true);
  expect(await wordsOf()).toBe(words);
});

it("takes a whole paragraph as the third click selects it, and no word of the next", async () => {
  document.body.innerHTML = HTML;
  const [first, second] = document.querySelectorAll("p");
  document.getSelection()?.setBaseAndExtent(first as Node, 0, second as Node, 0);
  expect(await wordsOf()).toMatch(/^Chiều qua, .* mỗi sáng\.$/u);
});

it("finds the words again by their quote when the page has replaced its text", async () => {
  document.body.innerHTML = HTML;
  select("các tiểu thương", "15/12/2026");
  const result = await chosen();
  if (typeof result === "string") throw new Error(result);
  document.body.innerHTML = `<p>Tin mới.</p>${HTML}`;
  expect(await result.read()).toBe("các tiểu thương dọn quầy hàng cũ trước ngày 15/12/2026");
  document.body.innerHTML = "<main><p>Trang khác.</p></main>";
  expect(await result.read()).toBeNull();
});

it.each([
  ["nothing is selected", "<p>Chữ</p>", (): void => undefined, "select.nothing"],
  ["a field has the selection", "<input value='chữ'>", (): void => document.querySelector("input")?.select(), "select.field"],
  [
    "a frame has the focus",
    "<iframe></iframe>",
    (): unknown => document.querySelector<HTMLElement>("iframe")?.focus(),
    "select.frame",
  ],
  [
    "there is too much",
    `<p>${"chữ ".repeat(5_001)}</p>`,
    () => document.getSelection()?.selectAllChildren(document.body),
    "select.tooLong",
  ],
] as const)("says that %s", async (_, html, act, sentence) => {
  document.body.innerHTML = html;
  act();
  expect(selectedRange(document)).toBe(sentence);
});

it("numbers a selection by the page's own count: the script that takes it is run anew for each", async () => {
  document.body.innerHTML = HTML;
  select("các tiểu thương");
  const taken: ChooseWords[] = [];
  const complain = (): never => expect.unreachable("the words can be read");
  selectionPart.take({ turn: 4, take: async (choose) => void taken.push(choose), complain }, document, false);
  const source = await taken[0]?.(null, async () => readPage(document, { url: URL, root: document.body }), true);
  expect(source?.page.selection?.id).toBe(5);
});
