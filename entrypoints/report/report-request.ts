import { browser } from "wxt/browser";
import type { TaskId } from "../../lib/model/task.ts";

/** What a report is of: tasks in their order, and the filter that chose them in words, "" for none. */
export interface ReportRequest {
  readonly ids: readonly TaskId[];
  readonly filterWords: string;
}

interface Stored extends ReportRequest {
  readonly id: string;
}

/** More rows are some hundred sheets of paper: what is larger belongs into a spreadsheet. */
export const MOST_PRINTED = 5_000;

/** So many reports can be reloaded; the session's storage has 1 MB in the oldest browsers. */
const KEPT = 3;
const KEY = "reports";

const readAll = async (): Promise<readonly Stored[]> =>
  ((await browser.storage.session.get(KEY))[KEY] as readonly Stored[] | undefined) ?? [];

/** Opens the report of some tasks in a tab of its own. Rejects when storage fails. */
export async function openReport(request: ReportRequest): Promise<void> {
  const id = crypto.randomUUID();
  const others = (await readAll()).slice(-(KEPT - 1));
  await browser.storage.session.set({ [KEY]: [...others, { id, ...request }] });
  await browser.tabs.create({ url: browser.runtime.getURL(`/report.html?of=${id}`) });
}

/** What the report at this address is of; `null` when the session does not know it any more. */
export async function requestOf(address: string): Promise<ReportRequest | null> {
  const id = new URL(address).searchParams.get("of");
  return (await readAll()).find((stored) => stored.id === id) ?? null;
}
