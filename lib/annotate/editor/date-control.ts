import type { IsoDate } from "../../model/calendar-date.ts";
import { dateWords } from "../ui/date-words.ts";
import { make } from "../ui/make-element.ts";
import { cardIcon } from "./card-icons.ts";
import type { Control, FieldContext } from "./field.ts";
import { readTypedDate } from "./typed-date.ts";

/** A day typed as dd/MM/yyyy, whatever the browser's own habit, or taken from its calendar. `null` while empty or wrong. */
export function dateControl({ document, words, onInput }: FieldContext): Control<IsoDate | null> {
  const input = make(document, "input", {
    type: "text",
    autocomplete: "off",
    placeholder: words.say("edit.datePattern"),
    maxlength: "20",
  });
  const picker = make(document, "input", { type: "date", class: "picker", tabindex: "-1", "aria-hidden": "true" });
  const open = make(document, "button", { type: "button", class: "icon-button", title: words.say("edit.calendar") });
  open.setAttribute("aria-label", words.say("edit.calendar"));
  open.append(cardIcon(document, "calendar"));
  const value = (): IsoDate | null => readTypedDate(input.value);
  input.addEventListener("input", onInput);
  input.addEventListener("change", () => {
    const date = value();
    if (date) input.value = dateWords(date);
  });
  open.addEventListener("click", () => {
    picker.value = value() ?? "";
    picker.showPicker();
  });
  picker.addEventListener("input", () => {
    const date = readTypedDate(picker.value);
    if (!date) return;
    input.value = dateWords(date);
    onInput();
  });
  return {
    element: make(document, "div", { class: "date" }, input, picker, open),
    input,
    value,
    set: (date) => {
      input.value = date ? dateWords(date) : "";
    },
    problem: () => (input.value.trim() !== "" && value() === null ? "edit.noSuchDay" : null),
  };
}
