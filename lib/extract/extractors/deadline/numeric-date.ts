import { isoDate } from "../../../model/calendar-date.ts";
import { definePatternExtractor, type Surroundings } from "../../extractor.ts";
import { BOUND, DAY, DAYS_AHEAD, HOUR, PART_OF_DAY, WEEKDAY, WEEKDAY_CLOSE } from "./patterns.ts";
import { closesAsTerm, dated, inferYear, isAwaited, isDayNamedAsTerm, isOpeningDay, isPast } from "./resolve-date.ts";

const FEAST =
  "(?:(?:lễ|dịp|ngày)\\s+)*(?:(?<=(?:lễ|ngày)\\s)(?:khai\\s+(?:giảng|mạc)|Thương\\s+binh\\s*[-–,]?\\s*liệt\\s+sĩ)|Quốc\\s+khánh|Tết\\s+Dương\\s+lịch|Quốc\\s+tế\\s+Lao\\s+động|Giải\\s+phóng\\s+miền\\s+Nam|nghỉ\\s+lễ)[,:]?(?:\\s+ngày)?";
/** "trước ngày 25 tháng Chạp (12/02/2026)", "11 giờ mùng 1 Tết (17/02/2026)": a day of the lunar year, then which one that is. */
const LUNAR =
  "(?:m[ùồ]ng\\s+)?\\d{1,2}\\s+(?:Tết|tháng\\s+(?:Chạp|Giêng))(?:\\s+[\\p{L}\\s]{3,30})?\\s*\\((?:tức\\s+)?(?:là\\s+)?(?:ngày\\s+)?";
const DATE = "(?:ngày\\s+)?\\d{1,2}/\\d{1,2}(?:/\\d{4})?(?:\\s*\\([^()]{1,40}\\))?";
/** "vào các ngày 08/02, (11/02 và 14/02)": a date behind one that is a term. */
const LISTED = new RegExp(`(?:trước|vào|nhất)\\s+(?:các\\s+)?${DATE}(?:,\\s*${DATE}){0,6}(?:,|\\s+và)\\s*$`, "iu");

/** "Từ 11/3 - 15/4/2027: Sở X …", "Bước 2 (01/6 - 15/6/2027): …": a range that opens an item. */
const RANGE_OPENS = /^(?:[^.;:()]{0,60}[:(]\s*)?(?:từ\s+)?(?:ngày\s+)?\d{1,2}(?:\s*[/.]\s*\d{1,2}(?:[/.]\d{4})?)?\s*[-–]\s*$/iu;
const isOpeningRange = ({ before, after }: Surroundings): boolean => /^\)?\s*:/u.test(after) && RANGE_OPENS.test(before);
/** "mở đợt cao điểm từ ngày 15/7 - (15/9/2027)": as "đến" behind a first day. */
const FROM_DAY = /(?<![\p{L}])từ\s+(?:ngày\s+)?\d{1,2}\/\d{1,2}(?:\/\d{4})?\s*[-–]\s*$/iu;

/** "trước 30/11": only where nothing is counted behind it. */
const CLOSES =
  /^\s*(?:[.,;()”"]|$|(?:để|nhằm|như|theo|và\s+(?:báo cáo|gửi|trình|công khai))\s|và\s+(?:trước\s+)?\d{1,2}\/\d{1,2}(?!\d))/u;
/** Behind a day that opens its clause, what is to be done; a part of a whole is counted ("trước 1/2 số hộ"). */
const OPENS = /^,?\s+(?!số\s|tổng\s|chặng\s|thời\s)\p{Ll}/u;
/** "đến 31/12 đạt 100%", "đến 30/9 giải ngân tối thiểu 65%": what is to be reached by then. */
const REACHED =
  /^(?:\s+(?:phải|cơ bản|(?:(?!(?:mới|đã|chỉ|còn|có|là)\s)\p{Ll}+\s+){0,4}(?:phải|đạt|hoàn thành|xong|tối thiểu|ít nhất|trên|100\s?%))(?![\p{L}])|,\s+[^.;:]{0,80}?(?:^|\s)phải\s)/u;

/** "trước ngày 15/9/2023", "trước 17 giờ ngày 27/11", "đến hết 31.12.2026"; without "ngày" the year must stand, or "trước 30/11" end there; the feast of that day may be named ("trước ngày Quốc khánh 02/9/2026"). */
export const numericDate = definePatternExtractor({
  id: "numeric-date",
  kind: "deadline",
  cues: ["/", ".", "-"],
  contains: /\d\s*[/.-]\s*\d/u,
  pattern: `(?:${BOUND}\\s+)?(?:${HOUR}|(?<partOfDay>${PART_OF_DAY}))?${WEEKDAY}?(?:(?<named>(?:(?:các|(?<=trong\\s)(?:hai|ba|\\d{1,2}))\\s+)?ngày|dịp)\\s+)?${DAYS_AHEAD}(?:${FEAST}\\s+|${LUNAR})?${DAY}\\s*[/.-]\\s*(?<month>\\d{1,2})(?:\\s*[/.-]\\s*(?<year>\\d{4})|/(?<shortYear>[0-4]\\d))?(?![/.-]?\\d)${WEEKDAY_CLOSE}`,
  read(groups, { referenceDate, isTimeField }, surroundings) {
    const isListed = !groups.bound && LISTED.test(surroundings.before);
    const isOccasion = /^dịp/iu.test(groups.named ?? "") && isOpeningDay(surroundings, true);
    const isTerm = isDayNamedAsTerm(surroundings) || isOpeningRange(surroundings) || FROM_DAY.test(surroundings.before);
    if (isPast(surroundings) || isAwaited(surroundings, groups.bound) || (!groups.bound && !isListed && !isOccasion && !isTerm))
      return null;
    const isShort = isTimeField
      ? isTerm || /trước|nhất/iu.test(groups.bound ?? "")
      : (/trước|nhất|nay|hết|quá|hơn/iu.test(groups.bound ?? "") && CLOSES.test(surroundings.after)) ||
        (/^vào$/iu.test(groups.bound ?? "") && closesAsTerm(surroundings)) ||
        (groups.partOfDay !== undefined && /trong$/iu.test(groups.bound ?? ""));
    // "…; trước 30/11 học sinh trở lại trường": opens its clause
    const opens =
      /^trước$/iu.test(groups.bound ?? "") && /[;:.]\s+$/u.test(surroundings.before) && OPENS.test(surroundings.after);
    // "trước ngày 31/12/08"
    if (groups.shortYear && !groups.bound) return null;
    const isReached = /đến/iu.test(groups.bound ?? "") && REACHED.test(surroundings.after);
    if (!groups.named && !(groups.year ?? groups.shortYear) && !isShort && !isReached && !isListed && !opens) return null;
    const [day, month] = [Number(groups.day), Number(groups.month)];
    const written = groups.year ?? (groups.shortYear && `20${groups.shortYear}`);
    const year = written ? Number(written) : inferYear(month, day, referenceDate);
    return year === null ? null : dated(isoDate(year, month, day), groups, !written);
  },
});
