import "fake-indexeddb/auto";
import { Dexie } from "dexie";
import { beforeEach, describe, expect, it } from "vitest";
import { count, emptyDatabase, FUNDS, NOW, page, saved, TVPL } from "../../test/support/saving.ts";
import type { TaskId } from "../model/task.ts";
import { foldedWords } from "../text/fold.ts";
import { historyOf } from "./browse.ts";
import { withDatabase } from "./database.ts";
import { openTasks } from "./live-tasks.ts";
import { settleTurns } from "./settle-turns.ts";
import { updateTask } from "./tasks.ts";

beforeEach(emptyDatabase);

/** Writes one task and its notice as version 1 of the database did. */
async function writeVersion1(): Promise<void> {
  const old = new Dexie("so-tay-nhiem-vu");
  old.version(1).stores({ notices: "key, *foldedUrls", tasks: "id, noticeKey, state, due" });
  const key = "doc|412/TB-VPCP|2026-11-20|van-phong-chinh-phu";
  await old.table("notices").put({
    ...{
      key,
      medium: "document",
      documentType: "TB",
      number: "412/TB-VPCP",
      issued: "2026-11-20",
      issuer: "Văn phòng Chính phủ",
    },
    ...{ issuerId: "van-phong-chinh-phu", signer: null, subject: null, reports: null, urls: [TVPL], savedAt: NOW },
    foldedUrls: [TVPL],
  });
  await old.table("tasks").put({
    ...{ id: "6f3a1f0e-0a51-4a6c-9a3a-0f7f2f1f8a11", noticeKey: key, path: "II.1", ordinal: 1, statement: FUNDS, quote: FUNDS },
    folded: foldedWords(FUNDS).join(" "),
    ...{ leads: [{ name: "Bộ Tài chính", agencyIds: [] }], coordinating: [], deadlines: [], targets: [], product: null },
    ...{ note: "Hỏi lại", sources: [], due: null, dueAt: null, completedOn: null, savedAt: NOW, updatedAt: NOW },
    ...{ deletedAt: null, state: "open" },
  });
  old.close();
}

/** Writes a task of version 2 that its user has worked on, and one in the trash. */
async function writeVersion2(): Promise<void> {
  const old = new Dexie("so-tay-nhiem-vu");
  old.version(2).stores({
    ...{ notices: "key, *foldedUrls", tasks: "id, noticeKey, state, due, *tags" },
    ...{ dismissals: "id, noticeKey", drafts: "id, noticeKey" },
  });
  const key = "doc|412/TB-VPCP|2026-11-20|van-phong-chinh-phu";
  const task = {
    ...{ id: "6f3a1f0e-0a51-4a6c-9a3a-0f7f2f1f8a11", noticeKey: key, path: "II.1", ordinal: 1, statement: FUNDS, quote: FUNDS },
    ...{ origin: "notice", folded: foldedWords(FUNDS).join(" "), asRead: { product: null }, product: "Báo cáo" },
    ...{ leads: [{ name: "Bộ Tài chính", agencyIds: [] }], coordinating: [], deadlines: [], targets: [] },
    ...{ note: "Hỏi lại", tags: ["đầu tư"], plannedOn: "2026-11-25", sources: [], due: "2026-11-30", dueAt: null },
    ...{ completedOn: null, savedAt: NOW, updatedAt: NOW, deletedAt: null, state: "open" },
  };
  await old.table("tasks").bulkPut([task, { ...task, id: "trashed", due: null, deletedAt: NOW, state: "trash" }]);
  await old
    .table("drafts")
    .put({ id: "draft", noticeKey: key, path: "II.2", ordinal: 1, folded: "", changes: {}, updatedAt: NOW });
  old.close();
}

/** Writes an open task, one that is done and one that was put away, as version 3 did. */
async function writeVersion3(): Promise<void> {
  const old = new Dexie("so-tay-nhiem-vu");
  old.version(3).stores({
    ...{ notices: "key, *foldedUrls", dismissals: "id, noticeKey", drafts: "id, noticeKey" },
    tasks: "id, noticeKey, state, due, *tags, [state+dueKey], *leadKeys, updatedAt, deletedAt",
    history: "id, taskId, changeId, at",
  });
  const key = "doc|412/TB-VPCP|2026-11-20|van-phong-chinh-phu";
  const deadline = { form: "date", due: "2026-11-30", at: null, exclusive: true, basis: "stated" };
  const task = {
    ...{ id: "open", noticeKey: key, path: "II.1", ordinal: 1, statement: FUNDS, quote: FUNDS, origin: "notice", asRead: {} },
    ...{ folded: foldedWords(FUNDS).join(" "), leads: [{ name: "Bộ Tài chính", agencyIds: [] }], coordinating: [] },
    ...{ deadlines: [{ text: "trước ngày 30/11/2026", value: deadline }], targets: [], product: null },
    ...{ note: "Hỏi lại", tags: [], plannedOn: null, sources: [], due: "2026-11-30", dueAt: null, completedOn: null },
    ...{ assignedTo: "Phòng Đầu tư", progress: [], evidence: "", sideState: null, reminderDays: [20, 1], linkedTo: [] },
    ...{ archivedAt: null, savedAt: NOW, updatedAt: NOW, deletedAt: null },
    ...{ state: "open", dueKey: "2026-11-30T24:00", leadKeys: ["bộ tài chính"] },
  };
  const done = { ...task, id: "done", completedOn: "2026-11-21", state: "done" };
  const monthly = { text: "ngày 25 hằng tháng", value: { form: "recurring", every: "month", by: { day: 25 } } };
  const recurring = {
    ...task,
    id: "recurring",
    deadlines: [monthly],
    due: null,
    reminderDays: null,
    savedAt: Date.UTC(2025, 0, 1),
  };
  await old.table("tasks").bulkPut([task, recurring, done, { ...task, id: "away", archivedAt: NOW, reminderDays: null }]);
  old.close();
}

