import type { BrowserContext } from "playwright";

/** How long a change takes from the asking until it is confirmed, in milliseconds. */
export interface CopyFigures {
  /** Of all changes 95 in a hundred are faster, with nothing else going on. */
  readonly alone: number;
  /** The same while a copy of everything is being made. */
  readonly withCopy: number;
}

const CHANGES = 100;

const percentile95 = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? Number.NaN;

/** Runs in a page of the extension: changes a task again and again, first alone, then from a copy's beginning to its end. */
async function changeTask(changes: number): Promise<{ readonly alone: readonly number[]; readonly withCopy: readonly number[] }> {
  const { chrome } = globalThis as unknown as {
    chrome: {
      runtime: { sendMessage(message: object): Promise<{ readonly ok: boolean }> };
      alarms: { create(name: string, alarm: object): Promise<void> };
    };
  };
  const taskIds = ["00000000-0000-4000-8000-000000000000"];
  const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
  const change = async (note: string): Promise<number> => {
    const start = performance.now();
    const edit = { changes: { note } };
    const { ok } = await chrome.runtime.sendMessage({ protocol: 1, name: "editTasks", request: { taskIds, edit } });
    if (!ok) throw new Error("the change was refused");
    const ms = performance.now() - start;
    // What follows a change (reminders, badge) is over before the next one.
    await pause(50);
    return ms;
  };
  const files = async (): Promise<readonly string[]> => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle("snapshots", { create: true });
    const names: string[] = [];
    for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys()) names.push(name);
    return names;
  };
  const copies = async (): Promise<{ readonly begun: number; readonly done: number }> => {
    const names = await files();
    return { begun: names.length, done: names.filter((name) => name.endsWith(".json")).length };
  };
  await change("ấm máy");
  const [alone, withCopy]: [number[], number[]] = [[], []];
  for (let at = 0; at < changes; at++) alone.push(await change(`một mình ${at}`));
  // One that was made of late puts the next off by a quarter of an hour; one that is being made is waited for.
  for (let names = await files(); names.length > 0; names = await files()) {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle("snapshots");
    for (const name of names) await folder.removeEntry(name).catch(() => pause(500));
  }
  const before = await copies();
  await chrome.alarms.create("snapshot", { when: Date.now() });
  const until = Date.now() + 240_000;
  for (let at = 0, now = before; now.done === before.done; now = await copies(), at++) {
    if (Date.now() > until) throw new Error("no copy was made");
    const ms = await change(`với bản giữ ${at}`);
    if (now.begun > before.begun) withCopy.push(ms);
  }
  return { alone, withCopy };
}

/** Compares, within one run, changes made while a copy of the whole notebook is being made with changes made while none is. */
export async function measureCopies(context: BrowserContext, origin: string): Promise<CopyFigures> {
  const page = await context.newPage();
  await page.addInitScript("globalThis.__name ??= (value) => value");
  await page.goto(`${origin}/options.html`);
  const { alone, withCopy } = await page.evaluate(changeTask, CHANGES);
  await page.close();
  return { alone: percentile95(alone), withCopy: percentile95(withCopy) };
}
