import type { Frequency, RecurringDeadline } from "../../../model/mention.ts";
import { anyOf } from "../../../text/any-of.ts";
import { definePatternExtractor, type Groups } from "../../extractor.ts";
import { startsPredicate } from "../../names/predicates.ts";
import { SPELT, WEEKDAY_NAME, WEEKDAYS } from "./patterns.ts";
import { clockTime } from "./resolve-date.ts";

const HALF_YEAR = "(?:6|06|sáu)\\s+tháng";
/** "hằng quý", "mỗi quý một lần"; "6 tháng (một lần)" is left for `định kỳ` before it. */
const EVERY = String.raw`${anyOf`
  ${anyOf`
    (?:hằng|hàng|mỗi)\s+(?!\p{L}+\s+của\s)
    (?:(?<=định\skỳ,?\s)|(?<=định kỳ \())(?=(?:tháng|quý|năm)(?:[,;.]|$|\s+(?!(?:[IVX]+|\d+|học)(?![\p{L}]))))
  `}(?<unit>ngày|tuần|tháng|quý|năm|${HALF_YEAR})
  (?<unit2>${HALF_YEAR})
`}(?<once>,?\s+(?:một|0?1)\s+lần)?`;
const ON_DAY =
  "(?:(?:ngày\\s+)?m[ùồ]ng\\s+|ngày\\s+|(?=\\d{1,2}(?:/|\\s+tháng\\s+)\\d)|(?<=\\d(?:,|\\svà)\\s)(?=\\d{1,2}\\s+h[ằà]ng\\s+tháng))(?<day>\\d{1,2})(?:\\s*/\\s*(?<month>\\d{1,2})|\\s+tháng\\s+(?<month2>\\d{1,2}))?";
const BEFORE =
  "(?:(?:trước|vào|chậm\\s+nhất(?:\\s+là)?)\\s+)?(?:lúc\\s+)?(?<firstHour>\\d{1,2}\\s*(?:giờ|h)\\s*(?:\\d{2})?(?:,|\\s+và)\\s*(?=\\d))?(?:(?:sáng|chiều)\\s+(?=(?:ngày\\s+)?thứ))?(?:(?<hour>\\d{1,2})\\s*(?:giờ|h)\\s*(?<minute>\\d{2})?(?:\\s*phút)?(?:\\s+(?<dayPart>sáng|chiều))?,?\\s*)?" +
  `(?:(?:(?:(?:các\\s+)?ngày\\s+)?thứ\\s+(?<weekday>${WEEKDAY_NAME})|${ON_DAY})\\s+(?:của\\s+)?)?`;
/** ", trước ngày 20", "(trước ngày 15/6)", ", chậm nhất 17 giờ thứ Sáu", ", chậm nhất ngày 10 của tháng đầu quý sau". */
const AFTER =
  "(?:(?:,|\\s+\\()?\\s*(?:trước|vào|chậm\\s+nhất(?:\\s+là)?(?:\\s+vào)?)\\s+(?=\\d{1,2}\\s*(?:giờ|h|/)|ngày\\s+\\d|(?:ngày\\s+)?thứ\\s)" +
  "(?:(?<hourAfter>\\d{1,2})\\s*(?:giờ|h)(?:\\s*(?<minuteAfter>\\d{2})(?:\\s*phút)?)?)?" +
  "(?:\\s*(?:ngày\\s+|(?=\\d{1,2}/\\d))(?<dayAfter>\\d{1,2})(?:\\s*/\\s*(?<monthAfter>\\d{1,2})|\\s+tháng\\s+(?<monthAfter2>\\d{1,2}))?" +
  "(?:\\s+(?:của\\s+)?tháng\\s+(?:đầu|cuối|sau|kế\\s+tiếp|tiếp\\s+theo)(?:\\s+quý(?:\\s+(?:sau|tiếp\\s+theo))?)?)?" +
  `|\\s*(?:ngày\\s+)?thứ\\s+(?<weekdayAfter>${WEEKDAY_NAME}))?(?:(?<=\\((?:trước|vào|chậm)[^()]{1,60})\\))?)?`;
