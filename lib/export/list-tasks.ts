import type { BackupTables, FileIssue } from "../model/backup.ts";
import type { IsoDate } from "../model/calendar-date.ts";
import type { ListField, ListMapping, TableFile } from "../model/list-mapping.ts";
import type { AgencyId } from "../model/mention.ts";
import { noticeKey } from "../model/notice-identity.ts";
import { failed, ok, type Result } from "../model/result.ts";
import { taskChangesSchema } from "../model/schemas/task-changes.ts";
import type { SheetRow } from "../model/sheet.ts";
import type { NoticeKey, SavedNotice, Task, TaskAssignee, TaskId } from "../model/task.ts";
import { NO_OWN_FIELDS, NO_TRACKED_FIELDS, type TaskChanges } from "../model/task-changes.ts";
import { withEarliestDue } from "../model/task-dates.ts";
import { fold, foldedWords } from "../text/fold.ts";
import { unguard } from "./csv-cells.ts";
import { type NamedNotice, readListDeadlines, readNamedNotice, readNames } from "./list-cells.ts";
import { readListDay } from "./read-day.ts";

/** What a list's rows cannot say themselves. */
export interface ListOptions {
  /** Epoch milliseconds. */
  readonly now: number;
  readonly newId: () => TaskId;
  /** The bodies that a name means; none when it is not known. */
  readonly agencyIdsOf: (name: string) => readonly AgencyId[];
}

/** A list as tables of ours. `skipped`: rows that are no task (headings of groups, totals). */
export interface ListTables {
  readonly tables: BackupTables;
  readonly skipped: number;
}

/** A cell of the field that cannot be read. */
class WrongCell extends Error {
  constructor(readonly field: ListField | string) {
    super(field);
  }
}

/** The cells of one row by what they hold. */
class ListRow {
  constructor(
    private readonly row: SheetRow,
    private readonly mapping: ListMapping,
    private readonly headings: SheetRow,
    private readonly isGuarded: boolean,
  ) {}

  private cell(at: number): string {
    const cell = (this.row[at] ?? "").replace(/\r\n?/gu, "\n").normalize("NFC").trim();
    return this.isGuarded ? unguard(cell) : cell;
  }

  get(field: ListField): string {
    const at = this.mapping.columns.indexOf(field);
    return at < 0 ? "" : this.cell(at);
  }

  heading(field: ListField): string {
    return (this.headings[this.mapping.columns.indexOf(field)] ?? "").replace(/\s+/gu, " ").trim();
  }

  day(field: ListField): IsoDate | null {
    const cell = this.get(field);
    const day = cell === "" ? null : readListDay(cell);
    if (cell !== "" && day === null) throw new WrongCell(field);
    return day;
  }

  /** Every column of notes that says something, by its heading where there are several. */
  notes(): readonly string[] {
    const places = this.mapping.columns.flatMap((field, at) => (field === "note" ? [at] : []));
    return places.flatMap((at) => {
      const text = this.cell(at);
      if (text === "") return [];
      const heading = (this.headings[at] ?? "").replace(/\s+/gu, " ").trim();
      return [places.length === 1 || heading === "" ? text : `${heading}: ${text}`];
    });
  }

  /** Cells that hold something of a task, without its number in the list. */
  get filled(): readonly ListField[] {
    return this.mapping.columns.filter(
      (field, at): field is ListField => field !== null && field !== "ordinal" && this.cell(at) !== "",
    );
  }

  /** "(1) (2) (3)" under the headings, or "I", "A" before the name of a group. */
  get isNoTask(): boolean {
    const { filled } = this;
    if (!filled.includes("statement")) return true;
    if (filled.every((field) => /^\(?\d{1,2}\)?$/u.test(this.get(field)))) return true;
    return filled.length === 1 && /^(?:[IVXL]+|[A-ZĐ])[.)]?$/u.test(this.get("ordinal"));
  }
}

