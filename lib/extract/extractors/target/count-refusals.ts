import type { Counted } from "./counted.ts";
import { GOAL } from "./goal.ts";
import { AT_PRESENT, isAttribute, isResult } from "./patterns.ts";
import { isMade, isStrivenFor, MEASURE, PER_HEAD, SHARES, STRIVEN } from "./striven-for.ts";

type Refusal = (counted: Counted) => boolean;

const TIMES = /^(?:ngày(?! (?:công|lương))|tháng|năm|giờ|tuần|phút|điều(?! dưỡng)|khoản|lần|quý|tuổi)/iu;
/** "nâng tuổi thọ lên 75 tuổi": years that are lived. */
const isLived = ({ before, unit }: Counted): boolean =>
  /^(?:tuổi|năm)$/iu.test(unit) && /(?:tuổi thọ|sống khỏe)[^.;]*$/iu.test(before);

/** "rửa đường tối thiểu 02 lần/ngày": how often, as a measure. */
const isSoOften = ({ comparator, unit }: Counted): boolean =>
  unit.startsWith("lần/") && /^(?:ít nhất|tối thiểu)/iu.test(comparator);

/** "OCOP 4 sao", "nhà từ 9 tầng", "đường dây 500 kV": of what class a thing is. */
export const CLASS = /^(?:sao|tầng|chỗ|G|kV|kg\/m|inch)(?![\p{L}/])/iu;

const isNoNoun: Refusal = (counted) =>
  counted.unit === "" ||
  counted.unit.startsWith("/") ||
  CLASS.test(counted.unit) ||
  (TIMES.test(counted.unit) && !isLived(counted) && !isSoOften(counted));

const isTold: Refusal = ({ before, comparator, unit, isObjective }) =>
  isResult(before, comparator !== "" || isMade({ before, unit }), isObjective);

/** "100% tàu trên 500 GT lắp thiết bị": which ones the share is of. */
const OF_SHARE = /\d\s*%\s+(?:số\s+)?(?:(?!(?:có|đạt|được|lên)\s)\p{Ll}+\s+){1,6}$/iu;
const saysWhich: Refusal = ({ before, comparator, isObjective }) =>
  (!isObjective && isAttribute(before)) || (/^(?:trên|dưới)/iu.test(comparator) && OF_SHARE.test(before.slice(-60)));

/** "Điều 5", "lượng mưa 200 mm". */
const NUMBERED = /(?:Điều|khoản|Nghị quyết|số|lượng mưa|(?<!(?:uất|uống|âng|ung|đã|được) )cấp|mưa|gió)\s+$/u;
const isNumbered: Refusal = ({ before, comparator }) =>
  NUMBERED.test(before) && !(/^(?:không|ít|tối)/iu.test(comparator) && /(?:số|cấp) $/u.test(before));

/** "cục bộ trên 450 mm", "có nơi trên 40 độ": what a forecast says. */
const isForecast: Refusal = ({ before, unit }) => /^(?:mm|độ)(?![\p{L}])/iu.test(unit) && /(?:mưa|nhiệt độ)/iu.test(before);

/** "Chương trình trồng mới 5 triệu ha rừng": its name. */
const NAMED = /(?:Chương trình|Đề án)\s(?:dự án\s)?(?:\p{Ll}+\s){1,4}$/u;
const isOfName: Refusal = ({ before }) => NAMED.test(before);

/** "đưa 02 Dự án vào sử dụng": a word with a capital stands for those named before. */
const DEFINED = /^(?:Dự án|Đề án|Chương trình|Kế hoạch)(?![\p{L}])/u;
const isDefined: Refusal = ({ unit }) => DEFINED.test(unit);

/** "xả trạm khi ùn tắc trên 2 km": when, not how much. */
export const CONDITION = /(?<![\p{L}])(?:khi|nếu|trường hợp)\s[^.;:,]{0,60}$/iu;
const isCondition: Refusal = ({ comparator, before }) => /^(?:trên|hơn)/iu.test(comparator) && CONDITION.test(before);

/** "từ 02 đến 03 dự án" is a goal, "từ 3 xã" is where it starts. */
const isStart: Refusal = ({ comparator, high, bound }) => /^từ/iu.test(comparator) && high === "" && bound === "";

/** "Mỗi xã có 02 tuyến đường hoa trở lên.", "mỗi cụm tổ chức từ 02 hội thi trở lên": what each is to have. */
const EACH = /(?<![\p{L}])mỗi\s[^.;:,]{2,60}?\s(?:có|tổ chức|mở|duy trì)\s+$/iu;
const ENDS = /^\s*(?:[.,;]|$|\/năm|(?:mỗi|trong)\s)/u;
const SORTED =
  /(?<![\p{L}])(?:các|những|đối với|dự án|cơ sở|doanh nghiệp|hộ|loại|quy mô|diện tích|bề rộng)(?![\p{L}])[^.;:,]{0,60}$/iu;

/** "kết nạp từ 25 đảng viên trở lên" is a goal, "dự án từ 5 ha trở lên" says which ones. */
const isLowerBound: Refusal = ({ comparator, bound, before, after, unit, isObjective }) => {
  if (bound === "" || (EACH.test(before) && ENDS.test(after))) return false;
  return isObjective
    ? SORTED.test(before)
    : !(STRIVEN.test(before.slice(-60)) || (comparator !== "" && isMade({ before, unit })));
};

