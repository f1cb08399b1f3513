import { getLanguage, watchLanguage } from "../../lib/settings/language.ts";
import { setPageWords } from "../../lib/settings/page-words.ts";
import { speak } from "../../lib/words/sentence.ts";

/** What content scripts say: `Sentence` and `CountedSentence` of lib/annotate, and the name of the language. */
const ON_PAGES = /^(?:lang$|(?:page|edit|diff|select|error)_)/u;

async function take(): Promise<void> {
  const table = await speak(await getLanguage());
  const said = table && Object.fromEntries(Object.entries(table).filter(([name]) => ON_PAGES.test(name)));
  await setPageWords(said).catch((error: unknown) => console.warn("the words for pages were not kept", error));
}

let taken: Promise<void> = Promise.resolve();

/** When the words of the chosen language are there: whoever says something that is not asked for by a page waits for it. */
export const wordsAreThere = (): Promise<void> => taken;

/**
 * Speaks the chosen language, in this worker and on web pages, from its start on and after each change; then `onChange`. An update
 * of the extension starts the worker too, so that pages never say what an earlier version said.
 */
export function keepLanguage(onChange: () => void): void {
  watchLanguage(() => {
    taken = taken.then(take);
    void taken.then(onChange);
  });
  taken = take();
}
