import type { IsoDate } from "../model/calendar-date.ts";
import type { Directive } from "../model/directive.ts";
import type { Notice } from "../model/notice.ts";
import { ok, type Result } from "../model/result.ts";
import type { NoticeKey, Task, TaskId } from "../model/task.ts";
import { isReworded, type TaskChange, wordingAsRead } from "../model/task-change.ts";
import { type DirectiveIdentity, matchDirectives, type TaskIdentity } from "../model/task-matching.ts";
import { foldedWords } from "../text/fold.ts";
import type { DismissalRow, DraftRow, TaskDatabase, TaskRow } from "./database.ts";
import { findNotice, type KnownNotice } from "./notices.ts";
import { attempt, type StoreError } from "./store-error.ts";
import { identityOf } from "./task-fields.ts";

/** Directive key -> its task, for the directives of one page that are saved. */
export type SavedDirectives = Readonly<Record<string, { readonly taskId: TaskId; readonly completedOn: IsoDate | null }>>;

/** A notice as one page gave it. Spans are over `text`. */
export interface PageDirectives {
  readonly notice: Notice;
  readonly url: string;
  readonly text: string;
  readonly directives: readonly Directive[];
  /** Page of the file on which an offset over `text` stands, from 1; absent on web pages. */
  readonly pageAt?: (offset: number) => number | undefined;
}

/** The notice's rows, and what belongs to its directives by their keys; tasks in the trash too. */
export interface KnownPage {
  readonly notice: KnownNotice;
  readonly rows: readonly TaskRow[];
  readonly rowByDirective: ReadonlyMap<string, TaskRow>;
  readonly dismissalByDirective: ReadonlyMap<string, DismissalRow>;
  readonly draftByDirective: ReadonlyMap<string, DraftRow>;
}

/** What a page's transaction reads and writes. */
export const pageTables = ({ notices, tasks, dismissals, drafts, history }: TaskDatabase) => [
  ...[notices, tasks, dismissals, drafts],
  history,
];

/** Selected words are no part of the item they stand in: a task of them must not pass for the item's own, nor the other way. */
export const inOwnPlace = <T extends { readonly path: string }>(row: T, origin: Task["origin"] | undefined): T =>
  origin === "selection" ? { ...row, path: `selection|${row.path}` } : row;

function matchRows<Id extends string, Row extends TaskIdentity<Id>>(
  directives: readonly DirectiveIdentity[],
  rows: readonly Row[],
  originOf: (row: Row) => Task["origin"] = () => "notice",
): Map<string, Row> {
  const rowById = new Map(rows.map((row) => [row.id, row]));
  const matched = [
    ...matchDirectives(
      directives,
      rows.map((row) => inOwnPlace(row, originOf(row))),
    ),
  ].map(([key, id]) => [key, rowById.get(id)] as const);
  return new Map(matched.flatMap(([key, row]) => (row ? [[key, row]] : [])));
}

/** What the database holds of a page. Tasks in the trash take part: otherwise a neighbour's words would be taken for theirs. */
export async function findPage(database: TaskDatabase, page: Omit<PageDirectives, "text">): Promise<KnownPage> {
  const notice = await findNotice(database, page.notice, page.url);
  const keys = notice.rows.map(({ key }) => key);
  const identities = page.directives.map((directive) => ({
    key: directive.key,
    ...inOwnPlace(identityOf(directive), directive.origin),
  }));
  const rows = await database.tasks.where("noticeKey").anyOf(keys).toArray();
  // Of equal tasks the first is taken: one in the list before one in the trash, the older before the newer.
  rows.sort((a, b) => Number(a.state === "trash") - Number(b.state === "trash") || a.savedAt - b.savedAt);
  return {
    notice,
    rows,
    rowByDirective: matchRows(identities, rows, ({ origin }) => origin),
    dismissalByDirective: matchRows(identities, await database.dismissals.where("noticeKey").anyOf(keys).toArray()),
    draftByDirective: matchRows(identities, await database.drafts.where("noticeKey").anyOf(keys).toArray()),
  };
}

/** The part that is not in the trash, in the form in which it is answered. */
export function toSaved(rowByDirective: ReadonlyMap<string, TaskRow>): SavedDirectives {
  const live = [...rowByDirective].filter(([, { state }]) => state !== "trash");
  return Object.fromEntries(live.map(([key, { id, completedOn }]) => [key, { taskId: id, completedOn }]));
}

/** What is known of a page's directives. */
export interface PageRecords {
  readonly noticeKey: NoticeKey;
  readonly saved: SavedDirectives;
  /** Keys of those that the user said are no task; none that is saved. */
  readonly dismissed: readonly string[];
  /** Keys of those that have something typed and not saved. */
  readonly drafts: readonly string[];
}

/** The page's records in the form in which they are answered. */
export function toRecords({ notice, rowByDirective, dismissalByDirective, draftByDirective }: KnownPage): PageRecords {
  const saved = toSaved(rowByDirective);
  const dismissed = [...dismissalByDirective.keys()].filter((key) => !(key in saved));
  return { noticeKey: notice.key, saved, dismissed, drafts: [...draftByDirective.keys()] };
}

/** What became of the saved tasks of a page's notice. */
export interface PageChanges {
  /** By directive key. */
  readonly changes: Readonly<Record<string, TaskChange>>;
  readonly gone: readonly TaskRow[];
}

/** Compares what is saved with what the page says now. A task in the trash is not watched. */
function toChanges(
  { rows, rowByDirective }: KnownPage,
  { directives, text }: Pick<PageDirectives, "directives" | "text">,
): PageChanges {
  let folded: string | null = null;
  const textWords = (): string => {
    folded ??= foldedWords(text).join(" ");
    return folded;
  };
  const quoteWords = ({ quote }: TaskRow): string => foldedWords(quote).join(" ");
  const changes: Record<string, TaskChange> = {};
  for (const directive of directives) {
    const row = rowByDirective.get(directive.key);
    if (!row || row.state === "trash") continue;
    if (isReworded(row, quoteWords(row), identityOf(directive).folded, textWords))
      changes[directive.key] = { taskId: row.id, before: wordingAsRead(row) };
  }
  const found = new Set([...rowByDirective.values()].map(({ id }) => id));
  const isGone = (row: TaskRow): boolean =>
    row.state !== "trash" && row.origin === "notice" && !found.has(row.id) && isReworded(row, quoteWords(row), "", textWords);
  return { changes, gone: rows.filter(isGone) };
}

/** Which directives of a page are saved, dismissed or have a draft, what has changed, and the notice's key. Writes nothing. */
export function savedFor(page: PageDirectives): Promise<Result<PageRecords & PageChanges, StoreError>> {
  return attempt((database) =>
    database.transaction("r", pageTables(database), async () => {
      const known = await findPage(database, page);
      return ok({ ...toRecords(known), ...toChanges(known, page) });
    }),
  );
}
