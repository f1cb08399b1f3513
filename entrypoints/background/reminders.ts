import { browser } from "wxt/browser";
import { workCalendar } from "../../lib/gazetteer/working-days.ts";
import { addDays, dayInVietnam, instantInVietnam } from "../../lib/model/calendar-date.ts";
import type { Result } from "../../lib/model/result.ts";
import { horizonOf, planReminders } from "../../lib/reminders/plan.ts";
import { getReminderSettings, type ReminderSettings, watchReminderSettings } from "../../lib/settings/reminders.ts";
import { getCalendarEdits, watchCalendar } from "../../lib/settings/work-calendar.ts";
import {
  claimReminders,
  confirmReminders,
  countPressing,
  remindAgain,
  remindedTasks,
  settledReminders,
} from "../../lib/store/reminders.ts";
import type { StoreError } from "../../lib/store/store-error.ts";
import { markDone } from "../../lib/store/tasks.ts";
import { announceChange } from "./announce.ts";
import { openTracker } from "./open-tracker.ts";
import { hearReminders, hideReminder, type ReminderPress, shownReminders, showReminder } from "./reminder-notices.ts";

const ALARM = "remind";
/** Asked for anew at least so often: a clock may be set, an alarm may be lost. */
const HEARTBEAT_MINUTES = 60;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** The red of what is overdue, dark enough for white. */
const BADGE = "#a92318";
/** The badge has room for three digits. */
const MOST_TOLD = 999;

/** Which tasks to look at: those that were changed of late, or every one that may be due. */
type Extent = "changed" | "all";

function need<T>(result: Result<T, StoreError>): T {
  if (result.ok) return result.value;
  throw new Error(`${result.error.code}: ${result.error.detail}`);
}

async function showBadge({ hasBadge }: ReminderSettings, now: number): Promise<void> {
  const count = hasBadge ? need(await countPressing(dayInVietnam(now), MOST_TOLD + 1)) : 0;
  await browser.action.setBadgeBackgroundColor({ color: BADGE });
  await browser.action.setBadgeText({ text: count === 0 ? "" : count > MOST_TOLD ? `${MOST_TOLD}+` : String(count) });
}

/** Takes away what the browser still shows of tasks that were settled elsewhere. */
async function hideSettled(): Promise<void> {
  const shown = await shownReminders();
  if (shown.length > 0) await Promise.all(need(await settledReminders(shown)).map(hideReminder));
}

/** Sets the alarm for the next reminder, midnight (the badge) or the next look at everything, whatever comes first. */
async function setAlarm(nextAt: number | null, now: number, extent: Extent): Promise<void> {
  const midnight = instantInVietnam(addDays(dayInVietnam(now), 1), 0);
  // Only a look at everything knows that nothing comes before.
  const known = extent === "changed" ? (await browser.alarms.get(ALARM))?.scheduledTime : undefined;
  const ahead = known !== undefined && known > now ? known : Number.POSITIVE_INFINITY;
  const when = Math.min(nextAt ?? Number.POSITIVE_INFINITY, midnight, ahead, now + HEARTBEAT_MINUTES * MINUTE);
  await browser.alarms.create(ALARM, { when, periodInMinutes: HEARTBEAT_MINUTES });
}

/** Shows what is due, and sets the alarm for what comes next. `since`: epoch milliseconds of the last look. */
async function remind(extent: Extent, since: number, now: number): Promise<void> {
  const settings = await getReminderSettings();
  await showBadge(settings, now);
  await hideSettled();
  if (!settings.isOn) return setAlarm(null, now, extent);
  const calendar = workCalendar(await getCalendarEdits());
  const which =
    extent === "all"
      ? { dueUntil: horizonOf(settings, calendar, now), ownDaysAbove: Math.max(-1, ...settings.days) }
      : { changedSince: Math.min(since, now) - MINUTE };
  const plan = (tasks: Parameters<typeof planReminders>[0]) => planReminders(tasks, settings, calendar, now);
  const { batches, nextAt } = need(await claimReminders(which, plan, now));
  for (const batch of batches) {
    if (batch.tasks.length > 0) await showReminder(batch, { now, hour: settings.hour, calendar });
    need(await confirmReminders(batch.id, now));
  }
  await setAlarm(nextAt, now, extent);
}

/** Does what was pressed; answers whether tasks were changed. */
async function answer({ batch, part }: ReminderPress, now: number): Promise<boolean> {
  const taskIds = need(await remindedTasks(batch));
  const [only, ...others] = taskIds;
  if (only === undefined) return false;
  const isMany = others.length > 0;
  if (part === "body") await openTracker(isMany ? null : only);
  else if (isMany || part === 1) need(await remindAgain(taskIds, now + HOUR));
  else {
    need(await markDone(only, true, now));
    return true;
  }
  return false;
}

/** When to remind again: in an hour, or on the next working day at the usual hour. Epoch milliseconds. */
export async function againAt(when: "hour" | "next-day", now: number): Promise<number> {
  if (when === "hour") return now + HOUR;
  const calendar = workCalendar(await getCalendarEdits());
  return instantInVietnam(calendar.addWorkingDays(dayInVietnam(now), 1), (await getReminderSettings()).hour);
}

/** What others tell the reminders. */
export interface Reminders {
  /** Tasks were changed; "all": by more than what their last change tells, as a file does. */
  readonly look: (extent: Extent) => void;
}

/**
 * Reminds of deadlines: computed from the database when the worker starts, by an alarm, and after each change. One look at a time,
 * so that what one has claimed is not shown by another. Register it at once.
 */
export function keepReminders(now: () => number): Reminders {
  let since = now();
  let wanted: Extent | null = null;
  let isLooking = false;
  const lookOn = async (): Promise<void> => {
    isLooking = true;
    for (let extent = wanted; extent !== null; extent = wanted) {
      wanted = null;
      const at = now();
      await remind(extent, since, at).then(
        () => {
          since = at;
        },
        // What is claimed and was not shown stays claimed: the next look shows it.
        (error: unknown) => console.warn("reminders could not be given", error),
      );
    }
    isLooking = false;
  };
  const look = (extent: Extent): void => {
    wanted = wanted === "all" ? "all" : extent;
    if (!isLooking) void lookOn();
  };
  const start = async (): Promise<void> => {
    const alarm = await browser.alarms.get(ALARM);
    // Browsers forget alarms when they are closed; one that should have rung was missed.
    look(alarm && alarm.scheduledTime > now() ? "changed" : "all");
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) look("all");
  });
  browser.runtime.onStartup.addListener(() => look("all"));
  browser.runtime.onInstalled.addListener(() => look("all"));
  watchReminderSettings(() => look("all"));
  watchCalendar(() => look("all"));
  hearReminders((press) => {
    answer(press, now()).then(
      async (isChanged) => {
        look("changed");
        if (isChanged) await announceChange(null);
      },
      (error: unknown) => console.warn("what was pressed could not be done", error),
    );
  });
  start().catch((error: unknown) => console.warn("the alarm could not be read", error));
  return { look };
}
