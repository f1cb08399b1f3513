import "../../../entrypoints/tracker/style.css";
import axe from "axe-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { cdp, page, userEvent } from "vitest/browser";
import { Catalogue } from "../../../lib/catalogue/catalogue.ts";
import { addDays, type IsoDate } from "../../../lib/model/calendar-date.ts";
import type { Binding } from "../../../lib/model/own-unit.ts";
import { NO_FILTER, type TaskFilter } from "../../../lib/model/task-filter.ts";
import { mount } from "../../../test/support/mount.tsx";
import { buildNotice, buildTask, TODAY } from "../../../test/support/popup-states.ts";
import { SummaryView } from "./SummaryView.tsx";

const MINE: Binding = { role: "lead", through: "name", unit: "Bộ Y tế", written: "Bộ Y tế", ground: null };

/** Days from today, whether it is done, the lead. */
const TASKS = [
  [-3, false, "Bộ Y tế"],
  [2, false, "Bộ Y tế"],
  [9, false, "Bộ Tài chính"],
  [9, true, "Bộ Tài chính"],
  [null, false, "Bộ Tài chính"],
] as const;

const catalogue = new Catalogue();
TASKS.forEach(([due, isDone, lead], index) => {
  const notice = buildNotice(index < 3 ? "385/TB-VPCP" : "412/TB-VPCP");
  const value =
    due !== null && ({ form: "date", due: addDays(TODAY, due), at: null, exclusive: false, basis: "stated" } as const);
  const task = buildTask({
    ...{ id: String(index), statement: `Việc ${index}`, noticeKey: notice.key, leads: [{ name: lead, agencyIds: [] }] },
    ...{ deadlines: value ? [{ text: "", value }] : [], completedOn: isDone ? TODAY : (null as IsoDate | null) },
  });
  catalogue.put(task, notice, lead === "Bộ Y tế" ? MINE : null);
});

let view: ReturnType<typeof mount> | null = null;
let asked: TaskFilter[] = [];
const show = (shown: Catalogue = catalogue) => {
  asked = [];
  view = mount(
    <main>
      <h1>Tổng hợp</h1>
      <SummaryView
        summary={shown.summary(NO_FILTER, TODAY, { leads: 5, notices: 1 })}
        filter={NO_FILTER}
        filterWords=""
        hasUnits={true}
        today={TODAY}
        noticeWords={(key) => ({ name: key, about: "Kết luận" })}
        onFilter={(filter) => void asked.push(filter)}
        onMoreNotices={() => undefined}
      />
    </main>,
  );
  // What follows are presses of a real pointer: React is not told of them beforehand.
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
};
const showTable = (title: string) => userEvent.click(page.getByRole("button", { name: `Xem bảng số liệu: ${title}` }));
const cell = (table: string, row: RegExp, number: string) =>
  page.getByRole("table", { name: table }).getByRole("row", { name: row }).getByRole("button", { name: number, exact: true });

beforeEach(async () => {
  document.documentElement.lang = "vi";
  document.title = "Tổng hợp";
  await page.viewport(1280, 900);
});
afterEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  view?.unmount();
});

describe.each(["light", "dark"])("the pictures and their tables, %s", (scheme) => {
  it("have nothing that axe objects to", async () => {
    await cdp().send("Emulation.setEmulatedMedia", { features: [{ name: "prefers-color-scheme", value: scheme }] });
    show();
    const objections = async () =>
      (await axe.run(document, { resultTypes: ["violations"] })).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    expect(await objections()).toEqual([]);
    for (const title of [
      "Kết quả thực hiện",
      "Việc đến hạn theo tuần",
      "Thời hạn theo văn bản",
      "Việc chưa xong theo cơ quan chủ trì",
    ])
      await showTable(title);
    expect(document.querySelectorAll("table").length).toBe(4);
    expect(await objections()).toEqual([]);
  });
});

it("each picture is one image that says the chief numbers", () => {
  show();
  const names = [...document.querySelectorAll("[role=img]")].map((image) => image.getAttribute("aria-label"));
  expect(names).toHaveLength(4);
  expect(names[0]).toContain("Hoàn thành đúng hạn 1");
  expect(names[1]).toBe("Việc đến hạn theo tuần: 3 việc chưa xong có ngày, trong đó 1 quá hạn, 1 đến hạn tuần này.");
  expect(names[3]).toBe("Việc chưa xong theo cơ quan chủ trì: nhiều nhất là Bộ Tài chính, 2 việc.");
});

it("numbers of the tables ask for their tasks", async () => {
  show();
  await showTable("Kết quả thực hiện");
  await userEvent.click(cell("Kết quả thực hiện", /Chưa xong, quá hạn/u, "1").first());
  await showTable("Việc chưa xong theo cơ quan chủ trì");
  await userEvent.click(cell("Việc chưa xong theo cơ quan chủ trì", /Bộ Tài chính/u, "2"));
  expect(asked).toMatchObject([{ statuses: ["open-overdue"] }, { leads: ["Bộ Tài chính"] }]);
});

it("what stands in no picture is said, with the way to more", () => {
  show();
  expect(document.body.textContent).toContain("1 việc chưa xong không có ngày, không nằm trên hình");
  expect(document.body.textContent).toContain("Còn 1 văn bản khác có thời hạn trong khoảng này");
});

it("a deadline that is a whole quarter is a bar in the picture, said in its legend, and named in the table", async () => {
  const within = new Catalogue();
  const value = { form: "date", due: "2026-12-31" as IsoDate, at: null, exclusive: false, basis: "stated" } as const;
  const notice = buildNotice("385/TB-VPCP");
  for (const [at, text] of ["trong quý IV/2026", "trong quý IV/2026", "trước ngày 31/12/2026"].entries())
    within.put(buildTask({ id: `${at}`, statement: text, noticeKey: notice.key, deadlines: [{ text, value }] }), notice, null);
  show(within);
  const picture = page.getByRole("img", { name: /^Thời hạn theo văn bản/u }).element();
  const bars = [...picture.querySelectorAll("rect.chart-span")].map((bar) => bar.querySelector("title")?.textContent);
  expect(bars).toEqual(["Quý IV/2026: 2 nhiệm vụ"]);
  expect(document.body.textContent).toContain("hạn là cả một khoảng (tháng, quý, năm)");
  await showTable("Thời hạn theo văn bản");
  const table = page.getByRole("table", { name: "Thời hạn theo văn bản" });
  await expect.element(table.getByRole("cell", { name: "Quý IV/2026 (2)" })).toBeVisible();
  await expect.element(table.getByRole("columnheader", { name: "Trong đó hạn là cả khoảng" })).toBeVisible();
});
