import type { Sheet, SheetRow } from "../model/sheet.ts";
import { lookOf, type NumberLook, numberText, unescapeText } from "./cell-text.ts";
import { MOST_BYTES, MOST_COLUMNS, MOST_ROWS, MOST_UNFOLDED } from "./limits.ts";
import { readXml } from "./xml.ts";
import { inflate, SheetError, zipEntries } from "./zip-entries.ts";

/** What all sheets of a workbook share. */
interface Shared {
  readonly strings: readonly string[];
  /** By the number of a cell's style. */
  readonly looks: readonly NumberLook[];
  readonly isFrom1904: boolean;
}

/** The strings that cells point to; how they are said aloud ("rPh") is left out. */
function readStrings(bytes: Uint8Array<ArrayBuffer>): readonly string[] {
  const strings: string[] = [];
  let [current, isText, isSpoken] = ["", false, false];
  readXml(bytes, {
    open: (name) => {
      if (name === "si") current = "";
      else if (name === "t") isText = true;
      else if (name === "rPh") isSpoken = true;
    },
    text: (text) => {
      if (isText && !isSpoken) current += text;
    },
    close: (name) => {
      if (name === "si") strings.push(unescapeText(current));
      else if (name === "t") isText = false;
      else if (name === "rPh") isSpoken = false;
    },
  });
  return strings;
}

function readLooks(bytes: Uint8Array<ArrayBuffer>): readonly NumberLook[] {
  const patterns = new Map<number, string>();
  const looks: NumberLook[] = [];
  let isCells = false;
  readXml(bytes, {
    open: (name, attribute) => {
      const id = (of: string): number => Number(attribute(of) ?? 0);
      if (name === "numFmt") patterns.set(id("numFmtId"), attribute("formatCode") ?? "");
      else if (name === "cellXfs") isCells = true;
      else if (name === "xf" && isCells) looks.push(lookOf(id("numFmtId"), patterns.get(id("numFmtId"))));
    },
    close: (name) => {
      if (name === "cellXfs") isCells = false;
    },
  });
  return looks;
}

/** "BC12" -> column 54, row 11, both from 0. */
function placeOf(reference: string): { readonly column: number; readonly row: number } {
  let [column, at] = [0, 0];
  for (; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  const row = Number(reference.slice(at)) - 1;
  if (column === 0 || !Number.isInteger(row) || row < 0) throw new SheetError("damaged");
  return { column: column - 1, row };
}

/** Puts the text of a merged cell into all the cells that it covers downwards: a value for several rows is each row's. */
function spread(rows: string[][], merged: readonly string[]): void {
  for (const range of merged) {
    const [first = "", last = first] = range.split(":");
    const [from, to] = [placeOf(first), placeOf(last)];
    const value = rows[from.row]?.[from.column] ?? "";
    for (let row = from.row + 1; value !== "" && row <= Math.min(to.row, rows.length - 1); row++) {
      const cells = rows[row];
      if (cells && from.column < MOST_COLUMNS) {
        while (cells.length <= from.column) cells.push("");
        cells[from.column] = value;
      }
    }
  }
}

/** Reads the cells of one sheet as they come. */
class SheetReader {
  readonly rows: string[][] = [];
  readonly merged: string[] = [];
  private place = { column: -1, row: -1 };
  private type = "n";
  private look: NumberLook = "plain";
  private value = "";
  private reading: "value" | "text" | null = null;

  constructor(private readonly shared: Shared) {}

  open(name: string, attribute: (name: string) => string | undefined): void {
    if (name === "row") this.place = { column: -1, row: Number(attribute("r") ?? this.place.row + 2) - 1 };
    else if (name === "c") this.openCell(attribute);
    else if (name === "v") this.reading = "value";
    else if (name === "t") this.reading = "text";
    else if (name === "mergeCell") this.merged.push(attribute("ref") ?? "");
  }

  private openCell(attribute: (name: string) => string | undefined): void {
    const reference = attribute("r");
    this.place = reference ? placeOf(reference) : { ...this.place, column: this.place.column + 1 };
    this.type = attribute("t") ?? "n";
    this.look = this.shared.looks[Number(attribute("s") ?? -1)] ?? "plain";
    this.value = "";
  }

  text(text: string): void {
    if (this.reading !== null) this.value += text;
  }

  close(name: string): void {
    if (name === "v" || name === "t") this.reading = null;
    else if (name === "c" && this.value !== "") this.put(this.cellText());
  }

  private cellText(): string {
    if (this.type === "s") return this.shared.strings[Number(this.value)] ?? "";
    if (this.type === "inlineStr" || this.type === "str") return unescapeText(this.value);
    if (this.type === "n") return numberText(this.value, this.look, this.shared.isFrom1904);
    // A truth as Excel shows it; an error ("#REF!") and a day in words as they stand.
    return this.type === "b" ? (this.value === "1" ? "TRUE" : "FALSE") : this.value;
  }

  private put(text: string): void {
    const { column, row } = this.place;
    if (row >= MOST_ROWS) throw new SheetError("too-large");
    if (column >= MOST_COLUMNS || text === "") return;
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row] ?? [];
    while (cells.length <= column) cells.push("");
    cells[column] = text;
  }
}

