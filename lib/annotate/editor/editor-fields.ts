import type { AgencyId } from "../../model/mention.ts";
import type { TaskAssignee, TaskTarget } from "../../model/task.ts";
import type { EditableTask } from "../../model/task-changes.ts";
import type { Sentence } from "../ui/words.ts";
import { ChipsControl } from "./chips-control.ts";
import { dateControl } from "./date-control.ts";
import { DeadlinesControl } from "./deadlines-control.ts";
import type { Control, FieldContext } from "./field.ts";
import { type EditableFields, type Slot, slotOf } from "./slot.ts";
import type { Suggestion } from "./suggestion-list.ts";
import { mapControl, textArea } from "./text-control.ts";

type Suggest = (text: string) => Promise<readonly Suggestion[]>;

const toAgencyIds = (suggestion: Suggestion | null): readonly AgencyId[] =>
  // The background gave it from the gazetteer.
  suggestion?.agencyId ? [suggestion.agencyId as AgencyId] : [];

function agencies(context: FieldContext, known: readonly TaskAssignee[], suggest: Suggest): Control<readonly TaskAssignee[]> {
  const byName = new Map(known.map((assignee) => [assignee.name, assignee]));
  return new ChipsControl<TaskAssignee>(context, {
    nameOf: ({ name }) => name,
    make: (name, suggestion) => byName.get(name) ?? { name, agencyIds: toAgencyIds(suggestion) },
    suggest,
  });
}

const fold = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/giu, "d").toLowerCase();

function tags(context: FieldContext, known: readonly string[]): Control<readonly string[]> {
  const suggest: Suggest = async (text) =>
    known
      .filter((tag) => fold(tag).includes(fold(text)))
      .slice(0, 8)
      .map((name) => ({ name, agencyId: null, now: null }));
  return new ChipsControl<string>(context, { nameOf: (tag) => tag, make: (name) => name.slice(0, 100), suggest });
}

/** One target a line; a line that is as it was keeps its reading. */
function targets(context: FieldContext, known: readonly TaskTarget[]): Control<readonly TaskTarget[]> {
  const byText = new Map(known.map((target) => [target.text, target]));
  const toTargets = (text: string): readonly TaskTarget[] =>
    text
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "")
      .map((line) => byText.get(line) ?? { text: line, value: null });
  const area = textArea(context, { rows: Math.max(1, known.length), placeholder: context.words.say("edit.notWritten") });
  return mapControl(area, toTargets, (list) => list.map(({ text }) => text).join("\n"));
}

/** The fields of the editor in their order, with the task's values or what was typed before. */
export function editorSlots(context: FieldContext, task: EditableTask, suggest: Suggest): readonly Slot[] {
  const { wording, asRead, draft, knownTags } = task;
  const own = { note: task.note, tags: task.tags, plannedOn: task.plannedOn };
  const base: EditableFields = { ...wording, ...own };
  // What is the user's own has no wording of the text to go back to.
  const read: EditableFields = { ...wording, ...asRead, ...own };
  const names = (field: "leads" | "coordinating") => agencies(context, [...read[field], ...wording[field]], suggest);
  const of = <F extends keyof EditableFields>(name: F, label: Sentence, control: Control<EditableFields[F]>): Slot =>
    slotOf<F>(context, { name, label, control, base: base[name], draft, ...(name in own ? {} : { read: read[name] }) });
  const product = mapControl(
    textArea(context, { rows: 1, placeholder: context.words.say("edit.notWritten") }),
    (text) => (text === "" ? null : text),
    (text) => text ?? "",
  );
  return [
    of("statement", "edit.statement", textArea(context, { rows: 4, isRequired: true })),
    of("leads", "edit.leads", names("leads")),
    of("coordinating", "edit.coordinating", names("coordinating")),
    of("deadlines", "edit.deadlines", new DeadlinesControl(context)),
    of("plannedOn", "edit.planned", dateControl(context)),
    of("targets", "edit.targets", targets(context, [...read.targets, ...wording.targets])),
    of("product", "page.product", product),
    of("note", "edit.note", textArea(context, { rows: 2 })),
    of("tags", "edit.tags", tags(context, knownTags)),
  ];
}
