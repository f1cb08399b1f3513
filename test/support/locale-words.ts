import path from "node:path";
import { generateChromeMessages, parseMessagesFile } from "@wxt-dev/i18n/build";
import type { Plugin } from "vite";

const ROOT = path.resolve(import.meta.dirname, "../..");
const WORDS = "\0locale-words";
const BROWSER = "\0locale-browser";
const I18N = path.join(ROOT, "lib/words/i18n-over.ts");

/**
 * Answers `#i18n` in tests with the real sentences of a locale, through what the product makes `#i18n` of. Only `getMessage` is ours:
 * outside an extension the browser has none.
 */
export function localeWords(locale: "vi" | "en"): Plugin {
  return {
    name: "locale-words",
    enforce: "pre",
    resolveId(id) {
      if (id === "#i18n") return WORDS;
      return id === BROWSER ? BROWSER : undefined;
    },
    async load(id) {
      if (id === WORDS)
        return `import { getMessage } from "${BROWSER}"; import { i18nOver } from "${I18N}"; export const i18n = i18nOver(getMessage);`;
      if (id !== BROWSER) return undefined;
      const messages = generateChromeMessages(await parseMessagesFile(path.join(ROOT, "locales", `${locale}.yml`)));
      return `const messages = ${JSON.stringify(messages)};
export const getMessage = (name, values = []) => (messages[name]?.message ?? "").replace(/\\$(\\d)/g, (_, n) => values[n - 1] ?? "");
globalThis.chrome = { ...globalThis.chrome, i18n: { getMessage } };`;
    },
  };
}
