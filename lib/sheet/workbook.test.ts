import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { workbook, zip } from "../../test/support/zip.ts";
import { readWorkbook } from "./workbook.ts";
import { inflate, SheetError, zipEntries } from "./zip-entries.ts";

const rowsOf = async (bytes: Uint8Array<ArrayBuffer>) => (await readWorkbook(bytes))[0]?.rows;
const row = (...cells: readonly string[]): string => `<sheetData><row r="1">${cells.join("")}</row></sheetData>`;
const styles = (...formats: readonly number[]): Record<string, string> => ({
  "xl/styles.xml": `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="dd\\-mm\\-yyyy;@"/><numFmt numFmtId="171" formatCode="#,##0\\ [$đ-42A]"/><numFmt numFmtId="172" formatCode="[$-42A]&quot;ngày &quot;d &quot;tháng &quot;m"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${formats.map((id) => `<xf numFmtId="${id}"/>`).join("")}</cellXfs></styleSheet>`,
});

describe("a cell of a workbook", () => {
  it.each<[string, string, string, Record<string, string>?]>([
    [
      "text in the list of strings, in pieces and without its reading",
      '<c r="A1" t="s"><v>1</v></c>',
      "Bộ Tài chính",
      {
        "xl/sharedStrings.xml":
          "<sst><si><t>khác</t></si><si><r><t>Bộ </t></r><r><rPr/><t>Tài chính</t></r><rPh><t>x</t></rPh></si></sst>",
      },
    ],
    ["text of its own", '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> &lt;a&gt; &amp; b </t></is></c>', " <a> & b "],
    [
      "a character that XML has no place for",
      '<c r="A1" t="inlineStr"><is><t>a_x000D_b_x005F_x0041_</t></is></c>',
      "a\rb_x0041_",
    ],
    ["a number", '<c r="A1"><v>12.5</v></c>', "12.5"],
    ["a number with a binary tail", '<c r="A1"><v>0.30000000000000004</v></c>', "0.3"],
    ["what a formula came to", '<c r="A1" t="str"><f>A2&amp;"x"</f><v>kết quả</v></c>', "kết quả"],
    ["an error", '<c r="A1" t="e"><v>#REF!</v></c>', "#REF!"],
    ["a truth", '<c r="A1" t="b"><v>1</v></c>', "TRUE"],
    ["a day in Excel's own format", '<c r="A1" s="1"><v>46356</v></c>', "30/11/2026", styles(0, 14)],
    ["a day with an hour", '<c r="A1" s="0"><v>46356.708333333336</v></c>', "30/11/2026 17:00", styles(22)],
    ["a day in a format of the file", '<c r="A1" s="0"><v>46356</v></c>', "30/11/2026", styles(170)],
    ["a day in words", '<c r="A1" s="0"><v>46356</v></c>', "30/11/2026", styles(172)],
    ["money, whose sign has a d", '<c r="A1" s="0"><v>46356</v></c>', "46356", styles(171)],
    ["a share", '<c r="A1" s="0"><v>0.07</v></c>', "7%", styles(9)],
  ])("gives %s", async (_, cell, text, parts = {}) => {
    expect(await rowsOf(workbook(row(cell), parts))).toEqual([[text]]);
  });

  it("counts days as old Macintoshes did where the workbook says so", async () => {
    const old = workbook(row('<c r="A1" s="0"><v>44894</v></c>'), styles(14), '<workbookPr date1904="1"/>');
    expect(await rowsOf(old)).toEqual([["30/11/2026"]]);
  });
});

