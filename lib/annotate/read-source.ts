import type { AnnotatorOptions } from "./annotator-options.ts";
import { isHiddenByStyle } from "./hidden.ts";
import { type PageReadingSource, readPageInSteps } from "./read-page.ts";
import type { ChooseWords } from "./selection/selection-reader.ts";
import { inSlices } from "./slices.ts";
import { CHANGES } from "./watch-text.ts";

/**
 * Reads the page's text, and what of it is selected, in slices; `null` also when `isOver` holds in between. `changes`: what the
 * page has changed meanwhile.
 */
export async function readSource(
  { document, url, read }: Pick<AnnotatorOptions<string>, "document" | "url" | "read">,
  choose: ChooseWords | null,
  alone: boolean,
  isOver: () => boolean,
): Promise<{ readonly source: PageReadingSource | null; readonly changes: readonly MutationRecord[] }> {
  const changes: MutationRecord[] = [];
  const missed = new MutationObserver((records) => changes.push(...records));
  missed.observe(document, CHANGES);
  const readFrom = (root?: Element) =>
    inSlices(readPageInSteps(document, { url, isHidden: isHiddenByStyle, ...(root && { root }) }), isOver);
  const page = read ? read() : await readFrom();
  const source = choose ? await choose(page, () => readFrom(document.body), alone) : page;
  changes.push(...missed.takeRecords());
  missed.disconnect();
  return { source, changes };
}
