import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { CSV_LABELS, csvSource, csvTask, dated } from "../../test/support/csv-tasks.ts";
import { addDays, type IsoDate } from "../model/calendar-date.ts";
import type { RecurringDeadline } from "../model/mention.ts";
import type { TableTask } from "./cells.ts";
import { type IcsOptions, toIcs } from "./ics.ts";
import { seriesOf } from "./ics-rule.ts";

const TODAY = "2026-11-22" as IsoDate;
const OPTIONS: IcsOptions = {
  labels: CSV_LABELS,
  name: "Sổ tay nhiệm vụ",
  today: TODAY,
  now: Date.UTC(2026, 10, 22, 1, 2, 3),
  reminders: { days: [3, 0], hour: 8, dayOf: ({ due, exclusive }, before) => addDays(due, -before - (exclusive ? 1 : 0)) },
};
const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
const read = (...tasks: readonly TableTask[]) => eventsOf(toIcs(tasks, OPTIONS));
const textOf = (event: ICAL.Event, name: string) => event.component.getFirstPropertyValue(name)?.toString();
const triggersOf = (event: ICAL.Event) =>
  event.component.getAllSubcomponents("valarm").map((alarm) => alarm.getFirstPropertyValue("trigger")?.toString());
const every = (value: Omit<RecurringDeadline, "form">) => ({ text: "định kỳ", value: { form: "recurring" as const, ...value } });

describe("a calendar, read by another program", () => {
  const statement = "Rà soát; báo cáo, đề xuất \\ tháo gỡ\nvướng mắc về giải phóng mặt bằng tại các dự án đường bộ cao tốc";
  const task = csvTask({
    statement,
    deadlines: [dated("trước ngày 30/11/2026", "2026-11-30", { exclusive: true })],
    leads: [{ name: "Bộ Xây dựng", agencyIds: [] }],
    tags: ["cao tốc", "quý IV, 2026"],
    sources: [csvSource("file:a.pdf"), csvSource("https://chinhphu.vn/a,b;c")],
    updatedAt: Date.UTC(2026, 10, 21),
  });

  it("has a task's deadline as a whole day with its words, tags and address", () => {
    const [event] = read(task);
    if (!event) throw new Error("no event");
    expect(event.startDate.isDate).toBe(true);
    expect([event.startDate.toString(), event.endDate.toString()]).toEqual(["2026-11-30", "2026-12-01"]);
    expect(event.summary).toBe(statement);
    expect(event.description).toContain("Thời hạn: trước 30/11/2026\nCơ quan chủ trì: Bộ Xây dựng\n");
    expect(event.component.getFirstProperty("categories")?.getValues()).toEqual(["cao tốc", "quý IV, 2026"]);
    expect(textOf(event, "url")).toBe("https://chinhphu.vn/a,b;c");
    expect(textOf(event, "last-modified")).toBe("2026-11-21T00:00:00Z");
    expect(event.uid).toBe(`${task.task.id}@so-tay-nhiem-vu`);
  });

  it("keeps its ids when it is written again on another day", () => {
    const ids = (today: string) => eventsOf(toIcs([task], { ...OPTIONS, today: today as IsoDate, now: 0 })).map(({ uid }) => uid);
    expect(ids("2026-12-24")).toEqual(ids("2026-11-22"));
  });

  it("has each of several days once, with ids of their own", () => {
    const several = csvTask({ deadlines: [dated("", "2026-12-20"), dated("", "2026-11-30"), dated("", "2026-12-20")] });
    const events = read(several);
    expect(events.map(({ startDate }) => startDate.toString())).toEqual(["2026-11-30", "2026-12-20"]);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(2);
  });

  it.each<[string, Partial<TableTask["task"]>, readonly string[]]>([
    ["as the settings say", {}, ["-P2DT16H", "PT8H"]],
    ["as the task says", { reminderDays: [1] }, ["-PT16H"]],
    ["never when the task says so", { reminderDays: [] }, []],
    [
      "a day earlier before an exclusive date",
      { deadlines: [dated("", "2026-11-30", { exclusive: true })] },
      ["-P3DT16H", "-PT16H"],
    ],
    ["never of what is done", { completedOn: TODAY }, []],
    ["never of what was withdrawn", { sideState: "withdrawn" }, []],
  ])("reminds %s", (_, fields, triggers) => {
    const [event] = read(csvTask({ deadlines: [dated("", "2026-11-30")], ...fields }));
    expect(event && triggersOf(event)).toEqual(triggers);
  });

  it.each([
    [14, ["-P3DT10H", "PT14H"]],
    [0, ["-P4D", "PT0H"]],
  ])("reminds at %i o'clock, on the days that the office's calendar gives", (hour, triggers) => {
    const dayOf = (_: unknown, before: number): IsoDate => (before === 0 ? "2026-11-30" : "2026-11-26") as IsoDate;
    const text = toIcs([csvTask({ deadlines: [dated("", "2026-11-30")] })], {
      ...OPTIONS,
      reminders: { days: [3, 0], hour, dayOf },
    });
    const [event] = eventsOf(text);
    expect(event && triggersOf(event)).toEqual(
      triggers.map((trigger) => (trigger === "PT0H" ? expect.stringMatching(/^PT0/u) : trigger)),
    );
  });

  it("repeats what recurs, and leaves out what has no exact day", () => {
    const monthly = csvTask({ deadlines: [every({ every: "month", by: { day: 20 } })] });
    const vague = csvTask({ deadlines: [every({ every: "quarter", by: null })] });
    const [event, ...others] = read(monthly, vague, csvTask());
    if (!event) throw new Error("no event");
    expect(others).toEqual([]);
    const days = event.iterator();
    expect([days.next().toString(), days.next().toString()]).toEqual(["2026-12-20", "2027-01-20"]);
    expect(read(csvTask({ deadlines: [every({ every: "month", by: { day: 20 } })], completedOn: TODAY }))).toEqual([]);
  });

  it("has no line above 75 octets, none cut within a letter, and CRLF alone", () => {
    const text = toIcs([task, csvTask({ statement: "đ".repeat(300), deadlines: [dated("", "2026-11-30")] })], OPTIONS);
    for (const line of text.split("\r\n")) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toContain("\n");
    }
    expect(eventsOf(text)[1]?.summary).toBe("đ".repeat(300));
  });

  it("lets no words of a task become a line of their own", () => {
    const [event, other] = read(
      csvTask({ statement: "a\r\nEND:VEVENT\u2028\u0007", note: "\rBEGIN:VEVENT", deadlines: [dated("", "2026-11-30")] }),
    );
    expect(other).toBeUndefined();
    expect(event?.summary).toContain("END:VEVENT");
  });
});

