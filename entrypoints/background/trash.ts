import { browser } from "wxt/browser";
import { purgeTrash } from "../../lib/store/tasks.ts";

const ALARM = "purge-trash";
const EVERY_MINUTES = 12 * 60;

async function purge(now: () => number): Promise<void> {
  const purged = await purgeTrash(now());
  if (!purged.ok) console.warn("the trash could not be emptied", purged.error.detail);
}

/**
 * Lets go of what has been in the trash for 30 days: whenever the worker starts, and twice a day while the browser is open. The alarm
 * wakes the worker, so each tick is a start or a listener's turn.
 */
export function keepTrash(now: () => number): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void purge(now);
  });
  void browser.alarms.create(ALARM, { periodInMinutes: EVERY_MINUTES });
  void purge(now);
}
