import type { IsoDate } from "../model/calendar-date.ts";
import { allMatches } from "../text/all-matches.ts";
import { anyOf } from "../text/any-of.ts";
import { IN_CLAUSE } from "../text/in-clause.ts";
import type { NoticeDocument } from "./document.ts";
import { TYPE_BY_SIGN } from "./document-types.ts";
import { readAnyDate } from "./issued.ts";
import { findNumber, NUMBER_SOURCE, signOf } from "./number.ts";
import { COUNTRY } from "./order-exceptions.ts";
import { GIVES_DIRECTION, LEADER, ORDER, ORDERED_BY_NOW } from "./orders.ts";
import { readMark } from "./outline.ts";

/** What a news page says of the directive that it reports. */
export interface NewsHead {
  readonly number: string | null;
  readonly issued: IsoDate | null;
  readonly subject: string | null;
}

const REPORTED_NUMBER = new RegExp(
  String.raw`${anyOf`
  Công điện | Chỉ thị | Thông báo | Nghị quyết | Quyết định | Công văn | Kế hoạch | [Vv]ăn bản
`}(?:\s+(?:số|khẩn|hỏa tốc))*\s+(${NUMBER_SOURCE})(?:[^.;]{0,10}?ngày\s+(\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}))?(?:(?:(?!\ssố\s)[^.;]){0,60}?((?:về(?:\s+việc)?|[Kk]ết\s+luận)\s[^.;]{10,300}))?`,
  "gu",
);
/** "Hà Nội, 12/3 - …", "VOV.VN - …": several of them make a list of teasers, not an article. */
const DATELINE = /^\(?[\p{Lu}\d.]{2,12}(?:\.vn|\.VN|VN)?\)?\s*[-–—]\s*\p{Lu}/u;

/** Talks with other states and with guests: what is asked of them is no order. */
const TALKS = new RegExp(
  String.raw`(?:^|${LEADER}[^.;:]{0,60}?)${anyOf`
  hội đàm | hội kiến | điện đàm
  làm việc với [^.;:,]{0,30}?(?:tập đoàn|doanh nghiệp|nhà đầu tư|công ty)[^.;:,]{0,30}?${anyOf`
    nước ngoài | quốc tế | Trung Quốc | Nhật Bản | Hàn Quốc | Hoa Kỳ | Mỹ | châu Âu | Pháp | Đức
  `}(?![\p{L}])
  [Tt]iếp ${anyOf`
    ông | bà | lãnh đạo | đại diện | các (?:doanh nghiệp|nhà đầu tư|tập đoàn) | Đại sứ | Tổng thống | (?:Phó )?Thủ tướng
    Phó Tổng thống | Chủ tịch | Bộ trưởng | Ngoại trưởng | (?:Tổng )?Giám đốc | [Đđ]oàn | Quốc vương | Nhà vua | Thống đốc
    Tổng lãnh sự
  `}
`}(?![\p{L}])`,
  "u",
);

/** Questions of deputies and their answers: what is asked for is no order. */
const HEARING = /(?:trả lời|(?:tại|trong|tục|diễn ra)\s+(?:phiên|buổi)|^(?:phiên|buổi)|hoạt động)\s+chất vấn/iu;

/** Deputies debate a bill: what they ask of its drafters. */
const DEBATE =
  /^(?:[^.;:]{0,40},\s)?Quốc hội (?:tiếp tục )?(?:thảo luận|cho ý kiến|nghe|chất vấn)\s|[Đđ]ại biểu (?:Quốc hội )?thảo luận (?:tại|về|ở)\s/u;

/** "Thủ tướng Nhật Bản chỉ đạo các bộ …": orders of another state. */
const ABROAD = new RegExp(
  String.raw`^(?:[^.;:,]{0,40},\s)?(?:(?:Phó )?Thủ tướng|Tổng thống|Chính phủ|Nội các|Quốc hội|Bộ [^.;:,]{2,40}?)\s${COUNTRY}[^.;:,]{0,60}?\s(?:yêu cầu|chỉ đạo|giao|đề nghị|chỉ thị|ra lệnh)\s`,
  "u",
);
/** "Theo cáo trạng, Chủ tịch UBND tỉnh đã chỉ đạo …": what was ordered is what somebody is tried for. */
const TRIAL = /cáo trạng|bị cáo|xét xử (?:sơ|phúc) thẩm|mở phiên (?:tòa|xét xử)/iu;

