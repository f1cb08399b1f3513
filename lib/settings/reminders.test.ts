import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { IsoDate } from "../model/calendar-date.ts";
import { changeReminderSettings, getReminderSettings } from "./reminders.ts";
import { changeCalendar, getCalendarEdits } from "./work-calendar.ts";

vi.mock("wxt/browser", async () => ({ browser: (await import("wxt/testing/fake-browser")).fakeBrowser }));
beforeEach(() => fakeBrowser.reset());

const DEFAULTS = { isOn: true, days: [7, 3, 1, 0], overdue: true, hour: 8, hasBadge: true };

describe("the settings of reminders", () => {
  it("have a usual choice, of which each part can be changed", async () => {
    expect(await getReminderSettings()).toEqual(DEFAULTS);
    await Promise.all([changeReminderSettings({ hour: 14 }), changeReminderSettings({ days: [1, 10, 1] })]);
    expect(await getReminderSettings()).toEqual({ ...DEFAULTS, hour: 14, days: [10, 1] });
  });

  it.each<[string, unknown, object]>([
    ["another version", { version: 2, isOn: false }, DEFAULTS],
    ["an hour that is none", { version: 1, ...DEFAULTS, hour: 24 }, DEFAULTS],
    ["days that are none", { version: 1, ...DEFAULTS, days: [3, -1, 1.5, "2", 1000] }, { ...DEFAULTS, days: [3] }],
    ["no day at all", { version: 1, ...DEFAULTS, days: [] }, { ...DEFAULTS, days: [] }],
    ["words", "off", DEFAULTS],
  ])("are understood as far as possible: %s", async (_, stored, expected) => {
    await fakeBrowser.storage.local.set({ reminders: stored });
    expect(await getReminderSettings()).toEqual(expected);
  });
});

describe("the calendar's own days", () => {
  it("are none at first, and kept in order, each once", async () => {
    expect(await getCalendarEdits()).toEqual({ off: [], working: [] });
    await changeCalendar(() => ({ off: ["2026-12-31", "2026-12-24", "2026-12-31"] as IsoDate[], working: [] }));
    expect(await getCalendarEdits()).toEqual({ off: ["2026-12-24", "2026-12-31"], working: [] });
  });

  it("leave out what is no day", async () => {
    await fakeBrowser.storage.local.set({ workCalendar: { version: 1, off: ["2026-02-30", 5, "2026-12-24"], working: "all" } });
    expect(await getCalendarEdits()).toEqual({ off: ["2026-12-24"], working: [] });
  });
});
