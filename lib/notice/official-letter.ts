import type { DocumentType } from "../model/notice.ts";
import type { DocumentBlock } from "./document.ts";
import { TYPE_BY_SIGN } from "./document-types.ts";
import { REACH, withoutRuler } from "./head-lines.ts";
import { readPlaceAndDate } from "./issued.ts";

const ADDRESS = /^Kính\s+gửi/u;
const CONCERNING = /^V\s*\/\s*v\s*:?\s*|^Về\s+việc\s+/iu;

/** A letter shows by its "V/v …" and its "Kính gửi", also where no number was given to it. */
export const isOfficialLetter = (top: readonly DocumentBlock[]): boolean =>
  top.some(({ text }) => CONCERNING.test(text)) && isAddressed(top);

/** Below its number a letter says whom it goes to. */
export const isAddressed = (top: readonly DocumentBlock[]): boolean => top.some(({ text }) => ADDRESS.test(text));

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

interface OfficialLetter {
  readonly documentType: DocumentType;
  readonly subject: string | null;
  /** Index of the first block behind the addressees. */
  readonly bodyStart: number;
  /** It reports to those above. */
  readonly goesUp: boolean;
}

/** Công văn: no title, the subject stands below the number as "V/v …"; the body starts after the addressees. */
export function readOfficialLetter(blocks: readonly DocumentBlock[], numberAt: number, sign: string): OfficialLetter {
  const reach = blocks.slice(0, REACH);
  const line = reach.find(({ text }) => CONCERNING.test(text) || /\sV\/v\s/u.test(text))?.text ?? null;
  const subject = line?.replace(/^.*?(?=V\s*\/\s*v)/iu, "").replace(CONCERNING, "") ?? null;
  const address = reach.findIndex(({ text }) => ADDRESS.test(text));
  const behindHead = Math.max(numberAt, address, ...reach.map(({ text }, i) => (readPlaceAndDate(text) ? i : 0))) + 1;
  const bodyStart = address < 0 ? behindHead : behindAddressees(blocks, behindHead);
  const addressed = addressees(blocks.slice(0, bodyStart));
  const goesUp = addressed.length > 0 && addressed.every((name) => ADDRESSED_ABOVE.test(name));
  // "5120/CT-TTHT" with "V/v …" and "Kính gửi" and no title: the letter of a tax department (Cục Thuế), no directive
  const isTaxLetter = sign === "CT" && line !== null && address >= 0;
  return {
    documentType: isTaxLetter ? "CV" : (TYPE_BY_SIGN.get(sign) ?? "CV"),
    subject: subject ? withoutRuler(subject) : null,
    bodyStart,
    goesUp,
  };
}

/** Lines below a telegram's title among which "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH … ĐIỆN:" stands. */
const TELEGRAPHS = 3;

/** Behind those to whom a telegram is sent: the dashes below "… ĐIỆN:"; `from` itself where there are none. */
export function behindTelegraphed(blocks: readonly DocumentBlock[], from: number): number {
  const at = blocks.slice(from, from + TELEGRAPHS).findIndex(({ text }) => /(?:^|\s)ĐIỆN\s*:?\s*$/u.test(text));
  if (at < 0) return from;
  let end = from + at + 1;
  while (/^[-–+]\s[^.:]*[;.]\s*$/u.test(blocks[end]?.text ?? "")) end += 1;
  return end;
}

/** Behind the addressees that stand from block `from` on, a line each. */
export function behindAddressees(blocks: readonly DocumentBlock[], from: number): number {
  let end = from;
  while (end < blocks.length && isAddressee(blocks[end]?.text ?? "")) end += 1;
  return end;
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