/** "mỗi năm một lần (vào tháng 12)". */
const IN_MONTH = "(?:,?\\s+vào\\s+(?:dịp\\s+)?(?:(?:đầu|cuối)\\s+)?tháng\\s+(?<monthAlone>\\d{1,2})(?!\\s*/|\\d))?";
/** "ngày 15 tháng cuối quý", "trước ngày 10 của tháng tiếp theo", "một tháng/lần", "06 tháng/lần", "01 lần/quý". */
const OTHERS =
  `(?:định\\s+kỳ,?\\s+)?(?:(?:trước|(?:chậm\\s+nhất(?:\\s+là)?\\s+)?vào|chậm\\s+nhất(?:\\s+là)?)\\s+)?ngày\\s+(?<quarterDay>\\d{1,2})${SPELT}\\s+(?:của\\s+)?tháng\\s+(?:cuối|đầu)\\s+(?:(?:mỗi|hằng|hàng)\\s+)?(?<unit3>quý)(?!\\s+(?:[iv]+|\\d+)(?![\\p{L}]))(?:\\s+(?:tiếp\\s+theo|kế\\s+tiếp|sau))?` +
  `|(?:định\\s+kỳ,?\\s+)?(?:trước|chậm\\s+nhất(?:\\s+là)?(?:\\s+vào)?|vào)\\s+ngày\\s+(?<monthDay>\\d{1,2})${SPELT}\\s+(?:của\\s+)?(?<unit11>tháng)\\s+(?:tiếp\\s+theo|kế\\s+tiếp|liền\\s+kề|trước(?=\\s+tháng\\s))(?!\\s+quý)` +
  // "trước ngày 10/01 của năm liền kề năm báo cáo", "ngày 15 của tháng báo cáo"
  `|(?:(?:trước|chậm\\s+nhất(?:\\s+là)?(?:\\s+vào)?|vào)\\s+)?ngày\\s+(?<reportDay>\\d{1,2})${SPELT}(?:\\s*/\\s*(?<reportMonth>\\d{1,2})|\\s+tháng\\s+(?<reportMonth2>\\d{1,2}))?\\s+(?:của\\s+)?(?<unit12>tháng|quý|năm)\\s+(?:(?:liền\\s+kề|kế\\s+tiếp|tiếp\\s+theo|sau)\\s+(?:(?:của\\s+)?(?:năm|tháng|kỳ)\\s+)?)?báo\\s+cáo` +
  "|(?<lead3>(?:0?1|một)\\s+)(?<unit4>tuần|tháng|quý|năm)(?:/|\\s+(?:một|0?1)\\s+)lần" +
  "|(?:định\\s+kỳ\\s+)?(?<unit5>0?7\\s+ngày|(?:0?[36]|ba|sáu)\\s+tháng)(?:\\s*/\\s*(?:(?:một|0?1)\\s+)?|\\s+(?:một|0?1)\\s+)lần" +
  "|(?:(?:0?1|một)\\s+lần\\s*(?:/|trong|mỗi|một)|(?<times>0?[2-9]|hai|ba|bốn)\\s+lần\\s*(?:/|mỗi|một))\\s*(?<unit6>ngày|tuần|tháng|quý|năm)";
/** "báo cáo định kỳ 6 tháng (…) và năm (trước ngày 10/12)": a period among those by which one reports. */
const PERIOD = String.raw`(?<lead8>định\s+kỳ\s+)?(?<unit8>(?:0?[369]|sáu)\s+tháng|tháng|quý|(?:0?1\s+)?năm)\s+(?:\(|(?<=báo\s+cáo\s+(?:định\s+kỳ\s+)?(?:(?:0?[69]|sáu)\s+tháng|năm)\s+)(?=\S+\s+(?:nhất\s+)?(?:ngày\s+)?\d{1,2}/\d{1,2}(?!\d|/|\s+(?:h[ằà]ng|của|năm))))(?:trước|chậm\s+nhất|vào)\s+(?:ngày\s+)?(?<periodDay>\d{1,2})${anyOf`
  \s*/\s*(?<periodMonth>\d{1,2}) | \s+tháng\s+(?<periodMonth2>\d{1,2}) | \s+(?:của\s+)?tháng\s+cuối\s+quý
