import axe from "axe-core";
import { describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { FakeBackground } from "../../test/support/annotated-page.ts";
import {
  buttonAt,
  buttonsOf,
  cardOf,
  clickWords,
  inRoot,
  ownHighlights,
  setUpPages,
  show,
  TASKS,
  WIDE,
} from "../../test/support/page-probe.ts";

setUpPages();

describe("pages of other kinds", () => {
  const withAnswer = (answer: FakeBackground["answer"]): FakeBackground => Object.assign(new FakeBackground(), { answer });

  it("get a sentence and nothing else where the notice is secret", async () => {
    const shown = await show(TASKS, WIDE, withAnswer({ status: "secret", mark: "TỐI MẬT" }));
    expect(cardOf(shown).hidden).toBe(true);
    expect(inRoot(shown, ".corner").textContent).toBe("Văn bản có dấu TỐI MẬT. Sổ tay đã dừng, không đọc và không lưu gì.");
    expect([ownHighlights(), buttonsOf(shown)]).toEqual([[], []]);
    shown.root.append("Thêm chữ vào trang");
    await new Promise((done) => setTimeout(done, 700));
    expect(shown.background.readings).toHaveLength(1);
    await userEvent.click(inRoot(shown, ".bubble .icon-button"));
    expect(shown.shadow()).toBeNull();
  });

  it("say that the text is in a file where there are only attributes", async () => {
    const shown = await show(TASKS, WIDE, withAnswer({ status: "attributes-only" }));
    expect(inRoot(shown, ".layer").textContent).toContain("toàn văn nằm trong tệp PDF");
  });

  it("stay untouched where there is no directive notice", async () => {
    const shown = await show(TASKS, WIDE, withAnswer({ status: "not-directive" }));
    expect([shown.shadow(), ownHighlights()]).toEqual([null, []]);
    expect(shown.annotator.describe()).toEqual({ status: "not-directive" });
  });
});

describe.each(["light", "dark"])("on a %s page", (theme) => {
  it("axe objects to nothing in buttons, summary, message and card", async () => {
    await page.viewport(1200, 900);
    document.documentElement.lang = "vi";
    document.title = "Thông báo";
    const shown = await show(TASKS, theme === "dark" ? `${WIDE} body{background:#10151c;color:#eee} a{color:#8db9fb}` : WIDE);
    await userEvent.click(buttonAt(shown, 1));
    await expect.poll(() => buttonAt(shown, 1).dataset.state).toBe("saved");
    const check = async (): Promise<string[]> => {
      await Promise.all(document.getAnimations().map(({ finished }) => finished));
      const { violations, passes } = await axe.run(document.documentElement.querySelector(":scope > section") as Element);
      expect(passes.length).toBeGreaterThan(5);
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    };
    expect(await check()).toEqual([]);
    await clickWords(shown, "trước ngày 30/11");
    expect(await check()).toEqual([]);
  });
});
