import axe from "axe-core";
import { describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { type AnnotatedPage, FakeBackground } from "../../test/support/annotated-page.ts";
import {
  buttonAt,
  buttonsOf,
  cardOf,
  clickWords,
  inRoot,
  paintedWords,
  setUpPages,
  show,
  TASKS,
  WIDE,
} from "../../test/support/page-probe.ts";
import type { TaskChanges } from "../model/task-changes.ts";

setUpPages();

const DATE = "trước ngày 30/11";

/** A field of the editor by its label. */
function fieldOf(shown: AnnotatedPage, label: string): HTMLInputElement {
  const named = [...cardOf(shown).querySelectorAll<HTMLLabelElement>(".field label")].find(
    (found) => found.textContent === label,
  );
  const input = named && shown.shadow()?.getElementById(named.htmlFor);
  if (!input) throw new Error(`no field ${label}`);
  return input as HTMLInputElement;
}

function press(shown: AnnotatedPage, word: string): Promise<void> {
  const buttons = [...(shown.shadow()?.querySelectorAll("button") ?? [])];
  const button = buttons.find(({ textContent, hidden }) => textContent === word && !hidden);
  if (!button) throw new Error(`no button ${word}`);
  return userEvent.click(button);
}

const focusedIn = (shown: AnnotatedPage): Element | null => shown.shadow()?.activeElement ?? null;

async function openEditor(background = new FakeBackground()): Promise<AnnotatedPage> {
  const shown = await show(TASKS, WIDE, background);
  await clickWords(shown, DATE);
  await press(shown, "Sửa");
  await expect.poll(() => cardOf(shown).querySelector(".editor")).not.toBeNull();
  return shown;
}

const objections = async (shown: AnnotatedPage) => {
  const { violations, passes } = await axe.run({ fromShadowDom: ["section", ".card"] }, { resultTypes: ["violations"] });
  expect(passes.length).toBeGreaterThan(5);
  expect(cardOf(shown).hidden).toBe(false);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
};

const savedTask = (shown: AnnotatedPage) => shown.background.tasks.get("1");

describe("the card of a saved task", () => {
  it("shows it in the tracker at a real press on its Đã lưu", async () => {
    const background = new FakeBackground();
    background.saved = { "1": true };
    const shown = await show(TASKS, WIDE, background);
    await clickWords(shown, "Bộ Y tế");
    const saved = inRoot<HTMLButtonElement>(shown, ".card .filled");
    expect([saved.textContent, saved.title]).toEqual(["Đã lưu", "Mở trong sổ tay"]);
    saved.click();
    expect(background.shown).toEqual([]);
    await expect.poll(() => inRoot(shown, ".chips-line").textContent).toMatch(/^Đã lưu \d/u);
    await userEvent.click(saved);
    expect(background.shown).toEqual(["id-1"]);
    expect(background.asked).toEqual([]);
  });
});

describe("the editor", () => {
  it("opens on the first field, named and labelled, with nothing that axe objects to", async () => {
    const shown = await openEditor();
    expect(focusedIn(shown)).toBe(fieldOf(shown, "Nhiệm vụ"));
    expect(inRoot(shown, "#editor-heading").textContent).toBe("Sửa nhiệm vụ");
    expect(cardOf(shown).getAttribute("aria-labelledby")).toBe("editor-heading");
    expect(await objections(shown)).toEqual([]);
  });

  it("marks a corrected field and gives the wording back", async () => {
    const shown = await openEditor();
    const statement = fieldOf(shown, "Nhiệm vụ");
    const read = statement.value;
    await userEvent.fill(statement, "Bố trí kinh phí");
    const chip = statement.closest(".field")?.querySelector<HTMLElement>(".chip");
    expect([chip?.hidden, chip?.textContent]).toEqual([false, "Đã sửa"]);
    await press(shown, "Lấy lại nguyên văn");
    expect([statement.value, chip?.hidden]).toEqual([read, true]);
  });

  it("saves by Ctrl+Enter; the card then shows the record with its date and its corrections", async () => {
    const shown = await openEditor();
    await userEvent.fill(fieldOf(shown, "Nhiệm vụ"), "Bố trí kinh phí");
    await userEvent.fill(fieldOf(shown, "Ghi chú"), "Hỏi lại");
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    await expect.poll(() => cardOf(shown).querySelector(".editor")).toBeNull();
    expect(savedTask(shown)).toMatchObject({ wording: { statement: "Bố trí kinh phí" }, note: "Hỏi lại" });
    await expect.poll(() => inRoot(shown, ".statement").textContent).toBe("Bố trí kinh phí");
    expect(inRoot(shown, ".chips-line").textContent).toBe("Đã lưu 22/11/2026Đã sửa");
    expect(focusedIn(shown)?.textContent).toBe("Sửa");
    expect(buttonAt(shown, 0).dataset.state).toBe("saved");
    expect(await objections(shown)).toEqual([]);
  });

  it("says at the field what is wrong, goes there, and saves nothing", async () => {
    const shown = await openEditor();
    const planned = fieldOf(shown, "Ngày dự kiến xong");
    await userEvent.fill(planned, "31/6/2026");
    await userEvent.fill(fieldOf(shown, "Nhiệm vụ"), " ");
    await press(shown, "Lưu nhiệm vụ");
    expect(focusedIn(shown)).toBe(fieldOf(shown, "Nhiệm vụ"));
    expect(planned.getAttribute("aria-invalid")).toBe("true");
    const words = shown.shadow()?.getElementById(planned.getAttribute("aria-describedby") ?? "")?.textContent;
    expect(words).toBe("Không có ngày này. Ghi theo mẫu 30/11/2026.");
    expect(savedTask(shown)).toBeUndefined();
    await userEvent.fill(planned, "30/6/2026");
    expect(planned.hasAttribute("aria-invalid")).toBe(false);
  });

  it("that could not save says why and keeps everything typed", async () => {
    const shown = await openEditor();
    shown.background.failure = "disk-full";
    await userEvent.fill(fieldOf(shown, "Ghi chú"), "Hỏi lại");
    await press(shown, "Lưu nhiệm vụ");
    await expect.poll(() => cardOf(shown).querySelector(".editor .outcome")?.textContent).toContain("Ổ đĩa sắp đầy");
    expect(fieldOf(shown, "Ghi chú").value).toBe("Hỏi lại");
    shown.background.failure = null;
    await press(shown, "Lưu nhiệm vụ");
    await expect.poll(() => savedTask(shown)?.note).toBe("Hỏi lại");
  });

  it("follows what another tab changed, and says where both changed the same", async () => {
    const shown = await openEditor();
    const { background, annotator } = shown;
    await userEvent.fill(fieldOf(shown, "Ghi chú"), "Ở tab này");
    const page = background.readings[0];
    if (!page) throw new Error("nothing was read");
    await background.saveTask(page, "1", { note: "Ở tab kia", statement: "Bố trí kinh phí" });
    await annotator.refresh();
    await expect.poll(() => fieldOf(shown, "Nhiệm vụ").value).toBe("Bố trí kinh phí");
    const note = fieldOf(shown, "Ghi chú");
    expect(note.value).toBe("Ở tab này");
    expect(note.closest(".field")?.querySelector(".error")?.textContent).toContain("vừa được sửa ở nơi khác");
  });

  it("is not there for a click that a script made, nor is a dismissal", async () => {
    const shown = await show();
    await clickWords(shown, DATE);
    for (const button of cardOf(shown).querySelectorAll("button")) if (button.textContent) button.click();
    await Promise.resolve();
    expect([cardOf(shown).querySelector(".editor"), shown.background.dismissed]).toEqual([null, []]);
  });

  it("cannot be opened when the card is not to be had: the page says so and stays usable", async () => {
    const background = new FakeBackground();
    background.hasParts = false;
    Reflect.deleteProperty(globalThis, Symbol.for("so-tay-nhiem-vu.parts"));
    const shown = await show(TASKS, WIDE, background);
    await clickWords(shown, DATE);
    await expect.poll(() => inRoot(shown, ".toast").textContent).toContain("Tải lại trang");
    expect([cardOf(shown).hidden, inRoot(shown, ".bubble").hidden]).toEqual([true, false]);
    background.hasParts = true;
    await clickWords(shown, DATE);
    await expect.poll(() => cardOf(shown).hidden).toBe(false);
  });
});

describe("what is typed", () => {
  const CHANGES: TaskChanges = { note: "Hỏi lại" };
  const draftOf = ({ background }: AnnotatedPage) => background.drafts.get("1");

  it("is kept after a pause, which is said", async () => {
    const shown = await openEditor();
    await userEvent.fill(fieldOf(shown, "Ghi chú"), "Hỏi lại");
    await expect.poll(() => draftOf(shown), { timeout: 5000 }).toEqual(CHANGES);
    await expect.poll(() => inRoot(shown, ".editor .card-head").textContent).toContain("Đã giữ bản nháp");
  });

  it("is kept at once when Escape closes the card, and the focus goes back", async () => {
    const shown = await show();
    await userEvent.click(inRoot(shown, ".bubble [aria-label='Nhiệm vụ sau']"));
    await press(shown, "Sửa");
    await expect.poll(() => cardOf(shown).querySelector(".editor")).not.toBeNull();
    await userEvent.fill(fieldOf(shown, "Ghi chú"), "Hỏi lại");
    await userEvent.keyboard("{Escape}");
    expect([cardOf(shown).hidden, draftOf(shown)]).toEqual([true, CHANGES]);
    expect(focusedIn(shown)?.getAttribute("aria-label")).toBe("Nhiệm vụ sau");
  });

  it("is offered in the card and there again in the editor; Hủy throws it away", async () => {
    const background = new FakeBackground();
    background.drafts.set("1", CHANGES);
    const shown = await show(TASKS, WIDE, background);
    await clickWords(shown, DATE);
    expect(inRoot(shown, ".chips-line").textContent).toContain("Có bản nháp chưa lưu");
    await press(shown, "Sửa");
    await expect.poll(() => cardOf(shown).querySelector(".editor")).not.toBeNull();
    expect(fieldOf(shown, "Ghi chú").value).toBe("Hỏi lại");
    await press(shown, "Hủy");
    await expect.poll(() => draftOf(shown)).toBeUndefined();
    expect(inRoot(shown, ".chips-line").textContent).toBe("Chưa lưu");
  });

  it("goes with another task's card opening over it, and is kept", async () => {
    const shown = await openEditor();
    await userEvent.fill(fieldOf(shown, "Ghi chú"), "Hỏi lại");
    await clickWords(shown, "đến hết ngày 31/12/2026");
    expect(draftOf(shown)).toEqual(CHANGES);
    expect(cardOf(shown).querySelector("h2")?.textContent).toBe("Mục 2");
  });
});

describe("what is no task", () => {
  it("loses its button and its marks, and comes back by Hoàn tác", async () => {
    const shown = await show();
    await clickWords(shown, DATE);
    await press(shown, "Không phải nhiệm vụ");
    await expect.poll(() => buttonsOf(shown).length).toBe(2);
    expect(cardOf(shown).hidden).toBe(true);
    expect(paintedWords("lead")).toEqual(["Bộ Công an", "Văn phòng Chính phủ"]);
    expect(inRoot(shown, ".headline").textContent).toBe("2 nhiệm vụ · 1 có thời hạn");
    expect(inRoot(shown, ".toast").textContent).toContain("Lần sau không hiện lại");
    expect(shown.annotator.describe()).toMatchObject({ tasks: 2 });
    await press(shown, "Hoàn tác");
    await expect.poll(() => buttonsOf(shown).length).toBe(3);
    expect(inRoot(shown, ".toast").textContent).toBe("");
  });

  it("is not saved with all the others", async () => {
    const background = new FakeBackground();
    background.dismissed = ["2"];
    const shown = await show(TASKS, WIDE, background);
    await userEvent.click(inRoot(shown, ".bubble .filled"));
    await expect.poll(() => background.asked).toEqual([["1", "3"]]);
  });
});
