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
