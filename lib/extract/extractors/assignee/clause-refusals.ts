import { endsInColon } from "../../../text/ends.ts";
import { startsPredicate } from "../../names/predicates.ts";
import type { NamedClause } from "./named-clause.ts";

type Refusal = (clause: NamedClause) => boolean;

/** "HĐND tỉnh thống nhất thông qua các giải pháp như sau:": who resolves it does not do it. */
const ADOPTS = /^\s+(?:cơ bản\s+)?(?:thống nhất|nhất trí|tán thành|thông qua|quyết nghị)(?![\p{L}])/u;
const isAdopting: Refusal = ({ passage, rest }) => endsInColon(passage) && ADOPTS.test(rest);

/** "1. Tỉnh Đắk Lắk: Đồng ý bổ sung …": whose request it is; "Công ty mẹ: Nhà nước nắm giữ …": whose it is. */
const CONSENT =
  /^\s*:\s*(?:Đồng ý|Nhất trí|Thống nhất|Cơ bản|Về|Đối với|Giao|Yêu cầu(?!\s+(?:các\s+)?(?:nhà thầu|chủ đầu tư|doanh nghiệp|thương nhân|ngân hàng thương mại|đơn vị thi công|cơ sở))|Nhà nước nắm giữ)(?![\p{L}])/u;
const isRequester: Refusal = ({ rest }) => CONSENT.test(rest);

/** "Sau khi nghe lãnh đạo Bộ A, (UBND tỉnh B) báo cáo; ý kiến của …", "…, (các bộ) dự họp, Phó Thủ tướng kết luận:": who told before the conclusion. */
const HEARD = /(?:^|[.;]\s)(?:Sau khi nghe|Nghe)\s[^.;]*$/u;
const TOLD = /^\s+báo cáo(?:[;,]|\s+(?:và|về)\s)|\s(?:kết luận|ý kiến|chỉ đạo)(?![\p{L}])[^.;]*:\s*$/u;
const isReporting: Refusal = ({ passage, list, rest }) => TOLD.test(rest) && HEARD.test(passage.slice(0, list.start));

/** "lộ trình: Thành phố A trước ngày 30/9; các tỉnh B, C trước ngày 20/9": by when for each, and nothing to do. */
const ONLY_DATED = /^\s+(?:trước|đến|trong|chậm nhất|xong)\s[^.;:,]{0,40}\d{4}\s*(?:[.;]|$)/u;
const isOnlyDated: Refusal = ({ rest }) => ONLY_DATED.test(rest);

/** "Xác định đây là nhiệm vụ trọng tâm; người đứng đầu trực tiếp chỉ đạo": of whoever has the duty before it. */
const HEAD_OF_DOER = /^người đứng đầu$/iu;
const isHeadOfDoer: Refusal = ({ passage, list }) =>
  list.start > 0 && /;\s$/u.test(passage.slice(0, list.start)) && HEAD_OF_DOER.test(passage.slice(list.start, list.end));

/** "chính quyền cấp xã đi vào hoạt động trước ngày 01/7": what is to come about. */
const COMES_ABOUT = /(?:đi vào|bắt đầu|chính thức) (?:hoạt động|vận hành)(?![\p{L}])/u;
const isComingAbout: Refusal = ({ passage, list, rest }) =>
  COMES_ABOUT.test(passage.slice(list.start, list.end)) || /^\s+(?:đi vào|chính thức)\s/u.test(rest);

/** "UBND tỉnh đồng thời giao các sở …": who orders. */
const ORDERS_TOO =
  /^\s+(?:tiếp tục có văn bản (?:chỉ đạo|yêu cầu|đề nghị)|(?:đồng thời|tiếp tục|quyết định|thống nhất|nhất trí|trước mắt)\s+(?:giao|yêu cầu|đề nghị))\s+(?:các\s|\p{Lu})/u;
const isOrderingToo: Refusal = ({ rest }) => ORDERS_TOO.test(rest);

