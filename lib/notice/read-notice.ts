import type { Gazetteer } from "../gazetteer/index.ts";
import type { IsoDate } from "../model/calendar-date.ts";
import type { DocumentType, Notice } from "../model/notice.ts";
import type { PageText } from "../model/page-text.ts";
import { isCapitals } from "../text/capitals.ts";
import type { NoticeDocument } from "./document.ts";
import { TYPE_BY_SIGN, TYPE_BY_TITLE } from "./document-types.ts";
import { readAnyDate } from "./issued.ts";
import { nameIssuer } from "./issuer-name.ts";
import { isLegalNorm } from "./legal-norm.ts";
import { type Letterhead, readLetterhead } from "./letterhead.ts";
import { reportsOrder } from "./news.ts";
import { headInSummary, readNewsHead } from "./news-head.ts";
import { findNumber, signOf } from "./number.ts";
import { behindAddressees } from "./official-letter.ts";
import { isMarkedInternal } from "./secrecy.ts";
import { readSigner } from "./signer.ts";
import { toDocument } from "./to-document.ts";
import { findZones, RECIPIENTS, type Zones } from "./zones.ts";

/** A page that may give directives, read as far as its head goes. */
export interface ReadNotice {
  readonly document: NoticeDocument;
  readonly notice: Notice;
  readonly zones: Zones;
}

/** Who issued a document without a letterhead, by its signature and closing formula. */
function issuerFromClosing(document: NoticeDocument, { signature }: Zones): string | null {
  const closing = document.blocks.find(({ text }) =>
    /^(?:\/\.\s*)?Văn phòng Chính phủ (?:xin |trân trọng )?thông báo/u.test(text),
  );
  if (closing) return "Văn phòng Chính phủ";
  const signed = document.blocks[signature]?.text ?? "";
  if (/THỦ TƯỚNG/u.test(signed)) return "Thủ tướng Chính phủ";
  return /BỘ TRƯỞNG, CHỦ NHIỆM/u.test(signed) ? "Văn phòng Chính phủ" : null;
}

/**
 * The head of a document whose page gives its text without a letterhead: by the attribute table, else, where the text has
 * "Kính gửi" or "Nơi nhận", by the page's title.
 */
function headFromPage(document: NoticeDocument, { source }: PageText): Letterhead | null {
  const typeName =
    attributeOf(source, /^loại văn bản/iu) ??
    (document.blocks.some(({ text }, i) => RECIPIENTS.test(text) || (i < 6 && /^Kính gửi/u.test(text))) ? source.title : null);
  if (!typeName) return null;
  const upper = typeName.toLocaleUpperCase("vi");
  const documentType = upper.startsWith("CÔNG VĂN")
    ? "CV"
    : ([...TYPE_BY_TITLE].find(([title]) => upper.startsWith(title))?.[1] ?? null);
  if (!documentType) return null;
  const number = findNumber(attributeOf(source, /^số/iu) ?? "");
  const issued = readAnyDate(attributeOf(source, /^ngày ban hành/iu) ?? "");
  const first = document.blocks[0]?.text ?? "";
  const subject = isCapitals(first) ? first : null;
  const addressees = document.blocks.findIndex(({ text }, i) => i < 6 && /^Kính gửi/u.test(text));
  const bodyStart = subject ? 1 : addressees < 0 ? 0 : behindAddressees(document.blocks, addressees + 1);
  return {
    number,
    issued,
    issuerLine: attributeOf(source, /^(?:nơi|cơ quan) ban hành/iu),
    documentType,
    isOtherType: false,
    subject,
    bodyStart,
  };
}

const attributeOf = ({ attributes }: PageText["source"], label: RegExp): string | null =>
  Object.entries(attributes)
    .find(([name]) => label.test(name))?.[1]
    ?.trim() || null;

function readDocumentNotice(document: NoticeDocument, page: PageText, gazetteer: Gazetteer): ReadNotice | null {
  const head = readLetterhead(document) ?? headFromPage(document, page);
  if (!head || head.isOtherType || !head.documentType || isLegalNorm(head.number, head.subject)) return null;
  const zones = findZones(document, head.bodyStart);
  const end = zones.bodies[1]?.from ?? document.blocks.length;
  const told = headInSummary(page.source);
  const issued = head.issued ?? dateFromSource(page) ?? datePassed(document) ?? told.issued;
  const issuer = nameIssuer(head.issuerLine ?? issuerFromClosing(document, zones), issued, gazetteer);
  const notice: Notice = {
    medium: "document",
    documentType: head.documentType,
    // Signed files leave room for number and date, which are stamped on the paper: the page that links to them has both.
    number: head.number ?? findNumber(attributeOf(page.source, /^số/iu) ?? "") ?? told.number,
    issued,
    issuer,
    signer: readSigner(document, zones.signature, end) ?? attributeOf(page.source, /^người ký/iu),
    subject: head.subject,
    isInternal: isMarkedInternal(page),
  };
  return { document, notice, zones };
}

const dateFromSource = ({ source }: PageText): IsoDate | null => {
  const value = Object.entries(source.attributes).find(([label]) => /ban hành/iu.test(label) && /ngày/iu.test(label))?.[1];
  return value ? readAnyDate(value) : null;
};

/** "Nghị quyết này được Quốc hội … thông qua ngày 20 tháng 11 năm 2018.": the day of a resolution whose head has none. */
const PASSED = /^Nghị quyết này\s[^.;:]*?\sthông qua\s+(?=ngày\s)/u;
function datePassed({ blocks }: NoticeDocument): IsoDate | null {
  const passed = blocks.find(({ text }) => PASSED.test(text))?.text;
  return passed ? readAnyDate(passed.replace(PASSED, "")) : null;
}

/** Reads the head of a page that may be a directive notice; `null` when it cannot be one. Never throws. */
export function readNotice(page: PageText, gazetteer: Gazetteer): ReadNotice | null {
  const document = toDocument(page);
  const official = readDocumentNotice(document, page, gazetteer);
  if (official) return official;
  if (page.source.layout === "document" || readLetterhead(document) || !reportsOrder(document)) return null;
  const head = readNewsHead(document);
  const type: DocumentType | null = head.number ? (TYPE_BY_SIGN.get(signOf(head.number)) ?? "CV") : null;
  const notice: Notice = { medium: "news", documentType: type, ...head, issuer: null, signer: null, isInternal: false };
  return { document, notice, zones: { bodies: [{ from: 0, to: document.blocks.length }], recipients: -1, signature: -1 } };
}

/** The head that an attribute table gives (vanban.chinhphu.vn); `null` when it gives neither number nor subject. */
export function readAttributes({ source }: PageText, gazetteer: Gazetteer): Notice | null {
  const value = (label: RegExp): string | null => attributeOf(source, label);
  const rawNumber = value(/^số/iu);
  const number = rawNumber ? findNumber(rawNumber) : null;
  const subject = value(/trích yếu/iu);
  if (!number && !subject) return null;
  const issued = readAnyDate(value(/ngày ban hành/iu) ?? "");
  return {
    medium: "document",
    documentType: number ? (TYPE_BY_SIGN.get(signOf(number)) ?? null) : null,
    number,
    issued,
    issuer: nameIssuer(value(/cơ quan ban hành/iu), issued, gazetteer),
    signer: value(/người ký/iu),
    subject,
    isInternal: false,
  };
}
