import type { DocumentType } from "../model/notice.ts";
import { isCapitals } from "../text/capitals.ts";
import { isCapital, unitAt } from "../text/code-units.ts";
import { OTHER_TITLES, TYPE_BY_TITLE } from "./document-types.ts";
import { withoutRuler } from "./head-lines.ts";

/** "CÔNG ĐIỆN KHẨN", "CÔNG ĐIỆN (HỎA TỐC)": how it is sent is no part of the title. */
const URGENCY = /(?<=^CÔNG ĐIỆN)\s+\(?(?:HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN CẤP|KHẨN)\)?(?=\s|$)/u;

const SPACED = /^\p{Lu}(?:\s\p{Lu}){5,}$/u;
const unspaced = (text: string): string => text.replace(/\s/gu, "");

/** "Q U Y Ế T  Đ Ị N H": a title with a space behind each letter. */
function readSpacedTitle(text: string): { readonly type: DocumentType; readonly rest: string } | null {
  if (text.length > 40 || !SPACED.test(text)) return null;
  const letters = unspaced(text);
  const known = [...TYPE_BY_TITLE].find(([title]) => unspaced(title) === letters);
  return known ? { type: known[1], rest: "" } : null;
}

/** A line that opens with a type's title: the type (`null`: one that gives no directives) and the words behind it. */
export function readTitle(text: string): { readonly type: DocumentType | null; readonly rest: string } | null {
  // titles are printed in capitals
  if (text.length < 2 || !isCapital(unitAt(text, 0))) return null;
  if (!isCapital(unitAt(text, 1))) return readSpacedTitle(text);
  const line = withoutRuler(text).replace(URGENCY, "");
  // "THÔNG BÁO MỜI THẦU" before "THÔNG BÁO"
  for (const title of OTHER_TITLES) {
    if (line === title || (line.startsWith(`${title} `) && isCapitals(line)))
      return { type: null, rest: line.slice(title.length).trim() };
  }
  for (const [title, type] of TYPE_BY_TITLE) {
    if (line === title) return { type, rest: "" };
    if (line.startsWith(`${title} `) && isCapitals(line)) return { type, rest: line.slice(title.length + 1) };
  }
  return null;
}
