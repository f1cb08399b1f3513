import { describe, expect, it } from "vitest";
import { readRows, TABLE_HEAD } from "../../../test/support/table-rows.ts";

describe("the words of a table", () => {
  it("puts a cell's lines together that the page has cut, and leaves names that stand a line each", () => {
    const rows = [
      TABLE_HEAD,
      [
        "1",
        { text: ["Lập danh mục", "bến thuyền"] },
        { text: ["Sở Du", "lịch"] },
        { text: ["Sở Xây dựng", "các xã ven hồ"] },
        { text: ["Tháng 6", "năm 2027"] },
        "",
      ],
    ];
    expect(readRows(rows)).toMatchObject([
      {
        statement: "Lập danh mục bến thuyền",
        leads: ["Sở Du lịch"],
        coordinating: ["Sở Xây dựng", "các xã ven hồ"],
        deadlines: ["2027-06-30"],
      },
    ]);
  });

  it("takes the finer of two columns of duties, where cells of the first stand beside several rows", () => {
    const rows = [
      ["Nhiệm vụ chung", "Nhiệm vụ cụ thể", "Cơ quan chủ trì", "Thời gian"],
      [{ text: "I. Bến thuyền", rowSpan: 2 }, "1. Kẻ lại biển báo", "Sở Xây dựng", "Tháng 6/2027"],
      ["2. Đếm số thuyền", "Công an tỉnh", "Quý III/2027"],
    ];
    expect(readRows(rows)).toMatchObject([
      { statement: "1. Kẻ lại biển báo", leads: ["Sở Xây dựng"], deadlines: ["2027-06-30"] },
      { statement: "2. Đếm số thuyền", leads: ["Công an tỉnh"], deadlines: ["2027-09-30"] },
    ]);
  });

  it("names who helps and when by other words: who is concerned, who takes part, from when to when", () => {
    const row = ["1", "Lập danh mục bến thuyền", "Sở Xây dựng", "Công an tỉnh", "Quý I - Quý II/2027"];
    const read2 = (helper: string) =>
      readRows([["TT", "Đầu việc", "Đơn vị chủ trì", helper, "Thời gian bắt đầu - kết thúc"], row]);
    for (const helper of ["Đơn vị liên quan", "Cơ quan cùng thực hiện"])
      expect(read2(helper)).toMatchObject([
        { leads: ["Sở Xây dựng"], coordinating: ["Công an tỉnh"], deadlines: ["2027-06-30"] },
      ]);
  });
});
