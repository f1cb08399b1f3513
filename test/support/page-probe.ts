import { afterEach, beforeEach } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../entrypoints/annotator.content/style.css";
import { editorPart } from "../../lib/annotate/editor/part.ts";
import { providePart } from "../../lib/annotate/parts.ts";
import { type AnnotatedPage, annotate, type FakeBackground } from "./annotated-page.ts";

/** Three tasks in the manner of a notice: an inline tag in a word, a link over a target. */
export const TASKS =
  "<p>I. NHIỆM VỤ</p><p>1. Bộ T<b>ài chí</b>nh chủ trì, phối hợp với Bộ Y tế bố trí kinh phí, báo cáo trước ngày 30/11.</p>" +
  "<p>2. Bộ Công an xử lý <a href='#khac'>ít nhất 95%</a> hồ sơ, hoàn thành đến hết ngày 31/12/2026.</p>" +
  "<p>3. Văn phòng Chính phủ theo dõi, đôn đốc việc thực hiện.</p>";
/** A column with room on both sides. */
export const WIDE = "body{margin:0}.content1{margin-left:120px;width:420px;font:16px/24px Arial}";

let open: AnnotatedPage | null = null;

/** Annotates a page of this window; it is taken down after the test. */
export async function show(
  html = TASKS,
  style = WIDE,
  background?: FakeBackground,
  options?: Parameters<typeof annotate>[3],
): Promise<AnnotatedPage> {
  open?.annotator.stop();
  open = await annotate(html, style, background, options);
  return open;
}

/** Sets the window's size before each test and takes the page down after it. */
export function setUpPages(): void {
  beforeEach(() => page.viewport(1000, 700));
  // As on a page where a card has been opened before.
  beforeEach(() => {
    providePart("editor", editorPart);
    providePart("cover", () => false);
  });
  afterEach(() => {
    open?.annotator.stop();
    open = null;
    getSelection()?.removeAllRanges();
  });
}

/** The first element of our tree that fits. @throws Error when there is none. */
export function inRoot<E extends HTMLElement>({ shadow }: AnnotatedPage, selector: string): E {
  const element = shadow()?.querySelector<E>(selector);
  if (!element) throw new Error(`nothing of ours is ${selector}`);
  return element;
}

/** The buttons beside the text, in their order. */
export const buttonsOf = ({ shadow }: AnnotatedPage): HTMLButtonElement[] => [
  ...(shadow()?.querySelectorAll<HTMLButtonElement>(".save") ?? []),
];

/** The button of a task, from 0. @throws Error when there is none. */
export function buttonAt(shown: AnnotatedPage, index: number): HTMLButtonElement {
  const button = buttonsOf(shown)[index];
  if (!button) throw new Error(`no button ${index}`);
  return button;
}

/** The card, hidden or not; it is only made when one is opened: until then a hidden stand-in. */
export function cardOf({ shadow }: AnnotatedPage): HTMLElement {
  const none = document.createElement("div");
  none.hidden = true;
  return shadow()?.querySelector<HTMLElement>(".card") ?? none;
}

/** The words painted under one of our names ("lead", "lead-dark"). */
export const paintedWords = (name: string): string[] =>
  [...(CSS.highlights.get(`stnv-${name}`) ?? [])].map((range) => (range as Range).toString());

/** Our names in the document's registry of highlights. */
export const ownHighlights = (): string[] => [...CSS.highlights.keys()].filter((name) => name.startsWith("stnv-"));

/** Middle of the first line of these words, in the window. @throws Error when the page does not say them. */
export function pointOf(root: Element, words: string): { x: number; y: number } {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const at = node.data.indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    const box = range.getClientRects()[0];
    if (box) return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  }
  throw new Error(`the page does not say "${words}"`);
}

/** The same point from the corner of the body, as clicks want it. */
export function pointInBody(root: Element, words: string): { x: number; y: number } {
  const { x, y } = pointOf(root, words);
  const { left, top } = document.body.getBoundingClientRect();
  return { x: x - left, y: y - top };
}

/** A real click of the mouse on words of the page. */
export async function clickWords({ root }: AnnotatedPage, words: string, modifiers: ("Shift" | "Control")[] = []): Promise<void> {
  await userEvent.click(document.body, { position: pointInBody(root, words), modifiers, force: true });
}