/** An interview: what is told in answers was ordered before. */
const INTERVIEW = /^(?:(?:PV|Phóng viên|Hỏi)\s*:|(?:Thưa|Xin|Vậy)\s[^.?]{5,300}\?\s*$)/u;

/** A reader's question: an answer quotes the law, it reports no order. */
const QUESTION = /^(?:Cho (?:tôi|em|mình) hỏi|Xin hỏi|Tôi muốn hỏi)/u;

const isReported = (number: string): boolean => TYPE_BY_SIGN.has(signOf(number)) && !/\/(?:19|20)\d{2}\/(?!CT)/u.test(number);

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

/** "Bộ Y tế vừa có Công văn số 1432/BYT-DP …": a body's own letter. */
const OWN_LETTER = new RegExp(
  String.raw`${anyOf`
  Bộ | UBND | Ủy ban nhân dân | Ngân hàng Nhà nước | Thanh tra | Tổng cục | Cục | Chi cục | Sở | Ban | Tòa án | Viện
`}\s[^.;:]{0,80}?(?:(?:vừa|đã)\s+(?:ký|có|ban hành|gửi)|\s(?:có|ban hành))[^.;:]{0,60}?(?:Công văn|Công điện|[Vv]ăn bản|Chỉ thị|Kế hoạch)\s+(?:(?:khẩn|hỏa tốc)\s+)?(?:số\s+)?${NUMBER_SOURCE}`,
  "u",
);
/** The letter asks other bodies for something; an answer that explains the law does not. */
const ASKS_BODIES =
  /(?:[Yy]êu cầu|[Đđ]ề nghị|giao)\s+(?:các|UBND|[ỦU][yỷỶY] ban|Chủ tịch|Sở|Cục|Chi cục|Bộ|Giám đốc|Thủ trưởng|Công an|Trung tâm [Dd]ịch vụ)(?![\p{L}])/u;

const reportsLetter = (blocks: NoticeDocument["blocks"]): boolean =>
  blocks.slice(0, 6).some(({ text }) => OWN_LETTER.test(text)) && blocks.some(({ text }) => ASKS_BODIES.test(text));

/** Somebody is given an office, a title or a medal: what is wished for is no order. */
const PERSONNEL = new RegExp(
  anyOf`
    (?:trao|công bố)[^.;:]{0,60}?[Qq]uyết định[^.;:]{0,60}?(?:bổ nhiệm|điều động|nhân sự|phê chuẩn|cán bộ|giữ chức|nghỉ hưu|Quyền Bộ trưởng)
    (?:^|[:;]\s)${anyOf`
      Bổ nhiệm | Phê chuẩn | Điều động | Miễn nhiệm | Trao (?:quyết định|tặng)
      (?:Thủ tướng )?[Pp]hân công (?:nhiệm vụ|công tác)[^.;:]{0,20}?\s(?:các )?(?:Phó|thành viên|lãnh đạo)
    `}(?![\p{L}])
    giữ chức(?: vụ)?\s | (?:bổ nhiệm|điều động|miễn nhiệm|phê chuẩn)\s+(?:ông|bà|đồng chí)\s
    phân công\s+(?:ông|bà|đồng chí)\s[^.;:]{3,60}?\s(?:làm|giữ|đảm nhiệm|đảm nhận|phụ trách|tham gia|điều hành)\s
  `,
  "u",
);
/** "Bộ X đang lấy ý kiến đối với dự thảo Nghị định …": what a paper that is not out yet would have others do. */
const DRAFT =
  /\s(?:đang|vừa|tiếp tục)\s(?:tổ chức\s)?(?:lấy ý kiến|xin ý kiến|công bố|đăng tải)[^.;:]{0,100}?\sdự thảo\s|\sdự thảo\s[^.;:]{3,120}?\s(?:đang|vừa) được\s[^.;:]{0,40}?(?:lấy ý kiến|công bố|đăng tải)/iu;
