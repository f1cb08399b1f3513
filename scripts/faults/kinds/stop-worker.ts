import type { CDPSession } from "@playwright/test";
import type { FaultKind, Findings } from "../fault.ts";
import { FaultyBrowser } from "../faulty-browser.ts";
import { Ledger, runLane } from "../lane.ts";

const LANES = 3;
/** More than can be saved meanwhile. */
const NOTICES = 400;
/** Milliseconds from a confirmed step to the latest stop: within the next steps. */
const LATEST = 80;
/** However long a worker takes to start on a busy machine. */
const PATIENCE = 5_000;

/** Ends all workers as the browser does when they idle, and as it does when memory is short: at any moment. */
async function stopAtRandom(session: CDPSession, ledger: Ledger, count: number, random: () => number): Promise<void> {
  for (let stop = 0; stop < count; stop++) {
    const [before, until] = [ledger.confirmed, Date.now() + PATIENCE];
    while (ledger.confirmed === before && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 2));
    await new Promise((resolve) => setTimeout(resolve, random() * LATEST));
    await session.send("ServiceWorker.stopAllWorkers");
  }
}

/** The extension's worker is stopped while three lanes save and change tasks; what fails is asked for again, as a user would. */
export const stopWorker: FaultKind = {
  id: "stop-worker",
  title: "worker stopped between and during saves, failed steps asked for again",
  where: "Chromium",
  long: 150,
  short: 10,
  async run(count, random): Promise<Findings> {
    const browser = new FaultyBrowser();
    const ledger = new Ledger();
    try {
      await browser.open();
      const page = await browser.newPage();
      await ledger.listenTo(page);
      for (let lane = 0; lane < LANES; lane++) {
        const numbers = Array.from({ length: NOTICES }, (_, at) => lane * NOTICES + at + 1);
        // The page is closed under it.
        runLane(page, numbers).catch(() => undefined);
      }
      const session = await browser.context.newCDPSession(page);
      await session.send("ServiceWorker.enable");
      await stopAtRandom(session, ledger, count, random);
      await page.close();
      const other = await browser.newPage();
      const broken = ledger.check(await browser.rows(other));
      const codes = [...new Set(ledger.refused.map((words) => words.split(": ")[1]))].join(", ") || "none";
      const silent = ledger.gaveUp.map((words) => `given up after 20 attempts: ${words}`);
      const seen = `${ledger.confirmed} steps confirmed, ${ledger.refused.length} failed and were told so (${codes})`;
      return { count, seen, broken: [...broken, ...silent] };
    } finally {
      await browser.end();
    }
  },
};
