import type { OutlineNode } from "../../../notice/index.ts";
import { anyOf } from "../../../text/any-of.ts";
import { startsDutyVerb } from "../../names/predicates.ts";
import { type AnalyzedNode, assigneesOf, deadlinesOf } from "../analyzed-node.ts";
import { closesDocument } from "../closing-words.ts";
import { isWeighed, statementStart } from "../duties/statement.ts";
import { announcesOwnPlan } from "./governing.ts";
import { isOnlyNames } from "./only-names.ts";

type Refusal = (analyzed: AnalyzedNode) => boolean;

const hasLead = (analyzed: AnalyzedNode): boolean => assigneesOf(analyzed, "lead").length > 0;

/** Code units of the shortest duty: "Bộ Y tế rà soát" has more. */
const SHORTEST = 12;
const isTooShort: Refusal = ({ passage }) => passage.length < SHORTEST;

/** "Chỉ thị này thay thế Chỉ thị số 10/CT-TTg. (Bộ X theo dõi …)" */
const OWN_SENTENCE = /^(?:Quyết định|Nghị quyết|Chỉ thị) này\s(?:[^.;]|\.\d)*\.\s+(?:[^.;]*;\s+)?$/u;

/** "Chỉ thị này có hiệu lực từ ngày ký. Giao Vụ X làm đầu mối …": a closing that goes on to an order. */
const ordersBehind = (analyzed: AnalyzedNode): boolean =>
  assigneesOf(analyzed, "lead").some(
    ({ extractorId, span }) =>
      (extractorId === "ordered" &&
        /[.;]\s+(?:Giao|Yêu cầu|Phân công)\s+(?:cho\s+)?$/u.test(analyzed.passage.slice(0, span.start))) ||
      OWN_SENTENCE.test(analyzed.passage.slice(0, span.start)),
  );
const isClosing: Refusal = (analyzed) => closesDocument(analyzed.passage) && !ordersBehind(analyzed);

/** A numbered or lettered item: an execution clause among the assignments is one of them (ANNOTATION, ruling 23). */
const isItem = ({ mark }: OutlineNode): boolean => mark !== null && mark.style !== "article";

/** "Tổng cục Thuế có ý kiến để Cục Thuế tỉnh … được biết": a letter's answer, told to who asked. */
const ANSWER = new RegExp(
  String.raw`(?:có ý kiến|trả lời|phúc đáp|thông báo|thông tin)(?:\s+[\p{Ll},]+){0,4}?\s+(?:để|tới|đến)\s+(?:quý\s+)?${anyOf`
    Quý | các | Chính phủ | Cục | Chi cục | Sở | Bộ | UBND | Ủy ban | Ban | Công ty | Văn phòng | Tổng | Thủ trưởng | Giám đốc | Viện
    Trường | Tòa | Thuế | Hải quan | Kho bạc | Bảo hiểm xã hội | BHXH | Ngân hàng
  `}(?![\p{L}])[^.;:]{0,160}?\sbiết(?![\p{L}])(?:(?!trước ngày|chủ trì)[^.;:]){0,160}[./\s]*$`,
  "iu",
);
// "3. Bộ X thông tin để nhân dân biết, phòng tránh": an item's doer informs, no letter does
const isAnswer: Refusal = (analyzed) => !(isItem(analyzed.node) && hasLead(analyzed)) && ANSWER.test(analyzed.passage);

const EXECUTION =
  /căn cứ [Qq]uyết định(?: này)? (?:tổ chức )?(?:thi hành|thực hiện)|chịu trách nhiệm (?:thi hành|thực hiện) (?:Quyết định|Nghị quyết|Chỉ thị|Kế hoạch) này/u;
/** "Điều 3. Sở X theo dõi việc thực hiện. Giám đốc các sở chịu trách nhiệm thi hành Quyết định này.": the first sentence is a duty. */
function isExecution(analyzed: AnalyzedNode): boolean {
  const { node, passage } = analyzed;
  if (isItem(node)) return false;
  const clause = EXECUTION.exec(passage);
  if (!clause) return false;
  const sentence = passage.lastIndexOf(". ", clause.index);
  return !assigneesOf(analyzed, "lead").some(({ span }) => span.start < sentence);
}

