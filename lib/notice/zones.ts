import { anyOf } from "../text/any-of.ts";
import { findAnnexes, firstCarried } from "./annexes.ts";
import type { DocumentBlock, NoticeDocument } from "./document.ts";

/** Where the parts of a document stand, as half-open ranges of block indexes. */
export interface Zones {
  /** The directive text of the document and of each annex, in order. */
  readonly bodies: readonly { readonly from: number; readonly to: number }[];
  /** Index of the first block of "Nơi nhận", -1 when there is none. */
  readonly recipients: number;
  /** Where the signature starts, -1 when there is none. */
  readonly signature: number;
}

/** A line that opens the list of those to whom the document goes. */
export const RECIPIENTS = /^(?:\/\s*)?(?:\*\*|_)?N(?:ơi nhận|ƠI NHẬN)\s*:?/u;
/** A table's column that says where reports go. */
const COLUMN_OF_PLACES = /^Nơi nhận(?: (?:báo cáo|kết quả|hồ sơ))?\s*$/u;
/** "… biết, thực hiện./.Nơi nhận:": glued to the last paragraph, which is still text. */
const GLUED_RECIPIENTS = /\/\.\s*Nơi nhận\s*:/u;
const SIGNATURE = new RegExp(
  anyOf`
    ^(?:TM\.|T/M|KT\.|K/T|TL\.|T/L|TUQ\.|Q\.)\s
    ^${anyOf`
      THỦ TƯỚNG | CHỦ TỊCH(?: QUỐC HỘI)? | BỘ TRƯỞNG,\s*CHỦ NHIỆM(?: (?:VP|VĂN PHÒNG) CHÍNH PHỦ)? | BỘ TRƯỞNG | GIÁM ĐỐC | CHÁNH (?:VĂN PHÒNG|THANH TRA|ÁN) | (?:TỔNG |CHI )?CỤC TRƯỞNG
      VỤ TRƯỞNG | VIỆN TRƯỞNG | HIỆU TRƯỞNG | TỔNG GIÁM ĐỐC | TRƯỞNG BAN | (?:PHÓ )?BÍ THƯ | TỔNG THANH TRA | TỔNG KIỂM TOÁN(?: NHÀ NƯỚC)? | THỐNG ĐỐC
      CHỦ NHIỆM
    `}(?=\s*$|\s*\p{Lu}\p{Ll})
  `,
  "u",
);
/** "BỘ TRƯỞNG BỘ Y TẾ": with the body, as it also stands above the recitals. */
const OFFICE_OF_BODY =
  /^(?:(?:PHÓ )?CHỦ TỊCH|(?:BỘ|THỨ|VỤ|CỤC|VIỆN) TRƯỞNG|(?:PHÓ )?(?:TỔNG )?GIÁM ĐỐC|TỔNG THANH TRA|THỐNG ĐỐC)\s\p{Lu}{2}[\p{Lu}\s,.&-]*$/u;
/** Lines of a signature: authority, title, place for the stamp, name. */
const SIGNATURE_LINES = 8;

function findFrom(blocks: readonly DocumentBlock[], from: number, test: (text: string) => boolean): number {
  for (let i = from; i < blocks.length; i++) if (test(blocks[i]?.text ?? "")) return i;
  return -1;
}

/** Splits the document at its closing part and its annexes. `bodyStart`: the first block after the subject. */
export function findZones({ blocks }: NoticeDocument, bodyStart: number): Zones {
  const glued = findFrom(blocks, bodyStart, (text) => GLUED_RECIPIENTS.test(text));
  const own = blocks.findIndex(
    ({ text, cell }, i) => i >= bodyStart && RECIPIENTS.test(text) && !(cell && COLUMN_OF_PLACES.test(text)),
  );
  const recipients = glued >= 0 && (own < 0 || glued < own) ? glued + 1 : own;
  const isSignature = (text: string): boolean => text.length < 120 && SIGNATURE.test(text);
  const behind = findFrom(
    blocks,
    Math.max(bodyStart, recipients),
    (text) => isSignature(text) || (recipients >= 0 && text.length < 120 && OFFICE_OF_BODY.test(text)),
  );
  // some pages print the signature's column before that of the recipients
  const before =
    recipients < 0 ? -1 : findFrom(blocks.slice(0, recipients), Math.max(bodyStart, recipients - SIGNATURE_LINES), isSignature);
  const signature = behind >= 0 && (before < 0 || behind - recipients < 40) ? behind : before;
  const last = signature >= 0 ? signature : recipients;
  // a page that gives a document without its closing part still tells what the document carries
  const carried = last < 0 ? firstCarried(blocks, bodyStart) : -1;
  const bodyEnd = [recipients, signature, carried].filter((i) => i >= 0).reduce((a, b) => Math.min(a, b), blocks.length);
  const behindBody = last < 0 ? carried : last + 1;
  const annexes = behindBody < 0 ? [] : findAnnexes(blocks, behindBody);
  return { bodies: [{ from: bodyStart, to: bodyEnd }, ...annexes], recipients, signature };
}
