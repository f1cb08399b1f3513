import { dayInVietnam } from "../../../lib/model/calendar-date.ts";
import type { TaskId } from "../../../lib/model/task.ts";
import { lastChange, watchChanges } from "../../../lib/store/browse.ts";
import { deleteTasks, purgeTrash, TRASH_DAYS } from "../../../lib/store/tasks.ts";
import { emptyDatabase, NOW } from "../../../test/support/saving.ts";
import type { FaultKind, Findings } from "../fault.ts";
import { actsOn, fillStore, stateOfStore } from "../process-store.ts";

const DAY = 86_400_000;
const ZONES = ["UTC", "Asia/Ho_Chi_Minh", "America/Los_Angeles", "Pacific/Kiritimati", "Asia/Kathmandu"];

/** Waits for a word, at most a second. */
async function hears(isTrue: () => boolean): Promise<boolean> {
  for (let turn = 0; turn < 500 && !isTrue(); turn++) await new Promise((resolve) => setTimeout(resolve, 2));
  return isTrue();
}

/** An act under a clock that is wrong: an open page must hear of it. Answers what is broken. */
async function actUnderClock(step: number, now: number, random: () => number): Promise<readonly string[]> {
  const before = await stateOfStore();
  // What a file brings keeps its stamps; its pages are told otherwise.
  const acts = actsOn(before, step, now).filter(({ name }) => !name.includes("file"));
  const act = acts[Math.floor(random() * acts.length)];
  if (!act) return [];
  const since = await lastChange();
  let newest = 0;
  const stop = watchChanges(
    since,
    (changed) => {
      newest = Math.max(0, ...changed.map(({ task }) => task.updatedAt));
    },
    () => undefined,
  );
  await hears(() => newest > 0);
  const result = await act.run();
  const isChanged = result.ok && (await lastChange()) !== since;
  const isHeard = !isChanged || (await hears(() => newest > since));
  stop();
  const name = `${act.name} at ${new Date(now).toISOString()}`;
  const lost = before.tasks.length > (await stateOfStore()).tasks.length ? [`${name}: a task is gone`] : [];
  const hidden = result.ok && (await lastChange()) < since ? [`${name}: looks older than what was before`] : [];
  return [...lost, ...hidden, ...(isHeard ? [] : [`${name}: an open page was not told`])];
}

/** Deletes a task while the clock is behind; the clock is set right a day later: it is still in the trash. */
async function deleteUnderClock(behind: number): Promise<readonly string[]> {
  const { tasks } = await stateOfStore();
  const id = tasks[0]?.id as TaskId;
  await deleteTasks([id], NOW - behind);
  await purgeTrash(NOW - behind);
  await purgeTrash(NOW + DAY);
  return (await stateOfStore()).tasks.some((task) => task.id === id)
    ? []
    : [`deleted ${behind / DAY} days in the past: gone a day later`];
}

/** The clock is moved by up to forty years, and the time zone changed, between any two acts. */
export const movedClock: FaultKind = {
  id: "moved-clock",
  title: "clock moved by up to 40 years, time zone changed, between any two acts",
  where: "process",
  long: 150,
  short: 20,
  async run(count, random): Promise<Findings> {
    const broken: string[] = [];
    const zone = process.env.TZ;
    const day = dayInVietnam(NOW);
    for (let step = 1; step <= count; step++) {
      if (step % 10 === 1) {
        await emptyDatabase();
        await fillStore();
      }
      process.env.TZ = ZONES[step % ZONES.length];
      if (dayInVietnam(NOW) !== day) broken.push(`${process.env.TZ}: it is another day in Vietnam`);
      const offset = (random() - 0.6) * 40 * 365 * DAY;
      if (step % 5 === 0) broken.push(...(await deleteUnderClock(Math.abs(offset))));
      else broken.push(...(await actUnderClock(step, NOW + offset, random)));
    }
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    return { count, seen: `every change heard of, the trash kept for ${TRASH_DAYS} days of a clock that is right`, broken };
  },
};
