import type { Backup, BackupTables, FileIssue } from "../model/backup.ts";
import { failed, ok, type Result } from "../model/result.ts";
import { backupHead, backupRows } from "../model/schemas/backup.ts";
import { BACKUP_TABLES, BACKUP_VERSION } from "./backup-pieces.ts";

/** UTF-16 code units of a file at most: a browser's longest string is not much longer. */
export const MOST_FILE_UNITS = 400_000_000;

/** Names by which an object is tampered with instead of filled. */
const FORBIDDEN = new Set(["__proto__", "constructor", "prototype"]);

const issue = (code: FileIssue["code"], place = "", row: number | null = null, field = ""): Result<never, FileIssue> =>
  failed({ code, place, row, field });

/** Whether some object within has a forbidden key. Without recursion: a hostile file may be very deep. */
function hasForbiddenKey(value: unknown): boolean {
  const left: unknown[] = [value];
  while (left.length > 0) {
    const next = left.pop();
    if (typeof next !== "object" || next === null) continue;
    if (Array.isArray(next)) {
      for (const item of next) left.push(item);
      continue;
    }
    for (const [key, item] of Object.entries(next)) {
      if (FORBIDDEN.has(key)) return true;
      left.push(item);
    }
  }
  return false;
}

function parse(text: string): Result<unknown, FileIssue> {
  try {
    return ok(JSON.parse(text));
  } catch {
    return issue("not-json");
  }
}

function readTable<T extends keyof BackupTables>(name: T, rows: readonly unknown[]): Result<BackupTables[T], FileIssue> {
  const read: unknown[] = [];
  for (const [at, row] of rows.entries()) {
    if (hasForbiddenKey(row)) return issue("forbidden-key", name, at + 1);
    const parsed = backupRows[name].safeParse(row);
    if (!parsed.success) return issue("wrong-field", name, at + 1, parsed.error.issues[0]?.path.join(".") ?? "");
    read.push(parsed.data);
  }
  // Each row came through the schema of its table; a loop over names loses that tie.
  return ok(read as unknown as BackupTables[T]);
}

/** Row of the first key that occurs a second time, from 1; 0 when there is none. */
function firstTwice(keys: readonly string[]): number {
  const seen = new Set<string>();
  return keys.findIndex((key) => seen.size === seen.add(key).size) + 1;
}

/** The first row that another one contradicts. */
function checkReferences({ notices, tasks, history }: BackupTables): Result<null, FileIssue> {
  const keys = notices.map(({ key }) => key);
  const ids = tasks.map(({ id }) => id);
  const twice = [
    { place: "notices", row: firstTwice(keys), field: "key" },
    { place: "tasks", row: firstTwice(ids), field: "id" },
    { place: "history", row: firstTwice(history.map(({ id }) => id)), field: "id" },
  ].find(({ row }) => row > 0);
  if (twice) return issue("twice", twice.place, twice.row, twice.field);
  return ok(null);
}

/** Reads a whole backup file, or says what is wrong with its first wrong row. Never throws. */
export function readBackup(text: string): Result<Backup, FileIssue> {
  if (text.length > MOST_FILE_UNITS) return issue("too-large");
  const parsed = parse(text.replace(/^\ufeff/u, ""));
  if (!parsed.ok) return parsed;
  const head = backupHead.safeParse(parsed.value);
  if (!head.success) {
    const field = head.error.issues[0]?.path.join(".") ?? "";
    return field === "" || field === "format" ? issue("not-ours") : issue("wrong-field", "", null, field);
  }
  if (head.data.version > BACKUP_VERSION) return issue("newer");
  const tables: Partial<Record<keyof BackupTables, unknown>> = {};
  for (const name of BACKUP_TABLES) {
    const read = readTable(name, head.data[name]);
    if (!read.ok) return read;
    tables[name] = read.value;
  }
  const { settings = {}, createdAt, part: isPart = false } = head.data;
  if (hasForbiddenKey(settings)) return issue("forbidden-key", "", null, "settings");
  // All of them were set by the loop.
  const backup = { ...(tables as unknown as BackupTables), settings, createdAt, isPart };
  const checked = checkReferences(backup);
  return checked.ok ? ok(backup) : checked;
}
