import { describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { FakeBackground } from "../../test/support/annotated-page.ts";
import {
  buttonAt,
  buttonsOf,
  clickWords,
  inRoot,
  paintedWords,
  setUpPages,
  show,
  TASKS,
  WIDE,
} from "../../test/support/page-probe.ts";

setUpPages();

async function showFor(unit: string): ReturnType<typeof show> {
  const background = new FakeBackground();
  background.unit = unit;
  return show(TASKS, WIDE, background);
}

describe("the user's own unit", () => {
  it("is marked apart as lead, and nowhere else", async () => {
    await showFor("Bộ Tài chính");
    expect(paintedWords("mine")).toEqual(["Bộ Tài chính"]);
    expect(paintedWords("lead")).toEqual(["Bộ Công an", "Văn phòng Chính phủ"]);
    expect(paintedWords("mine-coordinating")).toEqual([]);
  });

  it("is marked apart as coordinating", async () => {
    await showFor("Bộ Y tế");
    expect(paintedWords("mine-coordinating")).toEqual(["Bộ Y tế"]);
    expect(paintedWords("coordinating")).toEqual([]);
  });

  it("is marked in the dark set on a dark page", async () => {
    const background = new FakeBackground();
    background.unit = "Bộ Y tế";
    await show(TASKS, `${WIDE} body{background:#10151c;color:#eee}`, background);
    expect(paintedWords("mine-coordinating-dark")).toEqual(["Bộ Y tế"]);
    expect(paintedWords("mine-coordinating")).toEqual([]);
  });

  it("keeps its buttons in the summary in one row", async () => {
    const shown = await showFor("Bộ Tài chính");
    const tops = [...(shown.shadow()?.querySelectorAll<HTMLElement>(".bubble-actions button") ?? [])].map(
      (button) => button.getBoundingClientRect().top + button.getBoundingClientRect().height / 2,
    );
    expect(tops.length).toBeGreaterThan(3);
    expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(1);
  });

  it("marks its buttons, in their names too", async () => {
    const shown = await showFor("Bộ Tài chính");
    expect(buttonsOf(shown).map((button) => button.hasAttribute("data-mine"))).toEqual([true, false, false]);
    expect(getComputedStyle(buttonAt(shown, 0)).borderLeftWidth).toBe("3px");
    expect(buttonAt(shown, 0).getAttribute("aria-label")).toContain("đơn vị tôi: chủ trì");
    expect(buttonAt(shown, 1).getAttribute("aria-label")).not.toContain("đơn vị tôi");
  });

  it("is counted, and its tasks are saved by the one filled button", async () => {
    const shown = await showFor("Bộ Tài chính");
    expect(inRoot(shown, ".mineCount").textContent).toBe("1 của đơn vị tôi");
    expect(shown.annotator.describe()).toMatchObject({ mine: 1, myUnsaved: ["1"] });
    expect(shown.shadow()?.querySelectorAll(".bubble .filled")).toHaveLength(1);
    expect(inRoot(shown, ".bubble .filled").textContent).toBe("Lưu 1 việc của tôi");
    await userEvent.click(inRoot(shown, ".bubble .filled"));
    await expect.poll(() => shown.background.asked).toEqual([["1"]]);
    await expect.poll(() => inRoot(shown, ".bubble .filled").textContent).toBe("Lưu tất cả");
    expect(shown.annotator.describe()).toMatchObject({ mine: 1, myUnsaved: [] });
  });

  it("stands on the card with its role, and not on a card of others", async () => {
    const shown = await showFor("Bộ Tài chính");
    await clickWords(shown, "trước ngày 30/11");
    expect(inRoot(shown, ".card [data-mine]").textContent).toBe("Đơn vị tôi: chủ trì");
    await userEvent.click(inRoot(shown, ".card [aria-label='Nhiệm vụ sau']"));
    expect(shown.shadow()?.querySelector(".card [data-mine]")).toBeNull();
  });

  it("that changes is shown when the page is asked again", async () => {
    const shown = await showFor("Bộ Y tế");
    shown.background.unit = null;
    await shown.annotator.refresh();
    expect(paintedWords("mine-coordinating")).toEqual([]);
    expect(buttonsOf(shown).some((button) => button.hasAttribute("data-mine"))).toBe(false);
    expect(shown.shadow()?.querySelector(".mineCount")).toBeNull();
  });
});
