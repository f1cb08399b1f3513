import { parseArgs } from "node:util";
import { failed, ok, type Result } from "../../lib/model/result.ts";

export const USAGE = `usage: npm run -s extract -- [--text] [--table | --csv | --explain] FILE ...
  reads HTML pages and PDF files, and prints one JSON object a line per file
  --text     the files are plain text, a paragraph a line
  --table    print tables for people
  --csv      print one CSV file of all tasks, as the extension exports it
  --explain  print which rule made each mention, where each field came from`;

const FORMS = ["table", "csv", "explain"] as const;

export interface Arguments {
  readonly paths: readonly string[];
  readonly isText: boolean;
  readonly form: "json" | (typeof FORMS)[number];
  readonly wantsHelp: boolean;
}

const FLAG = { type: "boolean" } as const;

function parse(args: readonly string[]) {
  const options = { text: FLAG, table: FLAG, csv: FLAG, explain: FLAG, help: FLAG };
  return parseArgs({ args: [...args], allowPositionals: true, options });
}

/** What was asked for, or what is wrong with it in words for the terminal. */
export function readArguments(args: readonly string[]): Result<Arguments, string> {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  const wantsHelp = values.help ?? false;
  const forms = FORMS.filter((form) => values[form]);
  if (forms.length > 1) return failed(`${forms.map((form) => `--${form}`).join(" and ")} do not go together`);
  if (positionals.length === 0 && !wantsHelp) return failed("no file given");
  return ok({ paths: positionals, isText: values.text ?? false, form: forms[0] ?? "json", wantsHelp });
}
