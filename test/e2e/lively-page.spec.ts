import type { Page } from "@playwright/test";
import { fixturePage } from "../fixtures/pages.ts";
import { type Desk, expect, test } from "./fixtures.ts";
import { notedMessages, noteMessages } from "./pages/noted-messages.ts";
import type { NoticePage } from "./pages/notice-page.ts";

const ID = "thong-bao-thuvienphapluat";

/** What such pages do by themselves: explain links in the text, colour passages, change the size of letters. */
const OWN_DOING = `<style>.goi-y{position:absolute;background:#ffc}.to-mau{background:yellow}</style><script>
addEventListener("mouseover", ({ target }) => {
  if (target.localName !== "a" || !target.closest(".content1") || document.querySelector(".goi-y")) return;
  const tip = Object.assign(document.createElement("div"), { className: "goi-y", textContent: "Văn bản này còn hiệu lực" });
  target.closest("p").after(tip);
  target.addEventListener("mouseout", () => tip.remove(), { once: true });
});
globalThis.toMau = (words) => {
  const walker = document.createTreeWalker(document.querySelector(".content1"), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.data.indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at + 3);
    range.setEnd(node, at + words.length);
    range.surroundContents(Object.assign(document.createElement("span"), { className: "to-mau" }));
    CSS.highlights.set("trang-to-mau", new Highlight(range));
    return;
  }
};
</script></head>`;

/** Opens the notice as a page that does all that. */
async function openLively(desk: Desk): Promise<NoticePage> {
  const { url, html } = fixturePage(ID);
  const body = html.replace("</head>", OWN_DOING);
  await desk.context.route(url, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body }));
  const notice = await desk.openNotice(ID);
  await notice.summary();
  return notice;
}

/** How far a save button stands from the line of its task, in CSS px. */
async function distance(notice: NoticePage, path: string, words: string): Promise<number> {
  const text = await notice.pointInText(words);
  return Math.abs((await notice.placeOf(await notice.saveButton(path))).y - text.y);
}

test("the page's own tooltips, colours, letter sizes and fragments leave marks and buttons where they belong", async ({
  desk,
}) => {
  const notice = await openLively(desk);
  const { page } = notice;
  const marks = await notice.marks();
  await desk.inWorker(noteMessages);
  const readings = async (): Promise<number> => (await desk.inWorker(notedMessages)).filter((name) => name === "readPage").length;

  await page.getByRole("link", { name: "Bộ Ngoại giao" }).hover();
  await page.locator(".goi-y").waitFor();
  await expect.poll(readings).toBe(1);
  expect(await notice.marks()).toEqual(marks);
  await page.mouse.move(5, 5);
  await expect.poll(readings).toBe(2);
  expect(await notice.marks()).toEqual(marks);

  await page.evaluate("toMau('Bộ Công Thương')");
  await expect.poll(() => notice.marks()).toEqual(marks);
  await page.locator(".content1").evaluate((text) => {
    (text as HTMLElement).style.fontSize = "22px";
  });
  await expect.poll(() => distance(notice, "II.1.c", "Nghiên cứu, hoàn thiện quy chuẩn")).toBeLessThan(8);

  await page.evaluate(() => {
    location.hash = "muc-3";
  });
  await page.evaluate(() => history.pushState(null, "", "?trang=2#muc-3"));
  // The address is another one now, and the page is read once more; the fragment alone was no reason to.
  await expect.poll(readings).toBe(3);
  await expect.poll(() => notice.marks()).toEqual(marks);
  expect(await page.evaluate(() => CSS.highlights.has("trang-to-mau"))).toBe(true);
});

/** Runs in the page: all that could differ where something was left behind. */
function describeDocument(): unknown {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let texts = 0;
  while (walker.nextNode()) texts++;
  return {
    markup: document.documentElement.outerHTML,
    texts,
    sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
    highlights: CSS.highlights.size,
    globals: Object.keys(window).filter((name) => name !== "khiMo"),
  };
}

/** Runs before the page's own scripts: keeps what the document is when it is there, before anything of ours. */
const keepFirst = (describe: string): string =>
  `addEventListener("DOMContentLoaded", () => { window.khiMo = (${describe})(); });`;

const hasChanged = async (page: Page): Promise<boolean> => {
  const now = JSON.stringify(await page.evaluate(describeDocument));
  return now !== JSON.stringify(await page.evaluate(() => (window as unknown as { khiMo: unknown }).khiMo));
};

test("a page that reloads itself keeps what was being typed; switched off, it is exactly as it came", async ({ desk }) => {
  await desk.context.addInitScript({ content: keepFirst(describeDocument.toString()) });
  const notice = await desk.openNotice(ID);
  await notice.summary();
  await notice.openCard("trước ngày 30/11");
  await notice.edit();
  await notice.fill("Ghi chú", "Hỏi lại Vụ Kế hoạch");
  await notice.sees(/^Đã giữ bản nháp$/u);
  const reloaded = notice.page.waitForEvent("load");
  await notice.page.evaluate(() => setTimeout(() => location.reload()));
  await reloaded;
  await notice.summary();
  await notice.openCard("trước ngày 30/11");
  await notice.sees(/^Có bản nháp chưa lưu$/u);
  expect(await hasChanged(notice.page)).toBe(true);

  await (await desk.openPopup(notice)).switchOff("Tắt trên trang này");
  await expect.poll(() => notice.isUntouched()).toBe(true);
  expect(await hasChanged(notice.page)).toBe(false);
});
