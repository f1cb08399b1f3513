import os from "node:os";
import { align } from "./align.ts";
import { measureFresh, measureTimings } from "./fresh-process.ts";
import { type GrammarShare, measureGrammar } from "./grammar-share.ts";
import { RUNS } from "./measure.ts";
import { repeatBody, type Size, samplePages, sizeOf } from "./texts.ts";
import type { Timings } from "./timings.ts";

/** Copies of each notice's body in the text that is measured. */
const COPIES = 8;
const SCALES = [1, 2, 4, 8] as const;

const fixed = (number: number, digits = 2): string => number.toFixed(digits);

const row = (name: string, ms: number, size: Size, chrono: number): string[] => [
  name,
  fixed(ms),
  fixed((size.megabytes / ms) * 1000),
  fixed((ms / size.words) * 10_000),
  fixed(ms / chrono),
];

const shareLine = (when: string, { total, grammar, windows }: GrammarShare): string =>
  `${when}: ${fixed(total)} ms, of which the role grammar (compromise) ${fixed(grammar)} ms = ${fixed((100 * grammar) / total, 1)} %, ${windows} windows`;

/** One run, one table: the engine, its stages, the lower bound, the grammar's share, and how time grows with the text. */
export async function main(): Promise<void> {
  const pages = samplePages();
  const scaled = SCALES.map((scale) => pages.map((page) => repeatBody(page, COPIES * scale)));
  const [large = []] = scaled;
  const size = sizeOf(large);
  console.log(`Node ${process.version}, ${os.cpus()[0]?.model ?? "unknown processor"}; medians of ${RUNS} runs`);
  console.log(`${pages.length} sample notices, body × ${COPIES}: ${fixed(size.megabytes, 3)} MB (UTF-8), ${size.words} words\n`);
  const timings = await measureTimings(scaled);
  printSpeeds(timings, size);
  const { first, next } = await measureGrammar(pages);
  console.log("the sample notices once each, engine just started, patterns known to the process:");
  console.log(shareLine("  first reading", first));
  console.log(`${shareLine("  next reading ", next)}\n`);
  printGrowth(
    timings,
    scaled.map((text) => sizeOf(text)),
  );
  const fresh = await measureFresh(pages, large);
  console.log(
    `\nthe bundled engine in a fresh process: ${fixed(fresh.load)} ms to load, ${fixed(fresh.first)} ms for a first notice of one sentence, ${fixed(fresh.next)} ms for the ${pages.length} sample notices read next`,
  );
  console.log(
    `peak memory: engine ${fixed(fresh.peak.engine, 1)} MB, chrono.vi ${fixed(fresh.peak.chrono, 1)} MB, neither ${fixed(fresh.peak.none, 1)} MB`,
  );
}

/** How much slower than by itself chrono.vi may be beside the engine before a run counts for nothing. */
const DISTURBED = 1.5;

function printSpeeds({ alone, speeds: ms }: Timings, size: Size): void {
  const resolving = ms.engine - ms.normalise - ms.outline - ms.mentions;
  const rows: readonly (readonly [string, number])[] = [
    ["engine (text → directives)", ms.engine],
    ["  normalising (on the page)", ms.normalise],
    ["  notice head and outline", ms.outline],
    ["  mentions", ms.mentions],
    ["  resolving, with table cells (the rest)", resolving],
    ["chrono.vi casual (dates only)", ms.chronoCasual],
    ["chrono.vi strict (dates only)", ms.chronoStrict],
    ["compromise/one (tokens only)", ms.tokens],
    ["Aho-Corasick over the gazetteer's names", ms.names],
    ["lower bound: one date pattern", ms.regex],
  ];
  const heading = ["", "ms", "MB/s", "ms / 10 000 words", "× chrono.vi casual"];
  console.log(align([heading, ...rows.map(([name, own]) => row(name, own, size, ms.chronoCasual))]));
  console.log(`\nengine : chrono.vi casual = ${fixed(ms.engine / ms.chronoCasual)} : 1 (to reach: 1.5 : 1)\n`);
  if (ms.chronoCasual > DISTURBED * alone)
    // V8 compiles patterns unoptimised once their code has outgrown a bound: which of them it hits differs by run
    console.log(
      `NOT TO BE COUNTED: chrono.vi took ${fixed(alone)} ms before the engine was loaded: patterns run unoptimised, run again\n`,
    );
}

function printGrowth({ growth }: Timings, sizes: readonly Size[]): void {
  const [once = 0] = growth;
  const rows = SCALES.map((scale, i) => {
    const own = growth[i] ?? 0;
    return [`${scale} ×`, fixed(sizes[i]?.megabytes ?? 0, 3), fixed(own), fixed(own / once), fixed(own / once / scale)];
  });
  console.log(align([["text", "MB", "ms", "× time at 1", "per unit of text"], ...rows]));
}
