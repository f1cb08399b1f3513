import "fake-indexeddb/auto";
import { Dexie } from "dexie";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { emptyDatabase, saved } from "../../test/support/saving.ts";
import { ok } from "../model/result.ts";
import { closeDatabase, TaskDatabase, withDatabase } from "./database.ts";
import { attempt, attemptWrite, type StorageTrouble, storageTrouble } from "./store-error.ts";

beforeEach(emptyDatabase);
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const NAME = "so-tay-nhiem-vu";
const open = (version?: number): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
const countTasks = () => attempt(async (database) => ok(await database.tasks.count()));

/** An error as Dexie hands it on: the browser's own inside. */
const wrapped = (name: string, message = ""): Error =>
  Object.assign(new Error("aborted"), { name: "AbortError", inner: Object.assign(new Error(message), { name }) });

it.each<[string, Error, StorageTrouble]>([
  ["no room on the disk", wrapped("QuotaExceededError"), "disk-full"],
  ["a later version on the disk", wrapped("VersionError"), "storage-newer"],
  ["a connection that the browser closed", wrapped("DatabaseClosedError"), "storage-closed"],
  ["files that cannot be read", wrapped("UnknownError", "Internal error opening backing store"), "storage-closed"],
  [
    "a private window of Firefox",
    wrapped("InvalidStateError", "A mutation operation was attempted on a database that did not allow mutations."),
    "storage-unavailable",
  ],
  ["no IndexedDB at all", wrapped("MissingAPIError"), "storage-unavailable"],
  ["storage forbidden by policy", wrapped("SecurityError"), "storage-unavailable"],
  ["anything else", wrapped("DataError"), "storage-failed"],
])("%s is told as what it is", (_, error, trouble) => {
  expect(storageTrouble(error)).toBe(trouble);
});

describe("the database", () => {
  it("that a later version wrote is left alone, and said to be", async () => {
    await saved(["II.1#1"]);
    closeDatabase();
    const later = new Dexie(NAME);
    later.version(90).stores({
      ...{ notices: "key, *foldedUrls", dismissals: "id, noticeKey", drafts: "id, noticeKey" },
      ...{ tasks: "id, noticeKey, state, due, *tags, [state+dueKey], *leadKeys, updatedAt, deletedAt, later" },
      history: "id, taskId, changeId, at",
    });
    await later.open();
    later.close();
    expect(await countTasks()).toMatchObject({ ok: false, error: { code: "storage-newer" } });
    closeDatabase();
    await Dexie.delete(NAME);
    expect(await countTasks()).toEqual(ok(0));
  });

  it("that another context keeps in an older version is given up after a while, and opened when that one is closed", async () => {
    const other = await open(10);
    vi.useFakeTimers({ toFake: ["setTimeout"] });
    const counted = countTasks();
    await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0));
    vi.advanceTimersByTime(3_000);
    expect(await counted).toMatchObject({ ok: false, error: { code: "storage-blocked" } });
    vi.useRealTimers();
    other.close();
    expect(await countTasks()).toEqual(ok(0));
  });

  it("lets go at once when a later version asks for it", async () => {
    await saved(["II.1#1"]);
    const later = await open(900);
    expect(later.version).toBe(900);
    later.close();
  });

  it("that was closed under the work is opened again; when that fails too, it is said", async () => {
    await saved(["II.1#1"]);
    await withDatabase(async (database) => database.close());
    expect(await countTasks()).toEqual(ok(1));
    closeDatabase();
    vi.spyOn(TaskDatabase.prototype, "open").mockImplementation(() => Dexie.Promise.reject(wrapped("UnknownError")));
    expect(await attempt(async (database) => ok(await database.open()))).toMatchObject({ error: { code: "storage-closed" } });
  });

  it("that is full says so, and has nothing of what was to be saved", async () => {
    const full = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("no room", "QuotaExceededError");
    });
    const outcome = await attempt(async (database) => {
      await database.transaction("rw", database.tasks, () => database.tasks.put({ id: "x" } as never));
      return ok(null);
    });
    full.mockRestore();
    expect(outcome).toMatchObject({ ok: false, error: { code: "disk-full" } });
    expect(await countTasks()).toEqual(ok(0));
  });
});

describe("with hardly any room on the disk", () => {
  afterEach(() => vi.unstubAllGlobals());
  const leave = (bytes: number) =>
    vi.stubGlobal("navigator", { storage: { estimate: async () => ({ quota: 5_000_000 + bytes, usage: 5_000_000 }) } });

  it("refuses to write before the disk would cut it, and still reads", async () => {
    await saved(["II.1#1"]);
    leave(1_000_000);
    await expect(saved(["II.1#2"])).rejects.toThrow("1000000 bytes are left");
    const write = () => attemptWrite(async (database) => ok(await database.tasks.clear()));
    expect(await write()).toMatchObject({ ok: false, error: { code: "disk-full" } });
    expect(await countTasks()).toEqual(ok(1));
    leave(100_000_000);
    expect(await write()).toMatchObject({ ok: true });
  });

  it("writes where the browser does not say", async () => {
    vi.stubGlobal("navigator", {});
    expect(Object.keys(await saved(["II.1#1"]))).toHaveLength(1);
  });
});
