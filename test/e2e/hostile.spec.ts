import type { Page } from "@playwright/test";
import { unzipText } from "../support/unzip.ts";
import { expect, test } from "./fixtures.ts";
import { EAVESDROPPING, EVIL, HOSTILE_URL, MARKED_UP, MONSTERS, PLAIN, RESTLESS, SPYING } from "./pages/hostile-pages.ts";
import type { NoticePage } from "./pages/notice-page.ts";
import { openSite } from "./pages/other-site.ts";
import { fillEveryField } from "./pages/stored-rows.ts";
import { ReportPage } from "./pages/taking-out.ts";

/** The page's own tree as it stands, without our one element. */
const treeOf = ({ page }: NoticePage): Promise<string> =>
  page.evaluate(() => {
    const { documentElement: root } = document;
    const own = [...root.children].filter((child) => child !== root.lastElementChild || child === document.body);
    return root.getAttributeNames().join() + own.map((child) => child.outerHTML).join("");
  });
const elementsAdded = ({ page }: NoticePage): Promise<number> => page.locator("html > :not(head):not(body)").count();

/** What the listening page has heard of our card, each once. */
const overheard = ({ page }: NoticePage): Promise<string[]> =>
  page.evaluate(() => [...new Set((globalThis as unknown as { overheard: string[] }).overheard)]);

interface Spied {
  readonly caught: readonly string[];
  readonly hacked?: number;
}
const spied = ({ page }: NoticePage): Promise<Spied> =>
  page.evaluate(() => {
    const { caught = [], hacked } = globalThis as unknown as Partial<Spied>;
    return { caught, ...(hacked === undefined ? {} : { hacked }) };
  });

test("a page that replaces the browser's functions, freezes and listens to everything learns nothing, and we work", async ({
  desk,
}) => {
  const notice = await openSite(desk, HOSTILE_URL, SPYING);
  expect(await notice.summary()).toBe("2 nhiệm vụ · 2 có thời hạn");
  const before = await treeOf(notice);
  expect((await notice.marks()).lead).toEqual(["Bộ Xây dựng", "Bộ Tài chính"]);
  await notice.openCard("trước ngày 20/12/2026");
  await notice.edit();
  await notice.fill(/^Ghi chú/u, "Điều không ai khác được biết");
  await notice.press("Lưu nhiệm vụ");
  await notice.seesSaved("1");
  expect(await spied(notice)).toEqual({ caught: [] });
  expect(await treeOf(notice)).toBe(before);
  expect(await elementsAdded(notice)).toBe(1);
});

test("what is typed into the card is heard by nobody else, and our keys work", async ({ desk }) => {
  await desk.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const notice = await openSite(desk, HOSTILE_URL, EAVESDROPPING);
  await notice.summary();
  await notice.page.evaluate(() => navigator.clipboard.writeText(" của tổ"));
  await notice.openCard("trước ngày 20/12/2026");
  await notice.edit();
  const { keyboard } = notice.page;
  await notice.type(/^Ghi chú/u, "Riêng");
  await keyboard.insertText(" việc kín");
  await keyboard.press("Control+V");
  await keyboard.press("Shift+Enter");
  await keyboard.press("Backspace");
  // A name is taken by a key that we answer. Not from the suggestions: those of the last letter may come at any time.
  await notice.typeName(/^Cơ quan chủ trì/u, "Bộ Công Thương");
  await keyboard.press("Enter");
  await notice.button("Bỏ: Bộ Công Thương");
  expect(await overheard(notice)).toEqual([]);
  // By key: saved with what was typed.
  await keyboard.press("Control+Enter");
  await notice.seesSaved("1");
  expect(await overheard(notice)).toEqual([]);
  await notice.sees(/^Riêng việc kín của tổ$/u);
});

test("a page that changes in every frame is followed, and its tasks can be saved", async ({ desk }) => {
  const notice = await openSite(desk, HOSTILE_URL, RESTLESS);
  expect(await notice.summary()).toBe("2 nhiệm vụ · 2 có thời hạn");
  await notice.save("2");
  await notice.seesSaved("2");
  expect(await elementsAdded(notice)).toBe(1);
});

test("messages, events and addresses that a page makes up reach nothing", async ({ desk }) => {
  const notice = await openSite(desk, HOSTILE_URL, PLAIN);
  await notice.summary();
  const reached = await notice.page.evaluate(async (id) => {
    const { chrome } = globalThis as unknown as { chrome?: { runtime?: { sendMessage?: unknown } } };
    const request = { protocol: 1, name: "saveDirectives", request: { page: { url: location.href }, keys: ["1", "2"] } };
    // The names that WXT gives its own events, by which a newer script ends an older one.
    const started = `${id}:annotator:wxt:content-script-started`;
    for (const message of [request, { ...request, news: "tasks-changed" }, { type: started, contentScriptName: "annotator" }])
      window.postMessage(message, "*");
    const detail = { ...request, contentScriptName: "annotator", messageId: "1" };
    for (const type of [started, `${id}:annotator:wxt:locationchange`, "saveAll", "message"])
      for (const target of [window, document]) target.dispatchEvent(new CustomEvent(type, { detail, bubbles: true }));
    const files = [
      "popup.html",
      "tracker.html",
      "content-scripts/annotator.js",
      "page-editor.js",
      "manifest.json",
      "icons/128.png",
    ];
    const open = await Promise.all(
      files.map((file) =>
        fetch(`chrome-extension://${id}/${file}`).then(
          () => file,
          () => null,
        ),
      ),
    );
    const frame = document.body.appendChild(document.createElement("iframe"));
    frame.src = `chrome-extension://${id}/tracker.html`;
    await new Promise((resolve) => setTimeout(resolve, 300));
    const shown = frame.contentDocument?.body?.textContent ?? "";
    frame.remove();
    return { hasRuntime: typeof chrome?.runtime?.sendMessage, open: open.filter((file) => file !== null), shown };
  }, desk.extensionId);
  expect(reached).toEqual({ hasRuntime: "undefined", open: [], shown: "" });
  expect(await notice.saveButtons()).toHaveLength(2);
  await notice.page.reload();
  await notice.summary();
  expect(await notice.savedButtons()).toEqual([]);
});

