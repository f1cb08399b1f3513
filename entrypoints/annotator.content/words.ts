import { i18n } from "#i18n";
import type { Words } from "../../lib/annotate/ui/words.ts";

/** The annotator's sentences in the browser's language. */
export function createWords(): Words {
  // The generated types want each key with its own number of values; here the key comes from the annotator's own list.
  const translate = i18n.t as (key: string, values: readonly string[] | number) => string;
  return {
    language: i18n.t("lang"),
    say: (key, ...values) => translate(key, values),
    count: (key, number) => translate(key, number),
  };
}
