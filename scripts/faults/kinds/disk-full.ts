import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import type { FaultKind, Findings } from "../fault.ts";
import { FaultyBrowser } from "../faulty-browser.ts";
import { Ledger, runLane } from "../lane.ts";

const MEGABYTES = 160;
const NOTICES = 3;

/** A small disk of its own; `null` where that is not allowed. */
function mountDisk(): string | null {
  const folder = mkdtempSync(join(tmpdir(), "faults-disk-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${MEGABYTES}m`, "tmpfs", folder], { stdio: "pipe" });
    return folder;
  } catch {
    rmSync(folder, { recursive: true });
    return null;
  }
}

const ballast = (disk: string): string => join(disk, "ballast");

/** Leaves so many bytes on the disk. */
function fill(disk: string, left: number): void {
  const { bavail, bsize } = statfsSync(disk);
  try {
    writeFileSync(ballast(disk), Buffer.alloc(Math.max(0, bavail * bsize - left), 1));
  } catch (error) {
    // The browser took the last bytes meanwhile: it is as full as it should be.
    if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
  }
}

/** Saves on a full disk, then with room again. Answers what is broken. */
async function fillAndSave(disk: string, page: Page, ledger: Ledger, number: number, left: number): Promise<readonly string[]> {
  const numbers = Array.from({ length: NOTICES }, (_, at) => number + at);
  fill(disk, left);
  await runLane(page, numbers).catch(() => undefined);
  rmSync(ballast(disk), { force: true });
  const before = ledger.confirmed;
  await runLane(page, [number + NOTICES]);
  return ledger.confirmed > before ? [] : [`with room again nothing could be saved (notice ${number + NOTICES})`];
}

/** The disk of the profile is full during saves: they are refused and say so, and what was confirmed before is there. */
export const diskFull: FaultKind = {
  id: "disk-full",
  title: "disk of the profile full during saves, then with room again",
  where: "Chromium",
  long: 40,
  short: 5,
  async run(count, random): Promise<Findings> {
    const disk = mountDisk();
    if (disk === null) return { count: 0, seen: "NOT RUN: a small disk cannot be mounted here", broken: [] };
    const browser = new FaultyBrowser(join(disk, "profile"));
    const ledger = new Ledger();
    const broken: string[] = [];
    let number = 1;
    try {
      while (ledger.refused.length < count && number < 200) {
        await browser.open();
        const page = await browser.newPage();
        await browser.waitForStart(page);
        await ledger.listenTo(page);
        await runLane(page, [number++]);
        broken.push(...(await fillAndSave(disk, page, ledger, number, random() * 400_000)));
        number += NOTICES + 1;
        broken.push(...ledger.check(await browser.rows(page)));
        await browser.close();
        await browser.open();
        broken.push(...ledger.check(await browser.rows(await browser.newPage())).map((words) => `after a restart: ${words}`));
        await browser.close();
      }
    } finally {
      await browser.end();
      execFileSync("umount", ["-l", disk]);
      rmSync(disk, { recursive: true, force: true });
    }
    const codes = [...new Set(ledger.refused.map((words) => words.split(": ")[1]))].join(", ");
    return {
      count: ledger.refused.length,
      seen: `${ledger.refused.length} steps refused (${codes}), ${ledger.confirmed} confirmed`,
      broken,
    };
  },
};
