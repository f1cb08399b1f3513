import { describe, expect, it } from "vitest";
import type { ClockTime, IsoDate } from "./calendar-date.ts";
import type { DeadlineValue, RecurringDeadline } from "./mention.ts";
import { nextTurn, type SeriesTask } from "./series.ts";
import type { Task } from "./task.ts";
import { datesOf } from "./task-dates.ts";
import { markedDone, markedOpen, withoutTurnsBefore } from "./turns.ts";

const day = (text: string): IsoDate => text as IsoDate;
/** 23:30 on 22 November in London: in Vietnam it is the 23rd. */
const SAVED = Date.UTC(2026, 10, 22, 23, 30);

const recurring = (text: string, every: RecurringDeadline["every"], by: RecurringDeadline["by"] = null, interval = 1) => ({
  text,
  value: { form: "recurring", every, ...(interval > 1 ? { interval } : {}), by } as const,
});
const series = (...deadlines: readonly { readonly text: string; readonly value: DeadlineValue }[]): SeriesTask => ({
  deadlines,
  occurrences: [],
  savedAt: SAVED,
});
/** The first turns of a series, each done in time: "2026-11-25", or "(2026-12-31)" where the text gives no day. */
function turns(one: SeriesTask, count: number): readonly string[] {
  const found: string[] = [];
  let task = one;
  while (found.length < count) {
    const turn = nextTurn(task);
    if (!turn) break;
    found.push(turn.hasDeadline ? turn.day : `(${turn.day})`);
    task = { ...task, occurrences: [...task.occurrences, { day: turn.day, completedOn: turn.day }] };
  }
  return found;
}

describe("the turns of a recurring duty", () => {
  it.each<readonly [string, SeriesTask, readonly string[]]>([
    [
      "ngày 25 hằng tháng",
      series(recurring("trước ngày 25 hằng tháng", "month", { day: 25 })),
      ["2026-11-25", "2026-12-25", "2027-01-25"],
    ],
    ["ngày 20 hằng tháng: this month's is over", series(recurring("", "month", { day: 20 })), ["2026-12-20", "2027-01-20"]],
    [
      "ngày 31 hằng tháng: the last of shorter months",
      series(recurring("", "month", { day: 31 })),
      ["2026-11-30", "2026-12-31", "2027-01-31", "2027-02-28"],
    ],
    ["thứ Hai hằng tuần: the day of saving counts", series(recurring("", "week", { weekday: 1 })), ["2026-11-23", "2026-11-30"]],
    ["thứ Sáu hằng tuần", series(recurring("", "week", { weekday: 5 })), ["2026-11-27", "2026-12-04"]],
    ["15/01 hằng năm", series(recurring("", "year", { month: 1, day: 15 })), ["2027-01-15", "2028-01-15"]],
    [
      "ngày 15 tháng cuối quý",
      series(recurring("trước ngày 15 tháng cuối quý", "quarter", { day: 15 })),
      ["2026-12-15", "2027-03-15"],
    ],
    [
      "ngày 10 của tháng đầu quý sau",
      series(recurring("mỗi quý một lần, chậm nhất ngày 10 của tháng đầu quý sau", "quarter", { day: 10 })),
      ["2027-01-10", "2027-04-10"],
    ],
    [
      "6 tháng, trước ngày 15/6: half a year later too",
      series(recurring("định kỳ 6 tháng (trước ngày 15/6)", "half-year", { month: 6, day: 15 })),
      ["2026-12-15", "2027-06-15"],
    ],
    [
      "20/6 và 20/12 hằng năm",
      series(
        recurring("trước ngày 20/6", "year", { month: 6, day: 20 }),
        recurring("20/12 hằng năm", "year", { month: 12, day: 20 }),
      ),
      ["2026-12-20", "2027-06-20", "2027-12-20"],
    ],
    ["hằng tháng: no day is made up", series(recurring("hằng tháng", "month")), ["(2026-11-30)", "(2026-12-31)"]],
    ["hằng quý", series(recurring("định kỳ hằng quý", "quarter")), ["(2026-12-31)", "(2027-03-31)"]],
    ["ngày 25 hằng quý: the month is not said", series(recurring("", "quarter", { day: 25 })), ["(2026-12-31)", "(2027-03-31)"]],
    ["6 tháng một lần", series(recurring("", "half-year")), ["(2026-12-31)", "(2027-06-30)"]],
    ["hằng năm", series(recurring("", "year")), ["(2026-12-31)", "(2027-12-31)"]],
    ["tháng 12 hằng năm: no day", series(recurring("", "year", { month: 12 })), ["(2026-12-31)", "(2027-12-31)"]],
    ["hằng tuần", series(recurring("", "week")), ["(2026-11-29)", "(2026-12-06)"]],
    ["2 tuần một lần: both weeks are left for it", series(recurring("", "week", null, 2)), ["(2026-12-06)", "(2026-12-20)"]],
    [
      "2 tuần một lần vào thứ Sáu: the nearest, then the one after the next",
      series(recurring("", "week", { weekday: 5 }, 2)),
      ["2026-11-27", "2026-12-11"],
    ],
    ["10 ngày một lần", series(recurring("", "day", null, 10)), ["(2026-12-02)", "(2026-12-12)"]],
    ["2 tháng một lần", series(recurring("", "month", null, 2)), ["(2026-12-31)", "(2027-02-28)"]],
    [
      "ngày 31, 2 tháng một lần: the last of shorter months",
      series(recurring("", "month", { day: 31 }, 2)),
      ["2026-11-30", "2027-01-31", "2027-03-31"],
    ],
    ["5 năm một lần", series(recurring("", "year", null, 5)), ["(2030-12-31)", "(2035-12-31)"]],
    ["hằng ngày", series(recurring("", "day", { at: "17:00" as ClockTime })), ["(2026-11-23)", "(2026-11-24)"]],
    [
      "hằng tháng, hằng quý: what falls on one day is one turn",
      series(recurring("", "month"), recurring("", "quarter")),
      ["(2026-11-30)", "(2026-12-31)", "(2027-01-31)"],
    ],
    [
      "a date of its own: no series",
      series(recurring("", "month", { day: 25 }), {
        text: "",
        value: { form: "date", due: day("2027-06-30"), at: null, exclusive: false, basis: "stated" },
      }),
      [],
    ],
    ["nothing recurs", series(), []],
  ])("%s", (_, one, expected) => {
    expect(turns(one, Math.max(1, expected.length))).toEqual(expected);
  });

  it("say “trước” and the hour as the text does", () => {
    expect(
      nextTurn(series(recurring("Trước 16 giờ thứ Sáu hằng tuần", "week", { weekday: 5, at: "16:00" as ClockTime }))),
    ).toMatchObject({ exclusive: true, at: "16:00" });
    expect(nextTurn(series(recurring("ngày 25 hằng tháng", "month", { day: 25 })))).toMatchObject({ exclusive: false, at: null });
  });

  it("are deadlines as far as they have a day", () => {
    expect(datesOf(series(recurring("trước ngày 25 hằng tháng", "month", { day: 25 })))).toEqual([
      { form: "date", due: "2026-11-25", at: null, exclusive: true, basis: "inferred" },
    ]);
    expect(datesOf(series(recurring("hằng quý", "quarter")))).toEqual([]);
  });
});

