import type { BrowserContext, Page } from "@playwright/test";
import { type PageTimes, scrollFrames, watchMarks } from "./in-page.ts";
import { type MainThreadTask, tasksAfterText, trace } from "./trace.ts";
import { type PlacedMark, type Wrapped, wrapMarks } from "./wrap.ts";

/** Where a page is served. The extension reads this host, and not the other one. */
export const READ =
  "https://thuvienphapluat.vn/van-ban/Xay-dung-Do-thi/Thong-bao-731-TB-VPCP-2026-ha-tang-dung-chung-931731.aspx";
const NOT_READ = "https://khong-doc.example/thong-bao-731.htm";

/** After the marks the buttons are placed; and a page without marks comes to rest. */
const REST_MS = 1200;
const FRAMES = 150;
const STEP = 120;

/** One opening of a page with the extension. */
export interface Opening {
  /** From the text being there to the first frame with marks, in ms. */
  readonly toMarks: number;
  readonly tasks: readonly MainThreadTask[];
}

/** Frame lengths while scrolling, in ms. */
export interface Scrolling {
  readonly p95: number;
  readonly max: number;
}

/** Serves one HTML at a time under both addresses; everything else is refused. */
export class Bench {
  private html = "";

  private constructor(private readonly context: BrowserContext) {}

  static async of(context: BrowserContext): Promise<Bench> {
    const bench = new Bench(context);
    await context.route(/^https?:\/\//u, (route) =>
      [READ, NOT_READ].includes(route.request().url())
        ? route.fulfill({ contentType: "text/html; charset=utf-8", body: bench.html })
        : route.abort(),
    );
    return bench;
  }

  /** Opens the page with the extension. `stopped`: its worker has been stopped before. */
  async open(html: string, stopped: boolean): Promise<Opening> {
    const page = await this.prepare(html);
    if (stopped) await this.stopWorker(page);
    let times: PageTimes = { ready: null, painted: null };
    const events = await trace(this.context, async () => {
      await page.goto(READ);
      times = await seeMarks(page);
      await page.waitForTimeout(REST_MS);
    });
    await page.close();
    return { toMarks: (times.painted ?? 0) - (times.ready ?? 0), tasks: tasksAfterText(events, READ) };
  }

  /** Opens the same page where the extension does not read. */
  async openUntouched(html: string): Promise<readonly MainThreadTask[]> {
    const page = await this.prepare(html);
    const events = await trace(this.context, async () => {
      await page.goto(NOT_READ);
      await page.waitForTimeout(REST_MS);
    });
    await page.close();
    return tasksAfterText(events, NOT_READ);
  }

  /** Wraps these marks in elements on the untouched page. */
  async wrap(html: string, marks: readonly PlacedMark[]): Promise<Wrapped> {
    const page = await this.prepare(html);
    await page.goto(NOT_READ);
    await page.waitForTimeout(REST_MS);
    const wrapped = await page.evaluate(wrapMarks, { marks, keep: false });
    await page.close();
    return wrapped;
  }

  /** Scrolls the page: as it is, with our marks, or with these marks wrapped. */
  async scroll(html: string, how: "untouched" | "marked" | readonly PlacedMark[]): Promise<Scrolling> {
    const page = await this.prepare(html);
    await page.goto(how === "marked" ? READ : NOT_READ);
    if (how === "marked") await seeMarks(page);
    else if (how !== "untouched") await page.evaluate(wrapMarks, { marks: how, keep: true });
    await page.waitForTimeout(REST_MS);
    const lengths = (await page.evaluate(scrollFrames, { frames: FRAMES, step: STEP })).sort((a, b) => a - b);
    await page.close();
    return { p95: lengths[Math.floor(lengths.length * 0.95)] ?? 0, max: lengths.at(-1) ?? 0 };
  }

  private async prepare(html: string): Promise<Page> {
    this.html = html;
    const page = await this.context.newPage();
    // The runner of this script (tsx) names functions by a helper that a page does not have.
    await page.addInitScript("globalThis.__name ??= (value) => value");
    await page.addInitScript(watchMarks);
    return page;
  }

  private async stopWorker(page: Page): Promise<void> {
    const session = await this.context.newCDPSession(page);
    await session.send("ServiceWorker.enable");
    await session.send("ServiceWorker.stopAllWorkers");
    await session.detach();
    await page.waitForTimeout(300);
  }
}

/** Waits for the first frame with marks. @throws Error when there is none. */
async function seeMarks(page: Page): Promise<PageTimes> {
  const read = (): PageTimes => (window as unknown as { benchTimes: PageTimes }).benchTimes;
  await page.waitForFunction(() => (window as unknown as { benchTimes: PageTimes }).benchTimes.painted !== null, null, {
    timeout: 20_000,
    polling: 50,
  });
  return page.evaluate(read);
}
