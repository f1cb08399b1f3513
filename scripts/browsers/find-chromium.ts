import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium } from "@playwright/test";
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

/** Debian's chromium speaks only English without its package of languages. */
const speaksVietnamese = (context: BrowserContext): Promise<boolean> =>
  context.serviceWorkers()[0]?.evaluate(() => navigator.language.startsWith("vi")) ?? Promise.resolve(false);

/** Whether the extension's worker appears in this browser, and in Vietnamese. Starts and closes it once. */
async function runsExtension(executablePath: string, extension: string): Promise<"yes" | "in-english" | "no"> {
  const profile = mkdtempSync(join(tmpdir(), "so-tay-probe-"));
  try {
    const { context } = await launchWithExtension({ executablePath, extension, profile, headless: true });
    const isVietnamese = await speaksVietnamese(context);
    await context.close();
    return isVietnamese ? "yes" : "in-english";
  } catch {
    return "no"; // The next candidate may do; the caller names all that were tried.
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

/** The first browser that runs the extension, one in Vietnamese before one in English only. */
async function firstThatRuns(extension: string, tried: string[]): Promise<{ path: string; isVietnamese: boolean } | null> {
  let english: string | null = null;
  for (const path of candidates()) {
    tried.push(path);
    const runs = await runsExtension(path, extension);
    if (runs === "yes") return { path, isVietnamese: true };
    if (runs === "in-english") english ??= path;
  }
  return english === null ? null : { path: english, isVietnamese: false };
}

/** A browser that runs the built extension; installs Debian's chromium when there is none and this is root. */
export async function findChromium(extension: string): Promise<Result<string, NoBrowser>> {
  const tried: string[] = [];
  const command = installCommand("chromium");
  let found = await firstThatRuns(extension, tried);
  if (!found?.isVietnamese && installPackages("chromium")) found = await firstThatRuns(extension, tried);
  if (!found) return failed({ tried: [...new Set(tried)], command });
  if (!found.isVietnamese)
    console.error(`${found.path} has no Vietnamese: words and tests will be in English. Type:\n  ${command}`);
  return ok(found.path);
}
