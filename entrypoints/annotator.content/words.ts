import { browser } from "wxt/browser";
import type { Words } from "../../lib/annotate/ui/words.ts";
import { getPageWords } from "../../lib/settings/page-words.ts";
import { formFor, type SentenceSource } from "../../lib/words/i18n-over.ts";
import { messageIn } from "../../lib/words/message-table.ts";

/** The annotator's sentences, from wherever they come. */
export function wordsOf(source: SentenceSource): Words {
  const say = (key: string, values: readonly string[]): string => source(key.replaceAll(".", "_"), values);
  return {
    language: say("lang", []),
    say: (key, ...values) => say(key, values),
    count: (key, number) => formFor(say(key, [String(number)]), number),
  };
}

/** The annotator's sentences in the language that was chosen, else in the browser's. */
export async function createWords(): Promise<Words> {
  const chosen = await getPageWords();
  // The generated types want each key with its own number of values; here the key comes from the annotator's own list.
  const translate = browser.i18n.getMessage as SentenceSource;
  return wordsOf((name, values) => messageIn(chosen, name, values) ?? translate(name, values));
}
