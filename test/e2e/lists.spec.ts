import { readFileSync } from "node:fs";
import { workbook } from "../support/zip.ts";
import { expect, test } from "./fixtures.ts";

const cell = (at: string, text: string): string => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const rowOf = (line: number, cells: readonly string[]): string =>
  `<row r="${line}">${cells.map((text, at) => (text === "" ? "" : cell(`${String.fromCharCode(65 + at)}${line}`, text))).join("")}</row>`;

/** An office's own list: a title over the headings, a group, a merged lead, a day as a number. */
const officeList = (deadline: string): Buffer => {
  const rows = [
    ["THEO DÕI NHIỆM VỤ QUÝ IV"],
    [],
    ["TT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Thời hạn", "Lãnh đạo giao"],
    ["I", "VỀ HẠ TẦNG SỐ"],
    ["1", "Rà soát vùng lõm sóng tại các xã miền núi", "Sở Khoa học và Công nghệ", "Thường xuyên", "Ông A"],
    ["2", "Báo cáo tiến độ phủ sóng", "", deadline, "Bà B"],
  ];
  const sheet = `<sheetData>${rows.map((cells, at) => rowOf(at + 1, cells)).join("")}<row r="7">${cell("B7", "Sơ kết năm")}<c r="D7" s="0"><v>46371</v></c></row></sheetData><mergeCells><mergeCell ref="C5:C6"/></mergeCells>`;
  const styles = { "xl/styles.xml": '<styleSheet><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>' };
  return Buffer.from(workbook(sheet, styles));
};

test("an office's own Excel list comes in with its columns named, once; what the tracker exports of it changes nothing", async ({
  desk,
}) => {
  const settings = await desk.openSettings("#data");
  const { page } = settings;
  const choose = async (name: string, buffer: Buffer): Promise<void> => {
    const chooser = page.waitForEvent("filechooser");
    await settings.press("Chọn tệp Excel hoặc CSV");
    await (await chooser).setFiles({ name, mimeType: "application/octet-stream", buffer });
  };
  await choose("viec.xlsx", officeList("31/02/2026"));
  await settings.press("Xem trước");
  await settings.sees("Không hiểu ô ở dòng 6, cột “Thời hạn”");

  await choose("viec.xlsx", officeList("trước 30/11/2026"));
  await expect(page.getByLabel("Cột “Đơn vị chủ trì” là")).toHaveValue("leads");
  await page.getByLabel("Cột “Lãnh đạo giao” là").selectOption("Ghi chú");
  await settings.press("Xem trước");
  await settings.sees("Thêm 3 nhiệm vụ");
  await settings.sees("Bỏ qua 1 dòng không phải nhiệm vụ");
  await settings.press("Nhận vào sổ tay");
  await settings.sees("Đã nhận 3 nhiệm vụ từ tệp");

  const tracker = await desk.openTracker("2026-11-22");
  await tracker.seesTasks(3);
  await tracker.open("Báo cáo tiến độ phủ sóng");
  await tracker.drawerSays("Sở Khoa học và Công nghệ");
  await tracker.drawerSays("30/11/2026");
  const download = tracker.page.waitForEvent("download");
  await tracker.page.getByRole("button", { name: "Xuất", exact: true }).click();
  await tracker.page.getByRole("button", { name: "Tệp Excel (.xlsx)" }).click();
  const exported = readFileSync(await (await download).path());

  await choose("nhiem-vu.xlsx", exported);
  await settings.sees("Giữ nguyên 3 nhiệm vụ");
  await settings.sees("Không có gì thay đổi");
  await settings.press("Không nhận");
  await choose("viec.xlsx", officeList("trước 30/11/2026"));
  await page.getByLabel("Cột “Lãnh đạo giao” là").selectOption("Ghi chú");
  await settings.press("Xem trước");
  await settings.sees("Giữ nguyên 3 nhiệm vụ");
});
