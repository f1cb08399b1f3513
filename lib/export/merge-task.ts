import type { Task } from "../model/task.ts";
import { isSameValue, WORDING_FIELDS } from "../model/task-changes.ts";
import { withEarliestDue } from "../model/task-dates.ts";
import { HISTORY_FIELDS, type HistoryEntry, type HistoryField } from "../model/task-history.ts";

/** A state of a task with what is known of its past. */
export interface PastTask {
  readonly task: Task;
  readonly history: readonly HistoryEntry[];
}

/** The task after merging, and the fields in which both sides wrote something of their own. */
export interface MergedTask {
  readonly task: Task;
  readonly conflicts: readonly HistoryField[];
}

/** `asRead` goes with the wording's fields; what another person deleted is not deleted here. */
const MERGED_FIELDS = HISTORY_FIELDS.filter((field) => field !== "asRead" && field !== "deletedAt");

const isEmpty = (value: unknown): boolean => value === null || value === "" || (Array.isArray(value) && value.length === 0);

/** Whether a task once had this value: then the other side knows it and has moved on. */
const hasHad = ({ history }: PastTask, field: HistoryField, value: unknown): boolean =>
  history.some(({ before }) => field in before && isSameValue(before[field], value));

/** Both lists, what they share once. */
const union = (mine: readonly unknown[], theirs: readonly unknown[]): readonly unknown[] => [
  ...mine,
  ...theirs.filter((item) => !mine.some((other) => isSameValue(other, item))),
];

/** Lists to which each person adds: nothing of either is left out. */
const GROWING: ReadonlySet<HistoryField> = new Set<HistoryField>(["tags", "progress", "linkedTo", "distinctFrom", "occurrences"]);

type Choice = "mine" | "theirs" | "both" | "conflict";

/** Who moved on from what the other has; without a trace of it, what is filled in stands before what is empty. */
function choose(mine: PastTask, theirs: PastTask, field: HistoryField): Choice {
  const [here, there] = [mine.task[field], theirs.task[field]];
  if (isSameValue(here, there)) return "mine";
  const [knowsHere, knowsThere] = [hasHad(theirs, field, here), hasHad(mine, field, there)];
  if (knowsHere !== knowsThere) return knowsHere ? "theirs" : "mine";
  if (isEmpty(there)) return "mine";
  if (isEmpty(here)) return "theirs";
  return GROWING.has(field) ? "both" : "conflict";
}

/** What the text said, of the side whose wording was chosen. */
function mergeAsRead(mine: Task, theirs: Task, taken: readonly HistoryField[]): Task["asRead"] {
  const sides = WORDING_FIELDS.map((field) => [field, (taken.includes(field) ? theirs : mine).asRead] as const);
  return Object.fromEntries(sides.filter(([field, asRead]) => field in asRead).map(([field, asRead]) => [field, asRead[field]]));
}

/** Puts another person's state of a task into the own one, field by field. `takeTheirs`: what they wrote stands in a conflict. */
export function mergeTask(mine: PastTask, theirs: PastTask, takeTheirs: boolean): MergedTask {
  const choices = MERGED_FIELDS.map((field) => [field, choose(mine, theirs, field)] as const);
  const conflicts = choices.filter(([, choice]) => choice === "conflict").map(([field]) => field);
  const taken = choices
    .filter(([, choice]) => choice === "theirs" || (choice === "conflict" && takeTheirs))
    .map(([field]) => field);
  const joined = choices.filter(([, choice]) => choice === "both").map(([field]) => field);
  const sources = [
    ...mine.task.sources,
    ...theirs.task.sources.filter(({ url }) => !mine.task.sources.some((source) => source.url === url)),
  ];
  const values = [
    ...taken.map((field) => [field, theirs.task[field]] as const),
    ...joined.map(
      (field) => [field, union(mine.task[field] as readonly unknown[], theirs.task[field] as readonly unknown[])] as const,
    ),
  ];
  const asRead = mergeAsRead(mine.task, theirs.task, taken);
  // Each field keeps a value of its own kind: a list of pairs loses that tie.
  const task = { ...mine.task, ...(Object.fromEntries(values) as Partial<Task>), asRead, sources };
  return { task: withEarliestDue(task), conflicts };
}