describe("a series", () => {
  it.each<[Omit<RecurringDeadline, "form">, string, string]>([
    [{ every: "day", by: null }, "2026-11-22", "FREQ=DAILY"],
    [{ every: "week", by: { weekday: 5 } }, "2026-11-27", "FREQ=WEEKLY;BYDAY=FR"],
    [{ every: "week", by: { weekday: 7 } }, "2026-11-22", "FREQ=WEEKLY;BYDAY=SU"],
    [{ every: "month", by: { day: 22 } }, "2026-11-22", "FREQ=MONTHLY"],
    [{ every: "month", by: { day: 21 } }, "2026-12-21", "FREQ=MONTHLY"],
    [{ every: "year", by: { month: 6, day: 15 } }, "2027-06-15", "FREQ=YEARLY"],
  ])("of %j begins %s", (value, first, rule) => {
    expect(seriesOf({ form: "recurring", ...value }, TODAY)).toEqual({ first, rule });
  });

  it.each<Omit<RecurringDeadline, "form">>([
    { every: "week", by: null },
    { every: "month", by: null },
    { every: "week", interval: 2, by: { weekday: 5 } },
    { every: "month", by: { day: 30 } },
    { every: "quarter", by: { day: 25 } },
    { every: "half-year", by: { day: 25 } },
    { every: "year", by: { day: 25 } },
    { every: "year", by: { month: 2, day: 29 } },
    { every: "month", by: { weekday: 2 } },
  ])("of %j is not exact", (value) => {
    expect(seriesOf({ form: "recurring", ...value }, TODAY)).toBeNull();
  });
});
