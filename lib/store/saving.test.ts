import "fake-indexeddb/auto";
import { Dexie } from "dexie";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { buildDirectives, buildNotice, type PlacedStatement } from "../../test/support/directives.ts";
import type { Notice } from "../model/notice.ts";
import { closeDatabase, withDatabase } from "./database.ts";
import { savedFor } from "./saved-directives.ts";
import { saveDirectives } from "./saving.ts";
import { deleteTasks, markDone, openTasks } from "./tasks.ts";

const TVPL = "https://thuvienphapluat.vn/van-ban/thong-bao-412-702311.aspx";
const XDCS = "https://xaydungchinhsach.chinhphu.vn/thong-bao-412-119261120.htm";
const NOW = Date.UTC(2026, 10, 22, 2);

const FUNDS = "Bộ Tài chính rà soát các dự án chậm giải ngân, báo cáo trước ngày 30/11/2026.";
const ROADS = "Bộ Xây dựng đẩy nhanh tiến độ các dự án đường bộ ven biển.";
const SCHOOLS = "Ủy ban nhân dân các tỉnh bố trí quỹ đất cho trường học nội trú.";
const ALL: readonly PlacedStatement[] = [
  ["II.1#1", FUNDS],
  ["II.1#2", ROADS],
  ["II.2#1", SCHOOLS],
];

const page = (statements: readonly PlacedStatement[] = ALL, url = TVPL, notice: Notice = buildNotice()) => ({
  notice,
  url,
  ...buildDirectives(statements),
});
const save = (keys: readonly string[], read = page(), now = NOW) => saveDirectives({ ...read, keys, now });

/** Saves, and gives the tasks' ids by directive key. @throws Error when the store refused. */
async function saved(keys: readonly string[], read = page(), now = NOW): Promise<Record<string, string>> {
  const result = await save(keys, read, now);
  if (!result.ok) throw new Error(result.error.detail);
  return Object.fromEntries(Object.entries(result.value).map(([key, { taskId }]) => [key, taskId]));
}
const statements = async (): Promise<readonly string[]> => (await openTasks()).map(({ task }) => task.statement);
const count = (table: "notices" | "tasks"): Promise<number> => withDatabase((database) => database[table].count());

beforeEach(async () => {
  closeDatabase();
  await Dexie.delete("so-tay-nhiem-vu");
});
afterEach(() => vi.restoreAllMocks());

describe("saving", () => {
  it("keeps everything that the directive holds", async () => {
    const ids = await saved(["II.1#1"]);
    const [only] = await openTasks();
    expect(only?.task).toMatchObject({
      id: ids["II.1#1"],
      noticeKey: "doc|412/TB-VPCP|2026-11-20|van-phong-chinh-phu",
      path: "II.1",
      ordinal: 1,
      statement: FUNDS,
      quote: FUNDS,
      due: "2026-11-30",
      dueAt: null,
      completedOn: null,
      savedAt: NOW,
      deletedAt: null,
    });
    expect(only?.task.deadlines).toEqual([
      { text: "trước ngày 30/11/2026", value: expect.objectContaining({ due: "2026-11-30", exclusive: true }) },
    ]);
    const { text } = page();
    const source = only?.task.sources[0];
    expect(source?.url).toBe(TVPL);
    expect(source?.quote).toMatchObject({
      type: "TextQuoteSelector",
      exact: FUNDS,
      prefix: expect.stringMatching(/như sau:\n$/u),
    });
    expect(text.slice(source?.position.start, source?.position.end)).toBe(FUNDS);
    expect(only?.notice).toMatchObject({
      number: "412/TB-VPCP",
      issued: "2026-11-20",
      issuer: "Văn phòng Chính phủ",
      urls: [TVPL],
    });
  });

  it("answers with all that is saved of the page", async () => {
    await saved(["II.1#1"]);
    expect(Object.keys(await saved(["II.2#1"])).sort()).toEqual(["II.1#1", "II.2#1"]);
  });

  it("twice leaves one task with its id", async () => {
    const first = await saved(["II.1#1", "II.2#1"]);
    expect(await saved(["II.1#1", "II.2#1"])).toEqual(first);
    expect(await statements()).toEqual([FUNDS, SCHOOLS]);
  });

  it("in two tabs at once leaves one task", async () => {
    const [first, second] = await Promise.all([saved(["II.1#1"]), saved(["II.1#1"], page(ALL, XDCS))]);
    expect(second).toEqual(first);
    expect(await statements()).toEqual([FUNDS]);
  });

  it("refuses a key that the page does not have, and keeps nothing", async () => {
    expect(await save(["II.1#1", "__proto__"])).toMatchObject({ ok: false, error: { code: "unknown-directive" } });
    expect(await count("tasks")).toBe(0);
    expect(await count("notices")).toBe(0);
  });

  it("of nothing writes nothing", async () => {
    expect(await saved([])).toEqual({});
    expect(await count("notices")).toBe(0);
  });
});

