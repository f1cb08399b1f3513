import type { BrowserContext, CDPSession } from "@playwright/test";

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** The thread's own time in it, without what other programs took of the processor. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly documentLoaderURL?: string; readonly url?: string } };
}

/** One uninterrupted piece of work of the page's main thread. */
export interface MainThreadTask {
  readonly ms: number;
  /** The thread's own time in it: less than `ms` on a busy machine. */
  readonly ownMs: number;
  /** From the text being there to the task's beginning, in ms. */
  readonly at: number;
  /** Layout and painting before there was a mark: the page's own, which it has without us as well. */
  readonly isOwnRendering: boolean;
  /** What took most of it, for a look at the cause: "FunctionCall 31, Layout 12". */
  readonly content: string;
}

const CATEGORIES = ["devtools.timeline", "disabled-by-default-devtools.timeline", "blink.user_timing", "v8", "loading"];
const TASK = "RunTask";
/** Written by the page at the first sight of a mark. */
const MARKS = "bench-marks";
/** Parts of a task that say what it did. */
const PARTS = new Set([
  "FunctionCall",
  "EvaluateScript",
  "RunMicrotasks",
  "V8.RunMicrotasks",
  "ParseHTML",
  "UpdateLayoutTree",
  "Layout",
  "PrePaint",
  "Paint",
  "Layerize",
  "Commit",
  "FireAnimationFrame",
  "TimerFire",
  "HitTest",
  "MinorGC",
  "MajorGC",
]);

/** Records what the browser does while `work` runs. */
export async function trace(context: BrowserContext, work: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const session: CDPSession | undefined = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error("the browser cannot be traced");
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send("Tracing.start", { transferMode: "ReportEvents", traceConfig: { includedCategories: CATEGORIES } });
  await work();
  const complete = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.end");
  await complete;
  await session.detach();
  return events;
}

/** A task is the page's rendering when this share of it is. */
const RENDERING_SHARE = 0.8;
const RENDERING = ["Layout", "PrePaint", "Paint", "Layerize", "Commit"];

/** Milliseconds of each kind of part inside a task. */
function partsOf(task: TraceEvent, parts: readonly TraceEvent[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { name, ts, dur = 0 } of parts)
    if (ts >= task.ts && ts + dur <= task.ts + (task.dur ?? 0)) sums.set(name, (sums.get(name) ?? 0) + dur / 1000);
  return sums;
}

/** The page's main-thread tasks that began after its text was there (DOMContentLoaded), the longest first. */
export function tasksAfterText(events: readonly TraceEvent[], url: string): MainThreadTask[] {
  const isOfPage = ({ args }: TraceEvent): boolean => args?.data?.documentLoaderURL === url;
  const navigation = events.filter((event) => event.name === "navigationStart" && isOfPage(event)).at(-1);
  if (!navigation) throw new Error(`the trace has no page ${url}`);
  const { pid, tid } = navigation;
  const own = events.filter((event) => event.pid === pid && event.tid === tid && event.ts >= navigation.ts);
  const ready = own.find(({ name }) => name === "domContentLoadedEventStart");
  if (!ready) throw new Error("the trace does not say when the text was there");
  const marked = own.find(({ name }) => name === MARKS)?.ts ?? Number.POSITIVE_INFINITY;
  const parts = own.filter(({ name, ph }) => ph === "X" && PARTS.has(name));
  const tasks = own.filter(({ name, ph, ts }) => name === TASK && ph === "X" && ts >= ready.ts);
  const longest = tasks.sort((a, b) => (b.dur ?? 0) - (a.dur ?? 0)).slice(0, 12);
  return longest.map((task) => {
    const ms = (task.dur ?? 0) / 1000;
    const sums = partsOf(task, parts);
    const rendering = RENDERING.reduce((sum, name) => sum + (sums.get(name) ?? 0), 0);
    const content = [...sums].filter(([, part]) => part >= 1).sort((a, b) => b[1] - a[1]);
    return {
      ms,
      ownMs: (task.tdur ?? task.dur ?? 0) / 1000,
      at: (task.ts - ready.ts) / 1000,
      isOwnRendering: task.ts + (task.dur ?? 0) < marked && rendering >= RENDERING_SHARE * ms,
      content: content.map(([name, part]) => `${name} ${part.toFixed(0)}`).join(", "),
    };
  });
}
