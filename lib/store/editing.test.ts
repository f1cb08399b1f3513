import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import { buildNotice } from "../../test/support/directives.ts";
import { ALL, count, emptyDatabase, FUNDS, NOW, page, ROADS, SCHOOLS, saved, TVPL, XDCS } from "../../test/support/saving.ts";
import type { TaskId } from "../model/task.ts";
import type { TaskChanges } from "../model/task-changes.ts";
import { withDatabase } from "./database.ts";
import { dismissDirective, keepDraft, openTask } from "./editing.ts";
import { openTasks } from "./live-tasks.ts";
import { savedFor } from "./saved-directives.ts";
import { saveDirectives } from "./saving.ts";
import { deleteTasks, updateTask } from "./tasks.ts";

beforeEach(emptyDatabase);

const KEY = "II.1#1";
const CHANGED = "Rà soát các dự án chậm";

const saveChanged = (changes: TaskChanges, read = page(), now = NOW) =>
  saveDirectives({ ...read, keys: [KEY], changes: { [KEY]: changes }, now });
const draft = (value: TaskChanges | null, read = page(), key = KEY) => keepDraft({ ...read, key, value, now: NOW });
const dismiss = (value: boolean, read = page(), key = KEY) => dismissDirective({ ...read, key, value, now: NOW });
const known = async (read = page()) => {
  const result = await savedFor(read);
  if (!result.ok) throw new Error(result.error.detail);
  return result.value;
};
const opened = async (read = page(), key = KEY) => {
  const result = await openTask({ ...read, key });
  if (!result.ok) throw new Error(result.error.detail);
  return result.value;
};
const only = async () => {
  const [first] = await openTasks();
  if (!first) throw new Error("nothing is saved");
  return first.task;
};
const dismissals = () => withDatabase((database) => database.dismissals.count());

describe("saving with changes", () => {
  it("keeps the corrections beside what the text says", async () => {
    await saveChanged({ statement: CHANGED, note: "Hỏi lại" });
    expect(await only()).toMatchObject({ statement: CHANGED, quote: FUNDS, note: "Hỏi lại", asRead: { statement: FUNDS } });
  });

  it("changes the saved task, and nothing that was not touched", async () => {
    const ids = await saved([KEY]);
    await saveChanged({ note: "Hỏi lại" }, page(), NOW + 1);
    await saveChanged({ statement: CHANGED }, page(ALL, XDCS), NOW + 2);
    expect(await only()).toMatchObject({ id: ids[KEY], statement: CHANGED, note: "Hỏi lại", updatedAt: NOW + 2, savedAt: NOW });
    expect((await only()).sources.map(({ url }) => url)).toEqual([TVPL, XDCS]);
  });

  it("is found again by the words of the text, and never overwritten by them", async () => {
    await saveChanged({ statement: CHANGED });
    await saved([KEY, "II.1#2"], page(ALL, XDCS), NOW + 1);
    expect(await count("tasks")).toBe(2);
    expect((await only()).statement).toBe(CHANGED);
  });

  it("survives the trash: coming back it is read anew but for what was corrected", async () => {
    await saveChanged({ statement: CHANGED });
    await deleteTasks([(await only()).id], NOW + 1);
    await saved([KEY], page(), NOW + 2);
    expect(await only()).toMatchObject({ statement: CHANGED, asRead: { statement: FUNDS }, due: "2026-11-30" });
  });

  it("in two tabs at once loses neither's fields", async () => {
    await saved([KEY]);
    const { id } = await only();
    await Promise.all([
      saveChanged({ statement: CHANGED, note: "Ở tab thứ nhất" }, page(), NOW + 1),
      saveChanged({ tags: ["vốn"], note: "Ở tab thứ hai" }, page(ALL, XDCS), NOW + 2),
      updateTask(id as TaskId, { product: "Báo cáo" }, NOW + 3),
    ]);
    expect(await only()).toMatchObject({ statement: CHANGED, tags: ["vốn"], note: "Ở tab thứ hai", product: "Báo cáo" });
  });
});

