import { isDeepStrictEqual } from "node:util";
import { Dexie } from "dexie";
import type { IsoDate } from "../../../lib/model/calendar-date.ts";
import type { Task } from "../../../lib/model/task.ts";
import { rowKeys } from "../../../lib/store/row-keys.ts";
import { editTasks } from "../../../lib/store/tasks.ts";
import { emptyDatabase, NOW } from "../../../test/support/saving.ts";
import { makeTasks } from "../../bench-tracker/make-tasks.ts";
import type { FaultKind, Findings } from "../fault.ts";
import { stateOfStore } from "../process-store.ts";

const V1 = { notices: "key, *foldedUrls", tasks: "id, noticeKey, state, due" };
const V2 = { ...V1, tasks: "id, noticeKey, state, due, *tags", dismissals: "id, noticeKey", drafts: "id, noticeKey" };
const V3 = {
  ...V2,
  tasks: "id, noticeKey, state, due, *tags, [state+dueKey], *leadKeys, updatedAt, deletedAt",
  history: "id, taskId, changeId, at",
};
const V4 = {
  ...V3,
  tasks: "id, noticeKey, state, due, *tags, [state+dueKey], *leadKeys, updatedAt, deletedAt, pressingOn, *reminderDays",
  reminders: "id, taskId, batch, state",
};
/** What each version kept, by its number: store -> its indexes in Dexie's writing. The last one is today's. */
export const STORES: readonly Readonly<Record<string, string>>[] = [V1, V2, V3, V4];

/** Fields that came with each version; older rows have none of them. */
const NEW_FIELDS: readonly (readonly string[])[] = [
  [],
  ["origin", "asRead", "tags", "plannedOn"],
  ["assignedTo", "progress", "evidence", "sideState", "archivedAt", "reminderDays", "linkedTo"],
  ["occurrences", "distinctFrom"],
];

const pickFields = (row: object, leaveOut: readonly string[]): object =>
  Object.fromEntries(Object.entries(row).filter(([key]) => !leaveOut.includes(key)));

/** A row as that version wrote it. */
export function oldRow(task: Task, version: number): object {
  const keys = rowKeys(task);
  const { state, dueKey, leadKeys } = keys;
  const known = version >= 4 ? keys : version >= 3 ? { state, dueKey, leadKeys } : { state };
  return { ...pickFields(task, NEW_FIELDS.slice(version).flat()), ...known };
}

/** Writes a database of an earlier version. Answers the tasks in it. */
async function writeOld(version: number, size: number, random: () => number): Promise<readonly Task[]> {
  const { tasks, notices } = makeTasks(size, "2026-11-22" as IsoDate);
  const worked = tasks.map((task): Task => {
    const deletedAt = random() < 0.1 ? NOW : null;
    return {
      ...task,
      tags: version >= 2 ? task.tags : [],
      note: random() < 0.5 ? `ghi chú ${Math.floor(random() * 1e6)}` : "",
      deletedAt,
    };
  });
  const old = new Dexie("so-tay-nhiem-vu");
  old.version(version).stores(STORES[version - 1] ?? V1);
  await old.table("notices").bulkPut(notices.map((notice) => ({ ...notice, foldedUrls: notice.urls })));
  await old.table("tasks").bulkPut(worked.map((task) => oldRow(task, version)));
  old.close();
  return worked;
}

/** A database of an earlier version is opened by this one: every task is there with every field, and can be changed. */
export const oldDatabases: FaultKind = {
  id: "old-databases",
  title: "each version of the database opened by this one, with data",
  where: "process",
  long: 90,
  short: 9,
  async run(count, random): Promise<Findings> {
    const broken: string[] = [];
    let total = 0;
    for (let round = 0; round < count; round++) {
      await emptyDatabase();
      const version = 1 + (round % STORES.length);
      const tasks = await writeOld(version, 5 + Math.floor(random() * 60), random);
      total += tasks.length;
      const now = await stateOfStore();
      const known = new Map(now.tasks.map((task) => [task.id, task]));
      for (const task of tasks)
        if (!isDeepStrictEqual(known.get(task.id), task)) broken.push(`version ${version}: task ${task.id} is not what it was`);
      const [first] = tasks;
      const result = first && (await editTasks([first.id], { changes: { note: "sau khi cập nhật" } }, NOW));
      if (result?.ok !== (first?.deletedAt === null)) broken.push(`version ${version}: a task could not be changed`);
    }
    return { count, seen: `${total} tasks of versions 1 to ${STORES.length}, each as it was`, broken };
  },
};
