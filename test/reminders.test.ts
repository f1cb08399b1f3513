import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { keepReminders } from "../entrypoints/background/reminders.ts";
import type { IsoDate } from "../lib/model/calendar-date.ts";
import type { TaskId } from "../lib/model/task.ts";
import { changeReminderSettings } from "../lib/settings/reminders.ts";
import { changeCalendar } from "../lib/settings/work-calendar.ts";
import { deleteTasks, editTasks, markDone, taskById } from "../lib/store/tasks.ts";
import type { FakeNotice } from "./support/fake-reminding.ts";
import { emptyDatabase, FUNDS, page, ROADS, SCHOOLS, saved } from "./support/saving.ts";

const fake = vi.hoisted(() => ({ current: undefined as unknown }));
vi.mock("wxt/browser", async () => {
  const { createFakeReminding } = await import("./support/fake-reminding.ts");
  const made = createFakeReminding();
  fake.current = made;
  return { browser: made.browser };
});
vi.mock("#i18n", () => ({
  i18n: { t: (key: string, ...values: readonly unknown[]) => [key, ...values.flat()].join(" ") },
}));
const { shown, alarm, badge, events, create, tabs, endWorker, reset } = fake.current as ReturnType<
  typeof import("./support/fake-reminding.ts").createFakeReminding
>;

/** "2026-11-25 08:00" in Vietnam. */
const instant = (text: string): number => Date.parse(`${text.replace(" ", "T")}:00+07:00`);
const SAVED = instant("2026-11-16 10:00");
const HOUR = 3_600_000;

let now = SAVED;
let ids: readonly TaskId[];

async function saveDue(statements: readonly string[], due: string): Promise<void> {
  const placed = statements.map((statement, at) => [`${due}.${at + 1}`, statement] as const);
  const byKey = await saved(
    placed.map(([key]) => key),
    page(placed),
    SAVED,
  );
  ids = Object.values(byKey) as TaskId[];
  const value = { form: "date", due: due as IsoDate, at: null, exclusive: false, basis: "stated" } as const;
  await editTasks(ids, { changes: { deadlines: [{ text: "", value }] } }, SAVED);
}

/** Titles of what the browser shows, with their first line. */
const titles = (): readonly string[] => [...shown.values()].map(({ title }) => title);
const only = (): readonly [string, FakeNotice] => {
  const [first, ...others] = shown;
  if (!first || others.length > 0) throw new Error(`${shown.size} notifications`);
  return first;
};
/** Starts the worker, as the browser does when it wakes it, and waits until it has looked. */
async function wake(): Promise<ReturnType<typeof keepReminders>> {
  const before = alarm.current;
  alarm.current = undefined;
  const reminders = keepReminders(() => now);
  if (before) alarm.current = before;
  await settled();
  return reminders;
}
/** Until the alarm has been set anew: the last thing that a look does. */
async function settled(): Promise<void> {
  const seen = alarm.current;
  await vi.waitFor(() => expect(alarm.current).not.toBe(seen));
  await new Promise((resolve) => setTimeout(resolve, 0));
}
const ring = async (at: number): Promise<void> => {
  now = at;
  events.onAlarm.fire({ name: "remind" });
  await settled();
};

beforeEach(async () => {
  reset();
  await emptyDatabase();
  now = SAVED;
  await saveDue([FUNDS], "2026-11-30");
});