describe("the same notice on another site", () => {
  it("shows what is saved, before anything is saved there", async () => {
    const ids = await saved(["II.1#1"]);
    expect(await savedFor(page(ALL, XDCS))).toEqual({
      ok: true,
      value: {
        noticeKey: "doc|412/TB-VPCP|2026-11-20|van-phong-chinh-phu",
        saved: { "II.1#1": { taskId: ids["II.1#1"], completedOn: null } },
      },
    });
    expect((await openTasks())[0]?.notice.urls).toEqual([TVPL]);
  });

  it("adds its address and the place there to the one task, with the first thing that is saved there", async () => {
    await saved(["II.1#1"]);
    const second = page(
      [
        ["II.1#1", SCHOOLS],
        ["II.3#1", FUNDS],
      ],
      XDCS,
    );
    await saved(["II.1#1"], second, NOW + 1);
    const [funds, schools] = await openTasks();
    expect([funds?.task.statement, schools?.task.statement]).toEqual([FUNDS, SCHOOLS]);
    expect(funds?.task.sources.map(({ url }) => url)).toEqual([TVPL, XDCS]);
    expect(second.text.slice(funds?.task.sources[1]?.position.start, funds?.task.sources[1]?.position.end)).toBe(FUNDS);
    expect(schools?.task.sources.map(({ url }) => url)).toEqual([XDCS]);
    expect(funds?.notice.urls).toEqual([TVPL, XDCS]);
  });

  it("adds its address once", async () => {
    await saved(["II.1#1"]);
    await saved(["II.1#1"], page(ALL, XDCS));
    await saved(["II.1#1"], page(ALL, `${XDCS}?utm_source=zalo#x`));
    const [only] = await openTasks();
    expect(only?.task.sources.map(({ url }) => url)).toEqual([TVPL, XDCS]);
    expect(only?.notice.urls).toEqual([TVPL, XDCS]);
  });

  it("fills in what the first site did not say", async () => {
    await saved(["II.1#1"], page(ALL, TVPL, buildNotice({ subject: null })));
    await saved(["II.1#1"], page(ALL, XDCS, buildNotice({ signer: "Nguyễn Văn A" })));
    expect((await openTasks())[0]?.notice).toMatchObject({
      subject: "Kết luận cuộc họp về giải ngân vốn đầu tư công",
      signer: "Nguyễn Văn A",
    });
  });

  it("a news report of it has tasks of its own, linked to the notice", async () => {
    await saved(["II.1#1"]);
    await saved(["II.1#1"], page(ALL, XDCS, buildNotice({ medium: "news" })), NOW + 1);
    const [notice, report] = (await openTasks()).map((one) => one.notice);
    expect(report).toMatchObject({ medium: "news", reports: notice?.key });
  });
});

describe("a later engine", () => {
  const MERGED = `${FUNDS} ${ROADS}`;

  it("that splits a saved sentence neither loses nor doubles it", async () => {
    const first = await saved(["II.1#1"], page([["II.1#1", MERGED]]));
    expect(await saved(["II.1#1"])).toEqual(first);
    expect(await count("tasks")).toBe(1);
  });

  it("that merges two saved sentences neither loses nor doubles them", async () => {
    const first = await saved(["II.1#1", "II.1#2"]);
    expect(await saved(["II.1#1"], page([["II.1#1", MERGED]]))).toEqual({ "II.1#1": first["II.1#1"] });
    expect(await statements()).toEqual([FUNDS, ROADS]);
  });

  it("that finds another sentence first keeps each task with its words", async () => {
    const first = await saved(["II.1#1"], page([["II.1#1", ROADS]]));
    const after = await savedFor(
      page([
        ["II.1#1", FUNDS],
        ["II.1#2", ROADS],
      ]),
    );
    expect(after).toMatchObject({ value: { saved: { "II.1#2": { taskId: first["II.1#1"] } } } });
  });

  it("that reads other words at the place makes a new task and keeps the old", async () => {
    await saved(["II.1#1"]);
    await saved(["II.1#1"], page([["II.1#1", SCHOOLS]]), NOW + 1);
    expect(await statements()).toEqual([FUNDS, SCHOOLS]);
  });

  it("that learns to read the number finds what was saved by the address, and both sites join", async () => {
    const unnumbered = buildNotice({ number: null });
    const first = await saved(["II.1#1"], page(ALL, TVPL, unnumbered));
    expect(await savedFor(page())).toMatchObject({ value: { saved: { "II.1#1": { taskId: first["II.1#1"] } } } });
    expect(await saved(["II.1#1"])).toEqual(first);
    expect(await saved(["II.1#1"], page(ALL, XDCS))).toEqual(first);
    expect(await saved(["II.1#1"], page(ALL, TVPL, unnumbered))).toEqual(first);
    expect(await count("notices")).toBe(1);
    expect((await openTasks())[0]?.notice).toMatchObject({ number: "412/TB-VPCP", urls: [TVPL, XDCS] });
  });

  it("does not join two numbers that stand on one address", async () => {
    await saved(["II.1#1"]);
    await saved(["II.1#1"], page(ALL, TVPL, buildNotice({ number: "413/TB-VPCP" })));
    expect(await count("tasks")).toBe(2);
  });
});

