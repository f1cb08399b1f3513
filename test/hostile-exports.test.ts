import ICAL from "ical.js";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import type { TableTask } from "../lib/export/cells.ts";
import { COLUMNS } from "../lib/export/columns.ts";
import { toCopiedTable, toCopiedText } from "../lib/export/copy.ts";
import { toCsv } from "../lib/export/csv.ts";
import { type IcsOptions, toIcs } from "../lib/export/ics.ts";
import { toXlsx } from "../lib/export/xlsx.ts";
import { addDays, type IsoDate } from "../lib/model/calendar-date.ts";
import { readCsv } from "../scripts/support/read-csv.ts";
import { INSTALL_CALC, IS_CALC_MISSING, openInCalc } from "./support/calc.ts";
import { CSV_LABELS, csvSource, csvTask, dated } from "./support/csv-tasks.ts";
import { unzipText } from "./support/unzip.ts";

/** What a page or a file that was taken in may write anywhere, by what it tries. */
const EVIL: readonly (readonly [what: string, words: string])[] = [
  ["markup", `<img src=x onerror="window.hacked=1">`],
  ["a script", "</td></table><script>window.hacked=1</script>"],
  ["the end of XML", `]]></t></is></c><c r="A1"><f>1+1</f></c>&#0;&lt;`],
  ["a formula", `=HYPERLINK("https://probe.invalid/";"Mở")`],
  ["a command", "+cmd|' /C calc'!A0"],
  ["a formula behind spaces", " \t=1+1"],
  ["a formula below a line", "Rà soát\r\n=1+1"],
  ["a formula with wide signs", "＝1+1"],
  ["a sum", "@SUM(A1)"],
  ["lines of a calendar", "Họp\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nATTACH:https://probe.invalid/"],
  ["words from right to left", "\u202eBộ Tài chính\u202c \u2066=1\u2069"],
  ["invisible signs", "\u200b\ufeff\u00ad\u2060Bộ Y tế"],
  ["control characters", "Bộ\u0000\u0007\u001b[31m Y tế\u2028x\u0085"],
];
const TODAY = "2026-11-22" as IsoDate;
const OPTIONS = { today: TODAY, labels: CSV_LABELS };
const ICS: IcsOptions = {
  ...OPTIONS,
  name: "Sổ tay",
  now: 0,
  reminders: { days: [1], hour: 8, dayOf: ({ due }, before) => addDays(due, -before) },
};
const XLSX = { tasksSheet: "Nhiệm vụ", totalsSheet: "Tổng hợp", due: "Ngày hết hạn", count: "Số", total: "Tổng số" };

/** A task with these words in every field that holds words. */
const taskOf = (words: string): TableTask =>
  csvTask(
    {
      ...{ statement: words, product: words, note: words, assignedTo: words, evidence: words, quote: words, path: words },
      leads: [{ name: words, agencyIds: [] }],
      coordinating: [{ name: words, agencyIds: [] }],
      deadlines: [dated(words, "2026-12-20")],
      targets: [{ text: words, value: null }],
      tags: [words],
      progress: [{ day: TODAY, text: words }],
      sources: [csvSource(`https://chinhphu.vn/${words}`)],
    },
    { number: words, issuer: words, signer: words, subject: words },
  );

const unfolded = (ics: string): string[] => ics.replaceAll("\r\n ", "").split("\r\n");
const names = (lines: readonly string[]): string[] => lines.map((line) => /^[A-Z-]+/u.exec(line)?.[0] ?? `?${line}`);

describe.each(EVIL)("a task with %s in every field", (_, words) => {
  const task = taskOf(words);

  it("is a row of a CSV file in which no cell begins as a formula", () => {
    const [, cells = [], ...more] = readCsv(toCsv([task], { ...OPTIONS, separator: ";" }).slice(1), ";");
    expect([cells.length, more]).toEqual([COLUMNS.length, []]);
    for (const cell of cells) expect(cell).not.toMatch(/^(?:[\s\u00a0]*[=+\-@＝＋－＠]|\p{Cc})/u);
  });

  it("is strings in a workbook, and nothing else that its XML could hold", async () => {
    const sheet = new JSDOM(unzipText(await toXlsx([task], { ...OPTIONS, xlsx: XLSX }), "xl/worksheets/sheet1.xml"), {
      contentType: "text/xml",
    }).window.document;
    const kinds = new Set([...sheet.querySelectorAll("sheetData *")].map(({ localName }) => localName));
    expect([...kinds].sort()).toEqual(["c", "is", "row", "t", "v"]);
    expect(sheet.querySelectorAll("row")).toHaveLength(2);
  });

  it("is one event of a calendar, with the lines of every other", () => {
    const plain = unfolded(toIcs([taskOf("Rà soát")], ICS));
    const lines = unfolded(toIcs([task], ICS));
    expect(names(lines)).toEqual(names(plain));
    expect(new ICAL.Component(ICAL.parse(toIcs([task], ICS))).getAllSubcomponents("vevent")).toHaveLength(1);
  });

  it("is words in a copied table and in copied text, and no cell begins as a formula", () => {
    for (const [{ html, plain }, tags] of [
      [toCopiedTable([task], OPTIONS), ["table", "thead", "tbody", "tr", "th", "td", "br"]],
      [toCopiedText([task], OPTIONS), ["ol", "li", "br"]],
    ] as const) {
      const { body } = new JSDOM(html).window.document;
      for (const { localName } of body.querySelectorAll("*")) expect(tags).toContain(localName);
      for (const cell of body.querySelectorAll("td")) expect(cell.textContent).not.toMatch(/^[\s\u00a0]*[=+\-@＝＋－＠]/u);
      for (const cell of plain.split(/[\t\n]/u)) expect(cell).not.toMatch(/^[=+\-@＝＋－＠]/u);
    }
  });
});

it.skipIf(IS_CALC_MISSING)(
  `no copied table pasted into LibreOffice Calc holds a formula${IS_CALC_MISSING ? ` (skipped: ${INSTALL_CALC})` : ""}`,
  () => {
    const { html } = toCopiedTable(
      EVIL.map(([, words]) => taskOf(words)),
      OPTIONS,
    );
    const { formulas, xml } = openInCalc("pasted.html", html, "HTML (StarCalc)");
    expect([formulas, xml.includes("Mở")]).toEqual([0, true]);
  },
  120_000,
);
