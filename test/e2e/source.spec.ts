import { expect, test } from "./fixtures.ts";
import { NoticePage } from "./pages/notice-page.ts";
import { waitForFlash } from "./pages/painted-marks.ts";

test("opens the source at the passage, finds it again and flashes it", async ({ desk }) => {
  const notice = await desk.openNotice("thong-bao-thuvienphapluat");
  await notice.save("II.4.đ");
  await notice.seesSaved("II.4.đ");
  const popup = await desk.openPopup(notice);
  await notice.page.close();

  const opened = await NoticePage.of(await popup.openSource("2.000 hợp tác xã"));
  expect(opened.address).toBe(notice.address);
  await waitForFlash(opened.page, "ít nhất 2.000 hợp tác xã");
  await expect.poll(() => opened.page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await expect.poll(async () => (await opened.marks()).active).toEqual([]);
});
