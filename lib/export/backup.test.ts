import { describe, expect, it } from "vitest";
import { backupTables, backupTask, entryOf, uuid } from "../../test/support/backup-tables.ts";
import { csvSource, dated } from "../../test/support/csv-tasks.ts";
import type { BackupTables } from "../model/backup.ts";
import type { IsoDate } from "../model/calendar-date.ts";
import type { AgencyId } from "../model/mention.ts";
import type { NoticeKey, TaskId } from "../model/task.ts";
import { readBackup } from "./backup.ts";
import { backupPieces, backupPiecesOf, partPieces } from "./backup-pieces.ts";

const SETTINGS = { ownUnits: { version: 1, units: [{ name: "Bộ Y tế" }] } };
const CREATED = Date.UTC(2026, 10, 22);
const write = (tables: BackupTables): string => [...backupPieces(tables, SETTINGS, CREATED)].join("");

const before = backupTask(1);
const full = backupTask(1, {
  origin: "selection",
  leads: [{ name: "Bộ Tài chính", agencyIds: ["bo-tai-chinh" as AgencyId] }],
  deadlines: [
    dated("trước 17 giờ ngày 30/11/2026", "2026-11-30", { at: "17:00", exclusive: true }),
    { text: "ngày 20 hằng tháng", value: { form: "recurring", every: "month", by: { day: 20 } } },
    { text: "trong 10 ngày", value: { form: "relative", within: "P10D", working: true, from: "ngày ký" } },
  ],
  targets: [{ text: "trên 95%", value: { op: ">=", number: 95, number2: null, unit: "%" } }],
  asRead: { product: null, statement: "Như văn bản" },
  keptAgainst: "loi khac",
  note: 'a "b" \\ \u2028 </script> __proto__',
  tags: Array.from({ length: 60 }, (_, at) => `nhãn ${at}`),
  plannedOn: "2026-11-25" as IsoDate,
  assignedTo: "Nguyễn Văn A",
  progress: [{ day: "2026-11-20" as IsoDate, text: "Đã họp" }],
  evidence: "https://example.vn/bc",
  sideState: "extended",
  reminderDays: [7, 1],
  linkedTo: [uuid(2) as TaskId],
  sources: [{ ...csvSource("https://chinhphu.vn/1.htm"), page: 2 }],
  completedOn: "2026-11-21" as IsoDate,
  archivedAt: 5,
  updatedAt: 7,
});
const place = { noticeKey: full.noticeKey, path: "II.1", ordinal: 1, folded: "x" };
const TABLES: BackupTables = {
  ...backupTables([full, backupTask(2)], [entryOf(3, before, full)]),
  dismissals: [{ id: uuid(4), ...place, dismissedAt: 1 }],
  drafts: [{ id: uuid(5), ...place, changes: { note: "đang gõ", plannedOn: null }, updatedAt: 2 }],
};

describe("a backup", () => {
  it("is read back as it was, every table and every field", () => {
    expect(readBackup(write(TABLES))).toEqual({
      ok: true,
      value: { ...TABLES, settings: SETTINGS, createdAt: CREATED, isPart: false },
    });
  });

  it("of an empty notebook is read back, too", () => {
    const empty = { notices: [], tasks: [], dismissals: [], drafts: [], history: [] };
    expect(readBackup(write(empty))).toEqual({
      ok: true,
      value: { ...empty, settings: SETTINGS, createdAt: CREATED, isPart: false },
    });
  });

  it("written without settings is read back, and has none", () => {
    const text = write(TABLES).replace(/"settings":\{.*\},$/mu, "");
    expect(readBackup(text)).toEqual({ ok: true, value: { ...TABLES, settings: {}, createdAt: CREATED, isPart: false } });
  });

  it("written a part at a time is the same file, its notices read last", async () => {
    const asked: string[] = [];
    async function* parts(name: keyof BackupTables) {
      asked.push(name);
      for (const row of TABLES[name]) yield [row];
      yield [];
    }
    let text = "";
    for await (const piece of backupPiecesOf(parts, SETTINGS, CREATED)) text += piece;
    expect(readBackup(text)).toEqual(readBackup(write(TABLES)));
    expect(asked.at(-1)).toBe("notices");
  });

  it("of some tasks is known as a part, and carries nothing of the user's own choices", () => {
    const { notices, tasks, history } = TABLES;
    const part = [...partPieces({ notices, tasks: tasks.slice(1), history: [] }, CREATED)].join("");
    expect(readBackup(part)).toEqual({
      ok: true,
      value: {
        notices,
        tasks: tasks.slice(1),
        history: [],
        dismissals: [],
        drafts: [],
        settings: {},
        createdAt: CREATED,
        isPart: true,
      },
    });
    expect(readBackup([...partPieces({ notices, tasks, history }, CREATED)].join(""))).toMatchObject({
      value: { tasks, history },
    });
  });

  it("keeps a task whose notice is lost", () => {
    const orphan = backupTables([backupTask(1, { noticeKey: "doc|lost" as NoticeKey })]);
    expect(readBackup(write(orphan)).ok).toBe(true);
  });
});

