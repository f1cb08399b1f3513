import { appendFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { FaultKind, Findings } from "../fault.ts";
import { FaultyBrowser } from "../faulty-browser.ts";
import { Ledger, runLane } from "../lane.ts";

/** The head of a record of 2,144 bytes without the record: what a kill leaves between the browser's two writes of one record. */
const HALF_A_RECORD = Buffer.from([0x12, 0x34, 0x56, 0x78, 0x60, 0x08, 0x01]);

function tear(folder: string): void {
  const log = readdirSync(folder)
    .filter((name) => name.endsWith(".log"))
    .sort()
    .at(-1);
  if (!log) throw new Error("there is no log to tear");
  appendFileSync(join(folder, log), HALF_A_RECORD);
}

/** The browser's log ends in half a record, is written on, and is read again: everything is there each time. */
export const tornLog: FaultKind = {
  id: "torn-log",
  title: "log ends in half a record, as a kill in the middle of a write leaves it",
  where: "Chromium",
  long: 10,
  short: 2,
  async run(count): Promise<Findings> {
    const browser = new FaultyBrowser();
    const ledger = new Ledger();
    const broken: string[] = [];
    try {
      for (let round = 0; round <= count; round++) {
        await browser.open();
        const page = await browser.newPage();
        broken.push(...ledger.check(await browser.rows(page)).map((words) => `after tear ${round}: ${words}`));
        await browser.waitForStart(page);
        await ledger.listenTo(page);
        await runLane(page, [round + 1]);
        await browser.close();
        if (round < count) tear(browser.databaseFolder);
      }
    } finally {
      await browser.end();
    }
    return { count, seen: `${ledger.confirmed} steps confirmed before and after`, broken };
  },
};
