import type { Desk } from "./fixtures.ts";
import { expect, test } from "./fixtures.ts";

/** The alarm that a minute's wait would ring. */
const keepCopy = (desk: Desk): Promise<void> =>
  desk.inWorker(() => {
    const { chrome } = globalThis as unknown as { chrome: { alarms: { onAlarm: { dispatch(alarm: object): void } } } };
    chrome.alarms.onAlarm.dispatch({ name: "snapshot" });
  });

/** What a failing disk might leave of the main database: nothing. */
const loseTasks = (desk: Desk): Promise<void> =>
  desk.inWorker(async () => {
    const opened = indexedDB.open("so-tay-nhiem-vu");
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      opened.onsuccess = () => resolve(opened.result);
      opened.onerror = () => reject(opened.error);
    });
    const names = [...database.objectStoreNames];
    const transaction = database.transaction(names, "readwrite");
    for (const name of names) transaction.objectStore(name).clear();
    await new Promise<void>((resolve) => {
      transaction.oncomplete = () => resolve();
    });
    database.close();
  });

test("what the database lost comes back from the copy kept beside it; deleting everything leaves nothing", async ({ desk }) => {
  const notice = await desk.openNotice("thong-bao-thuvienphapluat");
  await notice.saveAll();
  await expect.poll(async () => (await notice.savedButtons()).length).toBe(12);
  await desk.chooseUnit("Bộ Y tế", "bo-y-te");
  const settings = await desk.openSettings("#data");
  await settings.sees("Chưa có bản nào");
  await keepCopy(desk);
  await expect
    .poll(async () => {
      await settings.page.reload();
      return settings.page.getByRole("button", { name: /^Khôi phục bản/u }).count();
    })
    .toBe(1);

  await loseTasks(desk);
  const tracker = await desk.openTracker("2026-11-22");
  await tracker.sees("Sổ tay đang trống, nhưng còn bản giữ tự động");
  const popup = await desk.openPopup();
  await expect(popup.page.getByText(/Sổ tay đang trống.* với 12 nhiệm vụ/u)).toBeVisible();
  await desk.chooseUnit("Bộ Công an", "bo-cong-an");

  const [opened] = await Promise.all([
    desk.context.waitForEvent("page"),
    tracker.page.getByRole("button", { name: "Xem và khôi phục" }).click(),
  ]);
  await opened.getByRole("button", { name: /^Khôi phục bản/u }).click();
  await expect(opened.getByText("Thêm 12 nhiệm vụ")).toBeVisible();
  await expect(opened.getByText("Thay cả cài đặt và đơn vị của tôi")).toBeVisible();
  await opened.getByRole("button", { name: "Thay toàn bộ sổ tay" }).click();
  await expect(opened.getByText("Đã nhận 12 nhiệm vụ từ tệp").first()).toBeVisible();
  await tracker.seesTasks(12);
  await opened.getByRole("button", { name: "Đơn vị của tôi" }).click();
  await expect(opened.getByRole("region", { name: "Bộ Y tế" })).toBeVisible();

  await settings.press("Xóa toàn bộ…");
  const word = settings.page.getByLabel("Gõ “XÓA” để xác nhận");
  await word.fill("xin");
  await word.press("Enter");
  await expect(word).toHaveValue("xin");
  await word.fill("xoá");
  await word.press("Enter");
  await settings.sees("Đã xóa toàn bộ dữ liệu");
  await settings.sees("Chưa có bản nào");
  await tracker.page.reload();
  await tracker.sees("Chưa có nhiệm vụ nào");
  await opened.getByRole("button", { name: "Đơn vị của tôi" }).click();
  await expect(opened.getByText("Chưa chọn đơn vị nào")).toBeVisible();
});
