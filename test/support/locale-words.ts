import path from "node:path";
import { generateChromeMessages, parseMessagesFile } from "@wxt-dev/i18n/build";
import type { Plugin } from "vite";

const ROOT = path.resolve(import.meta.dirname, "../..");
const WORDS = "\0locale-words";
const BROWSER = "\0locale-browser";

/**
 * Answers `#i18n` in tests with the real sentences of a locale, through the product's own createI18n. Only `getMessage` is ours:
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
        return `import "${BROWSER}"; import { createI18n } from "@wxt-dev/i18n"; export const i18n = createI18n();`;
      if (id !== BROWSER) return undefined;
      const messages = generateChromeMessages(await parseMessagesFile(path.join(ROOT, "locales", `${locale}.yml`)));
      return `const messages = ${JSON.stringify(messages)};
const getMessage = (name, values = []) => (messages[name]?.message ?? "").replace(/\\$(\\d)/g, (_, n) => values[n - 1] ?? "");
globalThis.chrome = { ...globalThis.chrome, i18n: { getMessage } };`;
    },
  };
}
