import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Page } from "@playwright/test";
import { CHROME_BUILD } from "../../../scripts/browsers/launch.ts";
import { Desk } from "../fixtures.ts";
import { NoticePage } from "./notice-page.ts";

/**
 * The build with every https page open to it, as one page is after a press on the icon, a key or a menu (`activeTab`): no
 * driver can press those. Scripts are still put into no page but our own sites'.
 */
function openBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), "so-tay-build-"));
  cpSync(resolve(CHROME_BUILD), folder, { recursive: true });
  const path = join(folder, "manifest.json");
  const manifest = JSON.parse(readFileSync(path, "utf8")) as { host_permissions: string[] };
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: [...manifest.host_permissions, "https://*/*"] }));
  return folder;
}

/** Runs with a desk whose user has let the extension into whatever page is open. */
export async function withOpenDesk(run: (desk: Desk) => Promise<void>): Promise<void> {
  const build = openBuild();
  const desk = new Desk(mkdtempSync(join(tmpdir(), "so-tay-e2e-")), [], build);
  try {
    await desk.open();
    await run(desk);
  } finally {
    rmSync(build, { recursive: true, force: true });
    await desk.end();
  }
}

/** Serves markup under an address of a site that is not ours, and opens it. */
export async function openSite(desk: Desk, url: string, html: string, headers: Record<string, string> = {}): Promise<NoticePage> {
  const contentType = "text/html; charset=utf-8";
  await desk.context.route(url, (route) => route.fulfill({ contentType, headers, body: html }));
  const page = await desk.context.newPage();
  await page.goto(url);
  return NoticePage.of(page);
}

/** Selects from the first words to the last ones, as a drag of the mouse does; `backwards`: from the end to the beginning. */
export async function selectWords(page: Page, first: string, last = first, backwards = false): Promise<void> {
  await page.evaluate(
    ([from, to, isBackwards]) => {
      const find = (text: string): [Node, number] => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.textContent?.indexOf(text) ?? -1;
          if (at >= 0) return [node, at];
        }
        throw new Error(`the page does not say "${text}"`);
      };
      const [start, startAt] = find(from);
      const [end, endAt] = find(to);
      const edges = [start, startAt, end, endAt + to.length] as const;
      const [a, b, c, d] = isBackwards ? ([edges[2], edges[3], edges[0], edges[1]] as const) : edges;
      start.parentElement?.scrollIntoView({ block: "center" });
      document.getSelection()?.setBaseAndExtent(a, b, c, d);
    },
    [first, last, backwards] as const,
  );
}

interface ChromeEvents {
  readonly chrome: {
    readonly tabs: { get(id: number): Promise<object> };
    readonly commands: { readonly onCommand: { dispatch(command: string, tab: object): void } };
    readonly contextMenus: { readonly onClicked: { dispatch(info: object, tab: object): void } };
    readonly action: { getBadgeText(details: object): Promise<string>; getTitle(details: object): Promise<string> };
  };
}

/** "Lưu thành nhiệm vụ" by its key: a headless browser hears no keys of its own, so the event is given to the worker. */
export async function pressSaveSelection(desk: Desk, notice: NoticePage): Promise<void> {
  await desk.inWorkerWith(
    async (id) => {
      const { chrome } = globalThis as unknown as ChromeEvents;
      chrome.commands.onCommand.dispatch("save-selection", await chrome.tabs.get(id));
    },
    await desk.tabOf(notice),
  );
}

/** An item of the right-click menu, chosen in a frame of the tab. */
export async function chooseMenu(desk: Desk, notice: NoticePage, menuItemId: string, frameId = 0): Promise<void> {
  await desk.inWorkerWith(
    async ([id, item, frame]) => {
      const { chrome } = globalThis as unknown as ChromeEvents;
      chrome.contextMenus.onClicked.dispatch({ menuItemId: item, frameId: frame }, await chrome.tabs.get(id));
    },
    [await desk.tabOf(notice), menuItemId, frameId] as const,
  );
}

/** What our icon says of the tab: its sign, and its title. */
export async function iconOf(desk: Desk, notice: NoticePage): Promise<readonly [badge: string, title: string]> {
  return desk.inWorkerWith(
    async (tabId) => {
      const { chrome } = globalThis as unknown as ChromeEvents;
      return [await chrome.action.getBadgeText({ tabId }), await chrome.action.getTitle({ tabId })] as const;
    },
    await desk.tabOf(notice),
  );
}
