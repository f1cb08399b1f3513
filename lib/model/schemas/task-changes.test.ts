import { describe, expect, it } from "vitest";
import { taskChangesSchema } from "./task-changes.ts";

const deadline = (value: object) => ({ deadlines: [{ text: "", value }] });
const date = { form: "date", due: "2026-11-30", at: null, exclusive: true, basis: "stated" };
const relative = { form: "relative", within: "P10D", working: true, from: null };

describe("what an editor sends", () => {
  it.each([
    [{}],
    [{ statement: "Rà soát", product: null, plannedOn: null, tags: [], note: "" }],
    [{ leads: [{ name: "Bộ Y tế", agencyIds: ["bo-y-te"] }], coordinating: [] }],
    [deadline(date)],
    [deadline({ ...date, at: "17:00" })],
    [deadline({ form: "recurring", every: "month", by: { day: 25 } })],
    [deadline({ form: "recurring", every: "quarter", by: null })],
    [deadline(relative)],
    [deadline({ ...relative, within: "PT24H", from: "ngày ký" })],
    [{ targets: [{ text: "ít nhất 95%", value: null }] }],
  ])("%j", (changes) => {
    expect(taskChangesSchema.safeParse(changes)).toEqual({ success: true, data: changes });
  });

  it.each([
    ["no words", { statement: "" }],
    ["a day that does not exist", { plannedOn: "2026-06-31" }],
    ["a deadline on such a day", deadline({ ...date, due: "2027-02-29" })],
    ["an hour that does not exist", deadline({ ...date, at: "24:00" })],
    ["a thirteenth month", deadline({ form: "recurring", every: "year", by: { month: 13 } })],
    ["a length of nothing", deadline({ ...relative, within: "P" })],
    ["an hour without its number", deadline({ ...relative, within: "P1DT" })],
    ["a name without letters", { leads: [{ name: "", agencyIds: [] }] }],
    ["a note without end", { note: "a".repeat(20_001) }],
    ["a field taken away", { statement: undefined }],
  ])("%s is refused", (_, changes) => {
    expect(taskChangesSchema.safeParse(changes).success).toBe(false);
  });

  it("has its unknown fields dropped", () => {
    expect(taskChangesSchema.parse({ note: "a", id: "1", asRead: {} })).toEqual({ note: "a" });
  });
});
