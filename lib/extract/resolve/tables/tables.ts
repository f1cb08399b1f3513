import type { DirectiveAssignee, DirectiveDeadline, FieldSource } from "../../../model/directive.ts";
import type { DocumentBlock, OutlineNode } from "../../../notice/index.ts";
import type { Analyst, PassageKind } from "../analyze.ts";
import { type DirectiveDraft, toAssignee, toDeadline, toTarget } from "../make-directive.ts";
import { isSameAsAbove, readNameField } from "../name-field.ts";
import { type Cell, type Column, isProgramme, readHeader, textOf, toCells } from "./table-columns.ts";
import { readFigure } from "./table-figures.ts";
import { type Group, readGroup, WIDE } from "./table-groups.ts";
import { markedDeadline } from "./table-marks.ts";

/** The cells of a row, those that span into it too, by what their column says. */
type CellsOf = (kind: Column) => readonly Cell[];
type Fields = Pick<DirectiveDraft, "leads" | "coordinating" | "deadlines">;

/** The directives of an assignment table; empty for tables of another kind (ANNOTATION, rulings 15, 30, 40). */
export function resolveTable(
  text: string,
  blocks: readonly DocumentBlock[],
  parent: OutlineNode | null,
  analyst: Analyst,
): { drafts: DirectiveDraft[]; fields: FieldSource[] } {
  const cells = toCells(blocks);
  const header = readHeader(cells, Number(analyst.context.referenceDate?.slice(0, 4) ?? 0));
  const below = header ? cells.filter((cell) => cell.row >= header.firstRow) : [];
  if (!header || isProgramme(below, header.columns)) return { drafts: [], fields: [] };
  const drafts = new Map<Cell, DirectiveDraft>();
  let group: Group = { node: parent, leads: [], deadlines: [] };
  let above: Fields = { leads: [], coordinating: [], deadlines: [] };
  const headers = cells.filter(({ row }) => row < header.firstRow);
  const named = new Set(headers.map(inColumn));
  for (const [number, row] of rowsOf(below)) {
    // The header again, at the top of another sheet of paper.
    if (row.some((cell) => header.columns.get(cell.column) === "duty" && named.has(inColumn(cell)))) continue;
    const cellsOf: CellsOf = (kind) => row.filter((cell) => header.columns.get(cell.column) === kind);
    const opened = readGroup(row, number, cellsOf, parent, header.columns.size, analyst);
    if (opened) group = { ...opened, node: opened.node ?? group.node };
    const duty = cellsOf("duty")[0];
    if (!duty || opened || duty.columnSpan > WIDE) continue;
    const read = readFields(text, cellsOf, above, group, analyst);
    const marked = read.deadlines.length ? read.deadlines : markedDeadline(text, row, headers, analyst);
    const fields = { ...read, deadlines: marked.length ? marked : group.deadlines };
    const draft = readRow(text, duty, cellsOf, group, fields, analyst);
    if (!draft) continue;
    above = fields;
    const known = drafts.get(duty);
    drafts.set(duty, known ? mergeRows(known, draft) : draft);
  }
  const list = [...drafts.values()];
  return {
    drafts: list,
    fields: list.flatMap(({ leads, coordinating, deadlines }) => [...leads, ...coordinating, ...deadlines]),
  };
}

const inColumn = (cell: Cell): string => `${cell.column} ${textOf(cell)}`;

/** Rows in order, each with its own cells and those that span into it. */
function rowsOf(cells: readonly Cell[]): [number, Cell[]][] {
  const rows = new Map<number, Cell[]>();
  for (const cell of cells) {
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++) {
      const known = rows.get(row);
      if (known) known.push(cell);
      else rows.set(row, [cell]);
    }
  }
  return [...rows].sort(([a], [b]) => a - b);
}

const mergeRows = (known: DirectiveDraft, draft: DirectiveDraft): DirectiveDraft => ({
  ...known,
  leads: merge(known.leads, draft.leads),
  coordinating: merge(known.coordinating, draft.coordinating),
  deadlines: merge(known.deadlines, draft.deadlines),
});

function merge<T extends FieldSource>(known: readonly T[], more: readonly T[]): T[] {
  return [...known, ...more.filter((field) => !known.some(({ span }) => span.start === field.span.start))];
}

const isSame = (cells: readonly Cell[]): boolean => cells.length > 0 && cells.every((cell) => isSameAsAbove(textOf(cell)));

