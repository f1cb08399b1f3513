import { expect, test } from "./fixtures.ts";

test("saves one task by a click and shows it in the popup", async ({ desk }) => {
  const notice = await desk.openNotice("thong-bao-thuvienphapluat");
  await notice.save("II.1.a");
  await notice.seesSaved("II.1.a");
  expect(await notice.savedButtons()).toHaveLength(1);

  const popup = await desk.openPopup(notice);
  await popup.seesTasks(1);
  expect((await popup.tasks())[0]).toContain("rà soát mạng lưới kho lạnh");
  await popup.sees("1 đã lưu");
});

test("saves all tasks at once, and nothing twice when it is asked again after a reload", async ({ desk }) => {
  const notice = await desk.openNotice("thong-bao-thuvienphapluat");
  await notice.save("II.3");
  await notice.seesSaved("II.3");
  await notice.saveAll();
  await expect.poll(async () => (await notice.savedButtons()).length).toBe(12);

  await notice.page.reload();
  await expect.poll(async () => (await notice.savedButtons()).length).toBe(12);
  const popup = await desk.openPopup(notice);
  await popup.sees("12 nhiệm vụ chưa hoàn thành");
});

test("saves all from the popup", async ({ desk }) => {
  const notice = await desk.openNotice("cong-dien-thuvienphapluat");
  await notice.summary();
  const popup = await desk.openPopup(notice);
  await popup.sees("Trang này có 5 nhiệm vụ");
  await popup.press("Lưu tất cả");
  await popup.sees("5 nhiệm vụ chưa hoàn thành");
  await notice.seesSaved("1.a");
});

test("shows what was saved from one site as saved on the other", async ({ desk }) => {
  const first = await desk.openNotice("thong-bao-thuvienphapluat");
  await first.save("II.1.b");
  await first.seesSaved("II.1.b");

  const second = await desk.openNotice("thong-bao-xaydungchinhsach");
  await second.seesSaved("II.1.b");
  expect(await second.savedButtons()).toHaveLength(1);
  await second.save("II.2.a");
  await second.seesSaved("II.2.a");
  await first.seesSaved("II.2.a");

  const popup = await desk.openPopup(first);
  await popup.sees("2 nhiệm vụ chưa hoàn thành");
});

test("saves by keyboard alone", async ({ desk }) => {
  const notice = await desk.openNotice("cong-dien-thuvienphapluat");
  const first = await notice.saveButton("1.a");
  const { page } = notice;
  for (let press = 0; press < 40; press++) {
    await page.keyboard.press("Tab");
    const focused = await notice.focusedName();
    if (focused === first.name) break;
  }
  expect(await notice.focusedName()).toBe(first.name);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await notice.seesSaved("1.b");
  expect(await notice.savedButtons()).toHaveLength(1);
});

test("opens the card from a mark, saves from it, and Escape closes it", async ({ desk }) => {
  const notice = await desk.openNotice("thong-bao-xaydungchinhsach");
  await notice.summary();
  const card = await notice.openCard("trước ngày 15/12/2026");
  expect(card.name).toContain("II.1.a");
  await notice.sees(/Bộ Công Thương/u);
  await notice.press("Lưu nhiệm vụ");
  await notice.seesSaved("II.1.a");
  await notice.page.keyboard.press("Escape");
  await expect.poll(() => notice.hasCard()).toBe(false);
});
