import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { findChromium } from "./browsers/find-chromium.ts";
import { CHROME_BUILD, launchWithExtension } from "./browsers/launch.ts";
import { serveFixtures } from "./browsers/serve-fixtures.ts";
import { tableOf } from "./demo/show-table.ts";
import { OUTPUT, walkThrough } from "./demo/walk-through.ts";
import { readCsv } from "./support/read-csv.ts";
import { runCommand } from "./testing/run-command.ts";

const headed = process.argv.includes("--headed");

/** Columns of the CSV that the table shows: number, statement, lead, deadline, and of the notice its number. */
const COLUMNS = [0, 1, 2, 4, 9] as const;

/** A notice is told by its number first ("487/TB-VPCP; 12/11/2026; …"). */
const NUMBER_FIRST = /^(\d+\/[^;]+);.*$/su;

async function build(): Promise<void> {
  console.log("• building the extension");
  const { ok, output } = await runCommand(["wxt", "build"], process.env);
  if (!ok) throw new Error(`the build failed:\n${output}`);
}

function show(csv: Buffer): void {
  const rows = readCsv(csv.toString("utf8").slice(1), ";").map((row) =>
    COLUMNS.map((column) => (row[column] ?? "").replace(NUMBER_FIRST, "$1")),
  );
  console.log(`\n${tableOf(rows)}\n`);
  console.log(`${rows.length - 1} tasks saved. See ${OUTPUT}/: annotated-page.png, card.png, popup.png, tasks.csv`);
}

async function main(): Promise<void> {
  await build();
  const found = await findChromium(resolve(CHROME_BUILD));
  if (!found.ok) throw new Error(`no browser here runs the extension. Type this, then try again:\n  ${found.error.command}`);
  console.log(`• browser: ${found.value}`);
  mkdirSync(OUTPUT, { recursive: true });
  const profile = mkdtempSync(join(tmpdir(), "so-tay-demo-"));
  const { context, extensionId } = await launchWithExtension({
    executablePath: found.value,
    profile,
    extension: resolve(CHROME_BUILD),
    headless: !headed,
  });
  try {
    await serveFixtures(context);
    show(await walkThrough(context, extensionId));
    if (headed) {
      console.log("The window stays open to try by hand; close it to end.");
      await new Promise((closed) => context.once("close", closed));
    }
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
