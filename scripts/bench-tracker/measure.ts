import type { BrowserContext, Page } from "playwright";
import { median } from "../bench/measure.ts";
import { measureCopies } from "./copies.ts";

/** Milliseconds, and MB for memory. */
export interface Figures {
  /** From the start of the navigation until rows with words are painted. */
  readonly firstRows: number;
  /** Until filters and search answer over all tasks. */
  readonly everything: number;
  readonly filter: number;
  readonly search: number;
  /** From the press on a bulk edit of one task until its row shows it. */
  readonly save: number;
  /** From the press until the file is there. */
  readonly csv: number;
  readonly xlsx: number;
  /** Longest task of the page's thread while the workbook was written. */
  readonly longestBlock: number;
  readonly json: number;
  /** Of changes told to the background: 95 in a hundred are confirmed as fast, alone and while a copy of everything is made. */
  readonly change: number;
  readonly changeWithCopy: number;
  /** By how much the copy delays them. */
  readonly delay: number;
  /** JavaScript heap of the page after collecting garbage, with everything read. */
  readonly memory: number;
}

/** Milliseconds from `act` in the page until `isDone` holds at a painted frame. */
async function timed(page: Page, act: string, isDone: string): Promise<number> {
  return page.evaluate(
    ({ act, isDone }) =>
      new Promise<number>((resolve) => {
        // The page's policy forbids eval: what can be done and waited for has a name.
        const acts: Record<string, () => void> = {
          overdue: () => document.querySelectorAll<HTMLElement>("nav[aria-label] ul li button")[0]?.click(),
          all: () => document.querySelectorAll<HTMLElement>("nav[aria-label] ul li button")[4]?.click(),
          search: () => {
            const box = document.querySelector<HTMLInputElement>("form[role=search] input");
            if (!box) return;
            Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(box, "giai ngân việc số 77");
            box.dispatchEvent(new Event("input", { bubbles: true }));
          },
          done: () => [...document.querySelectorAll<HTMLElement>("aside footer button")][0]?.click(),
        };
        const rowCount = (): number => Number(document.querySelector("table")?.getAttribute("aria-rowcount") ?? 0);
        const before = rowCount();
        const isDrawerDone = (): boolean =>
          document.querySelector("aside input[type=date] ~ *, aside dl")?.textContent?.includes("Hoàn thành") ?? false;
        const ends: Record<string, () => boolean> = { count: () => rowCount() !== before, done: isDrawerDone };
        const start = performance.now();
        acts[act]?.();
        const look = (): void => {
          if (ends[isDone]?.()) requestAnimationFrame(() => resolve(performance.now() - start));
          else setTimeout(look, 1);
        };
        look();
      }),
    { act, isDone },
  );
}

/** Asks the page again and again: the extension's policy forbids Playwright's own waiting, which is a string of code. */
async function waitFor(page: Page, isSo: () => Promise<boolean>): Promise<void> {
  const until = Date.now() + 180_000;
  while (!(await isSo())) {
    if (Date.now() > until) throw new Error("the tracker did not get there");
    await page.waitForTimeout(20);
  }
}

async function openTracker(context: BrowserContext, address: string) {
  const page = await context.newPage();
  // The compiler names functions by a helper that the page lacks.
  await page.addInitScript("globalThis.__name ??= (value) => value");
  // Looks at the page from its first line on.
  await page.addInitScript(() => {
    const look = (): void => {
      if (document.querySelector("[data-row-name]"))
        requestAnimationFrame(() => Object.assign(globalThis, { firstRows: performance.now() }));
      else setTimeout(look, 2);
    };
    look();
  });
  await page.goto(address, { waitUntil: "commit" });
  const firstRows = (): Promise<number | undefined> =>
    page.evaluate(() => (globalThis as unknown as { firstRows?: number }).firstRows);
  await waitFor(page, async () => (await firstRows()) !== undefined);
  return { page, firstRows: (await firstRows()) ?? 0 };
}

/** Exports everything in a format; answers the time until the file is there, and the page's longest task meanwhile. */
async function exported(page: Page, format: string): Promise<readonly [ms: number, longestBlock: number]> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)));
    observer.observe({ type: "longtask" });
    Object.assign(globalThis, { longTasks: tasks });
  });
  const download = page.waitForEvent("download", { timeout: 300_000 });
  // A press that fails is told first.
  download.catch(() => undefined);
  await page.locator("header button[aria-expanded]").first().click();
  const began = Date.now();
  await page.locator("header button", { hasText: format }).click();
  await (await download).path();
  const ms = Date.now() - began;
  const longest = await page.evaluate(() =>
    Math.max(0, ...(globalThis as unknown as { longTasks: readonly number[] }).longTasks),
  );
  return [ms, longest];
}

/** Everything that is measured, each in a page of its own. */
export async function measureTracker(context: BrowserContext, origin: string, count: number): Promise<Figures> {
  const address = `${origin}/tracker.html`;
  const firsts: number[] = [];
  for (let run = 0; run < 3; run++) {
    const { page, firstRows } = await openTracker(context, address);
    firsts.push(firstRows);
    await page.close();
  }
  const { page } = await openTracker(context, address);
  const rows = page.locator("table");
  await waitFor(page, async () => Number(await rows.getAttribute("aria-rowcount")) > count);
  const everything = await page.evaluate(() => performance.now());
  const filter = await timed(page, "overdue", "count");
  await timed(page, "all", "count");
  const search = await timed(page, "search", "count");
  await page.locator("form[role=search] input").fill("");
  await page.locator("[data-row-name]").first().click();
  const save = await timed(page, "done", "done");
  const [csv] = await exported(page, "CSV");
  const [xlsx, longestBlock] = await exported(page, "Excel");
  const [json] = await exported(page, "JSON");
  const session = await context.newCDPSession(page);
  await page.waitForTimeout(1_000);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = (await session.send("Runtime.getHeapUsage")) as { usedSize: number };
  await page.close();
  const { alone, withCopy } = await measureCopies(context, origin);
  return {
    ...{ change: alone, changeWithCopy: withCopy, delay: withCopy - alone },
    firstRows: median(firsts),
    everything,
    filter,
    search,
    save,
    csv,
    xlsx,
    longestBlock,
    json,
    memory: usedSize / 2 ** 20,
  };
}
