import type { TargetValue } from "../../../model/mention.ts";
import { anyOf } from "../../../text/any-of.ts";

/** Comparators as written, stacked ones whole ("ít nhất trên"). For flags `giu`. */
export const COMPARATOR = String.raw`(?:${anyOf`
  (?:ít|nhiều)\s+nhất(?:\s+(?:là|đạt|bằng))? | tối\s+(?:thiểu|đa)(?:\s+(?:là|đạt|bằng))? | không\s+quá | không\s+dưới
  không\s+(?:thấp|ít|nhiều|cao|lớn|nhỏ)\s+hơn | (?:thấp|nhỏ)\s+hơn(?!\s+(?:ít\s+nhất|tối\s+thiểu|từ|khoảng|trên)\s) | không\s+vượt(?:\s+quá)? | (?:thấp|cao)\s+nhất\s+là | (?:trên(?!\s+100\s*%)|dưới)(?:\s+mức)? | (?<!(?:thấp|nhỏ)\s)hơn
  khoảng | từ | xấp\s+xỉ | gần
`}\s+|[≥>≤<]\s*)`;
/** "1.500", "8,3", "02", "20". */
export const NUMBER = "\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?";
/** "triệu", "triệu tỷ". */
export const MULTIPLIER =
  "(?:(?:nghìn|ngàn|vạn|triệu)\\s+(?:tỷ|tỉ)|nghìn|ngàn|vạn|triệu|t[ỷỉ](?!\\s+(?:lệ|số|suất|trọng)(?![\\p{L}])))";

/** Words that end the counted noun. */
const STOP =
  "(?:trên|của|cho|được|sử\\s+dụng|trong|tại|có|là|và|để|từ|với|do|theo|khi|đến|(?<!nhà\\s)ở|đạt|tham\\s+(?:gia|dự|mưu)|đã|phải|hoàn\\s+(?:thành|thiện)|" +
  "trở|mỗi|về|vào|bảo\\s+(?:đảm|vệ)|thuộc|nhằm|kết\\s+(?:nối|thúc|hợp|quả)|phát\\s+(?:triển|huy|hành|sinh)|áp\\s+dụng|ứng\\s+dụng|thực\\s+(?:hiện|thi|tế)|" +
  "tính\\s+(?:đến|từ|theo|trên)|so|lên|xuống|năm|ngày|tháng|giờ|phút|bị|nếu|hoặc|ra|trước|giảm|tăng|thí\\s+điểm|tuyên\\s+truyền|hoạt\\s+động|nằm|hơn|còn|khoảng|ít\\s+nhất|tối\\s+(?:thiểu|đa)|" +
  "triển\\s+khai|khỏi|lắp|phục\\s+vụ|chậm|đang|chưa|không|gắn|xây\\s+dựng|đăng\\s+ký|ứng\\s+trực|gọi|vay|(?<!việc\\s)làm|(?<!tự\\s)mở|" +
  "đối\\s+với|biết|đi|giảng\\s+dạy|giai\\s+đoạn|khởi\\s+nghiệp|bồi\\s+dưỡng|qua|sang|cùng|đủ|tiến\\s+hành|quy\\s+mô|giúp|nhân\\s+dịp|dưới|vượt|xấp\\s+xỉ|gần)(?![\\p{L}])";
const NOUN_WORD = `\\s+(?!${STOP})[\\p{L}/]+`;
/** Where a noun phrase ends by itself. */
const NOUN_END = `(?=\\s*[.,;:()]|\\s+(?:${STOP}|\\d)|\\s*$)`;
/** Units that need no noun behind them. */
const CLOSED =
  "ngày\\s+(?:công|lương)|điểm\\s+(?:phần\\s+trăm|%)|năm(?=\\s*[.,;)]|\\s*$)|(?:bậc|đồng|usd)(?:/(?:hợp\\s+tác\\s+xã|[\\p{L}]+)(?:/[\\p{L}]+)?)?|(?:MW|GW|MVA)(?![\\p{L}])|m[23²³]/[\\p{L}]+(?:\\s+đêm)?";
