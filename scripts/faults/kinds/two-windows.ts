import type { Page } from "@playwright/test";
import type { PageText } from "../../../lib/model/page-text.ts";
import type { FaultKind, Findings } from "../fault.ts";
import { FaultyBrowser, type Rows } from "../faulty-browser.ts";
import type { Answer, Driver } from "../in-page.ts";
import { markOf, noticePage } from "../notice-page.ts";

const TASKS = 4;

interface InPage {
  readonly faults: Driver;
}

/** Saves all of a page, `wait` ms from now. Runs in the page. */
const saveIn = (page: Page, notice: PageText, wait: number): Promise<Answer> =>
  page.evaluate(
    async ({ notice, wait }) => {
      const { faults } = globalThis as unknown as InPage;
      const keys = await faults.keysOf(notice);
      await new Promise((resolve) => setTimeout(resolve, wait));
      return faults.send("saveDirectives", { page: notice, keys });
    },
    { notice, wait },
  );

/** Changes one field of tasks. Runs in the page. */
const changeIn = (page: Page, taskIds: readonly string[], changes: object): Promise<Answer> =>
  page.evaluate(
    ({ taskIds, changes }) => (globalThis as unknown as InPage).faults.send("editTasks", { taskIds, edit: { changes } }),
    { taskIds, changes },
  );

const idsOf = ({ value }: Answer): readonly string[] =>
  Object.values((value?.saved ?? {}) as Record<string, { taskId: string }>)
    .map(({ taskId }) => taskId)
    .sort();

/** Both save the same notice at once, then each writes into another field of the same tasks at once. */
async function round(windows: readonly [Page, Page], number: number, random: () => number): Promise<readonly string[]> {
  const notice = noticePage(number, TASKS);
  const saved = await Promise.all(windows.map((page) => saveIn(page, notice, random() * 8)));
  const [first = [], second = []] = saved.map(idsOf);
  const edits = await Promise.all([
    changeIn(windows[0], first, { note: `n${number}` }),
    changeIn(windows[1], first, { assignedTo: `a${number}` }),
  ]);
  const failures = [...saved, ...edits].filter(({ ok }) => !ok).map(({ error }) => `${markOf(number)}: ${error?.code}`);
  return first.length === TASKS && first.join() === second.join()
    ? failures
    : [...failures, `${markOf(number)}: one window was told ${first.length} tasks, the other ${second.length}`];
}

/** Each notice's tasks are there once, with what both windows wrote, and both changes are in the history. */
function check(rows: Rows, count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => at + 1).flatMap((number) => {
    const tasks = (rows.tasks ?? []).filter(({ statement }) => String(statement).includes(markOf(number)));
    const ids = new Set(tasks.map(({ id }) => id));
    const entries = (rows.history ?? []).filter(({ taskId }) => ids.has(taskId)).length;
    const both = tasks.filter(({ note, assignedTo }) => note === `n${number}` && assignedTo === `a${number}`).length;
    return tasks.length === TASKS && both === TASKS && entries === 2 * TASKS
      ? []
      : [`${markOf(number)}: ${tasks.length} tasks, ${both} with both changes, ${entries} entries`];
  });
}

/** Two windows save and change the same tasks at the same moment. */
export const twoWindows: FaultKind = {
  id: "two-windows",
  title: "two windows save the same notice and change the same tasks at once",
  where: "Chromium",
  long: 150,
  short: 5,
  async run(count, random): Promise<Findings> {
    const browser = new FaultyBrowser();
    try {
      await browser.open();
      const windows = [await browser.newPage(), await browser.newPage()] as const;
      const broken: string[] = [];
      for (let number = 1; number <= count; number++) broken.push(...(await round(windows, number, random)));
      broken.push(...check(await browser.rows(windows[0]), count));
      return { count, seen: `${count * TASKS} tasks, each once, with both changes`, broken };
    } finally {
      await browser.end();
    }
  },
};
