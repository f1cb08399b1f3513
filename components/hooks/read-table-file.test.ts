import { expect, it } from "vitest";
import { toCsv } from "../../lib/export/csv.ts";
import type { IsoDate } from "../../lib/model/calendar-date.ts";
import { CSV_LABELS } from "../../test/support/csv-tasks.ts";
import { buildNotice, buildTask } from "../../test/support/popup-states.ts";
import { readTableFile } from "./read-table-file.ts";

const OURS = CSV_LABELS.columns;
const ENGLISH = { ...OURS, id: "Task id" };
const read = (content: BlobPart, headings: Parameters<typeof readTableFile>[0]["headings"] = [OURS]) =>
  readTableFile({ file: new File([content], "việc.csv"), headings });
const csv = toCsv([{ task: buildTask({ id: "1", statement: "Rà soát" }), notice: buildNotice("412/TB-VPCP") }], {
  ...{ separator: ";", today: "2026-11-22" as IsoDate, labels: CSV_LABELS },
});

it.each([
  ["in the language that is spoken", [OURS, ENGLISH]],
  ["in another", [ENGLISH, OURS]],
])("a table of ours, %s, is ready for the background", async (_, headings) => {
  const document = await read(csv, headings);
  if (!document.ok || document.value.kind !== "ours") throw new Error("not known as ours");
  const table = JSON.parse(await document.value.table.text());
  expect(table).toMatchObject({ isGuarded: true, list: null });
  expect(table.rows[1]).toContain("Rà soát");
});

it("a list of one's own comes with what its columns probably hold", async () => {
  expect(await read("Nội dung công việc;Thời hạn\nRà soát;30/11/2026")).toMatchObject({
    value: { kind: "list", isGuarded: true, guess: { sheet: 0, mapping: { headerRow: 0, columns: ["statement", "deadline"] } } },
  });
});

it.each([
  ["an archive that is none", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), "not-a-workbook"],
  ["the old format of Excel", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), "old-or-locked-workbook"],
])("%s is refused by its name", async (_, bytes, code) => {
  expect(await read(bytes)).toMatchObject({
    ok: false,
    error: { code: code },
  });
});
