import { anyOf } from "../../../text/any-of.ts";
import { definePatternExtractor } from "../../extractor.ts";
import { WEEKDAY_NAME } from "./patterns.ts";
import { frequencyOf, readBy } from "./resolve-recurrence.ts";
import { saysHowOften } from "./says-how-often.ts";

const HALF_YEAR = "(?:6|06|sáu)\\s+tháng";
/** "hằng quý", "mỗi quý một lần"; "6 tháng (một lần)" is left for `định kỳ` before it. */
const EVERY = String.raw`${anyOf`
  ${anyOf`
    (?:hằng|hàng|(?<each>mỗi))\s+(?!\p{L}+\s+của\s)
    (?:(?<=định\skỳ,?\s)|(?<=định kỳ \())(?=(?:tháng|quý|năm)(?:[,;.]|$|\s+(?!(?:[IVX]+|\d+|học)(?![\p{L}]))))
  `}(?<period>ngày|tuần|tháng|quý|năm|${HALF_YEAR})
  (?<halfYear>${HALF_YEAR})
`}(?<once>,?\s+(?:(?:ít nhất|tối thiểu)\s+)?(?:một|0?1)\s+lần)?`;
/** "trước 06h30 và (15h30 hằng ngày)": the first of two hours. */
const FIRST_HOUR = String.raw`(?<firstHour>\d{1,2}\s*(?:giờ|h)\s*(?:\d{2})?(?:,|\s+và)\s*(?=\d))`;
const HOUR = String.raw`(?<hour>\d{1,2})\s*(?:giờ|h)\s*(?<minute>\d{2})?(?:\s*phút)?(?:\s+(?<dayPart>sáng|chiều))?,?\s*`;
/** Between a day and its month, where it is a day of each year. */
const IN_YEAR = String.raw`(?:\s*/\s*|\s+tháng\s+)`;
const ON_DAY = String.raw`${anyOf`
  (?:ngày\s+)?m[ùồ]ng\s+ | ngày\s+ | (?=\d{1,2}(?:/|\s+tháng\s+)\d) | (?<=\d(?:,|\svà)\s)(?=\d{1,2}\s+h[ằà]ng\s+tháng)
`}(?<day>\d{1,2})(?:${IN_YEAR}(?<month>\d{1,2}))?`;
const ON_WEEKDAY = String.raw`(?:(?:các\s+)?ngày\s+)?(?:(?<weekdays>(?:thứ\s+(?:${WEEKDAY_NAME})(?:,|\s+và)\s+){1,5})?thứ\s+(?<weekday>${WEEKDAY_NAME})|(?<weekday3>chủ\s+nhật))`;
/** "trước 16 giờ thứ Sáu (hằng tuần)", "vào ngày 15/12 (hằng năm)" */
const BEFORE = [
  String.raw`(?:(?:trước|vào|chậm\s+nhất(?:\s+là)?)\s+)?(?:lúc\s+)?`,
  String.raw`${FIRST_HOUR}?(?:(?:sáng|chiều)\s+(?=(?:ngày\s+)?(?:thứ|chủ)\s))?(?:${HOUR})?`,
  String.raw`(?:(?:${ON_WEEKDAY}|${ON_DAY})\s+(?:của\s+)?(?:đầu\s+(?=(?:mỗi|hằng|hàng)\s+(?:tháng|quý)))?|(?<edge>(?<!(?:tuần|ngày|kỳ)\s)cuối|cứ(?:\s+sau)?)\s+)?`,
].join("");
/** "… của tháng đầu quý sau" */
const OF_MONTH = String.raw`(?:\s+(?:của\s+)?tháng\s+(?:đầu|cuối|sau|kế\s+tiếp|tiếp\s+theo)(?:\s+quý(?:\s+(?:sau|tiếp\s+theo))?)?)?`;
/** ", trước ngày 20", "(trước ngày 15/6)", ", chậm nhất 17 giờ thứ Sáu", ", chậm nhất ngày 10 của tháng đầu quý sau". */
const AFTER = [
  String.raw`(?:(?:,|\s+\()?\s*(?:trước|vào|chậm\s+nhất(?:\s+là)?(?:\s+vào)?)\s+(?=\d{1,2}\s*(?:giờ|h|/)|ngày\s+\d|(?:ngày\s+)?thứ\s)`,
  String.raw`(?:(?<hour2>\d{1,2})\s*(?:giờ|h)(?:\s*(?<minute2>\d{2})(?:\s*phút)?)?)?`,
  anyOf`
    \s*(?:ngày\s+|(?=\d{1,2}/\d))(?<day2>\d{1,2})(?:${IN_YEAR}(?<month2>\d{1,2}))?${OF_MONTH}(?<more>(?<=\([^()]{1,60}),?\s+và\s+(?:trước\s+)?(?:ngày\s+)?\d{1,2}${IN_YEAR}\d{1,2})?
    \s*(?:ngày\s+)?thứ\s+(?<weekday2>${WEEKDAY_NAME})
  `,
  String.raw`?(?:(?<=\((?:trước|vào|chậm)[^()]{1,60})\))?)?`,
].join("");
/** "mỗi năm một lần (vào tháng 12)". */
const IN_MONTH = String.raw`(?:,?\s+vào\s+(?:dịp\s+)?(?:(?:đầu|cuối)\s+)?tháng\s+(?<month3>\d{1,2})(?!\s*/|\d))?`;
const PLAIN_DAY = /(?:trước|vào|chậm nhất(?: là)?(?: vào)?)\s+ngày\s+\d[^.;]*$/iu;

/** "Định kỳ hằng quý", "trước ngày 25/12 hằng năm", "hằng tháng trước ngày 20", "trước 16 giờ thứ Sáu hằng tuần" */
export const recurring = definePatternExtractor({
  id: "recurring",
  kind: "deadline",
  cues: ["hằng", "hàng", "mỗi", "định kỳ", "6 tháng", "06 tháng", "sáu tháng"],
  pattern: String.raw`(?<often>định\s+kỳ,?\s+)?${BEFORE}${EVERY}${AFTER}${IN_MONTH}`,
  read(groups, { isTimeField }, surroundings) {
    const { before, after } = surroundings;
    // "không tiếp nhận hồ sơ sau ngày 25 hằng tháng": from when on
    if (/(?<![\p{L}])sau\s+$/iu.test(before)) return null;
    // "gửi trước ngày 16 đối với báo cáo định kỳ hằng tháng": a kind of report
    if (groups.often && /đối với (?:các )?báo cáo\s+$/iu.test(before) && PLAIN_DAY.test(before)) return null;
    // "6 tháng" alone: only in a time field that lists how often
    if (
      groups.halfYear &&
      !groups.often &&
      !(isTimeField && /(?:^|,|và)\s*$/u.test(before) && /^\s*(?:$|[,;]|và\s)/u.test(after))
    )
      return null;
    // "6 tháng (trước ngày 15/6 và 15/12)", "thứ Ba, thứ Năm hằng tuần" have no one day
    const by = groups.more || groups.weekdays ? null : readBy(groups);
    const isBare = !by && !groups.edge && !groups.often && !groups.once && !groups.firstHour && !groups.more && !groups.weekdays;
    const period = { period: groups.period ?? "", isEach: groups.each !== undefined };
    if (isBare && !saysHowOften({ ...period, ...surroundings }, isTimeField)) return null;
    return { form: "recurring", every: frequencyOf(groups.period ?? groups.halfYear ?? ""), by };
  },
});
