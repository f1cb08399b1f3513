import { expect, it } from "vitest";
import { isBackupDue } from "./backup-reminder.ts";

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 22);
const last = (fields: Partial<Parameters<typeof isBackupDue>[0]>) => ({
  ...{ at: null, state: "10", since: null, quietUntil: 0 },
  ...fields,
});

it.each<[string, boolean, Parameters<typeof isBackupDue>[0], number]>([
  ["never backed up, a week after the first tasks", true, last({ since: NOW - 8 * DAY }), 10],
  ["never backed up, in the first week", false, last({ since: NOW - 6 * DAY }), 10],
  ["nothing known yet", false, last({}), 10],
  ["a month after the last one, with changes", true, last({ at: NOW - 31 * DAY, state: "9" }), 10],
  ["a month after the last one, nothing has changed", false, last({ at: NOW - 31 * DAY }), 10],
  ["within the month", false, last({ at: NOW - 29 * DAY, state: "9" }), 10],
  ["few tasks", false, last({ since: NOW - 80 * DAY }), 4],
  ["put off", false, last({ since: NOW - 80 * DAY, quietUntil: NOW + 1 }), 10],
])("%s: %s", (_, isDue, known, tasks) => {
  expect(isBackupDue(known, { tasks, state: String(tasks) }, NOW)).toBe(isDue);
});