/** How a board works and whose seal it uses: no duty of the notice's. */
const REGIME =
  /^[^.;]{3,80}?\s(?:làm việc theo chế độ|hoạt động theo chế độ|(?:được\s+)?sử dụng con dấu|tự giải thể)(?![\p{L}])/u;
const isRegime: Refusal = ({ passage }) => REGIME.test(passage);

/** "Thành lập Ban Tổ chức do Thứ trưởng X làm Trưởng ban.": what an article itself does. */
const SETS_UP = /^Thành lập\s[^.;]*?\slàm\s(?:Trưởng|Tổ trưởng|Chủ tịch|Chủ nhiệm)(?![\p{L}])/u;
/** Whether one of the sentences of an article is no duty, where others are. */
export const isNoDutyInArticle = ({ mark }: OutlineNode, said: string): boolean =>
  mark?.style === "article" && (REGIME.test(said) || SETS_UP.test(said));

/** "Về quan điểm: Bám sát …": a viewpoint in a paragraph of its own (ANNOTATION, ruling 11). */
const VIEWPOINT = /^(?:Về )?(?:[Qq]uan điểm|[Nn]guyên tắc|[Nn]hận thức)(?: chỉ đạo| chung)?\s*:/u;
/** "Chống lãng phí phải được coi là việc làm thường xuyên": how something is to be seen. */
const SEEN_AS =
  /^[^.;:]{5,120}?\s(?:(?:phải|cần)\s(?:được\s)?(?:coi|xem|xác định)(?:\sđây)?\slà\s|là\s(?:nền tảng|sức mạnh|động lực|khâu đột phá|yếu tố)(?![\p{L}]))/u;
const isViewpoint: Refusal = (analyzed) =>
  VIEWPOINT.test(analyzed.passage) || (!hasLead(analyzed) && (SEEN_AS.test(analyzed.passage) || isWeighed(analyzed.passage)));

/** "Căn cứ công văn …, Bộ Tài chính đã có công văn hướng dẫn …", "Thực hiện Nghị quyết …, các bộ, ngành đã vào cuộc": what was done before. */
const TOLD_SINCE =
  /^(?:Căn cứ\s[^;]*\sđã\s(?:có|ban hành|gửi)\s(?:công văn|văn bản|quyết định|thông báo)(?![\p{L}])|(?:Thực hiện|Triển khai)\s[^;:]*,\s(?:các\s|\p{Lu})[^.;:]{3,120}?\sđã\s(?!được|giao|ban hành|ký|phê duyệt|đề ra|quy định|nêu))/u;
const isToldSince: Refusal = (analyzed) => !hasLead(analyzed) && TOLD_SINCE.test(analyzed.passage);

/** "Điều 1. Bổ nhiệm …", "Điều 1. Công bố danh mục …": what the decision itself does. */
const ACT =
  /^(?:Phê duyệt|Chấp thuận|Quyết định chủ trương|Bổ nhiệm|Miễn nhiệm|Điều động|Phê chuẩn|Tặng|Truy tặng|Công bố(?=\s+(?:kèm|[Dd]anh mục|\d))|Xuất cấp|Giao (?:bổ sung )?(?:chỉ tiêu|dự toán|kế hoạch|biên chế)|(?:Bổ sung|Hỗ trợ|Trích|Phân bổ)(?= \d)|Công nhận|Cho thôi|Thay thế|Hủy bỏ|Huỷ bỏ|Sửa đổi)(?![\p{L}])/u;
export const isAct: Refusal = (analyzed) =>
  analyzed.node.mark?.style === "article" && !hasLead(analyzed) && ACT.test(analyzed.passage);

