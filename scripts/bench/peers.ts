import { AhoCorasick } from "@monyone/aho-corasick/fast";
import * as chrono from "chrono-node";
import { abbreviationRows, agencyRows, provinceRows } from "../../lib/gazetteer/rows.ts";
import type { PageText } from "../../lib/model/page-text.ts";
import { wholeWords } from "../../lib/text/word-edge.ts";

/** The lower bound: what reading every text once with one pattern costs. */
const DATE = new RegExp(wholeWords("(?:ngày\\s+)?\\d{1,2}\\s*(?:/|tháng)\\s*\\d{1,2}(?:\\s*(?:/|năm)\\s*\\d{4})?"), "giu");

const REFERENCE = new Date(2026, 0, 15);

/** Every name, alias and short form of the gazetteer, once each. */
function allNames(): string[] {
  const rows = [...agencyRows, ...provinceRows].flatMap(({ name, aliases }) => [name, ...aliases]);
  return [...new Set([...rows, ...abbreviationRows.map(({ id }) => id)])];
}

/** compromise's own function; it comes from outside, since in the bundle only what the engine needs of it is left. */
export type Tokenise = (text: string) => unknown;

/** What others do with the same texts, a block at a time: each does a part of what the engine does. */
export function peerTasks(pages: readonly PageText[], tokenise: Tokenise) {
  const texts = pages.flatMap(({ blocks }) => blocks.map(({ text }) => text));
  const names = new AhoCorasick(allNames());
  return {
    chronoCasual: () => void texts.forEach((text) => void chrono.vi.casual.parse(text, REFERENCE)),
    chronoStrict: () => void texts.forEach((text) => void chrono.vi.strict.parse(text, REFERENCE)),
    tokens: () => void texts.forEach((text) => void tokenise(text)),
    names: () => void texts.forEach((text) => void names.matchInText(text)),
    regex: () => void texts.forEach((text) => void [...text.matchAll(DATE)].length),
  };
}