describe("a file that cannot be taken in", () => {
  const text = write(TABLES);
  const edited = (from: string | RegExp, to: string): string => {
    const changed = text.replace(from, () => to);
    if (changed === text) throw new Error("nothing was edited");
    return changed;
  };
  it.each<[string, string, object]>([
    ["cut off", text.slice(0, -40), { code: "not-json" }],
    ["empty", "", { code: "not-json" }],
    ["a page", "<html></html>", { code: "not-json" }],
    ["of another program", '{"tasks":[]}', { code: "not-ours" }],
    ["no object", "[]", { code: "not-ours" }],
    ["of a later version", edited('"version":1', '"version":2'), { code: "newer" }],
    ["without a table", edited('"history":[', '"past":['), { code: "wrong-field", field: "history" }],
    ["with a table that is no list", edited('"notices":[', '"notices":{},"x":['), { code: "wrong-field", field: "notices" }],
    ["with a day that does not exist", edited('"2026-11-25"', '"2026-11-31"'), { place: "tasks", row: 1, field: "plannedOn" }],
    [
      "with a number for a text",
      edited('"assignedTo":"Nguyễn Văn A"', '"assignedTo":7'),
      { place: "tasks", row: 1, field: "assignedTo" },
    ],
    [
      "with a wrong part",
      edited('"form":"recurring"', '"form":"odd"'),
      { place: "tasks", row: 1, field: "deadlines.1.value.form" },
    ],
    ["with an id that is none", edited(`"id":"${uuid(2)}"`, '"id":"2"'), { place: "tasks", row: 2, field: "id" }],
    ["with a task twice", edited(`"id":"${uuid(2)}"`, `"id":"${uuid(1)}"`), { code: "twice", place: "tasks", row: 2 }],
    [
      "with a prototype",
      edited('"origin":"notice"', '"origin":"notice","__proto__":{"a":1}'),
      { code: "forbidden-key", place: "tasks", row: 2 },
    ],
    [
      "with a hidden prototype",
      edited('"agencyIds":[', '"\\u005f_proto__":{},"agencyIds":['),
      { code: "forbidden-key", place: "tasks", row: 1 },
    ],
    [
      "with a prototype among the settings",
      edited('"units":[', '"constructor":{},"units":['),
      { code: "forbidden-key", field: "settings" },
    ],
    ["with settings that are a list", edited('"settings":{', '"settings":[],"x":{'), { code: "wrong-field", field: "settings" }],
    [
      "very deep",
      edited('"urls":[]', `"urls":${"[".repeat(50_000)}${"]".repeat(50_000)}`),
      { code: "wrong-field", place: "notices", row: 1 },
    ],
  ])("is refused when it is %s", (_, content, error) => {
    const read = readBackup(content);
    expect(read).toMatchObject({ ok: false, error });
    expect(({} as { a?: number }).a).toBeUndefined();
  });
});
