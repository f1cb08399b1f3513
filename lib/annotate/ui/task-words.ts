import type { Directive, OutlineStep } from "../../model/directive.ts";
import { PARAGRAPH } from "../../model/outline-path.ts";
import type { Binding } from "../../model/own-unit.ts";
import { deadlineWords } from "./deadline-words.ts";
import type { Sentence, Words } from "./words.ts";

const BULLET = /^[-–—+*•·]?$/u;
const isUnlabelled = (label: string): boolean => BULLET.test(label) || label === PARAGRAPH;
/** Labels that name their own kind need no "Mục" before them. */
const NAMED = /^\p{L}{2,}\s/u;

/** The place in the outline as a reader cites it: "Mục III.3.d", "Điều 2.1", "Mục II, gạch đầu dòng 3". */
export function pathWords(path: readonly OutlineStep[], words: Words): string {
  const labels = path.filter(({ label }) => !isUnlabelled(label)).map(({ label }) => label);
  const bullets = path
    .filter(({ label }) => isUnlabelled(label))
    .map(({ label, ordinal }) => words.say(label === PARAGRAPH ? "page.paragraph" : "page.bullet", String(ordinal)));
  const cited = labels.join(".");
  const item = cited === "" ? [] : [NAMED.test(cited) ? cited : words.say("page.item", cited)];
  return [...(item.length > 0 ? item : [words.say("page.unnumbered")]), ...bullets].join(", ");
}

/** For the middle of a sentence. */
export const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase("vi") + text.slice(1);

/** How a task binds the user: "Chủ trì", "Phối hợp", "Giao chung". */
export function bindingWord({ role, through }: Binding, words: Words): string {
  if (role === "coordinating") return words.say("page.coordinating");
  return words.say(through === "collective" ? "page.collective" : "page.lead");
}

/** What tells a task apart for a listener: "mục II.2, Bộ Tài chính, trước 30/11/2026". */
export function taskName(directive: Directive, words: Words, binding: Binding | null = null): string {
  const [deadline] = directive.deadlines;
  return [
    NAMED.test(directive.path[0]?.label ?? "") ? pathWords(directive.path, words) : lowerFirst(pathWords(directive.path, words)),
    ...directive.leads.slice(0, 1).map((lead) => lead.text),
    ...(deadline ? [lowerFirst(deadlineWords(deadline.value, words))] : []),
    ...(binding ? [lowerFirst(words.say("page.mine", lowerFirst(bindingWord(binding, words))))] : []),
  ].join(", ");
}

/** Message codes of the background to sentences; unknown ones are said to have changed nothing. */
export function errorWords(code: string, words: Words): string {
  // Each of these codes has its sentence: "disk-full" is error.diskFull.
  const isKnown = /^(?:disk-full|storage-|un(?:reachable|confirmed|known-d)|not-d|secret)/u.test(code);
  return words.say(
    isKnown ? (`error.${code.replace(/-./u, (part) => part.slice(1).toUpperCase())}` as Sentence) : "error.refused",
  );
}
