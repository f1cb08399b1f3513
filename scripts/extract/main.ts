import { type Say, tableLabels } from "../../lib/export/labels.ts";
import { extractNotice } from "../../lib/extract/index.ts";
import { dayInVietnam, type IsoDate } from "../../lib/model/calendar-date.ts";
import { type Arguments, readArguments, USAGE } from "./arguments.ts";
import { readingsToCsv } from "./csv.ts";
import { explain } from "./explain.ts";
import { readDocumentFile, readTextFile } from "./read-file.ts";
import type { Reading } from "./reading.ts";
import { toScorerForm } from "./scorer-form.ts";
import { toTable } from "./table.ts";
import { UnreadableFile } from "./unreadable-file.ts";
import { readWords } from "./words.ts";

/** Where the command line writes, and its day. Texts come with their line ends. */
export interface Surroundings {
  out(text: string): void;
  error(text: string): void;
  readonly today: IsoDate;
}

const terminal = (): Surroundings => ({
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
  today: dayInVietnam(Date.now()),
});

/** The command line. Returns the exit code: 0, or 2 when an argument or a file was bad (the other files are still read). */
export async function main(args: readonly string[], surroundings: Surroundings = terminal()): Promise<number> {
  const asked = readArguments(args);
  if (!asked.ok) {
    surroundings.error(`${asked.error}\n${USAGE}\n`);
    return 2;
  }
  if (asked.value.wantsHelp) {
    surroundings.out(`${USAGE}\n`);
    return 0;
  }
  return readAll(asked.value, surroundings);
}

async function readAll({ paths, isText, form }: Arguments, { out, error, today }: Surroundings): Promise<number> {
  const say = await readWords();
  const readings: Reading[] = [];
  let exitCode = 0;
  for (const path of paths) {
    try {
      const reading = await readOne(path, isText);
      if (reading.extraction?.status === "secret") error(`${path}: ${refusal(reading.extraction.mark, say)}\n`);
      if (form === "csv") readings.push(reading);
      else out(`${print(reading, form, say)}\n`);
    } catch (problem) {
      if (!(problem instanceof UnreadableFile)) throw problem;
      error(`${problem.message}\n`);
      exitCode = 2;
    }
  }
  // Without a file that could be read there is no table to head.
  if (form === "csv" && readings.length > 0) out(readingsToCsv(readings, today, say));
  return exitCode;
}

async function readOne(path: string, isText: boolean): Promise<Reading> {
  const page = isText ? await readTextFile(path) : await readDocumentFile(path);
  return { path, url: page?.source.url ?? `file:${path}`, extraction: page && extractNotice(page) };
}

const refusal = (mark: string, say: Say): string => `${say("popup.page.secretTitle", mark)}. ${say("popup.page.secret")}`;

function print(reading: Reading, form: "json" | "table" | "explain", say: Say): string {
  if (form === "explain") return explain(reading);
  if (form === "json") return JSON.stringify(toScorerForm(reading.extraction));
  const isSecret = reading.extraction?.status === "secret";
  return isSecret ? `${reading.path}\n${say("popup.page.secret")}\n` : `${toTable(reading, tableLabels(say), say)}\n`;
}
