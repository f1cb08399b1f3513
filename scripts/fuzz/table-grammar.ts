import fc from "fast-check";
import type { CellPosition, TextBlock } from "../../lib/model/page-text.ts";
import { AGENCIES, type Agency, capital, idsOf, join, namesOf, several, WORK } from "./duty-words.ts";
import type { KnownTask } from "./known-task.ts";
import { cellDay, type WrittenDay } from "./written-day.ts";

interface Row {
  readonly all: readonly Agency[];
  readonly work: { readonly verb: string; readonly object: string };
  readonly day: WrittenDay | null;
  readonly product: string;
  /** Two lead, not one. */
  readonly isJoint: boolean;
  /** A heading over all columns stands above. */
  readonly opensGroup: boolean;
  /** One cell with the row above. */
  readonly sharesLead: boolean;
  readonly sharesDay: boolean;
}

/** A table that says who does what by when, before it is written. */
export interface AssignmentTable {
  /** Which words its header has. */
  readonly words: number;
  /** Roles stand below one header of their own. */
  readonly isParted: boolean;
  /** One column says who leads and who helps. */
  readonly hasOneRole: boolean;
  readonly daysFirst: boolean;
  readonly hasProduct: boolean;
  readonly hasRemarks: boolean;
  /** Names stand in a paragraph each, not in one line. */
  readonly inLines: boolean;
  /** Rows are numbered within their group ("2.1"). */
  readonly isDotted: boolean;
  /** The row before which the header stands again, as at the top of the next sheet of paper; beyond the last for none. */
  readonly repeatsAt: number;
  readonly rows: readonly Row[];
}

const HEADERS = [
  { index: "TT", duty: "Nhiệm vụ", lead: "Cơ quan chủ trì", helpers: "Cơ quan phối hợp", day: "Thời hạn hoàn thành" },
  { index: "STT", duty: "Nội dung công việc", lead: "Đơn vị chủ trì", helpers: "Đơn vị phối hợp", day: "Thời gian hoàn thành" },
  { index: "TT", duty: "Nội dung nhiệm vụ", lead: "Chủ trì", helpers: "Phối hợp", day: "Thời gian thực hiện" },
] as const;
const GROUPS = ["Hoàn thiện thể chế", "Phát triển hạ tầng", "Nâng cao năng lực cán bộ", "Tuyên truyền, phổ biến"];
const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"];

const ROW: fc.Arbitrary<Row> = fc.record({
  all: several(4),
  work: WORK,
  day: fc.option(fc.record({ after: fc.integer({ min: 20, max: 400 }), form: fc.nat({ max: 4 }) }), { freq: 5 }),
  product: fc.constantFrom("Báo cáo", "Văn bản hướng dẫn", "Kế hoạch", ""),
  isJoint: fc.boolean(),
  opensGroup: fc.boolean(),
  sharesLead: fc.boolean(),
  sharesDay: fc.boolean(),
});

/** Assignment tables in the manner of appendices. */
export const TABLE: fc.Arbitrary<AssignmentTable> = fc.record({
  words: fc.nat({ max: HEADERS.length - 1 }),
  isParted: fc.boolean(),
  hasOneRole: fc.boolean(),
  daysFirst: fc.boolean(),
  hasProduct: fc.boolean(),
  hasRemarks: fc.boolean(),
  inLines: fc.boolean(),
  isDotted: fc.boolean(),
  repeatsAt: fc.integer({ min: 1, max: 20 }),
  rows: fc.array(ROW, { minLength: 1, maxLength: 8 }),
});

type Field = "index" | "duty" | "lead" | "helpers" | "day" | "product" | "remarks";

function columnsOf({ hasOneRole, daysFirst, hasProduct, hasRemarks }: AssignmentTable): Field[] {
  const roles: readonly Field[] = hasOneRole ? ["lead"] : ["lead", "helpers"];
  const middle: readonly Field[] = daysFirst ? ["day", ...roles] : [...roles, "day"];
  return [
    "index",
    "duty",
    ...middle,
    ...(hasProduct ? (["product"] as const) : []),
    ...(hasRemarks ? (["remarks"] as const) : []),
  ];
}

type Spans = Partial<Pick<CellPosition, "rowSpan" | "columnSpan">>;

/** Writes a table row by row; a row's cells in the order of the columns. */
class Writer {
  readonly blocks: TextBlock[] = [];
  readonly tasks: KnownTask[] = [];
  private row = 0;
  private groups = 0;
  private inGroup = 0;
  private leads: readonly Agency[] = [];
  private day: WrittenDay | null = null;
  private readonly columns: readonly Field[];