/** "Một số nhiệm vụ cụ thể giao các bộ, cơ quan theo bảng sau:": what announces a table. */
const ANNOUNCES_TABLE = /(?:bảng|phụ lục|biểu|danh mục)(?:\s\p{Ll}+){0,3}?\s(?:sau(?: đây)?|dưới đây)\s*:\s*$/iu;
/** "Nhiệm vụ cụ thể, phân công trách nhiệm tại Phụ lục kèm theo Kế hoạch này.": where the duties stand. */
const POINTS_TO_TABLE =
  /^(?:Các |Danh mục |Chi tiết )?(?:[Nn]hiệm vụ|[Nn]ội dung|[Tt]iến độ|[Pp]hân công|[Cc]hỉ tiêu|[Kk]ế hoạch)(?![\p{L}])[^.;:]*\s(?:tại|theo|ở|trong)\s(?:các\s)?(?:[Pp]hụ lục|[Bb]iểu|[Bb]ảng|[Dd]anh mục)(?![\p{L}])[^.;:]*[.;]?\s*$/u;
const announcesTable: Refusal = ({ node, passage }) =>
  (node.mark === null && ANNOUNCES_TABLE.test(passage)) || POINTS_TO_TABLE.test(passage);

/** "Trước ngày 20/11: Thủ tướng Chính phủ giao kế hoạch cho các bộ": what those above do themselves. */
const ABOVE =
  /^(?:[^.;:]{3,60}:\s+)?(?:Thủ tướng Chính phủ|Chính phủ|Quốc hội|Ủy ban [Tt]hường vụ Quốc hội)\s(?:xem xét|quyết định|phê duyệt|thông qua|cho ý kiến|giao (?:kế hoạch|dự toán|chỉ tiêu|vốn))\s/u;
const isDoneAbove: Refusal = (analyzed) => !hasLead(analyzed) && ABOVE.test(analyzed.passage);

/** "Khu vực phía Bắc: ngày 22 - 23/7/2027 tại Quảng Ninh": when and where something takes place. */
const SCHEDULE =
  /^\p{Lu}[^.;:]{3,60}:\s+(?:[Tt]ừ\s|[Cc]ác\s)?(?:[Nn]gày|[Ll]úc|[Ss]áng|[Cc]hiều)\s[^.;:]*?\s(?:tại|ở)\s[^.;:]*[.;]?$/u;
/** "Dự báo đến năm 2030 đón khoảng 2 triệu lượt khách": what is expected. */
const FORECAST = /^(?:Dự báo|Dự kiến|Ước)\s(?:đến|năm|trong|cả)\s[^.;]*?\d[^;]*$/u;
/** "Về kiến nghị tăng phụ cấp: thuộc thẩm quyền của …": an answer to what was asked for. */
const ANSWERED =
  /^(?:Đối với|Về)\s(?:các\s)?(?:kiến nghị|đề nghị|đề xuất)\s[^.;:]{3,200}:\s+(?:(?:[Đđ]ây|[Vv]iệc này|[Nn]ội dung này)\s(?:là|đã|thuộc|không)|[Tt]huộc\s|(?:[Đđ]ã|[Kk]hông)\s(?:được|có|thuộc)\s)/u;
/** "Ông Trần Văn A, Phó Giám đốc Sở X - Trưởng đoàn;": who belongs to a board. */
const MEMBER =
  /^(?:(?:Các )?(?:[Đđ]ồng chí|[Ôô]ng|[Bb]à)|Mời|Đại diện|Lãnh đạo)\s[^.;:]*?(?:\s[-–]|,(?:\slàm)?|:)\s(?:Phó )?(?:Trưởng (?:đoàn|ban|tiểu ban)|Tổ (?:trưởng|phó)|Thành viên|[Ủu]y viên|Thư ký|Chủ tịch Hội đồng)[^.;:,]{0,40}[.;]?$/iu;
