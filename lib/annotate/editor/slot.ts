import type { TaskWording } from "../../model/task.ts";
import { isSameValue, type OwnFields, type TaskChanges } from "../../model/task-changes.ts";
import type { Sentence } from "../ui/words.ts";
import { type Control, Field, type FieldContext } from "./field.ts";

export type EditableFields = TaskWording & OwnFields;

/** One field of the task in the editor: where it stands now, and what the user made of it. */
export interface Slot {
  readonly element: HTMLElement;
  /** What was changed and can be kept: nothing while it is wrong. */
  changes(): TaskChanges;
  problem(): Sentence | null;
  complain(sentence: string | null): HTMLElement;
  update(): void;
  commit(): void;
  dismiss(): boolean;
  /** The task was changed elsewhere; `true` when the user has changed the same field otherwise. */
  rebase(fields: EditableFields): boolean;
}

interface SlotOptions<F extends keyof EditableFields> {
  readonly name: F;
  readonly label: Sentence;
  readonly control: Control<EditableFields[F]>;
  /** The field as it is saved, or as the text has it. */
  readonly base: EditableFields[F];
  readonly draft: TaskChanges | null;
  /** Left out for what is the user's own. */
  readonly read?: EditableFields[F];
}

/** Puts a field of the task and its control together. */
export function slotOf<F extends keyof EditableFields>(context: FieldContext, options: SlotOptions<F>): Slot {
  const { name, label, control, draft } = options;
  let { base } = options;
  // Both types allow a field to be absent; "in" says whether it is.
  control.set(draft !== null && name in draft ? (draft[name] as EditableFields[F]) : base);
  const field = new Field(context, { label, control, ...("read" in options ? { read: options.read } : {}) });
  const isTouched = (): boolean => !isSameValue(base, control.value());
  return {
    element: field.element,
    changes: () => (isTouched() && control.problem() === null ? { [name]: control.value() } : {}),
    problem: () => control.problem(),
    complain: (sentence) => field.complain(sentence),
    update: () => field.update(),
    commit: () => control.commit?.(),
    dismiss: () => control.dismiss?.() ?? false,
    rebase: (fields) => {
      const isChanged = !isSameValue(base, fields[name]);
      const touched = isTouched();
      base = fields[name];
      if (isChanged && !touched) control.set(base);
      field.update();
      return isChanged && touched && isTouched();
    },
  };
}
