import { describe, expect, it } from "vitest";
import { CSV_LABELS, csvSource, csvTask, dated } from "../../test/support/csv-tasks.ts";
import type { IsoDate } from "../model/calendar-date.ts";
import type { TargetValue } from "../model/mention.ts";
import type { TaskDeadline, TaskId } from "../model/task.ts";
import type { TableTask } from "./cells.ts";
import { COLUMNS, type Column } from "./columns.ts";
import { toCsv } from "./csv.ts";
import { BYTE_ORDER_MARK, writeRow } from "./csv-cells.ts";
import { deadlineText } from "./deadline-text.ts";
import { placeText } from "./place-text.ts";

/** A whole file of these rows. */
const writeCsv = (rows: readonly (readonly string[])[], separator: ";" | ","): string =>
  BYTE_ORDER_MARK + rows.map((cells) => writeRow(cells, separator)).join("");

const TODAY = "2026-11-22" as IsoDate;
const SEPARATORS = [";", ","] as const;
const csv = (tasks: readonly TableTask[], separator: ";" | "," = ";"): string =>
  toCsv(tasks, { separator, today: TODAY, labels: CSV_LABELS });

/** The cell of one task; what follows a cell that needs quotes is not looked at. */
function cellOf(task: TableTask, column: Column): string {
  const row = csv([task]).split("\r\n")[1] ?? "";
  const cells = [...row.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;"]*))/gu)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
  );
  return cells[COLUMNS.indexOf(column)] ?? "";
}

describe("a file", () => {
  it("without tasks is the byte order mark and the headings", () => {
    expect(csv([])).toBe(
      "\ufeffSTT;Nhiệm vụ;Cơ quan chủ trì;Cơ quan phối hợp;Thời hạn;Thời hạn nguyên văn;Chỉ tiêu;Kết quả/Sản phẩm;Trạng thái;Văn bản giao;Vị trí trong văn bản;Trích nguyên văn;Đường dẫn;Ghi chú;Nhãn;Ngày dự kiến xong;Người làm;Tiến độ;Minh chứng;Điều chỉnh;Các kỳ đã qua;Ngày hoàn thành;Nhắc trước (ngày);Nhiệm vụ trùng;Phiên bản;Mã\r\n",
    );
  });

  it("has a row for each task in the given order, numbered, each ended by CRLF", () => {
    const rows = csv([csvTask({ statement: "Một" }), csvTask({ statement: "Hai" })], ",").split("\r\n");
    expect(rows.map((row) => row.split(",").slice(0, 2))).toEqual([["\ufeffSTT", "Nhiệm vụ"], ["1", "Một"], ["2", "Hai"], [""]]);
  });
});

