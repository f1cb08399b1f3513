import { addDays, type IsoDate } from "./calendar-date.ts";
import type { DocumentType } from "./notice.ts";
import type { Binding } from "./own-unit.ts";
import type { NoticeKey, SavedNotice, Task } from "./task.ts";
import { datedDeadlines } from "./task-due.ts";
import type { TaskStatus } from "./task-status.ts";

/** How a task binds the user's unit, as one word; a collective says nothing of the unit's own part. */
export const TASK_ROLES = ["lead", "coordinating", "collective"] as const;
export type TaskRole = (typeof TASK_ROLES)[number];

/** By when: passed and open, due today or within 7 days, recurring, or between two days (`null`: no bound on that side). */
export type DueFilter =
  | { readonly kind: "overdue" | "week" | "recurring" }
  | { readonly kind: "range"; readonly from: IsoDate | null; readonly to: IsoDate | null };

/** Which tasks are meant. Parts combine; within one list any value fits; an empty list or `null` asks nothing. Can be stored as JSON. */
export interface TaskFilter {
  /** Words typed into the search box. */
  readonly text: string;
  readonly mine: boolean;
  readonly roles: readonly TaskRole[];
  readonly statuses: readonly TaskStatus[];
  readonly due: DueFilter | null;
  readonly documentTypes: readonly DocumentType[];
  /** Names of issuers as saved. */
  readonly issuers: readonly string[];
  /** Names of leads as written. */
  readonly leads: readonly string[];
  readonly noticeKeys: readonly NoticeKey[];
  readonly tags: readonly string[];
  /** Only tasks for which the text states no deadline of any form. */
  readonly missingDeadline: boolean;
  /** Shows what was put away, and only that. */
  readonly archived: boolean;
  /** Shows what is in the trash, and only that. */
  readonly trash: boolean;
}

/** Everything that is neither put away nor in the trash. */
export const NO_FILTER: TaskFilter = {
  text: "",
  mine: false,
  roles: [],
  statuses: [],
  due: null,
  documentTypes: [],
  issuers: [],
  leads: [],
  noticeKeys: [],
  tags: [],
  missingDeadline: false,
  archived: false,
  trash: false,
};

/** What a filter asks of a task, apart from its words. */
export interface TaskFacts {
  readonly noticeKey: NoticeKey;
  readonly documentType: DocumentType | null;
  readonly issuer: string | null;
  readonly leads: readonly string[];
  readonly tags: readonly string[];
  /** Earliest dated deadline or that of the next turn, and latest dated deadline; `null` when there is none. */
  readonly due: IsoDate | null;
  readonly lastDue: IsoDate | null;
  readonly isRecurring: boolean;
  readonly hasDeadline: boolean;
  readonly completedOn: IsoDate | null;
  readonly role: TaskRole | null;
  readonly isArchived: boolean;
  readonly isInTrash: boolean;
}

const roleOf = (binding: Binding | null): TaskRole | null =>
  binding === null ? null : binding.through === "collective" ? "collective" : binding.role;

/** The facts of a task. `binding`: how it binds the user's units, `null` when it does not. */
export function factsOf(task: Task, notice: SavedNotice, binding: Binding | null): TaskFacts {
  const dated = datedDeadlines(task.deadlines);
  return {
    noticeKey: task.noticeKey,
    documentType: notice.documentType,
    issuer: notice.issuer,
    leads: task.leads.map(({ name }) => name),
    tags: task.tags,
    due: dated[0]?.due ?? task.due,
    lastDue: dated[dated.length - 1]?.due ?? null,
    isRecurring: dated.length === 0 && task.deadlines.some(({ value }) => value.form === "recurring"),
    hasDeadline: task.deadlines.length > 0,
    completedOn: task.completedOn,
    role: roleOf(binding),
    isArchived: task.archivedAt !== null,
    isInTrash: task.deletedAt !== null,
  };
}

/** `statusOf` over facts. */
export function statusOfFacts({ due, lastDue, completedOn }: TaskFacts, today: IsoDate): TaskStatus {
  if (completedOn !== null) return lastDue !== null && completedOn > lastDue ? "done-late" : "done-on-time";
  if (due === null) return "open-undated";
  return today > due ? "open-overdue" : "open-in-time";
}

function fitsDue({ due, completedOn, isRecurring }: TaskFacts, filter: DueFilter, today: IsoDate): boolean {
  switch (filter.kind) {
    case "recurring":
      return isRecurring;
    case "overdue":
      return completedOn === null && due !== null && due < today;
    case "week":
      return completedOn === null && due !== null && due >= today && due <= addDays(today, 7);
    case "range":
      return due !== null && (filter.from === null || due >= filter.from) && (filter.to === null || due <= filter.to);
  }
}

const asks = <T>(list: readonly T[], value: T | null): boolean => list.length === 0 || (value !== null && list.includes(value));
const asksAny = (list: readonly string[], values: readonly string[]): boolean =>
  list.length === 0 || values.some((value) => list.includes(value));

/** Whether a task with these facts is meant, its words apart. Pure. `today`: the calendar day in Vietnam. */
export function fitsFilter(facts: TaskFacts, filter: TaskFilter, today: IsoDate): boolean {
  if (facts.isInTrash !== filter.trash) return false;
  if (!filter.trash && facts.isArchived !== filter.archived) return false;
  if (filter.mine && facts.role === null) return false;
  if (filter.missingDeadline && facts.hasDeadline) return false;
  return (
    asks(filter.roles, facts.role) &&
    asks(filter.documentTypes, facts.documentType) &&
    asks(filter.issuers, facts.issuer) &&
    asks(filter.noticeKeys, facts.noticeKey) &&
    asksAny(filter.leads, facts.leads) &&
    asksAny(filter.tags, facts.tags) &&
    (filter.due === null || fitsDue(facts, filter.due, today)) &&
    (filter.statuses.length === 0 || filter.statuses.includes(statusOfFacts(facts, today)))
  );
}