describe("a sheet", () => {
  it("keeps rows and columns at their places", async () => {
    const sheet = '<sheetData><row r="3"><c r="C3"><v>7</v></c></row><row><c><v>8</v></c></row></sheetData>';
    expect(await rowsOf(workbook(sheet))).toEqual([[], [], ["", "", "7"], ["8"]]);
  });

  it("gives what is merged downwards to each of its rows, and a title across to the first cell", async () => {
    const cell = (at: string, value: string) => `<c r="${at}" t="str"><v>${value}</v></c>`;
    const sheet = `<sheetData><row r="1">${cell("A1", "Danh sách")}</row><row r="2">${cell("A2", "Bộ Y tế")}${cell("B2", "một")}</row><row r="3">${cell("B3", "hai")}</row></sheetData><mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:A3"/></mergeCells>`;
    expect(await rowsOf(workbook(sheet))).toEqual([["Danh sách"], ["Bộ Y tế", "một"], ["Bộ Y tế", "hai"]]);
  });

  it("that is hidden is left out", async () => {
    const two = zip({
      "xl/workbook.xml":
        '<workbook><sheets><sheet name="a" state="hidden" r:id="1"/><sheet name="b" r:id="2"/></sheets></workbook>',
      "xl/_rels/workbook.xml.rels": '<R><Relationship Id="1" Target="/xl/a.xml"/><Relationship Id="2" Target="/xl/b.xml"/></R>',
      "xl/a.xml": `<x:worksheet xmlns:x="x">${row('<c r="A1"><v>1</v></c>')}</x:worksheet>`,
      "xl/b.xml": `<x:worksheet xmlns:x="x">${row('<c r="A1"><v>2</v></c>').replace(/<(\/?)/gu, "<$1x:")}</x:worksheet>`,
    });
    expect(await readWorkbook(two)).toEqual([{ name: "b", rows: [["2"]] }]);
  });
});

describe("a file that is no workbook", () => {
  const sound = workbook(row('<c r="A1"><v>1</v></c>'));
  const whole = Buffer.alloc(3_000_000, "<t>");
  it.each<[string, () => Uint8Array<ArrayBuffer>, SheetError["code"]]>([
    ["a text", () => new Uint8Array(Buffer.from("a;b;c\n1;2;3")), "not-a-workbook"],
    ["empty", () => new Uint8Array(), "not-a-workbook"],
    ["another archive", () => zip({ "word/document.xml": "<a/>" }), "not-a-workbook"],
    ["of the old format, or locked", () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), "encrypted"],
    ["with a part that is no XML", () => workbook("<sheetData><row"), "damaged"],
    ["with a place that is none", () => workbook(row('<c r="1A"><v>1</v></c>')), "damaged"],
    [
      "with a row far below",
      () => workbook('<sheetData><row r="900000"><c r="A900000"><v>1</v></c></row></sheetData>'),
      "too-large",
    ],
  ])("is told as such: %s", async (_, file, code) => {
    await expect(readWorkbook(file())).rejects.toMatchObject({ name: "SheetError", code });
  });

  it("with entities of its own has them as they are written: none can grow", async () => {
    const sheet = '<!DOCTYPE a [<!ENTITY b "bbbb">]><sheetData><row><c t="str"><v>&b;&b;</v></c></row></sheetData>';
    expect(await rowsOf(workbook(sheet))).toEqual([["&b;&b;"]]);
  });

  it("does not unfold beyond the limit, whatever it says of its size", async () => {
    const entry = zipEntries(zip({ a: whole }, { a: 10 })).get("a");
    if (!entry) throw new Error("no part");
    await expect(inflate(entry, 1_000_000)).rejects.toMatchObject({ code: "too-large" });
    expect((await inflate(entry, 4_000_000)).length).toBe(whole.length);
  });

  it("ends in rows or in a reason, wherever it is cut or bent", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(sound.length - 1), fc.nat(255), fc.boolean(), async (at, byte, isCut) => {
        const bent = isCut ? sound.slice(0, at) : Uint8Array.from(sound, (old, index) => (index === at ? byte : old));
        const read = await readWorkbook(bent).catch((error: unknown) => error);
        expect(Array.isArray(read) || read instanceof SheetError).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
