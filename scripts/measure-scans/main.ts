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
import type { Wear } from "../samples/wear-page.ts";
import { wornScan } from "../samples/worn-scan.ts";
import { type Comparison, compareTasks, f1Of } from "./compare-tasks.ts";
import { OWN_NOTICES, ownPage, ownPdf } from "./own-notices.ts";

/** A document whose pictures are recognized: a PDF with letters, the same words as a web page, and how its worn scan is worn. */
interface Source {
  readonly name: string;
  readonly pdf: () => Promise<Buffer>;
  readonly page: () => Promise<PageText | null>;
  readonly wear?: Wear;
}

const sampleSource = (file: FixtureFile): Source => ({
  name: file,
  pdf: async () => fixtureBytes(file),
  page: async () => {
    const id = (SAME_NOTICE as Partial<Record<FixtureFile, FixtureId>>)[file];
    // Of a notice without a web page: the file with its letters.
    return id ? readHtmlFile(fixturePage(id).file) : readPdfFile(file, new Uint8Array(fixtureBytes(file)));
  },
});

const SAMPLES: readonly Source[] = (
  [
    "thong-bao.pdf",
    "cong-dien.pdf",
    "quyet-dinh-bang.pdf",
    "quyet-dinh-bang-print.pdf",
    "thong-bao-two-columns.pdf",
    "495-tb.signed.pdf",
  ] as const
).map(sampleSource);

const OWN: readonly Source[] = OWN_NOTICES.map((notice) => ({
  name: notice.name,
  pdf: () => ownPdf(notice),
  page: async () => ownPage(notice),
  wear: notice.wear,
}));

/** The two kinds of scans, and the F1 to be reached on each against the web page's own tasks. */
const KINDS = [
  { name: "clean", least: 0.95, make: async (pdf: Buffer) => picturePdf(scanPages(pdf, 300, 60)) },
  { name: "worn", least: 0.85, make: (pdf: Buffer, wear?: Wear) => wornScan(pdf, null, wear) },
] as const;

/** Whether a task may be saved only when somebody has compared it with the picture. */
function isMarked(directive: Directive, page: PageText): boolean {
  const read = extractNotice(page);
  return read.status === "directive" && doubtsOf(directive, read.notice, page).length > 0;
}

const directivesOf = (extraction: Extraction | null): readonly Directive[] =>
  extraction?.status === "directive" ? extraction.directives : [];

function say({ web, scan }: { readonly web: Directive; readonly scan: Directive }, page: PageText): string {
  const words = ({ deadlines }: Directive): string => deadlines.map(({ text }) => text).join("; ") || "none";
  return `    dates: “${words(web)}” read as “${words(scan)}”, ${isMarked(scan, page) ? "marked as uncertain" : "NOT MARKED"}`;
}

/** Recognizes one scan and says what is other than on the web page. */
async function measure(kind: (typeof KINDS)[number], source: Source, folder: string): Promise<Comparison & { unmarked: number }> {
  const path = join(folder, `${kind.name}-${source.name.replace(/\.pdf$/u, "")}.pdf`);
  if (!existsSync(path)) writeFileSync(path, await kind.make(await source.pdf(), source.wear));
  const page = await readPdfFile(path, new Uint8Array(readFileSync(path)));
  const web = await source.page();
  const comparison = compareTasks(directivesOf(web && extractNotice(web)), directivesOf(extractNotice(page)));
  const { expected, found, matched, otherDates, missed, extra } = comparison;
  console.log(`${kind.name} ${source.name}: ${matched} of ${expected} tasks, ${found} found`);
  for (const { text } of missed) console.log(`    missed: ${text}`);
  for (const { text } of extra) console.log(`    extra: ${text}`);
  for (const pair of otherDates) console.log(say(pair, page));
  return {
    ...comparison,
    unmarked: otherDates.filter(({ web: right, scan }) => isWrong(right, scan) && !isMarked(scan, page)).length,
  };
}

/**
 * Prints, for each kind of scan, how many of the web pages' tasks are found; exit code 1 when a limit is missed. A folder keeps the
 * scans that are made; `--only=PART`: those whose group and name, "samples/thong-bao.pdf", have this part.
 */
export async function main(args: readonly string[]): Promise<void> {
  const only = args.find((arg) => arg.startsWith("--only="))?.slice("--only=".length) ?? "";
  const kept = args.find((arg) => !arg.startsWith("--"));
  const folder = kept ?? mkdtempSync(join(tmpdir(), "scans-"));
  mkdirSync(folder, { recursive: true });
  try {
    for (const kind of KINDS) {
      for (const [group, sources] of [["samples", SAMPLES] as const, ["other notices", OWN] as const]) {
        const comparisons: (Comparison & { unmarked: number })[] = [];
        for (const source of sources) {
          if (`${group}/${source.name}`.includes(only)) comparisons.push(await measure(kind, source, folder));
        }
        if (comparisons.length === 0) continue;
        const f1 = f1Of(comparisons);
        const unmarked = comparisons.reduce((sum, one) => sum + one.unmarked, 0);
        console.log(
          `${kind.name}, ${group}: F1 ${(100 * f1).toFixed(1)} % (at least ${100 * kind.least}), wrong dates that are not marked: ${unmarked}`,
        );
        if (f1 < kind.least || unmarked > 0) process.exitCode = 1;
      }
    }
  } finally {
    if (kept === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether the scan says a date that the page does not: one that is missing is seen to be missing. */
function isWrong(web: Directive, scan: Directive): boolean {
  const known = new Set(web.deadlines.map(({ value }) => JSON.stringify(value)));
  return scan.deadlines.some(({ value }) => !known.has(JSON.stringify(value)));
}
