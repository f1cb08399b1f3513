import { resolve } from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findProgram } from "../../scripts/browsers/find-program.ts";
import { expectedPage } from "../fixtures/expected.ts";
import { type FixtureId, fixturePages } from "../fixtures/pages.ts";

const firefox = findProgram("firefox");
const pages = fixturePages();

/** Marked words of one kind, as the document's highlight registry has them. */
const marked = (page: Page, kind: string): Promise<string[]> =>
  page.evaluate(
    (name) =>
      [...(CSS.highlights.get(`stnv-${name}`) ?? [])].map((range) => {
        const copy = document.createRange();
        copy.setStart(range.startContainer, range.startOffset);
        copy.setEnd(range.endContainer, range.endOffset);
        return copy.toString().replace(/\s+/gu, " ");
      }),
    kind,
  );

/** Middle of the first line of a marked phrase, scrolled into view; window CSS px. */
function middleOf(phrase: string): { x: number; y: number } {
  for (const mark of CSS.highlights.get("stnv-deadline") ?? []) {
    const range = document.createRange();
    range.setStart(mark.startContainer, mark.startOffset);
    range.setEnd(mark.endContainer, mark.endOffset);
    if (range.toString().replace(/\s+/gu, " ") !== phrase) continue;
    range.startContainer.parentElement?.scrollIntoView({ block: "center" });
    const box = range.getClientRects()[0];
    if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }
  throw new Error(`"${phrase}" is not marked`);
}

/** Tab to the first of our controls and press Enter: it saves, or opens the card of what is saved. */
async function pressFirstControl(page: Page): Promise<void> {
  for (let press = 0; press < 60; press++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(() => document.activeElement?.localName === "section")) break;
  }
  await page.keyboard.press("Enter");
}

describe.skipIf(firefox === null)("in Firefox", () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await puppeteer.launch({
      browser: "firefox",
      executablePath: firefox ?? "",
      headless: true,
      enableExtensions: true,
      defaultViewport: { width: 1280, height: 860 }, // Narrower ones have no margin for the buttons.
      extraPrefsFirefox: { "extensions.originControls.grantByDefault": true, "intl.locale.requested": "vi" },
    });
    await browser.installExtension(resolve(".output/firefox-mv3"));
    page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on("request", (request) => {
      const html = pages.find(({ url }) => url === request.url())?.html;
      const answer =
        html === undefined
          ? request.abort()
          : request.respond({ status: 200, contentType: "text/html; charset=utf-8", body: html });
      answer.catch(() => {}); // The page has gone on; its old requests with it.
    });
  });
  afterAll(async () => browser?.close());

  const open = async (id: FixtureId): Promise<void> => {
    await page.goto(pages.find((fixture) => fixture.id === id)?.url ?? "", { waitUntil: "load" });
  };

  it("marks a notice, saves a task by keyboard, and knows it again after a reload", async () => {
    await open("thong-bao-thuvienphapluat");
    await expect.poll(() => marked(page, "deadline"), { timeout: 20_000 }).toContain("trước ngày 30/11");
    const deadlines = expectedPage("thong-bao-thuvienphapluat").tasks.flatMap((task) => task.deadlines.map(({ text }) => text));
    expect((await marked(page, "deadline")).sort()).toEqual(deadlines.sort());

    await pressFirstControl(page);
    expect(await marked(page, "active")).toEqual([]); // "Lưu" saves; only a saved task opens its card.
    await expect
      .poll(
        async () => {
          await page.reload({ waitUntil: "load" });
          await expect.poll(() => marked(page, "deadline"), { timeout: 20_000 }).not.toEqual([]);
          await pressFirstControl(page);
          await new Promise((done) => setTimeout(done, 300));
          return (await marked(page, "active")).length;
        },
        { timeout: 60_000, interval: 500 },
      )
      .toBeGreaterThan(0);
  });

  it("loads the card when one is opened: what is no task is dismissed by keyboard, for good", async () => {
    const PHRASE = "trước ngày 31 tháng 3 năm 2027";
    await open("thong-bao-thuvienphapluat");
    await expect.poll(() => marked(page, "deadline"), { timeout: 20_000 }).toContain(PHRASE);
    const { x, y } = await page.evaluate(middleOf, PHRASE);
    await page.mouse.click(x, y);
    await expect.poll(() => marked(page, "active"), { timeout: 10_000 }).not.toEqual([]);
    // From the heading: previous, next, close, the text, "Lưu nhiệm vụ", "Sửa", "Không phải nhiệm vụ".
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName), { timeout: 10_000 }).toBe("section");
    for (let press = 0; press < 7; press++) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => marked(page, "deadline"), { timeout: 10_000 }).not.toContain(PHRASE);
    await page.reload({ waitUntil: "load" });
    await expect.poll(() => marked(page, "deadline"), { timeout: 20_000 }).toContain("trước ngày 30/11");
    expect(await marked(page, "deadline")).not.toContain(PHRASE);
  });

  it("leaves a decree alone", async () => {
    await open("nghi-dinh-thuvienphapluat");
    await new Promise((done) => setTimeout(done, 1_500));
    expect(await marked(page, "deadline")).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
  });
});