/** "2. Tồn tại: nhà thầu huy động thiết bị chưa đủ": what is told of, before a colon of its own. */
const TOLD_OF =
  /^(?:Về\s+)?(?:[Kk]ết quả(?: đạt được| thực hiện)?|[Tt]ồn tại|[Hh]ạn chế|[Nn]guyên nhân|[Kk]huyết điểm|[Ưư]u điểm|[Kk]hó khăn|[Ss]ản lượng)(?:(?:,|\s+và)\s[^.;:]{2,40})?:\s(?!.*(?:yêu cầu|đề nghị|giao)\s)/u;
const isTold: Refusal = ({ passage }) => SCHEDULE.test(passage) || TOLD_OF.test(passage) || MEMBER.test(passage);
const isAnswered: Refusal = (analyzed) =>
  !hasLead(analyzed) && (ANSWERED.test(analyzed.passage) || FORECAST.test(analyzed.passage));

/** "Cục Thuế sẽ xem xét trách nhiệm của …": what whoever writes is going to do. */
const FORETOLD =
  /^\p{Lu}[^.;:,]{2,60}?\ssẽ\s(?:xem xét|xử lý|kiểm tra|không|tổ chức|thông báo|có|phê bình|báo cáo)(?![\p{L}])[^.;]*[./\s]*$/u;
const isForetold: Refusal = (analyzed) =>
  FORETOLD.test(analyzed.passage) && !hasLead(analyzed) && deadlinesOf(analyzed).length === 0;

/** "Mạng lưới y tế xã gồm 102 trạm", "Nguyên nhân chủ yếu là …": how things are, in the first clause, and nothing that must be. */
const FACT = new RegExp(
  String.raw`^(?!(?:Bảo đảm|Đảm bảo|Phấn đấu|Giao|Yêu cầu|Đề nghị)\s)(?=(?:(?!${anyOf`
    phải | cần | khẩn trương | chủ động | tiếp tục | kịp thời | yêu cầu | đề nghị | hoàn thành trước
  `}\s)[^;])*;?$)(?:(?:[^.;:,]{3,50},\s+)?[^.;:,]{3,100}?|[^.;:]{3,60})\s${anyOf`
    là(?!m) | gồm(?= \d| (?:các|những)\s) | đã(?! (?:được )?(?:giao|phân công|phê duyệt|ban hành|đề ra|nêu|ký|cấp)) | hiện (?:có|nay|còn) | vẫn | chủ yếu | diễn biến
    xảy ra(?= \d) | cho thấy | thiếu hụt | đạt(?= \d[\d.,]*%[^.;:]*(?:kế hoạch|so với|cao hơn|thấp hơn|chỉ tiêu)) | kiến nghị(?= cho) | tăng(?= \d[^.;:]*so với) | bị | được xác định | xếp (?:thứ|hạng) | cho kết quả | bắt đầu từ | thuộc về | mới giải ngân
    còn (?:thấp|phân tán|chậm|lúng túng|hạn chế|thiếu|tồn tại|khó khăn|yếu|nhiều)
  `}\s`,
  "u",
);
const isFact: Refusal = (analyzed) =>
  !hasLead(analyzed) &&
  deadlinesOf(analyzed).length === 0 &&
  !startsDutyVerb(analyzed.passage.slice(statementStart(analyzed.passage))) &&
  FACT.test(analyzed.passage);

const isTelling: Refusal = ({ section }) => section === "past" || section === "purpose";

const REFUSALS: readonly Refusal[] = [
  isTooShort,
  isClosing,
  isAnswer,
  isExecution,
  isRegime,
  isOnlyNames,
  isViewpoint,
  isToldSince,
  isAct,
  announcesTable,
  isForetold,
  isTold,
  isAnswered,
  isDoneAbove,
  isFact,
  isTelling,
  announcesOwnPlan,
];

/** Whether a passage is no duty of the notice's, whoever stands in it: a closing, an answer, an act, a viewpoint, a result. */
export const isNoDuty = (analyzed: AnalyzedNode): boolean => REFUSALS.some((refuses) => refuses(analyzed));
