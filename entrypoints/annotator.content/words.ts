import { browser } from "wxt/browser";
import type { Words } from "../../lib/annotate/ui/words.ts";

/** Between the forms for one and for several, as @wxt-dev/i18n writes them into the messages. */
const FORMS = " | ";

/** The annotator's sentences in the browser's language; without @wxt-dev/i18n, of which every page would load more than it needs. */
export function createWords(): Words {
  // The generated types want each key with its own number of values; here the key comes from the annotator's own list.
  const translate = browser.i18n.getMessage as (key: string, values: readonly string[]) => string;
  const say = (key: string, values: readonly string[]): string => translate(key.replaceAll(".", "_"), values);
  return {
    language: say("lang", []),
    say: (key, ...values) => say(key, values),
    count: (key, number) => {
      const [one = "", several = one] = say(key, [String(number)]).split(FORMS);
      return number === 1 ? one : several;
    },
  };
}
