import { parseArgs } from "node:util";
import { extractNotice } from "../../lib/extract/index.ts";
import { readHtmlFile, readTextFile, UnreadableFile } from "./read-file.ts";
import { toScorerForm } from "./scorer-form.ts";

const USAGE = `usage: npm run -s extract -- [--text] [--table | --csv] FILE ...
  reads HTML pages (with --text: plain text, a paragraph a line) and prints one JSON object a line per file`;

/** The command line. Returns the exit code: 0, or 2 when an argument or a file was bad (the other files are still read). */
export async function main(args: readonly string[]): Promise<number> {
  let options: { values: { text?: boolean; table?: boolean; csv?: boolean; help?: boolean }; positionals: string[] };
  try {
    options = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { text: { type: "boolean" }, table: { type: "boolean" }, csv: { type: "boolean" }, help: { type: "boolean" } },
    });
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    return 2;
  }
  if (options.values.help) {
    console.log(USAGE);
    return 0;
  }
  if (!options.positionals.length) {
    console.error(`no file given\n${USAGE}`);
    return 2;
  }
  let exitCode = 0;
  for (const path of options.positionals) {
    try {
      const page = options.values.text ? await readTextFile(path) : await readHtmlFile(path);
      console.log(JSON.stringify(toScorerForm(page && extractNotice(page))));
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      console.error(error.message);
      exitCode = 2;
    }
  }
  return exitCode;
}
