import { browser } from "wxt/browser";
import { isSteady, lookAtClock } from "../../lib/model/steady-clock.ts";
import { getClockLook, setClockLook } from "../../lib/settings/clock-look.ts";
import { purgeTrash } from "../../lib/store/tasks.ts";

const ALARM = "purge-trash";
const EVERY_MINUTES = 12 * 60;

/** A clock that was set ahead, if only for an hour, must not delete for good what was deleted yesterday. */
async function purge(now: number): Promise<void> {
  try {
    const look = lookAtClock(await getClockLook(), now);
    await setClockLook(look);
    if (!isSteady(look)) return;
  } catch (error) {
    return console.warn("the trash is kept: storage does not tell how the clock went", error);
  }
  const purged = await purgeTrash(now);
  if (!purged.ok) console.warn("the trash could not be emptied", purged.error.detail);
}

/**
 * Lets go of what has been in the trash for 30 days by a clock that can be trusted: whenever the worker starts, and twice a day while the
 * browser is open. The alarm wakes the worker, so each tick is a start or a listener's turn.
 */
export function keepTrash(now: () => number): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void purge(now());
  });
  void browser.alarms.create(ALARM, { periodInMinutes: EVERY_MINUTES });
  void purge(now());
}
