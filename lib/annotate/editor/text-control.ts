import { make } from "../ui/make-element.ts";
import type { Control, FieldContext } from "./field.ts";

interface TextOptions {
  readonly rows: number;
  readonly isRequired?: boolean;
  readonly placeholder?: string;
}

/** A text area that is as high as its words. */
export function textArea({ document, onInput }: FieldContext, { rows, isRequired, placeholder }: TextOptions): Control<string> {
  const input = make(document, "textarea", { rows: String(rows), placeholder: placeholder ?? null, spellcheck: "false" });
  if (isRequired) input.required = true;
  input.addEventListener("input", onInput);
  return {
    element: input,
    input,
    value: () => input.value.normalize("NFC").trim(),
    set: (value) => {
      input.value = value;
    },
    problem: () => (isRequired && input.value.trim() === "" ? "edit.needsWords" : null),
  };
}

/** The same control over another form of its value. */
export function mapControl<A, B>(control: Control<A>, from: (value: A) => B, to: (value: B) => A): Control<B> {
  return { ...control, value: () => from(control.value()), set: (value) => control.set(to(value)) };
}
