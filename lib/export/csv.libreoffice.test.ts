import { execFileSync } from "node:child_process";
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { CSV_LABELS, csvSource, csvTask, dated } from "../../test/support/csv-tasks.ts";
import type { IsoDate } from "../model/calendar-date.ts";
import { CSV_COLUMNS, toCsv } from "./csv.ts";

const INSTALL = "apt-get install -y --no-install-recommends libreoffice-calc";

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
const SOFFICE = (process.env.PATH ?? "")
  .split(path.delimiter)
  .map((folder) => path.join(folder, "soffice"))
  .find(isExecutable);

const folder = mkdtempSync(path.join(tmpdir(), "csv-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every letter with every tone mark, small and capital, and đ. */
const LETTERS = ["a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y"]
  .flatMap((letter) => ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"].map((tone) => (letter + tone).normalize("NFC")))
  .concat("đ")
  .join("");
const STATEMENT = `${LETTERS} ${LETTERS.toUpperCase()}`;

const TASKS = [
  csvTask({
    statement: STATEMENT,
    leads: [{ name: "Ủy ban nhân dân tỉnh Đắk Lắk, tỉnh Gia Lai; Bộ Quốc phòng", agencyIds: [] }],
    deadlines: [dated("trước 17 giờ ngày 05/12/2026", "2026-12-05", { at: "17:00", exclusive: true })],
    quote: '- Rà soát "điểm nghẽn",\nbáo cáo; kiến nghị',
    note: "=1+1\nhai dòng",
    product: "@Báo cáo",
    sources: [csvSource("https://chinhphu.vn/a.htm?x=1&y=2")],
  }),
  csvTask({ statement: "Nhiệm vụ thứ hai", note: '=HYPERLINK("https://chinhphu.vn","x")' }),
];

/** The first sheet as LibreOffice Calc has read the file: cells of rows, and its formulas. */
function readInCalc(separator: ";" | ","): { readonly rows: readonly (readonly string[])[]; readonly formulas: number } {
  const file = path.join(folder, `tasks-${separator.charCodeAt(0)}.csv`);
  const today = "2026-11-22" as IsoDate;
  writeFileSync(file, toCsv(TASKS, { separator, today, labels: CSV_LABELS }));
  const profile = pathToFileURL(path.join(folder, "profile")).href;
  // Text import: separator, quote mark, character set 76 (UTF-8), first line 1.
  const filter = `--infilter=CSV:${separator.charCodeAt(0)},34,76,1`;
  const args = [
    `-env:UserInstallation=${profile}`,
    "--headless",
    "--norestore",
    filter,
    "--convert-to",
    "fods",
    "--outdir",
    folder,
    file,
  ];
  execFileSync(SOFFICE ?? "soffice", args, { stdio: "pipe", timeout: 110_000 });
  const sheet = readFileSync(file.replace(/csv$/u, "fods"), "utf8");
  return { rows: readRows(sheet), formulas: sheet.split("table:formula=").length - 1 };
}

const readEntities = (xml: string): string =>
  xml.replace(
    /&(?:quot|apos|lt|gt|amp);/gu,
    (entity) => ({ "&quot;": '"', "&apos;": "'", "&lt;": "<", "&gt;": ">" })[entity] ?? "&",
  );

const readCell = (xml: string): string =>
  [...xml.matchAll(/<text:p>(.*?)<\/text:p>|<text:p\/>/gsu)]
    .map(([, text = ""]) => readEntities(text.replace(/<[^>]*>/gu, "")))
    .join("\n");

/** Rows of a flat OpenDocument sheet, padding cells left out. */
function readRows(sheet: string): readonly (readonly string[])[] {
  const rows = [...sheet.matchAll(/<table:table-row[^>]*>(.*?)<\/table:table-row>/gsu)].map(([, row = ""]) =>
    [...row.matchAll(/<table:table-cell([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gsu)].flatMap(
      ([, attributes = "", cell = ""]) => {
        const repeated = Number(/number-columns-repeated="(\d+)"/u.exec(attributes)?.[1] ?? 1);
        return repeated > 100 ? [] : Array<string>(repeated).fill(readCell(cell));
      },
    ),
  );
  return rows.filter((row) => row.some((cell) => cell !== ""));
}

const isSkipped = SOFFICE === undefined && process.env.CI !== "true";

describe.skipIf(isSkipped)(`the file opened in LibreOffice Calc${isSkipped ? ` (skipped: ${INSTALL})` : ""}`, () => {
  it.each([";", ","] as const)(
    "parted by %s, has every column and every diacritic, and no formula",
    (separator) => {
      expect(SOFFICE, `soffice is missing: ${INSTALL}`).toBeDefined();
      const { rows, formulas } = readInCalc(separator);
      expect(rows.map((row) => row.length)).toEqual([CSV_COLUMNS.length, CSV_COLUMNS.length, CSV_COLUMNS.length]);
      expect(rows[0]).toEqual(CSV_COLUMNS.map((column) => CSV_LABELS.columns[column]));
      expect(rows[1]).toEqual([
        "1",
        STATEMENT,
        "Ủy ban nhân dân tỉnh Đắk Lắk, tỉnh Gia Lai; Bộ Quốc phòng",
        "",
        "trước 17:00 ngày 05/12/2026",
        "trước 17 giờ ngày 05/12/2026",
        "",
        "'@Báo cáo",
        "Chưa hoàn thành, trong hạn",
        "412/TB-VPCP; 20/11/2026; Văn phòng Chính phủ; Kết luận về giải ngân vốn đầu tư công",
        "Mục II.1",
        '\'- Rà soát "điểm nghẽn",\nbáo cáo; kiến nghị',
        "https://chinhphu.vn/a.htm?x=1&y=2",
        "'=1+1\nhai dòng",
        "",
        "",
        TASKS[0]?.task.id,
      ]);
      expect(rows[2]?.[1]).toBe("Nhiệm vụ thứ hai");
      expect(formulas).toBe(0);
    },
    120_000,
  );
});
