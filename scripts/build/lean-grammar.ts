import type { Plugin } from "vite";

/** Parts of compromise/one that the role grammar uses: words, matches over them, and where those stand. */
const USED: readonly string[] = ["nlp", "tokenize", "match", "pointers"];

/** A line of `compromise/src/one.js` that brings a part in or adds it. */
const PART = /^(?:import|nlp\.(?:extend|plugin)\()\s*(?<part>\w+)/u;

/** compromise's list of its parts without those that the role grammar leaves alone. */
export const withUsedParts = (code: string): string =>
  code
    .split("\n")
    .filter((line) => USED.includes(PART.exec(line)?.groups?.part ?? "nlp"))
    .join("\n");

/** English data that `setUp` of the role grammar replaces, by the end of the file's path. */
const DATA: Readonly<Record<string, string>> = {
  "unicode.js": "const none = {}; export { none as default };",
  "lexicon.js": "export const lexicon = {}, abbreviations = {};",
};

const LIST = /\/compromise\/src\/one\.js$/u;
const MODEL = /\/compromise\/src\/1-one\/tokenize\/model\/(?<name>\w+\.js)$/u;

/** What changes, prints and tags English text, and its lists of abbreviations and letters, were a tenth of the engine. */
export const leanGrammar: Plugin = {
  name: "lean-grammar",
  transform(code, id) {
    if (LIST.test(id)) return { code: withUsedParts(code), map: null };
    const data = DATA[MODEL.exec(id)?.groups?.name ?? ""];
    return data === undefined ? null : { code: data, map: null };
  },
};
