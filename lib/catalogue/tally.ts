import { addDays, type IsoDate } from "../model/calendar-date.ts";
import type { DocumentType } from "../model/notice.ts";
import type { NoticeKey } from "../model/task.ts";
import type { Line } from "./line.ts";

/** Value -> how many tasks have it, the most frequent first. */
export type Counts<K extends string = string> = readonly (readonly [K, number])[];

/** Numbers of the rail, and the values that filters can ask for. */
export interface Tally {
  readonly all: number;
  readonly mine: number;
  readonly overdue: number;
  readonly week: number;
  readonly undated: number;
  readonly recurring: number;
  readonly archived: number;
  readonly trash: number;
  readonly notices: Counts<NoticeKey>;
  readonly tags: Counts;
  readonly leads: Counts;
  readonly issuers: Counts;
  readonly documentTypes: Counts<DocumentType>;
}

function counter<K extends string>() {
  const counts = new Map<K, number>();
  return {
    add: (key: K | null): void => void (key !== null && counts.set(key, (counts.get(key) ?? 0) + 1)),
    sorted: (): Counts<K> => [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)),
  };
}

/** Counts lines; what is archived or in the trash is counted only as such. */
export function countLines(lines: readonly (Line | null)[], today: IsoDate): Tally {
  const sums = { all: 0, mine: 0, overdue: 0, week: 0, undated: 0, recurring: 0, archived: 0, trash: 0 };
  const [notices, tags, leads, issuers] = [counter<NoticeKey>(), counter(), counter(), counter()];
  const documentTypes = counter<DocumentType>();
  const weekEnd = addDays(today, 7);
  for (const line of lines) {
    if (!line) continue;
    if (line.isInTrash || line.isArchived) {
      sums[line.isInTrash ? "trash" : "archived"] += 1;
      continue;
    }
    sums.all += 1;
    if (line.role !== null) sums.mine += 1;
    if (!line.hasDeadline) sums.undated += 1;
    if (line.isRecurring) sums.recurring += 1;
    if (line.completedOn === null && line.due !== null && line.due <= weekEnd) sums[line.due < today ? "overdue" : "week"] += 1;
    notices.add(line.noticeKey);
    issuers.add(line.issuer);
    documentTypes.add(line.documentType);
    for (const tag of line.tags) tags.add(tag);
    for (const lead of line.leads) leads.add(lead);
  }
  return {
    ...sums,
    notices: notices.sorted(),
    tags: tags.sorted(),
    leads: leads.sorted(),
    issuers: issuers.sorted(),
    documentTypes: documentTypes.sorted(),
  };
}
