import { i18nOver } from "./i18n-over.ts";
import { sentence } from "./sentence.ts";

/** Stands in the place of @wxt-dev/i18n's own, which can only speak the browser's language. */
export const createI18n = () => i18nOver(sentence);