/** What was ordered earlier, told by the way. */
const BY_THE_WAY = new RegExp(
  String.raw`^(?:Mới đây|Trước đó|Trước đây|Vừa qua|Gần đây|Hồi|(?:Cuối|Giữa|Đầu) tháng|Từ đầu năm|${ORDERED_BY_NOW}|Tại [^,.;]{3,80}\s(?:vừa qua|gần đây|trước đó|mới đây))(?![\p{L}])`,
  "u",
);
/** "Ngày này năm xưa": what the title says the page is of. */
const HISTORY = /năm xưa|ngày này năm|(?:dấu mốc|sự kiện) lịch sử/iu;

/** "Ngày 5/7/1974: Thủ tướng ký quyết định giao …": years before the page. */
const OF_A_YEAR = /^(?:Ngày|Tháng|Năm)\s[^.;:,]{0,14}?(?<year>(?:19|20)\d{2})(?!\d)/u;

/** Told by the way, or of years ago. */
function isOfBefore(text: string, published: IsoDate | null): boolean {
  const year = OF_A_YEAR.exec(text)?.groups?.year;
  return BY_THE_WAY.test(text) || (year !== undefined && published !== null && Number(year) < Number(published.slice(0, 4)) - 1);
}
/** Parts at the head of a page: title, lead, date, first paragraphs. */
const HEAD_BLOCKS = 6;
/** Title and lead, which tell nothing by the way. */
const LEAD_BLOCKS = 3;
const BY_LEADER = new RegExp(`${LEADER}|[Gg]iám đốc|[Đđ]ồng chí`, "u");
/** "…; đề nghị ngành ngân hàng …": who orders, or asks, stands elsewhere. */
const UNNAMED = /^(?:giao|yêu|đề|chỉ)(?:\s|$)/u;

/** "UBND tỉnh có ý kiến như sau:": the orders stand below, in the imperative. */
const OPENS_ORDERS = new RegExp(
  `(?:${LEADER}|UBND|[ỦU][yỷ] ban nhân dân)[^.;:]{0,80}?(?:ý kiến|chỉ đạo|yêu cầu|kết luận)[^.;:]{0,60}:\\s*$|(?:ý kiến|chỉ đạo|kết luận) của (?:${LEADER}|UBND|[ỦU][yỷ] ban nhân dân)[^.;:]{0,120}:\\s*$`,
  "u",
);
const IMPERATIVE = /^(?:\d{1,2}[.)]\s+|[-–+]\s+)?(?:Giao|Yêu cầu|Đề nghị)\s/u;

/** "Bộ trưởng giao cụ thể từng đơn vị:", "đồng chí Chủ tịch kết luận như sau:": who bears an office charges those named below. */
const CHARGES_BELOW =
  /(?:Bộ trưởng|Thứ trưởng|[Cc]hủ tịch|[Gg]iám đốc|[Bb]í thư|[Cc]ục trưởng|[Hh]iệu trưởng|[Đđ]ồng chí)(?![\p{L}])[^.;:]{0,80}?\s(?:kết luận|chỉ đạo|yêu cầu|phân công|giao(?!\s(?:ban|lưu)))(?![\p{L}])[^.;:]{0,60}:\s*$/u;
/** "1. Về thu ngân sách: Phòng Kinh tế rà …", "Cục Phòng bệnh: Hoàn thiện …" */
const NAMED_ITEM =
  /^(?:\d{1,2}[.)]\s+|[-–+]\s+)?(?:Về\s[^.;:]{3,80}:\s+)?(?:Giao\s+)?(?:Bộ|Sở|Cục|Vụ|Phòng|Ban|Công an|UBND|[ỦU][yỷ] ban|Văn phòng|Trung tâm|Chi cục|Thanh tra|Thủ trưởng|Giám đốc|Chủ tịch|Hiệu trưởng|Trưởng|Trạm|Trường|Bệnh viện|Hạt|Đội|Đồn|Công ty|Đảng ủy|Mặt trận|Hội|Đoàn|Tổ|Bộ phận|Kho bạc|Thuế|Điện lực|Viện|Tập đoàn|Tổng|Các (?:bộ|sở|ngành|phòng|xã|phường|thôn|đơn vị|trường|địa phương))(?:\s|:)/u;

