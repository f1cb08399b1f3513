import { correctAgencies } from "./corrections/agency-names.ts";
import { correctDates } from "./corrections/date-forms.ts";
import { correctGlued } from "./corrections/glued-words.ts";
import { correctLabels } from "./corrections/labels.ts";
import { correctCase } from "./corrections/letter-case.ts";
import type { Correction, Line } from "./corrections/line.ts";
import { withoutSpecks } from "./corrections/specks.ts";
import type { ScannedPage, ScannedWord } from "./words.ts";

/** In this order: words come apart before they are known, names are known before their letters' sizes matter. */
const CORRECTIONS: readonly Correction[] = [
  withoutSpecks,
  correctGlued,
  correctLabels,
  correctDates,
  correctAgencies,
  correctCase,
];

function linesOf(words: readonly ScannedWord[]): Line[] {
  const lines = new Map<number, ScannedWord[]>();
  for (const word of words) lines.set(word.line, [...(lines.get(word.line) ?? []), word]);
  return [...lines.values()].map((line) => line.sort((a, b) => a.x1 - b.x1));
}

/**
 * A document's pages with the slips put right that are certain, and no other: each such word says what was read. `null`: a page
 * that is no scan, or was not read. Headings are numbered from page to page.
 */
export function correctScans(pages: readonly (ScannedPage | null)[]): (ScannedPage | null)[] {
  const lines = pages.flatMap((page, index) => (page ? linesOf(page.words).map((words) => ({ index, words })) : []));
  // Specks and sizes are a page's own; all else goes on from page to page. Lines know their page by their numbers.
  const far = 1_000_000;
  const numbered = lines.map(({ index, words }) => words.map((word) => ({ ...word, line: word.line + index * far })));
  const right = CORRECTIONS.reduce<readonly Line[]>((all, correct) => correct(all), numbered).flat();
  return pages.map((page, index) => {
    if (!page) return null;
    const own = right.filter(({ line }) => Math.floor(line / far) === index);
    return { ...page, words: own.map((word) => ({ ...word, line: word.line % far })) };
  });
}