describe("cells", () => {
  const target: TargetValue = { op: ">=", number: 95, number2: null, unit: "%" };
  const full = csvTask({
    statement: "- Rà soát các dự án",
    leads: [
      { name: "Bộ Tài chính", agencyIds: [] },
      { name: "Bộ Xây dựng", agencyIds: [] },
    ],
    coordinating: [{ name: "Ủy ban nhân dân các tỉnh", agencyIds: [] }],
    deadlines: [
      dated("trước 17 giờ ngày 30/11/2026", "2026-11-30", { at: "17:00", exclusive: true }),
      { text: "định kỳ hằng quý", value: { form: "recurring", every: "quarter", by: null } },
    ],
    targets: [
      { text: "trên 95% kế hoạch", value: target },
      { text: "ít nhất 3 tuyến", value: target },
    ],
    product: "Báo cáo của Bộ",
    quote: "- Rà soát\ncác dự án",
    path: "II.1.-2",
    sources: [csvSource("https://chinhphu.vn/1.htm"), csvSource("https://thuvienphapluat.vn/1.aspx")],
    note: 'Hỏi lại "đầu mối"',
    tags: ["đầu tư công", "mùa khô"],
    plannedOn: "2026-11-25" as IsoDate,
    assignedTo: "Nguyễn Văn A",
    progress: [
      { day: "2026-11-20" as IsoDate, text: "Đã họp" },
      { day: "2026-11-22" as IsoDate, text: "Đã trình" },
    ],
    evidence: "12/BC-BTC",
    sideState: "extended",
    reminderDays: [7, 1],
    occurrences: [
      { day: "2026-10-25" as IsoDate, completedOn: "2026-10-24" as IsoDate },
      { day: "2026-11-25" as IsoDate, completedOn: null },
    ],
    linkedTo: ["0a9e6a54-3c3b-4f43-8a34-7f19d41f5d55" as TaskId],
    updatedAt: 1_763_769_600_000,
  });
  it.each<[Column, string]>([
    ["ordinal", "1"],
    ["statement", "Rà soát các dự án"],
    ["leads", "Bộ Tài chính; Bộ Xây dựng"],
    ["coordinating", "Ủy ban nhân dân các tỉnh"],
    ["deadline", "trước 17:00 ngày 30/11/2026; định kỳ hằng quý"],
    ["deadlineText", "trước 17 giờ ngày 30/11/2026; định kỳ hằng quý"],
    ["targets", "trên 95% kế hoạch; ít nhất 3 tuyến"],
    ["product", "Báo cáo của Bộ"],
    ["status", "Chưa hoàn thành, trong hạn"],
    ["notice", "412/TB-VPCP; 20/11/2026; Văn phòng Chính phủ; Kết luận về giải ngân vốn đầu tư công"],
    ["path", "Mục II.1, gạch đầu dòng 2"],
    ["quote", "'- Rà soát\ncác dự án"],
    ["url", "https://chinhphu.vn/1.htm https://thuvienphapluat.vn/1.aspx"],
    ["note", 'Hỏi lại "đầu mối"'],
    ["tags", "đầu tư công; mùa khô"],
    ["plannedOn", "25/11/2026"],
    ["assignedTo", "Nguyễn Văn A"],
    ["progress", "20/11/2026: Đã họp\n22/11/2026: Đã trình"],
    ["evidence", "12/BC-BTC"],
    ["sideState", "Gia hạn"],
    ["occurrences", "25/10/2026: 24/10/2026\n25/11/2026: bỏ qua"],
    ["completedOn", ""],
    ["reminderDays", "7; 1"],
    ["linkedTo", "0a9e6a54-3c3b-4f43-8a34-7f19d41f5d55"],
    ["version", "v1763769600000"],
    ["id", "6f3a1f0e-0a51-4a6c-9a3a-0f7f2f1f8a11"],
  ])("%s", (column, cell) => {
    expect(cellOf(full, column)).toBe(cell);
  });

  it("of a corrected task hold what the user made of it, and the words of the notice as they were", () => {
    const read = [dated("trước ngày 30/11", "2026-11-30", { exclusive: true })];
    const deadlines = [dated("trước ngày 30/11", "2026-11-25"), dated("", "2026-12-20")];
    const task = csvTask({ statement: "Bố trí vốn", deadlines, asRead: { statement: "Cân đối vốn", deadlines: read } });
    expect(cellOf(task, "statement")).toBe("Bố trí vốn");
    expect(cellOf(task, "deadline")).toBe("25/11/2026; 20/12/2026");
    expect(cellOf(task, "deadlineText")).toBe("trước ngày 30/11");
  });

  it("of what the notice does not state are empty", () => {
    const bare = csvTask({}, { number: null, issued: null, issuer: null, subject: "Về giải ngân" });
    for (const column of ["leads", "coordinating", "deadline", "deadlineText", "targets", "product", "url", "note"] as const)
      expect(cellOf(bare, column)).toBe("");
    expect(cellOf(bare, "notice")).toBe("Về giải ngân");
  });

  it.each([
    ["2026-11-22", null, "Chưa hoàn thành, trong hạn"],
    ["2026-11-21", null, "Chưa hoàn thành, quá hạn"],
    ["2026-11-21", "2026-11-21", "Hoàn thành đúng hạn"],
    ["2026-11-20", "2026-11-21", "Hoàn thành quá hạn"],
  ])("due %s, done %s: %s", (due, completedOn, status) => {
    expect(cellOf(csvTask({ deadlines: [dated("", due)], completedOn: completedOn as IsoDate | null }), "status")).toBe(status);
  });
});

