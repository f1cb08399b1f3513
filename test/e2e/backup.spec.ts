import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import axe from "axe-core";
import { expect, test } from "./fixtures.ts";
import { giveFile } from "./pages/give-file.ts";

/** What the press downloads. */
async function downloaded(page: Page, press: () => Promise<void>): Promise<Buffer> {
  const download = page.waitForEvent("download");
  await press();
  return readFileSync(await (await download).path());
}

test("a backup is written, shown before it is restored, and brings back what was deleted for good", async ({ desk }) => {
  const notice = await desk.openNotice("thong-bao-thuvienphapluat");
  await notice.saveAll();
  await expect.poll(async () => (await notice.savedButtons()).length).toBe(12);
  const settings = await desk.openSettings("#data");
  const { page } = settings;
  const file = await downloaded(page, () => settings.press("Sao lưu ra tệp"));
  await settings.sees("Đã sao lưu 12 nhiệm vụ");
  const backup: { tasks: { statement: string }[] } = JSON.parse(file.toString("utf8"));
  expect(backup.tasks).toHaveLength(12);

  const choose = (label: string, buffer: Buffer): Promise<void> =>
    giveFile(page, () => settings.press(label), { name: "so-tay.json", mimeType: "application/json", buffer });
  await choose("Khôi phục từ tệp", file);
  await settings.sees("Giữ nguyên 12 nhiệm vụ");
  await settings.sees("Không có gì thay đổi");
  await settings.press("Không nhận");

  await choose("Khôi phục từ tệp", file.subarray(0, file.length - 50));
  await settings.sees(/Tệp hỏng hoặc chưa trọn/u);

  const fewer = Buffer.from(JSON.stringify({ ...backup, tasks: backup.tasks.slice(0, 5), history: [] }));
  await choose("Khôi phục từ tệp", fewer);
  await settings.sees("Bỏ 7 nhiệm vụ không có trong tệp");
  await page.evaluate(axe.source);
  expect(((await page.evaluate("axe.run()")) as { violations: unknown[] }).violations).toEqual([]);
  await settings.press("Thay toàn bộ sổ tay");
  await settings.sees("Đã nhận 0 nhiệm vụ từ tệp");
  await choose("Gộp từ tệp", file);
  await settings.sees("Thêm 7 nhiệm vụ");
  await settings.press("Nhận vào sổ tay");
  await settings.sees("Đã nhận 7 nhiệm vụ từ tệp");
});

test("the tracker exports an Excel workbook and a calendar", async ({ desk }) => {
  const notice = await desk.openNotice("thong-bao-thuvienphapluat");
  await notice.saveAll();
  await expect.poll(async () => (await notice.savedButtons()).length).toBe(12);
  const { page } = await desk.openSettings();
  await page.goto(page.url().replace(/options\.html.*$/u, "tracker.html"));
  const choose = async (name: string): Promise<void> => {
    await page.getByRole("button", { name: "Xuất", exact: true }).click();
    await page.getByRole("button", { name }).click();
  };
  const workbook = await downloaded(page, () => choose("Tệp Excel (.xlsx)"));
  expect(workbook.subarray(0, 2).toString()).toBe("PK");
  const calendar = (await downloaded(page, () => choose("Lịch, các hạn có ngày (.ics)"))).toString("utf8");
  expect(calendar.split("BEGIN:VEVENT").length).toBeGreaterThan(3);
});
