import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { failed, ok, type Result } from "../../lib/model/result.ts";
import { installCommand, installPackages, programOnPath } from "./debian.ts";
import { launchWithExtension } from "./launch.ts";

/** Why no browser is there, and the one command that helps. */
export interface NoBrowser {
  readonly tried: readonly string[];
  readonly command: string;
}

const ON_PATH = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
];
const ELSEWHERE = [
  "/opt/google/chrome/chrome",
  "/opt/microsoft/msedge/msedge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

/** Browsers on this machine, the preferred first: CHROMIUM_PATH, Playwright's own, Debian's chromium, Chrome, Edge. */
export function candidates(): string[] {
  const paths = [
    process.env.CHROMIUM_PATH,
    chromium.executablePath(),
    ...ON_PATH.map((name) => programOnPath(name)),
    ...ELSEWHERE,
  ].filter((path): path is string => Boolean(path) && existsSync(path ?? ""));
  return [...new Set(paths)];
}

/** Whether the extension's worker appears in this browser. Starts and closes it once. */
async function runsExtension(executablePath: string, extension: string): Promise<boolean> {
  const profile = mkdtempSync(join(tmpdir(), "so-tay-probe-"));
  try {
    const { context } = await launchWithExtension({ executablePath, extension, profile, headless: true });
    await context.close();
    return true;
  } catch {
    return false; // The next candidate may do; the caller names all that were tried.
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

async function firstThatRuns(extension: string, tried: string[]): Promise<string | null> {
  for (const path of candidates()) {
    if (tried.includes(path)) continue;
    tried.push(path);
    if (await runsExtension(path, extension)) return path;
  }
  return null;
}

/** A browser that runs the built extension; installs Debian's chromium when there is none and this is root. */
export async function findChromium(extension: string): Promise<Result<string, NoBrowser>> {
  const tried: string[] = [];
  const found = await firstThatRuns(extension, tried);
  if (found !== null) return ok(found);
  if (installPackages("chromium")) {
    const installed = await firstThatRuns(extension, tried);
    if (installed !== null) return ok(installed);
  }
  return failed({ tried, command: installCommand("chromium") });
}
