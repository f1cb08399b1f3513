import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { extractNotice } from "../../lib/extract/index.ts";
import type { PageText } from "../../lib/model/page-text.ts";
import { readHtmlFile } from "../../scripts/extract/read-file.ts";
import { toScorerForm } from "../../scripts/extract/scorer-form.ts";

const FOLDER = fileURLToPath(new URL("../annotated/pages/", import.meta.url));

/** Of statements that are the same row this share of their text is common. */
const COMMON = 0.5;
/** Characters before a statement by which repeated ones are told apart. */
const CONTEXT = 60;

interface Row {
  readonly lead: readonly string[];
  readonly coordinating: readonly string[];
  readonly due: unknown;
}
interface GoldTask extends Row {
  readonly block: number;
  /** Its first and last words, " ... " between. */
  readonly quote: string;
  readonly nth?: number;
  readonly optional?: boolean;
}
interface ReadTask extends Row {
  readonly exact: string;
  readonly prefix: string;
}
type Placed<T extends Row> = T & { readonly start: number; readonly end: number };

/** What the engine gives of a page, beside what a clerk would enter. */
export interface Scored {
  readonly isToldRightly: boolean;
  /** Rows that a clerk would enter, rows that the engine gives, and those of them that are wholly right. */
  readonly wanted: number;
  readonly given: number;
  readonly right: number;
}

export const annotatedIds = (): readonly string[] =>
  readdirSync(FOLDER).flatMap((file) => (file.endsWith(".gold.json") ? [file.slice(0, -".gold.json".length)] : []));

const withoutSpace = (text: string): string => text.normalize("NFC").replace(/[\s\u200b\ufeff]+/gu, "");

/** The page's text without white space, and where its blocks start in it. */
function readBlocks(id: string): { readonly text: string; readonly starts: readonly number[] } {
  const starts: number[] = [];
  let text = "";
  for (const line of readFileSync(`${FOLDER}${id}.blocks.txt`, "utf8").split("\n")) {
    starts.push(text.length);
    text += withoutSpace(line.slice(line.indexOf("|") + 1));
  }
  return { text, starts };
}

function placeGold(task: GoldTask, text: string, starts: readonly number[]): Placed<GoldTask> {
  const [head = "", tail = ""] = task.quote.split(" ... ").map(withoutSpace);
  let start = (starts[task.block - 1] ?? 0) - 1;
  for (let nth = 0; nth < (task.nth ?? 1); nth++) start = text.indexOf(head, start + 1);
  const behind = start + head.length;
  return { ...task, start, end: tail === "" ? behind : text.indexOf(tail, behind) + tail.length };
}

function placeRead(task: ReadTask, text: string): Placed<ReadTask> {
  const [before, exact] = [withoutSpace(task.prefix).slice(-CONTEXT), withoutSpace(task.exact)];
  const found = text.indexOf(before + exact);
  const start = found < 0 ? text.indexOf(exact) : found + before.length;
  return { ...task, start, end: start + exact.length };
}

const share = (one: Placed<Row>, other: Placed<Row>): number => {
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return common <= 0 ? 0 : common / (Math.max(one.end, other.end) - Math.min(one.start, other.start));
};

const asNames = (names: readonly string[]): string =>
  [...new Set(names.map((name) => withoutSpace(name).toLocaleLowerCase("vi")))].sort().join("|");
/** The anchor of a term ("from") is told in many words, and an interval has none in the guide. */
const asDue = (due: unknown): string =>
  (Array.isArray(due) ? due : due ? [due] : [])
    .map(({ due: day, time, every, by, within, working }) =>
      JSON.stringify([day, time, every, by?.month, by?.day, within, working ?? false]),
    )
    .sort()
    .join("|");
const isRight = (gold: Row, read: Row): boolean =>
  asNames(gold.lead) === asNames(read.lead) &&
  asNames(gold.coordinating) === asNames(read.coordinating) &&
  asDue(gold.due) === asDue(read.due);

/** The page's text, as the command line reads it; `null` where it finds none. */
export const readAnnotated = (id: string): Promise<PageText | null> => readHtmlFile(`${FOLDER}${id}.html`);

/** Reads a page as the command line does, and counts the rows that are wholly right: lead, coordinating bodies and due date. */
export async function scorePage(id: string): Promise<Scored> {
  const gold = JSON.parse(readFileSync(`${FOLDER}${id}.gold.json`, "utf8"));
  const page = await readAnnotated(id);
  const read = toScorerForm(page && extractNotice(page)) as { notice: { directive: boolean }; tasks: ReadTask[] };
  const { text, starts } = readBlocks(id);
  const wanted: Placed<GoldTask>[] = gold.tasks.map((task: GoldTask) => placeGold(task, text, starts));
  const given = read.tasks.map((task) => placeRead(task, text));
  const pairs = wanted
    .flatMap((one) => given.map((other) => ({ one, other, common: share(one, other) })))
    .filter(({ common }) => common >= COMMON)
    .sort((a, b) => b.common - a.common);
  const matched = new Map<Placed<GoldTask>, Placed<ReadTask>>();
  const taken = new Set<Placed<ReadTask>>();
  for (const { one, other } of pairs) {
    if (matched.has(one) || taken.has(other)) continue;
    matched.set(one, other);
    taken.add(other);
  }
  const optional = [...matched].filter(([one]) => one.optional).length;
  return {
    isToldRightly: read.notice.directive === gold.notice.directive,
    wanted: wanted.filter((one) => !one.optional).length,
    given: given.length - optional,
    right: [...matched].filter(([one, other]) => !one.optional && isRight(one, other)).length,
  };
}
