import type { DirectiveAssignee, DirectiveDeadline, FieldSource } from "../../model/directive.ts";
import type { DocumentBlock, OutlineNode } from "../../notice/index.ts";
import type { Analyst } from "./analyze.ts";
import { readNameField } from "./labelled-duties.ts";
import { type DirectiveDraft, toDeadline, toTarget } from "./make-directive.ts";

type Column = "index" | "duty" | "lead" | "coordinating" | "deadline" | "product" | "other";

const HEADERS: readonly (readonly [Column, RegExp])[] = [
  ["index", /^(?:stt|tt|số tt|số thứ tự)\.?$/iu],
  ["other", /người đứng đầu|lãnh đạo|ghi chú|kinh phí|căn cứ|cấp trình|lĩnh vực/iu],
  ["coordinating", /phối hợp/iu],
  [
    "lead",
    /chủ trì|(?:cơ quan|đơn vị)\s*(?:\/\s*(?:cơ quan|đơn vị)\s*)?(?:thực hiện|phụ trách|tham mưu|đầu mối|được giao)|đầu mối|phân công|^(?:cơ quan|đơn vị)$/iu,
  ],
  ["deadline", /thời gian|thời hạn|tiến độ|hoàn thành|lộ trình/iu],
  ["product", /sản phẩm|kết quả/iu],
  ["duty", /nhiệm vụ|nội dung|công việc|hoạt động|giải pháp|tên văn bản|đề án/iu],
];

/** One cell with all its blocks. */
interface Cell {
  readonly blocks: DocumentBlock[];
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}
const textOf = (cell: Cell | undefined): string => cell?.blocks.map(({ text }) => text).join("\n") ?? "";

function toCells(blocks: readonly DocumentBlock[]): Cell[] {
  const cells = new Map<string, Cell>();
  for (const block of blocks) {
    const at = block.cell;
    if (!at) continue;
    const key = `${at.row}:${at.column}`;
    const cell = cells.get(key) ?? { blocks: [], row: at.row, column: at.column, rowSpan: at.rowSpan, columnSpan: at.columnSpan };
    cell.blocks.push(block);
    cells.set(key, cell);
  }
  return [...cells.values()];
}

const columnKind = (header: string): Column => {
  const line = header.replace(/\s+/gu, " ").trim();
  return line.length > 80 ? "other" : (HEADERS.find(([, pattern]) => pattern.test(line))?.[0] ?? "other");
};

/** Columns by their header rows: the lowest header over a column names it. `null` when the table assigns nothing. */
function readHeader(cells: readonly Cell[]): { readonly columns: ReadonlyMap<number, Column>; readonly firstRow: number } | null {
  for (let row = 0; row < 4; row++) {
    const columns = new Map<number, Column>();
    const headers = cells.filter((cell) => cell.row === row);
    for (const cell of headers) for (let i = 0; i < cell.columnSpan; i++) columns.set(cell.column + i, columnKind(textOf(cell)));
    const kinds = new Set(columns.values());
    if (!kinds.has("duty") || !(kinds.has("lead") || kinds.has("deadline"))) continue;
    const depth = Math.max(
      ...headers.filter((cell) => columnKind(textOf(cell)) !== "other" || cell.column > 0).map((cell) => cell.rowSpan),
      1,
    );
    for (const cell of cells.filter((sub) => sub.row > row && sub.row < row + depth)) {
      const kind = columnKind(textOf(cell));
      if (kind !== "other") for (let i = 0; i < cell.columnSpan; i++) columns.set(cell.column + i, kind);
    }
    return { columns, firstRow: row + depth };
  }
  return null;
}

/** A cell over more columns than this is no duty: it heads the rows below it. */
const WIDE = 3;

/** The heading that a row opens for the rows below it ("I | Hoàn thiện thể chế"); `null` when the row is none or has no label. */
function readGroup(cells: readonly Cell[], row: number, index: string, parent: OutlineNode | null): OutlineNode | null {
  const heading = cells.find((cell) => cell.row === row && cell.columnSpan > WIDE);
  const block = heading?.blocks[0];
  if (!block) return null;
  const label =
    /^(?:[IVX]+|[A-ZĐ]|\d{1,2})(?=[.)]?$)/u.exec(index.trim())?.[0] ?? /^(?:[IVX]+|[A-ZĐ])(?=\s*[.)]\s)/u.exec(block.text)?.[0];
  if (label === undefined) return null;
  return { block, mark: { style: "roman", label, length: 0 }, parent, children: [], ordinal: row, rank: 19 };
}