`}?\)?`;
/** "báo cáo 6 tháng, năm", "định kỳ 6 tháng và cả năm": halves and whole years beside each other. */
const HALF_AND_YEAR =
  "(?<unit9>(?:0?6|sáu)\\s+tháng)(?=(?:,|\\s+và)\\s+(?:(?:hằng|hàng|cả|0?1|một)\\s+)?năm(?!\\s+\\d))|(?<=(?:0?6|sáu)\\stháng(?:,|\\svà)\\s)(?<unit10>(?:(?:cả|0?1|một)\\s+)?năm)(?!\\s+(?:\\d|học))";
const PERIODIC = /(?:[Bb]áo cáo|[Đđ]ịnh kỳ|[Hh]ằng|[Hh]àng|[Ss]ơ kết)(?![\p{L}])[^.;:]*$/u;
/** The first of two days of each year: "trước ngày 20/6 (và 20/12 hằng năm)". */
const FIRST_OF_TWO =
  "(?:(?:trước|vào)\\s+)?ngày\\s+(?<firstDay>\\d{1,2})/(?<firstMonth>\\d{1,2})(?=\\s*(?:và|,)\\s*(?:trước\\s+)?(?:ngày\\s+)?\\d{1,2}/\\d{1,2}\\s+(?:hằng|hàng)\\s+(?<unit7>năm))";

const frequencyOf = (unit: string): Frequency => {
  const plain = unit.toLowerCase();
  // "09 tháng (trước 10/9)": a day of each year
  if (/^(?:0?9|0?1|một|cả)\s/u.test(plain)) return "year";
  if (/^0?7/u.test(plain)) return "week";
  if (/^(?:0?3|ba)/u.test(plain)) return "quarter";
  if (/tháng/u.test(plain) && plain !== "tháng") return "half-year";
  return ({ ngày: "day", tuần: "week", tháng: "month", quý: "quarter", năm: "year" } as const)[plain as "ngày"] ?? "year";
};

function readBy(groups: Groups): RecurringDeadline["by"] {
  const month = groups.month ?? groups.month2;
  const weekday = groups.weekday ? WEEKDAYS[groups.weekday.toLowerCase()] : undefined;
  // "06h30 và 15h30 hằng ngày" has no one hour
  const at = groups.firstHour ? null : clockTime(groups.hour, groups.minute, groups.dayPart);
  const by = {
    ...(month ? { month: Number(month) } : {}),
    ...(groups.day ? { day: Number(groups.day) } : {}),
    ...(weekday ? { weekday } : {}),
    ...(at ? { at } : {}),
  };
  return Object.keys(by).length ? by : null;
}

/** Things that have a yearly or monthly edition: no duty recurs by that. */
const OBJECT =
  /(?:ngân sách(?: nhà nước)?|kế hoạch|dự toán|kinh phí|chương trình|chỉ tiêu|báo cáo|nhiệm vụ|vốn|và|tăng|giảm|%|bình quân|(?:\d+|năm)\s+năm\s*(?:và|,))\s*$/iu;

/** A quantity behind "mỗi năm". */
const MEASURE =
  /^\s+(?:(?:\p{L}+\s+){0,3}?(?:ít nhất|tối thiểu|tối đa|từ|trên|khoảng|không quá)|(?:tăng|giảm)(?:\s+thêm)?)\s+\d/iu;
/** "cập nhật hằng ngày tình hình": right behind a verb. */
const DONE =
  /(?<![\p{L}])(?:cập nhật|tổng hợp|thông tin|công bố|công khai|giao ban|kiểm tra|rà soát|theo dõi|chấm điểm|kiểm điểm)\s+$/iu;
/** "gửi báo cáo hằng ngày về Bộ Y tế": to whom, or of what, stands behind. */
const REPORTED = /(?<![\p{L}])(?:gửi|thực hiện)\s+(?:\p{L}+\s+){0,3}báo\s+cáo\s*$/iu;

/** "công khai kết quả xét nghiệm hằng ngày." */
const SHOWN = /(?<![\p{L}])(?:công khai|công bố|kiểm tra|cập nhật|tổng hợp)\s[^.;:,]{3,80}$/iu;

