import type { Mention } from "../../../model/mention.ts";
import type { Extractor } from "../../extractor.ts";
import type { NameList } from "../../names/name-list.ts";
import { lookUpNames } from "../../names/name-lookup.ts";
import { startsPredicate } from "../../names/predicates.ts";
import { readNames } from "../../names/read-names.ts";
import { roleHeading } from "../../role-heading.ts";
import { clauseStarts } from "./clauses.ts";
import { roleOf, toMentions } from "./window.ts";

/** A predicate with something behind it: "là tổ chức" at a heading's end is a noun. */
const opensPredicate = (words: string): boolean => startsPredicate(words) && !/^(?:tổ chức|thành phần)$/u.test(words);

/** "…, Sở Tài chính hướng dẫn và đề nghị các đơn vị …:": who orders before the colon charges others. */
const ORDERING = /^[^.;:,]{0,60}?\s(?:và|,)\s+(?:đề nghị|yêu cầu)\s[^.;]*:\s*$/u;

/** "Các địa phương đang thực hiện giãn cách tiếp tục …": the state they are in, then what they do. */
const STATE =
  /^\s+(?:(?:đang|bị|(?:đến nay )?chưa)\s[^.;:,]{3,140}?,?\s(?:tiếp tục|khẩn trương|chủ động|tập trung|phải|cần)|(?:nếu|khi)\s[^.;:]{3,90}?\s(?:phải|cần)|khi nhận được (?:công văn|văn bản|thông báo|kế hoạch) này,?\s(?:khẩn trương|nghiêm túc|triển khai|tổ chức|chủ động|báo cáo|thực hiện))\s/iu;

/** A place of its own that the text calls by its class alone; in lower case such a noun also stands inside predicates, but not before words of duty. */
const SHORT_FORM =
  /^(?:(?:Tỉnh|Thành phố)\s+\p{Ll}|lực lượng\s+\p{Lu}|(?:địa phương|chủ đầu tư|đơn vị|cơ quan|nhà thầu)\s+(?:phải|cần|(?:có|chịu) trách nhiệm|khẩn trương|chủ động|kịp thời|báo cáo|tổng hợp)(?![\p{L}]))/u;
/** "các bộ, ngành, (địa phương)": the end of a collective, no doer of its own. */
const IN_COLLECTIVE = /(?:bộ|ngành|sở|ban|cơ quan|đơn vị|đoàn thể|tổ chức|doanh nghiệp|cấp|huyện|tỉnh),\s+$/iu;
/** "Hằng năm tổng hợp, gửi Bộ A, (Bộ B trước ngày 15/7)": a list of those to whom something goes. */
const RECEIVING =
  /(?:gửi|báo cáo|trình|xin ý kiến|lấy ý kiến)\s+(?:(?:về|cho)\s+|(?<=ý kiến\s)của\s+)?(?:các\s)?\p{Lu}[^.;:,]{2,60},\s+$/u;
const ORDERS_BELOW = /^\s+(?:chỉ đạo|yêu cầu|kết luận|giao)\s*:/u;
/** "Chủ tịch UBND tỉnh chỉ đạo, nhà thầu …": no further verb behind the comma; "… quán triệt, yêu cầu các sở …". */
const ordersNext = (rest: string): boolean => {
  if (/^\s+\p{Ll}[^.;:,]{1,30},\s+(?:yêu cầu|đề nghị)\s+(?:các\s|\p{Lu})/u.test(rest)) return true;
  const end = /^\s+(?:đã\s+)?chỉ đạo,\s+/u.exec(rest)?.[0].length;
  return end !== undefined && !startsPredicate(rest.slice(end));
};
/** "UBND tỉnh đồng thời giao các sở …": who orders. */
const ORDERS_TOO =
  /^\s+(?:tiếp tục có văn bản (?:chỉ đạo|yêu cầu|đề nghị)|(?:đồng thời|tiếp tục|quyết định|thống nhất|nhất trí|trước mắt)\s+(?:giao|yêu cầu|đề nghị))\s+(?:các\s|\p{Lu})/u;
