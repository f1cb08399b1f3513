/** Cyrillic and Greek letters that scans and grids put for Latin ones (SITES, point 10). */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  А: "A",
  В: "B",
  С: "C",
  Е: "E",
  Н: "H",
  К: "K",
  М: "M",
  О: "O",
  Р: "P",
  Т: "T",
  Х: "X",
  У: "Y",
  І: "I",
  Ѕ: "S",
  а: "a",
  с: "c",
  е: "e",
  о: "o",
  р: "p",
  х: "x",
  у: "y",
  Α: "A",
  Β: "B",
  Ε: "E",
  Η: "H",
  Ι: "I",
  Κ: "K",
  Μ: "M",
  Ν: "N",
  Ο: "O",
  Ρ: "P",
  Τ: "T",
  Χ: "X",
};

/** Latin letters for Cyrillic and Greek look-alikes; everything else unchanged, same length. */
export function latinize(text: string): string {
  return text.replace(/[\u0370-\u03ff\u0400-\u04ff]/gu, (character) => LOOK_ALIKES[character] ?? character);
}

/** "299/TB-VPCP", "42/2014/QĐ-TTg", "3722/VPCP-CN", "57-NQ/TW". */
const PART = "[A-ZĐ][A-Za-zĐđ&0-9]*(?:\\.[A-ZĐ][A-Za-zĐđ&0-9]*)*";
const SIGN = `[A-ZĐ][A-Za-zĐđ&]*\\d{0,2}(?:-${PART})*`;
export const NUMBER_SOURCE = `\\d{1,6}[a-z]?\\s?(?:/\\s?(?:19|20)\\d{2})?\\s?/\\s?${SIGN}(?:\\s?[-–]\\s?${PART})?(?:/[A-ZĐ]{2,})?|\\d{1,6}\\s?[-–]\\s?${SIGN}/${SIGN}`;

const AFTER_LABEL = new RegExp(
  `(?:^(?:SỐ|(?:Nghị quyết|Luật|Pháp lệnh)\\s+số)\\s*:|(?:^|\\s)Số(?:\\s*ký\\s*hiệu)?\\s*[:.]?)\\s*(${NUMBER_SOURCE})`,
  "u",
);
const BARE = new RegExp(`(${NUMBER_SOURCE})`, "u");

const tidy = (number: string): string => number.replace(/\s+/gu, "").replaceAll("–", "-");

/** The number in a letterhead line "Số: 12/CĐ-TTg"; `null` when the line has none. */
export function readLabelledNumber(line: string): string | null {
  const number = AFTER_LABEL.exec(latinize(line))?.[1];
  return number ? tidy(number) : null;
}

/** "Số      -KH/ĐU", "Số: …/KH-UBND": room for a number that is stamped on the paper, before a sign. */
const BLANK = new RegExp(`^Số\\s*:?[\\s.…_]*[/-]\\s?([A-ZĐ][A-Za-zĐđ]*)(?:[-/]${PART})+(?:$|\\s)`, "u");

/** The sign of a letterhead line that leaves room for its number; `null` when the line is none. */
export const readSignWithoutNumber = (line: string): string | null => BLANK.exec(latinize(line))?.[1] ?? null;

/** The first number anywhere in the text; a grid's prefix ("66.116/2025/QH15") is left out. `null` when there is none. */
export function findNumber(text: string): string | null {
  const number = BARE.exec(latinize(text).replace(/^\s*\d+\.(?=\d)/u, ""))?.[1];
  return number ? tidy(number) : null;
}

/** The sign that tells the type: "TB" of "299/TB-VPCP", "NQ" of "57-NQ/TW", "VPCP" of a công văn. "" when unreadable. */
export function signOf(number: string): string {
  return /^\d+[a-z]?(?:\/(?:19|20)\d{2})?[/-]([A-Za-zĐđ&]+)/u.exec(number)?.[1] ?? "";
}
