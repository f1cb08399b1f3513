import { anyOf } from "../text/any-of.ts";
import { isCapitals } from "../text/capitals.ts";
import type { DocumentBlock } from "./document.ts";
import { MOTTO, NATION, RIGHT_COLUMN, withoutRuler } from "./head-lines.ts";
import { readLabelledNumber } from "./number.ts";
import { isInternalMark } from "./secrecy.ts";
import { readTitle } from "./title.ts";

/** Where party bodies have the nation's name. */
const PARTY = /^ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT\s+NAM/u;
/** Also before a number that is still to be stamped: "Số:        /TB-VPCP". */
const NUMBER_LABEL = /^Số\s*:/u;

/** How the name of a body, or of what it belongs to, begins; any other line goes on with the name above it: "BỘ GIÁO DỤC VÀ ĐÀO / TẠO". */
const OPENS_BODY = new RegExp(
  `^${anyOf`
    ${anyOf`
      BỘ | SỞ | BAN | [ỦU][YỶ] BAN | UBND | HĐND | HỘI | CỤC | TỔNG | CHI | VIỆN | HỌC VIỆN | TRƯỜNG | NGÂN HÀNG | TẬP ĐOÀN
      CÔNG (?:AN|TY|ĐOÀN) | KHO BẠC | BẢO HIỂM | TỈNH | THÀNH | TP | HUYỆN | QUẬN | THỊ XÃ | XÃ | PHƯỜNG | ĐẶC KHU | ĐẢNG
      ĐÀI | KIỂM TOÁN | TÒA ÁN | LIÊN | MẶT TRẬN | ĐOÀN | PHÒNG | TRUNG TÂM | TỔ | CẢNG | ĐẠI HỌC | BỆNH VIỆN | QUÂN
      HIỆP HỘI | THÔNG TẤN | VỤ | THỐNG KÊ
    `}\.?\s+\p{Lu}
    ${anyOf`
      VĂN PHÒNG | THANH TRA | CHÍNH PHỦ | THỦ TƯỚNG | QUỐC HỘI | CHỦ TỊCH | CÔNG AN | THUẾ | HẢI QUAN | BCĐ | BCH | SỐ
    `}(?![\p{L}])
  `}`,
  "u",
);

/** A body under a province's committee, whose letter it is. */
const BELOW = /^(?:SỞ|BAN|CHI CỤC|PHÒNG|TRUNG TÂM|THANH TRA)\s/u;

const PLACE = /^(?:TỈNH|THÀNH PHỐ|TP\.?|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|ĐẶC KHU)\s(?!(?:ỦY|UỶ|ĐOÀN)(?![\p{L}]))/u;

/** The issuing body as printed in the blocks before `end`, in capitals, rulers left out; `null` when there is none. */
export function readIssuerLine(blocks: readonly DocumentBlock[], end: number): string | null {
  const lines: string[] = [];
  for (const { text } of blocks.slice(0, end)) {
    if (PARTY.test(text)) continue;
    if (NATION.test(text) || NUMBER_LABEL.test(text) || readLabelledNumber(text) || MOTTO.test(text) || readTitle(text)) break;
    const line = withoutRuler(text.replace(RIGHT_COLUMN, ""));
    if (!line || !isCapitals(line) || line.length >= 120 || isInternalMark(line)) continue;
    if (lines.at(-1) === "CHỦ TỊCH" || (lines.length > 0 && !OPENS_BODY.test(line))) lines.push(`${lines.pop()} ${line}`);
    else lines.push(line);
    if (lines.length === 4) break;
  }
  if (!lines.length) return null;
  const [first = "", second] = lines;
  const isOpen = /^(?:(?:CHỦ\s+TỊCH\s+)?(?:ỦY|UỶ)\s+BAN\s+NHÂN\s+DÂN|HỘI\s+ĐỒNG\s+NHÂN\s+DÂN|TỈNH\s+ỦY|BAN\s+THƯỜNG\s+VỤ)$/u.test(
    first,
  );
  // "UBND TỈNH GIA LAI / VĂN PHÒNG": the office of the body above it
  const last = lines.at(-1) ?? null;
  // or that of the body whose name stands in the lines below
  if (first === "VĂN PHÒNG") return lines.join(" ");
  if (last === "VĂN PHÒNG" && lines.length > 1) return `${last} ${lines.slice(0, -1).join(" ")}`;
  if (isOpen && lines.length > 2 && last !== null && BELOW.test(last)) return last;
  // "BCH PHÒNG THỦ DÂN SỰ / TỈNH NINH BÌNH": the place alone issues nothing
  const above = lines.at(-2);
  if (last && above && PLACE.test(last) && !PLACE.test(above)) return `${above} ${last}`;
  return isOpen && second ? `${first} ${second}` : last;
}
