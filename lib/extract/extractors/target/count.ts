import { anyOf } from "../../../text/any-of.ts";
import { definePatternExtractor } from "../../extractor.ts";
import {
  AT_PRESENT,
  COMPARATOR,
  isAttribute,
  isResult,
  MULTIPLIER,
  NOUN,
  NUMBER,
  readComparison,
  readNumber,
} from "./patterns.ts";

/** A bare number is a target only behind a verb of reaching and before a measure: "hoàn thành 3.000 km", "1 triệu căn nhà". */
const STRIVEN = new RegExp(
  String.raw`${anyOf`
    phấn đấu | hoàn thành | khởi công | đạt | (?:tạo|giải quyết) việc làm(?: mới)? cho | (?:trồng|cấp|xây)(?: mới)? | đào tạo
    thu hút | huy động | đưa vào (?:sử dụng|khai thác) | xây dựng | thành lập(?: mới)? | phát triển(?: mới)? | lắp đặt
    kết nạp | trồng mới | [Đđ]ón
  `}\s+(?:(?:ít nhất|tối thiểu|được|xong|có|hoàn thành|xây dựng|mục tiêu)\s+)*$`,
  "iu",
);
/** "đón 18 triệu lượt khách quốc tế, 110 triệu lượt khách nội địa": a second figure of what is striven for. */
const AND_MORE =
  /(?:phấn đấu|hoàn thành|khởi công|đạt|đón|trồng(?: mới)?|đào tạo|thu hút)\s+\d(?:[^.;:,]|\.\d){0,60}(?:,|\svà)\s+$/iu;
const MEASURE = /^(?:km|ha|căn|mw|tấn|m2|m²|m3|m³|lao động|việc làm|giường|hecta|usd|đồng|xã|phường)(?![\p{L}])/iu;
/** "nâng số chuỗi an toàn lên 3.500 chuỗi", "giảm … xuống còn 20 vụ": what is changed is to reach the number. */
const CHANGED_TO = /(?<![\p{L}])(?:nâng|tăng|giảm)(?![\p{L}])[^.;:\d]{0,80}\s(?:lên|xuống(?:\s+còn)?|còn)\s+$/iu;
/** "giảm 0,5 điểm phần trăm", "nâng thêm 3 bậc": by how much. */
const CHANGED_BY = /(?<![\p{L}])(?:nâng|tăng|giảm|hạ|cải thiện)(?:\s+(?:thêm|được))?\s+$/iu;
const POINTS = /^(?:điểm\s|bậc(?![\p{L}]))/iu;
const PER_HEAD = /\/\d/u;
/** "2,1 con/phụ nữ", "90 phút/người". */
const RATIO = /^[\p{L}\s]+\/\p{L}/u;
/** "khoảng 300 hộ bị ngập" tells; "đến năm 2030 có khoảng 300 hộ" sets a goal. */
const GOAL =
  /(?<![\p{L}])(?:phấn đấu|mục tiêu|đến năm \d{4}|đào tạo|đạt|thu hút|huy động|bố trí|hình thành|(?<!(?:bộ|sở|phòng|ngành) )xây dựng|hoàn thành|khởi công|trồng|cấp mới|đưa|tăng|giảm|nâng)(?![\p{L}])(?:[^.;:]|\.\d){0,60}$/iu;

/** So many of a thing are a quantity; fewer may say which ones are meant ("xây dựng 02 nghị định"). */
const MANY = 100;

const WHICH =
  /(?<![\p{L}])(?:(?:không (?:còn|để|có)|các|những)\s+\p{L}+(?:\s\p{L}+)?(?:\s(?:đạt|có))?|số\s+\p{L}+(?:\s\p{L}+)?\s(?:đạt|có))\s+$/iu;

const SORTED = /(?<![\p{L}])(?:các|những|đối với|dự án|cơ sở|doanh nghiệp|hộ|loại|quy mô|diện tích)(?![\p{L}])[^.;:,]{0,60}$/iu;

/** Things on which something is; behind a verb of having or reaching they are counted: "có trên 30 xã". */
const PLACE =
  /^(?:tuyến|trục|đoạn|địa bàn|sông|cánh đồng|lĩnh vực|nền tảng|kênh|vùng|khu vực|hệ thống|tỉnh|xã|phường|mặt)(?![\p{L}])/iu;
