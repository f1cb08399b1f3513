import { expect, test } from "./fixtures.ts";
import { NoticePage } from "./pages/notice-page.ts";

test("opens the source at the passage, finds it again and flashes it", async ({ desk }) => {
  const notice = await desk.openNotice("thong-bao-thuvienphapluat");
  await notice.save("II.4.đ");
  await notice.seesSaved("II.4.đ");
  const popup = await desk.openPopup(notice);
  await notice.page.close();

  const opened = await NoticePage.of(await popup.openSource("2.000 hợp tác xã"));
  expect(opened.address).toBe(notice.address);
  await expect
    .poll(async () => (await opened.marks()).active.join(" "), { intervals: [50] })
    .toContain("ít nhất 2.000 hợp tác xã");
  const { y } = await opened.page.evaluate(() => ({ y: scrollY }));
  expect(y).toBeGreaterThan(0);
  await expect.poll(async () => (await opened.marks()).active).toEqual([]);
});
