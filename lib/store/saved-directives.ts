import type { IsoDate } from "../model/calendar-date.ts";
import type { Directive } from "../model/directive.ts";
import type { Notice } from "../model/notice.ts";
import { outlinePath } from "../model/outline-path.ts";
import { ok, type Result } from "../model/result.ts";
import type { NoticeKey, TaskId } from "../model/task.ts";
import { matchDirectives } from "../model/task-matching.ts";
import { foldedWords } from "../text/fold.ts";
import type { TaskDatabase, TaskRow } from "./database.ts";
import { findNotice, type KnownNotice } from "./notices.ts";
import { attempt, type StoreError } from "./store-error.ts";

/** Directive key -> its task, for the directives of one page that are saved. */
export type SavedDirectives = Readonly<Record<string, { readonly taskId: TaskId; readonly completedOn: IsoDate | null }>>;

/** A notice as one page gave it. Spans are over `text`. */
export interface PageDirectives {
  readonly notice: Notice;
  readonly url: string;
  readonly text: string;
  readonly directives: readonly Directive[];
}

/** The notice's rows, its tasks by directive key (those in the trash too). */
export interface KnownPage {
  readonly notice: KnownNotice;
  readonly rowByDirective: ReadonlyMap<string, TaskRow>;
}

/** What the database holds of a page. Tasks in the trash take part: otherwise a neighbour's words would be taken for theirs. */
export async function findPage(database: TaskDatabase, page: Omit<PageDirectives, "text">): Promise<KnownPage> {
  const notice = await findNotice(database, page.notice, page.url);
  const keys = notice.rows.map(({ key }) => key);
  const rows = keys.length === 0 ? [] : await database.tasks.where("noticeKey").anyOf(keys).toArray();
  // Of equal tasks the first is taken: one in the list before one in the trash, the older before the newer.
  rows.sort((a, b) => Number(a.state === "trash") - Number(b.state === "trash") || a.savedAt - b.savedAt);
  const rowById = new Map(rows.map((row) => [row.id, row]));
  const identities = page.directives.map(({ key, path, ordinal, text }) => ({
    key,
    path: outlinePath(path),
    ordinal,
    folded: foldedWords(text).join(" "),
  }));
  const rowByDirective = new Map<string, TaskRow>();
  for (const [key, id] of matchDirectives(identities, rows)) {
    const row = rowById.get(id);
    if (row) rowByDirective.set(key, row);
  }
  return { notice, rowByDirective };
}

/** The part that is not in the trash, in the form in which it is answered. */
export function toSaved(rowByDirective: ReadonlyMap<string, TaskRow>): SavedDirectives {
  const live = [...rowByDirective].filter(([, { state }]) => state !== "trash");
  return Object.fromEntries(live.map(([key, { id, completedOn }]) => [key, { taskId: id, completedOn }]));
}

/** Which directives of a page are saved, and the key that the notice goes by. Writes nothing. */
export function savedFor(
  page: Omit<PageDirectives, "text">,
): Promise<Result<{ readonly noticeKey: NoticeKey; readonly saved: SavedDirectives }, StoreError>> {
  return attempt((database) =>
    database.transaction("r", database.notices, database.tasks, async () => {
      const { notice, rowByDirective } = await findPage(database, page);
      return ok({ noticeKey: notice.key, saved: toSaved(rowByDirective) });
    }),
  );
}
