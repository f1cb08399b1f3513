import type { Surroundings } from "../../extractor.ts";
import { startsPredicate } from "../../names/predicates.ts";

/** A period without "định kỳ" or a day, and the words around it. */
interface Bare extends Surroundings {
  /** "ngày", "tuần", … "năm", in lower case. */
  readonly period: string;
  /** "mỗi ngày", no "hằng ngày". */
  readonly isEach: boolean;
}

/** Things that have a yearly or monthly edition: no duty recurs by that. */
const OBJECT =
  /(?:ngân sách(?: nhà nước)?|kế hoạch(?:\s\p{L}+){0,3}|dự toán|kinh phí|chương trình|chỉ tiêu|báo cáo|nhiệm vụ|vốn|(?:trợ|phụ) cấp(?:\s\p{L}+){0,3}|lương hưu|và|tăng|giảm|%|bình quân|(?:\d+|năm)\s+năm\s*(?:và|,))\s*$/iu;

/** "mỗi năm tối thiểu 10 khóa": part of a measure (ANNOTATION, ruling 9). */
const MEASURE =
  /^\s+(?:(?:\p{L}+\s+){0,6}?(?:ít nhất|tối thiểu|tối đa|từ|trên|khoảng|không quá)|(?:tăng|giảm)(?:\s+thêm)?)\s+\d/iu;

/** "Hằng năm, căn cứ khả năng cân đối, … bố trí kinh phí": how funds are given (ANNOTATION, ruling 50). */
const FUNDS = /^,?\s+(?:căn cứ|trên cơ sở|lập dự toán|bố trí|cân đối)[^.]*(?:kinh phí|ngân sách|dự toán)/iu;

/** "báo cáo tại phiên họp thường kỳ hằng tháng": an occasion (ANNOTATION, ruling 17). */
const SESSION = /(?:tại|trong) (?:các )?(?:phiên họp|cuộc họp|hội nghị|buổi họp|(?:buổi |họp )?giao ban)[^.;:,]{0,40}$/iu;

/** "sinh hoạt hằng ngày", "lịch tiếp công dân hằng tuần": what has an edition each day or week, or is done by everybody. */
const EVERYDAY =
  /(?:báo cáo|họp|giao ban|sinh hoạt|đời sống|công việc|hoạt động|nhu cầu|tiêu dùng|sản xuất|điều hành|lịch|số liệu|phát sinh|tiếp dân|tiếp công dân|học tập|làm việc|ăn uống|đi lại|giao dịch|chi tiêu|lượng(?:\s\p{L}+){0,3}|diễn ra|thay đổi)(?:\s\p{L}+){0,2}\s+$/iu;
/** "với các đồn biên phòng (hằng ngày).": to whom, where, with whom. */
const TO_WHOM = /\s(?:với|tại|trên|cho|từ|giữa|về|đến)\s(?:\p{L}+\s){2,12}$/u;

/** "kế hoạch rà phá bom mìn (hằng năm), trình …": what there is of each year. */
const OF_YEAR = /(?:kế hoạch|kinh phí|dự toán|ngân sách|chỉ tiêu)(?:(?!\svà\s)[^.;:,]){0,80}$/iu;

/** "kế hoạch thanh tra, kiểm tra (hằng năm)": what the plan is of. */
const PLAN_OF = /(?:kế hoạch|chương trình|nội dung)(?:,?\s\p{L}+){1,8}\s$/iu;

/** Whether "hằng năm" tells of which year's plan or funds the words before it speak. */
const isYearly = (period: string, before: string): boolean =>
  period === "năm" && (OF_YEAR.test(before) || PLAN_OF.test(before.slice(-90)));

/** "hàng tháng, hàng quý": one of the two stands before or behind. */
const ONE = /(?:(?:hằng|hàng|mỗi)\s+(?:tuần|tháng|quý)|(?:0?6|sáu)\s+tháng)(?:,|\s+và)\s*$/iu;
const ANOTHER = /^(?:,|\s+và)\s*(?:(?:hằng|hàng|mỗi)\s+(?:tuần|tháng|quý|năm)|(?:0?6|sáu)\s+tháng(?=(?:,|\s+và)))(?![\p{L}])/iu;

