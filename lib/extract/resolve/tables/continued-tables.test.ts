import { expect, it } from "vitest";
import { buildPage, buildTable, type DrawnCell } from "../../../../test/support/page-text.ts";
import { toDocument } from "../../../notice/index.ts";
import { tablesOf } from "./continued-tables.ts";

const HEAD = ["TT", "Nhiệm vụ", "Chủ trì"];
const FIRST = [HEAD, ["1", "Thả phao", "Sở Y tế"], ["2", { text: "Cắm mốc", rowSpan: 2 }, "Sở Nội vụ"], ["3", "Công an tỉnh"]];

/** Each table's rows by their numbers, as far as it has any. */
function rowsOf(...tables: readonly (readonly (readonly DrawnCell[])[])[]): string[] {
  const blocks = tables.flatMap((rows, table) => buildTable(rows, table));
  const document = toDocument({ ...buildPage([]), blocks });
  return tablesOf(document.blocks).map((cells) =>
    cells.flatMap(({ cell, text }) => (cell?.column === 0 ? [`${cell.row}:${text}`] : [])).join(" "),
  );
}

it("a table whose number comes next goes on with the one before it", () => {
  expect(rowsOf(FIRST, [["4", "Sơn cọc tiêu", "Sở Y tế"]])).toEqual(["0:TT 1:1 2:2 3:3 4:4"]);
});

it.each([
  ["another number", [["6", "Sơn cọc tiêu", "Sở Y tế"]]],
  ["its own header", [HEAD, ["4", "Sơn cọc tiêu", "Sở Y tế"]]],
  ["fewer columns", [["4", "Sơn cọc tiêu"]]],
])("a table of %s stands for itself", (_, rows) => {
  expect(rowsOf(FIRST, rows)).toHaveLength(2);
});
