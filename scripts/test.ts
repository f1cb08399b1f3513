import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { installCommand } from "./browsers/debian.ts";
import { findChromium } from "./browsers/find-chromium.ts";
import { findOrInstall } from "./browsers/find-program.ts";
import { CHROME_BUILD } from "./browsers/launch.ts";
import type { Counts } from "./testing/counts.ts";
import { BUILDS, STAGES, type Stage } from "./testing/stages.ts";

// `npm run check`: as the machine that guards the main line does it.
if (process.argv.includes("--ci")) process.env.CI = "true";
const isCi = process.env.CI === "true";
const total = { passed: 0, failed: [] as string[], skipped: [] as string[], repeated: [] as string[] };

/** What to type so that a skipped test can run, by the program that its name tells. */
function commandForSkipped(name: string): string {
  if (/LibreOffice/u.test(name)) return installCommand("libreoffice");
  return /Firefox/u.test(name) ? installCommand("firefox") : "";
}

function add({ passed, failed, skipped, repeated = [] }: Counts): void {
  total.passed += passed;
  total.failed.push(...failed);
  total.skipped.push(...skipped);
  total.repeated.push(...repeated);
}

async function runStage(stage: Stage, env: NodeJS.ProcessEnv): Promise<void> {
  const { output, seconds, ...counts } = await stage.run(env);
  const { passed, failed, skipped } = counts;
  add(counts);
  if (failed.length > 0 || stage.name === "sizes") console.log(output.trimEnd());
  const left = skipped.length > 0 ? `, ${skipped.length} skipped` : "";
  console.log(
    `${failed.length > 0 ? "✗" : "✓"} ${stage.name}: ${passed} passed, ${failed.length} failed${left} (${seconds.toFixed(1)} s)`,
  );
}

async function main(): Promise<void> {
  mkdirSync("test-results", { recursive: true });
  const env: NodeJS.ProcessEnv = { ...process.env };
  for (const stage of BUILDS) await runStage(stage, env);

  const chromium = await findChromium(resolve(CHROME_BUILD));
  if (chromium.ok) env.CHROMIUM_PATH = chromium.value;
  else
    console.log(
      `No browser that runs the extension (tried: ${chromium.error.tried.join(", ") || "none found"}). Type:\n  ${chromium.error.command}`,
    );
  for (const program of ["firefox", "libreoffice"] as const) {
    const path = findOrInstall(program);
    if (path !== null) env[program === "firefox" ? "FIREFOX_PATH" : "SOFFICE_PATH"] = path;
  }

  for (const stage of STAGES) {
    if (stage.needsChromium && !chromium.ok) add({ passed: 0, failed: [`${stage.name}: no browser`], skipped: [] });
    else await runStage(stage, env);
  }
}

await main();
for (const name of total.skipped) console.log(`skipped: ${name}\n  ${commandForSkipped(name)}`);
// On the machine that guards the main line nothing may be left out.
if (isCi) total.failed.push(...total.skipped.splice(0).map((name) => `skipped under CI: ${name}`));
for (const name of total.repeated) console.log(`passed only when repeated: ${name}`);
for (const name of total.failed) console.log(`failed: ${name}`);
const skipped = total.skipped.length > 0 ? `, ${total.skipped.length} skipped` : "";
console.log(`${total.passed} passed, ${total.failed.length} failed${skipped}`);
process.exitCode = total.failed.length > 0 ? 1 : 0;
