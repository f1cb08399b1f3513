import { readCsv } from "../../scripts/support/read-csv.ts";
import { expect, test } from "./fixtures.ts";

test("exports what is shown as a CSV that spreadsheets of Vietnamese offices open", async ({ desk }) => {
  const notice = await desk.openNotice("thong-bao-thuvienphapluat");
  await notice.saveAll();
  await expect.poll(async () => (await notice.savedButtons()).length).toBe(12);
  const popup = await desk.openPopup(notice);
  const bytes = await popup.export();

  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const text = bytes.toString("utf8").slice(1);
  expect(text.split("\r\n").at(-1)).toBe("");
  expect(text.replaceAll("\r\n", "")).not.toContain("\r");
  const [header = [], ...rows] = readCsv(text, ";");
  expect(header).toEqual([
    "STT",
    "Nhiệm vụ",
    "Cơ quan chủ trì",
    "Cơ quan phối hợp",
    "Thời hạn",
    "Thời hạn nguyên văn",
    "Chỉ tiêu",
    "Kết quả/Sản phẩm",
    "Trạng thái",
    "Văn bản giao",
    "Vị trí trong văn bản",
    "Trích nguyên văn",
    "Đường dẫn",
    "Ghi chú",
    "Nhãn",
    "Ngày dự kiến xong",
    "Người làm",
    "Tiến độ",
    "Minh chứng",
    "Điều chỉnh",
    "Các kỳ đã qua",
    "Ngày hoàn thành",
    "Nhắc trước (ngày)",
    "Nhiệm vụ trùng",
    "Phiên bản",
    "Mã",
  ]);
  expect(rows).toHaveLength(12);
  const row = rows.find((cells) => cells[1]?.includes("trái cây tươi")) ?? [];
  expect(row[2]).toBe("Bộ Công Thương");
  expect(row[3]).toContain("Bộ Ngoại giao");
  expect(row[4]).toContain("10/12/2026");
  expect(row[4]).toContain("17:00");
  expect(row[5]).toBe("trước 17 giờ 00 ngày 10/12/2026");
  expect(row[9]).toContain("487/TB-VPCP");
  expect(row[9]).toContain("12/11/2026");
  expect(row[10]).toContain("II.3");
  expect(row[12]).toContain("https://thuvienphapluat.vn/");
});

test("exports only what the search shows, with the chosen separator", async ({ desk }) => {
  const notice = await desk.openNotice("thong-bao-thuvienphapluat");
  await notice.saveAll();
  await expect.poll(async () => (await notice.savedButtons()).length).toBe(12);
  const popup = await desk.openPopup(notice);
  await popup.search("mã số vùng trồng");
  await popup.seesTasks(1);
  await popup.chooseSeparator(/Phẩy \(,\)/u);
  const rows = readCsv((await popup.export(/^Xuất 1 kết quả$/u)).toString("utf8").slice(1), ",");
  expect(rows).toHaveLength(2);
  expect(rows[1]?.[1]).toContain("mã số vùng trồng");
});
