import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { extractNotice } from "../../lib/extract/index.ts";
import type { Directive, Extraction } from "../../lib/model/directive.ts";
import type { PageText } from "../../lib/model/page-text.ts";
import { doubtsOf } from "../../lib/model/uncertain-words.ts";
import { type FixtureFile, fixtureBytes, SAME_NOTICE } from "../../test/fixtures/files.ts";
import { type FixtureId, fixturePage } from "../../test/fixtures/pages.ts";
import { readHtmlFile } from "../extract/read-file.ts";
import { readPdfFile } from "../extract/read-pdf-file.ts";
import { picturePdf } from "../samples/picture-pdf.ts";
import { scanPages } from "../samples/programs.ts";
import { wornScan } from "../samples/worn-scan.ts";
import { type Comparison, compareTasks, f1Of } from "./compare-tasks.ts";

/** Files whose words are the sample pages': their pictures are what is recognized. */
const FILES: readonly FixtureFile[] = [
  "thong-bao.pdf",
  "cong-dien.pdf",
  "quyet-dinh-bang.pdf",
  "quyet-dinh-bang-print.pdf",
  "thong-bao-two-columns.pdf",
  "495-tb.signed.pdf",
];

/** The two kinds of scans, and the F1 to be reached on each against the web page's own tasks. */
const KINDS = [
  { name: "clean", least: 0.95, make: async (pdf: Buffer) => picturePdf(scanPages(pdf, 300, 60)) },
  { name: "worn", least: 0.85, make: wornScan },
] as const;

/** Whether a task may be saved only when somebody has compared it with the picture. */
function isMarked(directive: Directive, page: PageText): boolean {
  const read = extractNotice(page);
  return read.status === "directive" && doubtsOf(directive, read.notice, page).length > 0;
}

const directivesOf = (extraction: Extraction | null): readonly Directive[] =>
  extraction?.status === "directive" ? extraction.directives : [];

/** What the web page of the notice gives; of a notice without one, the file with its letters. */
async function expectedOf(file: FixtureFile): Promise<readonly Directive[]> {
  const id = (SAME_NOTICE as Partial<Record<FixtureFile, FixtureId>>)[file];
  const page = id ? await readHtmlFile(fixturePage(id).file) : await readPdfFile(file, new Uint8Array(fixtureBytes(file)));
  return directivesOf(page && extractNotice(page));
}

function say({ web, scan }: { readonly web: Directive; readonly scan: Directive }, page: PageText): string {
  const words = ({ deadlines }: Directive): string => deadlines.map(({ text }) => text).join("; ") || "none";
  return `    dates: “${words(web)}” read as “${words(scan)}”, ${isMarked(scan, page) ? "marked as uncertain" : "NOT MARKED"}`;
}

/** Prints, for each kind of scan, how many of the web pages' tasks are found; exit code 1 when a limit is missed. */
export async function main([folder]: readonly string[]): Promise<void> {
  const own = folder === undefined ? mkdtempSync(join(tmpdir(), "scans-")) : folder;
  mkdirSync(own, { recursive: true });
  try {
    for (const { name, least, make } of KINDS) {
      const comparisons: Comparison[] = [];
      let unmarked = 0;
      for (const file of FILES) {
        const path = join(own, `${name}-${file}`);
        if (!existsSync(path)) writeFileSync(path, await make(fixtureBytes(file)));
        const page = await readPdfFile(path, new Uint8Array(readFileSync(path)));
        const comparison = compareTasks(await expectedOf(file), directivesOf(extractNotice(page)));
        comparisons.push(comparison);
        const { expected, found, matched, otherDates, missed, extra } = comparison;
        console.log(`${name} ${file}: ${matched} of ${expected} tasks, ${found} found`);
        for (const { text } of missed) console.log(`    missed: ${text}`);
        for (const { text } of extra) console.log(`    extra: ${text}`);
        for (const pair of otherDates) console.log(say(pair, page));
        unmarked += otherDates.filter(({ web, scan }) => isWrong(web, scan) && !isMarked(scan, page)).length;
      }
      const f1 = f1Of(comparisons);
      console.log(
        `${name}: F1 ${(100 * f1).toFixed(1)} % (at least ${100 * least}), wrong dates that are not marked: ${unmarked}`,
      );
      if (f1 < least || unmarked > 0) process.exitCode = 1;
    }
  } finally {
    if (folder === undefined) rmSync(own, { recursive: true, force: true });
  }
}

/** Whether the scan says a date that the page does not: one that is missing is seen to be missing. */
function isWrong(web: Directive, scan: Directive): boolean {
  const known = new Set(web.deadlines.map(({ value }) => JSON.stringify(value)));
  return scan.deadlines.some(({ value }) => !known.has(JSON.stringify(value)));
}
