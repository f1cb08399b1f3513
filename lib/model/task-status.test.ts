import { describe, expect, it } from "vitest";
import type { ClockTime, IsoDate } from "./calendar-date.ts";
import { type DueGroup, dueGroupOf } from "./due-group.ts";
import type { DeadlineValue } from "./mention.ts";
import { statusOf, type TaskStatus } from "./task-status.ts";

const TODAY = "2026-11-22" as IsoDate;
const on = (due: string, changes: { at?: string; exclusive?: boolean } = {}): DeadlineValue => ({
  form: "date",
  due: due as IsoDate,
  at: (changes.at ?? null) as ClockTime | null,
  exclusive: changes.exclusive ?? false,
  basis: "stated",
});
const quarterly: DeadlineValue = { form: "recurring", every: "quarter", by: null };
const afterEvent: DeadlineValue = { form: "relative", within: "P10D", working: false, from: null };
const deadlines = (values: readonly DeadlineValue[]) => values.map((value) => ({ text: "", value }));

describe("status", () => {
  it.each<[string, readonly DeadlineValue[], string | null, TaskStatus]>([
    ["open, due tomorrow", [on("2026-11-23")], null, "open-in-time"],
    ["open, due today", [on("2026-11-22")], null, "open-in-time"],
    ["open, due this morning", [on("2026-11-22", { at: "08:00" })], null, "open-in-time"],
    ["open, before today", [on("2026-11-22", { exclusive: true })], null, "open-in-time"],
    ["open, before yesterday", [on("2026-11-21", { exclusive: true })], null, "open-overdue"],
    ["open, due yesterday", [on("2026-11-21")], null, "open-overdue"],
    ["open, the first of two dates passed", [on("2026-12-31"), on("2026-10-31")], null, "open-overdue"],
    ["open, every quarter", [quarterly], null, "open-undated"],
    ["open, after an event", [afterEvent], null, "open-undated"],
    ["open, nothing stated", [], null, "open-undated"],
    ["done on its day", [on("2026-11-20")], "2026-11-20", "done-on-time"],
    ["done on the day named by before", [on("2026-11-20", { exclusive: true })], "2026-11-20", "done-on-time"],
    ["done a day later", [on("2026-11-20")], "2026-11-21", "done-late"],
    ["done between its two dates", [on("2026-10-31"), on("2026-12-31")], "2026-11-20", "done-on-time"],
    ["done after its two dates", [on("2026-10-31"), on("2026-11-15")], "2026-11-20", "done-late"],
    ["done, nothing stated", [], "2026-11-20", "done-on-time"],
  ])("%s", (_, values, completedOn, status) => {
    expect(statusOf({ deadlines: deadlines(values), completedOn: completedOn as IsoDate | null }, TODAY)).toBe(status);
  });
});

describe("group", () => {
  it.each<[string, readonly DeadlineValue[], DueGroup]>([
    ["yesterday", [on("2026-11-21")], "overdue"],
    ["before yesterday", [on("2026-11-21", { exclusive: true })], "overdue"],
    ["before today", [on("2026-11-22", { exclusive: true })], "today"],
    ["today at an hour that has passed", [on("2026-11-22", { at: "00:01" })], "today"],
    ["tomorrow", [on("2026-11-23")], "next-7-days"],
    ["the seventh day", [on("2026-11-29")], "next-7-days"],
    ["the eighth day", [on("2026-11-30")], "later"],
    ["several dates, by the earliest", [on("2027-01-31"), on("2026-11-24")], "next-7-days"],
    ["a date beside a period, by the date", [quarterly, on("2026-12-31")], "later"],
    ["every quarter", [quarterly], "recurring"],
    ["every quarter and after an event", [afterEvent, quarterly], "recurring"],
    ["after an event", [afterEvent], "after-event"],
    ["nothing stated", [], "undated"],
  ])("%s", (_, values, group) => {
    expect(dueGroupOf({ deadlines: deadlines(values) }, TODAY)).toBe(group);
  });
});
