import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { buildNotice } from "../../test/support/directives.ts";
import {
  ALL,
  count,
  emptyDatabase,
  FUNDS,
  NOW,
  page,
  ROADS,
  SCHOOLS,
  save,
  saved,
  statements,
  TVPL,
  XDCS,
} from "../../test/support/saving.ts";
import type { AgencyId } from "../model/mention.ts";
import { closeDatabase, withDatabase } from "./database.ts";
import { openTasks } from "./live-tasks.ts";
import { savedFor } from "./saved-directives.ts";

beforeEach(emptyDatabase);
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

  it("keeps who, how much and what of the directive, and its words as they stand in the text", async () => {
    const { notice, url, text, directives } = page([["II.1#1", `${ROADS}\n${SCHOOLS}`]]);
    const [directive] = directives;
    if (!directive) throw new Error("no directive");
    const field = (words: string) => ({ text: words, span: directive.statement, origin: "own-text" as const });
    const id = "bo-xay-dung" as AgencyId;
    const value = { op: ">=", number: 95, number2: null, unit: "%" } as const;
    const full = {
      ...directive,
      text: `${ROADS} ${SCHOOLS}`,
      leads: [{ ...field("Bộ Xây dựng"), agencyIds: [id] }],
      coordinating: [{ ...field("Ủy ban nhân dân các tỉnh"), agencyIds: [] }],
      targets: [{ ...field("ít nhất 95%"), value }],
      product: field("Báo cáo"),
    };
    await saved(["II.1#1"], { notice, url, text, directives: [full] });
    expect((await openTasks())[0]?.task).toMatchObject({
      statement: `${ROADS} ${SCHOOLS}`,
      quote: `${ROADS}\n${SCHOOLS}`,
      leads: [{ name: "Bộ Xây dựng", agencyIds: [id] }],
      coordinating: [{ name: "Ủy ban nhân dân các tỉnh", agencyIds: [] }],
      targets: [{ text: "ít nhất 95%", value }],
      product: "Báo cáo",
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
        changes: {},
        gone: [],
        dismissed: [],
        drafts: [],
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
      error: { code: "storage-closed", detail: expect.stringContaining("UnknownError") },
    });
    expect(await statements()).toEqual([]);
  });

  it("by closing the connection is opened again", async () => {
    await saved(["II.2#1"]);
    await withDatabase(async (database) => database.close());
    expect(Object.keys(await saved(["II.1#1"])).sort()).toEqual(["II.1#1", "II.2#1"]);
  });
});
