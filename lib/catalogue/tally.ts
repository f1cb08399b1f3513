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

/** Counts values; the list is sorted anew only when a count has changed. */
class Counter<K extends string> {
  private readonly counts = new Map<K, number>();
  private readonly changes = new Map<K, number>();
  private sorted: Counts<K> = [];

  add(key: K | null, by: number): void {
    if (key !== null) this.changes.set(key, (this.changes.get(key) ?? 0) + by);
  }

  list(): Counts<K> {
    const changes = [...this.changes].filter(([, by]) => by !== 0);
    this.changes.clear();
    if (changes.length === 0) return this.sorted;
    for (const [key, by] of changes) {
      const count = (this.counts.get(key) ?? 0) + by;
      if (count === 0) this.counts.delete(key);
      else this.counts.set(key, count);
    }
    this.sorted = [...this.counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    return this.sorted;
  }
}

/** Counts lines, and goes on counting while they come and go; what is archived or in the trash is counted only as such. */
export class LineCounts {
  private readonly sums = { all: 0, mine: 0, overdue: 0, week: 0, undated: 0, recurring: 0, archived: 0, trash: 0 };
  private readonly notices = new Counter<NoticeKey>();
  private readonly tags = new Counter();
  private readonly leads = new Counter();
  private readonly issuers = new Counter();
  private readonly documentTypes = new Counter<DocumentType>();
  private readonly weekEnd: IsoDate;

  constructor(
    lines: readonly (Line | null)[],
    readonly today: IsoDate,
  ) {
    this.weekEnd = addDays(today, 7);
    for (const line of lines) if (line) this.add(line, 1);
  }

  /** Takes a line in (1), or out again (-1). */
  add(line: Line, by: 1 | -1): void {
    const { sums, today } = this;
    if (line.isInTrash || line.isArchived) {
      sums[line.isInTrash ? "trash" : "archived"] += by;
      return;
    }
    sums.all += by;
    if (line.role !== null) sums.mine += by;
    if (!line.hasDeadline) sums.undated += by;
    if (line.isRecurring) sums.recurring += by;
    if (line.completedOn === null && line.due !== null && line.due <= this.weekEnd)
      sums[line.due < today ? "overdue" : "week"] += by;
    this.notices.add(line.noticeKey, by);
    this.issuers.add(line.issuer, by);
    this.documentTypes.add(line.documentType, by);
    for (const tag of line.tags) this.tags.add(tag, by);
    for (const lead of line.leads) this.leads.add(lead, by);
  }

  tally(): Tally {
    return {
      ...this.sums,
      notices: this.notices.list(),
      tags: this.tags.list(),
      leads: this.leads.list(),
      issuers: this.issuers.list(),
      documentTypes: this.documentTypes.list(),
    };
  }
}