/** "5 tỉnh, thành phố", "3 tin, bài": counted together. */
const TOGETHER =
  "(?:tin,\\s+bài|(?:quận,\\s+)?huyện(?:,\\s+thị\\s+xã)?,\\s+thành\\s+phố|tỉnh,\\s+thành(?:\\s+phố)?|xã,\\s+phường(?:,\\s+(?:thị\\s+trấn|đặc\\s+khu))?|bộ,\\s+(?:ngành|cơ\\s+quan)|cán\\s+bộ,\\s+(?:chiến\\s+sĩ|công\\s+chức(?:,\\s+viên\\s+chức)?)|doanh\\s+nghiệp,\\s+hợp\\s+tác\\s+xã)(?![\\p{L}])";
/** What is counted per head: "điều dưỡng/10.000 dân", "giường bệnh/1 vạn dân", "bể/03 ha". */
const PER_HEAD = "/?(?<=/)\\d{1,3}(?:\\.000)?\\s+(?:vạn\\s+)?[\\p{L}]+(?:\\s+gái|2)?";
/** Nouns that stand for the whole where that goes on: of one syllable, or of three. */
const HEAD =
  "(?:(?:phòng|khu|trạm|hợp|cụm)(?:\\s+[\\p{L}]+){2}|người|hộ|xã|phường|huyện|tỉnh|điểm|lớp(?:\\s+tập\\s+huấn)?|mẫu|đợt|lượt(?:\\s+(?:người|khách|thanh\\s+niên|học\\s+sinh|hộ|lao\\s+động|cán\\s+bộ|hội\\s+viên|đoàn\\s+viên|phương\\s+tiện|xe|bệnh\\s+nhân))?|liều|cuốn|con|cây|suất|tờ|phiếu|vụ|buổi|cuộc|xe|nhà|trường|cầu|kg|lít)(?![\\p{L}/])";
/** The counted noun: up to seven syllables when it ends there ("khu công nghiệp sinh thái"), else its shortest form. */
export const NOUN =
  `(?<unit>${CLOSED}|${TOGETHER}|(?:m[23²³]|km|ha|tấn|căn(?:\\s+hộ)?|giường)(?![\\p{L}])(?:/[\\p{L}]+)?(?:(?:${NOUN_WORD}){0,5}(?:${PER_HEAD}|${NOUN_END}))?|` +
  `(?!${STOP}|%|triệu|tỷ)(?:[\\p{L}/²³]+(?:${NOUN_WORD}){0,6}(?:${PER_HEAD}|${NOUN_END})|${HEAD}|[\\p{L}/²³]+(?:${NOUN_WORD})?))`;

const FACTORS: Readonly<Record<string, number>> = { nghìn: 1e3, ngàn: 1e3, vạn: 1e4, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 };

/** A number in Vietnamese figures: points between thousands, a decimal comma, then a multiplier word. */
export function readNumber(figures: string, multiplier?: string): number {
  const base = Number(figures.replaceAll(".", "").replace(",", "."));
  const words = (multiplier ?? "").trim().toLowerCase().split(/\s+/u);
  const factor = words.reduce((product, word) => product * (FACTORS[word] ?? 1), 1);
  return Math.round(base * factor * 1e6) / 1e6;
}

/** The comparison that the comparator's words state; a bare number is "=". */
export function readComparison(comparator: string | undefined): TargetValue["op"] {
  const words = (comparator ?? "").toLowerCase();
  if (/tối\s+đa|nhiều\s+nhất|không\s+(?:quá|vượt|nhiều|cao|lớn)|cao\s+nhất|[≤<]|^(?:dưới|(?:thấp|nhỏ)\s+hơn)/u.test(words))
    return "<=";
  if (/ít\s+nhất|tối\s+thiểu|không\s+(?:dưới|thấp|ít|nhỏ)|thấp\s+nhất|trên|hơn|vượt|[≥>]/u.test(words)) return ">=";
  return /khoảng|xấp|gần/u.test(words) ? "~" : "=";
}

/** What is already reached, or is compared with: no target. "thực hiện", "nông thôn mới" tell of no result. */
const RESULT = new RegExp(
  String.raw`(?<![\p{L}])${anyOf`
    ${anyOf`
      đã | (?<!(?:giá trị|kinh phí|tổng vốn) )ước | (?<!(?:trồng|xây|dựng|lập|tư|cấp|nạp|tạo|triển|khai|mở|thêm|thôn|viên|làm|đổi|kiểu|đóng|bệnh|nhân|mắc|nhiễm|hợp|ca|lao|vay|tuyển|học) )mới(?! và)
      (?<!(?:thực|thể|phát|xuất|biểu) )hiện(?! (?:hành|đại|trạng)(?![\p{L}])) | vẫn | chiếm | giảm được | đạt được
    `}(?:\s+\p{L}+){0,3}
    so với | cùng kỳ | (?<!(?:tín|chứng|địa) )chỉ(?:\s+(?:đạt|có|bằng|được|mới))*
  `}\s+$`,
  "iu",
);
/** Rates and amounts that a bare number states as they are. */
const STATED_AS_IS =
  /(?:lãi suất|thuế suất|nồng độ|tỷ lệ vốn|hỗ trợ|mức|tạm ứng|tạm giữ|đặt cọc|ký quỹ|khấu trừ)\s+(?:đạt\s+|có\s+|tăng\s+|giảm\s+)?$/iu;

