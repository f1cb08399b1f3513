import type { DocumentBlock } from "../../../notice/index.ts";
import { anyOf } from "../../../text/any-of.ts";

/** What the cells of a column say of their row. */
export type Column = "index" | "duty" | "lead" | "coordinating" | "deadline" | "product" | "target" | "unit" | "other";

const HEADERS: readonly (readonly [Column, RegExp])[] = [
  ["index", /^(?:stt|tt|số tt|số thứ tự|mã(?: số)?(?: nhiệm vụ)?)\.?$/iu],
  ["unit", /^(?:đơn vị|đv|đ\/v)\s*(?:tính|đo)\.?$|^đvt\.?$/iu],
  // before "lãnh đạo": "Thời hạn trình Lãnh đạo Bộ"
  ["deadline", /^(?:thời hạn|thời gian) (?:trình|báo cáo|gửi|hoàn thành)(?![\p{L}])/iu],
  [
    "other",
    /người đứng đầu|lãnh đạo|ghi chú|kinh phí|căn cứ|cấp trình|lĩnh vực(?!\s*[/,]\s*nhiệm vụ)|(?:bắt đầu|khởi công)(?!.*(?:hoàn thành|kết thúc))/iu,
  ],
  // "6 rõ": rõ người, rõ việc, rõ thời gian …
  ["lead", /^(?:rõ người|giao(?: cho)?)$/iu],
  ["duty", /^(?:nội dung|nhiệm vụ|(?:công )?việc)\s(?:được\s)?(?:phân công|giao)/iu],
  // "Cơ quan chủ trì, phối hợp": the cells tell the roles apart
  ["lead", /chủ trì.{0,12}phối hợp|^(?:đv|cq)\s*ct$/iu],
  [
    "coordinating",
    /phối hợp|(?:cơ quan|đơn vị|địa phương|ngành).*\s(?:tham gia|hỗ trợ|cùng thực hiện)$|^(?:các )?(?:cơ quan|đơn vị)(?:, (?:cơ quan|đơn vị))? liên quan$|^cùng thực hiện$|^(?:đv|cq)\s*ph$|^(?:hỗ trợ|tham gia)(?: thực hiện)?$/iu,
  ],
  [
    "lead",
    new RegExp(
      anyOf`
        chủ trì
        ${anyOf`
          cơ quan | đơn vị | địa phương | bộ phận | phòng, ban | cá nhân | người | cán bộ | đ/c | đồng chí | lực lượng | công chức | thành viên | chủ thể
        `}\s*(?:/\s*(?:cơ quan|đơn vị)\s*|trực tiếp\s+)?${anyOf`
          thực hiện | phụ trách | tham mưu | đầu mối | được giao | chịu trách nhiệm | soạn thảo | chuẩn bị | xây dựng
          tổ chức | triển khai | trình | theo dõi | báo cáo | giải quyết | xử lý
        `}
        đầu mối | phân công | ^(?:đv|cq)(?:\s*th)?$ | ^(?:cơ quan|đơn vị)(?:,? (?:đơn vị|địa phương))?$
        ^(?:(?:chịu )?trách nhiệm(?: thực hiện| chính)?|phụ trách(?: chính)?|(?:tổ chức )?thực hiện|(?:các )?sở, (?:ban, )?ngành)$
      `,
      "iu",
    ),
  ],
  ["product", /^(?:dự kiến )?(?:sản phẩm|kết quả)|^hình thức(?: văn bản)?$/iu],
  [
    "deadline",
    /thời gian|thời hạn|thời điểm|tiến độ|hoàn thành|kết thúc|lộ trình|^(?:hạn|xong)(?: |$)|tần suất|kỳ báo cáo|năm thực hiện/iu,
  ],
  ["product", /sản phẩm|kết quả/iu],
  [
    "duty",
    /nhiệm vụ|nội dung|công việc|đầu việc|^phần việc|^rõ việc|việc (?:phải|cần) làm|^các bước|hoạt động|giải pháp|tên văn bản|đề án|^ý kiến (?:chỉ đạo|kết luận)|^(?:phương án|hướng) (?:giải quyết|xử lý)/iu,
  ],
  ["target", /^(?:các )?(?:chỉ tiêu|mục tiêu|định lượng|khối lượng|chỉ số)|đầu ra/iu],
];
/** What names a row's duty where no column of duties does. */
const WEAK_DUTY =
  /^(?:tên\s|các\s)?(?:chỉ (?:tiêu|số)|mục tiêu|văn bản|dự án|công trình|báo cáo|chương trình|kế hoạch|hạng mục|danh mục|vấn đề|chuyên đề|mô hình|quy hoạch|công tác$|(?:đề xuất|đề nghị|kiến nghị|khó khăn|vướng mắc)(?![\p{L}]))/iu;
