/**
 * The code unit at an offset, which must lie inside the text. For loops over texts: strings have many shapes inside the machine
 * (flat, sliced, joined …), and `text.charCodeAt` looks its method up anew for each character where it meets more than four of
 * them; where it is once asked beyond the end it stays slow.
 */
export const unitAt = (text: string, at: number): number => String.prototype.charCodeAt.call(text, at);

/** The first code unit; 0 for an empty text. */
export const firstUnit = (text: string): number => (text === "" ? 0 : unitAt(text, 0));

/** Units below it have a place in the tables: all of Latin, Vietnamese, Greek and Cyrillic, and common signs. */
const TABLE = 0x22_00;

/**
 * Whether single code units match a pattern, from a table that fills as units are met: a pattern per character, or a large class
 * over every character of a text, would cost more than all else. Halves of surrogate pairs are units of their own.
 */
export function unitTest(pattern: RegExp): (unit: number) => boolean {
  // 0: not met, 1: no, 2: yes
  const known = new Uint8Array(TABLE);
  const meet = (unit: number): boolean => {
    const isMatch = pattern.test(String.fromCharCode(unit));
    if (unit < TABLE) known[unit] = isMatch ? 2 : 1;
    return isMatch;
  };
  return (unit) => known[unit] === 2 || (known[unit] !== 1 && meet(unit));
}

export const isLetter = unitTest(/\p{L}/u);
export const isCapital = unitTest(/\p{Lu}/u);
