import { browser } from "wxt/browser";
import type { TaskId } from "../../lib/model/task.ts";

/** Shows the tracker with one task, or with the open ones by deadline: in its tab where there is one. */
export async function openTracker(taskId: TaskId | null): Promise<void> {
  const page = browser.runtime.getURL("/tracker.html");
  const url = `${page}${taskId === null ? "#open" : `#task=${taskId}`}`;
  const [shown] = await browser.tabs.query({ url: `${page}*` }).catch(() => []);
  if (shown?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(shown.id, { active: true, url });
  await browser.windows.update(shown.windowId, { focused: true });
}
