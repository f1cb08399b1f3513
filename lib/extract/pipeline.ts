import type { Diagnostic } from "../model/directive.ts";
import type { Mention } from "../model/mention.ts";
import { findCued } from "./cues.ts";
import type { ExtractionContext, Extractor, Refiner } from "./extractor.ts";

/** Runs the rules over one passage. Offsets of the mentions are over the passage. A step that throws is recorded and left out. */
export function findMentions(
  passage: string,
  context: ExtractionContext,
  steps: { readonly extractors: readonly Extractor[]; readonly refiners: readonly Refiner[] },
  diagnostics: Diagnostic[],
): readonly Mention[] {
  const cued = findCued(passage, steps.extractors);
  const isolated = <T>(stepId: string, otherwise: T, run: () => T): T => {
    try {
      return run();
    } catch (error) {
      if (!diagnostics.some((known) => known.stepId === stepId)) diagnostics.push({ stepId, message: String(error) });
      return otherwise;
    }
  };
  let mentions: readonly Mention[] = steps.extractors
    .filter((_, index) => cued[index])
    .flatMap((extractor) => isolated<Mention[]>(extractor.id, [], () => [...extractor.extract(passage, context)]));
  for (const refiner of steps.refiners)
    mentions = isolated(refiner.id, mentions, () => refiner.refine(mentions, passage, context));
  return mentions;
}