/** "Bộ trưởng Bộ X ký ban hành Chỉ thị số … yêu cầu các sở …": who orders by that paper. */
const SIGNS =
  /^\s+ký\s+(?:ban hành\s+)?(?:Chỉ thị|Công điện|Công văn|Kế hoạch|Thông báo|[Vv]ăn bản|công văn)[^.;:]{0,160}\s(?:yêu cầu|đề nghị|giao)\s/u;
/** "gồm: Cục X không báo cáo 6 vụ": what was left undone; "UBND tỉnh sao gửi và yêu cầu …": who writes; "Sở X đề xuất UBND tỉnh giao …": what is asked for. */
const FAILED =
  /^\s+(?:không\s+(?:báo cáo|thực hiện|hoàn thành|đạt|gửi|nộp|có)(?![\p{L}])|đề xuất\s[^.;:,]{2,60}?\sgiao\s|(?:sao gửi|sao lục|ghi nhận|đồng ý|thống nhất)\s+và\s+(?:yêu cầu|đề nghị|giao)\s)/u;
/** Of one body: chairmen of many do not issue the document. */
const LEADER =
  /^(?:Phó )?(?:Thủ tướng|Chủ tịch|Bộ trưởng|Bí thư)(?![\p{L}])(?!\s+(?:(?:UBND|[ỦU][yỷ] ban nhân dân)\s+)?(?:các|cấp)\s)/u;
const CONSENT = /^\s*:\s*(?:Đồng ý|Nhất trí|Thống nhất|Cơ bản|Về|Đối với|Giao|Yêu cầu)(?![\p{L}])/u;
/** "HĐND tỉnh thống nhất thông qua các giải pháp như sau:": who resolves it does not do it. */
const ADOPTS = /^\s+(?:cơ bản\s+)?(?:thống nhất|nhất trí|tán thành|thông qua|quyết nghị)(?![\p{L}])/u;
const ANNOUNCING =
  /(?:yêu cầu|đề nghị|(?<!được )giao|kết luận|thông báo|có ý kiến|nhấn mạnh|chỉ thị|điện|quyết định|quyết nghị|thống nhất|thông qua|như sau|ban hành)(?![\p{L}])/u;

/** "được giao quản lý, sử dụng …": which bodies are meant, with no word of what they must do. */
const WHICH =
  /^\s+được\s+(?:giao|cấp|thuê|phép)\s(?!.*(?<!được )(?:trách nhiệm|phải|cần|khẩn trương|chủ động|chủ trì|phối hợp|báo cáo|tổ chức)(?![\p{L}]))/u;

/** "5. Các chủ rừng là tổ chức (…)": a short passage that is one name as a whole, without a predicate. */
function* headingName(passage: string, list: NameList | null, extractorId: string): Generator<Mention<"assignee">> {
  if (!list) return;
  const words = passage.replace(/\s*(?:\([^()]*\))?\s*:?\s*$/u, "");
  if (words.length > 120 || /[.;:()]/u.test(words) || list.end > words.length) return;
  const rest = words.slice(list.end);
  // "Chủ tịch UBND tỉnh yêu cầu:" announces, and charges nobody
  if (ANNOUNCING.test(rest)) return;
  // "4. Các tổ chức được giao quản lý, khai thác hồ chứa": the verbs say which of them
  if (!WHICH.test(rest) && rest.split(/\s+/u).some((_, i, all) => opensPredicate(all.slice(i).join(" ")))) return;
  yield* toMentions(passage, { ...list, names: [{ span: { start: 0, end: words.length }, agencyIds: [] }] }, "lead", extractorId);
}

/** "Các chủ rừng, đơn vị được giao, thuê rừng có trách nhiệm …": whatever stands before the words of duty names the doer. */
function responsible(passage: string, list: NameList): NameList | null {
  const reach = /^[^.;:]{0,120}?(?=\s+(?:(?:có|chịu) trách nhiệm|chủ động|chủ trì)(?![\p{L}]))/u.exec(passage.slice(list.end));
  const last = list.names.at(-1);
  if (
    !reach ||
    !last ||
    /^\s*(?:cũng|còn|vẫn|đã|là|được(?!\s+(?:cấp|phép|thuê|hỗ trợ|cho|phân bổ|bố trí)\s)|sẽ|vừa|đang|ban hành|ghi nhận|đánh giá|biểu dương|thống nhất|và|,)(?![\p{L}])|(?:giao|yêu cầu|đề nghị|phân công|chỉ đạo)[\s,]/u.test(
      reach[0],
    )
  )
    return null;
  const end = list.end + reach[0].length;
  return {
    ...list,
    end,
    names: [...list.names.slice(0, -1), { span: { start: last.span.start, end }, agencyIds: last.agencyIds }],
  };
}

