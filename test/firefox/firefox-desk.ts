import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { expect } from "vitest";
import { fixturePages } from "../fixtures/pages.ts";
import { accessibleScript, type Heard, type Place } from "./in-chrome.ts";

/** Address of our pages is known beforehand. */
const UUID = "5d3c0f4e-2b7a-4c61-9c58-1f0a2b3c4d5e";
const ID = "so-tay-nhiem-vu@so-tay.example";

const BUILD = ".output/firefox-mv3";
/** Firefox starts its accessibility service with the first question, and an event page for each message. */
const PATIENCE = { timeout: 20_000, interval: 100 };

/** The parts of a BiDi connection that puppeteer does not offer under a type of its own. */
interface Connection {
  send(method: string, params: object): Promise<{ readonly result: unknown }>;
}
interface Tree {
  readonly contexts: readonly { readonly context: string; readonly url: string }[];
}
interface Evaluated {
  readonly type: "success" | "exception";
  /** `sharedId`: of an element, for the driver. */
  readonly result?: { readonly value?: string; readonly sharedId?: string };
  readonly exceptionDetails?: { readonly text: string };
}

/** Firefox with the extension: a page, and what a listener hears of it, of the sidebar, the popup and our own tabs. */
export class FirefoxDesk {
  /** HTML by address, before the sample pages. */
  readonly served = new Map<string, string>();

  private constructor(
    private readonly browser: Browser,
    readonly page: Page,
    private readonly window: string,
    private readonly downloads: string,
    /** Files that are given to our pages. */
    private readonly given: string,
  ) {}

  static async open(executablePath: string): Promise<FirefoxDesk> {
    const downloads = mkdtempSync(join(tmpdir(), "so-tay-firefox-"));
    const given = mkdtempSync(join(tmpdir(), "so-tay-given-"));
    const browser = await puppeteer.launch({
      browser: "firefox",
      executablePath,
      headless: true,
      enableExtensions: true,
      // The sidebar and the toolbar belong to the browser, and can only be reached from there.
      args: ["--remote-allow-system-access"],
      defaultViewport: { width: 1280, height: 860 }, // Narrower ones have no margin for the buttons.
      extraPrefsFirefox: {
        "extensions.webextensions.uuids": JSON.stringify({ [ID]: UUID }),
        "extensions.originControls.grantByDefault": true,
        "intl.locale.requested": "vi",
        "browser.download.folderList": 2,
        "browser.download.dir": downloads,
      },
    });
    await browser.installExtension(resolve(BUILD));
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    const { contexts } = (await connectionOf(browser).send("browsingContext.getTree", { "moz:scope": "chrome" })).result as Tree;
    const desk = new FirefoxDesk(browser, page, contexts[0]?.context ?? "", downloads, given);
    page.on("request", (request) => {
      const html = desk.served.get(request.url()) ?? fixturePages().find(({ url }) => url === request.url())?.html;
      const answer =
        html === undefined
          ? request.abort()
          : request.respond({ status: 200, contentType: "text/html; charset=utf-8", body: html });
      answer.catch(() => {}); // The page has gone on; its old requests with it.
    });
    return desk;
  }

  async close(): Promise<void> {
    await this.browser.close();
    for (const folder of [this.downloads, this.given]) rmSync(folder, { recursive: true, force: true });
  }

  /** Waits for the only file of this kind that was saved, whole, and gives its words. */
  async savedFile(kind: string): Promise<string> {
    let text = "";
    await expect
      .poll(() => {
        const files = readdirSync(this.downloads);
        const [file] = files.filter((name) => name.endsWith(kind));
        text = file && !files.some((name) => name.endsWith(".part")) ? readFileSync(join(this.downloads, file), "utf8") : "";
        return text !== "";
      }, PATIENCE)
      .toBe(true);
    return text;
  }

  /** What is told to listeners: role and name of all that has a name, in the order in which it is read. */
  async hears(place: Place): Promise<readonly Heard[]> {
    return JSON.parse(await this.inWindow(accessibleScript(place, null))) as readonly Heard[];
  }

  /** Waits for something with this role and name; `timeout` where it is what a long work ends with, in milliseconds. */
  async finds(place: Place, role: string, name: RegExp, timeout = PATIENCE.timeout): Promise<Heard> {
    let found: Heard | undefined;
    await expect
      .poll(
        async () => {
          const heard = await this.hears(place);
          found = heard.find((one) => one.role === role && name.test(one.name));
          const others = heard.filter((one) => one.role === role).map((one) => one.name);
          return found ? "found" : `no ${role} ${name}; there is ${others.join(" | ")}`;
        },
        { ...PATIENCE, timeout },
      )
      .toBe("found");
    return found as Heard;
  }

  /** Waits until nothing with this role and name is there. */
  async misses(place: Place, role: string, name: RegExp): Promise<void> {
    const isThere = async () => (await this.hears(place)).some((one) => one.role === role && name.test(one.name));
    await expect.poll(isThere, PATIENCE).toBe(false);
  }

