import type { IsoDate } from "./calendar-date.ts";
import type { ProgressNote, Task, TaskId, TaskWording, TrackedFields } from "./task.ts";
import { withEarliestDue } from "./task-dates.ts";
import { markedDone, withoutTurnsBefore } from "./turns.ts";

/** What the user writes beside the wording. */
export interface OwnFields {
  readonly note: string;
  readonly tags: readonly string[];
  readonly plannedOn: IsoDate | null;
}

/** A task to which the user has added nothing and in which nothing was corrected. */
export const NO_OWN_FIELDS = { asRead: {}, note: "", tags: [], plannedOn: null } as const;

/** A task on which nothing was written down since it was saved. */
export const NO_TRACKED_FIELDS = {
  assignedTo: "",
  progress: [],
  evidence: "",
  sideState: null,
  reminderDays: null,
  linkedTo: [],
  distinctFrom: [],
  occurrences: [],
  archivedAt: null,
} as const;

/** What the user changed of a task; a field that is absent was not touched. */
export type TaskChanges = Partial<TaskWording & OwnFields & TrackedFields>;

/** What is done to tasks, one or many: each part that is absent leaves them as they are. */
export interface TaskEdit {
  readonly changes?: TaskChanges;
  readonly addTags?: readonly string[];
  readonly removeTags?: readonly string[];
  readonly addNote?: ProgressNote;
  /** The day on which it was done, of a recurring duty its next turn; `null` opens what is done for good. */
  readonly completedOn?: IsoDate | null;
  /** Turns of a recurring duty before that day are passed over. */
  readonly skipsTurnsBefore?: IsoDate;
  /** The day from which a recurring duty is done for good. */
  readonly endedOn?: IsoDate;
  readonly isArchived?: boolean;
  /** Whether the edited tasks are one duty: each is linked to the others, or not any more, or is said to be another than they. */
  readonly together?: "linked" | "unlinked" | "distinct";
}

/** A task as it stands, saved or not, for the card and its editor. */
export interface EditableTask extends OwnFields {
  readonly wording: TaskWording;
  /** What the text says, for each corrected field. */
  readonly asRead: Partial<TaskWording>;
  /** What was typed and not saved yet; `null` when nothing was. */
  readonly draft: TaskChanges | null;
  /** `null` while it is not saved. */
  readonly taskId: TaskId | null;
  /** Epoch milliseconds; `null` while it is not saved. */
  readonly savedAt: number | null;
  readonly completedOn: IsoDate | null;
  /** Every tag in use, sorted. */
  readonly knownTags: readonly string[];
  /** For each "trước ngày" among the deadlines: the last working day before it, where the calendar is known. */
  readonly lastWorkingDays: Readonly<Record<string, IsoDate>>;
}

/** The fields of the wording, in the order in which they are shown. */
export const WORDING_FIELDS = ["statement", "leads", "coordinating", "deadlines", "targets", "product"] as const;

type WordingField = (typeof WORDING_FIELDS)[number];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null;

/** Whether two values of a field say the same, whatever the order of their keys. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (!isRecord(a) || !isRecord(b)) return a === b;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => key in b && isSameValue(a[key], b[key]));
}

/** A copy with one field set or, with `undefined`, taken out. */
function withField<F extends WordingField>(
  fields: Partial<TaskWording>,
  field: F,
  value: TaskWording[F] | undefined,
): Partial<TaskWording> {
  const { [field]: _, ...others } = fields;
  // A computed key widens to string: the spread loses that it is one of the wording's.
  return value === undefined ? (others as Partial<TaskWording>) : { ...fields, [field]: value };
}

type Corrected = TaskWording & { readonly asRead: Partial<TaskWording> };

function correct<T extends Corrected, F extends WordingField>(task: T, field: F, value: TaskWording[F]): T {
  // A field may have been read as null: the key alone says that it was corrected.
  const read = (field in task.asRead ? task.asRead : task)[field] as TaskWording[F];
  const isRestored = isSameValue(read, value);
  return { ...task, [field]: isRestored ? read : value, asRead: withField(task.asRead, field, isRestored ? undefined : read) };
}

