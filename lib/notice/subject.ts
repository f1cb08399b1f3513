import type { IsoDate } from "../model/calendar-date.ts";
import { isCapitals } from "../text/capitals.ts";
import type { DocumentBlock } from "./document.ts";
import { withoutRuler } from "./head-lines.ts";
import { readAnyDate, readPlaceAndDate } from "./issued.ts";
import { NUMBER_SOURCE } from "./number.ts";
import { readMark } from "./outline.ts";

/** A line below the title that names what the document is about: no recital, no sentence, no mark, no authority. */
function isSubjectLine(text: string): boolean {
  const opens =
    /^(?:[Vv]ề|[Cc]ủa(?=\s.{4,90}\s(?:về|tại)\s)|[Kk]ết luận|[Ýý] kiến|Nội dung|Phân công|[Tt]ăng cường|[Đđ]ẩy mạnh|Ban hành|Phê duyệt|[Tt]riển khai|[Tt]hực hiện|V\/v)(?![\p{L}])/u;
  if (opens.test(text) && !/:\s*$/u.test(text)) return true;
  return (
    text.length > 15 &&
    text.length < 250 &&
    /^\p{L}\p{Ll}/u.test(text) &&
    !/[.:;,]$/u.test(text) &&
    !/^(?:Căn cứ|Thực hiện|Xét|Theo|Để|Ngày|Sau khi|Trên cơ sở|Nhằm|Năm|Trong|Kính gửi|Số|Điều|Chương|Phần|Khóa|Kỳ họp|[ỦU][yỷỶY] ban|Hội đồng|Chủ tịch|Thủ tướng|Chính phủ|Bộ trưởng)(?![\p{L}])/u.test(
      text,
    ) &&
    readPlaceAndDate(text) === null
  );
}

/** "KẾ HOẠCH PHỐI HỢP", "CHƯƠNG TRÌNH HÀNH ĐỘNG", "KẾT LUẬN THANH TRA": what kind of a paper, not what about. */
const TITLE_TAIL =
  /^(?:PHỐI HỢP|HÀNH ĐỘNG|CÔNG TÁC|LIÊN NGÀNH|LIÊN TỊCH|CHUYÊN ĐỀ|PHỐI HỢP LIÊN NGÀNH|THANH TRA|KIỂM TRA|SỐ \d+)$/u;

/** "mùa khô năm 2026": a line that goes on with the subject above it; "a)" opens an item. */
const CONTINUATION = /^(?!\p{Ll}{1,2}[).])\p{Ll}.{1,160}(?<![.:;,])$/u;

/** Lines below the subject that name who issued the document, or open what it resolves. */
const AUTHORITY_BELOW =
  /^(?:THỦ TƯỚNG|CHÍNH PHỦ|QUỐC HỘI|ỦY BAN (?:NHÂN DÂN|THƯỜNG VỤ)|HỘI ĐỒNG NHÂN DÂN|KHÓA\s|CHỦ TỊCH|BỘ TRƯỞNG|QUYẾT (?:NGHỊ|ĐỊNH):)/u;

/** What documents before 2011 and those of the Party print between title and subject: who issued them, under what number, when. */
interface Issuance {
  readonly authority: string | null;
  readonly number: string | null;
  readonly issued: IsoDate | null;
}

/** "CỦA BAN THƯỜNG VỤ TỈNH ỦY"; "CỦA NGÀNH NƯỚC NĂM 2007" is what the document is about. */
const AUTHORITY =
  /^CỦA\s+(?!NGÀNH\s)((?:(?!\s(?:TẠI|NĂM|NGÀY|THỰC HIỆN|TRIỂN KHAI)(?![\p{L}]))[^\d,;:]){3,90}?)(?:$|\s+(?=(?:SỐ|VỀ)\s))/u;
const NUMBER_AND_DATE = new RegExp(
  `^(?:SỐ\\s*:?\\s*(${NUMBER_SOURCE}))?(?:(?:^|,?\\s+)(NGÀY\\s+\\d{1,2}(?:\\s+THÁNG\\s+\\d{1,2}\\s+NĂM\\s+|[/-]\\d{1,2}[/-])\\d{4}))?(?:$|\\s+)`,
  "u",
);

