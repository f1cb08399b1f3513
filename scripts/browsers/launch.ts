import { readlinkSync } from "node:fs";
import { join } from "node:path";
import { type BrowserContext, chromium } from "@playwright/test";

/** Where the production build for Chromium lies, relative to the project. */
export const CHROME_BUILD = ".output/chrome-mv3";

const WORKER_TIMEOUT = 15_000;

export interface LaunchOptions {
  readonly executablePath: string;
  /** Folder of the browser's profile; reused when it exists. */
  readonly profile: string;
  /** Folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** Language of the browser, and so of the extension. */
  readonly language?: "vi" | "en";
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly args?: readonly string[];
  /** Milliseconds to wait for the extension's worker. */
  readonly timeout?: number;
}

/** A browser in which the extension's worker has been seen. */
export interface ExtensionBrowser {
  readonly context: BrowserContext;
  readonly extensionId: string;
}

/** Flags of every launch: no sandbox (tests run as root), no talk of the browser's own with the outside. */
const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Pages are served by interception; what slips past it finds no host.
  "--host-resolver-rules=MAP * ~NOTFOUND",
];

const workerIn = (context: BrowserContext): string | null => {
  const worker = context.serviceWorkers().find((candidate) => candidate.url().startsWith("chrome-extension://"));
  return worker ? new URL(worker.url()).host : null;
};

async function waitForWorker(context: BrowserContext, timeout: number): Promise<string | null> {
  const seen = workerIn(context);
  if (seen !== null) return seen;
  const isOurs = (worker: { url(): string }): boolean => worker.url().startsWith("chrome-extension://");
  const worker = await context.waitForEvent("serviceworker", { predicate: isOurs, timeout }).catch(() => null);
  return worker ? new URL(worker.url()).host : workerIn(context);
}

/** Branded Chrome ignores `--load-extension`; over the debugging pipe it takes an unpacked extension. */
async function loadThroughPipe(context: BrowserContext, extension: string): Promise<void> {
  const browser = context.browser();
  if (!browser) return;
  const session = await browser.newBrowserCDPSession();
  await (session as unknown as { send(method: string, parameters: object): Promise<unknown> }) // Newer than Playwright's types.
    .send("Extensions.loadUnpacked", { path: extension })
    .catch(() => undefined); // An older browser lacks the command; the missing worker tells.
  await session.detach();
}

/** Starts a Chromium with the extension. @throws Error when the extension's worker does not appear. */
export async function launchWithExtension(options: LaunchOptions): Promise<ExtensionBrowser> {
  const { executablePath, extension, profile, headless, language = "vi", timeout = WORKER_TIMEOUT } = options;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    acceptDownloads: true,
    viewport: options.viewport ?? { width: 1280, height: 860 },
    env: { ...(process.env as Record<string, string>), LANGUAGE: language },
    // A journey must hold on a slower machine, too: SLOW_MO waits so many milliseconds before each step of the driver.
    slowMo: Number(process.env.SLOW_MO ?? 0),
    ignoreDefaultArgs: ["--disable-extensions"],
    args: [
      ...QUIET,
      "--enable-unsafe-extension-debugging",
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...(options.args ?? []),
    ],
  });
  try {
    const first = await waitForWorker(context, timeout / 2);
    if (first !== null) return { context, extensionId: first };
    await loadThroughPipe(context, extension);
    const second = await waitForWorker(context, timeout / 2);
    if (second !== null) return { context, extensionId: second };
  } catch (error) {
    await context.close();
    throw error;
  }
  await context.close();
  throw new Error(`the extension's worker did not appear in ${executablePath}`);
}

/** Process id of the browser that holds this profile (its lock names it). */
export function browserProcess(profile: string): number {
  return Number(/-(\d+)$/u.exec(readlinkSync(join(profile, "SingletonLock")))?.[1]);
}