function noticeOf(row: ListRow, fileName: string, { now, agencyIdsOf }: ListOptions): SavedNotice {
  const cell = row.get("number");
  const named: NamedNotice | null = cell === "" ? null : readNamedNotice(cell);
  const issued = row.day("issued") ?? named?.issued ?? null;
  const issuerName = row.get("issuer");
  const ids = issuerName === "" ? [] : agencyIdsOf(issuerName);
  const issuerId = ids.length === 1 ? (ids[0] ?? null) : null;
  const official = noticeKey(
    {
      ...{ medium: "document", documentType: null, number: named?.number ?? null, issued, signer: null, subject: null },
      ...{ issuer: issuerName === "" ? null : { name: issuerName, agencyId: issuerId }, isInternal: false },
    },
    "",
  );
  // Without number and date only the file tells which notice it was.
  const own = `list|${fold(fileName)}|${fold(cell)}` as NoticeKey;
  return {
    key: official.startsWith("doc|") ? official : own,
    ...{ medium: "document", documentType: named?.documentType ?? null, number: named?.number ?? null, issued },
    ...{ issuer: issuerName === "" ? null : issuerName, issuerId, signer: null },
    subject: named ? null : fileName,
    ...{ reports: null, urls: [], savedAt: now },
  };
}

function changesOf(row: ListRow, { agencyIdsOf }: ListOptions): TaskChanges {
  const names = (field: "leads" | "coordinating"): readonly TaskAssignee[] =>
    readNames(row.get(field)).map((name) => ({ name, agencyIds: agencyIdsOf(name) }));
  const read = readListDeadlines(row.get("deadline"));
  if (!read) throw new WrongCell("deadline");
  // Words that name no day are kept where the user sees them: no date is made up of them.
  const words = read.words.map((text) => `${row.heading("deadline")}: ${text}`);
  return {
    statement: row.get("statement"),
    leads: names("leads"),
    coordinating: names("coordinating"),
    deadlines: read.deadlines,
    targets: [],
    product: row.get("product") || null,
    note: [...words, ...row.notes()].join("\n"),
    tags: [...new Set(readNames(row.get("tags")))],
    plannedOn: row.day("plannedOn"),
    assignedTo: row.get("assignedTo"),
    evidence: row.get("evidence"),
  };
}

function taskOf(row: ListRow, key: NoticeKey, ordinalOf: (folded: string) => number, options: ListOptions): Task {
  const changes = changesOf(row, options);
  const checked = taskChangesSchema.safeParse(changes);
  if (!checked.success) throw new WrongCell(String(checked.error.issues[0]?.path[0] ?? "statement"));
  const folded = foldedWords(changes.statement ?? "").join(" ");
  const { now } = options;
  return withEarliestDue({
    ...{ id: options.newId(), noticeKey: key, origin: "list", path: "", ordinal: ordinalOf(folded), folded },
    ...{ ...NO_OWN_FIELDS, ...NO_TRACKED_FIELDS, statement: "", leads: [], coordinating: [], deadlines: [], targets: [] },
    product: null,
    ...changes,
    ...{ quote: "", sources: [], due: null, dueAt: null, completedOn: row.day("completedOn") },
    ...{ savedAt: now, updatedAt: now, deletedAt: null },
  });
}

/** Reads somebody's own list with the user's mapping, or names the first cell that cannot be read. Writes and invents nothing. */
export function readList({ rows, isGuarded, list }: TableFile, options: ListOptions): Result<ListTables, FileIssue> {
  const issue = (code: FileIssue["code"], row: number | null, place: string) =>
    failed<FileIssue>({ code, row, place, field: "" });
  if (!list?.columns.includes("statement")) return issue("no-statement-column", null, "");
  const headings = rows[list.headerRow] ?? [];
  const notices = new Map<NoticeKey, SavedNotice>();
  const ordinals = new Map<string, number>();
  const tasks: Task[] = [];
  let skipped = 0;
  for (let at = list.headerRow + 1; at < rows.length; at++) {
    const row = new ListRow(rows[at] ?? [], list, headings, isGuarded);
    if (row.filled.length === 0) continue;
    if (row.isNoTask) {
      skipped++;
      continue;
    }
    try {
      const notice = noticeOf(row, list.fileName, options);
      const ordinalOf = (folded: string): number => {
        const ordinal = (ordinals.get(`${notice.key} ${folded}`) ?? 0) + 1;
        ordinals.set(`${notice.key} ${folded}`, ordinal);
        return ordinal;
      };
      tasks.push(taskOf(row, notice.key, ordinalOf, options));
      if (!notices.has(notice.key)) notices.set(notice.key, notice);
    } catch (error) {
      if (!(error instanceof WrongCell)) throw error;
      // The field is one of the mapping's, or of what was made of it: both have a heading or none.
      return issue("wrong-cell", at + 1, row.heading((error.field === "deadlines" ? "deadline" : error.field) as ListField));
    }
  }
  if (tasks.length === 0) return issue("no-tasks", null, "");
  return ok({ tables: { notices: [...notices.values()], tasks, dismissals: [], drafts: [], history: [] }, skipped });
}
