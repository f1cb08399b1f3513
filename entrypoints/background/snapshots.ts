import { browser } from "wxt/browser";
import { backupPiecesOf } from "../../lib/export/backup-pieces.ts";
import { outdatedSnapshots } from "../../lib/model/snapshot-generations.ts";
import { readSettings } from "../../lib/settings/all-settings.ts";
import { readParts, storedState, watchWrites } from "../../lib/store/read-parts.ts";
import { dropSnapshots, listSnapshots, writeSnapshot } from "../../lib/store/snapshots.ts";

const ALARM = "snapshot";
/** After a change, so that the work is over that made it. */
const QUIET_MINUTES = 1;
const BETWEEN_MS = 15 * 60_000;
/** Whoever keeps writing gets a copy all the same: each row in it is as it was at some moment of those seconds. */
const MOST_STARTS = 3;

/** Writes to the database that this worker has heard of. */
let writes = 0;

class Disturbed extends Error {}

/** Gives way as soon as something is written. */
async function* undisturbed(pieces: AsyncGenerator<string>, isDisturbed: () => boolean): AsyncGenerator<string> {
  for await (const piece of pieces) {
    if (isDisturbed()) throw new Disturbed("something was written meanwhile");
    yield piece;
  }
}

/** One try; `false` when a write came in between. What is empty is no copy, and what is kept already needs no second one. */
async function tryOnce(now: () => number, isLast: boolean): Promise<boolean> {
  const before = writes;
  const { tasks, state } = await storedState();
  const known = await listSnapshots();
  if (tasks === 0 || known[0]?.state === state) return true;
  const createdAt = now();
  const pieces = backupPiecesOf(readParts, await readSettings().catch(() => ({})), createdAt);
  try {
    const made = await writeSnapshot(
      undisturbed(pieces, () => !isLast && writes !== before),
      { createdAt, tasks, state },
    );
    await dropSnapshots(outdatedSnapshots([made, ...known]));
    return true;
  } catch (error) {
    if (error instanceof Disturbed) return false;
    throw error;
  }
}

let running: Promise<void> = Promise.resolve();

/** Keeps a copy of everything beside the database, one at a time. Rejects when it cannot; the copies before stay. */
export function takeSnapshot(now: () => number): Promise<void> {
  const take = async (): Promise<void> => {
    for (let start = 1; start <= MOST_STARTS; start++) if (await tryOnce(now, start === MOST_STARTS)) return;
  };
  running = running.then(take, take);
  return running;
}

async function takeWhenDue(now: () => number): Promise<void> {
  const due = ((await listSnapshots())[0]?.createdAt ?? 0) + BETWEEN_MS;
  if (due > now()) return void browser.alarms.create(ALARM, { when: due });
  await takeSnapshot(now);
}

/**
 * Keeps copies after changes: a minute later, four an hour at most. What was changed just before the browser ended is kept when it starts
 * again.
 */
export function keepSnapshots(now: () => number): void {
  let isPlanned = false;
  const plan = (): void => {
    writes++;
    if (isPlanned) return;
    isPlanned = true;
    void browser.alarms.create(ALARM, { delayInMinutes: QUIET_MINUTES });
  };
  watchWrites(plan);
  browser.runtime.onStartup.addListener(plan);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name !== ALARM) return;
    isPlanned = false;
    takeWhenDue(now).catch((error: unknown) => console.warn("no copy was kept", error));
  });
}
