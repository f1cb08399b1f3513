import type { IsoDate } from "../model/calendar-date.ts";
import type { Binding } from "../model/own-unit.ts";
import type { SavedNotice, Task, TaskId } from "../model/task.ts";
import { fitsFilter, statusOfFacts, type TaskFilter } from "../model/task-filter.ts";
import type { TaskStatus } from "../model/task-status.ts";
import { readQuery } from "../text/search.ts";
import { type GroupKey, groupLines, type LineGroup } from "./grouping.ts";
import { type Line, lineOf, searchTextOf } from "./line.ts";
import { type Sort, SortedLines } from "./sorting.ts";
import { type Summary, type SummaryLimits, summarize } from "./summary/summarize.ts";
import { LineCounts, type Tally } from "./tally.ts";
import { WordIndex } from "./word-index.ts";

/** What the table is to show. */
export interface TableView {
  readonly filter: TaskFilter;
  readonly sort: Sort;
  readonly group: GroupKey;
}

/** How many tasks are in each state. */
export type StatusCounts = Readonly<Record<TaskStatus, number>>;

/** The tasks that a view shows. */
export interface Arrangement {
  /** Ids in order, each once. */
  readonly ids: readonly TaskId[];
  /** `null` when rows are not grouped. */
  readonly groups: readonly (Omit<LineGroup, "numbers"> & { readonly ids: readonly TaskId[] })[] | null;
  /** Of the filter without its statuses. */
  readonly statuses: StatusCounts;
}

/** Of the weight of a statement's words: a duty said once more shares more of it. */
const WORTH_A_LOOK = 0.5;

const isThere = (id: TaskId | undefined): id is TaskId => id !== undefined;

const noCounts = (): Record<TaskStatus, number> => ({
  "done-on-time": 0,
  "done-late": 0,
  "open-in-time": 0,
  "open-overdue": 0,
  "open-undated": 0,
});

/** Every task as a line, and the index of their words. A changed task gets a new number, so that the index only grows. */
export class Catalogue {
  private readonly lines: (Line | null)[] = [];
  private readonly numberById = new Map<TaskId, number>();
  private words = new WordIndex();
  private sorted: { readonly sort: Sort; readonly today: IsoDate; readonly lines: SortedLines } | null = null;
  private counts: LineCounts | null = null;

  get size(): number {
    return this.numberById.size;
  }

  line(id: TaskId): Line | undefined {
    return this.lines[this.numberById.get(id) ?? -1] ?? undefined;
  }

  /** Adds a task, or takes its new state. */
  put(task: Task, notice: SavedNotice, binding: Binding | null): void {
    this.remove(task.id);
    const number = this.lines.length;
    const line = lineOf(task, notice, binding);
    this.lines.push(line);
    this.counts?.add(line, 1);
    this.numberById.set(task.id, number);
    this.words.add(number, searchTextOf(task, notice));
  }

  remove(id: TaskId): void {
    const number = this.numberById.get(id);
    const line = this.lines[number ?? -1];
    if (number === undefined || !line) return;
    this.counts?.add(line, -1);
    this.lines[number] = null;
    this.numberById.delete(id);
  }

  private order(sort: Sort, today: IsoDate): Uint32Array {
    const known = this.sorted;
    const isSame = known?.today === today && known.sort.key === sort.key && known.sort.isDescending === sort.isDescending;
    // One changed task costs one place, not a hundred thousand.
    if (known && isSame && known.lines.follow(this.lines)) return known.lines.order;
    const lines = new SortedLines(this.lines, sort, today);
    this.sorted = { sort, today, lines };
    return lines.order;
  }

  /** The tasks that fit, sorted and grouped. */
  arrange({ filter, sort, group }: TableView, today: IsoDate): Arrangement {
    const statuses = noCounts();
    const numbers: number[] = [];
    const query = readQuery(filter.text);
    const isFound = query ? this.words.find(query, this.lines.length) : null;
    const anyStatus = { ...filter, statuses: [] };
    for (const number of this.order(sort, today)) {
      // What was not found need not be fetched from memory.
      if (isFound && !isFound(number)) continue;
      const line = this.lines[number];
      if (!line || !fitsFilter(line, anyStatus, today)) continue;
      const status = statusOfFacts(line, today);
      statuses[status] += 1;
      if (filter.statuses.length === 0 || filter.statuses.includes(status)) numbers.push(number);
    }
    const idsOf = (of: readonly number[]): readonly TaskId[] => of.map((number) => this.lines[number]?.id).filter(isThere);
    const groups = group === "none" ? null : groupLines(this.lines, numbers, group, today);
    return {
      ids: idsOf(numbers),
      groups: groups?.map(({ numbers: own, ...rest }) => ({ ...rest, ids: idsOf(own) })) ?? null,
      statuses,
    };
  }

  /** Tasks of other notices that share most of the telling words, the most first: those worth a closer look. Never the trash. */
  resembling({ id, noticeKey, statement }: Pick<Task, "id" | "noticeKey" | "statement">, most: number): readonly TaskId[] {
    const { scores, all } = this.words.rank(statement, this.lines.length);
    const found: { readonly id: TaskId; readonly score: number }[] = [];
    this.lines.forEach((line, number) => {
      const score = scores[number] ?? 0;
      if (!line || score < all * WORTH_A_LOOK || line.id === id || line.noticeKey === noticeKey || line.isInTrash) return;
      found.push({ id: line.id, score });
    });
    return found
      .sort((a, b) => b.score - a.score)
      .slice(0, most)
      .map((one) => one.id);
  }

  /** How many tasks fit a filter. */
  count(filter: TaskFilter, today: IsoDate): number {
    const query = readQuery(filter.text);
    const isFound = query ? this.words.find(query, this.lines.length) : null;
    return this.lines.reduce(
      (sum, line, number) => sum + Number(line !== null && (!isFound || isFound(number)) && fitsFilter(line, filter, today)),
      0,
    );
  }

  /** The numbers of the pictures, of the tasks that fit a filter. */
  summary(filter: TaskFilter, today: IsoDate, limits: SummaryLimits): Summary {
    const query = readQuery(filter.text);
    return summarize(this.lines, query ? this.words.find(query, this.lines.length) : null, filter, today, limits);
  }

  /** What the rail and the filters' menus count: notices, tags, leads, issuers of what is neither archived nor in the trash. */
  tally(today: IsoDate): Tally {
    if (this.counts?.today !== today) this.counts = new LineCounts(this.lines, today);
    return this.counts.tally();
  }
}
