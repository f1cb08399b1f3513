import { describe, expect, it } from "vitest";
import type { ClockTime, IsoDate } from "../lib/model/calendar-date.ts";
import type { DateDeadline, RecurringDeadline } from "../lib/model/mention.ts";
import { dueView } from "./due-view.ts";

const TODAY = "2026-11-23" as IsoDate;
const on = (due: string, more: Partial<DateDeadline> = {}): DateDeadline => ({
  form: "date",
  due: due as IsoDate,
  at: null,
  exclusive: false,
  basis: "stated",
  ...more,
});
const view = (...deadlines: (readonly [string, DateDeadline | RecurringDeadline])[]) =>
  dueView({ deadlines: deadlines.map(([text, value]) => ({ text, value })) }, TODAY);

describe("what a row says of a deadline", () => {
  it("counts the days since a date has passed", () => {
    expect(view(["ngày 15/11/2026", on("2026-11-15")])).toMatchObject({ form: "date", daysOver: 8, bound: null, period: null });
  });

  it("keeps trước and hết with the date", () => {
    expect(view(["trước ngày 30/11", on("2026-11-30", { exclusive: true })])).toMatchObject({ bound: "before" });
    expect(view(["hết ngày 31/12/2026", on("2026-12-31")])).toMatchObject({ bound: "until", period: null });
  });

  it("keeps the words of a period that gives no day", () => {
    expect(view(["trong Quý I năm 2027", on("2027-03-31")])).toMatchObject({ period: "trong Quý I năm 2027", bound: null });
  });

  it("does not read hết inside another word", () => {
    expect(view(["thời hạn kết thúc ngày 31/12/2026", on("2026-12-31")])).toMatchObject({ bound: null });
  });

  it("says when the year was inferred", () => {
    expect(view(["trước 30/11", on("2026-11-30", { basis: "inferred" })])).toMatchObject({ inferred: true });
  });

  it("goes by the earliest of several dates, an hour before the end of its day", () => {
    const noon = on("2026-12-01", { at: "12:00" as ClockTime });
    expect(view(["ngày 31/12", on("2026-12-31")], ["01/12", on("2026-12-01")], ["12 giờ 01/12", noon])).toMatchObject({
      date: "2026-12-01",
      at: "12:00",
      others: 2,
    });
  });

  it("says nothing of a date where there is none", () => {
    expect(view()).toEqual({ form: "none" });
  });
});

describe("what a row says of a recurring deadline", () => {
  const monthly: RecurringDeadline = { form: "recurring", every: "month", by: { day: 25 } };
  const row = (due: string | null) =>
    dueView({ deadlines: [{ text: "ngày 25 hằng tháng", value: monthly }], due: due as IsoDate | null }, TODAY);

  it.each([
    ["2026-11-25", -2],
    ["2026-11-23", 0],
    ["2026-10-25", 29],
  ])("is its next turn: %s", (next, daysOver) => {
    expect(row(next)).toMatchObject({ form: "recurring", text: "ngày 25 hằng tháng", next, daysOver });
  });

  it("is no day where there is none", () => {
    expect(row(null)).toMatchObject({ next: null, daysOver: null });
  });
});