describe("a task", () => {
  it("is reminded of when its time comes, once each time", async () => {
    await wake();
    expect(titles()).toEqual([]);
    await ring(instant("2026-11-25 08:00"));
    expect(titles()).toEqual(["reminder.join reminder.left 5 reminder.by 30/11/2026"]);
    expect(only()[1].message).toBe(`${FUNDS}\n412/TB-VPCP, reminder.item 2026-11-30.1`);
    await ring(instant("2026-11-25 09:00"));
    expect(create).toHaveBeenCalledTimes(1);
  });

  it("is reminded of once by alarm, start and change at the same time", async () => {
    now = instant("2026-11-30 08:00");
    const reminders = keepReminders(() => now);
    events.onStartup.fire();
    events.onAlarm.fire({ name: "remind" });
    reminders.look("changed");
    await settled();
    await vi.waitFor(() => expect(create).toHaveBeenCalledTimes(1));
    await ring(now + HOUR);
    expect(create).toHaveBeenCalledTimes(1);
  });

  it("is shown once when it is asked for again while the browser is still showing it", async () => {
    let show: () => void = () => undefined;
    create.mockImplementationOnce(
      (name, options) =>
        new Promise((resolve) => {
          show = () => {
            shown.set(name, options);
            resolve(name);
          };
        }),
    );
    now = instant("2026-11-30 08:00");
    keepReminders(() => now);
    await vi.waitFor(() => expect(create).toHaveBeenCalledTimes(1));
    events.onAlarm.fire({ name: "remind" });
    // Time for a second look to come as far as the first.
    await new Promise((resolve) => setTimeout(resolve, 50));
    show();
    await settled();
    expect(create).toHaveBeenCalledTimes(1);
  });

  it("is reminded of after the browser was closed over its time", async () => {
    await wake();
    endWorker();
    alarm.current = undefined;
    now = instant("2026-12-02 14:00");
    await wake();
    expect(titles()).toEqual(["reminder.join reminder.over 2 reminder.by 30/11/2026"]);
  });

  it("is shown by the next worker, under the same name, when one ended before it was shown", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    create.mockRejectedValueOnce(new Error("the worker ended"));
    now = instant("2026-11-30 08:00");
    keepReminders(() => now);
    await vi.waitFor(() => expect(warn).toHaveBeenCalled());
    endWorker();
    await wake();
    expect(create.mock.calls.map(([name]) => name)).toEqual([only()[0], only()[0]]);
    warn.mockRestore();
  });

  it("that was shown by a worker that ended before it could write it down is not shown again", async () => {
    now = instant("2026-11-30 08:00");
    await wake();
    const { withDatabase } = await import("../lib/store/database.ts");
    await withDatabase(({ reminders }) => reminders.toCollection().modify({ state: "claimed" }));
    await ring(now + HOUR);
    expect(create).toHaveBeenCalledTimes(1);
  });

  it("that is done is not reminded of", async () => {
    await wake();
    await markDone(ids[0] as TaskId, true, now);
    await ring(instant("2026-11-30 08:00"));
    expect(titles()).toEqual([]);
  });

  it("is not reminded of while reminders are off, and is when they are on again", async () => {
    await changeReminderSettings({ isOn: false });
    now = instant("2026-11-30 08:00");
    await wake();
    expect(titles()).toEqual([]);
    await changeReminderSettings({ isOn: true });
    await settled();
    expect(titles()).toHaveLength(1);
  });

  it("is reminded of by the user's own calendar", async () => {
    now = instant("2026-11-27 08:00");
    await wake();
    expect(titles()).toEqual(["reminder.join reminder.left 3 reminder.by 30/11/2026"]);
    shown.clear();
    await changeCalendar(() => ({ off: ["2026-11-30" as IsoDate], working: [] }));
    await settled();
    expect(titles()).toEqual(["reminder.join reminder.lastDay reminder.by 30/11/2026"]);
  });
});

