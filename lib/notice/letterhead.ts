import type { IsoDate } from "../model/calendar-date.ts";
import type { DocumentType } from "../model/notice.ts";
import type { DocumentBlock, NoticeDocument } from "./document.ts";
import { OTHER_SIGNS, TYPE_BY_SIGN } from "./document-types.ts";
import { MOTTO, NATION, REACH, RIGHT_COLUMN } from "./head-lines.ts";
import { readPlaceAndDate } from "./issued.ts";
import { readIssuerLine } from "./issuer-line.ts";
import { readLabelledNumber, readSignWithoutNumber, signOf } from "./number.ts";
import { behindTelegraphed, isAddressed, isOfficialLetter, readOfficialLetter } from "./official-letter.ts";
import { readSubject } from "./subject.ts";
import { readTitle } from "./title.ts";

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

/** Reads the top of an official document; `null` when the text has none (no title line, no number under the national name). */
export function readLetterhead({ blocks }: NoticeDocument): Letterhead | null {
  const top = blocks.slice(0, REACH);
  const nation = top.findIndex(({ text }) => NATION.test(text) || MOTTO.test(text) || RIGHT_COLUMN.test(text));
  const numberAt = top.findIndex(({ text }) => readLabelledNumber(text) !== null || readSignWithoutNumber(text) !== null);
  const titleAt = top.findIndex(
    ({ text }, i) => i >= Math.max(0, numberAt - 1) && readTitle(text) !== null && (nation >= 0 || numberAt >= 0 || i < 6),
  );
  const titled = titleAt < 0 ? readTitledLetter(top) : null;
  if (titled) return titled;
  // two of the three show a letter: a page may leave out the nation's name; so do number and addressees, the subject left out
  const isLetter = isOfficialLetter(top) || (numberAt >= 0 && isAddressed(top.slice(numberAt)));
  if (titleAt < 0 && [nation >= 0, numberAt >= 0, isLetter].filter(Boolean).length < 2) return null;
  const number = readLabelledNumber(top[numberAt]?.text ?? "");
  const title = readTitle(top[titleAt]?.text ?? "");
  const sign = number ? signOf(number) : (readSignWithoutNumber(top[numberAt]?.text ?? "") ?? "");
  const issued = top.map(({ text }) => readPlaceAndDate(text)).find((date) => date !== null) ?? null;
  const issuerLine = readIssuerLine(blocks, Math.max(nation, numberAt, 0) || Math.max(titleAt, 0));
  const isOtherType = OTHER_SIGNS.has(sign) || (title !== null && title.type === null);
  if (title) {
    const below = readSubject(blocks, titleAt, title.rest);
    return {
      number: number ?? below.number,
      issued: issued ?? below.issued,
      issuerLine: issuerLine ?? below.authority,
      documentType: title.type ?? TYPE_BY_SIGN.get(sign) ?? null,
      isOtherType,
      subject: below.subject,
      bodyStart: behindTelegraphed(blocks, Math.max(below.end, numberAt + 1)),
    };
  }
  const { goesUp, ...letter } = readOfficialLetter(blocks, numberAt, sign);
  return { number, issued, issuerLine, isOtherType: isOtherType || goesUp, ...letter };
}

const LETTER = /^CÔNG VĂN(?:\s+(?=CỦA\s)|$)/u;

/** "CÔNG VĂN / CỦA BỘ Y TẾ SỐ 512/BYT-KCB NGÀY … VỀ VIỆC …": how collections printed letters, title and all, with no letterhead. */
function readTitledLetter(top: readonly DocumentBlock[]): Letterhead | null {
  const titleAt = top.findIndex(({ text }) => LETTER.test(text));
  if (titleAt < 0) return null;
  const { number, issued, authority, subject, end } = readSubject(top, titleAt, (top[titleAt]?.text ?? "").replace(LETTER, ""));
  if (!number) return null;
  const { bodyStart } = readOfficialLetter(top, end - 1, signOf(number));
  return { number, issued, issuerLine: authority, documentType: "CV", isOtherType: false, subject, bodyStart };
}