/** What says by when where a column says what is done and another one by whom. */
const WEAK_TIME = /^(?:tuần|tháng|năm|ngày)(?: thực hiện)?$/iu;

/** One cell with all its blocks. */
export interface Cell {
  readonly blocks: DocumentBlock[];
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}
/** The text of a cell, a line a block; empty for none. */
export const textOf = (cell: Cell | undefined): string => cell?.blocks.map(({ text }) => text).join("\n") ?? "";

/**
 * The cells of a table's blocks, in document order. What stands between two blocks of one cell (a table in it) parts the cell: its text
 * would not be the document's.
 */
export function toCells(blocks: readonly DocumentBlock[]): Cell[] {
  const cells = new Map<string, Cell[]>();
  const inOrder: Cell[] = [];
  for (const block of blocks) {
    const at = block.cell;
    if (!at) continue;
    const key = `${at.row}:${at.column}`;
    const parts = cells.get(key) ?? [];
    const last = parts.at(-1);
    const before = last?.blocks.at(-1);
    if (last && before && before.end + 1 === block.start) {
      last.blocks.push(block);
      continue;
    }
    const cell = { blocks: [block], row: at.row, column: at.column, rowSpan: at.rowSpan, columnSpan: at.columnSpan };
    cells.set(key, [...parts, cell]);
    inOrder.push(cell);
  }
  return inOrder;
}

/** What a header says of its column; `null` for words that are not known. */
const namedKind = (header: string): Column | null => {
  const line = header.replace(/\s+/gu, " ").trim();
  return line.length > 80 ? null : (HEADERS.find(([, pattern]) => pattern.test(line))?.[0] ?? null);
};
const columnKind = (header: string): Column => namedKind(header) ?? "other";

/** Columns by their header rows: the lowest header over a column names it. `null` when the table assigns nothing. `year`: the notice's. */
export function readHeader(
  cells: readonly Cell[],
  year = 0,
): { readonly columns: ReadonlyMap<number, Column>; readonly firstRow: number } | null {
  for (let row = 0; row < 4; row++) {
    const columns = new Map<number, Column>();
    const headers = cells.filter((cell) => cell.row === row);
    for (const cell of headers) for (let i = 0; i < cell.columnSpan; i++) columns.set(cell.column + i, columnKind(textOf(cell)));
    nameUnits(cells, headers, columns);
    nameFigures(headers, columns, year);
    nameWeak(headers, columns);
    nameWatchers(headers, columns);
    chooseDuty(headers, cells, columns);
    nameLongest(cells, headers, columns);
    const kinds = new Set(columns.values());
    if (!kinds.has("duty") || !(kinds.has("lead") || kinds.has("deadline"))) continue;
    const depth = Math.max(
      ...headers.filter((cell) => columnKind(textOf(cell)) !== "other" || cell.column > 0).map((cell) => cell.rowSpan),
      1,
    );
    const end = row + depth + (isSubHeader(cells, row + depth) ? 1 : 0);
    for (const cell of cells.filter((sub) => sub.row > row && sub.row < end)) {
      // "Lãnh đạo phụ trách" below "Tổ chức thực hiện" is no lead; words that are not known leave what stands above them
      const kind = namedKind(textOf(cell)) ?? (BEGINS.test(textOf(cell)) ? "other" : null);
      if (kind) for (let i = 0; i < cell.columnSpan; i++) columns.set(cell.column + i, kind);
    }
    return { columns, firstRow: end };
  }
  return null;
}