  /** Presses a control as a listener does, once it is there: the browser makes a trusted click of it. */
  async press(place: Place, role: string, name: RegExp): Promise<void> {
    await this.finds(place, role, name);
    await this.inWindow(accessibleScript(place, { role, name: name.source, act: "press" }));
  }

  /** Gives a control in the tab in front the focus. */
  async focus(role: string, name: RegExp): Promise<void> {
    await this.finds("tab", role, name);
    await this.inWindow(accessibleScript("tab", { role, name: name.source, act: "focus" }));
  }

  /** Gives a control of the tab in front, one of ours, the focus, and types: characters, or keys by their WebDriver codes. */
  async type(role: string, name: RegExp, keys: string): Promise<void> {
    await this.focus(role, name);
    const actions = [...keys].flatMap((value) => [
      { type: "keyDown", value },
      { type: "keyUp", value },
    ]);
    const context = await this.ownTab();
    await connectionOf(this.browser).send("input.performActions", { context, actions: [{ type: "key", id: "keys", actions }] });
  }

  /** Drops a file onto the tab in front, one of ours, once it takes files: its picker belongs to the system. */
  async drop(name: string, bytes: Buffer): Promise<void> {
    const expression = `(() => {
      const bytes = Uint8Array.from(atob("${bytes.toString("base64")}"), (letter) => letter.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], ${JSON.stringify(name)}, { type: "application/pdf" }));
      const isLeft = document.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
      return isLeft ? "left" : "taken";
    })()`;
    await expect.poll(async () => this.evaluate(expression, await this.ownTab()), PATIENCE).toBe("taken");
  }

  /** Gives a file to the button of this name in the tab in front, one of ours: its picker belongs to the system. */
  async give(button: string, name: string, words: string): Promise<void> {
    await this.finds("tab", "pushbutton", new RegExp(`^${button}$`, "u"));
    const file = join(this.given, name);
    writeFileSync(file, words);
    const context = await this.ownTab();
    const input = `[...document.querySelectorAll("button")].find((one) => one.textContent === "${button}")?.nextElementSibling`;
    const { sharedId } = await this.ask(input, context);
    await connectionOf(this.browser).send("input.setFiles", { context, element: { sharedId }, files: [file] });
  }

  /** The tab of one of our pages. */
  private async ownTab(): Promise<string> {
    const { contexts } = (await connectionOf(this.browser).send("browsingContext.getTree", {})).result as Tree;
    return contexts.find(({ url }) => url.startsWith("moz-extension:"))?.context ?? "";
  }

  /** Does what the key of a command does; the driver's own key presses do not reach the browser's keys. */
  async runCommand(index: number): Promise<void> {
    await this.inWindow(`document.querySelectorAll("[id^='ext-keyset-id-so-tay'] key")[${index}].doCommand()`);
  }

  async openSidebar(): Promise<void> {
    await this.inWindow(`SidebarController.show([...SidebarController.sidebars.keys()].find((id) => id.startsWith("so-tay")))`);
  }

  /** Presses the extension's button in the toolbar, after an earlier popup has gone. */
  async openPopup(): Promise<void> {
    await this.inWindow(`(async () => {
      const opened = () => document.querySelector("browser.webextension-popup-browser");
      opened()?.closest("panel").hidePopup();
      while (opened()) await new Promise((resolve) => requestAnimationFrame(resolve));
      const id = "so-tay-nhiem-vu_so-tay_example-browser-action";
      CustomizableUI.addWidgetToArea(id, "nav-bar");
      document.getElementById(id).querySelector(".unified-extensions-item-action-button").click();
    })()`);
  }

  /** Opens one of our pages in a tab of its own, in front of the page. */
  async openTab(name: string): Promise<void> {
    await this.inWindow(`void (gBrowser.selectedTab = gBrowser.addTrustedTab("moz-extension://${UUID}/${name}"))`);
  }

  /** Closes the tab in front. */
  async closeTab(): Promise<void> {
    await this.inWindow("gBrowser.removeCurrentTab()");
  }

  /** Runs in the browser's window; gives a string, or "". @throws Error what is thrown there. */
  private inWindow(expression: string): Promise<string> {
    return this.evaluate(expression, this.window);
  }

  private async evaluate(expression: string, context: string): Promise<string> {
    return (await this.ask(expression, context)).value ?? "";
  }

  private async ask(expression: string, context: string): Promise<NonNullable<Evaluated["result"]>> {
    const request = { expression, target: { context }, awaitPromise: true };
    const { result } = await connectionOf(this.browser).send("script.evaluate", request);
    const evaluated = result as Evaluated;
    if (evaluated.type === "exception") throw new Error(evaluated.exceptionDetails?.text);
    return evaluated.result ?? {};
  }
}

const connectionOf = (browser: Browser): Connection => (browser as unknown as { readonly connection: Connection }).connection;