/** "…, trong đó trọng tâm là các tỉnh: A, B": where it matters most, of those named before; "… cho các tỉnh: A, B": who gets it. */
const MOST_OF_ALL = /(?:(?:trong đó|nhất là|đặc biệt là)\s[^.;:,]{0,24}|(?:cho|của|tại|ở)\s)các\s[^.;:,]{2,24}:\s*$/u;

/** "Trên cơ sở Kế hoạch này, các bộ, Ủy ban nhân dân cấp tỉnh:": behind an opening phrase, over the items below. */
const isAnnounced = (passage: string, list: NameList): boolean =>
  /^\s*:\s*$/u.test(passage.slice(list.end)) &&
  /^(?:Trên cơ sở|Căn cứ|Theo chức năng|Để|Trong (?:thời gian|phạm vi|quá trình)|Thời gian tới|Định kỳ|Hằng|Hàng)\s[^.;:]*$/u.test(
    passage.slice(0, list.start),
  ) &&
  !/(?:báo cáo|ý kiến|đề nghị)\s[^,]*,\s*$/u.test(passage.slice(0, list.start));

/** "Bộ Tài chính chủ trì …", "3. Bộ Nội vụ:", "Trên cơ sở đó, UBND tỉnh Quảng Ninh rà soát …" */
export const clauseSubject: Extractor<"assignee"> = {
  id: "clause-subject",
  kind: "assignee",
  cues: [],
  *extract(passage, context) {
    if (roleHeading(passage)) return;
    const lookup = lookUpNames(passage, context);
    const announces = passage.trimEnd().endsWith(":");
    // behind an opener's commas only the first doer counts: later commas stand inside its predicate
    let isOpenerDone = false;
    for (const { at, kind } of clauseStarts(passage)) {
      if (kind === "start") isOpenerDone = false;
      if (passage.charAt(at - 2) === ":" && MOST_OF_ALL.test(passage.slice(Math.max(0, at - 70), at))) continue;
      if (isOpenerDone || (kind === "opener" && RECEIVING.test(passage.slice(Math.max(0, at - 80), at)))) continue;
      const allowsBare =
        kind === "start" ||
        lookup.provinces.has(at) ||
        (SHORT_FORM.test(passage.slice(at, at + 36)) && !IN_COLLECTIVE.test(passage.slice(Math.max(0, at - 16), at)));
      const list = readNames(passage, at, lookup, allowsBare);
      if (!list || roleOf(passage, list, kind) !== "lead") {
        const announced = list && kind === "opener" && isAnnounced(passage, list) ? list : null;
        if (list && kind === "start" && STATE.test(passage.slice(list.end))) {
          yield* toMentions(passage, list, "lead", this.id);
          continue;
        }
        const charged = announced ?? (list && kind === "start" ? responsible(passage, list) : null);
        isOpenerDone = announced !== null;
        if (charged) yield* toMentions(passage, charged, "lead", this.id);
        else if (at === 0) yield* headingName(passage, list, this.id);
        continue;
      }
      const rest = passage.slice(list.end);
      if (announces && ADOPTS.test(rest)) continue;
      // "1. Tỉnh Đắk Lắk: Đồng ý bổ sung …": whose request it is
      if (CONSENT.test(rest) || ORDERS_TOO.test(rest) || FAILED.test(rest) || SIGNS.test(rest)) continue;
      // "Phó Thủ tướng Thường trực chỉ đạo: Bộ Y tế …": who orders what follows
      if ((ORDERS_BELOW.test(rest) || ordersNext(rest)) && LEADER.test(passage.slice(list.start, list.end))) continue;
      // "Thực hiện Công văn …, Giám đốc Sở Y tế chỉ đạo:" announces what others are to do
      if (announces && (ORDERING.test(rest) || (kind === "opener" && /^\s+(?:chỉ đạo|giao)\s*:\s*$/u.test(rest)))) continue;
      isOpenerDone = true;
      yield* toMentions(passage, list, "lead", this.id);
    }
  },
};