const COUNTS =
  /(?<![\p{L}])(?:có|đạt|cho|phấn đấu|công nhận|hỗ trợ|thành lập|xây dựng|phủ|kết nối|lên|đưa|đến|tại|hoàn thành)\s+$/iu;

const PER_THOUSANDS = /^1(?:0|00)?\.000$/u;

const CONDITION = /(?<![\p{L}])(?:khi|nếu|trường hợp)\s[^.;:,]{0,60}$/iu;

/** "2. Thu ngân sách nhà nước trên địa bàn: 6.865 tỷ đồng.": an item that names an indicator and says its figure. */
const INDICATOR = new RegExp(
  String.raw`^${anyOf`
    tổng(?! mức đầu tư| vốn| kinh phí| dự toán| diện tích| chiều dài) | thu (?:ngân sách|nhập) | kim ngạch | sản lượng
    năng suất | giá trị | (?:GRDP|GDP|thu nhập) bình quân
    số (?:lao động|việc làm|doanh nghiệp|hợp tác xã|lượt|giường|bác sĩ|xã|hộ) | (?:tạo|giải quyết) việc làm | trồng | đón
    thu hút
  `}(?![\p{L}])[^.;:]{0,120}:\s*$`,
  "iu",
);

/** "Thu nhập bình quân đầu người 60,3 triệu đồng;": without its colon. */
const PLAIN_INDICATOR =
  /^(?:(?:GRDP|GDP|thu nhập) bình quân|(?:tổng )?kim ngạch|(?:tổng )?thu ngân sách|tổng vốn đầu tư)(?![\p{L}])[^.;:\d]{0,80}$/iu;

const isIndicator = (before: string, after: string): boolean =>
  (INDICATOR.test(before.trimStart()) || PLAIN_INDICATOR.test(before.trimStart())) &&
  /^\s*(?:trở lên|\/năm)?\s*[.;]?\s*$/u.test(after);

/** "Mỗi xã có 02 tuyến đường hoa trở lên.", "mỗi cụm tổ chức từ 02 hội thi trở lên": what each is to have. */
const EACH = /(?<![\p{L}])mỗi\s[^.;:,]{2,60}?\s(?:có|tổ chức|mở|duy trì)\s+$/iu;
const ENDS = /^\s*(?:[.,;]|$|\/năm|(?:mỗi|trong)\s)/u;

/** Whether a number without a comparator is what is to be reached. A rate per head is, wherever the goal stands in its clause. */
const isStrivenFor = (before: string, unit: string, isMultiple: boolean, isLarge: boolean): boolean =>
  CHANGED_TO.test(before) ||
  (POINTS.test(unit) && CHANGED_BY.test(before)) ||
  (PER_HEAD.test(unit)
    ? GOAL.test(before)
    : (STRIVEN.test(before.slice(-60)) || AND_MORE.test(before.slice(-90))) &&
      (isMultiple || isLarge || MEASURE.test(unit) || RATIO.test(unit)));

