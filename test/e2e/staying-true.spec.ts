import { fixturePage } from "../fixtures/pages.ts";
import { expect, test } from "./fixtures.ts";

const ID = "thong-bao-thuvienphapluat";

test("a notice that was changed after saving says so, shows the difference, and takes it over when asked", async ({ desk }) => {
  const first = await desk.openNotice(ID);
  await first.save("II.2.a");
  await first.seesSaved("II.2.a");
  await first.page.close();
  const { url, html } = fixturePage(ID);
  const changed = html.replaceAll("trước ngày 30/11", "trước ngày 18/11");
  expect(changed).not.toBe(html);
  await desk.context.route(url, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: changed }));
  const again = await desk.openNotice(ID);
  await again.press(/^Nội dung đã đổi, xem nhiệm vụ mục II\.2\.a/u);
  await again.sees(/^Nội dung đã thay đổi$/u);
  await again.press("Cập nhật theo trang");
  await again.seesSaved("II.2.a");
});

test("after an update of the extension the old interface leaves the page as it was, and says to reload", async ({ desk }) => {
  const notice = await desk.openNotice(ID);
  await notice.summary();
  const before = await notice.page.evaluate(async (url) => {
    const html = await (await fetch(url)).text();
    return new DOMParser().parseFromString(html, "text/html").body.innerHTML;
  }, notice.address);
  await desk
    .inWorker(() => (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload())
    .catch(() => {});
  // Coming back to the tab is when it is noticed; until the browser has taken the old extension away there is nothing to notice.
  await expect
    .poll(async () => {
      await notice.page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
      return notice.says(/Tải lại trang để tiếp tục/u);
    })
    .toBe(true);
  expect(await notice.saveButtons()).toEqual([]);
  expect(Object.values(await notice.marks()).flat()).toEqual([]);
  expect(await notice.page.evaluate(() => document.body.innerHTML)).toBe(before);
  await notice.press("Đóng");
  expect(await notice.isUntouched()).toBe(true);
});
