import type { Desk } from "./fixtures.ts";
import { expect, test } from "./fixtures.ts";

const COLD_STORES = "rà soát mạng lưới kho lạnh";
const DAY = "2026-12-10";

async function trackerWithNotice(desk: Desk) {
  const notice = await desk.openNotice("thong-bao-thuvienphapluat");
  await notice.saveAll();
  await expect.poll(async () => (await notice.savedButtons()).length).toBe(12);
  return desk.openTracker(DAY);
}

test("finds a task by words without diacritics, from the key /", async ({ desk }) => {
  const tracker = await trackerWithNotice(desk);
  await tracker.seesTasks(12);
  await tracker.search("mang luoi kho lanh");
  await tracker.sees("1 nhiệm vụ");
  await tracker.seesTasks(1);
  await tracker.emptySearch();
  await tracker.seesTasks(12);
});

test("changes many tasks at once, and takes it back", async ({ desk }) => {
  const tracker = await trackerWithNotice(desk);
  await tracker.chooseAll();
  await tracker.press("Nhãn");
  await tracker.fill("Tên nhãn", "kho lạnh");
  await tracker.press("Gắn nhãn");
  await tracker.sees("Đã đổi 12 nhiệm vụ");
  await tracker.press("kho lạnh 12");
  await tracker.seesTasks(12);
  await tracker.press("Hoàn tác");
  await tracker.seesTasks(0);
});

test("keeps who does a task, what was done and the history of it; each change can be taken back", async ({ desk }) => {
  const tracker = await trackerWithNotice(desk);
  await tracker.open(COLD_STORES);
  await tracker.fill("Người làm", "Phòng Kế hoạch");
  await tracker.page.keyboard.press("Enter");
  await tracker.drawerSays("Người làm: để trống thành Phòng Kế hoạch");
  await tracker.fill("Nội dung tiến độ", "Đã gửi công văn lấy ý kiến");
  await tracker.press("Thêm ghi chú");
  await tracker.drawerSays("Đã gửi công văn lấy ý kiến");
  await tracker.press("Đánh dấu hoàn thành");
  await tracker.drawerSays("Hoàn thành đúng hạn");
  await tracker.page.reload();
  await tracker.open(COLD_STORES);
  await expect(tracker.page.getByLabel("Người làm")).toHaveValue("Phòng Kế hoạch");
});

test("the trash gives a task back", async ({ desk }) => {
  const tracker = await trackerWithNotice(desk);
  await tracker.choose(COLD_STORES);
  await tracker.press("Xóa");
  await tracker.seesTasks(11);
  await tracker.press("Thùng rác1");
  await tracker.seesTasks(1);
  await tracker.choose(COLD_STORES);
  await tracker.press("Khôi phục");
  await tracker.seesTasks(0);
  await tracker.press("Danh sách");
  await tracker.seesTasks(12);
});