describe("a task in the trash", () => {
  it("is not shown as saved, and comes back under its id when it is saved again", async () => {
    const ids = await saved(["II.1#1"]);
    const id = (await openTasks())[0]?.task.id;
    if (!id) throw new Error("nothing was saved");
    await markDone(id, true, NOW);
    await deleteTasks([id], NOW + 1);
    expect(await savedFor(page())).toMatchObject({ ok: true, value: { saved: {} } });
    expect(await saved(["II.1#1"], page(), NOW + 2)).toEqual(ids);
    expect((await openTasks())[0]?.task).toMatchObject({
      id,
      savedAt: NOW,
      updatedAt: NOW + 2,
      deletedAt: null,
      completedOn: null,
    });
    expect(await count("tasks")).toBe(1);
  });

  it("does not lend its place to a neighbour that reads almost the same", async () => {
    const near = (number: number): string => `Ủy ban nhân dân tỉnh bàn giao mặt bằng dự án thành phần ${number} trong năm 2026.`;
    const alike: readonly PlacedStatement[] = [
      ["II.1#1", near(1)],
      ["II.1#2", near(2)],
    ];
    const ids = await saved(["II.1#1", "II.1#2"], page(alike));
    const first = (await openTasks()).find(({ task }) => task.ordinal === 1);
    if (first) await deleteTasks([first.task.id], NOW);
    expect(await savedFor(page(alike))).toMatchObject({ value: { saved: { "II.1#2": { taskId: ids["II.1#2"] } } } });
    expect(Object.keys(await saved([], page(alike)))).toEqual(["II.1#2"]);
  });
});

describe("a disk that fails", () => {
  it.each([
    ["is full", "QuotaExceededError", "disk-full"],
    ["cannot be written", "DataError", "storage-failed"],
  ])("because it %s, is reported, and nothing is kept", async (_, name, code) => {
    const before = await saved(["II.2#1"]);
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, row: { ordinal?: number }) {
      if (row.ordinal === 2) throw new DOMException("the disk says no", name);
      return put.call(this, row);
    });
    expect(await save(["II.1#1", "II.1#2"])).toMatchObject({ ok: false, error: { code } });
    vi.restoreAllMocks();
    expect(await savedFor(page())).toMatchObject({ value: { saved: { "II.2#1": { taskId: before["II.2#1"] } } } });
    expect(await statements()).toEqual([SCHOOLS]);
  });

  /** The first `times` transactions that write fail, as those of a connection that died do. Dexie binds the method when it opens. */
  function failWriting(times: number): void {
    closeDatabase();
    const transaction = IDBDatabase.prototype.transaction;
    let left = times;
    vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(function (this: IDBDatabase, ...args) {
      if (args[1] === "readwrite" && left-- > 0) throw new DOMException("internal error", "UnknownError");
      return transaction.apply(this, args);
    });
  }

  it("once, in a connection that died, is tried again on a new one", async () => {
    await saved(["II.2#1"]);
    failWriting(1);
    expect(Object.keys(await saved(["II.1#1"])).sort()).toEqual(["II.1#1", "II.2#1"]);
  });

  it("twice, in a connection that died, is reported", async () => {
    failWriting(2);
    expect(await save(["II.1#1"])).toMatchObject({
      ok: false,
      error: { code: "storage-failed", detail: expect.stringContaining("UnknownError") },
    });
    expect(await statements()).toEqual([]);
  });

  it("by closing the connection is opened again", async () => {
    await saved(["II.2#1"]);
    await withDatabase(async (database) => database.close());
    expect(Object.keys(await saved(["II.1#1"])).sort()).toEqual(["II.1#1", "II.2#1"]);
  });
});
