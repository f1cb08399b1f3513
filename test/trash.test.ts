import "fake-indexeddb/auto";
import { beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { keepTrash } from "../entrypoints/background/trash.ts";
import type { TaskId } from "../lib/model/task.ts";
import { tasksByIds } from "../lib/store/browse.ts";
import { deleteTasks, TRASH_DAYS } from "../lib/store/tasks.ts";
import { emptyDatabase, NOW, page, saved } from "./support/saving.ts";

vi.mock("wxt/browser", async () => ({ browser: (await import("wxt/testing/fake-browser")).fakeBrowser }));

const DAY = 86_400_000;
let id: TaskId;
let now: number;

/** What is in the trash after the browser has looked at it at `time`. */
async function trashAt(time: number): Promise<number> {
  now = time;
  await fakeBrowser.alarms.onAlarm.trigger({ name: "purge-trash", scheduledTime: time });
  await vi.waitFor(async () =>
    expect(await fakeBrowser.storage.local.get("clockLook")).toMatchObject({ clockLook: { at: time } }),
  );
  // The look is remembered before the trash is emptied.
  await new Promise((resolve) => setTimeout(resolve, 20));
  return (await tasksByIds([id])).length;
}

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyDatabase();
  id = (await saved(["II.1#1"], page()))["II.1#1"] as TaskId;
  await deleteTasks([id], NOW);
  now = NOW;
  keepTrash(() => now);
});

it("what was deleted is gone for good after 30 days of use", async () => {
  for (let day = 1; day < TRASH_DAYS; day++) expect(await trashAt(NOW + day * DAY)).toBe(1);
  expect(await trashAt(NOW + TRASH_DAYS * DAY)).toBe(0);
});

it("a clock that is set ahead by months for some hours takes nothing away", async () => {
  await trashAt(NOW + 2 * DAY);
  expect(await trashAt(NOW + 100 * DAY)).toBe(1);
  expect(await trashAt(NOW + 100 * DAY + DAY / 4)).toBe(1);
  expect(await trashAt(NOW + 3 * DAY)).toBe(1);
  expect(await trashAt(NOW + 5 * DAY)).toBe(1);
});

it("after a long leave it is gone a day later", async () => {
  await trashAt(NOW + DAY);
  expect(await trashAt(NOW + 60 * DAY)).toBe(1);
  expect(await trashAt(NOW + 61 * DAY)).toBe(0);
});

it("nothing is taken away while storage does not tell how the clock went", async () => {
  const warned = vi.spyOn(console, "warn").mockReturnValue();
  await trashAt(NOW + 30 * DAY);
  vi.spyOn(fakeBrowser.storage.local, "get").mockRejectedValueOnce(new Error("disk"));
  now = NOW + 31 * DAY;
  await fakeBrowser.alarms.onAlarm.trigger({ name: "purge-trash", scheduledTime: now });
  await vi.waitFor(() => expect(warned).toHaveBeenCalled());
  expect(await tasksByIds([id])).toHaveLength(1);
  expect(await trashAt(NOW + 31 * DAY)).toBe(0);
});