describe("a task opened for editing", () => {
  it("that is not saved holds what the page says", async () => {
    expect(await opened()).toMatchObject({
      ...{ wording: { statement: FUNDS }, note: "", tags: [], plannedOn: null, asRead: {}, draft: null },
      ...{ taskId: null, savedAt: null, completedOn: null, knownTags: [] },
    });
    expect(await count("notices")).toBe(0);
  });

  it("that is saved holds the record, on the other site too", async () => {
    await saveChanged({ statement: CHANGED, tags: ["vốn", "đầu tư"] });
    expect(await opened(page(ALL, XDCS))).toMatchObject({
      ...{ wording: { statement: CHANGED }, asRead: { statement: FUNDS }, savedAt: NOW, knownTags: ["vốn", "đầu tư"] },
    });
    expect(await opened(page(), "II.2#1")).toMatchObject({ wording: { statement: SCHOOLS }, taskId: null });
  });

  it("of a key that the page does not have is refused", async () => {
    expect(await openTask({ ...page(), key: "IX.9#1" })).toMatchObject({ ok: false, error: { code: "unknown-directive" } });
  });
});

describe("a draft", () => {
  it("is found again on either site, replaced by the next one, and dropped", async () => {
    await draft({ statement: CHANGED });
    await draft({ statement: CHANGED, note: "Hỏi" });
    expect((await known(page(ALL, XDCS))).drafts).toEqual([KEY]);
    expect((await opened(page(ALL, XDCS))).draft).toEqual({ statement: CHANGED, note: "Hỏi" });
    await draft(null);
    expect((await known()).drafts).toEqual([]);
  });

  it("goes when its task is saved with it, and stays when the task is saved as the text has it", async () => {
    await draft({ note: "Hỏi" });
    await draft({ note: "Khác" }, page(), "II.1#2");
    await saved([KEY]);
    expect((await known()).drafts).toContain(KEY);
    await saveChanged({ note: "Hỏi" });
    expect((await known()).drafts).toEqual(["II.1#2"]);
  });

  it("is carried along when the notice turns out to have a number", async () => {
    await draft({ note: "Hỏi" }, page(ALL, TVPL, buildNotice({ number: null })));
    await saved(["II.2#1"]);
    expect((await known(page(ALL, XDCS))).drafts).toEqual([KEY]);
  });
});

describe("a dismissal", () => {
  it("holds on either site and after the engine has moved the item, and is taken back", async () => {
    expect(await dismiss(true)).toMatchObject({ ok: true, value: { dismissed: [KEY] } });
    const moved = page(
      [
        ["II.3#1", ROADS],
        ["II.4#1", FUNDS],
      ],
      XDCS,
    );
    expect((await known(moved)).dismissed).toEqual(["II.4#1"]);
    expect(await dismiss(false, moved, "II.4#1")).toMatchObject({ ok: true, value: { dismissed: [] } });
    expect(await dismissals()).toBe(0);
  });

  it("said twice is kept once, and taken back once", async () => {
    await dismiss(true);
    await dismiss(true);
    expect(await dismissals()).toBe(1);
    await dismiss(false);
    await dismiss(false);
    expect(await dismissals()).toBe(0);
  });

  it("is overruled by saving", async () => {
    await dismiss(true);
    await saved([KEY]);
    expect((await known()).dismissed).toEqual([]);
    expect(await dismissals()).toBe(0);
  });

  it("does not hide a task that is saved", async () => {
    await saved([KEY]);
    expect(await dismiss(true)).toMatchObject({ ok: true, value: { dismissed: [] } });
  });

  it("is carried along when the notice turns out to have a number", async () => {
    await dismiss(true, page(ALL, TVPL, buildNotice({ number: null })));
    expect((await known()).dismissed).toEqual([KEY]);
    await saved(["II.2#1"]);
    expect((await known(page(ALL, XDCS))).dismissed).toEqual([KEY]);
  });
});
