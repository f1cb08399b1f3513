import type { Reply } from "./contract.ts";
import type { AnswerPart } from "./in-parts.ts";

/** Entries that a page takes in at one go: of directives, some 100 to 500 KB. */
export const PART_ENTRIES = 200;

/** The answer in parts: the entries of its long lists, then all the rest. */
export function* splitAnswer(answer: Reply<unknown>): Generator<AnswerPart, void, void> {
  if (!answer.ok) return yield { answer };
  const rest: Record<string, unknown> = {};
  for (const [list, value] of Object.entries(answer.value as object)) {
    if (!Array.isArray(value) || value.length <= PART_ENTRIES) {
      rest[list] = value;
      continue;
    }
    for (let at = 0; at < value.length; at += PART_ENTRIES) yield { list, items: value.slice(at, at + PART_ENTRIES) };
  }
  yield { answer: { ...answer, value: rest } };
}
