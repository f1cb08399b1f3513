import { describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { AnnotatedPage } from "../../test/support/annotated-page.ts";
import {
  buttonAt,
  buttonsOf,
  cardOf,
  clickWords,
  inRoot,
  pointOf,
  setUpPages,
  show,
  TASKS,
} from "../../test/support/page-probe.ts";

setUpPages();

describe("the buttons' place", () => {
  const SIDE = "<aside style='position:absolute;left:0;top:0;width:60px;height:400px;background:#ccc'>Mục lục</aside>";

  function collisions(shown: AnnotatedPage): string[] {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const boxes: DOMRect[] = [];
    while (walker.nextNode()) {
      if (walker.currentNode.parentElement?.closest("style")) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      boxes.push(...range.getClientRects());
    }
    return buttonsOf(shown)
      .filter((button) => button.checkVisibility())
      .filter((button) => {
        const own = button.getBoundingClientRect();
        const covers = (box: DOMRect) =>
          box.left < own.right && own.left < box.right && box.top < own.bottom && own.top < box.bottom;
        return own.left < 0 || own.right > innerWidth || boxes.some(covers);
      })
      .map((button) => button.getAttribute("aria-label") ?? "");
  }

  it.each([
    ["a wide margin", "body{margin:0 0 0 160px}", 900, "word"],
    ["a narrow margin", "body{margin:0 40px}", 500, "icon"],
    ["only the right side", "body{margin:0 90px 0 4px}", 500, "word"],
    ["a list that hangs out on the left", "body{margin:0 60px} p{text-indent:-30px}", 700, "icon"],
    [
      "a column in a page's own scroller",
      "body{margin:0} #divContentDoc{height:200px;overflow:auto;padding-left:100px}",
      700,
      "word",
    ],
  ])("with %s covers no text", async (_, style, width, size) => {
    await page.viewport(width, 700);
    const shown = await show(TASKS, style);
    expect(buttonsOf(shown).some((button) => button.checkVisibility())).toBe(true);
    expect(collisions(shown)).toEqual([]);
    expect(inRoot(shown, ".buttons").dataset.size).toBe(size);
  });

  it("keeps clear of what else stands beside the text", async () => {
    const shown = await show(TASKS, "body{margin:0} .content1{margin-left:130px;width:300px}");
    document.body.insertAdjacentHTML("afterbegin", SIDE);
    window.dispatchEvent(new Event("resize"));
    await expect.poll(() => inRoot(shown, ".buttons").dataset.size).toBe("icon");
    expect(collisions(shown)).toEqual([]);
  });

  it("is nowhere when no side is free; the summary then shows the way", async () => {
    await page.viewport(420, 700);
    const shown = await show(TASKS, "body{margin:0 8px}");
    expect(buttonsOf(shown).some((button) => button.checkVisibility())).toBe(false);
    await userEvent.click(inRoot(shown, ".bubble .plain"));
    expect(cardOf(shown).dataset.docked).toBe("true");
  });

  it("follows the text when the page reflows, and each button stands at its task's first line", async () => {
    const shown = await show();
    const offsets = (): number[] =>
      ["Bộ T", "Bộ Công an", "Văn phòng"].map((words, index) => {
        const box = buttonAt(shown, index).getBoundingClientRect();
        return Math.abs(box.top + box.height / 2 - pointOf(shown.root, words).y);
      });
    expect(Math.max(...offsets())).toBeLessThan(3);
    // The window's own resizing, left from the test before, must be over: only the text's size changes from here.
    await new Promise((done) => setTimeout(done, 300));
    (shown.root as HTMLElement).style.fontSize = "28px";
    (shown.root as HTMLElement).style.marginTop = "90px";
    await expect.poll(() => Math.max(...offsets())).toBeLessThan(8);
  });

  it("a docked card leaves the passage free that was pressed low on the window", async () => {
    await page.viewport(600, 500);
    const shown = await show(`${TASKS}<div style="height:2000px"></div>`, "body{margin:0}.content1{padding-top:240px}");
    await clickWords(shown, "Bộ Công an");
    await expect.poll(() => cardOf(shown).dataset.docked).toBe("true");
    await expect
      .poll(() => pointOf(shown.root, "Bộ Công an").y, { timeout: 3000 })
      .toBeLessThan(cardOf(shown).getBoundingClientRect().top);
    window.scrollTo(0, 0);
  });

  it("follows the text when only the window changes, as zoom makes it, and no box in it", async () => {
    const shown = await show(TASKS, "body{position:absolute;left:calc(50% - 300px);margin:0;width:600px;height:600px}");
    const gap = (): number =>
      shown.root.getBoundingClientRect().left - Math.max(...buttonsOf(shown).map((one) => one.getBoundingClientRect().right));
    const before = gap();
    expect(before).toBeGreaterThan(0);
    // What the set-up set in motion must be over: only the window changes from here.
    await new Promise((done) => setTimeout(done, 300));
    await page.viewport(800, 700);
    await expect.poll(gap).toBe(before);
    expect(collisions(shown)).toEqual([]);
  });

  it("and their size do not follow the page's own size of letters", async () => {
    const sizes = (shown: AnnotatedPage) =>
      [...(shown.shadow()?.querySelectorAll("button, h2, p, span") ?? [])].map((part) => getComputedStyle(part).fontSize);
    const shown = await show();
    const before = sizes(shown);
    document.documentElement.style.fontSize = "40px";
    const after = sizes(shown);
    document.documentElement.style.fontSize = "";
    expect(before.length).toBeGreaterThan(10);
    expect(after).toEqual(before);
  });

  it("stacks the buttons of tasks that stand on one line", async () => {
    const shown = await show(
      "<table><tr><td><p>1. Bộ Tài chính báo cáo.</p></td><td><p>2. Bộ Công an báo cáo.</p></td></tr></table>",
    );
    const [first, second] = buttonsOf(shown).map((button) => button.getBoundingClientRect());
    expect(second?.top).toBeGreaterThanOrEqual(first?.bottom ?? Number.NaN);
  });
});
