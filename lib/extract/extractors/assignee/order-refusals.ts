import { endsInColon } from "../../../text/ends.ts";
import type { NameList } from "../../names/name-list.ts";
import { startsDutyVerb } from "../../names/predicates.ts";
import { CLOSING_PARENTHESIS } from "./in-parentheses.ts";
import { isLed, isOf, type Ordering } from "./ordering.ts";
import { CLIENT } from "./window.ts";

type Refusal = (ordering: Ordering) => boolean;

/** Nothing but a rest of the name stands between those who are charged and what they demand. */
const DEMANDS = /^(?:\s(?!và\s|đồng\s)\p{Ll}+){0,2}(?:\scó văn bản)?\s$/u;

/** "giao Bộ X yêu cầu các nhà thầu …": what those who are charged demand of others. */
const isDemandOfCharged: Refusal = ({ verb, before, chargedUpTo }) =>
  chargedUpTo >= 0 && /^(?:yêu|đề)/u.test(verb) && DEMANDS.test(before.slice(chargedUpTo));

/** "các chủ đầu tư yêu cầu nhà thầu …": what clients demand of those who work for them. */
const isClientsDemand: Refusal = ({ verb, before }) => /^yêu/u.test(verb) && CLIENT.test(before.slice(-80).trimEnd());

/** Code units from the start within which "nhiệm vụ của …" can be a heading ("Nhiệm vụ, giải pháp của …"). */
const HEADING_REACH = 40;
/** "Nâng cao (trách nhiệm của người đứng đầu)", "Quy định rõ (trách nhiệm của …)": behind a verb, what is to be done about it. */
const isObject = ({ before }: Ordering): boolean => startsDutyVerb(before.trimStart());

/** "theo nhiệm vụ của các bộ" inside a sentence charges nobody. */
const isNoHeading: Refusal = (ordering) => isOf(ordering) && (ordering.start > HEADING_REACH || isObject(ordering));

/** "cụ thể hóa các nhiệm vụ, phân công các ngành": what a doer does, no order of the document's. */
const isDoersAssigning: Refusal = (ordering) =>
  /^(?:phân|[ủu][yỷ])/u.test(ordering.verb) && (!isLed(ordering) || (/;\s+$/u.test(ordering.before) && isObject(ordering)));

