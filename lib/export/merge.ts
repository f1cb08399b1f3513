import type { BackupTables, ImportConflict, ImportPlan } from "../model/backup.ts";
import type { SavedNotice, Task, TaskId } from "../model/task.ts";
import { isSameValue } from "../model/task-changes.ts";
import type { HistoryEntry } from "../model/task-history.ts";
import { mergeTask } from "./merge-task.ts";

/** What merging is told besides the two sides. */
export interface MergeOptions {
  /** In a conflict what the file says stands, not what is here. */
  readonly takeTheirs: boolean;
  /** Epoch milliseconds. */
  readonly now: number;
}

const identity = ({ noticeKey, origin, path, ordinal, folded }: Task): string =>
  JSON.stringify([noticeKey, origin, path, ordinal, folded]);

function groupByTask(history: readonly HistoryEntry[]): ReadonlyMap<TaskId, readonly HistoryEntry[]> {
  const groups = new Map<TaskId, HistoryEntry[]>();
  for (const entry of history) {
    const group = groups.get(entry.taskId);
    if (group) group.push(entry);
    else groups.set(entry.taskId, [entry]);
  }
  return groups;
}

/** The file's ids -> the ids here: two persons who saved the same directive have one task under two ids. */
function findIds(current: BackupTables, file: BackupTables): ReadonlyMap<TaskId, TaskId> {
  const ids = new Set(current.tasks.map(({ id }) => id));
  const idByIdentity = new Map(current.tasks.map((task) => [identity(task), task.id]));
  return new Map(file.tasks.map((task) => [task.id, ids.has(task.id) ? task.id : (idByIdentity.get(identity(task)) ?? task.id)]));
}

/** The notices that are new here, or gave an address that is not known here. */
function mergeNotices(current: BackupTables, file: BackupTables, wanted: ReadonlySet<string>): readonly SavedNotice[] {
  const here = new Map(current.notices.map((notice) => [notice.key, notice]));
  return file.notices.flatMap((notice): readonly SavedNotice[] => {
    const known = here.get(notice.key);
    if (!known) return wanted.has(notice.key) ? [notice] : [];
    const urls = notice.urls.filter((url) => !known.urls.includes(url));
    return urls.length > 0 ? [{ ...known, urls: [...known.urls, ...urls] }] : [];
  });
}

/** What merging a backup of another person would write: nothing that is here is lost, what both wrote is a conflict. */
export function planMerge(current: BackupTables, file: BackupTables, { takeTheirs, now }: MergeOptions): ImportPlan {
  const ids = findIds(current, file);
  const here = new Map(current.tasks.map((task) => [task.id, task]));
  const [myHistory, theirHistory] = [groupByTask(current.history), groupByTask(file.history)];
  const added: Task[] = [];
  const changed: Task[] = [];
  const conflicts: ImportConflict[] = [];
  let same = 0;
  const seen = new Set<TaskId>();
  for (const theirs of file.tasks) {
    const id = ids.get(theirs.id) ?? theirs.id;
    const task: Task = { ...theirs, id, linkedTo: theirs.linkedTo.map((linked) => ids.get(linked) ?? linked) };
    // Two rows of the file that are one task here: the first is taken, the second would overwrite it.
    if (seen.has(id)) continue;
    const mine = here.get(id);
    // What is in their trash is theirs to lose.
    if (!mine && theirs.deletedAt !== null) continue;
    seen.add(id);
    if (!mine) {
      added.push(task);
      continue;
    }
    const past = { task: mine, history: myHistory.get(id) ?? [] };
    const merged = mergeTask(past, { task, history: theirHistory.get(theirs.id) ?? [] }, takeTheirs);
    conflicts.push(...merged.conflicts.map((field) => ({ taskId: id, statement: mine.statement, field })));
    if (isSameValue(merged.task, mine)) same++;
    else changed.push({ ...merged.task, updatedAt: now });
  }
  const known = new Set(current.history.map(({ id }) => id));
  const history = file.history
    .filter(({ id, taskId }) => !known.has(id) && seen.has(ids.get(taskId) ?? taskId))
    .map((entry) => ({ ...entry, taskId: ids.get(entry.taskId) ?? entry.taskId }));
  const notices = mergeNotices(current, file, new Set(added.map(({ noticeKey }) => noticeKey)));
  const counts = { notices: notices.length, added: added.length, changed: changed.length, same, removed: 0, unknown: 0 };
  return {
    summary: { ...counts, conflicts },
    replace: false,
    put: { notices, tasks: [...added, ...changed], dismissals: [], drafts: [], history },
  };
}

/** What restoring would write: the file takes the place of everything that is here. */
export function planRestore(current: BackupTables, file: BackupTables): ImportPlan {
  const here = new Map(current.tasks.map((task) => [task.id, task]));
  const ids = new Set(file.tasks.map(({ id }) => id));
  const known = file.tasks.filter(({ id }) => here.has(id));
  const same = known.filter((task) => isSameValue(here.get(task.id), task)).length;
  const { notices, tasks, dismissals, drafts, history } = file;
  return {
    summary: {
      notices: notices.length,
      added: tasks.length - known.length,
      changed: known.length - same,
      same,
      removed: current.tasks.filter(({ id }) => !ids.has(id)).length,
      unknown: 0,
      conflicts: [],
    },
    replace: true,
    put: { notices, tasks, dismissals, drafts, history },
  };
}