/** "Theo đó, yêu cầu:": who writes the letter was said before. */
const OPENS_LETTER = String.raw`(?:Theo đó|Cụ thể|Trong đó),?\s+(?:yêu cầu|đề nghị|chỉ đạo)[^.;:]{0,60}:\s*$`;
/** "Trung tâm X được giao đầu mối …", "Các bệnh viện phải …": what it has those below do. */
const SAYS_BELOW = new RegExp(
  String.raw`^(?:${OPENS_LETTER}|\p{Lu}[^.;:,]{3,80}?\s(?:được (?:giao|yêu cầu|đề nghị)|có trách nhiệm|chủ trì|phải)\s)`,
  "u",
);
/** "Văn phòng Chính phủ có công văn truyền đạt ý kiến của Phó Thủ tướng …": the orders stand below, each with its doer. */
const PASSED_ON = /truyền đạt ý kiến(?: (?:chỉ đạo|kết luận))? của\s[^.;:]{0,50}?(?:Thủ tướng|Chủ tịch|Bộ trưởng)/u;
const SAYS_DUTY =
  /^(?:[^.;:,]{3,30} nêu rõ,\s+)?(?:Bộ|UBND|Ủy ban nhân dân|Sở|[Cc]ác)\s[^.;]{3,250}?\s(?:chủ trì|phối hợp|tập trung|khẩn trương|có trách nhiệm|tổng hợp)\s/u;

const opensOrders = (blocks: NoticeDocument["blocks"]): boolean =>
  blocks.some(({ text }, i) => {
    const next = blocks[i + 1]?.text ?? "";
    if (CHARGES_BELOW.test(text) && NAMED_ITEM.test(next)) return true;
    return (OPENS_ORDERS.test(text) || GIVES_DIRECTION.test(text)) && IMPERATIVE.test(next);
  });

/** "Thủ tướng vừa ký Quyết định ban hành Kế hoạch …": the plan's duties are told below. */
const PLAN = new RegExp(
  `${LEADER}[^.;:]{0,60}?(?:ký|ban hành|phê duyệt)[^.;:]{0,60}?\\s(?:Kế hoạch|Chương trình hành động)\\s`,
  "u",
);

/** "Sở X đã ban hành văn bản về tăng cường …": a letter told without its number. */
const SENT_LETTER = new RegExp(
  String.raw`(?<![\p{L}])(?:Bộ|Sở|UBND|Ủy ban nhân dân|Cục|Tổng cục|Ban)\s[^.;:]{2,90}?\s${anyOf`
    (?:vừa|đã)\s+(?:có|ban hành|gửi)\s+(?:văn bản|công văn|công điện|chỉ thị)(?:\s+(?:khẩn|hỏa tốc))?
    (?:có|ban hành)\s+(?:Công văn|Công điện|Chỉ thị)\s+(?:số\s+)?\d{1,5}
  `}\s+(?:về|gửi(?!\s+(?:Thủ tướng|Chính phủ|Quốc hội|Bộ\s|UBND (?:tỉnh|thành phố|TP)\s))|yêu cầu|đề nghị|chỉ đạo)\s`,
  "u",
);
/** "Bộ Y tế vừa có công điện gửi …", "… công văn khẩn gửi Sở Y tế các tỉnh": a paper for many below, whatever else the story tells. */
const SENT_DOWN = new RegExp(
  String.raw`\s(?:có|ký|ban hành|phát|ra)\s+${anyOf`
    (?:[Cc]ông điện|[Cc]hỉ thị)(?:\s+(?:khẩn|hỏa tốc))?(?:\s+số\s+\S+|\s+\d+)?(?:\s+ngày\s+\S+)?,?\s+(?:gửi|yêu cầu|về)[\s:]
    (?:[Cc]ông văn|[Vv]ăn bản)(?:\s+(?:khẩn|hỏa tốc))?(?:\s+số\s+\S+|\s+\d\S*)?(?:\s+ngày\s+\S+)?\s+gửi\s+(?:Chủ tịch\s+|Giám đốc\s+)?(?:UBND|[ỦU][yỷ] ban nhân dân|Sở\s${IN_CLAUSE}{2,40}?|Công an)\s+các\s+(?:tỉnh|thành|huyện|quận|xã|địa phương)
  `}`,
  "u",
);

