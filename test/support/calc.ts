import { execFileSync } from "node:child_process";
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** How to get what the tests with LibreOffice need. */
export const INSTALL_CALC = "apt-get install -y --no-install-recommends libreoffice-calc";

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** LibreOffice's program; `undefined` where it is not installed. */
export const SOFFICE = (process.env.PATH ?? "")
  .split(path.delimiter)
  .map((folder) => path.join(folder, "soffice"))
  .find(isExecutable);

/** Whether tests with LibreOffice are left out: never on the build machine. */
export const IS_CALC_MISSING = SOFFICE === undefined && process.env.CI !== "true";

/** A cell as Calc shows it, and its day when it is a date. */
export interface CalcCell {
  readonly text: string;
  readonly date: string | null;
}

/** What Calc made of a file. */
export interface CalcFile {
  readonly sheets: readonly { readonly name: string; readonly rows: readonly (readonly CalcCell[])[] }[];
  readonly formulas: number;
  /** The whole flat OpenDocument file. */
  readonly xml: string;
}

const readEntities = (xml: string): string =>
  xml.replace(
    /&(?:quot|apos|lt|gt|amp);/gu,
    (entity) => ({ "&quot;": '"', "&apos;": "'", "&lt;": "<", "&gt;": ">" })[entity] ?? "&",
  );

const readText = (xml: string): string =>
  [...xml.matchAll(/<text:p>(.*?)<\/text:p>|<text:p\/>/gsu)]
    .map(([, text = ""]) => readEntities(text.replace(/<[^>]*>/gu, "")))
    .join("\n");

/** Rows of a sheet, padding cells left out. */
function readRows(sheet: string): readonly (readonly CalcCell[])[] {
  const rows = [...sheet.matchAll(/<table:table-row[^>]*>(.*?)<\/table:table-row>/gsu)].map(([, row = ""]) =>
    [...row.matchAll(/<table:table-cell([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gsu)].flatMap(
      ([, attributes = "", content = ""]) => {
        const repeated = Number(/number-columns-repeated="(\d+)"/u.exec(attributes)?.[1] ?? 1);
        const cell = { text: readText(content), date: /office:date-value="([^"]+)"/u.exec(attributes)?.[1] ?? null };
        return repeated > 100 ? [] : Array<CalcCell>(repeated).fill(cell);
      },
    ),
  );
  return rows.filter((row) => row.some(({ text }) => text !== ""));
}

/** Has LibreOffice write a file anew in another form ("xlsx", "fods"), as opening and saving it there does. */
function convert(name: string, content: string | Uint8Array, form: string, filter?: string): Buffer {
  const folder = mkdtempSync(path.join(tmpdir(), "calc-"));
  try {
    const file = path.join(folder, name);
    writeFileSync(file, content);
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`;
    const read = filter === undefined ? [] : [`--infilter=${filter}`];
    const out = path.join(folder, "out");
    execFileSync(
      SOFFICE ?? "soffice",
      [profile, "--headless", "--norestore", ...read, "--convert-to", form, "--outdir", out, file],
      {
        stdio: "pipe",
        timeout: 110_000,
      },
    );
    return readFileSync(path.join(out, `${path.parse(name).name}.${form}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The workbook as Calc saves it after opening it. */
export const savedByCalc = (name: string, content: Uint8Array): Uint8Array<ArrayBuffer> =>
  new Uint8Array(convert(name, content, "xlsx"));

/** Opens a file in LibreOffice Calc. `filter`: how to read a CSV file, as --infilter takes it. */
export function openInCalc(name: string, content: string | Uint8Array, filter?: string): CalcFile {
  const xml = convert(name, content, "fods", filter).toString("utf8");
  const sheets = [...xml.matchAll(/<table:table table:name="([^"]*)"[^>]*>(.*?)<\/table:table>/gsu)];
  return {
    sheets: sheets.map(([, sheet = "", content = ""]) => ({ name: readEntities(sheet), rows: readRows(content) })),
    formulas: xml.split("table:formula=").length - 1,
    xml,
  };
}
