import type { IsoDate } from "../model/calendar-date.ts";
import type { DocumentType } from "../model/notice.ts";
import { isCapital, isLetter, unitAt } from "../text/code-units.ts";
import type { DocumentBlock, NoticeDocument } from "./document.ts";
import { OTHER_SIGNS, OTHER_TITLES, TYPE_BY_SIGN, TYPE_BY_TITLE } from "./document-types.ts";
import { readPlaceAndDate } from "./issued.ts";
import { readLabelledNumber, signOf } from "./number.ts";
import { isInternalMark } from "./secrecy.ts";

/** What the top of an official document says. Fields are `null` when it does not say them. */
export interface Letterhead {
  readonly number: string | null;
  readonly issued: IsoDate | null;
  /** The issuing body as printed, in capitals, rulers left out. */
  readonly issuerLine: string | null;
  readonly documentType: DocumentType | null;
  /** A law, decree, report or the like. */
  readonly isOtherType: boolean;
  readonly subject: string | null;
  /** Index of the first block of the body. */
  readonly bodyStart: number;
}

/** Blocks from the top in which a letterhead can stand: page furniture may come first. */
const REACH = 30;
const NATION = /^CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI/u;
/** Where party bodies have the nation's name. */
const PARTY = /^ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT\s+NAM/u;
const MOTTO = /^Độc\s+lập\s*[-–]\s*Tự\s+do/iu;
/** "ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI …", "TỈNH GIA LAI Độc lập - Tự do …": the right column glued to the left one. */
const RIGHT_COLUMN = /(?<=\S)\s+(?:CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI|ĐẢNG\s+CỘNG\s+SẢN|Độc\s+[Ll]ập\s*[-–]\s*Tự\s+[Dd]o).*$/u;
const RULER = /[-–—_=*\s]{3,}$/u;
/** Also before a number that is still to be stamped: "Số:        /TB-VPCP". */
const NUMBER_LABEL = /^Số\s*:/u;
const ADDRESS = /^Kính\s+gửi/u;
const CONCERNING = /^V\s*\/\s*v\s*:?\s*|^Về\s+việc\s+/iu;

const withoutRuler = (text: string): string => text.replace(RULER, "").trim();

/** Whether the letters of a line are capitals, but for short words such as document numbers ("06/CT-TTg"). */
export function isCapitals(text: string): boolean {
  let letters = 0;
  let capitals = 0;
  const { length } = text;
  for (let i = 0; i < length; i++) {
    const unit = unitAt(text, i);
    if (isLetter(unit)) letters += 1;
    if (isCapital(unit)) capitals += 1;
  }
  return letters > 1 && capitals / letters > 0.8;
}

/** "CÔNG ĐIỆN KHẨN", "CÔNG ĐIỆN (HỎA TỐC)": how it is sent is no part of the title. */
const URGENCY = /(?<=^CÔNG ĐIỆN)\s+\(?(?:HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN CẤP|KHẨN)\)?(?=\s|$)/u;

/** A line that opens with a type's title: the type (`null`: one that gives no directives) and the words behind it. */
function readTitle(text: string): { readonly type: DocumentType | null; readonly rest: string } | null {
  // titles are printed in capitals
  if (text.length < 2 || !isCapital(unitAt(text, 0)) || !isCapital(unitAt(text, 1))) return null;
  const line = withoutRuler(text).replace(URGENCY, "");
  for (const [title, type] of TYPE_BY_TITLE) {
    if (line === title) return { type, rest: "" };
    if (line.startsWith(`${title} `) && isCapitals(line)) return { type, rest: line.slice(title.length + 1) };
  }
  for (const title of OTHER_TITLES) {
    if (line === title || (line.startsWith(`${title} `) && isCapitals(line)))
      return { type: null, rest: line.slice(title.length).trim() };
  }
  return null;
}

/** How the name of a body, or of what it belongs to, begins; any other line goes on with the name above it: "BỘ GIÁO DỤC VÀ ĐÀO / TẠO". */
const OPENS_BODY =
  /^(?:(?:BỘ|SỞ|BAN|[ỦU][YỶ] BAN|UBND|HĐND|HỘI|CỤC|TỔNG|CHI|VIỆN|HỌC VIỆN|TRƯỜNG|NGÂN HÀNG|TẬP ĐOÀN|CÔNG (?:AN|TY|ĐOÀN)|KHO BẠC|BẢO HIỂM|TỈNH|THÀNH|TP|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|ĐẶC KHU|ĐẢNG|ĐÀI|KIỂM TOÁN|TÒA ÁN|LIÊN|MẶT TRẬN|ĐOÀN|PHÒNG|TRUNG TÂM|TỔ|CẢNG|ĐẠI HỌC|BỆNH VIỆN|QUÂN|HIỆP HỘI|THÔNG TẤN|VỤ|THỐNG KÊ)\.?\s+\p{Lu}|(?:VĂN PHÒNG|THANH TRA|CHÍNH PHỦ|THỦ TƯỚNG|QUỐC HỘI|CHỦ TỊCH|CÔNG AN|THUẾ|HẢI QUAN|BCĐ|BCH|SỐ)(?![\p{L}]))/u;
