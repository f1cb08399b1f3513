import type { IsoDate } from "../model/calendar-date.ts";
import type { PageText } from "../model/page-text.ts";
import { allMatches } from "../text/all-matches.ts";
import { anyOf } from "../text/any-of.ts";
import type { NoticeDocument } from "./document.ts";
import { TYPE_BY_SIGN } from "./document-types.ts";
import { readAnyDate } from "./issued.ts";
import { findNumber, NUMBER_SOURCE, signOf } from "./number.ts";
import { LEADER } from "./orders.ts";
import { BY_THE_WAY } from "./told-before.ts";

/** What a news page says of the directive that it reports. */
export interface NewsHead {
  readonly number: string | null;
  readonly issued: IsoDate | null;
  readonly subject: string | null;
}

type PageSource = PageText["source"];

const REPORTED_NUMBER = new RegExp(
  String.raw`${anyOf`
  [Cc]ông (?:điện|văn) | Chỉ thị | Thông báo | Nghị quyết | Quyết định | Kế hoạch | [Vv]ăn bản
`}(?:\s+(?:số|khẩn|hỏa tốc))*\s+(${NUMBER_SOURCE})(?:[^.;]{0,10}?ngày\s+(\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}))?(?:(?:(?!\ssố\s)[^.;]){0,60}?((?:về(?:\s+việc)?|[Kk]ết\s+luận)\s[^.;]{10,300}))?`,
  "gu",
);

/** Words before the number of a document that is carried out or recalled: not the one reported on. */
const CITED = new RegExp(
  String.raw`${anyOf`
    thực hiện | quán triệt | căn cứ | theo | (?:đề ra|nêu|quy định|chỉ đạo(?: kịp thời| quyết liệt| sát sao)?(?: của \p{Lu}[^.;:,]{2,40})?) tại | tinh thần
    triển khai | (?:đề nghị|báo cáo|đề xuất|kiến nghị|ý kiến|trình)\s[^.;]{0,120}\stại
  `}(?:\s+(?:nghiêm|nghiêm túc|tốt|có hiệu quả|đúng|các))*(?:\s(?:Thông tư|Luật|Nghị định)\s[^.;:]{2,120}?(?:,|\svà))?\s+$`,
  "iu",
);

/** "Theo văn bản 264/UBND-KT ngày 19/11/2026, Chủ tịch UBND tỉnh yêu cầu …": the paper by which a leader orders, nobody else's. */
const OWN_PAPER = new RegExp(
  `^Theo\\s+\\p{L}+\\s\\p{L}+(?:\\ssố)?\\s(?:${NUMBER_SOURCE})(?:\\sngày\\s\\d[\\d/.]+)?,\\s+${LEADER}[^.;:,]{0,60}?(?:yêu cầu|giao|chỉ đạo|đề nghị)\\s`,
  "u",
);

/** "(Theo Công văn số 907/UBND-KT)": what the page gives. */
const SOURCE = /^\(Theo\s+$/u;

/** "(thực hiện) Chỉ thị số 6/CT-TTg của Thủ tướng, Kế hoạch số 8/KH-UBND": one more that is carried out. */
const LISTED = /^(?:(?!\s(?:vừa|đã|ký|có|ban hành|ra|gửi)\s)[^.;:]){0,120}(?:,|\svà)\s+$/u;

/** Where the subject of a directive ends and the sentence of the news goes on: ", Thủ tướng yêu cầu …", ", trong đó …". */
const GOES_ON = new RegExp(`,\\s+(?=(?:trong đó|theo đó|qua đó|nhằm|với)\\s|${LEADER}\\s)`, "u");

/** "Ngày 8-8-2025, UBND TPHCM …": the day on which it happened. */
const HAPPENED_ON = /^(?:(?:Sáng|Chiều|Tối)\s+)?[Nn]gày\s+\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?(?=[\s,]+\p{Lu})/u;

/** "Ngày 15/7/2026, Văn phòng Chính phủ có (Thông báo số …)": the day on which the paper came. */
const PUTS_OUT = /^[Nn]gày\s[^,;]*\d{4},\s(?:(?!cho biết|thông tin)[^.,;:]){3,80}\s(?:có|ký|ban hành)\s+$/u;

/** The directives that a text tells of as its subject, in order; fields are `null` where that mention does not give them. */
function* reportedIn(text: string): Generator<NewsHead & { readonly number: string }> {
  if (BY_THE_WAY.test(text)) return;
  let cited = 0;
  for (const found of allMatches(REPORTED_NUMBER, text)) {
    const number = findNumber(found[1] ?? "");
    const before = text.slice(0, found.index).replace(OWN_PAPER.test(text) ? /^Theo\s+$/u : SOURCE, "");
    if (CITED.test(before) || (cited > 0 && LISTED.test(before.slice(cited)))) {
      cited = found.index + 1;
      continue;
    }
    if (!number || !(TYPE_BY_SIGN.has(signOf(number)) || /-/u.test(number))) continue;
    const written = found[2] ?? (PUTS_OUT.test(before) ? before : null);
    yield { number, issued: written ? readAnyDate(written) : null, subject: found[3]?.split(GOES_ON)[0]?.trim() ?? null };
  }
}

/** "38/CT-TTg", no number of a law. */
const isReported = (number: string): boolean => TYPE_BY_SIGN.has(signOf(number)) && !/\/(?:19|20)\d{2}\/(?!CT)/u.test(number);

/** Whether the text names a directive that it reports. */
export const namesDirective = (text: string): boolean => [...reportedIn(text)].some(({ number }) => isReported(number));

/** The directive whose whole text a news page gives without its head, by the page's summary and title; its date, or the page's own. */
export function headInSummary({ layout, lead, title, published }: PageSource): Pick<NewsHead, "number" | "issued"> {
  if (layout !== "article") return { number: null, issued: null };
  const [first, ...more] = [lead, title].flatMap((text) => [...reportedIn(text ?? "")]);
  const dated = [first, ...more].find((told) => told?.issued && told.number === first?.number);
  return { number: first?.number ?? null, issued: dated?.issued ?? (published ? readAnyDate(published) : null) };
}

/** The directive that the summary or the first blocks report, else the page's own date. */
export function readNewsHead({ blocks, source }: NoticeDocument): NewsHead {
  const dated = blocks
    .slice(0, 6)
    .map(({ text }) => (text.length < 40 ? readAnyDate(text) : null))
    .find((date) => date !== null);
  // the first day that a paragraph opens with: a later one may be of what went before
  const happened = blocks
    .slice(0, 6)
    .find(({ text }) => HAPPENED_ON.test(text))
    ?.text.slice(0, 30);
  const published =
    (source.published ? readAnyDate(source.published) : null) ?? dated ?? (happened ? readAnyDate(happened) : null);
  // the page's title names the directive where its text does not
  const told = [...blocks.slice(0, 8).map(({ text }) => text), source.title ?? ""].flatMap((text) => [...reportedIn(text)]);
  // the summary says what the story is about; the story may tell of other papers first
  const [summed] = reportedIn(source.lead ?? "");
  const number = summed?.number ?? told[0]?.number;
  if (number === undefined) return { number: null, issued: published, subject: null };
  const first = told.find((head) => head.number === number);
  return {
    number,
    issued: first?.issued ?? summed?.issued ?? published,
    subject: first?.subject ?? summed?.subject ?? null,
  };
}
