import type { Page } from "@playwright/test";
import { backupPieces } from "../../../lib/export/backup-pieces.ts";
import type { BackupTables } from "../../../lib/model/backup.ts";
import type { IsoDate } from "../../../lib/model/calendar-date.ts";
import { makeTasks } from "../../bench-tracker/make-tasks.ts";
import type { FaultKind, Findings } from "../fault.ts";
import { FaultyBrowser, type Rows } from "../faulty-browser.ts";
import type { Driver } from "../in-page.ts";

/** Tasks of each file: as many as make a transaction of some hundred milliseconds. */
const TASKS = 600;
const PAGE = "options.html";
const BASE = makeTasks(TASKS, "2026-11-22" as IsoDate);

interface InPage {
  readonly faults: Driver;
  tellAsked(): Promise<void>;
  tellDone(): Promise<void>;
}

/** A backup whose tasks all say of which generation they are; every other generation lacks a third of them. */
function generation(number: number): BackupTables {
  const { tasks, notices } = BASE;
  const kept = tasks.filter((_, at) => number % 2 === 0 || at % 3 !== 0);
  return { notices, tasks: kept.map((task) => ({ ...task, note: `g${number}` })), dismissals: [], drafts: [], history: [] };
}

/** What is stored, in a word: "g7, 1000 tasks", or a list of several when it is a mixture. */
function contentOf(rows: Rows): string {
  const counts = new Map<string, number>();
  for (const { note } of rows.tasks ?? []) counts.set(String(note), (counts.get(String(note)) ?? 0) + 1);
  return [...counts].map(([note, count]) => `${note}: ${count}`).join(", ") || "nothing";
}

const expected = (number: number): string => (number < 0 ? "nothing" : `g${number}: ${generation(number).tasks.length}`);

/** Restores a file as the settings page does: shown first, then agreed to. Runs in the page. */
async function restore(text: string): Promise<void> {
  const { faults, tellAsked, tellDone } = globalThis as unknown as InPage;
  const request = { fileId: await faults.leave(text), mode: "restore", takeTheirs: false };
  const shown = await faults.send("importFile", { ...request, apply: null });
  if (!shown.ok) throw new Error(shown.error?.detail);
  await tellAsked();
  const done = await faults.send("importFile", { ...request, apply: shown.value?.counts });
  if (!done.ok || done.value?.status !== "done") throw new Error(JSON.stringify(done));
  await tellDone();
}

/** How far an import has come, told from inside the page. */
class Watched {
  state: "none" | "asked" | "done" | "failed" = "none";
  failure = "";

  /** Starts the import; resolves when the page asks for the writing, or fails. */
  async start(page: Page, text: string): Promise<void> {
    const asked = new Promise<void>((resolve) => {
      const tell = (state: "asked" | "done") => (): void => {
        this.state = state;
        resolve();
      };
      void (async () => {
        await page.exposeFunction("tellAsked", tell("asked"));
        await page.exposeFunction("tellDone", tell("done"));
        await page.evaluate(restore, text);
      })().catch((error) => {
        // A dead browser answers nothing.
        if (this.state !== "asked" && this.state !== "done") this.state = "failed";
        this.failure = String(error);
        resolve();
      });
    });
    await asked;
  }

  /** Waits until it was confirmed, or for so long. */
  async wait(ms: number): Promise<void> {
    const until = performance.now() + ms;
    while (this.state === "asked" && performance.now() < until) await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

/** One import into an open browser that is killed `ms` after the writing was asked for; answers whether it had been confirmed. */
async function importAndKill(
  browser: FaultyBrowser,
  page: Page,
  number: number,
  ms: number,
): Promise<{ done: boolean; took: number }> {
  const watched = new Watched();
  await watched.start(page, [...backupPieces(generation(number), {}, number)].join(""));
  if (watched.state === "failed") throw new Error(watched.failure);
  const start = performance.now();
  await watched.wait(ms);
  const done = watched.state === "done";
  const took = performance.now() - start;
  await browser.kill();
  return { done, took };
}

/** The browser is killed while a backup takes the place of everything; opened again, there is the old state or the new one. */
export const killImports: FaultKind = {
  id: "kill-imports",
  title: "browser killed (SIGKILL) while a file takes the place of everything",
  where: "Chromium",
  long: 50,
  short: 2,
  async run(count, random): Promise<Findings> {
    const browser = new FaultyBrowser();
    const broken: string[] = [];
    const ends = { confirmed: 0, applied: 0, absent: 0 };
    let [known, usual] = [-1, 0];
    try {
      await browser.open();
      let page = await browser.newPage(PAGE);
      for (let round = 0; round < count; round++) {
        const next = known + 1;
        await browser.waitForStart(page);
        // The first is let through, to know how long it takes; half of the others are killed towards the end.
        const share = round % 2 === 0 ? random() * 1.5 : 0.8 + random() * 0.7;
        const { done, took } = await importAndKill(browser, page, next, round === 0 ? 60_000 : share * usual);
        if (done) usual = took;
        await browser.open();
        page = await browser.newPage(PAGE);
        const found = contentOf(await browser.rows(page));
        const isNew = found === expected(next);
        if (!isNew && (done || found !== expected(known)))
          broken.push(`kill ${round}: ${found}; expected ${done ? "" : `${expected(known)} or `}${expected(next)}`);
        ends[done ? "confirmed" : isNew ? "applied" : "absent"]++;
        if (isNew) known = next;
      }
    } finally {
      await browser.end();
    }
    const seen = `${ends.confirmed} were confirmed before the kill, ${ends.applied} were there unconfirmed, whole, ${ends.absent} not at all`;
    return { count, seen, broken };
  },
};
