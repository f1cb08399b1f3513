import { expect, test } from "./fixtures.ts";

const MONTHLY = "gửi kết quả thực hiện về Bộ Nông nghiệp";

test("a monthly duty goes on turn by turn, in the tracker and in the popup, until it is ended", async ({ desk }) => {
  const notice = await desk.openNotice("thong-bao-thuvienphapluat");
  await notice.saveAll();
  await expect.poll(async () => (await notice.savedButtons()).length).toBe(12);

  const tracker = await desk.openTracker("2026-12-10");
  await tracker.open(MONTHLY);
  await tracker.drawerSays("Kỳ tới: trước ngày 25/");
  await tracker.pressLike(/^Xong kỳ 25\//u);
  await tracker.drawerSays("xong ngày");
  await tracker.press("Bỏ qua kỳ này");
  await tracker.drawerSays("bỏ qua");
  await tracker.press("Hoàn tác");
  await tracker.drawerSaysNot("bỏ qua");

  const popup = await desk.openPopup();
  await popup.markDone(MONTHLY);
  await popup.hears(/Đã xong kỳ này, kỳ tới 25\//u);

  await tracker.press("Kết thúc việc định kỳ");
  await tracker.drawerSays("Hoàn thành đúng hạn");
  await tracker.press("Bỏ đánh dấu hoàn thành");
  await tracker.drawerSays("Kỳ tới: trước ngày 25/");
});
