import { foldToPlain } from "../text/fold.ts";
import type { ScannedWord } from "./words.ts";

/** The marks of Article 8, Law on Protection of State Secrets, without their own marks, longest first. */
const MARKS: readonly (readonly [plain: string, mark: string])[] = [
  ["tuyet mat", "TUYỆT MẬT"],
  ["toi mat", "TỐI MẬT"],
  ["mat", "MẬT"],
];

/** Signs around a mark that are the edges of its box. */
const EDGES = /[^\p{L}\s]/gu;

/** The mark of secrecy among words that are stamped in red; `null` when there is none. Small letters are running text. */
export function secrecyStampIn(words: readonly ScannedWord[]): string | null {
  const lines = new Map<number, string[]>();
  for (const { text, line } of words) lines.set(line, [...(lines.get(line) ?? []), text.replace(EDGES, "")]);
  let found: string | null = null;
  for (const line of lines.values()) {
    const text = line.filter((word) => word.length > 1).join(" ");
    if (text === "" || text !== text.toLocaleUpperCase("vi")) continue;
    const mark = MARKS.find(([plain]) => foldToPlain(text) === plain)?.[1];
    if (mark && (found === null || mark.length > found.length)) found = mark;
  }
  return found;
}
