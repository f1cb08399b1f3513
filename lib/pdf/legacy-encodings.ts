import tcvn3 from "./data/tcvn3.json" with { type: "json" };
import vni from "./data/vni.json" with { type: "json" };

/** How a font's codes stand for letters: by Unicode, or by one of the encodings that Vietnamese offices used before it. */
export type Encoding = "unicode" | "tcvn3" | "tcvn3-capitals" | "vni";

const TCVN3: ReadonlyMap<string, string> = new Map(Object.entries(tcvn3.letters));
const VNI_LETTERS: ReadonlyMap<string, string> = new Map(Object.entries(vni.letters));
const VNI_PAIRS: ReadonlyMap<string, string> = new Map(Object.entries(vni.pairs));

/** Fonts of TCVN3 are named ".Vn…", those with only capitals end in "H"; fonts of VNI "VNI-…". A subset's name has six letters before "+". */
export function encodingOfFont(name: string): Encoding {
  const family = name.replace(/^[A-Z]{6}\+/u, "").replace(/[-,].*(?:bold|italic).*$/iu, "");
  if (/^\.?Vn[A-Z]/u.test(family) && !/^Vni/u.test(family)) return /H$/u.test(family) ? "tcvn3-capitals" : "tcvn3";
  return /^VNI/iu.test(family) ? "vni" : "unicode";
}

const fromTcvn3 = (text: string): string => [...text].map((letter) => TCVN3.get(letter) ?? letter).join("");

function fromVni(text: string): string {
  let result = "";
  for (let i = 0; i < text.length; i++) {
    const pair = VNI_PAIRS.get(text.slice(i, i + 2));
    result += pair ?? VNI_LETTERS.get(text[i] ?? "") ?? text[i];
    if (pair !== undefined) i++;
  }
  return result;
}

/** The text of letters that one encoding wrote. */
export function decodeLegacy(text: string, encoding: Encoding): string {
  if (encoding === "vni") return fromVni(text);
  if (encoding === "unicode") return text;
  const letters = fromTcvn3(text);
  return encoding === "tcvn3-capitals" ? letters.toLocaleUpperCase("vi") : letters;
}

/** Signs that Unicode text has between letters hardly ever, and TCVN3 in every line: đ, à, ả, ã, á, ạ, ư, ê. */
const TCVN3_SIGNS = /\p{L}[®µ¶·¸¹\u00adª©«¬]|[®µ¶·¸¹\u00adª©«¬]\p{L}/gu;
/** A letter followed by a mark of VNI: in Unicode text these pairs are no syllables. */
const VNI_SIGNS = /[aeoôöuy][øûõïåäëü]|[aeo][âàáãèéú](?=[a-z\s]|$)|ñ[aeiouôö]/giu;
const VIETNAMESE = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉĩịọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ]/giu;
/** As many such signs for this many letters are no chance. */
const LETTERS_A_SIGN = 12;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * The encoding that a whole text looks to be written in, for fonts that lost their names. "unicode" also for a text in another
 * language, and for one too short to tell.
 */
export function guessEncoding(text: string): Encoding {
  const letters = count(text, /\p{L}/gu);
  if (letters < 200) return "unicode";
  const signs = { tcvn3: count(text, TCVN3_SIGNS), vni: count(text, VNI_SIGNS) };
  const best = signs.tcvn3 >= signs.vni ? "tcvn3" : "vni";
  const isClear = signs[best] * LETTERS_A_SIGN > letters && signs[best] > 2 * count(text, VIETNAMESE);
  return isClear ? best : "unicode";
}

/** Signs without a meaning: private use, controls, the sign for what could not be decoded. */
const MEANINGLESS = /[\p{Co}\p{Cn}\p{Cc}\ufffd]/gu;
const MOST_MEANINGLESS = 0.1;

/** Whether the letters of a text mean something: `false` when its fonts give no way back to letters. */
export function isReadable(text: string): boolean {
  return count(text, MEANINGLESS) <= text.length * MOST_MEANINGLESS;
}
