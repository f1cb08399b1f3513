import { readFileSync } from "node:fs";
import type { PageText } from "../../lib/model/page-text.ts";
import { measure } from "./measure.ts";
import { peerTasks, type Tokenise } from "./peers.ts";
import { stageTasks } from "./stages.ts";

/** Milliseconds, medians. */
export interface Timings {
  /** chrono.vi casual before the engine has run. */
  readonly alone: number;
  /** The engine, its stages and the others, by turns. */
  readonly speeds: Record<keyof ReturnType<typeof stageTasks> | keyof ReturnType<typeof peerTasks>, number>;
  /** The engine on each of the texts, in their order. */
  readonly growth: readonly number[];
}

/** `texts`: the pages that everything is measured on, then the larger ones that the engine alone reads. */
function timingsOf(texts: readonly (readonly PageText[])[], tokenise: Tokenise): Timings {
  const [pages = []] = texts;
  const peers = peerTasks(pages, tokenise);
  const stages = stageTasks(pages);
  const alone = measure({ chrono: peers.chronoCasual }).chrono;
  // as many turns by itself as chrono.vi had
  measure({ engine: stages.engine });
  const speeds = measure({ ...stages, ...peers });
  const growth = measure(Object.fromEntries(texts.map((text, i) => [`${i}`, stageTasks(text).engine])));
  return { alone, speeds, growth: texts.map((_, i) => growth[`${i}`] ?? 0) };
}

// the entry of a process of its own: the file of the texts and compromise's address are named, the answer goes to standard output
const [, , texts = "", compromise = ""] = process.argv;
const { default: tokenise } = (await import(/* @vite-ignore */ compromise)) as { readonly default: Tokenise };
console.log(JSON.stringify(timingsOf(JSON.parse(readFileSync(texts, "utf8")) as PageText[][], tokenise)));
