import { readCsv } from "../../scripts/support/read-csv.ts";
import type { Desk } from "./fixtures.ts";
import { expect, test } from "./fixtures.ts";
import { ExportDialogPage, Pictures, ReportPage } from "./pages/taking-out.ts";

const COLD_STORES = "rà soát mạng lưới kho lạnh";
const DAY = "2026-12-20";

async function trackerWithNotice(desk: Desk) {
  const notice = await desk.openNotice("thong-bao-thuvienphapluat");
  await notice.saveAll();
  await expect.poll(async () => (await notice.savedButtons()).length).toBe(12);
  const tracker = await desk.openTracker(DAY);
  await tracker.seesTasks(12);
  return tracker;
}

test("pictures say how things stand; their numbers and bars lead to the tasks behind them", async ({ desk }) => {
  const tracker = await trackerWithNotice(desk);
  const pictures = await Pictures.open(tracker);
  const overdue = /Chưa xong, quá hạn (\d+)/u.exec(await pictures.says("Kết quả thực hiện"))?.[1];
  expect(Number(overdue)).toBeGreaterThan(0);
  expect(await pictures.says("Việc đến hạn theo tuần")).toContain(`trong đó ${overdue} quá hạn`);
  await pictures.pressPart(/^Tất cả, Chưa xong, quá hạn/u);
  await tracker.seesTasks(Number(overdue));
  // The filter stays on the way to the pictures and back.
  const narrowed = await Pictures.open(tracker);
  expect(await narrowed.says("Kết quả thực hiện")).toContain("Chưa xong, trong hạn 0");
  await tracker.press("Bỏ lọc: Quá hạn");
  const count = await narrowed.pressTotal("Việc chưa xong theo cơ quan chủ trì", "Bộ Công Thương");
  await tracker.seesTasks(count);
});

test("an export has the chosen columns in the chosen order, of what is chosen; the set is found again", async ({ desk }) => {
  const tracker = await trackerWithNotice(desk);
  await tracker.choose(COLD_STORES);
  const dialog = await ExportDialogPage.open(tracker);
  await dialog.press("Cột của báo cáo");
  await dialog.press("Chuyển xuống: STT");
  await dialog.keepAs("Họp giao ban");
  await dialog.choose("Tệp CSV (.csv)");
  await dialog.choose("1 nhiệm vụ đã chọn");
  const rows = readCsv((await dialog.export("Xuất 1 nhiệm vụ")).toString("utf8").slice(1), ";");
  expect(rows[0]?.slice(0, 3)).toEqual(["Nhiệm vụ", "STT", "Cơ quan chủ trì"]);
  expect(rows).toHaveLength(2);
  expect(rows[1]?.[0]).toContain(COLD_STORES);

  await tracker.page.reload();
  await tracker.seesTasks(12);
  const again = await ExportDialogPage.open(tracker);
  await again.press("Tất cả các cột");
  await again.press("Họp giao ban");
  const all = readCsv((await again.export("Xuất 12 nhiệm vụ")).toString("utf8").slice(1), ";");
  expect([all.length, all[0]?.length, all[0]?.[1]]).toEqual([13, 8, "STT"]);
});

test("the printed table has the chosen tasks under their notice, and keeps its head", async ({ desk }) => {
  const tracker = await trackerWithNotice(desk);
  await tracker.choose(COLD_STORES);
  await tracker.choose("trái cây tươi");
  const report = await ReportPage.openForChosen(tracker);
  expect(await report.statements()).toHaveLength(2);
  await report.says("Văn bản số 487/TB-VPCP ngày 12/11/2026");
  await report.fill("Đơn vị lập bảng", "Sở Công Thương");
  await report.fill("Kèm theo văn bản", "Báo cáo số 12/BC-SCT");
  await report.says("SỞ CÔNG THƯƠNG");
  await report.reload();
  await report.says("SỞ CÔNG THƯƠNG");
  await report.says("(Kèm theo Báo cáo số 12/BC-SCT)");
  expect((await report.statements()).join()).toContain(COLD_STORES);
  // Two tasks fill a sheet; the room for signatures may stand on the next.
  expect(await report.sheets()).toBeLessThan(3);
});
