import { isCapital, isLetter, unitAt } from "./code-units.ts";

/** Whether the letters of a line are capitals, but for short words such as document numbers ("06/CT-TTg"). */
export function isCapitals(text: string): boolean {
  let letters = 0;
  let capitals = 0;
  const { length } = text;
  for (let i = 0; i < length; i++) {
    const unit = unitAt(text, i);
    if (isLetter(unit)) letters += 1;
    if (isCapital(unit)) capitals += 1;
  }
  return letters > 1 && capitals / letters > 0.8;
}

/** The first letter a capital, the others small: "GIA" and "gia" -> "Gia". */
export const capitalized = (words: string): string =>
  words.charAt(0).toLocaleUpperCase("vi") + words.slice(1).toLocaleLowerCase("vi");
