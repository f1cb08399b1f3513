import tcvn3 from "../../lib/pdf/data/tcvn3.json" with { type: "json" };
import vni from "../../lib/pdf/data/vni.json" with { type: "json" };

/** An encoding that offices used before Unicode, with the font whose name tells it. */
export interface LegacyEncoding {
  readonly id: "tcvn3" | "vni";
  readonly font: string;
  /** The font of those capitals that the other one lacks, in the places of their small letters; `null`: none is lacking. */
  readonly capitals: { readonly font: string; readonly letters: RegExp } | null;
  /** Codes that are marks on the letter before them: they have no width. */
  readonly marks: ReadonlySet<number>;
  /** Bytes of a text, one code unit a byte. @throws Error for a letter that the encoding lacks. */
  readonly encode: (text: string) => string;
}

const inverted = (table: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(table).map(([code, letter]) => [letter, code]));

function encoderFor(tables: readonly Readonly<Record<string, string>>[]): (text: string) => string {
  const codes = new Map(tables.flatMap((table) => [...inverted(table)]));
  return (text) =>
    [...text]
      .map((letter) => {
        const code = codes.get(letter) ?? { "“": "\x93", "”": "\x94", "–": "\x96", "…": "\x85" }[letter] ?? letter;
        if (/[^\0-\xff]/u.test(code)) throw new Error(`no code for “${letter}”`);
        return code;
      })
      .join("");
}

export const LEGACY_ENCODINGS: readonly LegacyEncoding[] = [
  {
    id: "tcvn3",
    font: ".VnTime",
    capitals: { font: ".VnTimeH", letters: /((?:(?![ĂÂĐÊÔƠƯ\0-\x7f])\p{Lu})+)/u },
    marks: new Set(),
    encode: encoderFor([tcvn3.letters]),
  },
  {
    id: "vni",
    font: "VNI-Times",
    capitals: null,
    marks: new Set(Object.keys(vni.pairs).map((pair) => pair.charCodeAt(1))),
    encode: encoderFor([vni.pairs, vni.letters]),
  },
];