/** "tổng hợp, báo cáo (kết quả) hằng tháng.": a verb beside others, no kind of report. */
const COORDINATE = /(?:,|\svà)\s+(?:báo\s+cáo|đánh\s+giá)\s+(?:(?:kết\s+quả|tiến\s+độ|tình\s+hình)\s+)?$/u;

/** A duty to report or send, whose closing "hằng ngày" says how often: "tổng hợp, báo cáo Thủ tướng Chính phủ hằng ngày". */
const REPORTING = /(?:[Bb]áo\s+cáo|[Gg]ửi|[Cc]ập\s+nhật)\s[^.;:]*\p{Lu}[^.;:,]*$/u;

/** "hàng tháng, hàng quý": one of the two stands before or behind. */
const ONE = /(?:(?:hằng|hàng|mỗi)\s+(?:tuần|tháng|quý)|(?:0?6|sáu)\s+tháng)(?:,|\s+và)\s*$/iu;
const ANOTHER = /^(?:,|\s+và)\s*(?:(?:hằng|hàng|mỗi)\s+(?:tuần|tháng|quý|năm)|(?:0?6|sáu)\s+tháng(?=(?:,|\s+và)))(?![\p{L}])/iu;

/** "trong tháng 12 hằng năm", "quý I hằng năm" */
const OF_EACH_YEAR =
  /(?:trong|vào|trước|cuối|đầu|định kỳ|và)\s+(?:tháng\s+\d{1,2}|quý\s+(?:[IVX]+|\d))\s+$|(?<![\p{L}])(?:tuần|ngày)\s+(?:đầu|cuối)(?:\s+(?:tiên|cùng))?\s+$/iu;

/** "báo cáo nhanh hằng ngày trong thời gian nghỉ Tết" */
const DURING = /^\s+trong\s+(?:suốt|thời gian|dịp|các ngày|những ngày)\s/u;

/** "báo cáo kết quả hằng tháng về Sở Nội vụ trước ngày 20" */
const DAY_LATER = /^\s+(?:về|cho|gửi|lên|với)\s[^.;:]{2,90}?\s(?:trước|vào|chậm nhất)\s[^.;:]{0,12}?(?:ngày\s+\d|thứ\s)/iu;

