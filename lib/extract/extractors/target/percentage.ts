import { definePatternExtractor } from "../../extractor.ts";
import { CONDITION } from "./count-refusals.ts";
import { AT_PRESENT, COMPARATOR, isAttribute, isCompared, isResult, NUMBER, readComparison, readNumber } from "./patterns.ts";

/** "các dự án giải ngân dưới 40%", "những xã có tỷ lệ hộ nghèo dưới 10%": which ones are meant. */
const SELECTED =
  /(?<![\p{L}])(?:các|những)\s+(?:dự án|đơn vị|chủ đầu tư|địa phương|bộ|xã|phường|huyện|tỉnh|nhiệm vụ|doanh nghiệp|công trình|cơ quan|trường|ban|bộ phận|xã phường)(?![\p{L}])(?:(?!(?:phấn đấu|giảm|bảo đảm|duy trì|giữ)\s)[^.;:,]){0,60}[\s(]$/iu;

/** "7 bộ có tỷ lệ giải ngân trên 45%": those that did. */
const COUNTED = /\d\s+(?:bộ|địa phương|tỉnh|xã|phường|huyện|đơn vị|dự án|chủ đầu tư)\s+(?:có|đạt)\s+tỷ lệ[^.;:,\d]{0,60}\s$/iu;

/** "từ nguồn tiết kiệm 5% chi thường xuyên": where the money comes from; "chưa đạt 50% tiêu chuẩn": how things stand. */
const STANDING =
  /(?:nguồn\s(?:kinh phí\s|vốn\s)?(?:cắt giảm,?\s)?tiết kiệm(?:\sthêm)?|(?<![\p{L}])chưa\s(?:đạt|được|tới|đến))\s$/iu;

/** "dự án nào giải ngân dưới 40%": a condition. */
const WHICHEVER = /(?<![\p{L}])(?:\p{L}+\s){1,3}nào\s[^.;:,]{0,60}\s$/iu;

/** "doanh nghiệp 100% vốn nhà nước", "giảm 2% thuế suất": what kind of a firm, which policy. */
const NAMED =
  /^\s+(?:vốn\s+(?:(?:đầu tư\s+)?nước ngoài|nhà nước|điều lệ|FDI)|thuế(?:\s+suất|\s+giá trị)|lệ\s+phí|phí(?=\s))(?![\p{L}])/iu;

/** Not where it starts from ("từ 4,5% xuống …"): "ít nhất 20%", "100%", "từ 3% -5%", "trên 95 %", "từ 8 đến 10%", "dưới 9,8‰" */
export const percentage = definePatternExtractor({
  id: "percentage",
  kind: "target",
  cues: ["%", "‰", "phần trăm"],
  pattern: `(?<comparator>${COMPARATOR}{1,2}|quá\\s+)?(?:(?<low>${NUMBER})\\s*[%‰]?\\s*(?:[-–]|đến|tới)\\s*)?(?<number>${NUMBER})\\s*(?<unit>[%‰]|phần\\s+trăm)(?<bound>\\s+trở\\s+(?:lên|xuống))?`,
  read({ comparator, low, number, unit: sign = "%", bound }, { isObjective }, { before, after }) {
    const unit = sign === "‰" ? sign : "%";
    // "không tăng giá vé quá 40%"
    if (/^quá/iu.test(comparator ?? ""))
      return /(?<![\p{L}])không\s[^.;:]{0,80}$/iu.test(before) && !low
        ? { op: "<=", number: readNumber(number ?? ""), number2: null, unit }
        : null;
    if (isObjective && AT_PRESENT.test(before)) return null;
    const isSet = isObjective || /ít nhất|tối thiểu/iu.test(comparator ?? "");
    // "chiếm ít nhất 15%" is striven for; "chiếm 15%" is so already, unless among objectives
    const told =
      isSet || /(?:phấn đấu|trở lên|đến (?:hết |cuối )?năm \d{4})[^.;]*$/iu.test(before)
        ? before.replace(/chiếm\s+$/iu, "")
        : before;
    if (isResult(told, comparator !== undefined, isObjective)) return null;
    if (/^từ\s+$/iu.test(comparator ?? "") && !low && /^[^.;:,]{0,40}?(?<!trở)\s(?:xuống|lên)\s/iu.test(after)) return null;
    if ((!isSet && isCompared(before, after)) || COUNTED.test(before.slice(-100))) return null;
    if (STANDING.test(before.slice(-60)) || WHICHEVER.test(before.slice(-120))) return null;
    if (!comparator && NAMED.test(after)) return null;
    if (
      comparator &&
      ((!isObjective && isAttribute(before)) || (/^(?:từ|trên|hơn)/iu.test(comparator) && CONDITION.test(before)))
    )
      return null;
    if (/^dưới/iu.test(comparator ?? "") && SELECTED.test(before)) return null;
    if (low) return { op: "range", number: readNumber(low), number2: readNumber(number ?? ""), unit };
    return {
      op: bound ? (/lên/iu.test(bound) ? ">=" : "<=") : readComparison(comparator),
      number: readNumber(number ?? ""),
      number2: null,
      unit,
    };
  },
});
