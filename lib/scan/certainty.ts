import type { ScannedWord } from "./words.ts";

/** Below this a word is as likely wrong as right; measured on the project's own scans (docs/measurements.md). */
const DOUBTFUL = 75;
/** A wrong digit makes another date of it and no nonsense that a reader would notice: digits are doubted sooner. */
const DOUBTFUL_DIGITS = 90;

/** Digits, and the numerals of quarters: a stroke that was lost makes another of them. */
const NUMBER = /\d|^[IVX]{1,4}(?:\/|[.,;:]?$)/u;

/** A syllable that ends in a stop has one of two tones; with another, or none, it is no word ("Luât"). */
const STOPPED = /(?:ch|[cpt])$/u;
const ACUTE_OR_DOT = /[\u0301\u0323]/u;
const SYLLABLE = /^\p{Lu}?\p{Ll}+$/u;
const MARKED = /[\u0302\u0306\u031b]/u;

function isImpossible(text: string): boolean {
  const bare = text.replace(/[.,;:)”"]+$/u, "");
  const parts = bare.normalize("NFD");
  // A word without any mark may be foreign.
  return SYLLABLE.test(bare) && STOPPED.test(bare) && MARKED.test(parts) && !ACUTE_OR_DOT.test(parts);
}

/** Whether a word must be looked at: one that was corrected is what the correction says of it. */
export function isUncertain({ text, confidence, isSure }: Pick<ScannedWord, "text" | "confidence" | "isSure">): boolean {
  if (isSure !== undefined) return !isSure;
  return isImpossible(text) || confidence < (NUMBER.test(text) ? DOUBTFUL_DIGITS : DOUBTFUL);
}
