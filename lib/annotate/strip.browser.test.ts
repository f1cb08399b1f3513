import { afterEach, expect, it } from "vitest";
import { annotate, FakeBackground } from "../../test/support/annotated-page.ts";

const TASKS = Array.from(
  { length: 6 },
  (_, i) => `<p style="height: 900px">${i + 1}. ${i % 2 === 0 ? "Bộ Tài chính" : "Bộ Công an"} rà soát việc thứ ${i + 1}.</p>`,
).join("");

let stop = (): void => {};
afterEach(() => {
  stop();
  document.body.removeAttribute("style");
});

async function open(html: string, unit: string | null = null) {
  const background = new FakeBackground();
  background.unit = unit;
  const page = await annotate(html, "", background);
  stop = () => page.annotator.stop();
  const lines = () => [...(page.shadow()?.querySelectorAll<HTMLElement>(".strip i") ?? [])];
  return { ...page, lines };
}

it("shows where the tasks of a long page stand, the user's own in full width", async () => {
  const { lines, root } = await open(TASKS, "Bộ Công an");
  await expect.poll(() => lines().length).toBe(6);
  expect(lines().map(({ dataset }) => "mine" in dataset)).toEqual([false, true, false, true, false, true]);
  const { scrollHeight } = document.documentElement;
  const tops = [...root.querySelectorAll("p")].map((p) => ((p.getBoundingClientRect().top + scrollY) / scrollHeight) * 100);
  for (const [i, line] of lines().entries()) expect(Math.abs(Number.parseFloat(line.style.top) - (tops[i] ?? 0))).toBeLessThan(1);
  const widths = lines().map((line) => Number.parseFloat(getComputedStyle(line, "::before").width));
  expect(widths).toEqual([5, 11, 5, 11, 5, 11]);
});

it("is not there while all of the page is in the window", async () => {
  // Margins alone would make this page longer than its window.
  document.body.style.margin = "0";
  const { lines, shadow } = await open("<div>1. Bộ Tài chính rà soát.</div>");
  await expect.poll(() => shadow()?.querySelectorAll(".save").length).toBe(1);
  expect(lines()).toEqual([]);
});

it("follows the page's layout", async () => {
  const { lines, root } = await open(TASKS);
  await expect.poll(() => lines().length).toBe(6);
  const before = lines().map(({ style }) => style.top);
  root.insertAdjacentHTML("afterbegin", "<div style='height: 3000px'></div>");
  await expect.poll(() => lines().map(({ style }) => style.top)).not.toEqual(before);
});

it("keeps its lines when the layout changes: a press must end on the line on which it began", async () => {
  const { lines, root } = await open(TASKS);
  await expect.poll(() => lines().length).toBe(6);
  const [before, top] = [lines(), lines()[3]?.style.top];
  root.insertAdjacentHTML("afterbegin", "<div style='height: 3000px'></div>");
  await expect.poll(() => lines()[3]?.style.top).not.toBe(top);
  expect(lines()).toEqual(before);
  for (const [i, line] of lines().entries()) expect(line).toBe(before[i]);
});

it("is silent to screen readers and takes no focus", async () => {
  const { lines, shadow } = await open(TASKS);
  await expect.poll(() => lines().length).toBe(6);
  const strip = shadow()?.querySelector(".strip");
  expect(strip?.getAttribute("aria-hidden")).toBe("true");
  expect(strip?.querySelectorAll("button, a, [tabindex]").length).toBe(0);
});

it("does not hear the page's own clicks", async () => {
  const { lines, shadow } = await open(TASKS);
  await expect.poll(() => lines().length).toBe(6);
  lines()[3]?.click();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(shadow()?.querySelector(".card:not([hidden])")).toBeNull();
});
