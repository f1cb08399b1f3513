import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A package that the extension is built from. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX names; all of them hold. */
  readonly licences: readonly string[];
  /** The licence's own words, `null` when the package brings none. */
  readonly text: string | null;
}

interface LockedPackage {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  /** Not the same on every machine; none of these is in the build. */
  readonly optional?: boolean;
}

/** Licences under which others' code may be shipped within ours. */
export const ALLOWED: ReadonlySet<string> = new Set([
  ...["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "Apache-2.0", "Unlicense", "Zlib", "CC0-1.0"],
]);

/** Types vanish when the code is built. */
const isTypes = (name: string): boolean => name.startsWith("@types/") || name === "csstype";

function licenceText(folder: string): string | null {
  const name = readdirSync(folder).find((file) => /^(?:licen[cs]e|copying|unlicense)(?:[.-]\w+)?$/iu.test(file));
  return name === undefined ? null : readFileSync(join(folder, name), "utf8").trim();
}

/** Every package of the lock file that is not for development alone, by name; also what these packages need and the build leaves out. */
export function shippedPackages(root: string): ShippedPackage[] {
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as { packages: Record<string, LockedPackage> }; // npm's own form.
  return Object.entries(lock.packages)
    .filter(
      ([path, { dev, devOptional, optional }]) =>
        path !== "" && !dev && !devOptional && !optional && existsSync(join(root, path)),
    )
    .map(([path, { version, license = "" }]) => ({
      name: path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length),
      version,
      licences: license
        .replace(/[()]/gu, "")
        .split(/\s+and\s+/iu)
        .filter(Boolean),
      text: licenceText(join(root, path)),
    }))
    .filter(({ name }) => !isTypes(name))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** Packages under a licence that is not allowed, or under none. */
export const notAllowed = (packages: readonly ShippedPackage[]): ShippedPackage[] =>
  packages.filter(({ licences }) => licences.length === 0 || !licences.every((licence) => ALLOWED.has(licence)));

/** The file that goes into the package: whose code is in it, and under what. Same packages, same bytes. */
export function thirdPartyNotices(packages: readonly ShippedPackage[]): string {
  const parts = packages.map(({ name, version, licences, text }) =>
    [`${name} ${version}`, `Licence: ${licences.join(" and ")}`, ...(text === null ? [] : ["", text])].join("\n"),
  );
  const intro =
    "This extension contains code of the packages below. Fonts of PDF files have their licences beside them (pdf/standard_fonts).";
  return `${[intro, ...parts].join(`\n\n${"-".repeat(72)}\n\n`)}\n`;
}
