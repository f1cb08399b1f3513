import { endOfMonth } from "../../../model/calendar-date.ts";
import { definePatternExtractor } from "../../extractor.ts";
import { SPELLED_NUMBERS } from "../../spelled-numbers.ts";
import { BOUND, THIS_YEAR, YEAR } from "./patterns.ts";
import { closesAsTerm, dated, isHorizon, isOfUndatedEvent, isPast, ownYear, readYear } from "./resolve-date.ts";

const endMonthOf = (months: string | undefined, part: string): number =>
  /đầu/iu.test(part) ? (SPELLED_NUMBERS[months?.toLowerCase() ?? ""] ?? Number(months ?? 4)) : /giữa/iu.test(part) ? 8 : 12;

/** "không để dồn vào cuối năm": when nothing is to be done. */
const PUT_OFF =
  /(?:không để|tránh|hạn chế)(?:\s+(?:tình trạng|việc))?(?:\s+\p{L}+){0,4}\s+(?:dồn|dồn dập|dồn ép|tập trung|chậm|kéo dài)(?:\s+(?:việc|vốn))?(?:\s+(?:vào|sang|đến))?\s+$/iu;

/** "đánh giá, xếp loại cuối năm": of what kind it is. */
const OF_A_PLAN = /(?:kế hoạch|chương trình|phương hướng|nhiệm vụ|báo cáo|dự toán)(?![\p{L}])[^.;:,]*$/iu;
const OF_THE_END = /(?:xếp loại|đánh giá|kiểm điểm|thi đua|bình xét|khen thưởng|kỳ họp|cao điểm)\s+$/iu;

/** "trong 6 tháng đầu năm 2024", "đến cuối năm 2023", "trong 02 tháng cuối năm 2026", "giữa năm 2027" */
export const partOfYear = definePatternExtractor({
  id: "part-of-year",
  kind: "deadline",
  cues: ["đầu", "giữa", "cuối"],
  pattern: `(?:${BOUND}\\s+)?(?:(?<months>\\d{1,2}|ba|sáu|chín)\\s+tháng\\s+)?(?<half>nửa\\s+)?(?<part>đầu|giữa|cuối)\\s+(?:năm\\s+${YEAR}|${THIS_YEAR}|(?<bare>năm)(?!\\s+(?:học|\\d)))`,
  read(groups, context, surroundings) {
    if (
      !groups.bound &&
      !context.isTimeField &&
      !/(?:hoàn thành|vào|xong|từ nay)\s+$/iu.test(surroundings.before) &&
      !closesAsTerm(surroundings)
    )
      return null;
    if (!groups.bound && (OF_THE_END.test(surroundings.before) || (groups.months && OF_A_PLAN.test(surroundings.before))))
      return null;
    if (PUT_OFF.test(surroundings.before) || isOfUndatedEvent(surroundings)) return null;
    if (isPast(surroundings) || isHorizon(surroundings, groups.bound)) return null;
    // "báo cáo kết quả giải quyết … trong 9 tháng đầu năm": of which months
    if (groups.months && groups.part === "đầu" && /(?:kết quả|tình hình)\s[^.;:,]{0,90}$/iu.test(surroundings.before))
      return null;
    // "giải ngân ngay từ đầu năm": from when on
    if (/^ngay\s+từ/iu.test(groups.bound ?? "") && groups.part === "đầu") return null;
    const stated = groups.bare ? ownYear(context) : readYear(groups, context);
    if (stated === null || stated === undefined) return null;
    return dated(endOfMonth(stated, endMonthOf(groups.months ?? (groups.half && "6"), groups.part ?? "")), groups, !groups.year);
  },
});