/** Who and by when, by the row's cells; "nt" stands for what the row above says, a group's names for a missing lead. */
function readFields(text: string, cellsOf: CellsOf, above: Fields, group: Group, analyst: Analyst): Fields {
  const leads: DirectiveAssignee[] = [];
  const coordinating: DirectiveAssignee[] = [];
  for (const kind of ["lead", "coordinating"] as const) {
    const cells = cellsOf(kind);
    if (isSame(cells)) (kind === "lead" ? leads : coordinating).push(...(kind === "lead" ? above.leads : above.coordinating));
    else
      for (const cell of cells) {
        const named = readNameField(textOf(cell), cell.blocks[0]?.start ?? 0, kind, "table-column", analyst);
        leads.push(...named.lead);
        coordinating.push(...named.coordinating);
      }
  }
  const times = cellsOf("deadline");
  const stated = isSame(times) ? above.deadlines : times.flatMap((cell) => deadlinesOf(text, cell, analyst, "time"));
  // "Điều tra …, xong trước ngày 30/6" in a table without times, or in a row without one
  const isSilent = times.every((cell) => textOf(cell).trim() === "");
  const deadlines = isSilent ? cellsOf("duty").flatMap((cell) => deadlinesOf(text, cell, analyst, "text")) : stated;
  return { leads: leads.length ? leads : group.leads, coordinating, deadlines };
}

const deadlinesOf = (text: string, cell: Cell, analyst: Analyst, kind: PassageKind): DirectiveDeadline[] =>
  cell.blocks.flatMap((block) =>
    analyst
      .mentionsOf(block.text, kind)
      .flatMap((mention) => (mention.kind === "deadline" ? [toDeadline(text, mention, block.start, "table-column")] : [])),
  );

/** "Sơ kết", "Tổng kết": the shortest duties of a row. */
const SHORTEST_DUTY = 5;

function readRow(
  text: string,
  duty: Cell,
  cellsOf: CellsOf,
  group: Group,
  fields: Fields,
  analyst: Analyst,
): DirectiveDraft | null {
  const [index] = cellsOf("index");
  const isAssigned = fields.leads.some(({ origin }) => origin !== "heading") || cellsOf("deadline").some((cell) => textOf(cell));
  const isGrouped = fields.leads.length > 0 && textOf(index) !== "";
  const [first, last] = [duty.blocks[0], duty.blocks.at(-1)];
  if (!(isAssigned || isGrouped) || !first || !last || first.text.length < SHORTEST_DUTY) return null;
  const products = cellsOf("product").flatMap((cell) => cell.blocks);
  const measures = cellsOf("target").flatMap((cell) => cell.blocks);
  const unit = textOf(cellsOf("unit")[0]);
  const figures = cellsOf("target").flatMap((cell) => readFigure(cell, unit) ?? []);
  const readBlock = (block: DocumentBlock, kind?: PassageKind) => ({
    start: block.start,
    mentions: analyst.mentionsOf(block.text, kind),
  });
  const own = duty.blocks.map((block) => readBlock(block));
  // "Phối hợp với Bộ X xây dựng …": with whom, in the duty's own words
  const beside = own.flatMap(({ start, mentions }) =>
    mentions.flatMap((mention) =>
      mention.kind === "assignee" && mention.value.role === "coordinating" ? [toAssignee(text, mention, start, "own-text")] : [],
    ),
  );
  // what is to come of it is an objective
  const stated = [...own, ...[...measures, ...products].map((block) => readBlock(block, "objective"))].flatMap(
    ({ start, mentions }) =>
      mentions.flatMap((mention) => (mention.kind === "target" ? [toTarget(text, mention, start, "own-text")] : [])),
  );
  const targets = [...stated, ...figures.filter(({ span }) => !stated.some((target) => target.span.start === span.start))];
  const product = products.map(
    ({ text: words, start, end }): FieldSource => ({ text: words, span: { start, end }, origin: "table-column" }),
  )[0];
  const label = textOf(index).trim() || String(duty.row);
  const node: OutlineNode = {
    block: first,
    mark: { style: "decimal", label, length: 0 },
    parent: group.node,
    children: [],
    ordinal: duty.row,
    rank: 20,
  };
  return {
    node,
    statement: { start: first.start, end: last.end },
    ...fields,
    coordinating: [...beside, ...fields.coordinating],
    targets,
    product: product ?? null,
  };
}