/** A duty to report or send: "tổng hợp, báo cáo Thủ tướng Chính phủ …" */
const REPORTING = /(?:[Bb]áo\s+cáo|[Gg]ửi|[Cc]ập\s+nhật)\s[^.;:]*\p{Lu}[^.;:,]*$/u;

const TELLS_OF =
  /(?<![\p{L}])(?<!(?:gửi|lập|nộp|thực hiện|chế độ|các|bản|số liệu) )báo cáo\s(?:giá|số|lượng|diễn biến|tiến độ|mực nước|dư nợ|danh sách|nhu cầu|tình hình)(?:\s[^\s.;:,]+){1,8}\s$/iu;

const ENDS = /^\s*[,;.]?\s*$/u;
const CLOSES = /^\s*(?:[;.]|$|(?:kể\s+)?từ\s)/u;

/** What shows that such a period says how often a duty is done. */
const SIGNS: readonly ((bare: Bare) => boolean)[] = [
  // "Hằng tuần công bố tiến độ": opens its clause
  ({ before, after }) => /(?:^|[.;:,(]\s*|[-–+]\s+)$/u.test(before) && !ENDS.test(after) && !OBJECT.test(before),
  // "trong tháng 12 hằng năm", "quý I hằng năm", "ngày đầu tiên hằng tháng"
  ({ before }) =>
    /(?:trong|vào|trước|cuối|đầu|định kỳ|và)\s+(?:tháng\s+\d{1,2}(?:\s*[-–]\s*\d{1,2})?|quý\s+(?:[IVX]+|\d))\s+$|(?<![\p{L}])(?:tuần|ngày|kỳ|vào)\s+(?:đầu|cuối)(?:\s+(?:tiên|cùng|của))*\s+$/iu.test(
      before.slice(-30),
    ),
  // "sao lưu dữ liệu hằng ngày", "thông báo cấp cháy rừng hằng ngày trên đài": what is done, no thing of every day; "200 xe mỗi ngày" measures
  ({ period, isEach, before }) => period === "ngày" && !isEach && !EVERYDAY.test(before.slice(-60)),
  // "báo cáo nhanh hằng ngày trong thời gian nghỉ Tết"
  ({ before, after }) =>
    /^\s+trong\s+(?:suốt|thời gian|dịp|các ngày|những ngày|các tháng|mùa)\s/u.test(after) &&
    /(?:báo cáo|cập nhật|tổng hợp|thông báo|kiểm tra|theo dõi|tuần tra)\s[^.;:]*$/iu.test(before),
  // "tổng hợp, báo cáo Thủ tướng Chính phủ hằng ngày."
  ({ period, before, after }) => CLOSES.test(after) && REPORTING.test(before) && !isYearly(period, before),
  // "công khai kết quả xét nghiệm hằng ngày."
  ({ period, before, after }) =>
    CLOSES.test(after) &&
    period !== "năm" &&
    /(?<![\p{L}])(?:công khai|công bố|kiểm tra|cập nhật|tổng hợp)\s[^.;:,]{3,80}$/iu.test(before.slice(-100)),
  // "Các sở báo cáo giá gạo hằng tuần.": the verb, and not what is sent; of what is told
  ({ period, before, after }) =>
    (CLOSES.test(after) || /^\s+(?:về|gửi)\s/u.test(after)) && period !== "năm" && TELLS_OF.test(before.slice(-100)),
  // "công khai danh sách các bộ, địa phương nộp chậm hằng tuần.", "trao đổi danh sách với các đồn biên phòng hằng tuần."
  ({ period, before, after }) =>
    CLOSES.test(after) &&
    period === "tuần" &&
    !EVERYDAY.test(before.slice(-60)) &&
    (TO_WHOM.test(before.slice(-90)) || /(?<![\p{L}])(?:công khai|công bố)\s[^.;:]{3,120}$/iu.test(before)),
  // "thuốc gây nghiện phải kiểm kê hằng ngày."
  ({ period, before, after }) =>
    CLOSES.test(after) && period !== "năm" && /(?<![\p{L}])phải\s(?:được\s)?[^.;:,]{3,60}\s$/iu.test(before.slice(-80)),
  // "tổng hợp, báo cáo (kết quả) hằng tháng.", "từ quý II báo cáo hằng tuần": a verb beside others, no kind of report
  ({ before, after }) =>
    /^\s*(?:[.;]|(?:về|cho|gửi|lên)\s+\p{Lu})/u.test(after) &&
    /(?:[,;]|\svà|(?<![\p{L}])[Tt]ừ\s(?:ngày|tháng|quý|năm)\s[^.;:,]{1,24})\s+(?:báo\s+cáo|đánh\s+giá)\s+(?:(?:kết\s+quả|tiến\s+độ|tình\s+hình)\s+)?$/u.test(
      before.slice(-60),
    ),
  // "duy trì họp giao ban chất lượng hằng tuần": a meeting that is to be held
  ({ period, before }) =>
    period !== "năm" &&
    /(?<![\p{L}])(?:tổ chức|duy trì)\s(?:\p{L}+\s){0,3}?(?:họp|giao ban)\s(?:\p{L}+\s){0,3}$/iu.test(before.slice(-70)),
  // "sơ kết, tổng kết hằng năm."
  ({ before, after }) => ENDS.test(after) && /(?<![\p{L}])(?:sơ kết|tổng kết)\s+$/iu.test(before),
  // "gửi Sở Tài chính hằng tháng để tổng hợp"
  ({ period, before, after }) =>
    /^\s+để\s+(?:tổng hợp|theo dõi|báo cáo|xử lý)/u.test(after) && period !== "năm" && REPORTING.test(before),
  // "cập nhật hằng ngày tình hình": right behind a verb, that names no plan
  ({ before }) =>
    !PLAN_OF.test(before.slice(-90)) &&
    /(?<![\p{L}])(?:cập nhật|tổng hợp|thông tin|công bố|công khai|giao ban|kiểm tra|rà soát|theo dõi|chấm điểm|kiểm điểm|(?<!được )tổ chức)\s+$/iu.test(
      before.slice(-30),
    ),
  // "báo cáo kết quả hằng tháng về Sở Nội vụ trước ngày 20"
  ({ before, after }) =>
    /^\s+(?:về|cho|gửi|lên|với)\s[^.;:]{2,90}?\s(?:trước|vào|chậm nhất)\s[^.;:]{0,12}?(?:ngày\s+\d|thứ\s)/iu.test(after) &&
    /báo\s+cáo\s[^.;:,]{0,60}$/iu.test(before),
  // "UBND các huyện hằng ngày báo cáo kết quả": between the doer and what it does
  ({ period, before, after }) =>
    startsPredicate(after.replace(/^,?\s+/u, "")) && !OBJECT.test(before) && !isYearly(period, before),
  // "gửi báo cáo hằng ngày về Bộ Y tế": to whom, or of what, stands behind
  ({ before, after }) =>
    /^\s+(?:về|cho|gửi)\s/u.test(after) &&
    /(?<![\p{L}])(?:gửi|thực hiện)\s+(?:\p{L}+\s+){0,3}báo\s+cáo\s*$/iu.test(before.slice(-60)),
  ({ before, after }) => /^\s+về\s/u.test(after) && REPORTING.test(before),
  ({ before, after }) =>
    /^\s+(?:qua|trên)\s/u.test(after) && (REPORTING.test(before) || /kết quả,?\s+báo\s+cáo\s+$/iu.test(before)),
  // "báo cáo hàng tháng, hàng quý"
  ({ before, after }) => (ANOTHER.test(after) || ONE.test(before)) && !OBJECT.test(before.replace(ONE, "")),
];

/** Whether a period without "định kỳ" or a day says how often a duty is done: a mere "hằng năm" may be part of a name. */
export function saysHowOften(written: Bare, isTimeField: boolean): boolean {
  const bare = { ...written, period: written.period.toLowerCase() };
  if (MEASURE.test(bare.after) || SESSION.test(bare.before)) return false;
  if (bare.period === "năm" && FUNDS.test(bare.after)) return false;
  return isTimeField || SIGNS.some((isSign) => isSign(bare));
}