/** "Bộ trưởng Bộ X ký ban hành Chỉ thị số … yêu cầu các sở …": who orders by that paper. */
const SIGNS =
  /^\s+ký\s+(?:ban hành\s+)?(?:Chỉ thị|Công điện|Công văn|Kế hoạch|Thông báo|[Vv]ăn bản|công văn)[^.;:]{0,160}\s(?:yêu cầu|đề nghị|giao)\s/u;
const isSigning: Refusal = ({ rest }) => SIGNS.test(rest);

/** "gồm: Cục X không báo cáo 6 vụ", "Sở X chậm gửi số liệu": what was left undone; "UBND tỉnh sao gửi và yêu cầu …": who writes; "Sở X đề xuất UBND tỉnh giao …": what is asked for. */
const FAILED =
  /^\s+(?:không\s+(?:báo cáo|thực hiện|hoàn thành|đạt|gửi|nộp|có|kịp thời|chủ động)(?![\p{L}])|(?:thiếu|chậm(?!\snhất)|lúng túng|ít)\s(?!phải\s)|đề xuất\s[^.;:,]{2,60}?\sgiao\s|(?:sao gửi|sao lục|ghi nhận|đồng ý|thống nhất)\s+và\s+(?:yêu cầu|đề nghị|giao)\s)/u;
const hasOnlyWritten: Refusal = ({ rest }) => FAILED.test(rest);

/** Of one body: chairmen of many do not issue the document. */
const LEADER =
  /^(?:Phó )?(?:Thủ tướng|Chủ tịch|Bộ trưởng|Bí thư)(?![\p{L}])(?!\s+(?:(?:UBND|[ỦU][yỷ] ban nhân dân)\s+)?(?:các|cấp)\s)/u;
const ORDERS_BELOW =
  /^\s+(?:(?:chỉ đạo|yêu cầu|kết luận|giao|(?:chốt|đặt|ấn định) (?:thời hạn|yêu cầu))\s*:|lưu ý\s+(?:các\s|\p{Lu}))/u;
/** "Chủ tịch UBND tỉnh chỉ đạo, nhà thầu …": no further verb behind the comma; "… quán triệt, yêu cầu các sở …". */
const ordersNext = (rest: string): boolean => {
  if (/^\s+\p{Ll}[^.;:,]{1,30},\s+(?:yêu cầu|đề nghị)\s+(?:các\s|\p{Lu})/u.test(rest)) return true;
  const end = /^\s+(?:đã\s+)?chỉ đạo,\s+/u.exec(rest)?.[0].length;
  return end !== undefined && !startsPredicate(rest.slice(end));
};

/** "Bí thư Thành ủy động viên thầy cô và giao Sở X …", "Phó Chủ tịch UBND tỉnh thống nhất thu hồi …": what a leader says before the order. */
const PRAISES =
  /^\s+(?:cũng\s+)?(?:động viên|biểu dương|ghi nhận|đánh giá cao|hoan nghênh|chia sẻ với|phê bình|đồng ý|thống nhất|nhất trí)\s[^.]*?(?:[,;]|\svà)\s(?:đồng thời\s)?(?:giao|yêu cầu|đề nghị)\s/u;
/** "…, Phó Thủ tướng chỉ đạo Bộ X dồn sức xử lý:": who directs others, over the items below. */
const DIRECTS_BELOW = /^\s+(?:chỉ đạo|phân công)\s+(?:\p{Lu}|các\s)[^.;]*:\s*$/u;
/** In whose name such an order stands, by the whole of the name: "Chủ tịch UBND các xã" are charged themselves. */
const ISSUING =
  /^(?:(?:Phó )?Thủ tướng|Trưởng [Bb]an(?: [Cc]hỉ đạo)?|(?:Phó )?Bí thư (?:Tỉnh|Thành) ủy|(?:Phó )?Chủ tịch (?:UBND|[ỦU][yỷ] ban nhân dân) (?:tỉnh|thành phố))$/u;
