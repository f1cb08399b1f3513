import { existsSync, mkdtempSync, rmSync } from "node:fs";
import os, { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { align } from "../bench/align.ts";
import { median } from "../bench/measure.ts";
import { findChromium } from "../browsers/find-chromium.ts";
import { CHROME_BUILD, launchWithExtension } from "../browsers/launch.ts";
import { Bench, type Opening, READ, type Scrolling } from "./measure.ts";
import { noticeHtml } from "./notice-html.ts";
import { placedMarks } from "./placed-marks.ts";
import type { MainThreadTask } from "./trace.ts";
import type { PlacedMark } from "./wrap.ts";

const RUNS = Number(process.argv.find((argument) => argument.startsWith("--runs="))?.slice("--runs=".length) ?? 5);
const showsTasks = process.argv.includes("--tasks");

const SMALL = noticeHtml({ bytes: 100_000 });
const LARGE = noticeHtml({ bytes: 1_000_000 });
/** Marks of the page on which scrolling is measured, at least. */
const MANY_MARKS = noticeHtml({ items: 560 });

const fixed = (number: number): string => number.toFixed(1);
const longestOf = (tasks: readonly MainThreadTask[]): number => tasks.find(({ isOwnRendering }) => !isOwnRendering)?.ms ?? 0;
const renderingOf = (tasks: readonly MainThreadTask[]): number => tasks.find(({ isOwnRendering }) => isOwnRendering)?.ms ?? 0;
const mid = <T>(runs: readonly T[], value: (run: T) => number): string => fixed(median(runs.map(value)));
const worst = <T>(runs: readonly T[], value: (run: T) => number): string => fixed(Math.max(...runs.map(value)));

async function times<T>(run: (at: number) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let at = 0; at < RUNS; at++) results.push(await run(at));
  return results;
}

function tell(name: string, openings: readonly Opening[]): void {
  if (!showsTasks) return;
  for (const { toMarks, tasks } of openings) {
    console.log(`${name}: marks after ${fixed(toMarks)} ms`);
    for (const { ms, ownMs, at, content } of tasks)
      console.log(`  ${fixed(at).padStart(8)} +${fixed(ms).padStart(6)} (${fixed(ownMs)} of its own)  ${content}`);
  }
}

interface Rows {
  readonly opening: string[][];
  readonly wrapping: string[][];
  readonly scrolling: string[][];
}

async function measureOpening(bench: Bench, name: string, html: string, rows: Rows): Promise<void> {
  const untouched = await times(() => bench.openUntouched(html));
  const running = await times(() => bench.open(html, false));
  const stopped = await times(() => bench.open(html, true));
  tell(`${name}, running`, running);
  tell(`${name}, stopped`, stopped);
  const row = (worker: string, openings: readonly Opening[]): string[] => [
    `${name}, worker ${worker}`,
    mid(openings, ({ toMarks }) => toMarks),
    mid(openings, ({ tasks }) => longestOf(tasks)),
    worst(openings, ({ tasks }) => longestOf(tasks)),
    mid(openings, ({ tasks }) => renderingOf(tasks)),
  ];
  rows.opening.push(row("running", running), row("stopped", stopped));
  rows.opening.push([
    `${name}, without the extension`,
    "",
    mid(untouched, longestOf),
    worst(untouched, longestOf),
    mid(untouched, renderingOf),
  ]);
}

async function measureWrapping(
  bench: Bench,
  name: string,
  html: string,
  marks: readonly PlacedMark[],
  rows: Rows,
): Promise<void> {
  const wrapped = await times(() => bench.wrap(html, marks));
  rows.wrapping.push([
    `${name}, ${marks.length} marks`,
    mid(wrapped, ({ wrap, layout }) => wrap + layout),
    mid(wrapped, ({ unwrap }) => unwrap),
    String(wrapped[0]?.nodesAdded ?? 0),
  ]);
}

async function measureScrolling(bench: Bench, marks: readonly PlacedMark[], rows: Rows): Promise<void> {
  const kinds = [
    ["without marks", "untouched"],
    ["with our marks and buttons", "marked"],
    ["with <mark> elements", marks],
  ] as const;
  for (const [name, how] of kinds) {
    const runs = await times((): Promise<Scrolling> => bench.scroll(MANY_MARKS, how));
    rows.scrolling.push([`${name} (${marks.length})`, mid(runs, ({ p95 }) => p95), mid(runs, ({ max }) => max)]);
  }
}

function print({ opening, wrapping, scrolling }: Rows): void {
  console.log(
    align([["opening", "ms to marks", "longest block, ms", "worst of all runs", "page's own layout, ms"], ...opening]),
    "\n",
  );
  console.log(align([["wrapping in <mark>", "ms at one go", "removal, ms", "elements added"], ...wrapping]), "\n");
  console.log(align([["scrolling, 150 frames", "p95 of frames, ms", "longest frame, ms"], ...scrolling]));
}

/** One run, one set of tables: how long the page waits for its marks, is blocked by us, and how it scrolls. */
export async function main(): Promise<void> {
  if (!existsSync(CHROME_BUILD)) throw new Error(`${CHROME_BUILD} is missing: npm run build`);
  const found = await findChromium(resolve(CHROME_BUILD));
  if (!found.ok) throw new Error(`no browser here runs the extension. Type this, then try again:\n  ${found.error.command}`);
  const profile = mkdtempSync(join(tmpdir(), "so-tay-bench-"));
  const { context } = await launchWithExtension({
    executablePath: found.value,
    profile,
    extension: resolve(CHROME_BUILD),
    headless: true,
  });
  try {
    const bench = await Bench.of(context);
    console.log(
      `Chromium ${context.browser()?.version()}, ${os.cpus()[0]?.model}, ${os.cpus().length} cores; medians of ${RUNS} runs`,
    );
    const rows: Rows = { opening: [], wrapping: [], scrolling: [] };
    await bench.open(SMALL, false); // The first reading of a worker is its slowest: warm up.
    if (process.argv.includes("--large-only")) return void tell("1 MB", await times(() => bench.open(LARGE, false)));
    await measureOpening(bench, "100 KB", SMALL, rows);
    await measureOpening(bench, "1 MB", LARGE, rows);
    await measureWrapping(bench, "100 KB", SMALL, placedMarks(SMALL, READ), rows);
    await measureWrapping(bench, "1 MB", LARGE, placedMarks(LARGE, READ), rows);
    await measureScrolling(bench, placedMarks(MANY_MARKS, READ), rows);
    print(rows);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
