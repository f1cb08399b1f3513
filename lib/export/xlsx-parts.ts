/** A cell's look: index into the `cellXfs` of the styles. */
export const STYLE = { plain: 0, text: 1, date: 2, overdueText: 3, overdueDate: 4, heading: 5, bold: 6 } as const;
export type Style = (typeof STYLE)[keyof typeof STYLE];

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const OVERDUE_TINT = "FFFBE3E0";
const HEADING_TINT = "FFE8ECF1";
const DATE_FORMAT = "dd/mm/yyyy";

/** What XML does not know is written as Excel's code for it; and what looks like such a code, with its mark in code. */
const NO_XML = /(?![\t\n])\p{Cc}|[\ufffe\uffff]|_(?=x[\da-f]{4}_)/giu;
const code = (character: string): string => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
const MARKUP = /[&<>"]/gu;
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text inside an element or an attribute. */
export const escapeXml = (text: string): string => text.replace(NO_XML, code).replace(MARKUP, (mark) => ENTITIES[mark] ?? "");

/** "A" for 0, "AA" for 26. */
export const columnName = (index: number): string =>
  (index >= 26 ? columnName(Math.floor(index / 26) - 1) : "") + String.fromCharCode(65 + (index % 26));

const xf = (parts: string, alignment = true): string =>
  `<xf ${parts} xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"${alignment ? ' applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>' : "/>"}`;

const fill = (tint: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${tint}"/><bgColor indexed="64"/></patternFill></fill>`;

/** The looks of `STYLE`, in its order. */
export const stylesXml = (): string =>
  `${HEAD}<styleSheet xmlns="${SPREADSHEET}"><numFmts count="1"><numFmt numFmtId="164" formatCode="${DATE_FORMAT}"/></numFmts>` +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  `<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fill(OVERDUE_TINT)}${fill(HEADING_TINT)}</fills>` +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="7">' +
  [
    xf('numFmtId="0" fontId="0" fillId="0" borderId="0"', false),
    xf('numFmtId="0" fontId="0" fillId="0" borderId="0"'),
    xf('numFmtId="164" fontId="0" fillId="0" borderId="0"'),
    xf('numFmtId="0" fontId="0" fillId="2" borderId="0"'),
    xf('numFmtId="164" fontId="0" fillId="2" borderId="0"'),
    xf('numFmtId="0" fontId="1" fillId="3" borderId="0"'),
    xf('numFmtId="0" fontId="1" fillId="0" borderId="0"', false),
  ].join("") +
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** What the archive holds, for `sheets` sheets. */
export const contentTypesXml = (sheets: number): string =>
  `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPE}.styles+xml"/>` +
  Array.from(
    { length: sheets },
    (_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/>`,
  ).join("") +
  "</Types>";

/** Where the workbook is. */
export const relationsXml = (): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

/** Where the workbook's sheets and styles are. */
export const workbookRelationsXml = (sheets: number): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
  Array.from(
    { length: sheets },
    (_, at) => `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  ).join("") +
  `<Relationship Id="rId${sheets + 1}" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`;

/** The workbook. `filtered`: the range of the first sheet that has arrows over its headings ("A1:Z9"); LibreOffice wants it named. */
export function workbookXml(names: readonly string[], filtered: string): string {
  const sheets = names.map((name, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join("");
  const place = `'${(names[0] ?? "").replaceAll("'", "''")}'!${filtered.replace(/[A-Z]+|\d+/gu, "$$$&")}`;
  const name = `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">${escapeXml(place)}</definedName>`;
  return `${HEAD}<workbook xmlns="${SPREADSHEET}" xmlns:r="${RELATIONS}"><sheets>${sheets}</sheets><definedNames>${name}</definedNames></workbook>`;
}

/** What stands before the rows of a sheet. `widths` in characters, as Excel counts them. */
export const sheetStart = (widths: readonly number[], hasFixedHeading: boolean): string =>
  `${HEAD}<worksheet xmlns="${SPREADSHEET}"><sheetViews><sheetView workbookViewId="0">` +
  `${hasFixedHeading ? '<pane xSplit="0" ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' : ""}</sheetView></sheetViews><cols>` +
  widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join("") +
  "</cols><sheetData>";

/** What stands after the rows. */
export const sheetEnd = (filtered: string | null): string =>
  `</sheetData>${filtered === null ? "" : `<autoFilter ref="${filtered}"/>`}<pageSetup paperSize="9" orientation="landscape"/></worksheet>`;
