import type { IsoDate } from "./calendar-date.ts";
import type { Task, TaskId, TaskWording } from "./task.ts";
import { datedDeadlines } from "./task-due.ts";

/** What the user writes beside the wording. */
export interface OwnFields {
  readonly note: string;
  readonly tags: readonly string[];
  readonly plannedOn: IsoDate | null;
}

/** A task to which the user has added nothing and in which nothing was corrected. */
export const NO_OWN_FIELDS = { asRead: {}, note: "", tags: [], plannedOn: null } as const;

/** What the user changed of a task; a field that is absent was not touched. */
export type TaskChanges = Partial<TaskWording & OwnFields>;

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

const withDue = <T extends Pick<Task, "deadlines" | "due" | "dueAt">>(task: T): T => {
  const earliest = datedDeadlines(task.deadlines)[0];
  return { ...task, due: earliest?.due ?? null, dueAt: earliest?.at ?? null };
};

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
  const { note = task.note, tags = task.tags, plannedOn = task.plannedOn } = changes;
  return withDue({ ...corrected, note, tags, plannedOn });
}

/** The task after its text was read again: fields that the user corrected stay, the others are those of the new reading. */
export function rereadWording(task: Task, read: TaskWording): Task {
  const kept: TaskChanges = Object.fromEntries(
    WORDING_FIELDS.filter((field) => field in task.asRead).map((field) => [field, task[field]]),
  );
  const { statement, leads, coordinating, deadlines, targets, product } = read;
  return applyChanges({ ...task, statement, leads, coordinating, deadlines, targets, product, asRead: {} }, kept);
}
