import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import { emptyDatabase, FUNDS, NOW, page, ROADS, SCHOOLS, saved } from "../../test/support/saving.ts";
import type { IsoDate } from "../model/calendar-date.ts";
import type { ReminderPlan } from "../model/reminder.ts";
import type { Task, TaskId } from "../model/task.ts";
import { withDatabase } from "./database.ts";
import { claimReminders, confirmReminders, countPressing, remindAgain, remindedTasks } from "./reminders.ts";
import { deleteTasks, editTasks, markDone, purgeTrash, updateTask } from "./tasks.ts";

const day = (text: string): IsoDate => text as IsoDate;
const DUE = day("2026-11-30");
const EVERYTHING = { dueUntil: day("2027-01-31"), ownDaysAbove: 7 };
const HOUR = 3_600_000;
const FIVE = ["1", "2", "3", "4", "5"].map((label) => [label, `${FUNDS} Đợt ${label}.`] as const);

let ids: readonly TaskId[];

/** These tasks and no others, all due on the same day. */
async function saveDue(statements: readonly (readonly [string, string])[]): Promise<void> {
  await emptyDatabase();
  const byKey = await saved(
    statements.map(([key]) => key),
    page(statements),
  );
  ids = Object.values(byKey) as TaskId[];
  const value = { form: "date", due: DUE, at: null, exclusive: false, basis: "stated" } as const;
  await editTasks(ids, { changes: { deadlines: [{ text: "", value }] } }, NOW);
}

/** Every task at once: what is tried here is telling, not when. */
const allDue = (tasks: readonly Task[], at = NOW): ReminderPlan => ({
  passed: tasks.map(({ id }) => ({ id: `${id}|${DUE}|0`, taskId: id, due: DUE, at })),
  nextAt: null,
});
const claim = async (now = NOW, plan = allDue) => {
  const claimed = await claimReminders(EVERYTHING, (tasks) => plan(tasks), now);
  if (!claimed.ok) throw new Error(claimed.error.detail);
  return claimed.value;
};
/** The ids of the tasks of each notification to show; shows them. */
async function tell(now = NOW): Promise<readonly (readonly TaskId[])[]> {
  const { batches } = await claim(now);
  for (const { id } of batches) await confirmReminders(id, now);
  return batches.map(({ tasks }) => tasks.map(({ task }) => task.id));
}

beforeEach(() =>
  saveDue([
    ["1", FUNDS],
    ["2", ROADS],
    ["3", SCHOOLS],
  ]),
);

describe("a reminder", () => {
  it("is told once, in a notification of its own", async () => {
    expect((await tell()).flat().sort()).toEqual([...ids].sort());
    expect(await tell(NOW + HOUR)).toEqual([]);
  });

  it("is told once when two ask at once", async () => {
    const both = await Promise.all([claim(), claim()]);
    const told = new Set(both.flatMap(({ batches }) => batches.map(({ id }) => id)));
    expect(told.size).toBe(3);
  });

  it("that was claimed by a worker that ended is shown by the next one, under the same name", async () => {
    const before = await claim();
    const after = await claim(NOW + HOUR);
    expect(after.batches.map(({ id }) => id).sort()).toEqual(before.batches.map(({ id }) => id).sort());
  });

  it("of a task that was done meanwhile has nothing to tell", async () => {
    await claim();
    for (const id of ids) await markDone(id, true, NOW);
    expect((await claim()).batches.map(({ tasks }) => tasks)).toEqual([[], [], []]);
  });

  it("of another deadline is another reminder", async () => {
    await tell();
    const later = (tasks: readonly Task[]): ReminderPlan => ({
      passed: tasks.map(({ id }) => ({ id: `${id}|2026-12-31|0`, taskId: id, due: day("2026-12-31"), at: NOW })),
      nextAt: null,
    });
    expect((await claim(NOW, later)).batches).toHaveLength(3);
  });

  it("of more than three tasks at once is one notification", async () => {
    await saveDue(FIVE);
    const [summary, ...others] = await tell();
    expect(others).toEqual([]);
    expect(summary).toHaveLength(5);
  });
});