/** "Phó Thủ tướng Thường trực chỉ đạo: Bộ Y tế …": who orders what follows. */
const isLeaderOrdering: Refusal = ({ passage, list, rest }) => {
  const doer = passage.slice(list.start, list.end);
  return (
    ((ORDERS_BELOW.test(rest) || PRAISES.test(rest) || ordersNext(rest)) && LEADER.test(doer)) ||
    (DIRECTS_BELOW.test(rest) && ISSUING.test(doer))
  );
};

/** "…, Sở Tài chính hướng dẫn và đề nghị các đơn vị …:": who orders before the colon charges others. */
const ORDERING = /^[^.;:,]{0,60}?\s(?:và|,)\s+(?:đề nghị|yêu cầu)\s[^.;]*:\s*$/u;
const isOrderingOthers: Refusal = ({ passage, rest }) => endsInColon(passage) && ORDERING.test(rest);

/** "Thực hiện Công văn …, Giám đốc Sở Y tế chỉ đạo:" announces what others are to do. */
const isAnnouncing: Refusal = ({ kind, rest }) => kind === "opener" && /^\s+(?:chỉ đạo|giao)\s*:\s*$/u.test(rest);

/** "Trên cơ sở dự toán của Sở A, Sở B, tham mưu …": whose it is goes on. */
const OWNED = /(?<![\p{L}])(?:của|với|từ)\s+\p{Lu}[^.;:]{2,100},\s+$/u;
const isOwner: Refusal = ({ kind, passage, list, rest }) =>
  kind === "opener" && /^,\s+\p{Ll}/u.test(rest) && startsPredicate(rest.slice(2)) && OWNED.test(passage.slice(0, list.start));

/** "Cơ quan thường trực, chủ trì đôn đốc …", "đơn vị đầu mối tổng hợp: Vụ X": as what a body named elsewhere acts; "Cơ quan thường trực Ban Chỉ đạo X:" heads items. */
const FUNCTION =
  /^(?:[Cc]ơ quan|[Đđ]ơn vị) (?:thường trực|đầu mối|chủ trì)(?:,|(?:\s[^.;:,\p{Lu}]{1,40})?:|\s[^.;:,]{1,40}:\s*\S)/u;
const isFunction: Refusal = ({ passage, list }) => FUNCTION.test(passage.slice(list.start, list.start + 80));
/** "Chủ đầu tư nào giải ngân chậm sẽ bị xem xét trách nhiệm": what is threatened. */
const isThreatened: Refusal = ({ passage, list, rest }) =>
  passage.slice(list.start, list.end).endsWith(" nào") && /^[^.;]*\sbị\s/u.test(rest);

/** "khẩn trương cổ phần hóa A, Ngân hàng B theo đúng lộ trình": how it is done, to those named. */
export const MANNER = /^\s+theo (?:đúng|quy định)\s/u;
const isManner: Refusal = ({ kind, rest }) => kind === "opener" && MANNER.test(rest);

/** "các xã quan tâm chỉ đạo, tuy nhiên vẫn còn …": how it has been, told with what is still wrong. */
const STILL_WRONG =
  /^[^.;]{3,160}?[,;]\s(?:tuy nhiên|song|nhưng|tuy vậy),?\s(?:vẫn|còn|hiện|đến nay|trên thực tế|thực tế|kết quả)(?![\p{L}])/u;
const isStillWrong: Refusal = ({ rest }) => STILL_WRONG.test(rest);

const REFUSALS: readonly Refusal[] = [
  isReporting,
  isOnlyDated,
  isHeadOfDoer,
  isComingAbout,
  isManner,
  isStillWrong,
  isAdopting,
  isRequester,
  isOrderingToo,
  hasOnlyWritten,
  isSigning,
  isLeaderOrdering,
  isOrderingOthers,
  isAnnouncing,
  isOwner,
  isFunction,
  isThreatened,
];

/** Whether the predicate behind the names is no duty of theirs: they order, adopt, ask or have failed. */
export const isRefused = (clause: NamedClause): boolean => REFUSALS.some((refuses) => refuses(clause));
