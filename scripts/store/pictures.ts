import { join } from "node:path";
import type { BrowserContext, Page } from "@playwright/test";
import { NoticePage } from "../../test/e2e/pages/notice-page.ts";
import { PanelPage } from "../../test/e2e/pages/panel-page.ts";
import { TrackerPage } from "../../test/e2e/pages/tracker-page.ts";
import type { FixtureId } from "../../test/fixtures/pages.ts";

/** What Chrome's store takes; the others take it too. */
export const PICTURE_SIZE = { width: 1280, height: 800 } as const;
/** The notices of the pictures are of these days. */
const DAY = "2026-11-22";

const NOTICES: readonly FixtureId[] = ["tin-baochinhphu", "cong-dien-thuvienphapluat", "quyet-dinh-bang-thuvienphapluat"];

interface ChromeTabs {
  readonly chrome: { readonly tabs: { query(query: object): Promise<{ id: number; url?: string }[]> } };
}

async function tabIdOf(context: BrowserContext, extensionId: string, url: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  const id = await page.evaluate(async (address) => {
    const tabs = await (globalThis as unknown as ChromeTabs).chrome.tabs.query({});
    return tabs.find((tab) => tab.url?.startsWith(address))?.id ?? -1;
  }, url);
  await page.close();
  return id;
}

/** Pictures for the stores, from the sample notices (which are invented); gives their names. */
export async function takePictures(context: BrowserContext, extensionId: string, folder: string): Promise<string[]> {
  const made: string[] = [];
  const take = async (page: Page, name: string): Promise<void> => {
    await page.setViewportSize(PICTURE_SIZE);
    await page.screenshot({ path: join(folder, `${name}.png`), animations: "disabled" });
    made.push(`${name}.png`);
  };
  const notice = await NoticePage.open(await context.newPage(), "thong-bao-thuvienphapluat");
  await notice.page.setViewportSize(PICTURE_SIZE);
  await notice.summary();
  await notice.pointInText("II. NHIỆM VỤ");
  await notice.save("II.1.a");
  await notice.seesSaved("II.1.a");
  await take(notice.page, "1-page");
  await notice.openCard("trước ngày 30/11");
  await take(notice.page, "2-card");
  await notice.page.keyboard.press("Escape");

  const panel = await PanelPage.open(
    await context.newPage(),
    extensionId,
    await tabIdOf(context, extensionId, notice.address),
    1280,
  );
  await panel.page.waitForLoadState("networkidle");
  await take(panel.page, "3-panel");
  await notice.saveAll();
  await notice.seesSaved("II.5");
  for (const id of NOTICES) {
    const other = await NoticePage.open(await context.newPage(), id);
    await other.summary();
    await other.saveAll();
    await other.sees(/^Đã lưu/u);
  }
  const tracker = await TrackerPage.open(await context.newPage(), extensionId, DAY);
  await tracker.page.setViewportSize(PICTURE_SIZE);
  await take(tracker.page, "4-tracker");
  return made;
}
