const DAY_MS = 86_400_000;

/** Days after which a notebook that has changed should be in a file again, and days until the first one. */
const AGAIN_DAYS = 30;
const FIRST_DAYS = 7;
/** Fewer are soon saved again. */
const FEWEST_TASKS = 5;

/** How long "Later" holds. */
export const LATER_MS = 7 * DAY_MS;

/** Whether it is time to speak of a backup. Times in epoch milliseconds; `state` tells whether anything has changed since the last one. */
export function isBackupDue(
  last: {
    readonly at: number | null;
    readonly state: string;
    readonly since: number | null;
    readonly quietUntil: number;
  },
  stored: { readonly tasks: number; readonly state: string },
  now: number,
): boolean {
  if (stored.tasks < FEWEST_TASKS || now < last.quietUntil) return false;
  if (last.at !== null) return last.state !== stored.state && now - last.at > AGAIN_DAYS * DAY_MS;
  return last.since !== null && now - last.since > FIRST_DAYS * DAY_MS;
}
