import type { IsoDate } from "../model/calendar-date.ts";
import { anyOf } from "../text/any-of.ts";
import { IN_CLAUSE } from "../text/in-clause.ts";
import type { NoticeDocument } from "./document.ts";
import { readAnyDate } from "./issued.ts";
import { namesDirective } from "./news-head.ts";
import { isNoReport } from "./news-refusals.ts";
import { NUMBER_SOURCE } from "./number.ts";
import { findOrder, GIVES_DIRECTION, LEADER } from "./orders.ts";
import { readMark } from "./outline.ts";
import { BY_THE_WAY, isOfBefore } from "./told-before.ts";

/** "Bộ Y tế vừa có Công văn số 1432/BYT-DP …": a body's own letter. */
const OWN_LETTER = new RegExp(
  String.raw`${anyOf`
  Bộ | UBND | Ủy ban nhân dân | Ngân hàng Nhà nước | Thanh tra | Tổng cục | Cục | Chi cục | Sở | Ban | Tòa án | Viện
`}\s[^.;:]{0,80}?(?:(?:vừa|đã)\s+(?:ký|có|ban hành|gửi)|\s(?:có|ban hành))[^.;:]{0,60}?(?:[Cc]ông (?:văn|điện)|[Vv]ăn bản|[Cc]hỉ thị|[Kk]ế hoạch)\s+(?:(?:khẩn|hỏa tốc)\s+)?(?:số\s+)?${NUMBER_SOURCE}`,
  "u",
);

/** The letter asks other bodies for something; an answer that explains the law does not. */
const ASKS_BODIES =
  /(?:[Yy]êu cầu|[Đđ]ề nghị|giao)\s+(?:các|UBND|[ỦU][yỷỶY] ban|Chủ tịch|Sở|Cục|Chi cục|Bộ|Giám đốc|Thủ trưởng|Công an|Trung tâm [Dd]ịch vụ)(?![\p{L}])/u;

const reportsLetter = (blocks: NoticeDocument["blocks"]): boolean =>
  blocks.slice(0, 6).some(({ text }) => OWN_LETTER.test(text)) && blocks.some(({ text }) => ASKS_BODIES.test(text));

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
  String.raw`^(?:${OPENS_LETTER}|(?:Theo (?:đó|[Cc]hỉ thị|[Cc]ông (?:văn|điện)|[Vv]ăn bản),\s)?(?:\p{Lu}|các\s)[^.;:,]{3,80}?\s(?:được (?:giao|yêu cầu|đề nghị)|có trách nhiệm|chủ trì|phải)\s)`,
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

/** "Sau một năm triển khai Chỉ thị …": what was ordered then is told with what came of it. */
const RESULTS = /^Sau (?:hơn |gần )?\S+ (?:năm|tháng|tuần) (?:triển khai|thực hiện)\s/u;

/** Whether the block orders in somebody's name. */
function isNamedOrder(text: string): boolean {
  const order = findOrder(text);
  return order !== null && (!UNNAMED.test(order[0]) || BY_LEADER.test(text.slice(0, order.index)));
}

/** Whether the story is of orders: somebody who is named orders, wherever it stands, or orders stand again and again. */
function tellsOrders({ blocks, source }: NoticeDocument, head: readonly string[], published: IsoDate | null): boolean {
  const summary = source.lead ?? "";
  const lead = head.slice(0, LEAD_BLOCKS);
  if (lead.some((text) => SENT_DOWN.test(text) && !BY_THE_WAY.test(text))) return true;
  const orders = blocks.filter(({ text }) => findOrder(text) !== null && readMark(text) === null);
  if (
    orders.length === 0 &&
    head.some((text) => PASSED_ON.test(text)) &&
    blocks.some(({ text }) => SAYS_DUTY.test(text) || ASKS_BODIES.test(text))
  )
    return true;
  if (head.some((text) => SENT_LETTER.test(text)) && blocks.some(({ text }) => SAYS_BELOW.test(text))) return true;
  const looksBack = lead.some((text) => RESULTS.test(text));
  const ordersNow = (text: string): boolean =>
    isNamedOrder(text) && !isOfBefore(text, published) && !(looksBack && /\sđã\s(?:giao|yêu cầu|chỉ đạo|đề nghị)\s/u.test(text));
  if (orders.length === 0) return opensOrders(blocks) || lead.some((text) => PLAN.test(text)) || ordersNow(summary);
  return lead.some(ordersNow) || orders.some(({ text }) => ordersNow(text));
}

/** Whether the page reports an order of a leader, or a letter of a body that asks others. */
export function reportsOrder(document: NoticeDocument): boolean {
  const { blocks, source } = document;
  const summary = source.lead ? [source.lead] : [];
  const top = [source.title ?? "", ...summary, ...blocks.slice(0, HEAD_BLOCKS - 1).map(({ text }) => text)];
  const published = source.published ? readAnyDate(source.published) : null;
  const lead = top.slice(0, LEAD_BLOCKS);
  const isNumbered = top.some((text) => !isOfBefore(text, published) && namesDirective(text));
  const title = source.title ?? blocks[0]?.text ?? "";
  if (isNoReport({ title, lead, head: top.slice(0, 5), isNumbered, isOrdered: lead.some(isNamedOrder) }, blocks)) return false;
  return isNumbered || reportsLetter(blocks) || tellsOrders(document, top, published);
}
