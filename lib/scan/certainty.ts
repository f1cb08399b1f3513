import type { ScannedWord } from "./words.ts";

/** Below this a word is as likely wrong as right; measured on the project's own scans (docs/measurements.md). */
const DOUBTFUL = 75;
/** A wrong digit makes another date of it and no nonsense that a reader would notice: digits are doubted sooner. */
const DOUBTFUL_DIGITS = 88;

/** Whether a word must be looked at: a certain correction is as good as a clear reading. */
export function isUncertain({ text, confidence, read }: Pick<ScannedWord, "text" | "confidence" | "read">): boolean {
  if (read !== undefined) return false;
  return confidence < (/\d/u.test(text) ? DOUBTFUL_DIGITS : DOUBTFUL);
}
