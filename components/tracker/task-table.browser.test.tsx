import "../../entrypoints/tracker/style.css";
import axe from "axe-core";
import { useState } from "react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { cdp, page, userEvent } from "vitest/browser";
import type { Sort, SortKey } from "../../lib/catalogue/sorting.ts";
import { addDays } from "../../lib/model/calendar-date.ts";
import type { TaskId } from "../../lib/model/task.ts";
import { mount } from "../../test/support/mount.tsx";
import { buildNotice, buildTask, TODAY } from "../../test/support/popup-states.ts";
import { TaskTable } from "./TaskTable.tsx";
import type { RowItem, TableItem } from "./table-items.ts";

const COUNT = 10_000;
/** For what comes with the next drawing: a busy machine takes its time. */
const PATIENCE = { timeout: 5_000 };
const notice = buildNotice("412/TB-VPCP");
const rowOf = (id: TaskId): RowItem => {
  const number = Number(id);
  const due = addDays(TODAY, number - 3);
  const value = { form: "date", due, at: null, exclusive: true, basis: "stated" } as const;
  const leads = [{ name: "Bộ Y tế", agencyIds: [] }];
  return {
    task: buildTask({ id, statement: `Việc số ${number}`, leads, deadlines: [{ text: "", value }] }),
    notice,
    binding: null,
  };
};
const tasks = Array.from({ length: COUNT }, (_, at): TableItem => ({ kind: "task", key: String(at), id: String(at) as TaskId }));
const GROUP = { kind: "group", key: "group:a", groupKey: "a", title: "412/TB-VPCP", about: "Kết luận", isFolded: false } as const;
const grouped: readonly TableItem[] = [{ ...GROUP, count: COUNT, open: COUNT, overdue: 3 }, ...tasks];

let opened: TaskId[] = [];
let asked: SortKey[] = [];

function Table({ items }: { readonly items: readonly TableItem[] }) {
  const [selected, setSelected] = useState<ReadonlySet<TaskId>>(new Set());
  const [sort, setSort] = useState<Sort>({ key: "due", isDescending: false });
  return (
    <main style={{ display: "flex", flexDirection: "column", height: 600 }}>
      <h1>Sổ tay nhiệm vụ</h1>
      <TaskTable
        {...{ items, total: COUNT, columns: ["role", "lead", "due", "status", "tags"], sort, today: TODAY, selected }}
        {...{ current: "2" as TaskId, rowOf, findSpans: () => [], onView: () => undefined, onToggleGroup: () => undefined }}
        onSort={(key) => {
          asked.push(key);
          setSort({ key, isDescending: sort.key === key && !sort.isDescending });
        }}
        onSelect={(id, isSelected) => setSelected(isSelected ? new Set([...selected, id]) : new Set())}
        onSelectAll={(isSelected) =>
          setSelected(new Set(isSelected ? tasks.flatMap((one) => ("id" in one ? [one.id] : [])) : []))
        }
        onOpen={(id) => void opened.push(id)}
      />
    </main>
  );
}

let view: ReturnType<typeof mount> | null = null;
const show = (items = tasks): void => {
  [opened, asked] = [[], []];
  view = mount(<Table items={items} />);
  // What follows are presses of a real pointer and keys: React is not told of them beforehand.
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
};
const table = () => page.getByRole("table", { name: "Nhiệm vụ" });
const rows = (): readonly HTMLTableRowElement[] => [...document.querySelectorAll<HTMLTableRowElement>("tr[data-task]")];
const focusedRow = (): string | undefined => document.activeElement?.closest("tr")?.dataset.task;

beforeEach(async () => {
  document.documentElement.lang = "vi";
  document.title = "Sổ tay nhiệm vụ";
  await page.viewport(1280, 800);
});
afterEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  view?.unmount();
});

describe.each(["light", "dark"])("the table, %s", (scheme) => {
  it.each([
    ["alone", tasks],
    ["in groups", grouped],
  ])("has nothing that axe objects to, %s, with rows chosen", async (_, items) => {
    await cdp().send("Emulation.setEmulatedMedia", { features: [{ name: "prefers-color-scheme", value: scheme }] });
    show([...items]);
    await userEvent.click(page.getByRole("checkbox", { name: /Việc số 1$/u }));
    const { violations, passes } = await axe.run(document, { resultTypes: ["violations"] });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(passes.map(({ id }) => id)).toContain("color-contrast");
  });
});

