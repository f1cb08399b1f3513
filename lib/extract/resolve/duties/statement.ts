import { allMatches } from "../../../text/all-matches.ts";
import { startsDutyVerb, startsPredicate } from "../../names/predicates.ts";

/** "Về giải phóng mặt bằng: chỉ đạo …": what an item is about, said before its verb. */
const TOPIC = /^(?:Về|Đối với|Tại|Liên quan(?: đến)?)\s[^:.;]{2,160}:\s+/u;

const topicEnd = (passage: string): number => TOPIC.exec(passage)?.[0].length ?? 0;

/** Whether a passage without a doer says what is to be done: a verb first, or behind the topic of an item. */
export function startsDuty(passage: string): boolean {
  return startsDutyVerb(passage.slice(topicEnd(passage)));
}

/** "Yêu cầu đẩy nhanh tiến độ …": an order that names nobody; "Đề nghị xây dựng Luật …" is the matter of a meeting. */
const ORDERED_AT_ONCE = /^(?:Yêu cầu|Đề nghị)\s+(?!xây dựng\s\p{Lu})(?=\p{Ll})/u;

/** Where the statement of a passage without a doer starts: behind its topic, behind "Thủ tướng yêu cầu", "Giao" and the like. */
export function statementStart(passage: string): number {
  const topic = topicEnd(passage);
  if (topic > 0 && startsPredicate(passage.slice(topic))) return topic;
  const atOnce = ORDERED_AT_ONCE.exec(passage)?.[0].length ?? 0;
  if (atOnce > 0 && startsDutyVerb(passage.slice(atOnce))) return atOnce;
  const order =
    /^(?:(?:(?:(?:Về|Xét|Để|Căn cứ|Sau khi)\s[^.;:]{0,300},\s|[^.;:]{0,80}?)(?<!của (?:Phó )?)(?:Thủ tướng|Phó Thủ tướng|Bộ trưởng)[^.;:,()]{0,60}?\s|(?:Về|Đối với|Liên quan)\s[^.;:]{2,300}?,\s+)?(?:yêu cầu|đề nghị|chỉ đạo)(?!\s+(?:của|tại|nêu)\s))\s*:?,?\s+/u.exec(
      passage,
    );
  return order?.[0].length ?? 0;
}

/** "Thống nhất phương án 2; không phụ thuộc …": what is consented to, in all its clauses. */
const CONSENTS = /^(?:cơ bản\s+)?(?:thống nhất|đồng ý|nhất trí)\s/iu;
const NEXT_CLAUSE = /[.;]\s+(?!không\s)(?=\p{L})/giu;
export function onlyConsents(words: string): boolean {
  const said = words.slice(topicEnd(words));
  return (
    CONSENTS.test(said) &&
    !allMatches(NEXT_CLAUSE, said).some(({ index, 0: stop }) => startsDutyVerb(said.slice(index + stop.length)))
  );
}

/** "Trong tháng 6, các bộ đã trình 47 đề án": behind the time stands what is to be done, or nothing is. */
const TIME = /^Trong\s(?:tuần|tháng|quý|năm|\d)[^.;:,]{1,40},\s+/u;

/** "Số dư không được chuyển sang năm sau, phải thu hồi …": what is to be done with the thing that the clause is about. */
const DEMANDED = /^(?!Theo\s)\p{Lu}\p{Ll}[^.;:]{3,120}?,?\sphải\s(?:được\s)?/u;

/** "Xét nghiệm diện rộng: hoàn thành …": a topic in a few words. */
const SHORT_TOPIC = /^\p{Lu}[^.;:,]{3,60}:\s+/u;

/** What stands between the topic and the duty: behind "Đối với …" a comma too. */
const JOINT = /[:,]\s+/gu;
const COLON = /:\s+/gu;

/** "Đối với các dự án chậm, cần xử lý …": behind what it is about; "Đối với đề xuất …: đồng ý …" grants something. */
export function opensDuty(words: string): boolean {
  const time = TIME.exec(words);
  if (time) return startsDutyVerb(words.slice(time[0].length));
  const demanded = DEMANDED.exec(words);
  if (demanded && startsDutyVerb(words.slice(demanded[0].length))) return true;
  const joints = /^Đối với\s/u.test(words) ? JOINT : /^(?:Về|Liên quan)\s/u.test(words) ? COLON : null;
  const named = SHORT_TOPIC.exec(words)?.[0].length ?? 0;
  if (!joints) return [0, named, statementStart(words)].some((at) => startsDutyVerb(words.slice(at)));
  return allMatches(joints, words).some(({ index, 0: joint }) => {
    const said = words.slice(index + joint.length);
    return startsDutyVerb(said) && !/^(?:thống nhất|cơ bản|thực hiện theo)\s/iu.test(said);
  });
}

const WEIGHTY =
  /^(?!Xác định|Coi|Xem|Quán triệt)(?:(?!\s(?:xác định|coi|xem)\s)[^.;:]){5,300}?(?<!\s(?:nhất|biệt|đó))\slà (?:một trong )?(?:những |các )?(?:nhiệm vụ|trách nhiệm|việc làm|quá trình|yêu cầu|xu (?:thế|hướng)|phương châm|cách làm)\s/u;
/** "Khắc phục hậu quả lũ là nhiệm vụ cấp bách, …": whether the words say how weighty a thing is. */
export const isWeighed = (words: string): boolean => words.includes(" là ") && WEIGHTY.test(words);

/** "Trường hợp …, (tổng hợp …)", "Để …, (cho phép …)": when, why and beside what something is to be done. */
const CIRCUMSTANCE =
  /^(?:Về|Trường hợp|Khi|Nếu|Để|Nhằm|Trong (?:khi|lúc|thời gian|quá trình|trường hợp)|Từ (?=(?:thực tiễn|kết quả|nay)\s)|Ngoài|Bên cạnh|Sau khi|Trước khi|Trên cơ sở|Qua)\s(?!đó|nguyên tắc)(?:(?!,\s+\p{Lu})[^.;:]){3,}/u;
const COMMA = /,\s+(?:(?:phải|cần|thì)\s+)?(?=\p{Ll})/gu;
/** What has come about stands behind it: no duty. */
const CAME_ABOUT = /\s(?:đã|đang|vẫn|hiện|cho thấy)\s/u;

/** "Mọi khoản chi phải đúng đối tượng", "Việc phân bổ vốn cần dứt điểm": what a thing must be. */
const MUST =
  /^(?!Từ |Về nguyên tắc)\p{Lu}(?:(?!\s(?:đã|đang|vẫn|còn|là|thường|mới|từng|chưa|đòi hỏi)\s)[^.;:]){8,140}?\s(?:phải|cần(?! thiết))\s(?!(?:coi|xem|được (?:coi|xem|xác định)|chịu|đối mặt|nhập khẩu)\s)(?!.*\snếu\s)/u;

/** Whether a sentence demands something of nobody by name: behind its circumstances, or of a thing that must be so. */
export function demandsOfNobody(words: string): boolean {
  const circumstance = CIRCUMSTANCE.exec(words)?.[0];
  if (circumstance === undefined) return MUST.test(words);
  return (
    !CAME_ABOUT.test(circumstance) &&
    allMatches(COMMA, circumstance).some(({ index, 0: comma }) => startsDutyVerb(words.slice(index + comma.length)))
  );
}
