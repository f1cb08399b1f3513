import "fake-indexeddb/auto";
import { Dexie } from "dexie";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { buildDirectives, buildNotice } from "../../test/support/directives.ts";
import type { TaskId } from "../model/task.ts";
import { closeDatabase, withDatabase } from "./database.ts";
import { liveTasks, openTasks } from "./live-tasks.ts";
import { saveDirectives } from "./saving.ts";
import { deleteTasks, markDone, restoreTasks, taskById } from "./tasks.ts";
import type { TaskWithNotice } from "./with-notice.ts";

const FIRST = "Bộ Nội vụ hướng dẫn việc sắp xếp các đơn vị sự nghiệp công lập.";
const SECOND = "Bộ Y tế bảo đảm đủ thuốc cho các trạm y tế cấp xã.";
/** 23:30 on 22 November in London: in Vietnam it is the 23rd. */
const NOW = Date.UTC(2026, 10, 22, 23, 30);
const UNKNOWN = "no-such-task" as TaskId;

let first: TaskId;
let second: TaskId;

beforeEach(async () => {
  closeDatabase();
  await Dexie.delete("so-tay-nhiem-vu");
  const page = buildDirectives([
    ["1", FIRST],
    ["2", SECOND],
  ]);
  const result = await saveDirectives({
    notice: buildNotice(),
    url: "https://chinhphu.vn/412.htm",
    ...page,
    keys: ["2", "1"],
    now: NOW,
  });
  if (!result.ok) throw new Error(result.error.detail);
  const ids = Object.fromEntries(Object.entries(result.value).map(([key, { taskId }]) => [key, taskId]));
  if (!ids["1"] || !ids["2"]) throw new Error("not saved");
  first = ids["1"];
  second = ids["2"];
});

const open = async (): Promise<readonly string[]> => (await openTasks()).map(({ task }) => task.statement);
const unknown = { ok: false, error: { code: "unknown-task" } };

describe("open tasks", () => {
  it("come in the order of the text, each with its notice", async () => {
    expect(await open()).toEqual([FIRST, SECOND]);
    expect((await openTasks())[1]?.notice).toMatchObject({ number: "412/TB-VPCP", urls: ["https://chinhphu.vn/412.htm"] });
  });

  it("are given as they are written down, without what only the database needs", async () => {
    const [one] = await openTasks();
    for (const key of ["state", "dueKey", "leadKeys", "pressingOn"]) expect(one?.task).not.toHaveProperty(key);
    expect(one?.notice).not.toHaveProperty("foldedUrls");
  });

  it("are shown even when their notice is lost", async () => {
    await withDatabase((database) => database.notices.clear());
    expect((await openTasks())[0]?.notice).toMatchObject({ number: null, urls: ["https://chinhphu.vn/412.htm"] });
  });
});

describe("marking done", () => {
  it("takes the day in Vietnam, and takes it back", async () => {
    expect(await markDone(first, true, NOW)).toMatchObject({ ok: true });
    expect(await open()).toEqual([SECOND]);
    expect(await taskById(first)).toMatchObject({ value: { completedOn: "2026-11-23" } });
    await markDone(first, false, NOW);
    expect(await open()).toEqual([FIRST, SECOND]);
  });

  it("a second time keeps the first day", async () => {
    await markDone(first, true, NOW);
    await markDone(first, true, NOW + 7 * 86_400_000);
    expect(await taskById(first)).toMatchObject({ value: { completedOn: "2026-11-23" } });
  });

  it("of a task that is not there, or in the trash, is refused", async () => {
    await deleteTasks([first], NOW);
    expect(await markDone(UNKNOWN, true, NOW)).toMatchObject(unknown);
    expect(await markDone(first, true, NOW)).toMatchObject(unknown);
  });
});

describe("the trash", () => {
  it("takes tasks, and gives them back as they were", async () => {
    await markDone(second, true, NOW);
    await deleteTasks([first, second, UNKNOWN], NOW + 1);
    expect(await open()).toEqual([]);
    expect(await taskById(first)).toMatchObject(unknown);
    expect(await restoreTasks([first, second], NOW + 2)).toMatchObject({ ok: true });
    expect(await open()).toEqual([FIRST]);
    expect(await taskById(second)).toMatchObject({ value: { completedOn: "2026-11-23", deletedAt: null } });
  });

  it("refuses tasks that are not there", async () => {
    expect(await deleteTasks([UNKNOWN], NOW)).toMatchObject(unknown);
    expect(await restoreTasks([UNKNOWN], NOW)).toMatchObject(unknown);
  });
});

describe("live tasks", () => {
  it("are given again after each change, done ones too, until nobody listens", async () => {
    let latest: readonly TaskWithNotice[] | null = null;
    const stop = liveTasks(
      (tasks) => {
        latest = tasks;
      },
      (error) => {
        throw error;
      },
    );
    const shown = () => latest?.map(({ task }) => [task.id, task.completedOn]);
    await vi.waitFor(() =>
      expect(shown()).toEqual([
        [first, null],
        [second, null],
      ]),
    );
    await markDone(first, true, NOW);
    await vi.waitFor(() =>
      expect(shown()).toEqual([
        [first, "2026-11-23"],
        [second, null],
      ]),
    );
    await deleteTasks([first], NOW);
    await vi.waitFor(() => expect(shown()).toEqual([[second, null]]));
    stop();
    await restoreTasks([first], NOW);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(shown()).toEqual([[second, null]]);
  });
});

it("asks the browser for strict durability", async () => {
  closeDatabase();
  const transaction = vi.spyOn(IDBDatabase.prototype, "transaction");
  await markDone(first, true, NOW);
  expect(transaction).toHaveBeenCalledWith(["tasks", "history"], "readwrite", { durability: "strict" });
  transaction.mockRestore();
});
