import { createAnalyst } from "../../lib/extract/resolve/analyze.ts";
import { resolveTable } from "../../lib/extract/resolve/tables/tables.ts";
import { createGazetteer } from "../../lib/gazetteer/index.ts";
import { toDocument } from "../../lib/notice/index.ts";
import { buildPage, buildTable, type DrawnCell } from "./page-text.ts";
import { day } from "./rule-cases.ts";

/** Each directive as: label of its row, statement, leads, coordinating, deadlines, product. */
export function readRows(rows: readonly (readonly DrawnCell[])[]): unknown[] {
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

/** The columns of most assignment tables. */
export const TABLE_HEAD = ["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời hạn", "Sản phẩm"];
