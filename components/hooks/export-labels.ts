import { i18n } from "#i18n";
import { type Say, type TableLabels, tableLabels } from "../../lib/export/labels.ts";
import { LANGUAGES } from "../../lib/settings/language.ts";
import { messageIn } from "../../lib/words/message-table.ts";
import { tableOf } from "../../lib/words/sentence.ts";

/** The words of the interface by a key known only at run time; the locales' test knows that each is there. */
export const say: Say = (key, ...values) => i18n.t(key as Parameters<typeof i18n.t>[0], [...values] as never);

/** Every word of an exported table that is not a notice's own, in the language of the interface. */
export const exportLabels = (): TableLabels => tableLabels(say);

/** The same in every language, the interface's first: a table may have been written before another was chosen. */
export async function labelsInAll(): Promise<readonly [TableLabels, ...TableLabels[]]> {
  const tables = await Promise.all(LANGUAGES.map(tableOf)).catch(() => []);
  const others = tables.map((table) => tableLabels((key, ...values) => messageIn(table, key.replaceAll(".", "_"), values) ?? ""));
  return [exportLabels(), ...others];
}