/** Whether the block orders in somebody's name. */
function isNamedOrder(text: string): boolean {
  const order = ORDER.exec(text);
  return order !== null && (!UNNAMED.test(order[0]) || BY_LEADER.test(text.slice(0, order.index)));
}

/** Whether the story is of orders: somebody who is named orders, wherever it stands, or orders stand again and again. */
function tellsOrders({ blocks, source }: NoticeDocument, head: readonly string[], published: IsoDate | null): boolean {
  const summary = source.lead ?? "";
  const lead = head.slice(0, LEAD_BLOCKS);
  if (lead.some((text) => SENT_DOWN.test(text) && !BY_THE_WAY.test(text))) return true;
  const orders = blocks.filter(({ text }) => ORDER.test(text) && readMark(text) === null);
  if (
    orders.length === 0 &&
    head.some((text) => PASSED_ON.test(text)) &&
    blocks.some(({ text }) => SAYS_DUTY.test(text) || ASKS_BODIES.test(text))
  )
    return true;
  if (head.some((text) => SENT_LETTER.test(text)) && blocks.some(({ text }) => SAYS_BELOW.test(text))) return true;
  const ordersNow = (text: string): boolean => isNamedOrder(text) && !isOfBefore(text, published);
  if (orders.length === 0) return opensOrders(blocks) || lead.some((text) => PLAN.test(text)) || ordersNow(summary);
  return lead.some(ordersNow) || orders.some(({ text }) => ordersNow(text));
}

/** Whether the page reports an order of a leader, or a letter of a body that asks others. */
export function reportsOrder(document: NoticeDocument): boolean {
  const { blocks, source } = document;
  const summary = source.lead ? [source.lead] : [];
  const top = [source.title ?? "", ...summary, ...blocks.slice(0, HEAD_BLOCKS - 1).map(({ text }) => text)];
  if (blocks.filter(({ text }) => DATELINE.test(text)).length >= 3) return false;
  if (blocks.slice(0, 5).some(({ text }) => /^[-–\s]*(?:Kính thưa|Thưa (?:các|toàn thể|quý))/iu.test(text))) return false;
  if (HISTORY.test(source.title ?? top[1] ?? "")) return false;
  if (blocks.some(({ text }) => QUESTION.test(text) || INTERVIEW.test(text))) return false;
  if (top.slice(0, LEAD_BLOCKS).some((text) => PERSONNEL.test(text))) return false;
  const published = source.published ? readAnyDate(source.published) : null;
  const head = top.some((text) => !isOfBefore(text, published) && [...reportedIn(text)].some(({ number }) => isReported(number)));
  const lead = top.slice(0, LEAD_BLOCKS);
  // "Ai được nghỉ Tết sớm?": a title that asks stands over what is explained to readers
  if (!head && /\?\s*$/u.test(source.title ?? blocks[0]?.text ?? "")) return false;
  if (!head && lead.some((text) => DEBATE.test(text) || ABROAD.test(text))) return false;
  if (!head && top.slice(0, 4).some((text) => TRIAL.test(text)) && !lead.some(isNamedOrder)) return false;
  if (!head && top.slice(0, 5).some((text) => TALKS.test(text) || HEARING.test(text))) return false;
  if (!head && lead.some((text) => DRAFT.test(text)) && !lead.some(isNamedOrder)) return false;
  return head || reportsLetter(blocks) || tellsOrders(document, top, published);
}

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
