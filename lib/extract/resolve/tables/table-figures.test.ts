import { describe, expect, it } from "vitest";
import { buildPage, buildTable, type DrawnCell } from "../../../../test/support/page-text.ts";
import { day } from "../../../../test/support/rule-cases.ts";
import { createGazetteer } from "../../../gazetteer/index.ts";
import { toDocument } from "../../../notice/index.ts";
import { createAnalyst } from "../analyze.ts";
import { resolveTable } from "./tables.ts";

/** Each row's targets as written, with what they mean. */
function targetsOf(rows: readonly (readonly DrawnCell[])[]): unknown[] {
  const document = toDocument({ ...buildPage([]), blocks: buildTable(rows) });
  const analyst = createAnalyst({ referenceDate: day("2026-11-20"), gazetteer: createGazetteer(), isTimeField: false }, []);
  return resolveTable(document.text, document.blocks, null, analyst).drafts.map(({ targets }) =>
    targets.map(({ text, value }) => [text, value.op, value.number, value.number2, value.unit]),
  );
}

const HEAD = ["TT", "Chỉ tiêu", "Đơn vị tính", "Năm 2025", "Kế hoạch năm 2027", "Cơ quan chủ trì"];

describe("figures of a table with a column of units", () => {
  it("are targets where the column's year is not over", () => {
    expect(
      targetsOf([HEAD, ["1", "Hộ chăn nuôi có hầm khí sinh học", "%", "61", "≥ 75", "Sở Nông nghiệp và Môi trường"]]),
    ).toEqual([[["≥ 75", ">=", 75, null, "%"]]]);
  });

  it("carry the unit's multiplier and both ends of a range", () => {
    const rows = [
      ["1", "Doanh thu hội chợ nghề", "triệu đồng", "800", "1.200 - 1.500", "Sở Công Thương"],
      ["2", "Số thợ được dạy nghề", "người", "90", "trên 120", "Sở Nội vụ"],
    ];
    expect(targetsOf([HEAD, ...rows])).toEqual([
      [["1.200 - 1.500", "range", 1_200_000_000, 1_500_000_000, "đồng"]],
      [["trên 120", ">=", 120, null, "người"]],
    ]);
  });

  it("are none where the cell has words or no unit stands beside it", () => {
    const rows = [
      ["1", "Đường vào bãi chôn lấp", "km", "3", "theo dự án được duyệt", "Sở Xây dựng"],
      ["2", "Xếp hạng chuyển đổi số", "", "30", "25", "Sở Khoa học và Công nghệ"],
    ];
    expect(targetsOf([HEAD, ...rows])).toEqual([[], []]);
  });

  it("are told by a column that is headed 'Đơn vị' and holds measures alone", () => {
    const head = ["TT", "Chỉ tiêu", "Đơn vị", "Thực hiện 2025", "KH 2027", "Cơ quan theo dõi, đánh giá"];
    const row = ["1", "Thu nhập từ nghề đan", "triệu đồng", "62", "> 80", "Sở Công Thương"];
    expect(targetsOf([head, row, ["2", "Số giường dưỡng lão", "giường/vạn dân", "3", "5", "Sở Y tế"]])).toEqual([
      [["> 80", ">=", 80_000_000, null, "đồng"]],
      [["5", "=", 5, null, "giường/vạn dân"]],
    ]);
    expect(targetsOf([head, row, ["2", "Số tổ hợp tác", "Sở Y tế", "3", "5", "Sở Y tế"]])).toEqual([[], []]);
  });

  it("stand below two rows of headers too", () => {
    const rows = [
      [
        { text: "TT", rowSpan: 2 },
        { text: "Chỉ tiêu", rowSpan: 2 },
        { text: "ĐVT", rowSpan: 2 },
        { text: "Mục tiêu", columnSpan: 2 },
        { text: "Đơn vị theo dõi", rowSpan: 2 },
      ],
      ["2027", "2030"],
      ["1", "Tỷ lệ nước sạch thất thoát", "%", "dưới 14", "9,5", "Sở Xây dựng"],
    ];
    expect(targetsOf(rows)).toEqual([
      [
        ["dưới 14", "<=", 14, null, "%"],
        ["9,5", "=", 9.5, null, "%"],
      ],
    ]);
  });
});
