import { expect, it } from "vitest";
import { recordWords, sayRecorded } from "./label-words.ts";
import { type Say, type TableLabels, tableLabels, xlsxLabels } from "./labels.ts";

/** A sentence that shows its key and where its values go. */
const say: Say = (key, ...values) => `${key}: ${values.map((value, at) => `${at}<${value}>`).join(" ")}`;

const spoken = ({ columns, status, sideState, skipped, deadline, place }: TableLabels): unknown => [
  { columns, status, sideState, skipped },
  [deadline.before("17:00 $1"), deadline.at("17:00", "20/11/2026"), place.item("II.1"), place.bullet(3), place.paragraph(12)],
];

it("what was recorded is said as it would have been", () => {
  const again = sayRecorded(JSON.parse(JSON.stringify(recordWords(say))));
  expect(spoken(tableLabels(again))).toEqual(spoken(tableLabels(say)));
  expect(xlsxLabels(again)).toEqual(xlsxLabels(say));
});

it("what was not recorded is not made up", () => {
  expect(() => sayRecorded({})("csv.status.doneLate")).toThrow("csv.status.doneLate");
});
