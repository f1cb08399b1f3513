import { createRandom } from "../support/random.ts";
import type { FaultKind, Findings } from "./fault.ts";
import { damagedFiles } from "./kinds/damaged-files.ts";
import { diskFull } from "./kinds/disk-full.ts";
import { failedWrites } from "./kinds/failed-writes.ts";
import { killImports } from "./kinds/kill-imports.ts";
import { killSaves } from "./kinds/kill-saves.ts";
import { killUpgrades } from "./kinds/kill-upgrades.ts";
import { lostConnections } from "./kinds/lost-connections.ts";
import { movedClock } from "./kinds/moved-clock.ts";
import { oldDatabases } from "./kinds/old-databases.ts";
import { stopWorker } from "./kinds/stop-worker.ts";
import { tornLog } from "./kinds/torn-log.ts";
import { twoWindows } from "./kinds/two-windows.ts";

const KINDS: readonly FaultKind[] = [
  ...[killSaves, killImports, killUpgrades, tornLog, stopWorker, twoWindows, diskFull, damagedFiles],
  ...[failedWrites, lostConnections, movedClock, oldDatabases],
];

const WHAT_IT_SHOWS = `
SIGKILL ends the browser at once, with nothing written on its way out: what is found afterwards had been handed to the operating system
before it was confirmed, and a transaction that was under way is there whole or not at all. It does not show what a power cut would
leave: the system's cache outlives the browser. For that the store asks for strict durability, and it is not tested here.
Faults "in the process" run the store's own code over an IndexedDB in memory: they show what the code does, not what a disk does.`;

const option = (name: string): string | undefined =>
  process.argv
    .slice(2)
    .find((argument) => argument.startsWith(`--${name}=`))
    ?.slice(name.length + 3);

async function runKind(kind: FaultKind, seed: number): Promise<Findings & { readonly seconds: number }> {
  const isShort = process.argv.includes("--short");
  const asked = Number(option("count") ?? (isShort ? kind.short : kind.long));
  const start = Date.now();
  const findings = await kind.run(asked, createRandom(seed));
  return { ...findings, seconds: (Date.now() - start) / 1000 };
}

/**
 * `npm run test:faults [-- --short] [--only=ID] [--count=N] [--seed=N]`: makes faults and prints a table of them. Ends with an error when
 * something that was promised was not kept. The build for Chromium must have been made.
 */
export async function main(): Promise<void> {
  const seed = Number(option("seed") ?? Date.now() % 1_000_000);
  const only = option("only")?.split(",");
  console.log(`seed ${seed}`);
  const kinds = KINDS.filter(({ id }) => !only || only.includes(id));
  let [total, failed] = [0, 0];
  const lines: string[] = [];
  for (const kind of kinds) {
    const { count, seen, broken, seconds } = await runKind(kind, seed);
    total += count;
    failed += broken.length;
    const line = `${kind.id.padEnd(20)} ${kind.where.padEnd(9)} ${String(count).padStart(5)} ${String(broken.length).padStart(7)}  ${kind.title}: ${seen}`;
    lines.push(line);
    console.log(`${line} (${seconds.toFixed(0)} s)`);
    for (const words of broken.slice(0, 20)) console.log(`  BROKEN ${words}`);
  }
  console.log(`\n${"fault".padEnd(20)} ${"where".padEnd(9)} count  broken`);
  for (const line of lines) console.log(line);
  console.log(`${total} faults, ${failed} promises broken; seed ${seed}`);
  console.log(WHAT_IT_SHOWS);
  process.exitCode = failed > 0 ? 1 : 0;
}
