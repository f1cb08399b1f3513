import { describe, expect, it } from "vitest";
import { workCalendar } from "../gazetteer/working-days.ts";
import { dayInVietnam, type IsoDate } from "../model/calendar-date.ts";
import type { DateDeadline } from "../model/mention.ts";
import type { ReminderRules } from "../model/reminder.ts";
import type { TaskId } from "../model/task.ts";
import { NO_CALENDAR_EDITS } from "../model/work-calendar.ts";
import { horizonOf, planReminders, type RemindedTask } from "./plan.ts";

const day = (text: string): IsoDate => text as IsoDate;
/** "2026-11-25 08:00" in Vietnam. */
const instant = (text: string): number => Date.parse(`${text.replace(" ", "T")}:00+07:00`);
const local = (at: number): string => new Date(at + 7 * 3_600_000).toISOString().slice(0, 16).replace("T", " ");

const RULES: ReminderRules = { days: [7, 3, 1, 0], overdue: true, hour: 8 };
const CALENDAR = workCalendar(NO_CALENDAR_EDITS);

const deadline = (due: string, fields: Partial<DateDeadline> = {}): DateDeadline => ({
  form: "date",
  due: day(due),
  at: null,
  exclusive: false,
  basis: "stated",
  ...fields,
});
const task = (deadlines: readonly DateDeadline[], fields: Partial<RemindedTask> = {}): RemindedTask => ({
  id: "t" as TaskId,
  deadlines: deadlines.map((value) => ({ text: "", value })),
  reminderDays: null,
  occurrences: [],
  savedAt: 0,
  ...fields,
});

/** Every moment at which a reminder of the task comes up, by asking again and again as the alarm does. */
function moments(one: RemindedTask, rules = RULES, calendar = CALENDAR): readonly string[] {
  const found: string[] = [];
  for (let now = 1; ; ) {
    const { passed, nextAt } = planReminders([one], rules, calendar, now);
    for (const { id, at } of passed) if (at === now) found.push(`${local(at)} ${id.split("|").pop()}`);
    if (nextAt === null) return found;
    now = nextAt;
  }
}

describe("the days on which a deadline is reminded of", () => {
  it.each<readonly [string, RemindedTask, readonly string[]]>([
    [
      "are working days before it, the day itself, and the first working day after it",
      task([deadline("2026-12-10")]),
      ["2026-12-01 08:00 7", "2026-12-07 08:00 3", "2026-12-09 08:00 1", "2026-12-10 08:00 0", "2026-12-11 08:00 overdue"],
    ],
    [
      "lie one working day earlier for “trước ngày”",
      task([deadline("2026-12-10", { exclusive: true })]),
      ["2026-11-30 08:00 7", "2026-12-04 08:00 3", "2026-12-08 08:00 1", "2026-12-09 08:00 0", "2026-12-11 08:00 overdue"],
    ],
    [
      "leave out weekends before a Monday that is itself out",
      task([deadline("2026-11-30", { exclusive: true })], { reminderDays: [1, 0] }),
      ["2026-11-26 08:00 1", "2026-11-27 08:00 0", "2026-12-01 08:00 overdue"],
    ],
    [
      "leave out public holidays: Culture Day is no working day",
      task([deadline("2026-11-25")], { reminderDays: [1] }),
      ["2026-11-23 08:00 1", "2026-11-26 08:00 overdue"],
    ],
    [
      "of a deadline in Tết lie before it",
      task([deadline("2027-02-08")], { reminderDays: [0] }),
      ["2027-02-03 08:00 0", "2027-02-11 08:00 overdue"],
    ],
    [
      "count a make-up Saturday",
      task([deadline("2026-08-24")], { reminderDays: [1] }),
      ["2026-08-22 08:00 1", "2026-08-25 08:00 overdue"],
    ],
    [
      "of a deadline at an early hour lie before its day",
      task([deadline("2026-12-10", { at: "08:00" as DateDeadline["at"] })], { reminderDays: [0] }),
      ["2026-12-09 08:00 0", "2026-12-11 08:00 overdue"],
    ],
    [
      "of a deadline before an hour of the afternoon are the day itself",
      task([deadline("2026-12-10", { at: "17:00" as DateDeadline["at"], exclusive: true })], { reminderDays: [0] }),
      ["2026-12-10 08:00 0", "2026-12-11 08:00 overdue"],
    ],
    [
      "are the task's own, in any order, each once",
      task([deadline("2026-12-10")], { reminderDays: [0, 2, 2] }),
      ["2026-12-08 08:00 2", "2026-12-10 08:00 0", "2026-12-11 08:00 overdue"],
    ],
    ["are none when the task wants none", task([deadline("2026-12-10")], { reminderDays: [] }), []],
    [
      "are those of each of its dates",
      task([deadline("2026-12-10"), deadline("2026-12-16"), deadline("2026-12-10")], { reminderDays: [0] }),
      ["2026-12-10 08:00 0", "2026-12-11 08:00 overdue", "2026-12-16 08:00 0", "2026-12-17 08:00 overdue"],
    ],
  ])("%s", (_, one, expected) => expect(moments(one)).toEqual(expected));
});

describe("rules", () => {
  it("may leave out what is overdue, and name another hour", () => {
    const rules = { days: [0], overdue: false, hour: 14 };
    expect(moments(task([deadline("2026-12-10")]), rules)).toEqual(["2026-12-10 14:00 0"]);
  });

  it("follow the user's own calendar", () => {
    const calendar = workCalendar({ off: [day("2026-12-09")], working: [day("2026-12-05")] });
    const one = task([deadline("2026-12-10")], { reminderDays: [1, 3] });
    expect(moments(one, { ...RULES, overdue: false }, calendar)).toEqual(["2026-12-05 08:00 3", "2026-12-08 08:00 1"]);
  });
});

describe("at a moment", () => {
  const one = task([deadline("2026-12-10")]);
  const at = (now: string, of = one) => planReminders([of], RULES, CALENDAR, instant(now));

  it("only the last of several steps that have passed is told", () => {
    expect(at("2026-12-09 23:00").passed.map(({ id }) => id)).toEqual(["t|2026-12-10|1"]);
  });

  it("nothing is told before the first, and the alarm is set for it", () => {
    expect(at("2026-12-01 07:59")).toEqual({ passed: [], nextAt: instant("2026-12-01 08:00") });
  });

  it("steps that had passed when the task was saved are not told", () => {
    const late = { ...one, savedAt: instant("2026-12-07 09:00") };
    expect(at("2026-12-07 09:01", late)).toEqual({ passed: [], nextAt: instant("2026-12-09 08:00") });
    expect(at("2026-12-09 08:00", late).passed).toHaveLength(1);
  });

  it("a task without a date is not told", () => {
    expect(at("2026-12-09 23:00", task([]))).toEqual({ passed: [], nextAt: null });
  });
});

describe("the horizon", () => {
  it.each(["2026-01-05", "2026-02-10", "2026-08-20", "2026-11-20", "2027-01-28"])("from %s on loses no step", (today) => {
    const now = instant(`${today} 08:00`);
    const horizon = horizonOf(RULES, CALENDAR, now);
    for (let ahead = 1; ahead < 60; ahead++) {
      const due = dayInVietnam(now + ahead * 86_400_000);
      const told = planReminders([task([deadline(due, { exclusive: true })])], RULES, CALENDAR, now).passed;
      if (due > horizon) expect(told, due).toEqual([]);
    }
  });
});
