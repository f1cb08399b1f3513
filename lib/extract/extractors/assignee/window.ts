import type { Mention } from "../../../model/mention.ts";
import { allMatches } from "../../../text/all-matches.ts";
import { anyOf } from "../../../text/any-of.ts";
import { unitAt, unitTest } from "../../../text/code-units.ts";
import { isOverGovernment } from "../../authority.ts";
import { roleOfWindow, type WindowRole } from "../../grammar/role-grammar.ts";
import type { NameList } from "../../names/name-list.ts";
import type { NameLookup } from "../../names/name-lookup.ts";
import { predicateEnd } from "../../names/predicates.ts";
import { ADDRESSED_ABOVE, LAWGIVERS } from "../../names/words.ts";

/** Syllables of the left context that the grammar sees. */
const LEFT = 6;
/** Code units in which they are looked for. */
const LEFT_REACH = 80;
const isClauseEdge = unitTest(/[.;:,()“”"]/u);

/** Behind a body that the gazetteer knows, or "các bộ, ngành, địa phương", any verb opens a duty but those that tell, order, join or place. */
export const NO_DUTY = new RegExp(
  String.raw`^\s+${anyOf`
    đã | đang | vừa | mới | sẽ | từng | là | được | bị | có | của | cho | và | với | tại | về | do | theo | trong | trên
    ngoài | cũng | còn | này | nói | yêu cầu | giao | đề nghị | ban hành | thông báo | nhận | trân trọng | xin | phát biểu
    khẳng định | nhấn mạnh | nhận định | kiến nghị | ghi nhận | biểu dương | đánh giá cao | thống nhất | đồng ý | nhất trí | chỉ thị
    phê bình | gửi lời | hoan nghênh | đối | gồm | thuộc | từ | đến | khi | nếu | để | mà | hoặc | như | họ | nêu | trình bày | kết luận
    quyết nghị | quy định | nay | trước | sau | liên quan | hiện | ngày | rất | vẫn | thường | gặp | chưa | đều | lại | càng
    nào | thấy | kính | phía | ven | vùng | miền | khu vực | giáp | dọc | chịu | ở | nơi | khác | cơ bản | hoàn toàn | đạt | thuận lợi
    khó khăn | năm | tháng | quý | cần(?=\s+(?:một|thêm|nhiều|khoảng|hơn|\d))
  `}(?![\p{L}\p{M}])`,
  "u",
);

/** "là cơ quan thường trực", "là đầu mối": a charge, where "là thành viên" is a state. */
const CHARGED_AS =
  /^\s+(?:được\s+(?:giao|phân công)\s+)?(?:là|làm)\s+(?:(?:cơ quan|đơn vị)\s+)?(?:thường trực|đầu mối|chủ trì|chịu trách nhiệm|cầu nối|nòng cốt)(?![\p{L}])/u;

/** "được giao chủ trì …", "được yêu cầu rà soát …", "được Phó Thủ tướng giao xây dựng …": an order told in the passive. */
const ORDERED =
  /^\s+được\s+(?:(?:Phó\s+)?Thủ\s+tướng(?:\s+Chính\s+phủ)?\s+|Chính\s+phủ\s+)?(?:giao(?:\s+(?:nhiệm\s+vụ|trách\s+nhiệm))?|yêu\s+cầu|phân\s+công|đề\s+nghị)\s+(?:phải\s+|cần\s+)?/u;

/** What is asked of a body, in the passive, is an order even where no list has it; what one was "được giao" may be what it runs. */
const ASKED = /yêu\s+cầu|đề\s+nghị/u;
const MANY_BODIES = /^[Cc]ác\s(?:bộ|sở|ngành|cơ quan|địa phương|tỉnh|xã|phường|bệnh viện|trường)(?![\p{L}])/u;
const RUNS = /^(?:thực hiện|triển khai|làm chủ|đầu tư|quản lý|khai thác|vận hành|xây dựng)(?![\p{L}])/u;
const isOneBody = (passage: string, { start }: NameList): boolean =>
  /^(?!(?:Các|Người|Cơ quan|Đơn vị|Tổ chức|Địa phương|Doanh nghiệp|Nhà|Chủ|Cán bộ|Công ty)\s)\p{Lu}/u.test(
    passage.slice(start, start + 14),
  );

/** "Sở A, các Trường B (dạy bù …)": several by their whole names open the passage. */
const areSeveral = (passage: string, { names, start }: NameList): boolean =>
  start === 0 &&
  names.length > 1 &&
  names.every(({ span }) => /^(?:các )?\p{Lu}/u.test(passage.slice(span.start, span.start + 6)));

function isKnown(passage: string, list: NameList): boolean {
  const { names } = list;
  const last = names.at(-1);
  return (
    last !== undefined &&
    (last.agencyIds.length > 0 ||
      areSeveral(passage, list) ||
      /^(?:[ỦU][yỷỶY] ban nhân dân|UBND|Chủ tịch)|^(?:Thành phố|Tỉnh)$|^[Cc]ác\s.*(?:địa phương|(?:bộ|sở|ban),\s+ngành)$/isu.test(
        passage.slice(last.span.start, last.span.end),
      ))
  );
}

/** "Các Tổ công tác theo Quyết định số 235/QĐ-TTg ngày … tiếp tục kiểm tra": the paper that made or charged them. */
const BY_PAPER =
  /^\s+(?:được\s+\p{Ll}+(?:\s\p{Ll}+){0,2}\s+)?(?:theo|tại)\s+(?:Quyết định|Nghị quyết|Thông báo|Công văn|Kế hoạch|Chỉ thị)\s+số\s+\S+(?:\s+ngày\s+(?:\d{1,2}\/\d{1,2}\/\d{4}|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}))?(?:\s+của\s+\p{Lu}[^,.;:]{2,60}?(?=\s+(?:tiếp tục|chủ|khẩn|tập|tăng|theo|có trách|phải|cần|trực|đẩy|rà|tổ|kiểm|thực|phối)))?/u;

/** "Sở X - cơ quan thường trực Ban Chỉ đạo tham mưu …": what the doer is in a body; "Bộ X, trực tiếp là Cục Y, …": who of it does so. */
const AS_BODY = new RegExp(
  String.raw`^,?\s+với (?:tư cách|vai trò)(?:\s+là)?\s[^.;:,]{3,80}(?=,\s)|^,\s+trong đó\s[^.;:,]{3,80}(?=,\s)|^,\s+(?:mà\s+)?(?:trực tiếp|nòng cốt) là\s[^.;:,]{3,70}(?=,\s)|^,\s+(?:cơ quan|đơn vị) (?:thường trực|đầu mối|chủ trì)\s[^.;:,]{3,80}(?=,\s)|^\s+[-–]\s+\p{Ll}[^.;:,–-]{3,60}\s[-–](?=\s)|^(?:\s+[-–]|,)\s+(?:[Cc]ơ\s*quan|[Đđ]ơn\s*vị)\s+(?:[Tt]hường trực|đầu mối|chủ trì|điều phối)(?:\s+(?:của\s+)?\p{Lu}[^.;:,()]{2,70}?)?(?=,?\s+${anyOf`
    giúp | tham mưu | chủ trì | có trách nhiệm | chịu trách nhiệm | phối hợp | tổng hợp | hướng dẫn | theo dõi | đôn đốc
    xây dựng
  `}[\s,])|^\s+do\s[^.;:,]{3,80}?\s(?:làm|là)\s(?:(?:Tổ t|T|t)rưởng(?:\s+(?:[Bb]an|[Đđ]oàn)(?:\s+[Cc]hỉ đạo)?)?|Chủ tịch)(?![\p{L}])`,
  "u",
);

/** "Giám đốc Sở X - Thành viên: …", "Bộ X, cơ quan chủ trì Chương trình:": what the doer is in a body, before the colon. */
const AS_MEMBER =
  /^[-–,]\s+(?:(?:[Cc]ơ quan|[Đđ]ơn vị)\s+(?:chủ trì|thường trực|đầu mối|điều phối)|(?:Phó )?(?:Tr|Tổ tr)ưởng|Tổ phó|Thành viên|Ủy viên|Thư ký)[^.;:()]{0,60}:/u;

/** "Các thành phố lớn như Hà Nội, Thành phố Hồ Chí Minh chuẩn bị …": some of them. */
const PLACE = String.raw`(?:(?:tỉnh|thành phố|Thành phố|TP\.?)\s)?\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,3}`;
const SUCH_AS = new RegExp(String.raw`^,?\s+như:?\s+${PLACE}(?:(?:,|\s+và)\s+${PLACE}){0,9},?(?=\s+\p{Ll})`, "u");

const JOINT = /^\s*(?:[,–-]\s*)?/u;
/** "Tỉnh cũng cần …", "Còn các xã thì …" */
const ALSO =
  /^\s+(?:thì|(?:cũng|còn|vẫn)(?=\s+(?:cần|phải|được|có nhiệm vụ|có trách nhiệm|khẩn trương|chủ động|tiếp tục|tập trung)(?![\p{L}\p{M}])))/u;
const isNamed = (passage: string, list: NameList): boolean =>
  list.names.some(({ agencyIds }) => agencyIds.length > 0) || isKnown(passage, list);

/** Code units between the names and the verb that can say their duty. */
function beforePredicate(passage: string, list: NameList): number {
  const after = passage.slice(list.end, list.end + 200);
  const also = (BY_PAPER.exec(after) ?? ALSO.exec(after) ?? AS_BODY.exec(after) ?? SUCH_AS.exec(after))?.[0].length ?? 0;
  const rest = after.slice(also);
  // few doers are ordered in the passive: who they are is asked for those alone
  const [ordered = ""] = ORDERED.exec(rest) ?? [];
  const isCharged =
    ordered !== "" &&
    (isNamed(passage, list) ||
      (ASKED.test(ordered) && MANY_BODIES.test(passage.slice(list.start, list.start + 14))) ||
      ((ASKED.test(ordered) || !RUNS.test(rest.slice(ordered.length))) && isOneBody(passage, list)));
  return also + (isCharged ? ordered.length : (JOINT.exec(rest)?.[0].length ?? 0));
}

/** "Bộ X sau khi có ý kiến của Bộ Y ban hành …", "…, với tinh thần trách nhiệm cao, khẩn trương …": put between the doer and its verb. */
const PUT_BETWEEN = new RegExp(
  String.raw`^,?\s+${anyOf`
    trong\s+(?:khi|lúc|thời gian\s+(?:tới|này|sớm|ngắn)|trường hợp|mọi|bất (?:cứ|kỳ)|khả năng|điều kiện)
    với\s+(?:sự|tinh thần|trách nhiệm|quyết tâm|phương châm) | bằng\s+(?:nguồn|mọi|nhiều|các|kinh) | sau khi | (?<=,\s+)khi | từ\s+(?:kết quả|thực tế|nay) | nếu | dưới sự
    ngoài (?:các|những|nhiệm|việc) | thông qua | thay mặt | thừa [ủu]y quyền | được sự ủy quyền | theo\s+(?:yêu cầu|chỉ đạo|đề nghị|hướng dẫn)
    đến\s+(?:hết|cuối|năm|ngày|quý|tháng)
  `}(?![\p{L}\p{M}])`,
  "u",
);
const NEXT_WORD = /\s+(?=\p{L})/gu;

/** Whether a verb stands behind what is put between it and the doer; what was done is told with "đã". */
function hasVerbBehind(passage: string, end: number): boolean {
  const opener = PUT_BETWEEN.exec(passage.slice(end, end + 32));
  if (!opener) return false;
  const [rest = ""] = passage.slice(end + opener[0].length, end + 120).split(/[.;:()]|\sđã\s(?!giao|nêu)/u, 1);
  return allMatches(NEXT_WORD, rest).some(({ index, 0: space }) => {
    const words = rest.slice(index + space.length);
    return predicateEnd(words, 0) !== null;
  });
}

/** Those who have others work for them under a contract. */
export const CLIENT =
  /(?<![\p{L}])(?:chủ đầu tư|ban (?:quản lý dự án|QLDA)|ngân hàng thương mại|tổ chức tín dụng)(?:\s\p{L}+){0,6}$/iu;

function rightToken(passage: string, list: NameList): string {
  const { end } = list;
  const after = passage.slice(end).trimStart();
  if (after === "" || after.startsWith(".") || after.startsWith(";")) return "xend";
  if (after.startsWith(":") || AS_MEMBER.test(after)) return "xcolon";
  if (predicateEnd(passage, end + beforePredicate(passage, list)) !== null) return "xpredicate";
  // "các chủ đầu tư yêu cầu nhà thầu …": they do so, and order nobody for the document
  if (/^\s+yêu\s+cầu\s/u.test(passage.slice(end, end + 12)) && CLIENT.test(passage.slice(list.start, end))) return "xpredicate";
  if (CHARGED_AS.test(passage.slice(end, end + 60))) return "xpredicate";
  if (isKnown(passage, list) && hasVerbBehind(passage, end)) return "xpredicate";
  const isVerb = /^\s+\p{Ll}/u.test(passage.slice(end, end + 4)) && !NO_DUTY.test(passage.slice(end, end + 40));
  return isVerb && isKnown(passage, list) ? "xpredicate" : "xother";
}

/** Left context: up to six syllables of the same clause, in lower case; `xstart` or `xopener` when the clause starts here. */
function leftTokens(passage: string, at: number, start: "start" | "opener" | null): string {
  if (start) return `x${start}`;
  const reach = Math.max(0, at - LEFT_REACH);
  let from = at;
  while (from > reach && !isClauseEdge(unitAt(passage, from - 1))) from -= 1;
  return passage.slice(from, at).trim().toLocaleLowerCase("vi").split(/\s+/u).slice(-LEFT).join(" ");
}

/** The role that the words around a list of names give it. */
export function roleOf(passage: string, list: NameList, start: "start" | "opener" | null): WindowRole {
  const right = rightToken(passage, list);
  // names alone between two stops inside a passage tell who was there; as a passage of their own they head what follows
  if (start === "start" && right === "xend" && list.start > 0) return "none";
  return roleOfWindow(`${leftTokens(passage, list.start, start)} xnames ${right}`);
}

/** "Các cơ quan, đơn vị sau đây": the items below name them. */
const isNamedBelow = (name: string): boolean => name.endsWith(" sau đây") || name.endsWith(" dưới đây");

/** "Chủ tịch Quốc hội đề nghị (Chính phủ)": those over the Government. */
const BY_ASSEMBLY = /(?:Quốc hội|Tổng Bí thư|Bộ Chính trị)(?![\p{L}])[^.;:,]*\s(?:đề nghị|yêu cầu|giao)\s$/u;

/** The list's names as mentions. */
export function toMentions(
  { passage, issuer }: NameLookup,
  list: NameList,
  role: "lead" | "coordinating",
  extractorId: string,
): Mention<"assignee">[] {
  const above = isOverGovernment(issuer) ? LAWGIVERS : ADDRESSED_ABOVE;
  const charged = list.names.filter(({ span }) => {
    const name = passage.slice(span.start, span.end);
    if (name === "Chính phủ" && BY_ASSEMBLY.test(passage.slice(Math.max(0, span.start - 80), span.start))) return true;
    return !above.test(name) && !isNamedBelow(name);
  });
  return charged.map(({ span, agencyIds }) => ({ kind: "assignee", span, value: { role, agencyIds }, extractorId }));
}
