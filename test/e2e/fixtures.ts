import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type BrowserContext, test as base, type Page } from "@playwright/test";
import { browserProcess, CHROME_BUILD, launchWithExtension } from "../../scripts/browsers/launch.ts";
import { serveFixtures } from "../../scripts/browsers/serve-fixtures.ts";
import type { FixtureId } from "../fixtures/pages.ts";
import { askedFor } from "./net-log.ts";
import { NoticePage } from "./pages/notice-page.ts";
import { PanelPage } from "./pages/panel-page.ts";
import { PopupPage } from "./pages/popup-page.ts";
import { SettingsPage } from "./pages/settings-page.ts";
import { SidePanel } from "./pages/side-panel.ts";
import { TrackerPage } from "./pages/tracker-page.ts";

/** The page that opens after the installation. */
async function startPage(context: BrowserContext): Promise<Page> {
  const isStart = (page: Page): boolean => page.url().endsWith("/start.html");
  return (
    context.pages().find(isStart) ??
    (await context.waitForEvent("page", {
      predicate: async (page) => {
        await page.waitForURL("**/*.html").catch(() => undefined);
        return isStart(page);
      },
    }))
  );
}

/**
 * Keeps the start page from opening over a journey that is not about it. The browser takes seconds to say that no policy hides it, so
 * this comes before; a page that is there all the same is closed.
 */
async function withoutStartPage(context: BrowserContext): Promise<void> {
  const closeStart = (page: Page): void => {
    if (page.url().endsWith("/start.html")) void page.close();
  };
  context.on("page", (page) => page.once("domcontentloaded", closeStart));
  await context.serviceWorkers()[0]?.evaluate(() => {
    type Create = (options: { url?: string }) => Promise<unknown>;
    const { tabs } = (globalThis as unknown as { chrome: { tabs: { create: Create } } }).chrome;
    const create = tabs.create.bind(tabs);
    tabs.create = (options) => (options.url?.endsWith("/start.html") ? Promise.resolve({}) : create(options));
  });
  for (const page of context.pages()) closeStart(page);
}

/** The user's browser with the extension in it; it may be killed and opened again on the same profile. */
export class Desk {
  private running: { context: BrowserContext; extensionId: string; refused: readonly string[] } | null = null;
  /** Addresses that were served. */
  private readonly served = new Set<string>();
  private readonly logs: string[] = [];
  private opened = 0;
  /** What our scripts have thrown or complained of, on pages and in the worker. */
  private readonly said: string[] = [];

  constructor(
    readonly profile: string,
    private readonly flags: readonly string[] = [],
    private readonly extension: string = resolve(CHROME_BUILD),
    private readonly showsStart = false,
  ) {}

  private get now(): { context: BrowserContext; extensionId: string; refused: readonly string[] } {
    if (!this.running) throw new Error("the browser is not open");
    return this.running;
  }

  get context(): BrowserContext {
    return this.now.context;
  }

  get extensionId(): string {
    return this.now.extensionId;
  }

  /** Web requests other than for the sample pages; all were refused. */
  get refused(): readonly string[] {
    return this.now.refused;
  }

  /** Opens the browser, with the profile as it was left. */
  async open(): Promise<void> {
    const isNew = readdirSync(this.profile).length === 0;
    const { context, extensionId } = await launchWithExtension({
      executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
      profile: this.profile,
      extension: this.extension,
      headless: true,
      args: [...this.flags, `--log-net-log=${this.nextLog()}`],
    });
    // In a new profile the extension has just been installed.
    if (isNew && this.showsStart) await (await startPage(context)).close();
    else if (isNew) await withoutStartPage(context);
    const refused = await serveFixtures(context);
    context.on("response", (response) => this.served.add(response.url()));
    context.on("console", (message) => {
      const isOurs = message.location().url.startsWith("chrome-extension:");
      // Of what a page tries to load of ours, the browser tells that page.
      const isTrying = message.text().startsWith("Failed to load resource") && message.page()?.url().startsWith("https:");
      // The recognizer of scans writes all that it notices as errors.
      const isWarning = message.location().url.includes("/scan/");
      if (message.type() === "error" && isOurs && !isTrying && !isWarning) this.said.push(message.text());
    });
    context.on("weberror", (error) => {
      const { stack = "", message } = error.error();
      if (stack.includes("chrome-extension:")) this.said.push(`${message}\n${stack}`);
    });
    this.running = { context, extensionId, refused };
  }

  /** Opens a sample page and waits until the extension has nothing more to say about it. */
  async openNotice(id: FixtureId): Promise<NoticePage> {
    return NoticePage.open(await this.context.newPage(), id);
  }

  /** Opens the popup as a tab, about the page that `notice` shows, on the given day at noon in Vietnam (today when left out). */
  async openPopup(notice?: NoticePage, day?: string): Promise<PopupPage> {
    const tabId = notice ? await this.tabOf(notice) : null;
    return PopupPage.open(await this.context.newPage(), this.extensionId, tabId, day ?? null);
  }

