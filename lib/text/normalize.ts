import { OffsetMap } from "./offset-map.ts";

export interface NormalizedText {
  readonly text: string;
  readonly map: OffsetMap;
}

// Zero-width space, (non-)joiners, marks of direction, word joiner, soft hyphen, byte order mark.
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/u;
const SPACE = /[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/u;
const MARK = /\p{M}/u;

/**
 * NFC, invisible characters dropped, runs of white space (with Word's soft line breaks) folded to one space, trimmed.
 * Returns the text with its map to `source`. Half-composed clusters ("ê" + U+0323) become one letter. Never throws.
 */
export function normalize(source: string): NormalizedText {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = "";
  // -1: no space is pending
  let spaceStart = -1;
  let spaceEnd = -1;

  const emit = (characters: string, start: number, end: number): void => {
    if (spaceStart >= 0 && text !== "") {
      text += " ";
      starts.push(spaceStart);
      ends.push(spaceEnd);
    }
    spaceStart = -1;
    for (let i = 0; i < characters.length; i++) {
      starts.push(start);
      ends.push(end);
    }
    text += characters;
  };

  for (let i = 0; i < source.length; ) {
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