const OWN_FIELDS = [
  ...(["note", "tags", "plannedOn"] as const),
  ...(["assignedTo", "progress", "evidence", "sideState", "reminderDays", "linkedTo", "distinctFrom", "occurrences"] as const),
];

/** The fields beside the wording that the changes name. */
function ownChanges(changes: TaskChanges): Partial<OwnFields & TrackedFields> {
  return Object.fromEntries(OWN_FIELDS.filter((field) => changes[field] !== undefined).map((field) => [field, changes[field]]));
}

/**
 * The task with the user's changes. What the text said stays in `asRead` until the user gives a field that very value back.
 * `folded`, the identity, stays that of the wording as read.
 */
export function applyChanges(task: Task, changes: TaskChanges): Task {
  let corrected = task;
  for (const field of WORDING_FIELDS) {
    const value = changes[field];
    if (value !== undefined) corrected = correct(corrected, field, value);
  }
  return withEarliestDue({ ...corrected, ...ownChanges(changes) });
}

/** The task with what the edit says of its being done. */
function closed(task: Task, { completedOn, skipsTurnsBefore, endedOn }: TaskEdit): Task {
  if (endedOn !== undefined) return { ...task, completedOn: endedOn };
  if (skipsTurnsBefore !== undefined) return withoutTurnsBefore(task, skipsTurnsBefore);
  if (completedOn === undefined) return task;
  // A day of completion that stands is corrected; what is open is marked done.
  return completedOn !== null && task.completedOn === null ? markedDone(task, completedOn) : { ...task, completedOn };
}

/** What the task is to the others that are edited with it. */
function related(task: Task, { together }: TaskEdit, edited: readonly TaskId[]): Pick<Task, "linkedTo" | "distinctFrom"> {
  const { linkedTo, distinctFrom } = task;
  if (together === undefined) return { linkedTo, distinctFrom };
  const others = edited.filter((id) => id !== task.id);
  const without = (ids: readonly TaskId[]): readonly TaskId[] => ids.filter((id) => !others.includes(id));
  return {
    linkedTo: together === "linked" ? [...without(linkedTo), ...others] : without(linkedTo),
    distinctFrom: together === "distinct" ? [...without(distinctFrom), ...others] : without(distinctFrom),
  };
}

/** The task after an edit. Tags are kept once each, without regard to case. `edited`: all that are. `now`: epoch milliseconds. */
export function applyEdit(task: Task, edit: TaskEdit, edited: readonly TaskId[], now: number): Task {
  const changed = edit.changes ? applyChanges(task, edit.changes) : task;
  const { addTags = [], removeTags = [], addNote, isArchived } = edit;
  const same = (a: string) => (b: string) => a.toLocaleLowerCase("vi") === b.toLocaleLowerCase("vi");
  const kept = changed.tags.filter((tag) => !removeTags.some(same(tag)));
  const tags = [...kept, ...addTags.filter((tag) => !kept.some(same(tag)))];
  const archivedAt = isArchived === undefined ? changed.archivedAt : isArchived ? (changed.archivedAt ?? now) : null;
  const progress = addNote ? [...changed.progress, addNote] : changed.progress;
  return { ...closed(changed, edit), ...related(changed, edit, edited), tags, progress, archivedAt, updatedAt: now };
}

/** The task after its text was read again: fields that the user corrected stay, the others are those of the new reading. */
export function rereadWording(task: Task, read: TaskWording): Task {
  const kept: TaskChanges = Object.fromEntries(
    WORDING_FIELDS.filter((field) => field in task.asRead).map((field) => [field, task[field]]),
  );
  const { statement, leads, coordinating, deadlines, targets, product } = read;
  return applyChanges({ ...task, statement, leads, coordinating, deadlines, targets, product, asRead: {} }, kept);
}
