import { endOfMonth, partsOf } from "../../../model/calendar-date.ts";
import { definePatternExtractor, type Surroundings } from "../../extractor.ts";
import { BOUND, THIS_YEAR, YEAR } from "./patterns.ts";
import { dated, isHorizon, isNamedAsTerm, isOfUndatedEvent, isPast, opensAsTerm, ownYear, readYear } from "./resolve-date.ts";

/** The last month whose plans are for its own year. */
const PLANS_AHEAD = 10;

/** "các sự kiện lớn của tỉnh trong năm 2027": when what is spoken of takes place. */
const OF_EVENT = /(?<![\p{L}])(?:sự kiện|ngày lễ|kỷ niệm|thành tích)(?![\p{L}])[^.;:]{0,60}$/iu;

const GOES_ON = /^\s+(?:phải|hoàn thành|giải quyết|giải ngân|xử lý|khởi công|bàn giao|đạt|có|cơ bản|không)\s/iu;

/** "Tổng vốn bố trí trong giai đoạn 2026 - 2030 là 500 tỷ đồng": how much there is. */
const MONEY = /(?<![\p{L}])(?:vốn|kinh phí|ngân sách)(?![\p{L}])[^.;:]{0,80}$/iu;

/** "…; năm 2027 phải giảm ít nhất 3% số hộ nghèo", "Năm 2027 khởi công …": the year opens what is to be done in it. */
const isMust = ({ before, after }: Surroundings): boolean =>
  (/(?:^|[.;,]\s+)$/u.test(before) && /^\s+phải\s/u.test(after)) ||
  (/(?:^|[.;]\s+)$/u.test(before) &&
    /^\s+(?:hoàn thành|khởi công|khánh thành|bàn giao|trình|ban hành|đưa vào)\s(?!.{0,80}\sđã\s)/u.test(after));

/** "trong năm 2023", "đến hết năm 2025", "đến năm 2030", "từ nay đến hết năm"; "năm 2026 - 2027" ends with its last year */
export const year = definePatternExtractor({
  id: "year",
  kind: "deadline",
  cues: ["năm", "giai đoạn", "hết"],
  pattern: `(?:${BOUND}\\s+(?:(?:0?\\d|hai|ba|các)\\s+(?=năm\\s+\\d{4}\\s*(?:[-–,]|và)))?)?(?:(?:(?:năm|(?<years>giai\\s+đoạn)(?=\\s+\\d{4}\\s*[-–]))\\s+(?:\\d{4}\\s*(?:[-–,]|và)\\s*)?|(?<=\\shết\\s)(?=20[2-4]\\d(?![\\d./-]|\\s+(?:người|hộ|ha|km|tỷ|triệu))))${YEAR}|${THIS_YEAR}|(?<whole>cả\\s+)?(?<bare>năm)(?=\\s*[.;,]|$|\\s+\\p{Ll}))`,
  read(groups, context, surroundings) {
    const isTerm =
      groups.year !== undefined && (isNamedAsTerm(surroundings) || opensAsTerm(surroundings) || isMust(surroundings));
    const isWhole =
      context.isTimeField && groups.bare !== undefined && /^(?:trong|cả)/iu.test(groups.bound ?? groups.whole ?? "");
    // "trong giai đoạn 2026 - 2030" bounds a duty, "kế hoạch giai đoạn 2026 - 2030" names a plan
    if (groups.years && !isTerm && !/^(?:ngay\s+)?trong$/iu.test(groups.bound ?? "")) return null;
    if (!groups.bound && !isWhole && !(context.isTimeField && groups.year) && !isTerm) return null;
    if (
      /giai đoạn\s+$/iu.test(surroundings.before) ||
      isPast(surroundings) ||
      (!context.isTimeField && isHorizon(surroundings, groups.bound))
    )
      return null;
    // "đến hết năm giải quyết xong …": a verb goes on; "hết năm học" is another year
    if (
      groups.bare &&
      /^\s+\p{L}/u.test(surroundings.after) &&
      !(/hết/iu.test(groups.bound ?? "") && GOES_ON.test(surroundings.after))
    )
      return null;
    if (OF_EVENT.test(surroundings.before) || isOfUndatedEvent(surroundings)) return null;
    if (MONEY.test(surroundings.before) && /^\s+(?:là|khoảng)\s+(?:khoảng\s+)?\d/iu.test(surroundings.after)) return null;
    if (/^,?\s+(?:và\s+)?có\s+(?:xét|tính)\s+đến\s/u.test(surroundings.after)) return null;
    if (/^\s+(?:và|,)\s+(?:các\s+)?(?:những\s+)?(?:năm|giai đoạn)\s*(?:tiếp|sau|tới|20)/iu.test(surroundings.after)) return null;
    const { referenceDate, plannedYear } = context;
    // "trong năm" of a plan made towards a year's end may be that of the next
    if (isWhole && !plannedYear && (!referenceDate || partsOf(referenceDate).month > PLANS_AHEAD)) return null;
    if (groups.bare && !isWhole && !/hết|nay/iu.test(groups.bound ?? "")) return null;
    const stated = groups.bare ? ownYear(isWhole ? context : { referenceDate }) : readYear(groups, context);
    if (stated === null || stated === undefined) return null;
    const last = /trước$/iu.test(groups.bound ?? "") ? stated - 1 : stated;
    return dated(endOfMonth(last, 12), { ...groups, bound: undefined }, !groups.year);
  },
});