  /** Chooses the user's own unit as the settings store it. */
  async chooseUnit(name: string, agencyId: string): Promise<void> {
    await this.inWorkerWith(
      (unit) => {
        const { chrome } = globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } };
        return chrome.storage.local.set({ ownUnits: { version: 1, units: [unit] } });
      },
      { name, agencyId, placeId: null, aliases: [], predecessorIds: [], collectives: [] },
    );
  }

  /** The browser's own side panel, open or not. Call it before the pages that the panel is to follow. */
  async sidePanel(): Promise<SidePanel> {
    return new SidePanel((await this.openPopup()).page);
  }

  /** Opens the panel as a tab, about the page that `notice` shows, `width` CSS px wide. */
  async openPanel(notice: NoticePage, width?: number): Promise<PanelPage> {
    const tabId = await this.tabOf(notice);
    return PanelPage.open(await this.context.newPage(), this.extensionId, tabId, width);
  }

  /** Opens the settings; `section`: "#reading". */
  async openSettings(section?: string): Promise<SettingsPage> {
    return SettingsPage.open(await this.context.newPage(), this.extensionId, section);
  }

  /** Opens the tracker on the given day at noon in Vietnam. */
  async openTracker(day: string): Promise<TrackerPage> {
    return TrackerPage.open(await this.context.newPage(), this.extensionId, day);
  }

  private async worker() {
    return this.context.serviceWorkers()[0] ?? (await this.context.waitForEvent("serviceworker"));
  }

  /** Id of the tab that shows the notice, by its address: of several the newest. */
  async tabOf(notice: NoticePage): Promise<number> {
    const popup = await this.context.newPage();
    await popup.goto(`chrome-extension://${this.extensionId}/popup.html`);
    const id = await popup.evaluate(async (url) => {
      const { chrome } = globalThis as unknown as {
        chrome: { tabs: { query(q: object): Promise<{ id: number; url?: string }[]> } };
      };
      const tabs = await chrome.tabs.query({});
      const shown = tabs.filter((tab) => tab.url?.startsWith(url));
      // Where access was withdrawn the browser hides the address: then it is the newest of the hidden ones.
      return (shown.at(-1) ?? tabs.filter((tab) => tab.url === undefined).at(-1))?.id ?? null;
    }, notice.address);
    await popup.close();
    if (id === null) throw new Error(`no tab shows ${notice.address}`);
    return id;
  }

  /** Ends the extension's worker as the browser does after 30 idle seconds. */
  async stopWorker(): Promise<void> {
    const page = this.context.pages()[0] ?? (await this.context.newPage());
    const session = await this.context.newCDPSession(page);
    await session.send("ServiceWorker.enable");
    await session.send("ServiceWorker.stopAllWorkers");
    await session.detach();
  }

  /** Runs code in the extension's worker, for what no page can show. */
  async inWorker<T>(code: () => T | Promise<T>): Promise<T> {
    return (await this.worker()).evaluate(code);
  }

  /** Runs code in the extension's worker on a value. */
  async inWorkerWith<V, T>(code: (value: V) => T | Promise<T>, value: V): Promise<T> {
    // Playwright's own type of the function is of values as they arrive on the other side.
    return (await this.worker()).evaluate(code as (value: unknown) => T | Promise<T>, value);
  }

  /** SIGKILL: no goodbye, nothing flushed on exit. */
  async kill(): Promise<void> {
    const closed = new Promise((resolveClosed) => this.context.once("close", resolveClosed));
    process.kill(browserProcess(this.profile), "SIGKILL");
    await closed;
    this.running = null;
    for (const lock of ["SingletonLock", "SingletonCookie", "SingletonSocket"])
      rmSync(`${this.profile}/${lock}`, { force: true });
  }

  private nextLog(): string {
    const file = join(this.profile, `net-${this.opened++}.json`);
    this.logs.push(file);
    return file;
  }

  /** Addresses on the web that were asked for and that no test had served, by the browser's own logs; once. Call it after `close`. */
  takeRequestsElsewhere(): string[] {
    const isKnown = (url: string): boolean =>
      this.served.has(url) || this.served.has(url.replace(/#.*$/su, "")) || url.endsWith("/favicon.ico");
    return this.logs
      .splice(0)
      .flatMap(askedFor)
      .filter((url) => !isKnown(url));
  }

  /** Closes the browser for good. Of every journey: nothing was asked for but what it served, and no script of ours complained. */
  async end(): Promise<void> {
    await this.close();
    const faults = { requests: this.takeRequestsElsewhere(), errors: this.said };
    rmSync(this.profile, { recursive: true, force: true });
    base.expect(faults).toEqual({ requests: [], errors: [] });
  }

  async close(): Promise<void> {
    await this.running?.context.close();
    this.running = null;
  }
}

export const test = base.extend<{ flags: readonly string[]; showsStart: boolean; desk: Desk }>({
  flags: [[], { option: true }],
  showsStart: [false, { option: true }],
  desk: async ({ flags, showsStart }, use) => {
    // not below the test's title: under a POSIX locale Chromium cannot open a path with Vietnamese letters
    const desk = new Desk(mkdtempSync(join(tmpdir(), "so-tay-e2e-")), flags, undefined, showsStart);
    await desk.open();
    await use(desk);
    await desk.end();
  },
});

export { expect } from "@playwright/test";