describe("a database of version 3", () => {
  beforeEach(writeVersion3);

  it("keeps its tasks, and knows which of them press", async () => {
    expect((await openTasks()).find(({ task }) => task.id === "open")?.task).toMatchObject({
      ...{ note: "Hỏi lại", assignedTo: "Phòng Đầu tư", reminderDays: [20, 1], due: "2026-11-30" },
    });
    await withDatabase(async ({ tasks, reminders }) => {
      expect(await tasks.where("pressingOn").equals("2026-11-30").primaryKeys()).toEqual(["open"]);
      expect(await tasks.where("reminderDays").above(7).distinct().primaryKeys()).toEqual(["done", "open"]);
      expect(await reminders.count()).toBe(0);
    });
  });

  it("counts the turns of what recurs from now on", async () => {
    const recurring = async () => (await openTasks()).find(({ task }) => task.id === "recurring")?.task;
    expect(await recurring()).toMatchObject({ due: null, occurrences: [] });
    expect(await settleTurns(NOW)).toEqual({ ok: true, value: 1 });
    expect(await recurring()).toMatchObject({ due: "2026-11-25" });
    expect((await recurring())?.occurrences[0]).toEqual({ day: "2025-01-25", completedOn: null });
    expect(await settleTurns(NOW)).toEqual({ ok: true, value: 0 });
  });
});

describe("a database of version 2", () => {
  beforeEach(writeVersion2);

  it("keeps what its user wrote; nothing was written down of what is new", async () => {
    const [only, ...others] = await openTasks();
    expect(others).toEqual([]);
    expect(only?.task).toMatchObject({
      ...{ note: "Hỏi lại", tags: ["đầu tư"], plannedOn: "2026-11-25", product: "Báo cáo", asRead: { product: null } },
      ...{ assignedTo: "", progress: [], evidence: "", sideState: null, archivedAt: null, reminderDays: null, linkedTo: [] },
    });
    expect(await withDatabase((database) => database.drafts.count())).toBe(1);
  });

  it("sorts its tasks by deadline and finds them by lead, those without a deadline last", async () => {
    await withDatabase(async ({ tasks }) => {
      expect(await tasks.where("[state+dueKey]").between(["open", ""], ["open", "2026-11-30T24:00"], true, true).count()).toBe(1);
      expect((await tasks.get("trashed" as TaskId))?.dueKey).toBe("9999-12-31T24:00");
      expect(await tasks.where("leadKeys").equals("bộ tài chính").count()).toBe(2);
      expect(await tasks.where("pressingOn").belowOrEqual("2026-11-30").count()).toBe(1);
    });
  });

  it("lets its tasks be changed, with a history", async () => {
    const id = (await openTasks())[0]?.task.id as TaskId;
    expect(await updateTask(id, { assignedTo: "Phòng Đầu tư" }, NOW + 1)).toMatchObject({ ok: true });
    expect(await historyOf(id)).toMatchObject([{ before: { assignedTo: "" }, after: { assignedTo: "Phòng Đầu tư" } }]);
  });
});

describe("a database of version 1", () => {
  it("keeps its tasks, which have no correction, no tag and no planned day", async () => {
    await writeVersion1();
    const [only] = await openTasks();
    expect(only?.task).toMatchObject({
      ...{ statement: FUNDS, note: "Hỏi lại", leads: [{ name: "Bộ Tài chính" }], completedOn: null, savedAt: NOW },
      ...{ origin: "notice", asRead: {}, tags: [], plannedOn: null },
    });
    expect(only?.notice.number).toBe("412/TB-VPCP");
  });

  it("lets its tasks be corrected and found again", async () => {
    await writeVersion1();
    const id = (await openTasks())[0]?.task.id;
    if (!id) throw new Error("nothing was kept");
    expect(await updateTask(id, { statement: "Rà soát các dự án", tags: ["đầu tư"] }, NOW + 1)).toMatchObject({ ok: true });
    expect(await saved(["II.1#1"], page(), NOW + 2)).toEqual({ "II.1#1": id });
    expect(await count("tasks")).toBe(1);
    expect((await openTasks())[0]?.task).toMatchObject({ statement: "Rà soát các dự án", asRead: { statement: FUNDS } });
  });
});
