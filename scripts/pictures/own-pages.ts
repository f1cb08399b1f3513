import type { Page } from "@playwright/test";
import type { IsoDate } from "../../lib/model/calendar-date.ts";
import type { Task, TaskDeadline } from "../../lib/model/task.ts";
import { withEarliestDue } from "../../lib/model/task-dates.ts";
import { fillDatabase } from "../bench-tracker/fill.ts";
import { makeTasks } from "../bench-tracker/make-tasks.ts";
import type { Stage } from "./stage.ts";

const SECTIONS = [
  ...["unit", "reading", "marks", "print", "reminders", "calendar", "language", "general", "data", "privacy"],
] as const;
const TODAY = "2026-11-23" as IsoDate;
/** Wider than the smallest window that has all of the tracker's parts beside each other. */
const WIDE = { width: 1440, height: 900 };

const within = (text: string, due: string): readonly TaskDeadline[] => [
  { text, value: { form: "date", due: due as IsoDate, at: null, exclusive: false, basis: "stated" } },
];

/** Tasks in all their states; some are due within a whole time. */
function someTasks() {
  const { tasks, notices } = makeTasks(60, TODAY);
  const spans = [within("trong quý I/2027", "2027-03-31"), within("trong tháng 12/2026", "2026-12-31")];
  const mixed = tasks.map((task, index): Task => {
    const deadlines = spans[index % 12];
    return deadlines ? withEarliestDue({ ...task, deadlines, completedOn: null }) : task;
  });
  return { tasks: mixed, notices };
}

type Say = Stage["say"];

async function tracker(stage: Stage, say: Say): Promise<void> {
  const page = await stage.own("tracker.html", WIDE, TODAY);
  const press = (key: string, within: Pick<Page, "getByRole"> = page): Promise<void> =>
    within
      .getByRole("button", { name: say(key), exact: true })
      .first()
      .click();
  await page.locator("tr[data-task]").first().waitFor();
  await stage.take(page, "tracker");
  await page.locator("[data-row-name]").first().click();
  await page.getByRole("complementary").waitFor();
  await stage.take(page, "tracker-drawer");
  await page.keyboard.press("Escape");
  await page.locator("tr[data-task]").first().getByRole("checkbox").click();
  await page.locator("tr[data-task]").nth(1).getByRole("checkbox").click();
  await stage.take(page, "tracker-chosen");
  await press("tracker.filter.more");
  await stage.take(page, "tracker-filters");
  await page.keyboard.press("Escape");
  await press("tracker.column.label");
  await stage.take(page, "tracker-columns");
  await page.keyboard.press("Escape");
  await press("tracker.export");
  await stage.take(page, "tracker-export");
  await press("exports.open");
  await page.getByRole("dialog").waitFor();
  await stage.take(page, "tracker-export-dialog");
  await page.keyboard.press("Escape");
  await press("summary.name");
  await page.getByRole("img").first().waitFor();
  await stage.take(page, "tracker-summary", true);
  // Each is another button when it was pressed.
  const shows = page.getByRole("button", { name: say("summary.showTable") });
  while ((await shows.count()) > 0) await shows.first().click();
  await stage.take(page, "tracker-summary-tables", true);
  await press("tracker.trash");
  await stage.take(page, "tracker-trash");
  await press("tracker.list");
  const opened = stage.desk.context.waitForEvent("page");
  await press("tracker.export");
  await press("report.open");
  const report = await opened;
  await report.getByRole("article").waitFor();
  await stage.dress(report, WIDE);
  await stage.take(report, "report");
  await report.close();
  await page.close();
}

/** Pages without any task; to be called before anything is saved. */
export async function emptyPages(stage: Stage): Promise<void> {
  const tracker = await stage.own("tracker.html", WIDE, TODAY);
  await tracker.getByText(stage.say("tracker.empty.nothing")).waitFor();
  await stage.take(tracker, "tracker-empty");
  await tracker.close();
}

/** The extension's own pages, with tasks. */
export async function ownPages(stage: Stage): Promise<void> {
  const { say } = stage;
  const start = await stage.own("start.html");
  await stage.take(start, "start", true);
  const { tasks, notices } = someTasks();
  await fillDatabase(start as unknown as Parameters<typeof fillDatabase>[0], tasks, notices);
  await start.close();
  const popup = await stage.own("popup.html", { width: 400, height: 560 }, TODAY);
  await stage.take(popup, "popup");
  await popup.locator("input").first().fill("kho lanh");
  await stage.take(popup, "popup-search");
  await popup.close();
  const reader = await stage.own("reader.html");
  await stage.take(reader, "reader");
  await reader.close();
  for (const section of SECTIONS) {
    const settings = await stage.own(`options.html#${section}`);
    await stage.take(settings, `settings-${section}`, true);
    await settings.close();
  }
  await tracker(stage, say);
}
