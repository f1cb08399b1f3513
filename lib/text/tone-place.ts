/** "hoà", "khoẻ", "thuỷ": the tone on the last vowel of an open syllable; the u of "quý" is no vowel. */
const OLD_PLACE = /[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ](?!\p{L})|(?<![qQ])[uU][ỳýỷỹỵỲÝỶỸỴ](?!\p{L})/gu;

const TONES: readonly (readonly [string, string])[] = [
  ["àèỳ", "\u0300"],
  ["áéý", "\u0301"],
  ["ãẽỹ", "\u0303"],
  ["ảẻỷ", "\u0309"],
  ["ạẹỵ", "\u0323"],
];

function moveTone(pair: string): string {
  const [first = "", second = ""] = pair;
  const tone = TONES.find(([letters]) => letters.includes(second.toLowerCase()))?.[1] ?? "";
  return (first + tone).normalize("NFC") + second.normalize("NFD").charAt(0);
}

/** The text with "hoà", "uỷ" written "hòa", "ủy", so that patterns need one spelling. Offsets stay; the text must be NFC. */
export const withNewTonePlace = (text: string): string => text.replace(OLD_PLACE, moveTone);
