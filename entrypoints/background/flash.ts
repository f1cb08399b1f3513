import { browser } from "wxt/browser";
import type { TaskId } from "../../lib/model/task.ts";

/** A tab that was opened to show a task asks soon; later it shows something else. Milliseconds. */
const WAIT = 60_000;

const keyOf = (tabId: number): string => `flash-${tabId}`;

/** Remembers, over a stop of the worker, that the tab was opened to show this task. */
export async function rememberFlash(tabId: number, taskId: TaskId, now: number): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: { taskId, now } });
}

/** The task that the tab was opened to show, once; `null` when there is none. */
export async function takeFlash(tabId: number, now: number): Promise<TaskId | null> {
  const key = keyOf(tabId);
  // Written by `rememberFlash` alone; web pages and content scripts cannot reach the session's storage.
  const stored = (await browser.storage.session.get(key))[key] as { readonly taskId: TaskId; readonly now: number } | undefined;
  if (!stored) return null;
  await browser.storage.session.remove(key);
  return now - stored.now <= WAIT ? stored.taskId : null;
}
