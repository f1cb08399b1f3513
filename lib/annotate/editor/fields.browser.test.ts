import { afterEach, describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { vietnamese } from "../../../test/support/page-words.ts";
import type { IsoDate } from "../../model/calendar-date.ts";
import type { DeadlineValue } from "../../model/mention.ts";
import type { TaskDeadline } from "../../model/task.ts";
import { ChipsControl } from "./chips-control.ts";
import { DeadlinesControl } from "./deadlines-control.ts";
import type { FieldContext } from "./field.ts";
import type { Suggestion } from "./suggestion-list.ts";

const context: FieldContext = { document, words: vietnamese, onInput: () => {} };
const NAMES: readonly Suggestion[] = [
  { name: "Bộ Kế hoạch và Đầu tư", agencyId: "bo-ke-hoach-va-dau-tu", now: "Bộ Tài chính" },
  { name: "Sở Kế hoạch và Đầu tư", agencyId: null, now: null },
];

afterEach(() => document.body.replaceChildren());

function showChips(values: readonly string[] = []) {
  const suggest = vi.fn(async (_text: string) => NAMES);
  const chips = new ChipsControl<string>(context, { nameOf: (name) => name, make: (name) => name, suggest });
  chips.set(values);
  document.body.append(chips.element);
  return { chips, suggest, options: () => [...chips.element.querySelectorAll("[role='option']")] };
}

describe("names as chips", () => {
  it("offers names while typing; arrows choose, Enter takes, and the field keeps the focus", async () => {
    const { chips, options } = showChips();
    await userEvent.type(chips.input, "khdt");
    await expect
      .poll(() => options().map(({ textContent }) => textContent))
      .toEqual(["Bộ Kế hoạch và Đầu tưnay là Bộ Tài chính", "Sở Kế hoạch và Đầu tư"]);
    expect(chips.input.getAttribute("aria-expanded")).toBe("true");
    await userEvent.keyboard("{ArrowDown}{ArrowDown}");
    expect(chips.input.getAttribute("aria-activedescendant")).toBe(options()[1]?.id);
    await userEvent.keyboard("{Enter}");
    expect([chips.value(), chips.input.value, document.activeElement]).toEqual([["Sở Kế hoạch và Đầu tư"], "", chips.input]);
    expect(chips.input.getAttribute("aria-expanded")).toBe("false");
  });

  it("keeps the choice when the same names are offered again while one chooses", async () => {
    const { chips, options, suggest } = showChips();
    await userEvent.type(chips.input, "khdt");
    await expect.poll(() => options().length).toBe(2);
    await userEvent.keyboard("{ArrowDown}{ArrowDown}");
    const asked = suggest.mock.calls.length;
    chips.input.dispatchEvent(new InputEvent("input", { bubbles: true }));
    await expect.poll(() => suggest.mock.calls.length).toBe(asked + 1);
    await expect.poll(() => options()[1]?.getAttribute("aria-selected")).toBe("true");
    await userEvent.keyboard("{Enter}");
    expect(chips.value()).toEqual(["Sở Kế hoạch và Đầu tư"]);
  });

  it("takes what is typed by Enter and on leaving, once, in clean form", async () => {
    const { chips } = showChips(["Bộ Y tế"]);
    await userEvent.type(chips.input, "  Vụ   Kế hoạch {Enter}");
    await userEvent.type(chips.input, "Bộ Y tế{Enter}");
    await userEvent.type(chips.input, "Cục Thuế");
    await userEvent.tab();
    expect(chips.value()).toEqual(["Bộ Y tế", "Vụ Kế hoạch", "Cục Thuế"]);
  });

  it("takes a name with the mouse, and takes one away by its button and by Backspace", async () => {
    const { chips, options } = showChips(["Bộ Y tế", "Bộ Công an"]);
    await userEvent.type(chips.input, "kh");
    await expect.poll(() => options().length).toBe(2);
    await userEvent.click(options()[0] as Element);
    expect(chips.value()).toEqual(["Bộ Y tế", "Bộ Công an", "Bộ Kế hoạch và Đầu tư"]);
    await userEvent.click(chips.element.querySelector("[aria-label='Bỏ: Bộ Công an']") as Element);
    await userEvent.type(chips.input, "{Backspace}");
    expect(chips.value()).toEqual(["Bộ Y tế"]);
  });

  it("leaves the Enter alone that ends a word being composed, and asks nothing until it has ended", async () => {
    const { chips, suggest } = showChips();
    chips.input.focus();
    chips.input.dispatchEvent(new CompositionEvent("compositionstart"));
    chips.input.value = "Bộ";
    chips.input.dispatchEvent(new InputEvent("input"));
    chips.input.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", isComposing: true }));
    expect([chips.value(), suggest.mock.calls]).toEqual([[], []]);
    chips.input.dispatchEvent(new CompositionEvent("compositionend"));
    expect(suggest).toHaveBeenCalledWith("Bộ");
  });

  it("closes its list first when it is dismissed", async () => {
    const { chips, options } = showChips();
    await userEvent.type(chips.input, "kh");
    await expect.poll(() => options().length).toBe(2);
    expect([chips.dismiss(), chips.dismiss()]).toEqual([true, false]);
  });
});

const date: DeadlineValue = { form: "date", due: "2026-11-30" as IsoDate, at: null, exclusive: true, basis: "inferred" };
const monthly: DeadlineValue = { form: "recurring", every: "month", by: { day: 25 } };
const after: DeadlineValue = { form: "relative", within: "P15D", working: false, from: "ngày ký" };
const DEADLINES: readonly TaskDeadline[] = [
  { text: "trước ngày 30/11", value: date },
  { text: "trước ngày 25 hằng tháng", value: monthly },
  { text: "trong vòng 15 ngày kể từ ngày ký", value: after },
];

function showDeadlines(deadlines = DEADLINES) {
  const control = new DeadlinesControl(context);
  control.set(deadlines);
  document.body.append(control.element);
  const named = (label: string, row = 0): HTMLInputElement => {
    const rows = control.element.querySelectorAll(".deadline-row");
    const found = rows[row]?.querySelector<HTMLInputElement>(`[aria-label="${label}"]`);
    if (!found) throw new Error(`no ${label} in row ${row}`);
    return found;
  };
  return { control, named };
}

describe("deadlines", () => {
  it("that nobody touches stay what they are, with their phrase beside them", () => {
    const { control } = showDeadlines();
    expect(control.value()).toEqual(DEADLINES);
    expect(control.element.querySelector(".source")?.textContent).toBe("Nguyên văn: “trước ngày 30/11”");
  });

  it("take another day, an hour, and whether the day itself counts; the phrase stays", async () => {
    const { control, named } = showDeadlines();
    await userEvent.fill(named("Thời hạn"), "5/12/2026");
    await userEvent.fill(named("giờ"), "17h");
    await userEvent.click(control.element.querySelector(".check input") as Element);
    expect(control.value()[0]).toEqual({
      text: "trước ngày 30/11",
      value: { form: "date", due: "2026-12-05", at: "17:00", exclusive: false, basis: "stated" },
    });
  });

  it("that recur take another rhythm, in words of their own", async () => {
    const { control, named } = showDeadlines();
    await userEvent.selectOptions(named("Bao lâu một lần", 1), "quarter");
    await userEvent.fill(named("ngày", 1), "20");
    expect(control.value()[1]).toEqual({
      text: "Hằng quý, ngày 20",
      value: { form: "recurring", every: "quarter", by: { day: 20 } },
    });
    await userEvent.selectOptions(named("Bao lâu một lần", 1), "week");
    await userEvent.selectOptions(named("Thứ trong tuần", 1), "5");
    expect(control.value()[1]?.value).toEqual({ form: "recurring", every: "week", by: { weekday: 5 } });
  });

  it("of every second week stay so until another rhythm is chosen", async () => {
    const fortnightly: DeadlineValue = { form: "recurring", every: "week", interval: 2, by: null };
    const { control, named } = showDeadlines([{ text: "hai tuần một lần", value: fortnightly }]);
    const rhythm = named("Bao lâu một lần") as unknown as HTMLSelectElement;
    expect(rhythm.selectedOptions[0]?.textContent).toBe("2 tuần một lần");
    await userEvent.selectOptions(named("Thứ trong tuần"), "5");
    expect(control.value()[0]?.value).toEqual({ ...fortnightly, by: { weekday: 5 } });
    await userEvent.selectOptions(rhythm, "month");
    expect(control.value()[0]?.value).toEqual({ form: "recurring", every: "month", by: null });
  });

  it("that depend on an event take another length and event", async () => {
    const { control, named } = showDeadlines();
    await userEvent.fill(named("số", 2), "10");
    await userEvent.click(control.element.querySelectorAll(".deadline-row")[2]?.querySelector(".check input") as Element);
    await userEvent.fill(named("kể từ khi nào", 2), "ngày nhận hồ sơ");
    expect(control.value()[2]).toEqual({
      text: "Trong 10 ngày làm việc, kể từ ngày nhận hồ sơ",
      value: { form: "relative", within: "P10D", working: true, from: "ngày nhận hồ sơ" },
    });
  });

  it("are added, turned into another kind, and taken away", async () => {
    const { control, named } = showDeadlines(DEADLINES.slice(0, 1));
    await userEvent.click(control.input);
    expect(control.value()).toEqual(DEADLINES.slice(0, 1));
    await userEvent.fill(named("Thời hạn", 1), "31/12/2026");
    expect(control.value()[1]).toMatchObject({ text: "", value: { due: "2026-12-31", exclusive: false, basis: "stated" } });
    await userEvent.selectOptions(named("Loại thời hạn", 1), "recurring");
    expect(control.value()[1]?.value).toEqual({ form: "recurring", every: "month", by: null });
    await userEvent.click(named("Bỏ: Trước 30/11/2026", 0));
    expect(control.value()).toHaveLength(1);
  });

  it.each([
    ["a day that does not exist", "Thời hạn", 0, "31/6/2026", "edit.noSuchDay"],
    ["an emptied day of the text", "Thời hạn", 0, "", "edit.noSuchDay"],
    ["an hour that does not exist", "giờ", 0, "25:00", "edit.noSuchHour"],
    ["a 32nd", "ngày", 1, "32", "edit.noSuchDay"],
    ["a length that is no number", "số", 2, "mười", "edit.noSuchLength"],
  ] as const)("with %s are refused at that very field", async (_, label, row, typed, sentence) => {
    const { control, named } = showDeadlines();
    await userEvent.fill(named(label, row), typed);
    expect([control.problem(), control.invalid()]).toEqual([sentence, named(label, row)]);
  });
});
