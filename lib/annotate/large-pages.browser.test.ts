import { expect, it } from "vitest";
import {
  buttonAt,
  buttonsOf,
  ownHighlights,
  paintedWords,
  pointOf,
  setUpPages,
  show,
  WIDE,
} from "../../test/support/page-probe.ts";

setUpPages();

const ITEMS = 700;
const item = (at: number): string =>
  `<p>${at}. Bộ Tài chính chủ trì, phối hợp với Bộ Y tế xử lý ít nhất ${at}% hồ sơ, báo cáo trước ngày 30/11.</p>`;
const LARGE = Array.from({ length: ITEMS }, (_, at) => item(at + 1)).join("");

const linesApart = (shown: Awaited<ReturnType<typeof show>>, at: number): number => {
  const box = buttonAt(shown, at - 1).getBoundingClientRect();
  return Math.abs(box.top + box.height / 2 - pointOf(shown.root, `${at}. Bộ`).y);
};

it("every task of a large page gets its button, at its first line", async () => {
  const shown = await show(LARGE, WIDE);
  await expect.poll(() => buttonsOf(shown).filter(({ hidden }) => !hidden).length, { timeout: 10_000 }).toBe(ITEMS);
  expect(linesApart(shown, 1)).toBeLessThan(3);
  expect(linesApart(shown, ITEMS)).toBeLessThan(3);
});

it("marks of a large page are painted around the window, and follow it", async () => {
  const shown = await show(LARGE, WIDE);
  await expect.poll(() => paintedWords("target")[0], { timeout: 10_000 }).toBe("ít nhất 1%");
  await expect.poll(() => paintedWords("target").length).toBeLessThan(ITEMS / 2);
  window.scrollTo(0, document.documentElement.scrollHeight);
  await expect.poll(() => paintedWords("target")).toContain(`ít nhất ${ITEMS}%`);
  expect(paintedWords("target")).not.toContain("ít nhất 1%");
  window.scrollTo(0, 0);
  await expect.poll(() => paintedWords("target")).toContain("ít nhất 1%");
  shown.annotator.stop();
  expect(ownHighlights()).toEqual([]);
});

it("a text that changes while it is being read is read again", async () => {
  const showing = show(LARGE, WIDE);
  document.querySelector(".content1")?.insertAdjacentHTML("afterbegin", item(0));
  const shown = await showing;
  await expect.poll(() => shown.background.readings.at(-1)?.blocks[0]?.text, { timeout: 10_000 }).toMatch(/^0\. Bộ Tài chính/u);
});
