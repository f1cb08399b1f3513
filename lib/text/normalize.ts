import { unitAt } from "./code-units.ts";
import { OffsetMap } from "./offset-map.ts";

export interface NormalizedText {
  readonly text: string;
  readonly map: OffsetMap;
}

// Zero-width space, (non-)joiners, marks of direction, word joiner, soft hyphen, byte order mark.
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/u;
const SPACE = /[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/u;
const MARK = /\p{M}/u;

/** What is known of each code unit; 0 until it is met. A pattern per character would cost more than all else. */
const unitKinds = new Uint8Array(0x1_0000);
const PLAIN = 1;
const COMBINING = 2;
const OTHER = 3;
const BLANK = 0x20;

/** `PLAIN`: stands for itself, unless a combining mark follows. */
function kindOfUnit(unit: number): number {
  const known = unitKinds[unit];
  if (known) return known;
  const character = String.fromCharCode(unit);
  const isSurrogate = unit >= 0xd8_00 && unit <= 0xdf_ff;
  const isOther = isSurrogate || SPACE.test(character) || INVISIBLE.test(character) || character.normalize("NFC") !== character;
  const kind = unit > 0x2ff && MARK.test(character) ? COMBINING : isOther ? OTHER : PLAIN;
  unitKinds[unit] = kind;
  return kind;
}

/** End of the run of plain characters at `from`, single spaces between them included; `from` when there is none. */
function endOfPlain(source: string, from: number): number {
  let end = from;
  const { length } = source;
  for (; end < length; end++) {
    const unit = unitAt(source, end);
    if (kindOfUnit(unit) === PLAIN) continue;
    const isBetween = unit === BLANK && end > from && end + 1 < length && kindOfUnit(unitAt(source, end + 1)) === PLAIN;
    if (!isBetween) break;
  }
  if (end === source.length || end === from || kindOfUnit(source.charCodeAt(end)) !== COMBINING) return end;
  // the last letter belongs to the mark behind it
  const base = end - 1;
  return base > from && source.charCodeAt(base - 1) === BLANK ? base - 1 : base;
}

/**
 * NFC, invisible characters dropped, runs of white space (with Word's soft line breaks) folded to one space, trimmed.
 * Returns the text with its map to `source`. Half-composed clusters ("ê" + U+0323) become one letter. Never throws.
 */
export function normalize(source: string): NormalizedText {
  if (endOfPlain(source, 0) === source.length) return { text: source, map: OffsetMap.identity(source.length) };
  const starts: number[] = [];
  const ends: number[] = [];
  let text = "";
  // -1: no space is pending
  let spaceStart = -1;
  let spaceEnd = -1;

  const emitSpace = (): void => {
    if (spaceStart >= 0 && text !== "") {
      text += " ";
      starts.push(spaceStart);
      ends.push(spaceEnd);
    }
    spaceStart = -1;
  };
  const emitPlain = (start: number, end: number): void => {
    emitSpace();
    for (let i = start; i < end; i++) {
      starts.push(i);
      ends.push(i + 1);
    }
    text += source.slice(start, end);
  };
  const emit = (characters: string, start: number, end: number): void => {
    emitSpace();
    for (let i = 0; i < characters.length; i++) {
      starts.push(start);
      ends.push(end);
    }
    text += characters;
  };

  for (let i = 0; i < source.length; ) {
    const plainEnd = endOfPlain(source, i);
    if (plainEnd > i) {
      emitPlain(i, plainEnd);
      i = plainEnd;
      continue;
    }
    const character = String.fromCodePoint(source.codePointAt(i) ?? 0);
    let end = i + character.length;
    if (SPACE.test(character)) {
      if (spaceStart < 0) spaceStart = i;
      spaceEnd = end;
    } else if (!INVISIBLE.test(character)) {
      while (end < source.length && source.charCodeAt(end) > 0x2ff && MARK.test(source[end] ?? "")) end++;
      if (end === i + character.length) emit(character.normalize("NFC"), i, end);
      else emit(source.slice(i, end).normalize("NFC"), i, end);
    }
    i = end;
  }
  return { text, map: new OffsetMap(starts, ends) };
}
