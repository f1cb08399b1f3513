import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { median } from "../bench/measure.ts";
import { longNotice } from "../samples/long-notice.ts";
import { benchScans } from "./scans.ts";

const SIZES = [1, 10, 100] as const;
const RUNS = 3;
/** What is to be reached: milliseconds a page, and memory at 100 pages against that at 10. */
const MOST_MILLISECONDS = 200;
const MOST_GROWTH = 1.5;

/** Milliseconds to open the file and to read its pages, characters read, MB resident at the most. */
type Report = Readonly<Record<"open" | "read" | "letters" | "megabytes", number>>;

const READ_ONE = fileURLToPath(new URL("./read-one.ts", import.meta.url));

function measure(...files: string[]): Report {
  const runs = Array.from({ length: RUNS }, () => {
    const output = execFileSync(process.execPath, ["--import", "tsx", READ_ONE, ...files], { encoding: "utf8" });
    return JSON.parse(output) as Report;
  });
  const of = (key: keyof Report): number => median(runs.map((run) => run[key]));
  return { open: of("open"), read: of("read"), letters: of("letters"), megabytes: of("megabytes") };
}

const column = (value: number, width: number, digits = 0): string => value.toFixed(digits).padStart(width);

/**
 * Prints time and memory of reading PDFs, of letters and of pictures, each size in processes of its own; the exit code is 1 when a
 * limit is missed. `--short`: no scans of 100 pages, which take a quarter of an hour.
 */
export async function main(args: readonly string[]): Promise<void> {
  benchText();
  const sizes = args.includes("--short") ? SIZES.slice(0, 2) : SIZES;
  if (!(await benchScans(sizes))) process.exitCode = 1;
}

function benchText(): void {
  const folder = mkdtempSync(join(tmpdir(), "bench-pdf-"));
  const reports = new Map<number, Report>();
  console.log(`Text of a PDF, Node ${process.version}, ${cpus()[0]?.model ?? "unknown CPU"}, median of ${RUNS} fresh processes`);
  const base = measure().megabytes;
  console.log(`memory with nothing read: ${base.toFixed(0)} MB`);
  console.log("pages  ms to open  ms a page  MB at most  MB for the file  characters");
  try {
    for (const pages of SIZES) {
      const file = join(folder, `${pages}.pdf`);
      writeFileSync(file, longNotice(pages));
      const report = measure(file);
      reports.set(pages, report);
      const { open, read, megabytes, letters } = report;
      const own = column(megabytes - base, 17);
      console.log(
        `${column(pages, 5)}${column(open, 12)}${column(read / pages, 11, 1)}${column(megabytes, 12)}${own}${column(letters, 12)}`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const memory = (pages: number): number => reports.get(pages)?.megabytes ?? 0;
  const growth = memory(100) / memory(10);
  const slowest = Math.max(...[...reports].map(([pages, { read }]) => read / pages));
  const ownGrowth = (memory(100) - base) / (memory(10) - base);
  console.log(
    `memory at 100 pages: ${growth.toFixed(2)} times that at 10 (at most ${MOST_GROWTH}); for the file alone ${ownGrowth.toFixed(2)}`,
  );
  console.log(`slowest page: ${slowest.toFixed(0)} ms (at most ${MOST_MILLISECONDS})`);
  process.exitCode = growth > MOST_GROWTH || slowest > MOST_MILLISECONDS ? 1 : 0;
}