describe("a recurring duty", () => {
  const task = {
    ...series(recurring("ngày 25 hằng tháng", "month", { day: 25 })),
    completedOn: null,
    due: null,
  } as unknown as Task;

  it("that is marked done is open again with its next turn, and remembers the last", () => {
    const done = markedDone(task, day("2026-11-24"));
    expect(done).toMatchObject({
      ...{ completedOn: null, due: "2026-12-25", occurrences: [{ day: "2026-11-25", completedOn: "2026-11-24" }] },
    });
    expect(markedOpen(done)).toMatchObject({ due: "2026-11-25", occurrences: [] });
  });

  it("that was left for months goes on turn by turn, or passes them over at once", () => {
    expect(markedDone(task, day("2027-02-10"))).toMatchObject({ due: "2026-12-25" });
    expect(withoutTurnsBefore(task, day("2027-02-10"))).toMatchObject({
      due: "2027-02-25",
      occurrences: ["2026-11-25", "2026-12-25", "2027-01-25"].map((turn) => ({ day: turn, completedOn: null })),
    });
  });

  it("that has ended is done, and open again goes on where it was", () => {
    const ended = { ...task, completedOn: day("2026-12-01") };
    expect(markedDone(ended, day("2026-12-02"))).toBe(ended);
    expect(markedOpen(ended)).toMatchObject({ completedOn: null, occurrences: [] });
  });

  it("that is daily is done for the day on which it is done", () => {
    const daily = { ...task, deadlines: [recurring("hằng ngày", "day")] };
    expect(markedDone(daily, day("2026-11-30")).occurrences).toEqual([{ day: "2026-11-30", completedOn: "2026-11-30" }]);
  });
});