const LOOSE = /^(?:khoảng|xấp|gần|từ|dưới|hơn|thấp|nhỏ|vượt)/iu;
const isNoGoal: Refusal = ({ comparator, bound, before, unit, isObjective }) =>
  LOOSE.test(comparator) &&
  bound === "" &&
  !(isObjective && !AT_PRESENT.test(before)) &&
  !GOAL.test(before) &&
  !SHARES.test(before.slice(-160)) &&
  // "tỷ số giới tính khi sinh dưới 109 bé trai/100 bé gái": a rate as a bound
  !(PER_HEAD.test(unit) && /tỷ (?:lệ|số|suất)[^.;]*$/iu.test(before)) &&
  !isMade({ before, unit });

/** "không còn xã dưới 15 tiêu chí", "số xã đạt dưới 5 tiêu chí": which ones are meant. */
const WHICH =
  /(?<![\p{L}])(?:(?:tàu|xe)(?:\s\p{L}+)?|công trình(?: xây dựng)?|đối với\s(?:\p{Ll}+\s){1,6}\p{Ll}+|(?:không (?:còn|để|có)|các|những)\s+\p{L}+(?:\s\p{L}+)?(?:\s(?:đạt|có))?|(?<!chỉ )số\s+\p{L}+(?:\s\p{L}+)?\s(?:đạt|có))\s+$/iu;
/** "10 doanh nghiệp có doanh thu trên 1 tỷ USD": what those counted have. */
const OF_COUNTED =
  /\d\s+(?:\p{Ll}+\s+){1,6}(?:có|với)\s+(?:doanh thu|vốn(?: hóa)?|diện tích|quy mô|công suất|giá trị|dân số)\s+$/iu;
const isOfWhich: Refusal = ({ comparator, before }) =>
  comparator !== "" &&
  ((WHICH.test(before.slice(-60)) && !/^(?:ít|tối)/iu.test(comparator)) || OF_COUNTED.test(before.slice(-80)));

const isOver = ({ comparator }: Counted): boolean => /^trên\s*$/iu.test(comparator);

/** "70 bác sĩ trên 10.000 dân": a rate. */
const PER_THOUSANDS = /^1(?:0|00)?\.000$/u;
const isRate: Refusal = (counted) =>
  isOver(counted) && PER_THOUSANDS.test(counted.figures) && /\d\s+\p{L}+(?:\s+\p{L}+){0,2}\s+$/u.test(counted.before);

const isMereNumber: Refusal = (counted) =>
  counted.comparator === "" && counted.bound === "" && counted.all === "" && !isStrivenFor(counted);

/** "8/9 xã", "34/34 tỉnh, thành phố": so many of all, no day ("15/12 hằng năm"). */
const PARTS_OF_ALL =
  /^(?:xã|phường|thị trấn|huyện|tỉnh|thành phố|quận|thôn|bản|ấp|buôn|làng|khu|khóm|tổ|trường|đơn vị|cơ quan|sở|bộ|địa phương|trạm|dự án|hộ|chi bộ|hợp tác xã|công trình|chỉ tiêu|tiêu chí)(?![\p{L}])/iu;
const isNoPart: Refusal = ({ comparator, figures, all, unit, before, isObjective }) =>
  all !== "" &&
  (Number(figures) > Number(all) ||
    !PARTS_OF_ALL.test(unit) ||
    !(isObjective || Number(figures) === Number(all) || /^(?:ít|tối|không)/iu.test(comparator) || GOAL.test(before)) ||
    /(?<![\p{L}])(?:ngày|sáng|chiều|tối|mức|hiện có)\s+$/iu.test(before));

/** Things on which something is; behind a verb of having or reaching they are counted: "có trên 30 xã". */
const PLACE =
  /^(?:tàu|tuyến|trục|đoạn|địa bàn|sông|cánh đồng|lĩnh vực|nền tảng|kênh|vùng|khu vực|hệ thống|tỉnh|xã|phường|mặt)(?![\p{L}])/iu;
const COUNTS =
  /(?<![\p{L}])(?:có|đạt|cho|phấn đấu|công nhận|hỗ trợ|thành lập|xây dựng|phủ|kết nối|lên|đưa|đến|tại|hoàn thành)\s+$/iu;
/** "lắp đặt hệ thống trên 5 tuyến cao tốc": where. */
const isPlace: Refusal = (counted) => isOver(counted) && PLACE.test(counted.unit) && !COUNTS.test(counted.before);

/** "thu được trên 1 ha", "tỷ suất chết trên 1.000 trẻ đẻ sống": what a rate is counted on. */
const ROUND = /^1(?:0|00)?\.?000?$/u;
const isBase: Refusal = (counted) => {
  const { figures, multiplier, unit, before } = counted;
  if (!isOver(counted)) return false;
  if (figures === "1" && multiplier === "" && MEASURE.test(unit)) return true;
  const isRound = ROUND.test(figures) || (figures === "1" && /vạn/iu.test(multiplier));
  return isRound && /(?:tỷ (?:suất|lệ|số)|số \p{Ll}+)[^.;]*$/iu.test(before);
};

const REFUSALS: readonly Refusal[] = [
  isNoNoun,
  isTold,
  saysWhich,
  isNumbered,
  isForecast,
  isOfName,
  isDefined,
  isCondition,
  isStart,
  isLowerBound,
  isNoGoal,
  isOfWhich,
  isRate,
  isMereNumber,
  isNoPart,
  isPlace,
  isBase,
];

/** Whether a counted quantity is nothing to be reached: a result, a name, a condition, a base, or which ones are meant. */
export const isNoTarget = (counted: Counted): boolean => REFUSALS.some((refuses) => refuses(counted));
