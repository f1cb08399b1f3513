import { describe, expect, it } from "vitest";
import { backupTables, backupTask, entryOf, uuid } from "../../test/support/backup-tables.ts";
import { dated } from "../../test/support/csv-tasks.ts";
import type { IsoDate } from "../model/calendar-date.ts";
import type { Task, TaskId } from "../model/task.ts";
import { applyChanges } from "../model/task-changes.ts";
import type { HistoryEntry } from "../model/task-history.ts";
import { planMerge, planRestore } from "./merge.ts";

const NOW = 1_000;
const OPTIONS = { takeTheirs: false, now: NOW };
const base = backupTask(1, { updatedAt: 1 });

interface Side {
  readonly task: Task;
  readonly history?: readonly HistoryEntry[];
}
const merge = (mine: Side, theirs: Side, takeTheirs = false) =>
  planMerge(backupTables([mine.task], mine.history), backupTables([theirs.task], theirs.history), { takeTheirs, now: NOW });
const changed = (digit: number, fields: Partial<Task>): Side => {
  const task = { ...base, ...fields, updatedAt: 2 };
  return { task, history: [entryOf(digit, base, task)] };
};

describe("merging", () => {
  it("the same changes nothing", () => {
    const tables = backupTables([base, backupTask(2)]);
    const { summary, put } = planMerge(tables, tables, OPTIONS);
    expect(summary).toMatchObject({ notices: 0, added: 0, changed: 0, same: 2, conflicts: [] });
    expect(put).toEqual({ notices: [], tasks: [], dismissals: [], drafts: [], history: [] });
  });

  it("adds what is not here, with its notice, and not what they threw away", () => {
    const none = { ...backupTables([]), notices: [] };
    const { summary, put } = planMerge(none, backupTables([base, backupTask(2, { deletedAt: 5 })]), OPTIONS);
    expect(summary).toMatchObject({ notices: 1, added: 1, changed: 0 });
    expect(put.tasks).toEqual([base]);
  });

  it("takes what they changed, and keeps what was changed here", () => {
    const mine = changed(3, { note: "của tôi" });
    const theirs = changed(4, { plannedOn: "2026-12-01" as IsoDate });
    const { summary, put } = merge(mine, theirs);
    expect(summary).toMatchObject({ changed: 1, conflicts: [] });
    expect(put.tasks[0]).toMatchObject({ note: "của tôi", plannedOn: "2026-12-01", updatedAt: NOW });
    expect(put.history).toEqual(theirs.history);
  });

  it("takes back what they took back", () => {
    const mine = { task: { ...base, note: "cũ" } };
    const cleared = { ...base, note: "" };
    const { put } = merge(mine, { task: cleared, history: [entryOf(3, mine.task, cleared)] });
    expect(put.tasks[0]?.note).toBe("");
  });

  it("calls it a conflict when both wrote something, and leaves it to the user", () => {
    const [mine, theirs] = [changed(3, { note: "của tôi" }), changed(4, { note: "của họ" })];
    const kept = merge(mine, theirs);
    expect(kept.summary.conflicts).toEqual([{ taskId: base.id, statement: "Việc 1", field: "note" }]);
    expect(kept.put.tasks).toEqual([]);
    expect(merge(mine, theirs, true).put.tasks[0]?.note).toBe("của họ");
  });

  it("joins what grows: tags, progress", () => {
    const day = "2026-11-20" as IsoDate;
    const mine = changed(3, { tags: ["a", "b"], progress: [{ day, text: "Đã họp" }] });
    const theirs = changed(4, { tags: ["b", "c"], progress: [{ day, text: "Đã trình" }] });
    const { put, summary } = merge(mine, theirs);
    expect(put.tasks[0]?.tags).toEqual(["a", "b", "c"]);
    expect(put.tasks[0]?.progress.map(({ text }) => text)).toEqual(["Đã họp", "Đã trình"]);
    expect(summary.conflicts).toEqual([]);
  });

  it("knows one directive under two ids, and what was linked to it", () => {
    const theirs = [backupTask(5, { folded: base.folded, note: "của họ" }), backupTask(6, { linkedTo: [uuid(5) as TaskId] })];
    const { put, summary } = planMerge(backupTables([base]), backupTables(theirs), OPTIONS);
    expect(summary).toMatchObject({ added: 1, changed: 1 });
    expect(put.tasks.map(({ id, linkedTo }) => [id, linkedTo])).toEqual([
      [uuid(6), [base.id]],
      [base.id, []],
    ]);
  });

  it("takes a corrected deadline with what the text said of it", () => {
    const task = applyChanges(base, { deadlines: [dated("", "2026-12-05")] });
    const { put } = merge({ task: base }, { task, history: [entryOf(3, base, task)] });
    expect(put.tasks[0]).toMatchObject({ due: "2026-12-05", asRead: { deadlines: [] } });
  });

  it("never throws away here what they threw away", () => {
    expect(merge({ task: base }, changed(3, { deletedAt: 5 })).summary).toMatchObject({ changed: 0, same: 1 });
  });

  it("done twice changes nothing the second time", () => {
    const [mine, theirs] = [changed(3, { tags: ["a"], note: "x" }), changed(4, { tags: ["b"], evidence: "y" })];
    const { put } = merge(mine, theirs);
    const after = backupTables(put.tasks, [...(mine.history ?? []), ...put.history]);
    expect(planMerge(after, backupTables([theirs.task], theirs.history), OPTIONS).summary).toMatchObject({ changed: 0, same: 1 });
  });
});

describe("restoring", () => {
  it("says what would come, change and go", () => {
    const here = backupTables([base, backupTask(2), backupTask(3)]);
    const file = backupTables([base, { ...backupTask(2), note: "x" }, backupTask(4)]);
    const { summary, put, replace } = planRestore(here, file);
    expect(summary).toMatchObject({ added: 1, changed: 1, same: 1, removed: 1 });
    expect([replace, put.tasks]).toEqual([true, file.tasks]);
  });
});
