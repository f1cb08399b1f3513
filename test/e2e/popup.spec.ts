import type { Desk } from "./fixtures.ts";
import { expect, test } from "./fixtures.ts";
import { setNextTurn } from "./pages/stored-rows.ts";

async function saveNotice(desk: Desk) {
  const notice = await desk.openNotice("thong-bao-thuvienphapluat");
  await notice.saveAll();
  await expect.poll(async () => (await notice.savedButtons()).length).toBe(12);
  return notice;
}

test("groups tasks by deadline, the earliest open one first", async ({ desk }) => {
  const notice = await saveNotice(desk);
  await setNextTurn((await desk.openSettings()).page, "2026-12-25");
  const popup = await desk.openPopup(notice, "2026-12-10");
  expect(await popup.groups()).toEqual([
    "Quá hạn 1",
    "Hôm nay 1",
    "7 ngày tới 1",
    "Sau đó 2",
    "Định kỳ 1",
    "Theo sự kiện 1",
    "Không ghi thời hạn 5",
  ]);
});

test("counts an exclusive date as today on the day itself and as overdue after it", async ({ desk }) => {
  const notice = await saveNotice(desk);
  await setNextTurn((await desk.openSettings()).page, "2026-12-25");
  const onTheDay = await desk.openPopup(notice, "2026-11-30");
  expect(await onTheDay.groups()).toContain("Hôm nay 1");
  expect((await onTheDay.groups()).join()).not.toContain("Quá hạn");
  const after = await desk.openPopup(notice, "2026-12-01");
  expect(await after.groups()).toContain("Quá hạn 1");
});

test("finds tasks with and without diacritics, by statement, agency and number", async ({ desk }) => {
  const popup = await desk.openPopup(await saveNotice(desk));
  await popup.search("mã số vùng trồng");
  await popup.seesTasks(1);
  await popup.search("trai cay tuoi");
  await popup.seesTasks(1);
  await popup.search("Bộ Tài chính");
  await popup.sees(/Tìm thấy \d+ nhiệm vụ/u);
  expect((await popup.tasks()).some((task) => task.includes("Cân đối, bố trí vốn"))).toBe(true);
  await popup.search("487/TB-VPCP");
  await popup.seesTasks(12);
  await popup.search("không có việc nào như thế");
  await popup.sees(/Không tìm thấy nhiệm vụ nào/u);
});

test("marks a task done, and it stays done when the popup is opened again", async ({ desk }) => {
  const notice = await saveNotice(desk);
  const popup = await desk.openPopup(notice);
  await popup.markDone("trái cây tươi");
  await popup.sees("11 nhiệm vụ chưa hoàn thành · 1 đã xong");

  const again = await desk.openPopup(notice);
  await again.sees("11 nhiệm vụ chưa hoàn thành · 1 đã xong");
  await again.unfold("Đã xong");
  await again.isMarkedDone("trái cây tươi");
});

test("deletes a task, says so on the page, and takes it back on undo", async ({ desk }) => {
  const notice = await saveNotice(desk);
  const popup = await desk.openPopup(notice);
  await popup.delete("mã số vùng trồng");
  await popup.sees("Đã xóa 1 nhiệm vụ");
  await popup.sees("11 nhiệm vụ chưa hoàn thành");
  await expect.poll(async () => (await notice.savedButtons()).length).toBe(11);

  await popup.undo();
  await popup.sees("12 nhiệm vụ chưa hoàn thành");
  await expect.poll(async () => (await notice.savedButtons()).length).toBe(12);
});

test("follows what is saved elsewhere while it is open", async ({ desk }) => {
  const notice = await desk.openNotice("thong-bao-thuvienphapluat");
  await notice.save("II.3");
  await notice.seesSaved("II.3");
  const popup = await desk.openPopup(notice);
  await popup.sees("1 nhiệm vụ chưa hoàn thành");
  await notice.page.bringToFront();
  await notice.save("II.5");
  await notice.seesSaved("II.5");
  await popup.sees("2 nhiệm vụ chưa hoàn thành");
});

test("tells what the tab's page holds before anything is saved", async ({ desk }) => {
  const attributes = await desk.openNotice("thuoc-tinh-vanban");
  await attributes.sees(/PDF/u);
  await (await desk.openPopup(attributes)).sees("Văn bản này chỉ có thuộc tính; toàn văn nằm trong tệp PDF.");
  const notice = await desk.openNotice("thong-bao-thuvienphapluat");
  await notice.summary();
  const popup = await desk.openPopup(notice);
  await popup.sees("Trang này có 12 nhiệm vụ");
  await popup.sees("7 có thời hạn");
  await popup.sees("Chưa có nhiệm vụ nào");
});
