import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import { fakeFiles } from "../../test/support/fake-files.ts";
import { emptyDatabase, saved } from "../../test/support/saving.ts";
import type { TaskId } from "../model/task.ts";
import { withRightOfWay } from "./give-way.ts";
import { readParts, storedState, watchWrites } from "./read-parts.ts";
import { readTables } from "./read-tables.ts";
import { clearSnapshots, dropSnapshots, listSnapshots, readSnapshot, writeSnapshot } from "./snapshots.ts";
import { updateTask } from "./tasks.ts";

beforeEach(async () => {
  fakeFiles();
  await emptyDatabase();
  await clearSnapshots();
});

async function* pieces(...texts: readonly string[]): AsyncGenerator<string> {
  yield* texts;
}
const keep = (text: string, createdAt: number, tasks = 1) => writeSnapshot(pieces(text), { createdAt, tasks, state: "" });

describe("snapshots", () => {
  it("are given back as they were, the newest first", async () => {
    await keep("một", 1);
    await keep("hai ế", 2);
    const all = await listSnapshots();
    expect(all.map(({ createdAt }) => createdAt)).toEqual([2, 1]);
    expect(await Promise.all(all.map(({ id }) => readSnapshot(id)))).toEqual(["hai ế", "một"]);
  });

  it("of many parts are put together again", async () => {
    // Random digits do not compress to one part.
    const parts = Array.from({ length: 40 }, () =>
      Array.from({ length: 20_000 }, () => Math.random().toString(36).slice(2)).join(""),
    );
    const { id, bytes } = await writeSnapshot(pieces(...parts), { createdAt: 1, tasks: 1, state: "" });
    expect(bytes).toBeGreaterThan(2 ** 20);
    expect((await readSnapshot(id)) === parts.join("")).toBe(true);
  });

  it("that fail leave the ones before, and nothing of themselves", async () => {
    const good = await keep("một", 1);
    async function* failing(): AsyncGenerator<string> {
      yield "x";
      throw new Error("the database went away");
    }
    await expect(writeSnapshot(failing(), { createdAt: 2, tasks: 1, state: "" })).rejects.toThrow("went away");
    expect(await listSnapshots()).toEqual([good]);
  });

  it("whose head was not finished do not count, and go with the next that is dropped", async () => {
    const root = fakeFiles();
    const good = await keep("một", 1);
    const folder = root.get("snapshots") as Map<string, Blob>;
    folder.set("half.gz", new Blob(["x"]));
    folder.set("half.json", new Blob([]));
    expect(await listSnapshots()).toEqual([good]);
    await dropSnapshots([]);
    expect([...folder.keys()].sort()).toEqual([`${good.id}.gz`, `${good.id}.json`].sort());
  });

  it("that are damaged are refused", async () => {
    const root = fakeFiles();
    const { id } = await keep("một", 1);
    (root.get("snapshots") as Map<string, Blob>).set(`${id}.gz`, new Blob(["x"]));
    await expect(readSnapshot(id)).rejects.toThrow();
  });

  it("are dropped one by one", async () => {
    const [first, second] = [await keep("một", 1), await keep("hai", 2)];
    await dropSnapshots([first.id]);
    expect([await readSnapshot(first.id), await readSnapshot(second.id)]).toEqual([null, "hai"]);
  });
});

describe("reading for a snapshot", () => {
  it("gives every row of every table, as a backup has it", async () => {
    await saved(["II.1#1", "II.1#2", "II.2#1"]);
    const tables = await readTables();
    for (const name of ["notices", "tasks", "history"] as const) {
      const rows: object[] = [];
      for await (const part of readParts(name)) rows.push(...part);
      expect(rows).toEqual(tables[name]);
    }
  });

  it("stands still while something is being written, and goes on then", async () => {
    await saved(["II.1#1"]);
    const told: string[] = [];
    let finish: () => void = () => undefined;
    const write = withRightOfWay(() => new Promise<void>((resolve) => (finish = resolve)));
    const part = readParts("tasks")
      .next()
      .then(() => told.push("read"));
    const state = storedState().then(() => told.push("counted"));
    // The database answers others meanwhile.
    for (let look = 0; look < 3; look++) await readTables();
    told.push("written");
    finish();
    await Promise.all([write, part, state]);
    expect(told).toEqual(["written", "read", "counted"]);
  });

  it("tells whether anything has changed, and hears of it", async () => {
    let heard = 0;
    const stop = watchWrites(() => heard++);
    const ids = await saved(["II.1#1"]);
    const before = await storedState();
    expect(await storedState()).toEqual(before);
    await updateTask(ids["II.1#1"] as TaskId, { note: "mới" }, Date.UTC(2027, 0, 1));
    expect((await storedState()).state).not.toBe(before.state);
    expect(heard).toBeGreaterThanOrEqual(2);
    stop();
    const silent = heard;
    await updateTask(ids["II.1#1"] as TaskId, { note: "nữa" }, Date.UTC(2027, 0, 2));
    expect(heard).toBe(silent);
  });
});