/** "ít nhất 10 tiện ích", "trên 20 triệu người dân", "tối thiểu 2 dự án"; "3.000 km đường bộ" after phấn đấu, hoàn thành, đạt */
export const count = definePatternExtractor({
  id: "count",
  kind: "target",
  cues: [
    "dưới",
    "lên",
    "còn",
    "nhất",
    "thiểu",
    "tối đa",
    "không quá",
    "không dưới",
    "trên",
    "hơn",
    "phấn đấu",
    "vượt",
    "điểm",
    "bậc",
    "đào tạo",
    "thành lập",
    "đạt",
    "khoảng",
    "khởi công",
    "cấp mới",
    "thu ngân",
    "kim ngạch",
    "sản lượng",
    "bình quân",
    "tổng",
    "việc làm",
    "từ",
    "km",
    "ha",
    "triệu",
    "tỷ",
    "tấn",
    "lượt",
  ],
  pattern: String.raw`(?<comparator>${anyOf`
  ít\s+nhất | tối\s+(?:thiểu|đa)(?:\s+là)? | không\s+quá | không\s+dưới | không\s+(?:thấp|ít|nhiều)\s+hơn | không\s+vượt\s+quá
  trên | hơn | khoảng | xấp\s+xỉ | từ | dưới | vượt(?:\s+mốc)?
`}\s+(?:${COMPARATOR})?)?(?<number>${NUMBER})(?:\s*(?:[-–]|đến)\s*(?<high>${NUMBER}))?\s*(?<multiplier>${MULTIPLIER}\s+)?${NOUN}(?<bound>\s+trở\s+(?:lên|xuống))?`,
  read({ comparator, number, high, multiplier, unit, bound }, { isObjective }, { before, after }) {
    const name = (unit ?? "").trim();
    if (
      !name ||
      name.startsWith("/") ||
      isResult(before, comparator !== undefined, isObjective) ||
      (/^(?:ngày|tháng|năm|giờ|tuần|phút|điều(?! dưỡng)|khoản|lần|quý|tuổi)/iu.test(name) &&
        !(/^(?:tuổi|năm)$/iu.test(name) && /(?:tuổi thọ|sống khỏe)[^.;]*$/iu.test(before)))
    )
      return null;
    if (!isObjective && isAttribute(before)) return null;
    if (/(?:Điều|khoản|Nghị quyết|số|lượng mưa|cấp|mưa|gió)\s+$/u.test(before)) return null;
    // "Chương trình trồng mới 5 triệu ha rừng": its name
    if (/(?:Chương trình|Đề án)\s(?:dự án\s)?(?:\p{Ll}+\s){1,4}$/u.test(before)) return null;
    // "xả trạm khi ùn tắc trên 2 km": when, not how much
    if (/^(?:trên|hơn)/iu.test(comparator ?? "") && CONDITION.test(before)) return null;
    // "từ 02 đến 03 dự án" is a goal, "từ 3 xã" is where it starts
    if (/^từ/iu.test(comparator ?? "") && !high && !bound) return null;
    // "kết nạp từ 25 đảng viên trở lên" is a goal, "dự án từ 5 ha trở lên" says which ones
    const isForEach = EACH.test(before) && ENDS.test(after);
    if (bound && !isForEach && !(isObjective ? !SORTED.test(before) : STRIVEN.test(before.slice(-60)))) return null;
    if (
      /^(?:khoảng|xấp|từ|dưới|hơn|vượt)/iu.test(comparator ?? "") &&
      !bound &&
      !(isObjective && !AT_PRESENT.test(before)) &&
      !GOAL.test(before)
    )
      return null;
    // "không còn xã dưới 15 tiêu chí", "số xã đạt dưới 5 tiêu chí": which ones are meant
    if (comparator && WHICH.test(before.slice(-60))) return null;
    // "70 bác sĩ trên 10.000 dân": a rate
    if (
      /^trên\s*$/iu.test(comparator ?? "") &&
      PER_THOUSANDS.test(number ?? "") &&
      /\d\s+\p{L}+(?:\s+\p{L}+){0,2}\s+$/u.test(before)
    )
      return null;
    if (
      !comparator &&
      !bound &&
      !isIndicator(before, after) &&
      !isStrivenFor(before, name, multiplier !== undefined, readNumber(number ?? "") >= MANY)
    )
      return null;
    // "lắp đặt hệ thống trên 5 tuyến cao tốc": where
    if (/^trên\s*$/iu.test(comparator ?? "") && PLACE.test(name) && !COUNTS.test(before)) return null;
    // "trên 1.000 trẻ đẻ sống", "thu được trên 1 ha": what a rate is counted on
    if (/^trên\s*$/iu.test(comparator ?? "") && number === "1" && !multiplier && MEASURE.test(name)) return null;
    if (
      /^trên\s*$/iu.test(comparator ?? "") &&
      (/^1(?:0|00)?\.?000?$/u.test(number ?? "") || (number === "1" && /vạn/iu.test(multiplier ?? ""))) &&
      /(?:tỷ (?:suất|lệ|số)|số \p{Ll}+)[^.;]*$/iu.test(before)
    )
      return null;
    const first = readNumber(number ?? "", multiplier);
    if (high) return { op: "range", number: first, number2: readNumber(high, multiplier), unit: name };
    const op = bound ? (/lên/iu.test(bound) ? ">=" : "<=") : readComparison(comparator);
    return { op, number: first, number2: null, unit: name };
  },
});