/** "8h00 - 8h10", "14 giờ 30": an hour and no day. */
const CLOCK =
  /^(?:từ\s+)?\d{1,2}\s*(?:h|g|giờ|:)\s*(?:\d{2})?(?:\s*phút)?(?:\s*(?:[-–]|đến)\s*\d{1,2}\s*(?:h|g|giờ|:)\s*(?:\d{2})?(?:\s*phút)?)?[\s.:]*$/iu;

/** A programme: most of its times are hours of one day. Its rows tell what happens when, and charge nobody. */
export function isProgramme(cells: readonly Cell[], columns: ReadonlyMap<number, Column>): boolean {
  const times = cells.filter((cell) => columns.get(cell.column) === "deadline" && textOf(cell).trim() !== "");
  const hours = times.filter((cell) => CLOCK.test(textOf(cell).trim()));
  return hours.length > 1 && hours.length > times.length / 2;
}

/** When a duty begins: a column of its own beside its end. */
const BEGINS = /bắt đầu|khởi công|^từ(?: |$)/iu;

/** A row below the header that only parts its columns: "Bắt đầu | Kết thúc", "Chủ trì | Phối hợp", with nothing else in it. */
function isSubHeader(cells: readonly Cell[], row: number): boolean {
  const named = cells.filter((cell) => cell.row === row && textOf(cell).trim() !== "");
  return named.length > 1 && named.every((cell) => SUB_HEADER.test(textOf(cell).trim()));
}
const SUB_HEADER =
  /^(?:(?:thời gian\s+)?(?:bắt đầu|kết thúc|hoàn thành)|từ|đến|(?:(?:cơ quan|đơn vị)\s+)?(?:chủ trì|phối hợp)(?:\s+thực hiện)?)$/iu;

const MEASURES =
  "%|‰|đồng|tấn|tạ|kg|ha|km2?|m[23²³]?|người|hộ|lượt|giường|dự án|mô hình|con|cây|lần|điểm|usd|thuê bao|bác sĩ|trường|lớp|xã|cơ sở|văn bản|sản phẩm|cuộc|buổi|tuổi|bậc";
/** "%", "triệu đồng", "Triệu USD", "giường/vạn dân": what figures are counted in. */
const MEASURE = new RegExp(`^(?:(?:nghìn|ngàn|triệu|tỷ|tỉ|vạn)\\s+)*(?:${MEASURES})(?:\\s*/\\s*[^,;]{1,20})?$`, "iu");

/** "Đơn vị" over measures: no body does anything there; beside who leads some that are known are enough ("%", "Thủ tục"). */
function nameUnits(cells: readonly Cell[], headers: readonly Cell[], columns: Map<number, Column>): void {
  const hasLead = [...columns.values()].filter((kind) => kind === "lead").length > 1;
  for (const { column, row } of headers.filter((cell) => /^(?:đơn vị|đv)$/iu.test(textOf(cell).trim()))) {
    const below = cells.filter((cell) => cell.column === column && cell.row > row && textOf(cell).trim() !== "");
    const isThing = (cell: Cell): boolean => /^\p{L}[\p{Ll}\s]*$/u.test(textOf(cell).trim());
    const rest = below.filter((cell) => !MEASURE.test(textOf(cell).trim()));
    if (rest.length < below.length && rest.every((cell) => hasLead && isThing(cell))) columns.set(column, "unit");
  }
}

/** "Năm 2027", "KH 2027", "Kế hoạch đến năm 2030": what is to be reached then, where another column says the unit. */
const FIGURES =
  /^(?:(?:kh|kế hoạch|mục tiêu|chỉ tiêu|phấn đấu|giao|dự kiến|đến|giai đoạn|năm)\s+)*(?:\d{4}\s*[-–]\s*)?(?<year>\d{4})(?:\s*\([^()]*\))?$/iu;

