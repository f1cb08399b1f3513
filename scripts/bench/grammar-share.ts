import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import type { Extraction } from "../../lib/model/directive.ts";
import type { PageText } from "../../lib/model/page-text.ts";
import { addressOf, bundledCode } from "../build/bundled.ts";
import { median, RUNS, time } from "./measure.ts";

const ENGINE = fileURLToPath(new URL("../../lib/extract/index.ts", import.meta.url));

/** The clock that the wrapped grammar writes to. */
interface Clock {
  ms: number;
  calls: number;
}
const clockOf = (host: object): Clock => (host as { benchClock: Clock }).benchClock;

/** Wraps the grammar's one function in a clock, in this build alone: the product has none. */
const timedGrammar: Plugin = {
  name: "timed-grammar",
  transform(code, id) {
    if (!id.endsWith("/grammar/role-grammar.ts")) return null;
    return `${code.replace(/export function roleOfWindow\b/u, "function untimedRoleOfWindow")}
export function roleOfWindow(window) {
  const start = performance.now();
  const role = untimedRoleOfWindow(window);
  globalThis.benchClock.ms += performance.now() - start;
  globalThis.benchClock.calls += 1;
  return role;
}`;
  },
};

type Engine = { extractNotice(page: PageText): Extraction };

/** A way to start the engine afresh, with nothing remembered: each start is a module of its own. */
async function buildEngine(): Promise<() => Promise<Engine>> {
  const code = await bundledCode(ENGINE, { plugins: [timedGrammar] });
  if (!code.includes("benchClock")) throw new Error("the bundler gave no engine with a clock");
  const address = addressOf(code);
  let starts = 0;
  return () => import(`${address}#${starts++}`);
}

export interface GrammarShare {
  /** Milliseconds of the whole reading, medians. */
  readonly total: number;
  /** Of it in compromise and its memory. */
  readonly grammar: number;
  /** Windows asked about in one reading. */
  readonly windows: number;
}

/** The first reading after a start, when no window is remembered, and the next one of the same pages. */
export async function measureGrammar(
  pages: readonly PageText[],
): Promise<{ readonly first: GrammarShare; readonly next: GrammarShare }> {
  const start = await buildEngine();
  const readings: Record<"first" | "next", { total: number; clock: Clock }[]> = { first: [], next: [] };
  for (let run = 0; run < RUNS; run++) {
    const engine = await start();
    for (const which of ["first", "next"] as const) {
      Object.assign(globalThis, { benchClock: { ms: 0, calls: 0 } });
      const total = time(() => void pages.forEach((page) => void engine.extractNotice(page)));
      readings[which].push({ total, clock: clockOf(globalThis) });
    }
  }
  const shareOf = (list: readonly { total: number; clock: Clock }[]): GrammarShare => ({
    total: median(list.map(({ total }) => total)),
    grammar: median(list.map(({ clock }) => clock.ms)),
    windows: list[0]?.clock.calls ?? 0,
  });
  return { first: shareOf(readings.first), next: shareOf(readings.next) };
}
