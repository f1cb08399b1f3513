import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

/** A store's name as WXT knows it. */
export type Store = "chrome" | "edge" | "firefox";
export const STORES: readonly Store[] = ["chrome", "edge", "firefox"];

const OUTPUT = ".output";

/** Builds and zips for a store; `root`: the project's folder, ours or a copy. Gives the paths of the zips; Firefox has the sources too. */
export function zipFor(store: Store, root: string): string[] {
  const { name, version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { name: string; version: string };
  const kinds = store === "firefox" ? [store, "sources"] : [store];
  const zips = kinds.map((kind) => join(root, OUTPUT, `${name}-${version}-${kind}.zip`));
  for (const zip of zips) rmSync(zip, { force: true });
  const command = ["--no-install", "wxt", "zip", "-b", store, "--mv3"];
  execFileSync("npx", command, { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
  for (const zip of zips) if (!existsSync(zip)) throw new Error(`${zip} was not made`);
  return zips;
}