function nameFigures(headers: readonly Cell[], columns: Map<number, Column>, from: number): void {
  if (![...columns.values()].includes("unit")) return;
  for (const cell of headers) {
    const year = FIGURES.exec(textOf(cell).trim())?.groups?.year;
    // what an earlier year brought is no target
    if (year !== undefined && Number(year) >= from) columns.set(cell.column, "target");
  }
}

const STRONG_DUTY = /nhiệm vụ|công việc|hoạt động|giải pháp/iu;

/**
 * "Chỉ số nội dung | Giải pháp thực hiện": of columns that may be the duty the one that says what is done; of "Nhiệm vụ chung | Nhiệm
 * vụ cụ thể" the second, where cells of the first stand beside several rows.
 */
function chooseDuty(headers: readonly Cell[], cells: readonly Cell[], columns: Map<number, Column>): void {
  const duties = headers.filter((cell) => columns.get(cell.column) === "duty");
  const strong = duties.filter((cell) => STRONG_DUTY.test(textOf(cell)));
  if (duties.length < 2 || !strong.length) return;
  const [first, second] = strong;
  const groups = (header: Cell | undefined): boolean =>
    cells.some(({ column, row, rowSpan }) => column === header?.column && row > header.row && rowSpan > 1);
  const isGrouped = second !== undefined && groups(first) && !groups(second);
  for (const cell of duties) if (!strong.includes(cell) || (isGrouped && cell === first)) columns.set(cell.column, "other");
}

/** A sentence, in code units. */
const SENTENCE = 20;

/** "Biện pháp | Cơ quan chủ trì | Thời hạn": where no header names the duties, the column of unknown name that holds sentences. */
function nameLongest(cells: readonly Cell[], headers: readonly Cell[], columns: Map<number, Column>): void {
  const kinds = new Set(columns.values());
  if (kinds.has("duty") || !kinds.has("lead") || !(kinds.has("deadline") || kinds.has("coordinating"))) return;
  const lengthOf = ({ column, row }: Cell): number => {
    const below = cells.filter((cell) => cell.column === column && cell.row > row && cell.columnSpan === 1);
    return below.reduce((sum, cell) => sum + textOf(cell).length, 0) / Math.max(1, below.length);
  };
  const [longest] = headers
    .filter((cell) => cell.columnSpan === 1 && textOf(cell).trim() !== "" && namedKind(textOf(cell)) === null)
    .map((cell) => ({ column: cell.column, length: lengthOf(cell) }))
    .sort((a, b) => b.length - a.length);
  if (longest && longest.length >= SENTENCE) columns.set(longest.column, "duty");
}

/** "Cơ quan chủ trì | Cơ quan theo dõi": who only watches or gathers, beside who does it, is charged with nothing. */
function nameWatchers(headers: readonly Cell[], columns: Map<number, Column>): void {
  const leads = headers.filter((cell) => columns.get(cell.column) === "lead");
  const watches = (cell: Cell): boolean =>
    /^(?:cơ quan|đơn vị)\s(?:theo dõi|tổng hợp|báo cáo|đôn đốc|kiểm tra)/iu.test(textOf(cell));
  if (!leads.every(watches)) for (const cell of leads.filter(watches)) columns.set(cell.column, "other");
}

/** "TT | Chỉ tiêu | Cơ quan chủ trì": what is measured stands for the duty; "Tháng" beside both for its time. */
function nameWeak(headers: readonly Cell[], columns: Map<number, Column>): void {
  const has = (kind: Column): boolean => [...columns.values()].includes(kind);
  const name = (kind: Column, words: RegExp): void => {
    const named = has(kind) ? undefined : headers.find((cell) => words.test(textOf(cell).trim()));
    if (named) columns.set(named.column, kind);
  };
  if (!has("lead")) return;
  name("duty", WEAK_DUTY);
  if (has("duty")) name("deadline", WEAK_TIME);
}
