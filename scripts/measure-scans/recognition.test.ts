import { describe, expect, it } from "vitest";
import { extractNotice } from "../../lib/extract/index.ts";
import { doubtsOf } from "../../lib/model/uncertain-words.ts";
import { type FixtureFile, fixtureBytes } from "../../test/fixtures/files.ts";
import { fixturePage } from "../../test/fixtures/pages.ts";
import { readHtmlFile } from "../extract/read-file.ts";
import { readPdfFile } from "../extract/read-pdf-file.ts";
import { compareTasks, f1Of } from "./compare-tasks.ts";

/** A page takes seconds, and many where other tests run beside it. */
const LONG = 120_000;

async function recognize(file: FixtureFile) {
  const page = await readPdfFile(file, new Uint8Array(fixtureBytes(file)));
  const read = extractNotice(page);
  if (read.status !== "directive") throw new Error(`${file} was read as ${read.status}`);
  return { page, read };
}

const known = new Map<FixtureFile, ReturnType<typeof recognize>>();

/** Each file is recognized once, whoever asks. */
function readScan(file: FixtureFile): ReturnType<typeof recognize> {
  const reading = known.get(file) ?? recognize(file);
  known.set(file, reading);
  return reading;
}

async function webTasks() {
  const page = await readHtmlFile(fixturePage("cong-dien-thuvienphapluat").file);
  const read = page && extractNotice(page);
  return read?.status === "directive" ? read.directives : [];
}

describe("a scanned page, recognized", () => {
  it.each<[FixtureFile]>([["cong-dien-scan.pdf"], ["cong-dien-worn.pdf"]])(
    "%s has the web page's tasks, and no wrong date that is not doubted",
    async (file) => {
      const { page, read } = await readScan(file);
      const comparison = compareTasks(await webTasks(), read.directives);
      expect(f1Of([comparison])).toBe(1);
      expect(read.notice).toMatchObject({ number: "126/CĐ-TTg", issued: "2026-11-20" });
      const wrong = comparison.otherDates.filter(({ scan }) => doubtsOf(scan, read.notice, page).length === 0);
      expect(wrong).toEqual([]);
    },
    LONG,
  );

  it(
    "the date that a pen went through is doubted",
    async () => {
      const { page, read } = await readScan("cong-dien-worn.pdf");
      const struck = read.directives.find(({ text }) => text.includes("sạt lở trên quốc lộ"));
      expect(struck && doubtsOf(struck, read.notice, page).map(({ text }) => text)).toContainEqual(
        expect.stringMatching(/11\/2026/u),
      );
    },
    LONG,
  );
});
