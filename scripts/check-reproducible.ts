import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { STORES, zipFor } from "./store/zips.ts";

/** Not copied: what is made, and what is the machine's. */
const LEFT_OUT = new Set(["node_modules", ".output", ".wxt", ".git", "demo-output", "test-results"]);

const digest = (file: string): string => createHash("sha256").update(readFileSync(file)).digest("hex");
const digests = (root: string): Map<string, string> =>
  new Map(STORES.flatMap((store) => zipFor(store, root)).map((zip) => [basename(zip), digest(zip)]));

/** A copy of the project elsewhere on this machine; the packages are the same ones. */
function copyOf(root: string): string {
  const copy = mkdtempSync(join(tmpdir(), "so-tay-again-"));
  cpSync(root, copy, { recursive: true, filter: (path) => !LEFT_OUT.has(basename(path)) });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  return copy;
}

/** What the sources zip alone builds for Firefox. */
function builtFromSources(sources: string, root: string): string {
  const folder = mkdtempSync(join(tmpdir(), "so-tay-sources-"));
  try {
    execFileSync("python3", ["-m", "zipfile", "-e", sources, folder]);
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
    const [extension = ""] = zipFor("firefox", folder);
    return digest(extension);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function main(): void {
  const root = resolve(".");
  const copies = [copyOf(root), copyOf(root)];
  const [first = new Map<string, string>(), second = new Map<string, string>()] = copies.map(digests);
  let different = 0;
  const compare = (what: string, a: string | undefined, b: string | undefined): void => {
    if (a !== b) different++;
    console.log(`${a === b ? "same     " : "DIFFERENT"} ${what} ${a}`);
  };
  for (const [name, hash] of first) compare(name, hash, second.get(name));
  const nameOf = (kind: string): string => [...first.keys()].find((name) => name.endsWith(`-${kind}.zip`)) ?? "";
  const again = builtFromSources(join(copies[0] ?? "", ".output", nameOf("sources")), root);
  compare("what the sources zip alone builds for Firefox", first.get(nameOf("firefox")), again);
  for (const copy of copies) rmSync(copy, { recursive: true, force: true });
  console.log(`${first.size} packages made twice, in two folders; ${different} differ`);
  process.exitCode = different > 0 || first.size === 0 ? 1 : 0;
}

main();
