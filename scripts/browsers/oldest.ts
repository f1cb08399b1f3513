import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { brotliDecompressSync } from "node:zlib";

/** Chromium 109 without windows, as npm has it: the oldest version that we promise (docs/decisions/0003). 58 MB. */
const PACKAGE = "@sparticuz/chromium@109.0.6";
const FOLDER = resolve("node_modules/.cache/oldest-browser");

/** Path of the oldest Chromium that must work; it is fetched once. @throws Error when npm cannot give it. */
export function oldestChromium(): string {
  const program = join(FOLDER, "chromium");
  if (existsSync(program)) return program;
  mkdirSync(FOLDER, { recursive: true });
  const [archive = ""] = execFileSync("npm", ["pack", "--silent", "--pack-destination", FOLDER, PACKAGE], { encoding: "utf8" })
    .trim()
    .split("\n")
    .slice(-1);
  execFileSync("tar", ["-xzf", archive, "package/bin/chromium.br"], { cwd: FOLDER });
  const packed = join(FOLDER, "package/bin/chromium.br");
  const unpacked = `${program}.part`;
  writeFileSync(unpacked, brotliDecompressSync(readFileSync(packed)));
  chmodSync(unpacked, 0o755);
  renameSync(unpacked, program);
  for (const name of [archive, "package"]) rmSync(join(FOLDER, name), { recursive: true });
  return program;
}