test("under the strictest policy and Trusted Types we work, and report no violation", async ({ desk }) => {
  const policy =
    "default-src 'none'; style-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-same-origin";
  const notice = await openSite(desk, HOSTILE_URL, PLAIN, { "content-security-policy": policy });
  expect(await notice.summary()).toBe("2 nhiệm vụ · 2 có thời hạn");
  await notice.openCard("trước ngày 20/12/2026");
  await notice.save("2");
  await notice.seesSaved("2");
});

/** What became of words that look like markup, on a page of ours. */
const madeOfWords = (page: Page): Promise<{ readonly elements: number; readonly hacked: boolean }> =>
  page.evaluate(() => ({
    elements: document.querySelectorAll('img[src="x"], svg[onload], [onerror], body script').length,
    hacked: "hacked" in globalThis,
  }));

test("what a page writes is words, everywhere", async ({ desk }) => {
  const notice = await openSite(desk, HOSTILE_URL, MARKED_UP);
  const before = await treeOf(notice);
  await notice.saveAll();
  await notice.seesSaved("2");
  await notice.openCard("trước ngày 20/12/2026");
  await notice.sees(/onerror/u);
  expect(await treeOf(notice)).toBe(before);
  expect(await spied(notice)).toEqual({ caught: [] });

  const popup = await desk.openPopup(notice);
  const csv = (await popup.export()).toString("utf8");
  expect(csv).toContain("onerror=");
  // No cell of the file begins as a formula does.
  expect(csv.replace(/^\uFEFF/u, "")).not.toMatch(/(?:^|[,;\r\n])"?[=+@\t-](?![,;\r\n"])/u);
  const panel = await desk.openPanel(notice);
  const tracker = await desk.openTracker("2026-11-22");
  for (const { page } of [popup, panel, tracker]) {
    await expect(page.getByText(EVIL.markup, { exact: false }).first()).toBeAttached();
    expect(await madeOfWords(page)).toEqual({ elements: 0, hacked: false });
  }
});

test("what stands in every field of a task is words on the printed sheet, in files and on the clipboard", async ({ desk }) => {
  await desk.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const notice = await openSite(desk, HOSTILE_URL, PLAIN);
  await notice.saveAll();
  await notice.seesSaved("2");
  const tracker = await desk.openTracker("2026-11-22");
  await tracker.seesTasks(2);
  const words = `${EVIL.formula}\u202e\u200b${EVIL.markup}${EVIL.script}`;
  await fillEveryField(tracker.page, words);
  await tracker.seesTasks(2);
  await tracker.chooseAll();

  const workbook = await tracker.exportFile("Tệp Excel (.xlsx)");
  const sheet = unzipText(workbook, "xl/worksheets/sheet1.xml");
  expect(sheet).toContain("=HYPERLINK(");
  expect(sheet).not.toMatch(/<(?:f|img|script)\b/u);
  const calendar = (await tracker.exportFile("Lịch, các hạn có ngày (.ics)")).toString("utf8");
  expect(calendar.match(/^BEGIN:VEVENT/gmu)).toHaveLength(2);
  await tracker.exportAs("Sao chép thành bảng");
  await tracker.sees("Đã chép 2 nhiệm vụ");
  const copied = await tracker.page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return item ? (await item.getType("text/html")).text() : "";
  });
  expect(copied).toContain("'=HYPERLINK(");
  expect(copied).not.toMatch(/<(?:img|script)\b|<td[^>]*>=/u);

  const report = await ReportPage.openForChosen(tracker);
  await report.says("=HYPERLINK(");
  for (const { page } of [report, tracker]) expect(await madeOfWords(page)).toEqual({ elements: 0, hacked: false });
});

test("monstrous pages are read, and their trees stay", async ({ desk }) => {
  test.slow();
  for (const [name, html] of Object.entries(MONSTERS)) {
    await test.step(name, async () => {
      const notice = await openSite(desk, HOSTILE_URL, html);
      const before = await treeOf(notice);
      // What is told to listeners would take a minute to list on some of these pages: the popup asks the page.
      const popup = await desk.openPopup(notice);
      await popup.sees(/^Trang này có 2 nhiệm vụ/u);
      expect((await notice.marks()).deadline).toHaveLength(2);
      expect(await treeOf(notice)).toBe(before);
      expect(await elementsAdded(notice)).toBe(1);
      for (const { page } of [popup, notice]) await page.close();
    });
  }
});
