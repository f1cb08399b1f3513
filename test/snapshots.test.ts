import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { importFile } from "../entrypoints/background/import-file.ts";
import { keepSnapshots, takeSnapshot } from "../entrypoints/background/snapshots.ts";
import type { TaskId } from "../lib/model/task.ts";
import { readTables } from "../lib/store/read-tables.ts";
import { clearSnapshots, listSnapshots } from "../lib/store/snapshots.ts";
import { deleteTasks, updateTask } from "../lib/store/tasks.ts";
import { CSV_LABELS } from "./support/csv-tasks.ts";
import { fakeFiles } from "./support/fake-files.ts";
import { emptyDatabase, saved } from "./support/saving.ts";

type Listener = (alarm: { readonly name: string }) => void;

const { alarms, started, stored } = vi.hoisted(() => ({
  alarms: { create: vi.fn(async () => {}), heard: [] as Listener[] },
  started: [] as (() => void)[],
  stored: new Map<string, unknown>(),
}));
vi.mock("wxt/browser", () => ({
  browser: {
    alarms: { create: alarms.create, onAlarm: { addListener: (listener: Listener) => alarms.heard.push(listener) } },
    runtime: { onStartup: { addListener: (listener: () => void) => started.push(listener) } },
    storage: { local: { get: async () => Object.fromEntries(stored), set: async () => {} } },
  },
}));

const HOUR = 3_600_000;
const NOON = Date.UTC(2026, 10, 22, 5);
let clock = NOON;
const now = (): number => clock;
const ring = (): void => {
  for (const listener of alarms.heard) listener({ name: "snapshot" });
};
const restore = async (fileId: string) => {
  const told = {
    now: clock,
    labels: [CSV_LABELS] as const,
    agencyIdsOf: () => [],
    restoreSettings: async () => {},
    keepCopy: () => takeSnapshot(now),
  };
  const request = { fileId, mode: "snapshot", takeTheirs: false } as const;
  const shown = await importFile({ ...request, apply: null }, told);
  if (!shown.ok || shown.value.status !== "ready") throw new Error("not shown");
  return importFile({ ...request, apply: shown.value.counts }, told);
};

beforeEach(async () => {
  fakeFiles();
  await emptyDatabase();
  await clearSnapshots();
  alarms.create.mockClear();
  alarms.heard.length = 0;
  stored.clear();
  clock = NOON;
});

describe("a copy kept beside the database", () => {
  it("brings everything back when the database has lost it", async () => {
    await saved(["II.1#1", "II.1#2"]);
    const before = await readTables();
    stored.set("csv", { version: 1, separator: "," });
    await takeSnapshot(now);
    await emptyDatabase();
    const [copy] = await listSnapshots();
    expect(copy).toMatchObject({ tasks: 2, createdAt: NOON });
    expect(await restore(copy?.id ?? "")).toMatchObject({
      value: { status: "done", counts: { added: 2 }, changeId: null, settings: "taken" },
    });
    expect(await readTables()).toEqual(before);
  });

  it("is not made of an empty notebook, nor twice of the same", async () => {
    await takeSnapshot(now);
    expect(await listSnapshots()).toEqual([]);
    await saved(["II.1#1"]);
    await Promise.all([takeSnapshot(now), takeSnapshot(now)]);
    expect(await listSnapshots()).toHaveLength(1);
  });

  it("stays when the notebook is emptied afterwards, and what is replaced by it is kept as well", async () => {
    const ids = await saved(["II.1#1", "II.1#2", "II.2#1"]);
    await takeSnapshot(now);
    await deleteTasks(Object.values(ids) as TaskId[], NOON);
    await emptyDatabase();
    clock += HOUR;
    await saved(["II.1#1"]);
    const [full] = await listSnapshots();
    await restore(full?.id ?? "");
    expect((await listSnapshots()).map(({ tasks }) => tasks)).toEqual([1, 3]);
  });

  it("keeps the full one, however often a nearly empty notebook changes after it", async () => {
    const ids = await saved(["II.1#1", "II.1#2", "II.2#1"]);
    await takeSnapshot(now);
    await emptyDatabase();
    const few = await saved(["II.1#1"]);
    for (let step = 1; step <= 5; step++) {
      clock += HOUR;
      await updateTask(few["II.1#1"] as TaskId, { note: `lần ${step}` }, clock);
      await takeSnapshot(now);
    }
    expect((await listSnapshots()).map(({ tasks }) => tasks)).toEqual([1, 1, 3]);
    expect(Object.keys(ids)).toHaveLength(3);
  });
});

describe("the background", () => {
  it("plans one copy after changes and none without; a new one waits for a quarter of an hour", async () => {
    keepSnapshots(now);
    expect(alarms.create).not.toHaveBeenCalled();
    const ids = await saved(["II.1#1"]);
    await updateTask(ids["II.1#1"] as TaskId, { note: "mới" }, NOON);
    expect(alarms.create.mock.calls).toEqual([["snapshot", { delayInMinutes: 1 }]]);
    ring();
    await expect.poll(listSnapshots).toHaveLength(1);
    await updateTask(ids["II.1#1"] as TaskId, { note: "nữa" }, NOON + 1);
    alarms.create.mockClear();
    clock += 60_000;
    ring();
    await expect.poll(() => alarms.create.mock.calls).toEqual([["snapshot", { when: NOON + 15 * 60_000 }]]);
    clock += HOUR;
    ring();
    await expect.poll(listSnapshots).toHaveLength(2);
  });

  it("looks again when the browser starts", () => {
    keepSnapshots(now);
    started.at(-1)?.();
    expect(alarms.create).toHaveBeenCalledWith("snapshot", { delayInMinutes: 1 });
  });
});
