import { i18n } from "#i18n";
import { type Say, type TableLabels, tableLabels } from "../../lib/export/labels.ts";

/** The words of the interface by a key known only at run time; the locales' test knows that each is there. */
export const say: Say = (key, ...values) => i18n.t(key as Parameters<typeof i18n.t>[0], [...values] as never);

/** Every word of an exported table that is not a notice's own, in the language of the interface. */
export const exportLabels = (): TableLabels => tableLabels(say);