describe("the serialiser", () => {
  it.each([
    ["a semicolon", "a;b", '"a;b"'],
    ["a comma", "a,b", '"a,b"'],
    ["quotes", 'gọi là "a"', '"gọi là ""a"""'],
    ["a line break", "a\nb", '"a\nb"'],
    ["a Windows line break", "a\r\nb", '"a\r\nb"'],
    ["spaces around", " a ", '" a "'],
    ["nothing", "", ""],
    ["Vietnamese", "Ủy ban nhân dân tỉnh Đắk Lắk", "Ủy ban nhân dân tỉnh Đắk Lắk"],
  ])("with %s", (_, cell, written) => {
    for (const separator of SEPARATORS) expect(writeCsv([[cell, "x"]], separator)).toBe(`\ufeff${written}${separator}x\r\n`);
  });

  it.each([
    "=1+1",
    "+84 24",
    "-1",
    "@SUM(A1)",
    "=1+1\nfoo",
    "  =1",
    "\u00a0=1",
    "\n=1",
    "\t=1",
    "\tx",
    "\rx",
    "\nx",
    "\0x",
    "＝1",
    "＋1",
    "－1",
    "＠a",
    '=HYPERLINK("http://a";"b")',
    "'=1+1",
  ])("keeps %j from being a formula", (cell) => {
    const [first] = writeCsv([[cell]], ";")
      .slice(1)
      .replace(/^"/u, "");
    expect(first).toBe("'");
  });

  it.each(["Bộ Tài chính", "12/CĐ-TTg", "1=1", "a@b", "–5", "'x", "95%"])("leaves %j as it is", (cell) => {
    expect(writeCsv([[cell]], ";")).toBe(`\ufeff${cell}\r\n`);
  });
});

describe("a deadline", () => {
  it.each<[TaskDeadline, string]>([
    [dated("ngày 05 tháng 9 năm 2026", "2026-09-05"), "05/09/2026"],
    [dated("", "2026-09-05", { at: "17:00" }), "17:00 ngày 05/09/2026"],
    [dated("", "2026-09-05", { exclusive: true }), "trước 05/09/2026"],
    [dated("", "2026-09-05", { exclusive: true, at: "17:00" }), "trước 17:00 ngày 05/09/2026"],
    [
      { text: "trước ngày 20 hằng tháng", value: { form: "recurring", every: "month", by: { day: 20 } } },
      "trước ngày 20 hằng tháng",
    ],
    [
      { text: "trong vòng 10 ngày kể từ ngày ký", value: { form: "relative", within: "P10D", working: false, from: "ngày ký" } },
      "trong vòng 10 ngày kể từ ngày ký",
    ],
  ])("%j", (deadline, text) => {
    expect(deadlineText(deadline, CSV_LABELS.deadline)).toBe(text);
  });
});

describe("a place", () => {
  it.each([
    ["", ""],
    ["III.3.d", "Mục III.3.d"],
    ["II.1.-2", "Mục II.1, gạch đầu dòng 2"],
    ["II.-12.+3", "Mục II, gạch đầu dòng 12, gạch đầu dòng 3"],
    ["-4", "gạch đầu dòng 4"],
    ["¶4", "đoạn 4"],
    ["II.1.¶2", "Mục II.1, đoạn 2"],
    ["Điều 2.1", "Điều 2.1"],
    ["đ", "Mục đ"],
  ])("%s", (path, text) => {
    expect(placeText(path, CSV_LABELS.place)).toBe(text);
  });
});