/** The directives of an assignment table; empty for tables of another kind (ANNOTATION, rulings 15, 30, 40). */
export function resolveTable(
  text: string,
  blocks: readonly DocumentBlock[],
  parent: OutlineNode | null,
  analyst: Analyst,
): { drafts: DirectiveDraft[]; fields: FieldSource[] } {
  const cells = toCells(blocks);
  const header = readHeader(cells);
  if (!header) return { drafts: [], fields: [] };
  const lastRow = Math.max(...cells.map((cell) => cell.row + cell.rowSpan - 1));
  const covering = (row: number, kind: Column): Cell[] =>
    cells.filter(
      (cell) =>
        cell.row <= row &&
        row < cell.row + cell.rowSpan &&
        cell.row >= header.firstRow &&
        header.columns.get(cell.column) === kind,
    );
  const drafts = new Map<Cell, DirectiveDraft>();
  let group = parent;
  for (let row = header.firstRow; row <= lastRow; row++) {
    const duty = covering(row, "duty")[0];
    const opened = readGroup(cells, row, textOf(covering(row, "index")[0]), parent);
    if (opened) group = opened;
    if (!duty || duty.columnSpan > WIDE) continue;
    const index = covering(row, "index")[0];
    const draft = readRow(text, duty, index, group, (kind) => covering(row, kind), analyst);
    if (!draft) continue;
    const known = drafts.get(duty);
    drafts.set(
      duty,
      known
        ? {
            ...known,
            leads: merge(known.leads, draft.leads),
            coordinating: merge(known.coordinating, draft.coordinating),
            deadlines: merge(known.deadlines, draft.deadlines),
          }
        : draft,
    );
  }
  const list = [...drafts.values()];
  return {
    drafts: list,
    fields: list.flatMap(({ leads, coordinating, deadlines }) => [...leads, ...coordinating, ...deadlines]),
  };
}

function merge<T extends FieldSource>(known: readonly T[], more: readonly T[]): T[] {
  return [...known, ...more.filter((field) => !known.some(({ span }) => span.start === field.span.start))];
}

function readRow(
  text: string,
  duty: Cell,
  index: Cell | undefined,
  parent: OutlineNode | null,
  cellsOf: (kind: Column) => Cell[],
  analyst: Analyst,
): DirectiveDraft | null {
  const names = (kind: Column): DirectiveAssignee[] =>
    cellsOf(kind).flatMap((cell) =>
      cell.blocks.flatMap((block) => readNameField(block.text, block.start, "table-column", analyst)),
    );
  const leads = names("lead");
  const coordinating = names("coordinating");
  const deadlines: DirectiveDeadline[] = cellsOf("deadline").flatMap((cell) =>
    cell.blocks.flatMap((block) =>
      analyst
        .mentionsOf(block.text, true)
        .flatMap((mention) => (mention.kind === "deadline" ? [toDeadline(text, mention, block.start, "table-column")] : [])),
    ),
  );
  if (!leads.length && !deadlines.length && !cellsOf("deadline").some((cell) => textOf(cell).trim())) return null;
  const [first, last] = [duty.blocks[0], duty.blocks.at(-1)];
  if (!first || !last || first.text.length < 8) return null;
  const targets = [...duty.blocks, ...cellsOf("product").flatMap((cell) => cell.blocks)].flatMap((block) =>
    analyst
      .mentionsOf(block.text)
      .flatMap((mention) => (mention.kind === "target" ? [toTarget(text, mention, block.start, "own-text")] : [])),
  );
  const product =
    cellsOf("product")
      .flatMap((cell) => cell.blocks)
      .map(({ text: words, start, end }) => ({ text: words, span: { start, end }, origin: "table-column" as const }))[0] ?? null;
  const label = textOf(index).trim() || String(duty.row);
  const node: OutlineNode = {
    block: first,
    mark: { style: "decimal", label, length: 0 },
    parent,
    children: [],
    ordinal: duty.row,
    rank: 20,
  };
  return { node, statement: { start: first.start, end: last.end }, leads, coordinating, deadlines, targets, product };
}
