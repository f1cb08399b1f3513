import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Packages of Debian that give the programs that tests, demo and the making of samples need. */
export const PACKAGES = {
  chromium: ["chromium", "chromium-l10n", "fonts-dejavu-core"],
  firefox: ["firefox-esr", "firefox-esr-l10n-vi"],
  libreoffice: ["libreoffice-calc"],
  writer: ["libreoffice-writer"],
  poppler: ["poppler-utils"],
  qpdf: ["qpdf"],
} as const;

export type PackageSet = keyof typeof PACKAGES;

const isRoot = (): boolean => process.getuid?.() === 0;

/** Full path of a program on PATH, `null` when it is not there. */
export function programOnPath(name: string): string | null {
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    if (folder && existsSync(join(folder, name))) return join(folder, name);
  }
  return null;
}

/** The one command to type to install these packages. */
export function installCommand(...sets: PackageSet[]): string {
  const names = sets.flatMap((set) => PACKAGES[set]).join(" ");
  return `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names}`;
}

/** Installs the packages by apt when this is Debian and root. Returns whether apt said that all went well. */
export function installPackages(...sets: PackageSet[]): boolean {
  if (!isRoot() || programOnPath("apt-get") === null) return false;
  const names = sets.flatMap((set) => PACKAGES[set]);
  console.error(`Installing ${names.join(", ")} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync("apt-get", ["update", "-qq"], { env, stdio: ["ignore", "ignore", "inherit"] });
  try {
    execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...names], {
      env,
      stdio: ["ignore", "ignore", "inherit"],
    });
    return true;
  } catch (error) {
    console.error(`apt-get failed: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}
