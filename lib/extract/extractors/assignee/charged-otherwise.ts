import type { NameList } from "../../names/name-list.ts";
import { IS_LIKE } from "../../names/relative-clause.ts";
import { headingName } from "./heading-name.ts";
import type { NamedClause } from "./named-clause.ts";

/** "Các địa phương đang thực hiện giãn cách tiếp tục …": the state they are in, then what they do. */
const STATE =
  /^\s+(?:(?:đang|bị|(?:đến nay )?chưa(?! thực sự))\s[^.;:,]{3,140}?,?\s(?:tiếp tục|khẩn trương|chủ động|tập trung|phải|cần|có trách nhiệm|chịu trách nhiệm)|(?:nếu|khi)\s[^.;:]{3,90}?\s(?:phải|cần)|khi nhận được (?:công văn|văn bản|thông báo|kế hoạch) này,?\s(?:khẩn trương|nghiêm túc|triển khai|tổ chức|chủ động|báo cáo|thực hiện))[\s:]/iu;

/** What may not stand between the names and the words of duty. */
const NO_NAME =
  /^\s*(?:chưa thực sự|cũng|còn|vẫn|đã|là|được(?!\s+(?:cấp|phép|thuê|hỗ trợ|cho|phân bổ|bố trí)\s)|sẽ|vừa|đang|ban hành|ghi nhận|đánh giá|biểu dương|thống nhất|và|,)(?![\p{L}])|(?:giao|yêu cầu|đề nghị|phân công|chỉ đạo|\snào)[\s,]/u;
/** "Sở X chưa (chủ động báo cáo)" */
const LIKE = new RegExp(String.raw`\s(?:${IS_LIKE})$`, "u");

/** "Bộ A - cơ quan chủ trì, …", "Bộ A với tư cách …": as what it acts; the name ends before it. */
const AS_WHAT = /^\s+(?:[-–]|với (?:tư cách|vai trò)|trong (?:khi|lúc))\s/u;

/** "Các chủ rừng, đơn vị được giao, thuê rừng có trách nhiệm …": whatever stands before the words of duty names the doer. */
function responsible({ list, rest }: NamedClause): NameList | null {
  const reach = /^[^.;:]{0,120}?(?=\s+(?:luôn\s+)?(?:(?:có|chịu) trách nhiệm|chủ động|chủ trì)(?![\p{L}]))/u.exec(rest);
  const last = list.names.at(-1);
  if (!reach || !last || NO_NAME.test(reach[0]) || LIKE.test(reach[0])) return null;
  if (AS_WHAT.test(reach[0])) return list;
  const end = list.end + reach[0].length;
  return {
    ...list,
    end,
    names: [...list.names.slice(0, -1), { span: { start: last.span.start, end }, agencyIds: last.agencyIds }],
  };
}

const OPENS_ITEMS =
  /^(?:Trên cơ sở|Căn cứ|Theo chức năng|Để|Trong (?:thời gian|phạm vi|quá trình)|Thời gian tới|Định kỳ|Hằng|Hàng)\s[^.;:]*$/u;
const RECEIVED = /(?:báo cáo|ý kiến|đề nghị)\s[^,]*,\s*$/u;

/** "Trên cơ sở Kế hoạch này, các bộ, Ủy ban nhân dân cấp tỉnh:": behind an opening phrase, over the items below. */
function isAnnounced({ passage, list, rest }: NamedClause): boolean {
  const before = passage.slice(0, list.start);
  return /^\s*:\s*$/u.test(rest) && OPENS_ITEMS.test(before) && !RECEIVED.test(before);
}

/** "2. Cấp tỉnh: Ủy ban nhân dân các tỉnh": at which level those stand who head the items below. */
const LEVEL = /^(?:Cấp|Ở|Tại|Khối|Phía|Về phía)\s[^.;:]{2,40}:\s+$/u;
const isOfLevel = ({ passage, list, rest }: NamedClause): boolean =>
  /^[\s:]*$/u.test(rest) && LEVEL.test(passage.slice(0, list.start));

/** Whom a clause charges although no verb of duty stands right behind the names; `null` where it charges nobody. */
export function chargedOtherwise(clause: NamedClause): NameList | null {
  if (clause.kind === "opener") return isAnnounced(clause) ? clause.list : null;
  if (STATE.test(clause.rest) || isOfLevel(clause)) return clause.list;
  return responsible(clause) ?? (clause.list.start === 0 ? headingName(clause) : null);
}