describe("a notification that is still shown", () => {
  const change = async (edit: () => Promise<unknown>): Promise<void> => {
    const reminders = keepReminders(() => now);
    await settled();
    await edit();
    reminders.look("changed");
    await settled();
  };
  const withDeadline = (due: string) => {
    const value = { form: "date", due: due as IsoDate, at: null, exclusive: false, basis: "stated" } as const;
    return editTasks(ids, { changes: { deadlines: [{ text: "", value }] } }, now);
  };

  it.each([
    ["was done", () => markDone(ids[0] as TaskId, true, now)],
    ["was deleted", () => deleteTasks(ids, now)],
    ["was put away", () => editTasks(ids, { isArchived: true }, now)],
    ["has another deadline", () => withDeadline("2026-12-15")],
  ] as const)("goes away when its task %s elsewhere", async (_, edit) => {
    now = instant("2026-11-30 08:00");
    await wake();
    expect(titles()).toHaveLength(1);
    endWorker();
    await change(edit);
    expect(titles()).toEqual([]);
    expect(create).toHaveBeenCalledTimes(1);
  });

  it("stays while its deadline holds, whatever else is changed, and while one of many tasks is open", async () => {
    await saveDue([ROADS, SCHOOLS, "Bộ Y tế bảo đảm đủ thuốc cho các trạm y tế cấp xã."], "2026-12-01");
    now = instant("2026-12-01 08:00");
    await wake();
    endWorker();
    await change(() => editTasks(ids, { changes: { note: "Đã hỏi" } }, now));
    expect(titles()).toEqual(["reminder.many 4"]);
    endWorker();
    await change(() => deleteTasks(ids, now));
    expect(titles()).toEqual(["reminder.many 4"]);
  });
});

it("many tasks at once are one notification", async () => {
  const third = "Bộ Y tế bảo đảm đủ thuốc cho các trạm y tế cấp xã.";
  await saveDue([ROADS, SCHOOLS, third], "2026-12-01");
  now = instant("2026-12-01 08:00");
  await wake();
  expect(only()[1].title).toBe("reminder.many 4");
  expect(only()[1].message).toMatch(/^reminder\.count\.over 1, reminder\.count\.today 3\n- /u);
  expect(only()[1].buttons).toEqual([{ title: "reminder.remindAgain" }]);
});

describe("the buttons of a notification", () => {
  const press = async (button: number): Promise<void> => {
    events.onButtonClicked.fire(only()[0], button);
    await settled();
  };

  it("mark the task done", async () => {
    now = instant("2026-11-30 08:00");
    await wake();
    await press(0);
    expect(await taskById(ids[0] as TaskId)).toMatchObject({ value: { completedOn: "2026-11-30" } });
    expect([...shown]).toEqual([]);
    await vi.waitFor(() => expect(badge.text).toBe(""));
  });

  it("remind again an hour later, over the end of the worker", async () => {
    now = instant("2026-11-30 08:00");
    await wake();
    await press(1);
    expect(alarm.current?.scheduledTime).toBe(now + HOUR);
    endWorker();
    now += HOUR;
    alarm.current = undefined;
    await wake();
    expect(titles()).toEqual(["reminder.join reminder.today reminder.by 30/11/2026"]);
    expect(create).toHaveBeenCalledTimes(2);
  });

  it("a press on the notification itself opens the task in the tracker", async () => {
    now = instant("2026-11-30 08:00");
    await wake();
    events.onClicked.fire(only()[0]);
    await vi.waitFor(() =>
      expect(tabs.create).toHaveBeenCalledWith({ url: `chrome-extension://id/tracker.html#task=${ids[0]}` }),
    );
  });
});

describe("the badge", () => {
  it("counts what is overdue and due today, and changes at midnight", async () => {
    await saveDue([ROADS], "2026-12-01");
    now = instant("2026-11-30 10:00");
    await wake();
    expect(badge.text).toBe("1");
    await ring(instant("2026-12-01 00:00"));
    expect(badge.text).toBe("2");
  });

  it("can be turned off", async () => {
    now = instant("2026-11-30 10:00");
    await wake();
    await changeReminderSettings({ hasBadge: false });
    await settled();
    expect(badge.text).toBe("");
  });
});

it("sets the alarm for the next reminder, for midnight, or in an hour, whatever comes first", async () => {
  now = instant("2026-11-25 07:30");
  await wake();
  expect(alarm.current?.scheduledTime).toBe(instant("2026-11-25 08:00"));
  await ring(instant("2026-11-25 12:10"));
  expect(alarm.current?.scheduledTime).toBe(instant("2026-11-25 13:10"));
  await ring(instant("2026-11-25 23:30"));
  expect(alarm.current?.scheduledTime).toBe(instant("2026-11-26 00:00"));
});
