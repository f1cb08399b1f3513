import type { Notice } from "../model/notice.ts";
import { foldUrl, noticeKey, reportedKey } from "../model/notice-identity.ts";
import type { NoticeKey, SavedNotice } from "../model/task.ts";
import { changeStamp } from "./change-stamp.ts";
import type { NoticeRow, TaskDatabase } from "./database.ts";

const isOfficial = (key: NoticeKey): boolean => key.startsWith("doc|");

/** The rows that are the notice read at `url`, and the key that it goes by. */
export interface KnownNotice {
  readonly key: NoticeKey;
  readonly rows: readonly NoticeRow[];
}

/**
 * Finds the notice by its key, and by its address where one reading found number and date and the other did not: an engine that
 * learns to read a number must not lose what was saved before. Two numbers on one address are two notices.
 */
export async function findNotice(database: TaskDatabase, notice: Notice, url: string): Promise<KnownNotice> {
  const key = noticeKey(notice, url);
  const sameKey = await database.notices.get(key);
  const sameUrl = await database.notices.where("foldedUrls").equals(foldUrl(url)).toArray();
  const others = sameUrl.filter((row) => row.key !== key && !(isOfficial(row.key) && isOfficial(key)));
  const official = others.filter((row) => isOfficial(row.key));
  const rows = [...(sameKey ? [sameKey] : []), ...(official.length > 1 ? [] : others)];
  const better = isOfficial(key) || official.length > 1 ? undefined : official[0];
  return { key: better?.key ?? key, rows };
}

const readSaved = (notice: Notice, key: NoticeKey, url: string, now: number): SavedNotice => ({
  key,
  medium: notice.medium,
  documentType: notice.documentType,
  number: notice.number,
  issued: notice.issued,
  issuer: notice.issuer?.name ?? null,
  issuerId: notice.issuer?.agencyId ?? null,
  signer: notice.signer,
  subject: notice.subject,
  reports: reportedKey(notice),
  urls: [url],
  savedAt: now,
});

/** What was saved first stays; what it lacks comes from the later reading. */
function merge(first: SavedNotice, later: SavedNotice): SavedNotice {
  const known = new Set(first.urls.map(foldUrl));
  const { issuer, issuerId } = first.issuerId === null && later.issuerId !== null ? later : first;
  return {
    ...first,
    documentType: first.documentType ?? later.documentType,
    number: first.number ?? later.number,
    issued: first.issued ?? later.issued,
    issuer: issuer ?? later.issuer,
    issuerId,
    signer: first.signer ?? later.signer,
    subject: first.subject ?? later.subject,
    reports: first.reports ?? later.reports,
    urls: [...first.urls, ...later.urls.filter((url) => !known.has(foldUrl(url)))],
  };
}

/** Writes the notice under its key; rows that turn out to be the same are merged into it with all that belongs to them. For a transaction. */
export async function keepNotice(
  database: TaskDatabase,
  { key, rows }: KnownNotice,
  reading: { readonly notice: Notice; readonly url: string; readonly now: number },
): Promise<void> {
  const saved = [...rows, readSaved(reading.notice, key, reading.url, reading.now)].reduce(merge);
  for (const row of rows) {
    if (row.key === key) continue;
    const updatedAt = await changeStamp(database, reading.now);
    await database.tasks.where("noticeKey").equals(row.key).modify({ noticeKey: key, updatedAt });
    await database.dismissals.where("noticeKey").equals(row.key).modify({ noticeKey: key });
    await database.drafts.where("noticeKey").equals(row.key).modify({ noticeKey: key });
    await database.notices.delete(row.key);
  }
  await database.notices.put({ ...saved, key, foldedUrls: saved.urls.map(foldUrl) });
}
