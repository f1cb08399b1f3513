import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { count, emptyDatabase, FUNDS, NOW, saved } from "../../test/support/saving.ts";
import type { IsoDate } from "../model/calendar-date.ts";
import type { Result } from "../model/result.ts";
import type { Task, TaskId } from "../model/task.ts";
import { historyOf } from "./browse.ts";
import { withDatabase } from "./database.ts";
import { undoChange } from "./history.ts";
import { openTasks } from "./live-tasks.ts";
import { hearReplaced } from "./replaced.ts";
import type { StoreError } from "./store-error.ts";
import { type Changed, deleteTasks, editTasks, markDone, purgeTrash, restoreTasks, updateTask } from "./tasks.ts";

const DAY_MS = 86_400_000;

let first: TaskId;
let second: TaskId;

beforeEach(async () => {
  await emptyDatabase();
  const ids = await saved(["II.1#1", "II.1#2"]);
  first = ids["II.1#1"] as TaskId;
  second = ids["II.1#2"] as TaskId;
});

async function changeIdOf(answer: Promise<Result<Changed, StoreError>>): Promise<string> {
  const result = await answer;
  if (!result.ok) throw new Error(result.error.detail);
  return result.value.changeId;
}
const taskOf = async (id: TaskId): Promise<Task | undefined> => (await openTasks()).find(({ task }) => task.id === id)?.task;

describe("the history of a task", () => {
  it("tells each change with the values before and after, the last one first", async () => {
    await updateTask(first, { note: "Hỏi Vụ Ngân sách" }, NOW + 1);
    await markDone(first, true, NOW + 2);
    expect(await historyOf(first)).toMatchObject([
      { at: NOW + 2, before: { completedOn: null }, after: { completedOn: "2026-11-22" } },
      { at: NOW + 1, before: { note: "" }, after: { note: "Hỏi Vụ Ngân sách" } },
    ]);
    expect(await historyOf(second)).toEqual([]);
  });

  it("says nothing of a change that changed nothing", async () => {
    await updateTask(first, { note: "" }, NOW + 1);
    expect(await historyOf(first)).toEqual([]);
  });
});

describe("editing many tasks at once", () => {
  it("does the same to each, and is taken back as one", async () => {
    await editTasks([second], { addTags: ["Đầu tư"] }, NOW + 1);
    const edit = { addTags: ["đầu tư", "Khẩn"], changes: { plannedOn: "2026-12-01" as IsoDate }, isArchived: true };
    const changeId = await changeIdOf(editTasks([first, second], edit, NOW + 2));
    expect(await taskOf(first)).toMatchObject({ tags: ["đầu tư", "Khẩn"], plannedOn: "2026-12-01", archivedAt: NOW + 2 });
    expect(await taskOf(second)).toMatchObject({ tags: ["Đầu tư", "Khẩn"] });
    await undoChange(changeId, NOW + 3);
    expect(await taskOf(first)).toMatchObject({ tags: [], plannedOn: null, archivedAt: null });
    expect(await taskOf(second)).toMatchObject({ tags: ["Đầu tư"], plannedOn: null, archivedAt: null });
  });

  it("adds a note of progress behind those that are there", async () => {
    await editTasks([first], { addNote: { day: "2026-11-20" as IsoDate, text: "Đã gửi công văn" } }, NOW + 1);
    await editTasks([first], { addNote: { day: "2026-11-22" as IsoDate, text: "Đã nhận ý kiến" } }, NOW + 2);
    expect((await taskOf(first))?.progress.map(({ text }) => text)).toEqual(["Đã gửi công văn", "Đã nhận ý kiến"]);
  });
});

describe("taking back", () => {
  it("gives the wording as read back, and no longer calls it corrected", async () => {
    const changeId = await changeIdOf(updateTask(first, { statement: "Rà soát dự án", deadlines: [] }, NOW + 1));
    expect(await taskOf(first)).toMatchObject({ due: null });
    await undoChange(changeId, NOW + 2);
    expect(await taskOf(first)).toMatchObject({ statement: FUNDS, asRead: {} });
  });

  it("leaves what was changed again since", async () => {
    const changeId = await changeIdOf(updateTask(first, { note: "một", plannedOn: "2026-12-01" as IsoDate }, NOW + 1));
    await updateTask(first, { note: "hai" }, NOW + 2);
    await undoChange(changeId, NOW + 3);
    expect(await taskOf(first)).toMatchObject({ note: "hai", plannedOn: null });
  });

  it("is itself a change that can be taken back", async () => {
    const changeId = await changeIdOf(deleteTasks([first], NOW + 1));
    const undone = await changeIdOf(undoChange(changeId, NOW + 2));
    expect(await taskOf(first)).toBeDefined();
    await undoChange(undone, NOW + 3);
    expect(await taskOf(first)).toBeUndefined();
  });

  it("is refused when nothing is left to take back", async () => {
    const changeId = await changeIdOf(deleteTasks([first], NOW + 1));
    await restoreTasks([first], NOW + 2);
    expect(await undoChange(changeId, NOW + 3)).toMatchObject({ ok: false, error: { code: "unknown-task" } });
  });
});

it("the trash keeps tasks for 30 days, and then lets them go with their history", async () => {
  await deleteTasks([first], NOW);
  await deleteTasks([second], NOW + DAY_MS);
  const heard = vi.fn();
  const stop = hearReplaced(heard);
  expect(await purgeTrash(NOW + 30 * DAY_MS - 1)).toEqual({ ok: true, value: 0 });
  expect(await purgeTrash(NOW + 30 * DAY_MS)).toEqual({ ok: true, value: 1 });
  await vi.waitFor(() => expect(heard, "open pages are told").toHaveBeenCalledTimes(1));
  stop();
  expect(await count("tasks")).toBe(1);
  expect(await historyOf(first)).toEqual([]);
  expect(await historyOf(second)).toHaveLength(1);
});

it("rows carry what sorts them: earliest deadlines first, undated last", async () => {
  const order = await withDatabase((database) =>
    database.tasks.where("[state+dueKey]").between(["open", ""], ["open", "\uffff"]).primaryKeys(),
  );
  expect(order).toEqual([first, second]);
});
