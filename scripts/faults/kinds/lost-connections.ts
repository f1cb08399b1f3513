import { closeDatabase } from "../../../lib/store/database.ts";
import { emptyDatabase, NOW } from "../../../test/support/saving.ts";
import type { FaultKind, Findings } from "../fault.ts";
import { actsOn, fillStore, isSameState, stateOfStore } from "../process-store.ts";

/** Lets the event loop turn so many times. */
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** The connection is closed under an act: it is done once, as if nothing had been, or it is refused and nothing stays. */
export const lostConnections: FaultKind = {
  id: "lost-connections",
  title: "the connection to the database is closed under an act",
  where: "process",
  long: 200,
  short: 30,
  async run(count, random): Promise<Findings> {
    const broken: string[] = [];
    let [done, refused] = [0, 0];
    for (let step = 1; step <= count; step++) {
      if (step % 20 === 1) {
        await emptyDatabase();
        await fillStore();
      }
      const before = await stateOfStore();
      const acts = actsOn(before, step, NOW + step * 1_000);
      const act = acts[Math.floor(random() * acts.length)];
      if (!act) continue;
      const running = act.run();
      await turns(Math.floor(random() * 14));
      closeDatabase();
      const result = await running;
      const after = await stateOfStore();
      if (result.ok) done++;
      else refused++;
      if (!result.ok && !isSameState(before, after))
        broken.push(`${act.name}: refused (${result.error.code}), and something of it stayed`);
      // Done twice, a note would stand twice.
      const doubled = after.tasks.find(({ progress }) => new Set(progress.map(({ text }) => text)).size < progress.length);
      if (doubled) broken.push(`${act.name}: was done twice`);
    }
    return { count, seen: `${done} acts done all the same, ${refused} refused and without a trace`, broken };
  },
};
