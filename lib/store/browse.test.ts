import "fake-indexeddb/auto";
import { beforeEach, expect, it, vi } from "vitest";
import { emptyDatabase, NOW, page, saved } from "../../test/support/saving.ts";
import type { Task, TaskId } from "../model/task.ts";
import { firstOpenTasks, manyTasksByIds, readEveryTask, tasksByIds, watchChanges } from "./browse.ts";
import { withDatabase } from "./database.ts";
import { openTasks } from "./live-tasks.ts";
import { toRow } from "./task-fields.ts";
import { editTasks, markDone } from "./tasks.ts";

let ids: Record<string, string>;
const idOf = (key: string): TaskId => ids[key] as TaskId;

beforeEach(async () => {
  await emptyDatabase();
  ids = await saved(["II.1#1", "II.1#2", "II.2#1"], page());
});

it("gives first what is open and due first, with its notice", async () => {
  const [task] = (await openTasks()).filter(({ task: { id } }) => id === idOf("II.2#1"));
  await withDatabase((database) => database.tasks.put(toRow({ ...(task?.task as Task), due: "2026-11-25" as Task["due"] })));
  await markDone(idOf("II.1#1"), true, NOW);
  const first = await firstOpenTasks(10);
  expect(first.map(({ task: { id } }) => id)).toEqual([idOf("II.2#1"), idOf("II.1#2")]);
  expect(first[0]?.notice.number).toBe("412/TB-VPCP");
  expect(await firstOpenTasks(1)).toHaveLength(1);
});

it("gives the tasks of some ids in their order, without those that are gone", async () => {
  const found = await tasksByIds([idOf("II.2#1"), "gone" as TaskId, idOf("II.1#1")]);
  expect(found.map(({ task: { id } }) => id)).toEqual([idOf("II.2#1"), idOf("II.1#1")]);
});

it("gives everything in parts, each task once", async () => {
  const [one] = await openTasks();
  await withDatabase((database) =>
    database.tasks.bulkPut(
      Array.from({ length: 2_500 }, (_, at) => toRow({ ...(one?.task as Task), id: `copy-${at}` as TaskId })),
    ),
  );
  const seen: string[] = [];
  await readEveryTask((part) => seen.push(...part.map(({ task: { id } }) => id)), new AbortController().signal);
  expect(seen).toHaveLength(2_503);
  expect(new Set(seen).size).toBe(2_503);
});

it("stops giving when nobody wants it any more", async () => {
  const stop = new AbortController();
  stop.abort();
  const given = vi.fn();
  await readEveryTask(given, stop.signal);
  expect(given).not.toHaveBeenCalled();
});

it("tells what was changed since, each change once", async () => {
  const told: (readonly string[])[] = [];
  const stop = watchChanges(
    NOW,
    (changed) => told.push(changed.map(({ task: { id } }) => id)),
    (error) => {
      throw error;
    },
  );
  await vi.waitFor(() => expect(told).toEqual([[]]));
  await editTasks([idOf("II.1#2")], { addTags: ["khẩn"] }, NOW + 1);
  await vi.waitFor(() => expect(told[told.length - 1]).toEqual([idOf("II.1#2")]));
  // At the same moment by the clock, and by one that was put back.
  await editTasks([idOf("II.1#1")], { addTags: ["khẩn"] }, NOW + 1);
  await vi.waitFor(() => expect(told[told.length - 1]).toEqual([idOf("II.1#1")]));
  await editTasks([idOf("II.2#1")], { addTags: ["khẩn"] }, NOW - 1_000_000);
  await vi.waitFor(() => expect(told[told.length - 1]).toEqual([idOf("II.2#1")]));
  stop();
});

it.each([3, 2_500])("gives %i tasks of an export in the order of their ids, without those that are gone", async (count) => {
  const [one] = await openTasks();
  const copies = Array.from({ length: count }, (_, at) => `copy-${at}` as TaskId);
  await withDatabase((database) => database.tasks.bulkPut(copies.map((id) => toRow({ ...(one?.task as Task), id }))));
  const asked = [...copies].reverse().flatMap((id, at) => (at === 1 ? ["gone" as TaskId, id] : [id]));
  const read = vi.fn();
  const found = await manyTasksByIds(asked, read, new AbortController().signal);
  expect(found?.map(({ task: { id } }) => id)).toEqual([...copies].reverse());
  expect(read.mock.lastCall).toEqual([count]);
});
