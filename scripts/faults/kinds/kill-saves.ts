import type { FaultKind, Findings } from "../fault.ts";
import { FaultyBrowser } from "../faulty-browser.ts";
import { Ledger, runLane } from "../lane.ts";

const LANES = 3;
const NOTICES = 40;
/** Milliseconds from the first request to the latest kill. */
const LATEST = 700;

/** The browser is killed while three lanes save and change tasks; opened again, everything confirmed is there. */
export const killSaves: FaultKind = {
  id: "kill-saves",
  title: "browser killed (SIGKILL) during saves and changes",
  where: "Chromium",
  long: 50,
  short: 2,
  async run(count, random): Promise<Findings> {
    const browser = new FaultyBrowser();
    const ledger = new Ledger();
    const broken: string[] = [];
    let [underway, applied, number] = [0, 0, 0];
    try {
      for (let round = 0; round <= count; round++) {
        await browser.open();
        const page = await browser.newPage();
        const open = ledger.open();
        const before = new Map(open.map((group) => [group.number, group.step]));
        broken.push(...ledger.check(await browser.rows(page)).map((words) => `kill ${round}: ${words}`));
        underway += open.length;
        applied += [...before].filter(([key, step]) => (ledger.groups.get(key)?.step ?? -1) > step).length;
        if (round === count) break;
        await browser.waitForStart(page);
        await ledger.listenTo(page);
        for (let lane = 0; lane < LANES; lane++) {
          const numbers = Array.from({ length: NOTICES }, (_, at) => number + at + 1);
          number += NOTICES;
          // The browser dies under it.
          runLane(page, numbers).catch(() => undefined);
        }
        await page.waitForTimeout(random() * LATEST).catch(() => undefined);
        await browser.kill();
      }
    } finally {
      await browser.end();
    }
    const lost = `${underway} steps were under way, ${applied} of them were there afterwards, whole`;
    return { count, seen: `${ledger.confirmed} steps confirmed (each of 5 tasks); ${lost}`, broken };
  },
};
