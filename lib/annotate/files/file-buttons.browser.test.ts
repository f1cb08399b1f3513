import { afterEach, beforeEach, expect, it } from "vitest";
import { page } from "vitest/browser";
import { make } from "../ui/make-element.ts";
import { type Mount, mount } from "../ui/mount.ts";
import type { Words } from "../ui/words.ts";
import { filesPart } from "./file-buttons.ts";

const words: Words = { language: "vi", say: (key) => key, count: (key) => key };
let mounted: Mount;

beforeEach(async () => {
  // 200 % of a window 1280 px wide.
  await page.viewport(640, 430);
  document.body.innerHTML = `<main style="position:fixed;right:60px;bottom:30px"><a href="https://a.vn/1.pdf">1.pdf</a></main>`;
  mounted = mount(document, words, "open");
});
afterEach(() => {
  mounted.remove();
  document.body.replaceChildren();
});

it("a button beside a file lies below our message where both are in the same place, and comes before it in the order", () => {
  const message = make(document, "div", { class: "bubble" }, "Văn bản này chỉ có thuộc tính");
  message.style.height = "120px";
  mounted.layer.append(make(document, "div", { class: "corner" }, message));
  const stop = filesPart(mounted.layer, document.querySelector("main") as Element, words, () => undefined);
  const button = mounted.shadow.querySelector("button.file") as HTMLElement;
  const [own, over] = [button.getBoundingClientRect(), message.getBoundingClientRect()];
  const x = (Math.max(own.left, over.left) + Math.min(own.right, over.right)) / 2;
  const y = (Math.max(own.top, over.top) + Math.min(own.bottom, over.bottom)) / 2;
  expect([x > own.left && x < own.right, y > own.top && y < own.bottom, x > over.left, y > over.top]).toEqual(
    Array(4).fill(true),
  );
  expect(mounted.shadow.elementFromPoint(x, y)).toBe(message);
  expect(button.compareDocumentPosition(message) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  stop();
});
