/** The five tones as combining marks: grave, acute, tilde, hook above, dot below. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const LETTERS = /[\p{L}\p{M}]+/gu;
const ASCII = /^[\x20-\x7e]*$/;

/** "kỹ" and "kĩ", "quý" and "quí": y as the only vowel of its syllable, tone already moved away. */
const VOWEL_Y = /(?<=^(?:[bcdđghklmnprstvx]*|qu))y$/u;

function foldSyllable(syllable: string): string {
  let tone = "";
  const bare = syllable.normalize("NFD").replace(TONE, (mark) => {
    tone = mark;
    return "";
  });
  return bare.normalize("NFC").replace(VOWEL_Y, "i") + tone;
}

/**
 * Key for comparison, never for display: lower case, tone mark moved to the syllable's end ("hoà" = "hòa"),
 * y = i where it is the only vowel. Diacritics are kept: "năm" and "nam" differ. Length may change.
 */
export function fold(text: string): string {
  const lower = text.normalize("NFC").toLocaleLowerCase("vi");
  return ASCII.test(lower) && !lower.includes("y") ? lower : lower.replace(LETTERS, foldSyllable);
}

/** The folded words of a text: letters and digits, in order. */
export function foldedWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Key without any diacritic, for search typed without them only. đ becomes d. */
export function foldToPlain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("đ", "d");
}