/** "Rà soát hộ nghèo (giao UBND các xã thực hiện)": of all that stands before it. */
const isAside: Refusal = ({ passage, start }) =>
  start > 1 && /^\([Gg]iao/u.test(passage.slice(start - 1, start + 4)) && CLOSING_PARENTHESIS.test(passage.slice(start - 1));

/** "Trong quá trình rà soát, (yêu cầu) Sở X …": on what occasion, no duty. */
const OCCASION = /(?:^|[.;]\s)(?:Trong|Quá trình|Sau|Qua|Khi|Để|Trước|Tại)\s[^.;,]{3,120},\s$/u;
const SPOKEN_OF =
  /(?:nhiệm vụ|công việc|nội dung|việc|chỉ tiêu|kế hoạch|đề án)(?:\s+(?:mà\s+)?(?:Thủ tướng|Chính phủ|Thủ tướng Chính phủ))?\s+đã\s+$|(?<![\p{L}])(?:hoặc|phương án|chủ trương|việc|có thể|dự kiến|(?:trước |sau )?khi|chưa|(?<!hàng )không|nghiên cứu|xem xét|cân nhắc|đề xuất|kiến nghị|(?:rà soát|đôn đốc|vận động),|(?:trình|đề xuất) (?:Thủ tướng(?: Chính phủ)?|Chính phủ|(?:UBND|Ủy ban nhân dân)(?: (?:tỉnh|thành phố))?))\s+$/iu;

/** "tham mưu văn bản (đề nghị) Bộ X …", "sớm có văn bản (đề nghị) …": what a doer is to ask of others. */
const ASKING =
  /(?<![\p{L}])(?:[Tt]ham mưu|sớm|khẩn trương|chủ động|kịp thời|phải|cần|[Ss]oạn thảo|[Dd]ự thảo)(?:\s[^\s.;:,]+){0,8}\s(?:văn bản|công văn|tờ trình)(?:\s(?:gửi|để))?\s+$/u;
const isAsking: Refusal = ({ verb, before }) => /^(?:yêu|đề)/u.test(verb) && ASKING.test(before.slice(-100));

/** "các nhiệm vụ đã giao Bộ X": what was ordered before is spoken of, nobody is charged anew; so a doer may "xử lý hoặc đề nghị …", study "phương án giao Bộ X …". */
const isSpokenOf: Refusal = ({ before }) => SPOKEN_OF.test(before.slice(-60)) && !OCCASION.test(before);

const GIVEN_BEFORE = /(?<![\p{L}])(?:giao|yêu cầu|đề nghị)\s[^.;:]{10,180}\sđã\s+$/iu;

/** "Giao Bộ X đẩy nhanh các dự án đã (giao cho) chủ đầu tư": whose they are, inside an order to somebody else. */
const isGivenBefore: Refusal = ({ verb, before }) => verb.endsWith("cho") && GIVEN_BEFORE.test(before.slice(-200));

const ALSO_DEMANDS =
  /(?<![\p{L}])(?<!(?:qua|khi|nghị|kết quả) )(?:rà soát|hướng dẫn|đôn đốc|kiểm tra|nhắc nhở|giám sát|vận động)(?:,|\s+và)\s+$/u;

/** "… hướng dẫn, đôn đốc, (yêu cầu) các đơn vị …": one of a doer's duties (ANNOTATION, ruling 16), unless it announces items. */
const isOneOfDuties: Refusal = ({ passage, verb, before }) =>
  /^yêu/u.test(verb) && ALSO_DEMANDS.test(before.slice(-24)) && !OCCASION.test(before) && !endsInColon(passage);

/** "Sở X chỉ đạo các đơn vị …": the duty of who directs. */
const isDoersDirecting: Refusal = ({ verb, isDirected }) => /^(?:chỉ|lưu)/iu.test(verb) && !isDirected;

/** "Theo nhiệm vụ được giao, …", "được yêu cầu …": whoever stands behind it is not charged by it. */
const isPassive: Refusal = ({ before }) => before.endsWith("được ");

/** "đã ban hành nhiều Chỉ thị, Công điện (yêu cầu) các Bộ …": what was ordered before. */
const HAS_ORDERED =
  /(?<![\p{L}])đã (?:(?:ban hành|có|ký|phát)\s(?:nhiều|các|một số|hàng loạt)\s[^.;:]{3,120}|(?:kiểm tra|thanh tra|làm việc với)\s[^.;:]{3,120},\s)$/iu;
const isOrderedBefore: Refusal = ({ verb, before }) => /^(?:yêu|giao|chỉ)/u.test(verb) && HAS_ORDERED.test(before.slice(-160));

/** "Thực hiện Công điện số 12 của Thủ tướng (yêu cầu) các địa phương …, Chủ tịch UBND tỉnh chỉ đạo:": what the paper asks that is carried out. */
const BY_PAPER =
  /(?:^|[.;]\s)(?:Thực hiện|Căn cứ|Triển khai)\s[^.;:]*(?:Công điện|Chỉ thị|Công văn|Kết luận|Thông báo|Nghị quyết|Kế hoạch)\s[^.;:]*$/u;
const ANOTHER_ORDERS = /^[^.;:]*,\s(?:\p{Lu}[^.;:,]{3,80}?\s)?(?:yêu cầu|đề nghị|chỉ đạo|giao)(?:\s|:)/u;
const isOfPaper: Refusal = ({ passage, verb, before, end }) =>
  /^(?:yêu|giao|chỉ)/u.test(verb) && BY_PAPER.test(before) && ANOTHER_ORDERS.test(passage.slice(end));

/** "Chủ trì, phối hợp với Bộ X (yêu cầu) các doanh nghiệp …": what the doer demands together with others. */
const TOGETHER = /(?:^|[.;:]\s)(?:[Cc]hủ trì,?\s+(?:và\s+)?)?[Pp]hối hợp (?:với|cùng)\s[^.;:]{3,160}$/u;
const isDemandTogether: Refusal = ({ verb, before }) => /^yêu/u.test(verb) && TOGETHER.test(before);

const REFUSALS: readonly Refusal[] = [
  isDemandOfCharged,
  isClientsDemand,
  isNoHeading,
  isDoersAssigning,
  isAside,
  isSpokenOf,
  isAsking,
  isGivenBefore,
  isOneOfDuties,
  isDoersDirecting,
  isPassive,
  isOrderedBefore,
  isOfPaper,
  isDemandTogether,
];

/** Whether the words order nothing where they stand, whoever stands behind them. */
export const isRefused = (ordering: Ordering): boolean => REFUSALS.some((refuses) => refuses(ordering));

type NamedRefusal = (ordering: Ordering, list: NameList) => boolean;

/** Right behind a noun, before some body or other. */
const GIVEN = /^\sgiao\s+cho\s+(?:doanh nghiệp|cơ quan|đơn vị|tổ chức|cá nhân|địa phương)\s/u;

/** "danh mục tài sản giao cho doanh nghiệp quản lý": what is given them. */
const isGivenTo: NamedRefusal = ({ passage, verb, start }) => verb.endsWith("cho") && GIVEN.test(passage.slice(start - 1));

/** "phân công lãnh đạo trực tiếp phụ trách": some of its own, whom a doer is to name. */
const isOneOfOwn: NamedRefusal = ({ passage, verb }, list) =>
  /^phân/iu.test(verb) && /^(?!các\s|đồng chí\s|ông\s|bà\s)\p{Ll}/u.test(passage.slice(list.start, list.start + 10));

const INSPECTED = /(?<![\p{L}])(?:kiểm tra|rà soát|giám sát|kiểm soát|tuần tra)\s[^.;:,]{2,80}(?:,|\s+và)\s+$/u;
const ANYBODY =
  /^(?:(?:các|những)\s+)?(?:chủ|nhà thầu|[Nn]hà đầu tư|thương nhân|ngân hàng thương mại|tổ chức tín dụng|đơn vị (?:thi công|tư vấn)|doanh nghiệp|cơ sở|hộ|tổ chức, cá nhân|người|sàn|cửa hàng|nhà mạng|hãng|đại lý|nhà xe|siêu thị|khách sạn)(?![\p{L}])/u;

/** "Phòng X kiểm tra công trình đang thi công, yêu cầu chủ đầu tư …": what a doer demands of those it inspects (ANNOTATION, ruling 16). */
const isInspected: NamedRefusal = ({ passage, verb, before }, { start }) =>
  /^yêu/u.test(verb) &&
  INSPECTED.test(before.slice(-100)) &&
  !OCCASION.test(before) &&
  ANYBODY.test(passage.slice(start, start + 24));

/** A body that stands first is charged, whatever rule reads it. */
const OPENS_WITH_DOER =
  /^(?:Bộ|Sở|Ngân hàng|Thanh tra|Tập đoàn|UBND|[ỦU][yỷ] ban|(?:Phó )?Chủ tịch|Cục|Vụ|Tổng cục|Chi cục|Phòng|Ban|Công an|Giám đốc)\s/u;

/** "b) Siết chặt quản lý vận tải; yêu cầu các doanh nghiệp …", "… để yêu cầu …": what an item's doer demands of anybody (ANNOTATION, ruling 16). */
const isDemandOfDoer: NamedRefusal = (ordering, { start }) =>
  /^[Yy]êu cầu$/u.test(ordering.verb) &&
  /(?:[;,:]|\s(?:để|nhằm|và))\s+$/u.test(ordering.before) &&
  ANYBODY.test(ordering.passage.slice(start, start + 40)) &&
  (ordering.chargedUpTo >= 0 || isObject(ordering) || OPENS_WITH_DOER.test(ordering.passage)) &&
  !OCCASION.test(ordering.before);

/** "b) Chỉ đạo Cục X đổi mới bản tin; giao Cục làm đầu mối": whom the item named before by its whole name. */
const isNamedBefore: NamedRefusal = (ordering, { start, end }) =>
  ordering.verb === "giao" &&
  isObject(ordering) &&
  /^(?:Cục|Vụ|Viện|Sở|Ban|Trung tâm|Tổng cục|Công ty)$/u.test(ordering.passage.slice(start, end)) &&
  ordering.before.includes(`${ordering.passage.slice(start, end)} `);

const NAMED_REFUSALS: readonly NamedRefusal[] = [isGivenTo, isOneOfOwn, isInspected, isDemandOfDoer, isNamedBefore];

/** Whether those named behind the words are not the ones ordered. */
export const isNamedInVain = (ordering: Ordering, list: NameList): boolean =>
  NAMED_REFUSALS.some((refuses) => refuses(ordering, list));
