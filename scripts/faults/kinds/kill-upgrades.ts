import { isDeepStrictEqual } from "node:util";
import type { Page } from "@playwright/test";
import type { IsoDate } from "../../../lib/model/calendar-date.ts";
import type { Task } from "../../../lib/model/task.ts";
import { toRow } from "../../../lib/store/task-fields.ts";
import { makeTasks } from "../../bench-tracker/make-tasks.ts";
import type { FaultKind, Findings } from "../fault.ts";
import { FaultyBrowser } from "../faulty-browser.ts";
import { DRIVER_ARGUMENTS, type Driver, type Row } from "../in-page.ts";
import { oldRow, STORES } from "./old-databases.ts";

/** Rows of each database: as many as make an upgrade of some hundred milliseconds and more. */
const TASKS = 3_000;
const PAGE = "options.html";
/** Versions before today's. */
const EARLIER = STORES.length - 1;

interface OldDatabase {
  readonly name: string;
  /** As the browser counts it. */
  readonly version: number;
  readonly stores: Readonly<Record<string, string>>;
  readonly rows: Readonly<Record<string, readonly object[]>>;
}

/** Puts a database of an earlier version in the place of today's and holds on to it, so that nobody upgrades it yet. Runs in the page. */
async function putInPlace({ name, version, stores, rows }: OldDatabase): Promise<void> {
  const isDeleted = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
    });
  const make = (database: IDBDatabase): void => {
    for (const [store, indexes] of Object.entries(stores)) {
      const [keyPath = "", ...others] = indexes.split(", ");
      const made = database.createObjectStore(store, { keyPath });
      for (const index of others) {
        const path = index.startsWith("[") ? index.slice(1, -1).split("+") : index.replace("*", "");
        made.createIndex(index.replace("*", ""), path, { multiEntry: index.startsWith("*") });
      }
    }
  };
  const open = (): Promise<IDBDatabase> =>
    new Promise((resolve, reject) => {
      const request = indexedDB.open(name, version);
      request.onupgradeneeded = () => make(request.result);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  // The background may make its own anew in between.
  const insist = async (): Promise<IDBDatabase> => {
    for (let attempt = 0; ; attempt++) {
      await isDeleted();
      const made = await open().catch(() => null);
      if (made) return made;
      if (attempt > 50) throw new Error("the old database could not be put in place");
    }
  };
  const database = await insist();
  const transaction = database.transaction(Object.keys(rows), "readwrite", { durability: "strict" });
  for (const [store, list] of Object.entries(rows)) for (const row of list) transaction.objectStore(store).put(row);
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onerror = () => reject(transaction.error);
  });
  Object.assign(globalThis, { held: database });
}

/** Has the background open the database: it upgrades it first. Runs in the page. */
async function haveItOpened(): Promise<string> {
  const { faults, held } = globalThis as unknown as { faults: Driver; held?: IDBDatabase };
  held?.close();
  const taskId = "ffffffff-ffff-4fff-8fff-ffffffffffff";
  const { error } = await faults.send("markDone", { taskId, done: true });
  return error?.code ?? "done";
}

/** The tasks of a round: some in the trash, each round with other notes. */
function tasksOf(round: number, version: number): { readonly tasks: readonly Task[]; readonly old: OldDatabase } {
  const { tasks, notices } = makeTasks(TASKS, "2026-11-22" as IsoDate);
  const worked = tasks.map((task, at) => {
    const deletedAt = at % 10 === 0 ? Date.now() : null;
    return { ...task, tags: version >= 2 ? task.tags : [], note: `lần ${round}`, deletedAt };
  });
  const rows = {
    notices: notices.map((notice) => ({ ...notice, foldedUrls: notice.urls })),
    tasks: worked.map((task) => oldRow(task, version)),
  };
  return { tasks: worked, old: { name: DRIVER_ARGUMENTS[0], version: version * 10, stores: STORES[version - 1] ?? {}, rows } };
}

/** What of the tasks is not as it was. Recurring duties may have got their next turn by now. */
function compare(tasks: readonly Task[], rows: readonly Row[]): readonly string[] {
  const known = new Map(rows.map((row) => [row.id, row]));
  const isSame = (task: Task): boolean => {
    const [row, wanted] = [{ ...known.get(task.id) }, { ...toRow(task) } as Record<string, unknown>];
    if (task.deadlines.some(({ value }) => value.form === "recurring"))
      for (const field of ["due", "dueAt", "dueKey", "pressingOn", "occurrences"]) {
        delete row[field];
        delete wanted[field];
      }
    return isDeepStrictEqual(row, wanted);
  };
  const changed = tasks.filter((task) => !isSame(task));
  return [
    ...(rows.length === tasks.length ? [] : [`${rows.length} tasks of ${tasks.length}`]),
    ...(changed.length === 0 ? [] : [`${changed.length} tasks are not what they were, the first ${changed[0]?.id}`]),
  ];
}

/** Starts the upgrade and kills the browser `ms` after; answers how long it took when it was over before. */
async function upgradeAndKill(browser: FaultyBrowser, page: Page, ms: number): Promise<number | null> {
  const start = performance.now();
  let took: number | null = null;
  page.evaluate(haveItOpened).then(
    () => {
      took = performance.now() - start;
    },
    () => undefined, // The browser dies under it.
  );
  while (took === null && performance.now() - start < ms) await new Promise((resolve) => setTimeout(resolve, 1));
  await browser.kill();
  return took;
}

/** The browser is killed while a database of an earlier version is brought up to date; opened again, all is there and up to date. */
export const killUpgrades: FaultKind = {
  id: "kill-upgrades",
  title: `browser killed (SIGKILL) while the database of an earlier version (${TASKS} tasks) is brought up to date`,
  where: "Chromium",
  long: 30,
  short: 3,
  async run(count, random): Promise<Findings> {
    const browser = new FaultyBrowser();
    const broken: string[] = [];
    const usual = new Map<number, number>();
    let before = 0;
    try {
      await browser.open();
      let page = await browser.newPage(PAGE);
      for (let round = 0; round < count; round++) {
        const version = 1 + (round % EARLIER);
        const { tasks, old } = tasksOf(round, version);
        await browser.waitForStart(page);
        await page.evaluate(putInPlace, old);
        // The first of each version is let through, to know how long it takes.
        const most = usual.get(version);
        const took = await upgradeAndKill(browser, page, most === undefined ? 120_000 : random() * 1.1 * most);
        if (took !== null) {
          before++;
          usual.set(version, took);
        }
        await browser.open();
        page = await browser.newPage(PAGE);
        const answer = await page.evaluate(haveItOpened);
        if (answer !== "unknown-task") broken.push(`kill ${round}, version ${version}: the background says ${answer}`);
        const { tasks: rows = [], ...others } = await browser.rows(page);
        if (!("reminders" in others)) broken.push(`kill ${round}, version ${version}: not brought up to date`);
        broken.push(...compare(tasks, rows).map((words) => `kill ${round}, version ${version}: ${words}`));
      }
    } finally {
      await browser.end();
    }
    const times = [...usual].map(([version, ms]) => `${version}: ${Math.round(ms)} ms`).join(", ");
    return { count, seen: `${count - before} of them before it was over (versions took ${times})`, broken };
  },
};
