import { readdirSync } from "node:fs";
import { join } from "node:path";
import { installCommand } from "./browsers/debian.ts";
import { candidates } from "./browsers/find-chromium.ts";
import { commandFor, findProgram } from "./browsers/find-program.ts";
import { bundleEngine } from "./engines/bundle.ts";
import { commandLine } from "./engines/command-line.ts";
import { compareEngines } from "./engines/compare.ts";
import type { Engine } from "./engines/engine.ts";
import { inChromium } from "./engines/in-chromium.ts";
import { inFirefox } from "./engines/in-firefox.ts";

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error("usage: npm run compare -- FOLDER   (reads every .html file in it with the command line, Chromium and Firefox)");
  process.exit(2);
}
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".html"))
  .sort()
  .map((name) => join(folder, name));
const [chromium] = candidates();
const firefox = findProgram("firefox");
if (chromium === undefined) console.error(`Chromium is missing: ${installCommand("chromium")}`);
if (firefox === null) console.error(`Firefox is missing: ${commandFor("firefox")}`);

const bundle = await bundleEngine();
const engines: Engine[] = [commandLine()];
if (chromium !== undefined) engines.push(await inChromium(chromium, bundle));
if (firefox !== null) engines.push(await inFirefox(firefox, bundle));
try {
  const differences = await compareEngines(files, engines);
  for (const { file, engine, at } of differences) console.log(`${file}\n  ${engine}\n  ${at}`);
  console.log(`${files.length} pages, ${engines.map(({ name }) => name).join(", ")}: ${differences.length} differences`);
  process.exitCode = differences.length > 0 || files.length === 0 || engines.length < 3 ? 1 : 0;
} finally {
  for (const engine of engines) await engine.close();
}