function readSheetRows(bytes: Uint8Array<ArrayBuffer>, shared: Shared): readonly SheetRow[] {
  const reader = new SheetReader(shared);
  readXml(bytes, {
    open: (name, attribute) => reader.open(name, attribute),
    text: (text) => reader.text(text),
    close: (name) => reader.close(name),
  });
  spread(reader.rows, reader.merged);
  return reader.rows;
}

interface SheetPlace {
  readonly name: string;
  readonly relation: string;
}

/** Sheets that the workbook shows, in its order. */
function readPlaces(bytes: Uint8Array<ArrayBuffer>): { readonly places: readonly SheetPlace[]; readonly isFrom1904: boolean } {
  const places: SheetPlace[] = [];
  let isFrom1904 = false;
  readXml(bytes, {
    open: (name, attribute) => {
      if (name === "workbookPr") isFrom1904 = /^(?:1|true)$/u.test(attribute("date1904") ?? "");
      if (name !== "sheet" || (attribute("state") ?? "visible") !== "visible") return;
      places.push({ name: attribute("name") ?? "", relation: attribute("r:id") ?? attribute("id") ?? "" });
    },
  });
  return { places, isFrom1904 };
}

/** Where each relation leads, as a name in the archive. */
function readRelations(bytes: Uint8Array<ArrayBuffer>): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  readXml(bytes, {
    open: (name, attribute) => {
      const target = attribute("Target") ?? "";
      if (name === "Relationship") targets.set(attribute("Id") ?? "", target.startsWith("/") ? target.slice(1) : `xl/${target}`);
    },
  });
  return targets;
}

/** The first bytes of the old format (.xls) and of a workbook with a password. */
const isOldFormat = (bytes: Uint8Array): boolean => bytes[0] === 0xd0 && bytes[1] === 0xcf;

/**
 * The visible sheets of an Excel workbook (.xlsx) as text. Formulas give what they last came to; hidden sheets are left out.
 * @throws SheetError when it is none, is damaged, or would grow beyond the limits.
 */
export async function readWorkbook(bytes: Uint8Array<ArrayBuffer>): Promise<readonly Sheet[]> {
  if (isOldFormat(bytes)) throw new SheetError("encrypted");
  if (bytes.length > MOST_BYTES) throw new SheetError("too-large");
  const entries = zipEntries(bytes);
  let left = MOST_UNFOLDED;
  const unfold = async (name: string): Promise<Uint8Array<ArrayBuffer> | null> => {
    const entry = entries.get(name);
    if (!entry) return null;
    const unfolded = await inflate(entry, left);
    left -= unfolded.length;
    return unfolded;
  };
  const workbook = await unfold("xl/workbook.xml");
  const relations = await unfold("xl/_rels/workbook.xml.rels");
  if (!workbook || !relations) throw new SheetError("not-a-workbook");
  const { places, isFrom1904 } = readPlaces(workbook);
  const targets = readRelations(relations);
  const [strings, styles] = [await unfold("xl/sharedStrings.xml"), await unfold("xl/styles.xml")];
  const shared = { strings: strings ? readStrings(strings) : [], looks: styles ? readLooks(styles) : [], isFrom1904 };
  const sheets: Sheet[] = [];
  for (const { name, relation } of places) {
    const content = await unfold(targets.get(relation) ?? "");
    if (content) sheets.push({ name, rows: readSheetRows(content, shared) });
  }
  if (sheets.length === 0) throw new SheetError("not-a-workbook");
  return sheets;
}