/** A line that cannot end a name. */
const UNFINISHED = /(?:\sVÀ|\sVÀ XÃ|[,–-])$/u;

function readIssuerLine(blocks: readonly DocumentBlock[], end: number): string | null {
  const lines: string[] = [];
  for (const { text } of blocks.slice(0, end)) {
    if (PARTY.test(text)) continue;
    const left = text.replace(RIGHT_COLUMN, "");
    if (NATION.test(text) || NUMBER_LABEL.test(text) || readLabelledNumber(text) || MOTTO.test(text) || readTitle(text)) break;
    const line = withoutRuler(left);
    if (!line || !isCapitals(line) || line.length >= 120 || isInternalMark(line)) continue;
    if (lines.length > 0 && (!OPENS_BODY.test(line) || UNFINISHED.test(lines.at(-1) ?? ""))) lines.push(`${lines.pop()} ${line}`);
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
  if (last === "VĂN PHÒNG" && lines.length > 1) return `${last} ${lines.slice(0, -1).join(" ")}`;
  return isOpen && second ? `${first} ${second}` : last;
}

/** A line below the title that names what the document is about: no recital, no sentence, no mark, no authority. */
function isSubjectLine(text: string): boolean {
  const opens =
    /^(?:[Vv]ề|Kết luận|Ý kiến|Nội dung|Phân công|[Tt]ăng cường|[Đđ]ẩy mạnh|Ban hành|Phê duyệt|[Tt]riển khai|[Tt]hực hiện|V\/v)(?![\p{L}])/u;
  if (opens.test(text) && !/:\s*$/u.test(text)) return true;
  return (
    text.length > 15 &&
    text.length < 250 &&
    /^\p{Lu}\p{Ll}/u.test(text) &&
    !/[.:;,]$/u.test(text) &&
    !/^(?:Căn cứ|Thực hiện|Xét|Theo|Để|Ngày|Sau khi|Trên cơ sở|Nhằm|Năm|Trong|Kính gửi|Số|Điều|Chương|Phần|Khóa|Kỳ họp|[ỦU][yỷỶY] ban|Hội đồng|Chủ tịch|Thủ tướng|Chính phủ|Bộ trưởng)(?![\p{L}])/u.test(
      text,
    ) &&
    readPlaceAndDate(text) === null
  );
}

/** "KẾ HOẠCH PHỐI HỢP", "CHƯƠNG TRÌNH HÀNH ĐỘNG": what kind of a plan, not what about. */
const TITLE_TAIL = /^(?:PHỐI HỢP|HÀNH ĐỘNG|CÔNG TÁC|LIÊN NGÀNH|LIÊN TỊCH|CHUYÊN ĐỀ|PHỐI HỢP LIÊN NGÀNH)$/u;

/** The subject: the blocks behind the title, as long as they look like one; `end`: the block after it. */
function readSubject(
  blocks: readonly DocumentBlock[],
  title: number,
  rest: string,
): { readonly subject: string | null; readonly end: number } {
  // "QUYẾT ĐỊNH CỦA UBND TỈNH HÀ NAM": whose, where the next line says what about
  const isAuthority = /^CỦA\s/u.test(rest) && CONCERNING.test(blocks[title + 1]?.text ?? "");
  const parts = rest && !isAuthority && !TITLE_TAIL.test(rest) ? [rest] : [];
  let end = title + 1;
  // party documents name their authority below the title: "CỦA BAN THƯỜNG VỤ TỈNH ỦY", "về …"
  if (parts.length === 0 && /^CỦA\s/u.test(blocks[end]?.text ?? "") && /^(?:về|Về)\s/u.test(blocks[end + 1]?.text ?? ""))
    end += 1;
  const style = blocks[end]?.text;
  const wantsCapitals = parts.length > 0 || (style !== undefined && isCapitals(style));
  while (end < blocks.length && end < title + 6) {
    const text = blocks[end]?.text ?? "";
    const fits = wantsCapitals ? isCapitals(withoutRuler(text)) : parts.length === 0 && isSubjectLine(text) && text.length < 400;
    if (
      !fits ||
      /điện\s*:?$/u.test(text) ||
      /^(?:THỦ TƯỚNG|CHÍNH PHỦ|ỦY BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|KHÓA\s|CHỦ TỊCH|BỘ TRƯỞNG)/u.test(text)
    )
      break;
    parts.push(withoutRuler(text));
    end += 1;
  }
  return { subject: parts.length ? parts.join(" ") : null, end };
}

/** Reads the top of an official document; `null` when the text has none (no title line, no number under the national name). */
export function readLetterhead({ blocks }: NoticeDocument): Letterhead | null {
  const top = blocks.slice(0, REACH);
  const nation = top.findIndex(({ text }) => NATION.test(text) || MOTTO.test(text) || RIGHT_COLUMN.test(text));
  const numberAt = top.findIndex(({ text }) => readLabelledNumber(text) !== null);
  const titleAt = top.findIndex(
    ({ text }, i) => i >= Math.max(0, numberAt) && readTitle(text) !== null && (nation >= 0 || numberAt >= 0 || i < 6),
  );
  if (titleAt < 0 && (nation < 0 || (numberAt < 0 && !isOfficialLetter(top)))) return null;
  const number = readLabelledNumber(top[numberAt]?.text ?? "");
  const title = readTitle(top[titleAt]?.text ?? "");
  const sign = number ? signOf(number) : "";
  const issued = top.map(({ text }) => readPlaceAndDate(text)).find((date) => date !== null) ?? null;
  const issuerLine = readIssuerLine(blocks, Math.max(nation, numberAt, 0) || Math.max(titleAt, 0));
  const isOtherType = OTHER_SIGNS.has(sign) || (title !== null && title.type === null);
  if (title) {
    const { subject, end } = readSubject(blocks, titleAt, title.rest);
    return {
      number,
      issued,
      issuerLine,
      documentType: title.type ?? TYPE_BY_SIGN.get(sign) ?? null,
      isOtherType,
      subject,
      bodyStart: end,
    };
  }
  const letter = readOfficialLetter(blocks, numberAt, sign);
  const addressed = addressees(blocks.slice(0, letter.bodyStart));
  const goesUp = addressed.length > 0 && addressed.every((name) => ADDRESSED_ABOVE.test(name));
  return { number, issued, issuerLine, isOtherType: isOtherType || goesUp, ...letter };
}

/** A letter shows by its "V/v …" and its "Kính gửi", also where no number was given to it. */
const isOfficialLetter = (top: readonly DocumentBlock[]): boolean =>
  top.some(({ text }) => CONCERNING.test(text)) && top.some(({ text }) => ADDRESS.test(text));

/** Those to whom a letter reports: it charges nobody. */
const ADDRESSED_ABOVE =
  /^(?:(?:Đồng chí |[Cc]ác )?(?:Phó )?Thủ tướng(?![\p{L}])|Chính phủ|Quốc hội|Ủy ban [Tt]hường vụ Quốc hội|Bộ Chính trị|Ban Bí thư|Chủ tịch nước|Tổng Bí thư)/u;

/** To whom the letter goes: behind "Kính gửi", and in the lines below. */
function addressees(head: readonly DocumentBlock[]): string[] {
  const from = head.findIndex(({ text }) => ADDRESS.test(text));
  if (from < 0) return [];
  return head
    .slice(from)
    .map(({ text }) => text.replace(/^Kính\s+gửi\s*:?\s*|^[-–+]\s*/u, ""))
    .filter((name) => name !== "");
}

/** Công văn: no title, the subject stands below the number as "V/v …"; the body starts after the addressees. */
function readOfficialLetter(
  blocks: readonly DocumentBlock[],
  numberAt: number,
  sign: string,
): Pick<Letterhead, "documentType" | "subject" | "bodyStart"> {
  const reach = blocks.slice(0, REACH);
  const line = reach.find(({ text }) => CONCERNING.test(text) || /\sV\/v\s/u.test(text))?.text ?? null;
  const subject = line?.replace(/^.*?(?=V\s*\/\s*v)/iu, "").replace(CONCERNING, "") ?? null;
  const address = reach.findIndex(({ text }) => ADDRESS.test(text));
  let bodyStart = Math.max(numberAt, address, ...reach.map(({ text }, i) => (readPlaceAndDate(text) ? i : 0))) + 1;
  while (address >= 0 && bodyStart < blocks.length && isAddressee(blocks[bodyStart]?.text ?? "")) bodyStart += 1;
  return { documentType: TYPE_BY_SIGN.get(sign) ?? "CV", subject: subject ? withoutRuler(subject) : null, bodyStart };
}

/** A short line of names, without a sentence. */
function isAddressee(text: string): boolean {
  return (
    /^[-–+]\s/u.test(text) ||
    (text.length < 400 &&
      /[.;]$/u.test(text) &&
      /^(?:Các|Bộ|UBND|Ủy ban|Uỷ ban|Chủ tịch|Sở|Văn phòng|Tập đoàn|Ngân hàng|Thanh tra|Công an)/u.test(text) &&
      !/(?:chủ trì|khẩn trương|yêu cầu|giao|báo cáo|thực hiện|xem xét|nghiên cứu)/u.test(text))
  );
}
