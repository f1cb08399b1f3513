import { anyOf } from "../../../text/any-of.ts";
import { definePatternExtractor } from "../../extractor.ts";
import { CLASS } from "./count-refusals.ts";
import { AT_PRESENT, isResult, MULTIPLIER, NOUN, NUMBER, readNumber } from "./patterns.ts";
import { WORK } from "./striven-for.ts";

/** Words behind which a number says which thing is meant, or measures something else than what stands behind it. */
const NAMED = new RegExp(
  String.raw`${anyOf`
    Điều | khoản | số | năm | tháng | ngày | quý | cấp | loại | hạng | vùng | nhóm | giai đoạn | thứ | mục | lớp | khóa
    Đề án | [Qq]uốc lộ | [Tt]ỉnh lộ | đường | bậc | mức độ | tuyến | lần | so với | trên | dưới | sau | trong | mỗi | khu vực
    cùng | các | những | / | hơn | chuẩn | QCVN
  `}\s*$`,
  "iu",
);
const TIME = /^(?:ngày|tháng|năm|giờ|tuần|phút|lần(?!\/)|tuổi|quý|buổi|điều(?! dưỡng)|khoản)/iu;
const MEASURE = /^(?:km|ha|căn|mw|tấn|m[23²³]|lao động|việc làm|giường|hecta|usd|đồng|lượt|tuổi)(?![\p{L}])|\p{L}\/\p{L}|\/\d/iu;
/** Words that lead to a number to be reached. */
const REACHED =
  /(?:(?:có|còn|lên|xuống|thêm|đạt|được|là|hoàn thành|xây dựng|(?:thành )?lập|phát triển|hình thành|công nhận|tăng|giảm|mới|cho|trong đó|tương đương|[:;])\s+|^[-+*•\s]*)$/iu;
/** "18 trường học, 06 trạm y tế và (02 bệnh viện)": one more of a list of counts. */
const LISTED = /\d\s[^.;:,\d]{2,40}(?:,|\svà)\s+$/u;
const MANY = 100;

/** Among objectives: "3,5 - 4,0 tỷ USD", "có 30 - 35 đơn vị cấp huyện", "trồng bổ sung 2.300 ha": a quantity without a comparator */
export const statedCount = definePatternExtractor({
  id: "stated-count",
  kind: "target",
  cues: [],
  onlyInObjectives: true,
  pattern: `(?<number>${NUMBER})(?:\\s*(?:[-–]|đến)\\s*(?<high>${NUMBER}))?(?:\\s*(?<multiplier>${MULTIPLIER}\\s+)|\\s+|(?=(?:ha|km|m[23²³]|tạ|tấn|kg|con)(?![\\p{L}])))${NOUN}`,
  read({ number, high, multiplier, unit = "" }, { isObjective }, { before, after }) {
    const [first, name] = [readNumber(number ?? "", multiplier), unit.trim()];
    if (
      NAMED.test(before.slice(-30)) ||
      /(?:[\d/-]\s*|[.,])$/u.test(before) ||
      (TIME.test(name) && !/tuổi thọ[^.;]*$/iu.test(before)) ||
      CLASS.test(name) ||
      WORK.test(name)
    )
      return null;
    if (isResult(before, false, isObjective) || AT_PRESENT.test(before)) return null;
    const isStated =
      multiplier !== undefined ||
      first >= MANY ||
      MEASURE.test(name) ||
      REACHED.test(before.slice(-30)) ||
      LISTED.test(before.slice(-60));
    if (!isStated && !/^\s*(?:[.,;)]|$)/u.test(after)) return null;
    if (high) return { op: "range", number: first, number2: readNumber(high, multiplier), unit: name };
    return { op: "=", number: first, number2: null, unit: name };
  },
});
