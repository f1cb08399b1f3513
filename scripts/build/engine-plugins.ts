import type { Plugin } from "vite";
import { codeUnitPatterns } from "./code-unit-patterns.ts";
import { leanGazetteer } from "./lean-gazetteer.ts";
import { leanGrammar } from "./lean-grammar.ts";
import { leanLists } from "./lean-lists.ts";
import { letterClasses } from "./letter-classes.ts";
import { patternsAtOnce } from "./patterns-at-once.ts";

/** What the build does to the engine wherever it is bundled: in the product, for its size, for other engines and for the bench. In this order. */
export const enginePlugins: readonly Plugin[] = [
  leanGazetteer,
  leanGrammar,
  leanLists,
  letterClasses,
  codeUnitPatterns,
  patternsAtOnce,
];
