import type { Plugin } from "vite";

/** The logger of WXT's wrapper around each entrypoint: in production its functions do nothing. */
const LOGGER = /const logger = \{[^}]*\};/u;
const CALL = /logger\.[a-z]+\([^;]*\);/gu;

/** A wrapper without its logger; any other code as it is. */
export const withoutLogger = (code: string): string => (LOGGER.test(code) ? code.replace(LOGGER, "").replace(CALL, "") : code);

const WRAPPER = /virtual:wxt-(?:content-script-isolated-world|unlisted-script)-entrypoint\?/u;

/** What is written to nobody stands in each of the page's scripts, an eighth of the smallest. */
export const quietEntrypoints: Plugin = {
  name: "quiet-entrypoints",
  apply: (_, { command, mode }) => command === "build" && mode === "production",
  transform: (code, id) => (WRAPPER.test(id) ? { code: withoutLogger(code), map: null } : null),
};
