import { installCommand, installPackages, type PackageSet, programOnPath } from "./debian.ts";

const NAMES = {
  firefox: { variable: "FIREFOX_PATH", programs: ["firefox-esr", "firefox"] },
  libreoffice: { variable: "SOFFICE_PATH", programs: ["soffice", "libreoffice"] },
} as const;

export type OptionalProgram = keyof typeof NAMES;

/** Path of the program, `null` when it is not on this machine. Installs nothing. */
export function findProgram(program: OptionalProgram): string | null {
  const { variable, programs } = NAMES[program];
  const named = process.env[variable];
  if (named) return named;
  for (const name of programs) {
    const path = programOnPath(name);
    if (path !== null) return path;
  }
  return null;
}

/** As `findProgram`; under `CI=true` a missing one is installed by apt as root. */
export function findOrInstall(program: OptionalProgram): string | null {
  const found = findProgram(program);
  if (found !== null || process.env.CI !== "true") return found;
  return installPackages(program satisfies PackageSet) ? findProgram(program) : null;
}

/** What to type when the program is missing. */
export const commandFor = (program: OptionalProgram): string => installCommand(program);
