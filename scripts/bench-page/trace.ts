import type { BrowserContext, CDPSession } from "@playwright/test";

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly documentLoaderURL?: string; readonly url?: string } };
}

/** One uninterrupted piece of work of the page's main thread. */
export interface MainThreadTask {
  readonly ms: number;
  /** What took most of it, for a look at the cause: "FunctionCall 31, Layout 12". */
  readonly content: string;
}

const CATEGORIES = ["devtools.timeline", "disabled-by-default-devtools.timeline", "blink.user_timing", "v8", "loading"];
const TASK = "RunTask";
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

function contentOf(task: TraceEvent, parts: readonly TraceEvent[]): string {
  const sums = new Map<string, number>();
  for (const { name, ts, dur = 0 } of parts)
    if (ts >= task.ts && ts + dur <= task.ts + (task.dur ?? 0)) sums.set(name, (sums.get(name) ?? 0) + dur / 1000);
  const longest = [...sums].filter(([, ms]) => ms >= 1).sort((a, b) => b[1] - a[1]);
  return longest.map(([name, ms]) => `${name} ${ms.toFixed(0)}`).join(", ");
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
  const parts = own.filter(({ name, ph }) => ph === "X" && PARTS.has(name));
  const tasks = own.filter(({ name, ph, ts }) => name === TASK && ph === "X" && ts >= ready.ts);
  const longest = tasks.sort((a, b) => (b.dur ?? 0) - (a.dur ?? 0)).slice(0, 8);
  return longest.map((task) => ({ ms: (task.dur ?? 0) / 1000, content: contentOf(task, parts) }));
}
