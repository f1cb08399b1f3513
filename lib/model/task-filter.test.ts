import { describe, expect, it } from "vitest";
import { buildNotice, buildTask, TODAY } from "../../test/support/popup-states.ts";
import type { IsoDate } from "./calendar-date.ts";
import type { DeadlineValue } from "./mention.ts";
import type { Binding } from "./own-unit.ts";
import type { Task } from "./task.ts";
import { factsOf, fitsFilter, NO_FILTER, statusOfFacts, type TaskFilter } from "./task-filter.ts";
import { statusOf } from "./task-status.ts";

const on = (due: string): DeadlineValue => ({ form: "date", due: due as IsoDate, at: null, exclusive: false, basis: "stated" });
const deadlines = (...values: readonly DeadlineValue[]) => values.map((value) => ({ text: "", value }));
const MONTHLY: DeadlineValue = { form: "recurring", every: "month", by: null };

const task = (fields: Partial<Omit<Task, "id">> = {}): Task =>
  buildTask({ id: "1", statement: "Rà soát các dự án", leads: [{ name: "Bộ Tài chính", agencyIds: [] }], ...fields });
const binding = (role: Binding["role"], through: Binding["through"] = "name"): Binding => ({
  ...{ role, through, unit: "Bộ Tài chính", written: "Bộ Tài chính", ground: null },
});
const notice = { ...buildNotice("412/TB-VPCP"), issuer: "Văn phòng Chính phủ" };
const fits = (one: Task, filter: Partial<TaskFilter>, bound: Binding | null = null): boolean =>
  fitsFilter(factsOf(one, notice, bound), { ...NO_FILTER, ...filter }, TODAY);

const YES_AND_NO: readonly [string, Partial<TaskFilter>, Task, Task][] = [
  [
    "overdue",
    { due: { kind: "overdue" } },
    task({ deadlines: deadlines(on("2026-11-22")) }),
    task({ deadlines: deadlines(on("2026-11-23")) }),
  ],
  [
    "overdue, done since",
    { due: { kind: "overdue" } },
    task({ deadlines: deadlines(on("2026-11-22")) }),
    task({ deadlines: deadlines(on("2026-11-22")), completedOn: TODAY }),
  ],
  [
    "within 7 days",
    { due: { kind: "week" } },
    task({ deadlines: deadlines(on("2026-11-30")) }),
    task({ deadlines: deadlines(on("2026-12-01")) }),
  ],
  [
    "recurring",
    { due: { kind: "recurring" } },
    task({ deadlines: deadlines(MONTHLY) }),
    task({ deadlines: deadlines(MONTHLY, on("2026-12-01")) }),
  ],
  [
    "from a day",
    { due: { kind: "range", from: "2026-12-01" as IsoDate, to: null } },
    task({ deadlines: deadlines(on("2026-12-01")) }),
    task({ deadlines: deadlines(on("2026-11-30")) }),
  ],
  [
    "to a day",
    { due: { kind: "range", from: null, to: "2026-12-01" as IsoDate } },
    task({ deadlines: deadlines(on("2026-12-01")) }),
    task(),
  ],
  ["without any deadline", { missingDeadline: true }, task(), task({ deadlines: deadlines(MONTHLY) })],
  [
    "a status",
    { statuses: ["done-late"] },
    task({ deadlines: deadlines(on("2026-11-20")), completedOn: TODAY }),
    task({ completedOn: TODAY }),
  ],
  ["a tag, of several", { tags: ["đầu tư", "khẩn"] }, task({ tags: ["khẩn"] }), task({ tags: ["khác"] })],
  ["a lead", { leads: ["Bộ Tài chính"] }, task(), task({ leads: [] })],
  ["archived", { archived: true }, task({ archivedAt: 1 }), task()],
  ["not archived", {}, task(), task({ archivedAt: 1 })],
  ["trash", { trash: true }, task({ deletedAt: 1, archivedAt: 1 }), task()],
  ["not in the trash", {}, task(), task({ deletedAt: 1 })],
];

describe("a filter", () => {
  it.each(YES_AND_NO)("by %s", (_, filter, yes, no) => {
    expect(fits(yes, filter)).toBe(true);
    expect(fits(no, filter)).toBe(false);
  });

  it("by what is mine, and by role", () => {
    expect(fits(task(), { mine: true }, binding("coordinating"))).toBe(true);
    expect(fits(task(), { mine: true })).toBe(false);
    expect(fits(task(), { roles: ["lead"] }, binding("lead", "successor"))).toBe(true);
    expect(fits(task(), { roles: ["lead"] }, binding("lead", "collective"))).toBe(false);
    expect(fits(task(), { roles: ["coordinating", "collective"] }, binding("lead", "collective"))).toBe(true);
  });

  it("by notice, kind and issuer; all that is asked must fit", () => {
    const asked = { documentTypes: ["TB"], issuers: ["Văn phòng Chính phủ"], noticeKeys: [notice.key] } as const;
    expect(fits(task(), asked)).toBe(true);
    expect(fits(task(), { ...asked, documentTypes: ["CT"] })).toBe(false);
    expect(fits(task(), { ...asked, tags: ["khẩn"] })).toBe(false);
  });

  it("can be stored and read as JSON", () => {
    expect(JSON.parse(JSON.stringify(NO_FILTER))).toEqual(NO_FILTER);
  });
});

it.each([
  [task()],
  [task({ completedOn: TODAY })],
  [task({ deadlines: deadlines(on("2026-11-20"), on("2026-12-20")) })],
  [task({ deadlines: deadlines(on("2026-11-20"), on("2026-12-20")), completedOn: TODAY })],
  [task({ deadlines: deadlines(on("2026-11-20")), completedOn: TODAY })],
])("the status by facts is the status of the task (%#)", (one) => {
  expect(statusOfFacts(factsOf(one, notice, null), TODAY)).toBe(statusOf(one, TODAY));
});
