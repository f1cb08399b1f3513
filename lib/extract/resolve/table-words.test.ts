import { describe, expect, it } from "vitest";
import { buildPage, buildTable, type DrawnCell } from "../../../test/support/page-text.ts";
import { day } from "../../../test/support/rule-cases.ts";
import { createGazetteer } from "../../gazetteer/index.ts";
import { toDocument } from "../../notice/index.ts";
import { createAnalyst } from "./analyze.ts";
import { resolveTable } from "./tables.ts";

/** Each directive as: label of its row, statement, leads, coordinating, deadlines, product. */
function read(rows: readonly (readonly DrawnCell[])[]): unknown[] {
  const document = toDocument({ ...buildPage([]), blocks: buildTable(rows) });
  const analyst = createAnalyst({ referenceDate: day("2026-11-20"), gazetteer: createGazetteer(), isTimeField: false }, []);
  return resolveTable(document.text, document.blocks, null, analyst).drafts.map((draft) => ({
    row: draft.node.mark?.label,
    statement: document.text.slice(draft.statement.start, draft.statement.end),
    leads: draft.leads.map(({ text }) => text),
    coordinating: draft.coordinating.map(({ text }) => text),
    deadlines: draft.deadlines.map(({ value }) => (value.form === "date" ? value.due : value.form)),
    product: draft.product?.text ?? null,
    ...(draft.targets.length ? { targets: draft.targets.map(({ text }) => text) } : {}),
  }));
}

const HEAD = ["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời hạn", "Sản phẩm"];

describe("the words of a table", () => {
  it("puts a cell's lines together that the page has cut, and leaves names that stand a line each", () => {
    const rows = [
      HEAD,
      [
        "1",
        { text: ["Lập danh mục", "bến thuyền"] },
        { text: ["Sở Du", "lịch"] },
        { text: ["Sở Xây dựng", "các xã ven hồ"] },
        { text: ["Tháng 6", "năm 2027"] },
        "",
      ],
    ];
    expect(read(rows)).toMatchObject([
      {
        statement: "Lập danh mục bến thuyền",
        leads: ["Sở Du lịch"],
        coordinating: ["Sở Xây dựng", "các xã ven hồ"],
        deadlines: ["2027-06-30"],
      },
    ]);
  });

  it("names who helps and when by other words: who is concerned, who takes part, from when to when", () => {
    const row = ["1", "Lập danh mục bến thuyền", "Sở Xây dựng", "Công an tỉnh", "Quý I - Quý II/2027"];
    const read2 = (helper: string) => read([["TT", "Đầu việc", "Đơn vị chủ trì", helper, "Thời gian bắt đầu - kết thúc"], row]);
    for (const helper of ["Đơn vị liên quan", "Cơ quan cùng thực hiện"])
      expect(read2(helper)).toMatchObject([
        { leads: ["Sở Xây dựng"], coordinating: ["Công an tỉnh"], deadlines: ["2027-06-30"] },
      ]);
  });
});
