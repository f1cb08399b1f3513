import { isLetter, unitAt, unitTest } from "./code-units.ts";

/** Last vowels that bear a tone which "hòa", "khỏe", "thủy" have on the vowel before. */
const isTonedA = unitTest(/[àáảãạèéẻẽẹ]/iu);
const isTonedY = unitTest(/[ỳýỷỹỵ]/iu);
const isO = unitTest(/o/iu);
const isU = unitTest(/u/iu);
/** The u of "quý" is no vowel. */
const isQ = unitTest(/q/iu);
/** "quí", "định kì", "xử lí", "tỉ lệ" (spelling of the Ministry of Education, decision 240/QĐ of 1984): behind these stands usually y. */
const isTonedI = unitTest(/[ìíỉĩị]/iu);
const isBeforeY = unitTest(/[klt]/iu);

/** Whether the unit at `at` ends an open syllable in the old spelling: "hoà", "khoẻ", "uỷ". */
function isOldPlace(text: string, at: number, unit: number): boolean {
  if (at === 0 || (at + 1 < text.length && isLetter(unitAt(text, at + 1)))) return false;
  const before = unitAt(text, at - 1);
  if (isTonedA(unit)) return isO(before);
  return isU(before) && !(at > 1 && isQ(unitAt(text, at - 2)));
}

/** Whether the unit at `at` is the whole vowel of "kì", "lí", "tỉ", "quí". */
function isYAsI(text: string, at: number): boolean {
  if (at + 1 < text.length && isLetter(unitAt(text, at + 1))) return false;
  const before = unitAt(text, at - 1);
  if (isU(before)) return at > 1 && isQ(unitAt(text, at - 2));
  return isBeforeY(before) && !(at > 1 && isLetter(unitAt(text, at - 2)));
}

/** "í" as "ý". */
const yOf = (letter: string): string => letter.normalize("NFD").replace("i", "y").replace("I", "Y").normalize("NFC");

/** "oà" as "òa": the tone goes from the second letter to the first. */
function moveTone(pair: string): string {
  const [base = "", ...marks] = (pair[1] ?? "").normalize("NFD");
  return ((pair[0] ?? "") + marks.join("")).normalize("NFC") + base;
}

/** The text with "hoà", "uỷ", "quí" written "hòa", "ủy", "quý", so that patterns need one spelling. Offsets stay; the text must be NFC. */
export function withUsualSpelling(text: string): string {
  let moved = "";
  let done = 0;
  const { length } = text;
  for (let at = 1; at < length; at++) {
    const unit = unitAt(text, at);
    // below it stand plain letters, most of a text
    if (unit < 0xc0) continue;
    if (isTonedI(unit) && isYAsI(text, at)) {
      moved += text.slice(done, at) + yOf(text.charAt(at));
      done = at + 1;
      continue;
    }
    if (!(isTonedA(unit) || isTonedY(unit)) || !isOldPlace(text, at, unit)) continue;
    moved += text.slice(done, at - 1) + moveTone(text.slice(at - 1, at + 1));
    done = at + 1;
  }
  return done === 0 ? text : moved + text.slice(done);
}