describe("a thousand tasks that press", () => {
  beforeEach(async () => {
    const [one] = await withDatabase((database) => database.tasks.toArray());
    if (!one) throw new Error("nothing was saved");
    const copies = Array.from({ length: 1_000 }, (_, at) => ({ ...one, id: `copy-${at}` as TaskId }));
    await withDatabase((database) => database.tasks.bulkPut(copies));
  });

  it("are one notification, once", async () => {
    const [summary, ...others] = await tell();
    expect([summary?.length, others]).toEqual([1_003, []]);
    expect(await tell(NOW + HOUR)).toEqual([]);
  });

  it("do not hold up what is saved while they are looked at", async () => {
    const done: string[] = [];
    const slow = (tasks: readonly Task[]): ReminderPlan => {
      if (done.length === 0) void updateTask(ids[0] as TaskId, { note: "Đã họp" }, NOW).then(() => done.push("saved"));
      done.push("looked");
      return allDue(tasks);
    };
    await claim(NOW, slow);
    expect(done).toContain("saved");
    expect(done.indexOf("saved")).toBeLessThan(done.lastIndexOf("looked"));
  });
});

describe("a clock", () => {
  it("that is set back a day doubles nothing", async () => {
    await tell();
    expect(await tell(NOW - 24 * HOUR)).toEqual([]);
    expect(await tell(NOW)).toEqual([]);
  });

  it("that was a month ahead does not swallow what is due when it is right again", async () => {
    await tell(NOW + 30 * 24 * HOUR);
    expect(await tell(NOW)).toHaveLength(3);
    expect(await tell(NOW + HOUR)).toEqual([]);
  });
});

describe("which tasks are looked at", () => {
  const lookedAt = async (which: Parameters<typeof claimReminders>[0]): Promise<readonly TaskId[]> => {
    const seen: TaskId[] = [];
    const none = (tasks: readonly Task[]): ReminderPlan => {
      seen.push(...tasks.map(({ id }) => id));
      return { passed: [], nextAt: null };
    };
    await claimReminders(which, none, NOW);
    return seen.sort();
  };

  it.each([
    ["done", (id: TaskId) => markDone(id, true, NOW)],
    ["put away", (id: TaskId) => editTasks([id], { isArchived: true }, NOW)],
    ["withdrawn", (id: TaskId) => updateTask(id, { sideState: "withdrawn" }, NOW)],
    ["given to another", (id: TaskId) => updateTask(id, { sideState: "reassigned" }, NOW)],
    ["in the trash", (id: TaskId) => deleteTasks([id], NOW)],
  ])("leaves out what is %s", async (_, change) => {
    await change(ids[0] as TaskId);
    expect(await lookedAt(EVERYTHING)).toEqual(ids.slice(1).sort());
    expect(await countPressing(DUE, 10)).toEqual({ ok: true, value: 2 });
    expect(await countPressing(DUE, 1)).toEqual({ ok: true, value: 1 });
  });

  it("are those due soon, and those with longer days of their own", async () => {
    await updateTask(ids[1] as TaskId, { reminderDays: [30, 20, 1] }, NOW);
    expect(await lookedAt({ dueUntil: day("2026-11-29"), ownDaysAbove: 7 })).toEqual([ids[1]]);
    expect(await lookedAt(EVERYTHING)).toEqual([...ids].sort());
  });

  it("are, after a change, those that were changed", async () => {
    await updateTask(ids[2] as TaskId, { note: "Hỏi lại" }, NOW + 5);
    expect(await lookedAt({ changedSince: NOW + 5 })).toEqual([ids[2]]);
  });
});

describe("being reminded again", () => {
  it("comes at its time, once", async () => {
    await tell();
    await remindAgain([ids[0] as TaskId], NOW + HOUR);
    expect(await claim(NOW + HOUR - 1)).toEqual({ batches: [], nextAt: NOW + HOUR });
    expect(await tell(NOW + HOUR)).toEqual([[ids[0]]]);
    expect(await tell(NOW + 2 * HOUR)).toEqual([]);
  });

  it("is asked for by the notification's tasks", async () => {
    await saveDue(FIVE);
    const { batches } = await claim();
    expect(await remindedTasks(batches[0]?.id ?? "")).toMatchObject({ value: { length: 5 } });
  });

  it("does not come for a task that was deleted for good", async () => {
    await remindAgain(ids, NOW + HOUR);
    await deleteTasks(ids, NOW);
    await purgeTrash(NOW + 40 * 24 * HOUR);
    expect(await withDatabase(({ reminders }) => reminders.count())).toBe(0);
  });
});
