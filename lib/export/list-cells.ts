import type { IsoDate } from "../model/calendar-date.ts";
import { DOCUMENT_TYPES, type DocumentType } from "../model/notice.ts";
import type { TaskDeadline } from "../model/task.ts";
import { foldToPlain } from "../text/fold.ts";
import { readListDay } from "./read-day.ts";

const partsOf = (cell: string): readonly string[] =>
  cell
    .split(/[;\n]/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** Names as a list separates them; a comma may belong to a name ("Sở Văn hóa, Thể thao và Du lịch"). */
export const readNames = (cell: string): readonly string[] => partsOf(cell).map((name) => name.replace(/^[-–+•*]\s+/u, ""));

/** Words before a date that only say that it is a deadline; with those of "before" the day itself is too late. */
const LEADING =
  /^(?:(?:hoan thanh|xong|bao cao|trinh)\s+)?(?:(?<before>truoc)|trong|den|het|cham nhat|muon nhat|cham nhat la)?\s*(?:ngay)?\s*:?\s*$/u;

const DATE =
  /^(?<words>.*?)(?<date>\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{5})(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?\.?$/su;

/** What a cell of deadlines says: days, and words that are no day. */
export interface ListDeadlines {
  readonly deadlines: readonly TaskDeadline[];
  readonly words: readonly string[];
}

/** One deadline; words when it names no day, `null` when what looks like a day does not exist. */
function readOne(part: string): TaskDeadline | string | null {
  const groups = DATE.exec(part)?.groups;
  const leading = groups && LEADING.exec(foldToPlain(groups.words ?? ""));
  if (!groups || !leading) return part;
  const due = readListDay(groups.date ?? "");
  if (due === null) return null;
  const exclusive = leading.groups?.before !== undefined;
  // The words of a bare number would mean nothing to a reader.
  const text = /^\d{5}$/u.test(part) ? "" : part;
  return { text, value: { form: "date", due, at: null, exclusive, basis: "stated" } };
}

/** Reads a cell of deadlines; `null` when a day in it does not exist. */
export function readListDeadlines(cell: string): ListDeadlines | null {
  const read = partsOf(cell).map(readOne);
  if (read.includes(null)) return null;
  return {
    deadlines: read.filter((one): one is TaskDeadline => typeof one === "object" && one !== null),
    words: read.filter((one): one is string => typeof one === "string"),
  };
}

/** A notice as a list names it: "123/TB-VPCP ngày 01/02/2026". */
export interface NamedNotice {
  readonly number: string;
  readonly documentType: DocumentType | null;
  readonly issued: IsoDate | null;
}

const NUMBER = /\d+\/(?:\d{4}\/)?(?<type>[\p{L}]+)(?:-[\p{L}\d]+)*/u;
const ISSUED = /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/gu;

/** Reads the number of a notice, and the date where one stands with it; the whole cell where there is no number in it. */
export function readNamedNotice(cell: string): NamedNotice {
  const found = NUMBER.exec(cell);
  if (!found) return { number: cell.trim(), documentType: null, issued: null };
  const type = found.groups?.type?.toUpperCase() ?? "";
  const dates = cell.replace(found[0], " ").match(ISSUED) ?? [];
  return {
    number: found[0],
    documentType: DOCUMENT_TYPES.find((known) => known === type) ?? null,
    issued: dates.length === 1 ? readListDay(dates[0] ?? "") : null,
  };
}
