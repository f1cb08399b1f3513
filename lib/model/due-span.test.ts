import { expect, it } from "vitest";
import type { IsoDate } from "./calendar-date.ts";
import { spanBegin } from "./due-span.ts";

const begin = (text: string, due: string, exclusive = false) =>
  spanBegin({ text, value: { form: "date", due: due as IsoDate, at: null, exclusive, basis: "stated" } });

it.each([
  ["trong Quý II/2027", "2027-06-30", "2027-04-01"],
  ["quý IV năm 2026", "2026-12-31", "2026-10-01"],
  ["trong quý 1", "2027-03-31", "2027-01-01"],
  ["Quý III - IV/2027", "2027-12-31", "2027-07-01"],
  ["Quý IV/2026 - Quý II/2027", "2027-06-30", "2026-10-01"],
  ["Quý IV - Quý I/2027", "2027-03-31", "2026-10-01"],
  ["trong tháng 12/2026", "2026-12-31", "2026-12-01"],
  ["tháng 02 năm 2027", "2027-02-28", "2027-02-01"],
  ["trong 6 tháng đầu năm 2027", "2027-06-30", "2027-01-01"],
  ["trong năm 2027", "2027-12-31", "2027-01-01"],
])("%s takes the time from its first day on", (text, due, first) => expect(begin(text, due)).toBe(first));

it.each([
  ["hết quý II/2027", "2027-06-30"],
  ["vào cuối quý I năm 2027", "2027-03-31"],
  ["trước quý II/2027", "2027-03-31"],
  ["ngày 31 tháng 12 năm 2026", "2026-12-31"],
  ["trước ngày 30/11/2026", "2026-11-30"],
  ["trong quý II/2027", "2027-06-15"],
  ["", "2026-12-31"],
])("%s on %s is a day", (text, due) => expect(begin(text, due)).toBeNull());

it("what excludes its day, recurs or follows an event has no beginning", () => {
  expect(begin("trong quý II/2027", "2027-06-30", true)).toBeNull();
  expect(spanBegin({ text: "hằng quý", value: { form: "recurring", every: "quarter", by: null } })).toBeNull();
});