/** "giữ tỷ lệ che phủ ở mức 42%", "duy trì mức giảm 1%": what is to stay so. */
const KEPT = /(?<![\p{L}])(?:duy trì|giữ|ổn định|khống chế|kiểm soát)(?![\p{L}])[^.;:]{0,60}\smức(?:\s+(?:giảm|tăng))?\s+$/iu;

/** "cả nước có 200 xã, trong đó có 40 xã" tells; "phấn đấu 80% số xã, trong đó có 40%" sets a goal. */
const PART_OF = /trong đó có(?:\s+\p{L}+){0,3}\s+$/iu;
const GOAL_ABOVE = /(?<![\p{L}])(?:phấn đấu|mục tiêu|đến (?:hết |cuối )?năm \d{4})(?![\p{L}])[^.]*$/iu;

/** "tăng 3,67% so với cùng kỳ" tells how it went; "phấn đấu tăng 8% so với cùng kỳ" sets a goal. */
export const isCompared = (before: string, after: string): boolean =>
  /^[^.;:,]{0,40}?(?<![\p{L}])so(?: với)? cùng kỳ/iu.test(after) &&
  !/(?:phấn đấu|mục tiêu|đạt mức|phải|để)(?![\p{L}])[^.;]*$/iu.test(before);

/** "cầu có tải trọng dưới 10 tấn", "hộ có nhà bị hư hỏng trên 70%": which ones are meant, unless that is striven for. */
const ATTRIBUTE = new RegExp(
  String.raw`(?<![\p{L}])(?:có|với|bị|vi phạm|sử dụng)\s+${anyOf`
    quy mô | tải trọng | diện tích | giá trị | dung tích | công suất | tổng mức đầu tư | vốn | dân số | doanh thu | thời hạn
    chiều (?:dài|cao|rộng) | độ dốc | thiệt hại | hư hỏng | nồng độ | tỷ lệ | trọng tải | khối lượng
  `}(?:\s+\p{L}+){0,5}\s+$`,
  "iu",
);
const AIM =
  /(?<![\p{L}])(?:phấn đấu|bảo đảm|đảm bảo|mục tiêu|đến (?:hết )?năm \d|mỗi|nâng(?! cấp)|tăng|giảm|duy trì|phải|(?<!(?:bộ|sở|phòng|ngành) )xây dựng|hình thành)(?![\p{L}])[^.;:]*$/iu;
export const isAttribute = (before: string): boolean => ATTRIBUTE.test(before.slice(-80)) && !AIM.test(before.slice(-200));

/** "Hiện nay, trên địa bàn có 180 trạm": where an objective starts from. */
export const AT_PRESENT = /(?:^|[.;]\s+)(?:Hiện|Đến nay|Tính đến)(?![\p{L}])[^.;]*$/u;

/** "mới tiêm phòng được 1.200 con lợn, đạt tỷ lệ 20%": how far one has come. */
const COME_TO = /(?<![\p{L}])(?:đã|mới|ước)\s[^.;]{0,60}?\s(?:được|xong)\s+\d(?:[^.]|\.\d){0,160}[,;]\s+đạt(?:\s+tỷ lệ)?\s+$/iu;

/**
 * Whether the words before a number make it a result or a mere statement; a comparator ("không quá") speaks against the latter. Among
 * objectives a part of the whole is a goal too.
 */
export const isResult = (before: string, hasComparator: boolean, isObjective = false): boolean =>
  RESULT.test(before.slice(-40)) ||
  COME_TO.test(before.slice(-240)) ||
  (!isObjective && PART_OF.test(before.slice(-40)) && !GOAL_ABOVE.test(before)) ||
  (!hasComparator && STATED_AS_IS.test(before.slice(-40)) && !KEPT.test(before));
