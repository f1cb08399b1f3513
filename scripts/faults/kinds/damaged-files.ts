import { closeSync, openSync, readdirSync, rmSync, statSync, truncateSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { FaultKind, Findings } from "../fault.ts";
import { FaultyBrowser } from "../faulty-browser.ts";
import { Ledger, runLane } from "../lane.ts";

/** What a failing disk, or a program that "cleans", does to a file. */
const DAMAGES = {
  overwritten: (file: string, random: () => number) => {
    const descriptor = openSync(file, "r+");
    const { size } = statSync(file);
    for (let spot = 0; spot < 4; spot++)
      writeSync(descriptor, Buffer.from("damaged!"), 0, 8, Math.floor(random() * Math.max(1, size - 8)));
    closeSync(descriptor);
  },
  "cut short": (file: string, random: () => number) => truncateSync(file, Math.floor(statSync(file).size * random())),
  deleted: (file: string) => rmSync(file),
} as const;

/** Does a random damage to a random file of the databases. Answers what was done. */
function damage(folder: string, random: () => number): string {
  const files = readdirSync(folder).filter((name) => !["LOCK", "LOG", "LOG.old"].includes(name));
  const name = files[Math.floor(random() * files.length)] ?? "CURRENT";
  const kinds = Object.keys(DAMAGES) as (keyof typeof DAMAGES)[];
  const kind = kinds[Math.floor(random() * kinds.length)] ?? "deleted";
  DAMAGES[kind](join(folder, name), random);
  return `${name} ${kind}`;
}

/** Rings the alarm that a minute's wait would ring: a copy is made. Waits until it is there. */
async function keepCopy(browser: FaultyBrowser): Promise<void> {
  const worker = browser.context.serviceWorkers()[0] ?? (await browser.context.waitForEvent("serviceworker"));
  await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { alarms: { onAlarm: { dispatch(alarm: object): void } } } };
    chrome.alarms.onAlarm.dispatch({ name: "snapshot" });
    for (let attempt = 0; attempt < 200; attempt++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle("snapshots", { create: true });
      for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys())
        if (name.endsWith(".json")) return;
    }
    throw new Error("no copy was made");
  });
}

/** What the user sees of it in the tracker: the tasks, the offer of the copy, that it cannot be read, or nothing of these. */
async function seenInTracker(browser: FaultyBrowser): Promise<"tasks" | "copy" | "trouble" | "nothing"> {
  const page = await browser.newPage("tracker.html");
  const places = {
    tasks: page.locator("[data-row-name]"),
    copy: page.getByText("còn bản giữ tự động"),
    trouble: page.getByRole("alert"),
  } as const;
  for (let attempt = 0; attempt < 100; attempt++) {
    for (const [name, place] of Object.entries(places)) if ((await place.count()) > 0) return name as keyof typeof places;
    await page.waitForTimeout(50);
  }
  return "nothing";
}

/** The databases' files are damaged while the browser is closed: the tasks are there, or the tracker says so and offers the copy. */
export const damagedFiles: FaultKind = {
  id: "damaged-files",
  title: "files of the databases overwritten, cut short or deleted while the browser is closed",
  where: "Chromium",
  long: 20,
  short: 2,
  async run(count, random): Promise<Findings> {
    const broken: string[] = [];
    const ends = { tasks: 0, copy: 0, trouble: 0, nothing: 0 };
    for (let round = 1; round <= count; round++) {
      const browser = new FaultyBrowser();
      const ledger = new Ledger();
      try {
        await browser.open();
        const page = await browser.newPage();
        await ledger.listenTo(page);
        await runLane(page, [1, 2]);
        await keepCopy(browser);
        await browser.close();
        const done = damage(browser.databaseFolder, random);
        await browser.open();
        const seen = await seenInTracker(browser);
        ends[seen]++;
        if (seen === "nothing") broken.push(`${done}: the tracker shows no tasks and does not say why`);
        if (seen === "tasks")
          broken.push(...ledger.check(await browser.rows(await browser.newPage())).map((words) => `${done}: ${words}`));
      } finally {
        await browser.end();
      }
    }
    const seen = `${ends.tasks} times the tasks were there, ${ends.copy} times the tracker offered the copy, ${ends.trouble} times it told of trouble`;
    return { count, seen, broken };
  },
};
