import { type Line, lineByLine, split } from "./line.ts";

const ONSET = "(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?";
const VOWELS =
  "(?:iê|yê|uô|ươ|uyê|oai|oay|oeo|uây|uya|uyu|iêu|yêu|uôi|ươi|ươu|ao|au|âu|ay|ây|eo|êu|ia|iu|oa|oă|oe|oi|ôi|ơi|oo|ua|uâ|uê|ui|uơ|uy|ưa|ưi|ưu|ai|[aăâeêioôơuưy])";
const CODA = "(?:ch|nh|ng|[cmnpt])?";
/** A syllable of Vietnamese without its tone. */
const SYLLABLE = new RegExp(`^${ONSET}${VOWELS}${CODA}$`, "u");
/** Codas that some vowels need: without one these are no syllables. */
const OPEN = /(?:iê|yê|uô|ươ|uyê|[ăâ]|oă|uâ)$/u;
const LONGEST = 7;

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Letters that are no words by themselves. */
const BARE_LETTER = /^[aeiouy]$/u;

function isSyllable(text: string): boolean {
  if (BARE_LETTER.test(text)) return false;
  const parts = text.toLocaleLowerCase("vi").normalize("NFD");
  const tones = parts.match(TONES)?.length ?? 0;
  const bare = parts.replace(TONES, "").normalize("NFC");
  return tones <= 1 && SYLLABLE.test(bare) && !OPEN.test(bare);
}

/** The ways to take a word apart into syllables, two at most: more than one is as bad as many. */
function waysOf(text: string): string[][] {
  if (text === "") return [[]];
  const ways: string[][] = [];
  for (let end = 1; end <= Math.min(LONGEST, text.length) && ways.length < 2; end++) {
    if (!isSyllable(text.slice(0, end))) continue;
    for (const rest of waysOf(text.slice(end))) {
      ways.push([text.slice(0, end), ...rest]);
      if (ways.length > 1) break;
    }
  }
  return ways;
}

/** Letters that only Vietnamese words have: without one a long word may be foreign, or a name ("Bidoup"). */
const OWN_LETTER = /[^\p{ASCII}]/u;

/** "cơquan": words that stand too near one another, where they come apart in one way only. */
export const correctGlued = lineByLine(
  (line: Line): Line =>
    line.flatMap((word) => {
      const bare = word.text.replace(/[.,;:)]+$/u, "");
      if (bare.length < 4 || !/^\p{L}\p{Ll}+$/u.test(bare) || !OWN_LETTER.test(bare) || isSyllable(bare)) return [word];
      const ways = waysOf(bare);
      const [way] = ways;
      if (!way || ways.length > 1) return [word];
      const parts = [...way];
      parts[parts.length - 1] += word.text.slice(bare.length);
      return split(word, parts);
    }),
);