/** Whether a period without "định kỳ" or a day says how often a duty is done. */
function saysHowOften(unit: string, before: string, after: string): boolean {
  const ends = /^\s*[,;.]?\s*$/u.test(after);
  const closes = /^\s*(?:[;.]|$)/u.test(after);
  const opens = /(?:^|[.;:,(]\s*|[-–+]\s+)$/u.test(before);
  return (
    (opens && !ends && !OBJECT.test(before)) ||
    OF_EACH_YEAR.test(before.slice(-30)) ||
    (DURING.test(after) && /(?:báo cáo|cập nhật|tổng hợp)\s[^.;:]*$/iu.test(before)) ||
    (closes && REPORTING.test(before) && unit.toLowerCase() !== "năm") ||
    (closes && SHOWN.test(before.slice(-100)) && /ngày|tuần|tháng|quý$/iu.test(unit)) ||
    (/^\s*(?:[.;]|(?:về|cho|gửi|lên)\s+\p{Lu})/u.test(after) && COORDINATE.test(before.slice(-30))) ||
    (ends && /(?<![\p{L}])(?:sơ kết|tổng kết)\s+$/iu.test(before)) ||
    DONE.test(before.slice(-30)) ||
    (DAY_LATER.test(after) && /báo\s+cáo\s[^.;:,]{0,60}$/iu.test(before)) ||
    // "UBND các huyện hằng ngày báo cáo kết quả": between the doer and what it does
    (startsPredicate(after.replace(/^,?\s+/u, "")) && !OBJECT.test(before)) ||
    (/^\s+(?:về|cho|gửi)\s/u.test(after) && REPORTED.test(before.slice(-60))) ||
    (/^\s+về\s/u.test(after) && REPORTING.test(before)) ||
    (/^\s+(?:qua|trên)\s/u.test(after) && /kết quả,?\s+báo\s+cáo\s+$/iu.test(before)) ||
    (!OBJECT.test(before.replace(ONE, "")) && (ANOTHER.test(after) || ONE.test(before)))
  );
}

const PLAIN_DAY = /(?:trước|vào|chậm nhất(?: là)?(?: vào)?)\s+ngày\s+\d[^.;]*$/iu;

/** Groups that tell of recurring by themselves, where a mere "hằng năm" may be part of a name. */
const SAYS_ITSELF = ["lead", "once", "lead3", "firstHour", "unit5", "unit6", "unit7", "unit9", "unit10", "unit11"];
const UNITS = ["unit", "unit2", "unit3", "unit4", "unit5", "unit6", "unit7", "unit8", "unit9", "unit10", "unit11", "unit12"];

/** "Định kỳ hằng quý", "trước ngày 25/12 hằng năm", "hằng tháng trước ngày 20", "trước 16 giờ thứ Sáu hằng tuần" */
export const recurring = definePatternExtractor({
  id: "recurring",
  kind: "deadline",
  cues: [
    "hằng",
    "hàng",
    "mỗi",
    "định kỳ",
    "tháng cuối",
    "tháng đầu",
    "lần",
    "6 tháng",
    "06 tháng",
    "tháng tiếp",
    "tháng trước",
    "tháng kế",
    "tháng liền",
    "tháng báo",
    "năm báo",
  ],
  pattern: `${OTHERS}|${FIRST_OF_TWO}|${PERIOD}|${HALF_AND_YEAR}|(?<lead>định\\s+kỳ,?\\s+)?${BEFORE}${EVERY}${AFTER}${IN_MONTH}`,
  read(groups, { isTimeField }, { before, after }) {
    // "không quá 01 lần/năm": at most, no duty to do it
    if (/(?<![\p{L}])(?:quá|tối đa|nhiều nhất)\s+$/iu.test(before)) return null;
    // "cao hơn 3 lần mỗi năm": how much more
    if (groups.times && /(?:tăng|giảm|hơn|kém|gấp)\s+$/iu.test(before)) return null;
    // "gửi trước ngày 16 đối với báo cáo định kỳ hằng tháng": a kind of report
    if (groups.lead && /đối với (?:các )?báo cáo\s+$/iu.test(before) && PLAIN_DAY.test(before)) return null;
    // "6 tháng" alone: only in a time field that lists how often
    if (groups.unit2 && !groups.lead && !(isTimeField && /(?:^|,|và)\s*$/u.test(before) && /^\s*(?:$|[,;]|và\s)/u.test(after)))
      return null;
    const all = {
      ...groups,
      day:
        groups.day ??
        groups.dayAfter ??
        groups.quarterDay ??
        groups.firstDay ??
        groups.periodDay ??
        groups.monthDay ??
        groups.reportDay,
      month:
        groups.month ??
        groups.monthAfter ??
        groups.monthAfter2 ??
        groups.firstMonth ??
        groups.periodMonth ??
        groups.periodMonth2 ??
        groups.reportMonth ??
        groups.reportMonth2 ??
        groups.monthAlone,
      weekday: groups.weekday ?? groups.weekdayAfter,
      hour: groups.hour ?? groups.hourAfter,
      minute: groups.minute ?? groups.minuteAfter,
    };
    if ((groups.unit9 || groups.unit10) && !isTimeField && !PERIODIC.test(before)) return null;
    if (groups.unit8 && !groups.lead8 && !PERIODIC.test(before)) return null;
    const by = readBy(all);
    // "mỗi năm tối thiểu 10 khóa": part of a measure (ANNOTATION, ruling 9)
    const isBare = !by && !SAYS_ITSELF.some((group) => groups[group]);
    if (isBare && MEASURE.test(after)) return null;
    if (isBare && !isTimeField && !saysHowOften(groups.unit ?? "", before, after)) return null;
    return {
      form: "recurring",
      // "02 lần/năm": each half of it
      every:
        /^0?2$|hai/iu.test(groups.times ?? "") && groups.unit6 === "năm"
          ? "half-year"
          : frequencyOf(UNITS.map((unit) => groups[unit]).find((unit) => unit !== undefined) ?? ""),
      by,
    };
  },
});
