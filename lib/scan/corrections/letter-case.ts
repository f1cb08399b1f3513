import { type Line, lineByLine, withCase } from "./line.ts";

/** Vowels whose capitals have the shape of their small letters. */
const ROUND = /[OÔƠÓÒỎÕỌỐỒỔỖỘỚỜỞỠỢUƯÚÙỦŨỤỨỪỬỮỰ]/u;
/** "thuỘc", "tƯ", "Trung ƯƠng". */
const MIXED = /^\p{L}*\p{Ll}\p{L}*$/u;
const CAPITALS = /^\p{Lu}{2,}[.,;:]?$/u;

/** Abbreviations mix letters on purpose: "TTg", "ThS"; they have capitals of other shapes after the first. */
function isSlip(text: string): boolean {
  const later = [...text].slice(1).filter((letter) => /\p{Lu}/u.test(letter));
  return later.length > 0 && later.every((letter) => ROUND.test(letter));
}

function lowered(text: string): string {
  const [first = "", ...rest] = [...text];
  return first + rest.join("").toLocaleLowerCase("vi");
}

/** Letters that are large by mistake: a letter of the same shape as its small one, among small ones. */
export const correctCase = lineByLine((line: Line): Line => {
  const isInCapitals = (i: number): boolean => CAPITALS.test(line[i]?.text ?? "");
  return line.map((word, i) => {
    const bare = word.text.replace(/[.,;:)]+$/u, "");
    if (MIXED.test(bare) && isSlip(bare)) return withCase(word, lowered(word.text));
    // "các BỘ, cơ quan": alone among words in small letters.
    const isAlone = !isInCapitals(i - 1) && !isInCapitals(i + 1);
    return line.length > 2 && isAlone && /^[BT][ỘỔ]$/u.test(bare) ? withCase(word, lowered(word.text)) : word;
  });
});
