import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext } from "@playwright/test";
import { NoticePage } from "../../test/e2e/pages/notice-page.ts";
import { PopupPage } from "../../test/e2e/pages/popup-page.ts";
import type { FixtureId } from "../../test/fixtures/pages.ts";

/** Where the demo's files go. */
export const OUTPUT = "demo-output";

const picture = (name: string): string => join(OUTPUT, `${name}.png`);
const say = (step: string): void => console.log(`• ${step}`);

async function openNotice(context: BrowserContext, id: FixtureId): Promise<NoticePage> {
  const notice = await NoticePage.open(await context.newPage(), id);
  say(`${notice.address}\n    ${await notice.summary()}`);
  return notice;
}

/** Reads a notice, opens a task's card, saves one task there, one in the margin, then the rest at once. */
async function readAndSave(context: BrowserContext): Promise<NoticePage> {
  const notice = await openNotice(context, "thong-bao-thuvienphapluat");
  await notice.pointInText("II. NHIỆM VỤ");
  await notice.save("II.1.a");
  await notice.seesSaved("II.1.a");
  await notice.page.screenshot({ path: picture("annotated-page") });
  await notice.openCard("trước ngày 30/11");
  await notice.page.waitForTimeout(300); // The card fades in.
  await notice.page.screenshot({ path: picture("card") });
  await notice.press(/^Lưu nhiệm vụ$/u);
  await notice.seesSaved("II.2.a");
  await notice.page.keyboard.press("Escape");
  await notice.saveAll();
  await notice.seesSaved("II.5");
  say("saved one task in the margin, one from its card, the others at once");
  return notice;
}

/** Saves on other sites: the full text (already saved), a news report, a telegram with an hour. */
async function readElsewhere(context: BrowserContext): Promise<void> {
  const fullText = await openNotice(context, "thong-bao-xaydungchinhsach");
  await fullText.seesSaved("II.5");
  say("the same notice on another site: its tasks are known as saved");
  for (const id of ["tin-baochinhphu", "cong-dien-thuvienphapluat"] as const) {
    const notice = await openNotice(context, id);
    await notice.saveAll();
    await notice.sees(/^Đã lưu/u);
  }
}

/** The whole path once: annotate, save by real clicks, popup, export. Returns the CSV's bytes. */
export async function walkThrough(context: BrowserContext, extensionId: string): Promise<Buffer> {
  const notice = await readAndSave(context);
  await readElsewhere(context);
  const tabId = await tabOf(context, extensionId, notice.address);
  const popup = await PopupPage.open(await context.newPage(), extensionId, tabId, null);
  await popup.groups();
  await popup.page.screenshot({ path: picture("popup") });
  const csv = await popup.export();
  writeFileSync(join(OUTPUT, "tasks.csv"), csv);
  return csv;
}

/** Id of the tab at this address, asked of the browser from a page of the extension. */
async function tabOf(context: BrowserContext, extensionId: string, address: string): Promise<number | null> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  const id = await page.evaluate(async (url) => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(q: object): Promise<{ id: number; url?: string }[]> } };
    };
    return (await chrome.tabs.query({})).find((tab) => tab.url?.startsWith(url))?.id ?? null;
  }, address);
  await page.close();
  return id;
}
