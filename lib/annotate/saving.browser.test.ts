import { describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { type AnnotatedPage, FakeBackground } from "../../test/support/annotated-page.ts";
import { buttonAt, buttonsOf, cardOf, clickWords, inRoot, setUpPages, show, TASKS, WIDE } from "../../test/support/page-probe.ts";

setUpPages();

const stateOf = (button: HTMLElement): [string | undefined, string | null] => [button.dataset.state, button.textContent];

describe("saving", () => {
  it("says Đang lưu until the background has answered, and only then Đã lưu", async () => {
    let finish = (): void => {};
    const background = new FakeBackground();
    background.disk = new Promise((done) => {
      finish = done;
    });
    const shown = await show(TASKS, WIDE, background);
    expect(buttonAt(shown, 0).getAttribute("aria-label")).toBe("Lưu nhiệm vụ mục 1, Bộ Tài chính, trước 30/11/2026");
    await userEvent.click(buttonAt(shown, 0));
    expect(stateOf(buttonAt(shown, 0))).toEqual(["saving", "Đang lưu"]);
    finish();
    await expect.poll(() => stateOf(buttonAt(shown, 0))).toEqual(["saved", "Đã lưu"]);
    expect(background.asked).toEqual([["1"]]);
    expect(inRoot(shown, ".toast").textContent).toBe("Đã lưu 1 nhiệm vụ vào sổ tay");
    expect(inRoot(shown, ".savedCount").textContent).toBe("1 đã lưu");
  });

  it("of all leaves out what is saved already", async () => {
    const background = new FakeBackground();
    background.saved = { "2": true };
    const shown = await show(TASKS, WIDE, background);
    await userEvent.click(inRoot(shown, ".bubble .filled"));
    await expect.poll(() => buttonsOf(shown).map(({ dataset }) => dataset.state)).toEqual(["saved", "saved", "saved"]);
    expect(background.asked).toEqual([["1", "3"]]);
    expect(inRoot(shown, ".bubble").textContent).toContain("Đã lưu tất cả");
  });

  it("that failed says why and offers to try again", async () => {
    const background = new FakeBackground();
    background.failure = "disk-full";
    const shown = await show(TASKS, WIDE, background);
    await userEvent.click(buttonAt(shown, 1));
    await expect.poll(() => stateOf(buttonAt(shown, 1))).toEqual(["failed", "Thử lại"]);
    expect(inRoot(shown, ".toast").textContent).toContain("Chưa lưu được. Ổ đĩa sắp đầy.");
    background.failure = null;
    await userEvent.click(buttonAt(shown, 1));
    await expect.poll(() => stateOf(buttonAt(shown, 1))).toEqual(["saved", "Đã lưu"]);
  });

  it("never follows from a click that a script made", async () => {
    const shown = await show();
    for (const button of shown.shadow()?.querySelectorAll("button") ?? []) {
      button.click();
      button.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true }));
      button.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
    }
    await clickWords(shown, "trước ngày 30/11");
    inRoot(shown, ".card .filled").click();
    expect(shown.background.asked).toEqual([]);
  });

  it("elsewhere shows here when the page asks again", async () => {
    const shown = await show();
    shown.background.saved = { "3": true };
    await shown.annotator.refresh();
    expect(buttonsOf(shown).map(({ dataset }) => dataset.state)).toEqual(["unsaved", "unsaved", "saved"]);
    expect(shown.annotator.describe()).toEqual({
      status: "directive",
      number: "412/TB-VPCP",
      tasks: 3,
      withDeadline: 2,
      mine: 0,
      myUnsaved: [],
      saved: 1,
    });
  });
});

describe("the keyboard", () => {
  const focused = ({ shadow }: AnnotatedPage): string | null | undefined => shadow()?.activeElement?.getAttribute("aria-label");

  it("reaches the buttons by one tab stop and moves among them by arrows", async () => {
    const shown = await show();
    expect(buttonsOf(shown).map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
    buttonAt(shown, 0).focus();
    await userEvent.keyboard("{ArrowDown}");
    expect(focused(shown)).toMatch(/mục 2/u);
    await userEvent.keyboard("{End}{ArrowDown}");
    expect(focused(shown)).toMatch(/mục 3/u);
    expect(buttonsOf(shown).map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, 0]);
    await userEvent.keyboard("{Enter}");
    expect(shown.background.asked).toEqual([["3"]]);
  });

  it("opens a card from the summary, steps through the tasks, and Escape leads back", async () => {
    const shown = await show();
    inRoot(shown, ".bubble [aria-label='Nhiệm vụ sau']").focus();
    await userEvent.keyboard("{Enter}");
    expect(cardOf(shown).textContent).toContain("1/3");
    expect(shown.shadow()?.activeElement?.textContent).toBe("Mục 1");
    inRoot(shown, ".card [aria-label='Nhiệm vụ sau']").focus();
    await userEvent.keyboard("{Enter}");
    expect(cardOf(shown).textContent).toContain("2/3");
    expect(focused(shown)).toBe("Nhiệm vụ sau");
    await userEvent.keyboard("{Escape}");
    expect(cardOf(shown).hidden).toBe(true);
    expect(shown.shadow()?.activeElement).toBe(inRoot(shown, ".bubble [aria-label='Nhiệm vụ sau']"));
  });

  it("finds a count in a low window, and the summary behind it", async () => {
    await page.viewport(640, 430);
    const shown = await show();
    expect(inRoot(shown, ".bubble").textContent).toBe("3");
    await userEvent.click(inRoot(shown, ".bubble-small"));
    expect(inRoot(shown, ".bubble").textContent).toContain("3 nhiệm vụ · 2 có thời hạn");
  });

  it("collapses the summary by Escape and opens it again", async () => {
    const shown = await show();
    inRoot(shown, ".bubble .filled").focus();
    await userEvent.keyboard("{Escape}");
    expect(inRoot(shown, ".bubble").textContent).toBe("3");
    await userEvent.keyboard("{Enter}");
    expect(inRoot(shown, ".bubble").textContent).toContain("3 nhiệm vụ · 2 có thời hạn");
  });

  it("keys pressed in our controls are not heard by the page", async () => {
    const shown = await show();
    const heard = vi.fn();
    document.addEventListener("keydown", heard);
    buttonAt(shown, 0).focus();
    await userEvent.keyboard("{ArrowDown}s");
    document.removeEventListener("keydown", heard);
    expect(heard).not.toHaveBeenCalled();
  });
});
