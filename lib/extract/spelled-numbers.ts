/** Numbers that notices write in words, one to ten. */
export const SPELLED_NUMBERS: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};

/** Their words as the source of a pattern. */
export const SPELLED_NUMBER = Object.keys(SPELLED_NUMBERS).join("|");
