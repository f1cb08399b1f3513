import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { dayInVietnam } from "../../lib/model/calendar-date.ts";
import { CHROME_BUILD, launchWithExtension } from "../browsers/launch.ts";
import { fillDatabase } from "./fill.ts";
import { makeTasks } from "./make-tasks.ts";
import { type Figures, measureTracker } from "./measure.ts";

const SIZES = [1_000, 10_000, 100_000];

/** What is to be reached with 100,000 tasks. */
const LIMITS: Partial<Figures> = { firstRows: 200, search: 100, csv: 3_000, xlsx: 15_000, memory: 300, delay: 50 };

const LABELS: Readonly<Record<keyof Figures, string>> = {
  firstRows: "first rows, ms",
  everything: "everything read, ms",
  filter: "filter, ms",
  search: "search, ms",
  save: "save, ms",
  csv: "CSV, ms",
  xlsx: "XLSX, ms",
  longestBlock: "  page blocked, ms",
  json: "JSON, ms",
  memory: "page memory, MB",
  change: "a change, p95, ms",
  changeWithCopy: "  during a copy, ms",
  delay: "  delay by it, ms",
};

async function measureSize(count: number): Promise<Figures> {
  const profile = mkdtempSync(join(tmpdir(), "bench-tracker-"));
  const { context, extensionId } = await launchWithExtension({
    executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    profile,
    extension: resolve(CHROME_BUILD),
    headless: true,
    args: ["--enable-precise-memory-info"],
  });
  try {
    const page = await context.newPage();
    // The first visit makes the database.
    await page.goto(`chrome-extension://${extensionId}/tracker.html`);
    await page.getByRole("main").waitFor();
    const { tasks, notices } = makeTasks(count, dayInVietnam(Date.now()));
    await page.goto(`chrome-extension://${extensionId}/options.html`);
    await fillDatabase(page, tasks, notices);
    await page.close();
    return await measureTracker(context, `chrome-extension://${extensionId}`, count);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** `npm run bench:tracker [count …]`: prints what the tracker takes with as many tasks, in a real Chromium. The build must have been made. */
export async function main(): Promise<void> {
  const asked = process.argv.slice(2).map(Number).filter(Boolean);
  const sizes = asked.length > 0 ? asked : SIZES;
  const all: Figures[] = [];
  for (const size of sizes) all.push(await measureSize(size));
  console.log(["".padEnd(22), ...sizes.map((size) => String(size).padStart(9)), "   to reach at 100000"].join(""));
  for (const key of Object.keys(LABELS) as (keyof Figures)[]) {
    const limit = LIMITS[key];
    const values = all.map((figures) => String(Math.round(figures[key])).padStart(9));
    console.log([LABELS[key].padEnd(22), ...values, limit === undefined ? "" : `   ${limit}`].join(""));
  }
}