/** The issuance that opens a line, and the words of the subject behind it; `null` when the line is none. */
function readIssuance(line: string): { readonly issuance: Issuance; readonly rest: string } | null {
  const authority = AUTHORITY.exec(line);
  const numbered = NUMBER_AND_DATE.exec(line.slice(authority?.[0].length ?? 0));
  const rest = line.slice((authority?.[0].length ?? 0) + (numbered?.[0].length ?? 0));
  if ((!authority && !numbered?.[0]) || (rest !== "" && !/^VỀ\s/u.test(rest))) return null;
  const issued = readAnyDate(numbered?.[2]?.toLocaleLowerCase("vi") ?? "");
  return { issuance: { authority: authority?.[1] ?? null, number: numbered?.[1] ?? null, issued }, rest };
}

export interface Subject extends Issuance {
  readonly subject: string | null;
  /** Index of the block after it. */
  readonly end: number;
}

/** The subject: the blocks behind the title at `title`, as long as they look like one. `rest`: words on the title's own line. */
export function readSubject(blocks: readonly DocumentBlock[], title: number, rest: string): Subject {
  let found: Issuance = { authority: null, number: null, issued: null };
  let line = TITLE_TAIL.test(rest) ? "" : rest;
  let end = title + 1;
  // authority and number may stand on lines of their own
  for (;;) {
    const read = readIssuance(line || textAt(blocks, end));
    if (!read) break;
    if (line === "") end += 1;
    line = read.rest;
    const { authority, number, issued } = read.issuance;
    found = { authority: authority ?? found.authority, number: number ?? found.number, issued: issued ?? found.issued };
    if (line !== "") break;
  }
  return { ...found, ...readLines(blocks, line, end) };
}

const textAt = (blocks: readonly DocumentBlock[], at: number): string => withoutRuler(blocks[at]?.text ?? "");

/** "THÔNG BÁO KẾT LUẬN / Của Chủ tịch UBND tỉnh …": the title's last words open the subject. */
const OPENS_CONCLUSION = /^(?:KẾT LUẬN|Ý KIẾN)(?: CHỈ ĐẠO| KẾT LUẬN)?$/u;
const CONCLUDED_BY = /^(?:[Cc]ủa|[Tt]ại|[Vv]ề)\s.{5,300}(?<![.:;,])$/u;

/** "Thủ tướng Chính phủ điện:", to whom a telegram goes; "… tiết kiệm điện" is what a document is about. */
const TELEGRAPHS =
  /điện\s*:$|^(?:(?:Phó )?Thủ tướng|(?:Phó )?Chủ tịch|Bộ trưởng|[ỦU][yỷ] ban|UBND|Ban(?! hành)|Trưởng|Giám đốc|Thường trực|Tư lệnh)(?![\p{L}])[^.;]*\sđiện$/iu;

/** Most lines of a subject. */
const MOST_LINES = 5;

function readLines(blocks: readonly DocumentBlock[], opening: string, from: number): Pick<Subject, "subject" | "end"> {
  const parts = opening ? [opening] : [];
  const wantsCapitals = parts.length > 0 || isCapitals(textAt(blocks, from));
  let end = from;
  if (OPENS_CONCLUSION.test(opening) && CONCLUDED_BY.test(textAt(blocks, from)))
    return { subject: `${opening} ${textAt(blocks, from)}`, end: from + 1 };
  for (; end < Math.min(blocks.length, from + MOST_LINES); end++) {
    const text = textAt(blocks, end);
    const fits = wantsCapitals
      ? isCapitals(text)
      : parts.length === 0
        ? isSubjectLine(text) && text.length < 400
        : CONTINUATION.test(text);
    // "I. MỤC TIÊU": the first heading, in capitals as the subject above it
    if (!fits || readMark(text) || TELEGRAPHS.test(text) || AUTHORITY_BELOW.test(text)) break;
    parts.push(text);
  }
  return { subject: parts.length ? parts.join(" ") : null, end };
}
