import { describe, expect, it } from "vitest";
import { buildDocument } from "../../test/support/page-text.ts";
import { restoreFlatTables } from "./flat-tables.ts";

const HEADER = ["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời hạn"];
const ROWS = [
  ["1", "Rà soát thủ tục cấp phép", "Bộ Y tế", "Quý I/2027"],
  ["2", "Ban hành tiêu chuẩn kết nối", "Bộ Xây dựng", "Tháng 6/2027"],
];

/** Each line with "table:row:column" in front where it has become a cell. */
const restored = (lines: readonly string[]): string[] =>
  restoreFlatTables(buildDocument(lines).blocks, 50).map(({ text, cell }) =>
    cell ? `${cell.table}:${cell.row}:${cell.column} ${text}` : text,
  );

describe("a table printed as paragraphs", () => {
  it("gets its cells back, the text around it stays", () => {
    expect(restored(["Danh mục nhiệm vụ", ...HEADER, ...ROWS.flat()])).toEqual([
      "Danh mục nhiệm vụ",
      ...HEADER.map((text, column) => `50:0:${column} ${text}`),
      ...ROWS.flatMap((cells, row) => cells.map((text, column) => `50:${row + 1}:${column} ${text}`)),
    ]);
  });

  it("keeps empty cells empty, and the rows that head others over all columns", () => {
    const header = ["TT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời gian", "Sản phẩm"];
    const lines = [
      ...["I", "Đê điều", "1", "Đắp đê bao", "Sở Xây dựng", "Công an tỉnh", "Quý I", "Báo cáo"],
      ...["2", "- Cắm mốc đê", "Sở Y tế", "Tháng 6", "Chợ", "1", "Sửa mái chợ", "UBND xã", "UBND phường", "Báo cáo"],
      ...["2", "Sơn cổng chợ", "UBND xã", "3. Kinh phí", "Ngân sách bảo đảm."],
    ];
    expect(restored([...header, ...lines]).slice(6)).toEqual([
      ...["50:1:0 I", "50:1:1 Đê điều", "50:2:0 1", "50:2:1 Đắp đê bao", "50:2:2 Sở Xây dựng", "50:2:3 Công an tỉnh"],
      ...["50:2:4 Quý I", "50:2:5 Báo cáo", "50:3:0 2", "50:3:1 - Cắm mốc đê", "50:3:2 Sở Y tế", "50:3:4 Tháng 6"],
      ...["50:4:0 Chợ", "50:5:0 1", "50:5:1 Sửa mái chợ", "50:5:2 UBND xã", "50:5:3 UBND phường", "50:5:5 Báo cáo"],
      ...["50:6:0 2", "50:6:1 Sơn cổng chợ", "50:6:2 UBND xã", "3. Kinh phí", "Ngân sách bảo đảm."],
    ]);
  });

  it("ends before a row whose cells have several paragraphs", () => {
    const long = ["3", "Sửa kè", "Bộ Y tế", "Bộ Nội vụ", "Quý II/2027", "4", "Nạo vét", "Bộ Y tế", "2027"];
    expect(restored([...HEADER, ...ROWS.flat(), ...long]).slice(12)).toEqual(long);
  });

  it("ends where the rows end", () => {
    const closing = "Văn phòng Chính phủ thông báo để các cơ quan biết, thực hiện.";
    expect(restored([...HEADER, ...ROWS.flat(), closing]).at(-1)).toBe(closing);
  });

  it("keeps the order and the count of the blocks", () => {
    const lines = [...HEADER, ...ROWS.flat(), ...HEADER, ...ROWS.flat()];
    expect(restoreFlatTables(buildDocument(lines).blocks, 0).map(({ text }) => text)).toEqual(lines);
  });
});

it.each([
  [["1. Bộ Y tế rà soát", "2. Bộ Nội vụ báo cáo"]],
  [["TT", "Nhiệm vụ"]],
  [[...HEADER, "Không có dòng nào đánh số"]],
  [[]],
])("paragraphs that make no table stay as they are: %j", (lines) => {
  expect(restored(lines)).toEqual(lines);
});
