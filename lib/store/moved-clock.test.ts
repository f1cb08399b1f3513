import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { emptyDatabase, NOW, page, save, saved } from "../../test/support/saving.ts";
import type { TaskId } from "../model/task.ts";
import { lastChange, tasksByIds, watchChanges } from "./browse.ts";
import { undoChange } from "./history.ts";
import { deleteTasks, editTasks, markDone, purgeTrash, restoreTasks, TRASH_DAYS } from "./tasks.ts";

const DAY = 86_400_000;
/** The battery of the computer's clock is empty. */
const LONG_AGO = Date.UTC(2010, 0, 1);
let [first, second]: TaskId[] = [];

beforeEach(async () => {
  await emptyDatabase();
  const ids = await saved(["II.1#1", "II.1#2"], page());
  [first, second] = [ids["II.1#1"] as TaskId, ids["II.1#2"] as TaskId];
});

const theFirst = async () => (await tasksByIds([first as TaskId]))[0]?.task;

describe("when the clock was put back", () => {
  const acts = {
    "an edit": () => editTasks([first as TaskId], { changes: { note: "Đã họp" } }, LONG_AGO),
    "marking done": () => markDone(first as TaskId, true, LONG_AGO),
    deleting: () => deleteTasks([first as TaskId], LONG_AGO),
    "saving another": async () => save(["II.2#1"], page(), LONG_AGO),
    "taking back": async () => {
      const edited = await editTasks([first as TaskId], { changes: { note: "Đã họp" } }, NOW + 1);
      return undoChange(edited.ok ? edited.value.changeId : "", LONG_AGO);
    },
    restoring: async () => {
      await deleteTasks([first as TaskId], NOW + 1);
      return restoreTasks([first as TaskId], LONG_AGO);
    },
  };

  it.each(Object.entries(acts))("open pages hear of %s, and of two changes each has its own stamp", async (_, act) => {
    await editTasks([second as TaskId], { changes: { note: "trước" } }, NOW + 10);
    const before = await lastChange();
    const heard = vi.fn();
    const stop = watchChanges(before, heard, (error) => expect.fail(String(error)));
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
    expect(await act()).toMatchObject({ ok: true });
    await vi.waitFor(async () => {
      const changed = heard.mock.lastCall?.[0] as readonly { task: { updatedAt: number } }[];
      expect(changed.some(({ task }) => task.updatedAt > before)).toBe(true);
    });
    stop();
  });

  it("what was deleted then stays in the trash when the clock is right again", async () => {
    await deleteTasks([first as TaskId], LONG_AGO);
    expect(await purgeTrash(NOW + DAY)).toEqual({ ok: true, value: 0 });
    expect((await theFirst())?.deletedAt).toBe(LONG_AGO);
    expect(await purgeTrash(NOW + (TRASH_DAYS + 1) * DAY)).toEqual({ ok: true, value: 1 });
  });
});

it("restoring what is not in the trash leaves it as it is", async () => {
  const before = await theFirst();
  await restoreTasks([first as TaskId], NOW + 5);
  expect(await theFirst()).toEqual(before);
});