  constructor(
    private readonly plan: AssignmentTable,
    private readonly issued: string,
    private readonly start: number,
  ) {
    this.columns = columnsOf(plan);
    this.writeHeader();
    for (const [at, row] of plan.rows.entries()) {
      if (at === plan.repeatsAt) this.writeHeader();
      if (row.opensGroup) this.writeGroup();
      this.writeRow(row, at);
    }
  }

  private put(field: Field, lines: readonly string[], spans: Spans = {}): void {
    const cell = { table: 0, row: this.row, column: this.columns.indexOf(field), rowSpan: 1, columnSpan: 1, ...spans };
    for (const text of lines.filter(Boolean)) this.blocks.push({ text, cell });
  }

  private writeHeader(): void {
    const { hasOneRole } = this.plan;
    const names = { ...(HEADERS[this.plan.words] ?? HEADERS[0]), product: "Sản phẩm", remarks: "Ghi chú" };
    const isParted = this.plan.isParted && !hasOneRole;
    for (const field of this.columns) {
      const isRole = field === "lead" || field === "helpers";
      if (!isParted || !isRole)
        this.put(field, [isRole && hasOneRole ? "Cơ quan thực hiện" : names[field]], { rowSpan: isParted ? 2 : 1 });
      else if (field === "lead") this.put(field, ["Phân công thực hiện"], { columnSpan: 2 });
    }
    this.row++;
    if (!isParted) return;
    this.put("lead", [names.lead]);
    this.put("helpers", [names.helpers]);
    this.row++;
  }

  private writeGroup(): void {
    this.put("index", [ROMAN[this.groups] ?? ""]);
    this.put("duty", [GROUPS[this.groups % GROUPS.length] ?? ""], { columnSpan: this.columns.length - 1 });
    this.groups++;
    this.inGroup = 0;
    this.row++;
  }

  /** Whether this row has a cell of its own, and for how many rows below too. */
  private cellOf(at: number, shares: (row: Row) => boolean): { readonly isOwn: boolean; readonly rowSpan: number } {
    const { rows, repeatsAt } = this.plan;
    const isOwn = (row: Row, index: number): boolean => index === 0 || index === repeatsAt || row.opensGroup || !shares(row);
    const next = rows.findIndex((row, index) => index > at && isOwn(row, index));
    return { isOwn: isOwn(rows[at] as Row, at), rowSpan: (next < 0 ? rows.length : next) - at };
  }

  private leadCell(helpers: readonly Agency[]): readonly string[] {
    const { hasOneRole, inLines } = this.plan;
    const leads = namesOf(this.leads);
    if (hasOneRole && helpers.length > 0) return [`${join(leads)} chủ trì, phối hợp với ${join(namesOf(helpers))}`];
    return inLines ? leads : [leads.join("; ")];
  }

  private writeRow(row: Row, at: number): void {
    const { isDotted, inLines, hasOneRole } = this.plan;
    const ofLead = this.cellOf(at, ({ sharesLead }) => sharesLead && !hasOneRole);
    const ofDay = this.cellOf(at, ({ sharesDay }) => sharesDay);
    const own = row.all.length > 0 ? row.all : [AGENCIES[at % AGENCIES.length] as Agency];
    if (ofLead.isOwn) this.leads = own.slice(0, row.isJoint ? 2 : 1);
    if (ofDay.isOwn) this.day = row.day;
    const helpers = own.slice(2).filter((agency) => !this.leads.includes(agency));
    const [dayWords, due] = this.day ? cellDay(this.issued, this.day) : ["", null];
    const lines: Record<Field, readonly string[]> = {
      index: [isDotted && this.groups > 0 ? `${this.groups}.${++this.inGroup}` : String(at + 1)],
      duty: [capital(`${row.work.verb} ${row.work.object}`)],
      lead: ofLead.isOwn ? this.leadCell(helpers) : [],
      helpers: inLines ? namesOf(helpers) : [join(namesOf(helpers))],
      day: ofDay.isOwn ? [dayWords] : [],
      product: [row.product],
      remarks: [],
    };
    for (const field of this.columns) {
      if (field === "duty")
        this.tasks.push({ block: this.start + this.blocks.length, leads: idsOf(this.leads), coordinating: idsOf(helpers), due });
      this.put(
        field,
        lines[field],
        { lead: { rowSpan: ofLead.rowSpan }, day: { rowSpan: ofDay.rowSpan } }[field as "lead" | "day"],
      );
    }
    this.row++;
  }
}

/** Writes the table as the blocks of a page, `start` of which stand before it. */
export function writeTable(
  plan: AssignmentTable,
  issued: string,
  start: number,
): { readonly blocks: readonly TextBlock[]; readonly tasks: readonly KnownTask[] } {
  return new Writer(plan, issued, start);
}
