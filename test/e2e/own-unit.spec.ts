import axe from "axe-core";
import { expect, test } from "./fixtures.ts";
import { paintedWords } from "./pages/painted-marks.ts";

test("the unit chosen in the settings is marked on the open page at once, and its tasks saved first", async ({ desk }) => {
  const notice = await desk.openNotice("thong-bao-thuvienphapluat");
  const settings = await desk.openSettings();
  await settings.addByKeys("bo tai chinh", "Bộ Tài chính");
  await settings.sees("Bộ Kế hoạch và Đầu tư");

  await notice.page.bringToFront();
  await notice.sees(/^3 của đơn vị tôi/u);
  expect(await paintedWords(notice.page, "mine")).toEqual(["Bộ Tài chính"]);
  expect(await paintedWords(notice.page, "mine-coordinating")).toEqual(["Bộ Tài chính"]);
  expect((await notice.saveButtons()).filter((name) => name.includes("đơn vị tôi"))).toHaveLength(3);
  await notice.openCard("trước ngày 30/11");
  await notice.sees(/^Đơn vị tôi: chủ trì/u);
  await notice.page.keyboard.press("Escape");

  await notice.press("Lưu 3 việc của tôi");
  await expect.poll(async () => (await notice.savedButtons()).length).toBe(3);
  expect(await notice.saveButtons()).toHaveLength(9);
});

test("a collective binds a province; switched off in the settings, it no longer does", async ({ desk }) => {
  const settings = await desk.openSettings();
  await settings.addByKeys("ubnd phu tho", "Ủy ban nhân dân tỉnh Phú Thọ");
  const notice = await desk.openNotice("thong-bao-thuvienphapluat");
  await notice.sees(/^5 của đơn vị tôi/u);
  expect(await paintedWords(notice.page, "mine")).toEqual(["Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương"]);
  await settings.page.bringToFront();
  await settings.check("UBND các tỉnh, thành phố", false);
  await notice.page.bringToFront();
  await expect.poll(() => paintedWords(notice.page, "mine")).toEqual([]);
  await notice.doesNotSee(/của đơn vị tôi/u);
});

test("the popup puts the user's own tasks first and shows them alone when asked", async ({ desk }) => {
  const settings = await desk.openSettings();
  await settings.addByKeys("bo tai chinh", "Bộ Tài chính");
  const notice = await desk.openNotice("thong-bao-thuvienphapluat");
  await notice.saveAll();
  await expect.poll(async () => (await notice.savedButtons()).length).toBe(12);
  const popup = await desk.openPopup(notice, "2026-11-23");
  await popup.sees("3 của đơn vị tôi");
  const filter = popup.page.getByRole("button", { name: "Của tôi" });
  await expect(filter).toHaveAttribute("aria-pressed", "false");
  await filter.click();
  await expect(filter).toHaveAttribute("aria-pressed", "true");
  await popup.seesTasks(3);
  await popup.sees("3 nhiệm vụ của tôi");
});

test("a unit that was taken out comes back by undo; what was chosen outlives the browser", async ({ desk }) => {
  const settings = await desk.openSettings();
  await settings.addByKeys("bo y te", "Bộ Y tế");
  await settings.check("Bộ Lao động - Thương binh và Xã hội", true);
  await settings.press("Bỏ đơn vị Bộ Y tế");
  await settings.hasNoUnit("Bộ Y tế");
  await settings.press("Hoàn tác");
  await settings.hasUnit("Bộ Y tế");
  await desk.kill();
  await desk.open();
  const again = await desk.openSettings();
  await again.hasUnit("Bộ Y tế");
  await expect(again.page.getByRole("checkbox", { name: "Bộ Lao động - Thương binh và Xã hội" })).toBeChecked();
});

test("reading that was switched off is switched on again in the settings", async ({ desk }) => {
  const notice = await desk.openNotice("thong-bao-thuvienphapluat");
  await notice.summary();
  await desk.inWorkerWith((site) => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } };
    return chrome.storage.local.set({ reading: { version: 1, everywhere: false, sites: [site], pages: [] } });
  }, "thuvienphapluat.vn");
  await notice.doesNotSee(/nhiệm vụ · /u);
  const settings = await desk.openSettings("#reading");
  await settings.press("Bật lại: thuvienphapluat.vn");
  await settings.sees(/Đang bật ở mọi trang/u);
  await notice.page.bringToFront();
  await notice.summary();
});

test("the settings page has nothing that axe objects to", async ({ desk }) => {
  const { page } = await desk.openSettings();
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    const { axe: run } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
    return (await run.run()).violations.map(({ id }) => id);
  });
  expect(violations).toEqual([]);
});
