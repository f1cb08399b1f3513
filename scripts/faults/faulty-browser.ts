import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { BrowserContext, Page } from "@playwright/test";
import { browserProcess, CHROME_BUILD, launchWithExtension } from "../browsers/launch.ts";
import { DRIVER_ARGUMENTS, type Driver, installDriver, type Row } from "./in-page.ts";

/** The page of the extension that may save as a web page does: it shows documents. */
const SAVING_PAGE = "reader.html";

const LOCKS = ["SingletonLock", "SingletonCookie", "SingletonSocket"];

/** Every row of the database, by table. */
export type Rows = Readonly<Record<string, readonly Row[]>>;

/** A Chromium with the built extension on a profile of its own, to be killed and opened again. */
export class FaultyBrowser {
  private running: { readonly context: BrowserContext; readonly extensionId: string } | null = null;

  constructor(readonly profile: string = mkdtempSync(join(tmpdir(), "faults-"))) {}

  get context(): BrowserContext {
    if (!this.running) throw new Error("the browser is not open");
    return this.running.context;
  }

  get origin(): string {
    return `chrome-extension://${this.running?.extensionId}`;
  }

  async open(): Promise<void> {
    this.running = await launchWithExtension({
      executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
      profile: this.profile,
      extension: resolve(CHROME_BUILD),
      headless: true,
      timeout: 40_000,
    });
  }

  /** A page of the extension with the driver in it. */
  async newPage(path: string = SAVING_PAGE): Promise<Page> {
    const page = await this.context.newPage();
    // The compiler names functions by a helper that a page lacks.
    await page.addInitScript("globalThis.__name ??= (value) => value");
    await page.goto(`${this.origin}/${path}`);
    await page.evaluate(installDriver, DRIVER_ARGUMENTS);
    return page;
  }

  /** Waits until the extension has done what it does at the start of a session: a second or two, and a crash within them is another fault. */
  async waitForStart(page: Page): Promise<void> {
    await page.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: { storage: { session: { get(key: string): Promise<object> } } } };
      for (let attempt = 0; attempt < 1_000; attempt++) {
        if ("freshLog" in (await chrome.storage.session.get("freshLog"))) return;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      throw new Error("the extension has not begun a fresh log; is the build of today?");
    });
  }

  /** Folder of the extension's databases: Chromium keeps all of them in one LevelDB. */
  get databaseFolder(): string {
    const folder = join(this.profile, "Default", "IndexedDB");
    const [name] = readdirSync(folder).filter((entry) => entry.startsWith("chrome-extension_") && entry.endsWith(".leveldb"));
    if (!name) throw new Error("the browser keeps its databases elsewhere");
    return join(folder, name);
  }

  /** Every row that is stored. */
  async rows(page: Page): Promise<Rows> {
    return page.evaluate(() => (globalThis as unknown as { faults: Driver }).faults.readAll());
  }

  /** SIGKILL to all of the browser's processes: no goodbye, nothing flushed on exit. */
  async kill(): Promise<void> {
    const { context } = this;
    const closed = new Promise((resolveClosed) => context.once("close", resolveClosed));
    const browser = browserProcess(this.profile);
    // It was started as the leader of a group of its own: its helpers go with it.
    process.kill(-browser, "SIGKILL");
    await closed;
    this.running = null;
    for (const lock of LOCKS) rmSync(join(this.profile, lock), { force: true });
  }

  async close(): Promise<void> {
    await this.running?.context.close();
    this.running = null;
  }

  /** Closes the browser and takes the profile off the disk. */
  async end(): Promise<void> {
    await this.close();
    rmSync(this.profile, { recursive: true, force: true });
  }
}
