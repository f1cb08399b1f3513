import type { Diagnostic } from "../model/directive.ts";
import type { Mention } from "../model/mention.ts";
import { withUsualSpelling } from "../text/usual-spelling.ts";
import { findCued } from "./cues.ts";
import type { ExtractionContext, Extractor, Refiner } from "./extractor.ts";

/** What a step gives; when it throws, that is recorded once and it gives `otherwise`. */
function attempt<T>(stepId: string, otherwise: T, diagnostics: Diagnostic[], run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!diagnostics.some((known) => known.stepId === stepId)) diagnostics.push({ stepId, message: String(error) });
    return otherwise;
  }
}

const NONE: readonly Mention[] = [];

/** Runs the rules over one passage. Offsets of the mentions are over the passage. A step that throws is recorded and left out. */
export function findMentions(
  written: string,
  context: ExtractionContext,
  steps: { readonly extractors: readonly Extractor[]; readonly refiners: readonly Refiner[] },
  diagnostics: Diagnostic[],
): readonly Mention[] {
  const passage = withUsualSpelling(written);
  const cued = findCued(passage, steps.extractors);
  let mentions: readonly Mention[] = NONE;
  steps.extractors.forEach((extractor, rule) => {
    if (!cued[rule]) return;
    const own = attempt(extractor.id, NONE, diagnostics, () => [...extractor.extract(passage, context, mentions)]);
    if (own.length > 0) mentions = mentions.length > 0 ? [...mentions, ...own] : own;
  });
  if (mentions.length === 0) return NONE;
  for (const refiner of steps.refiners)
    mentions = attempt(refiner.id, mentions, diagnostics, () => refiner.refine(mentions, passage, context));
  return mentions;
}