describe("to a screen reader the table", () => {
  it("tells how many rows and columns it has, though few are there, and which each of them is", async () => {
    show();
    await expect.element(table()).toHaveAttribute("aria-rowcount", String(COUNT + 1));
    await expect.element(table()).toHaveAttribute("aria-colcount", "7");
    expect(rows().length).toBeGreaterThan(10);
    expect(rows().length).toBeLessThan(60);
    expect(rows().map((row) => row.getAttribute("aria-rowindex"))).toEqual(
      rows().map((row) => String(Number(row.dataset.task) + 2)),
    );
    document.querySelector("table")?.parentElement?.scrollTo({ top: 200_000 });
    await expect.poll(() => Number(rows()[0]?.dataset.task), PATIENCE).toBeGreaterThan(3_000);
    expect(rows().map((row) => row.getAttribute("aria-rowindex"))).toEqual(
      rows().map((row) => String(Number(row.dataset.task) + 2)),
    );
    expect(rows().length).toBeLessThan(60);
  });

  it("counts headings of groups as rows, and says whether they are open", async () => {
    show([...grouped]);
    await expect.element(table()).toHaveAttribute("aria-rowcount", String(COUNT + 2));
    await expect.element(page.getByRole("button", { name: /^412\/TB-VPCP/u })).toHaveAttribute("aria-expanded", "true");
    expect(rows()[0]?.getAttribute("aria-rowindex")).toBe("3");
  });

  it("says by what it is sorted, and how; what has no order says nothing", async () => {
    show();
    const sorts = (): Readonly<Record<string, string | null>> =>
      Object.fromEntries(
        [...document.querySelectorAll("th")].map((head) => [head.textContent ?? "", head.getAttribute("aria-sort")]),
      );
    expect(sorts()).toMatchObject({ "Nhiệm vụ": null, "Thời hạn": "ascending", "Chủ trì": "none", Nhãn: null });
    await userEvent.click(page.getByRole("button", { name: "Thời hạn" }));
    expect(sorts()).toMatchObject({ "Thời hạn": "descending" });
    await userEvent.click(page.getByRole("button", { name: "Chủ trì" }));
    expect(sorts()).toMatchObject({ "Thời hạn": "none", "Chủ trì": "ascending" });
    expect(asked).toEqual(["due", "lead"]);
  });

  it("names the box of a row by its task, and tells which rows are chosen, some or all", async () => {
    show();
    const all = page.getByRole("checkbox", { name: "Chọn tất cả" });
    await userEvent.click(page.getByRole("checkbox", { name: /Việc số 0$/u }));
    expect(rows()[0]?.getAttribute("aria-selected")).toBe("true");
    expect(rows()[1]?.getAttribute("aria-selected")).toBe("false");
    expect((all.element() as HTMLInputElement).indeterminate).toBe(true);
    await userEvent.click(all);
    await expect.element(all).toBeChecked();
    expect(rows().every((row) => row.getAttribute("aria-selected") === "true")).toBe(true);
  });
});

describe("with the keyboard", () => {
  it("arrows go from task to task, through rows that were not there, and back; Enter opens one", async () => {
    show();
    document.querySelector<HTMLElement>("[data-row-name]")?.focus();
    for (let row = 1; row <= 30; row++) {
      await userEvent.keyboard("{ArrowDown}");
      // The next row must have been drawn before it can have the focus.
      await expect.poll(focusedRow, PATIENCE).toBe(String(row));
    }
    await userEvent.keyboard("{ArrowUp}");
    await expect.poll(focusedRow, PATIENCE).toBe("29");
    await userEvent.keyboard("{Enter}");
    expect(opened).toEqual(["29"]);
  });

  it("a row in focus is not hidden below the headings", async () => {
    show();
    document.querySelector("table")?.parentElement?.scrollTo({ top: 5_000 });
    await expect.poll(() => Number(rows()[0]?.dataset.task), PATIENCE).toBeGreaterThan(50);
    const names = [...document.querySelectorAll<HTMLElement>("[data-row-name]")];
    names[Math.floor(names.length / 2)]?.focus();
    for (let step = 0; step < 12; step++) {
      const before = focusedRow();
      await userEvent.keyboard("{ArrowUp}");
      await expect.poll(() => focusedRow() !== before, PATIENCE).toBe(true);
      const name = document.activeElement?.getBoundingClientRect();
      const head = document.querySelector("th")?.getBoundingClientRect();
      expect(name?.top).toBeGreaterThanOrEqual((head?.bottom ?? 0) - 1);
    }
  });

  it("the space bar chooses the row whose box has the focus", async () => {
    show();
    document.querySelector<HTMLElement>("tr[data-task] input")?.focus();
    await userEvent.keyboard(" ");
    expect(rows()[0]?.getAttribute("aria-selected")).toBe("true");
    await userEvent.keyboard("{Tab}{Enter}");
    expect(opened).toEqual(["0"]);
  });
});
