import { anyOf } from "../../../text/any-of.ts";
import { definePatternExtractor } from "../../extractor.ts";
import { HOUR, WEEKDAY_NAME } from "./patterns.ts";
import { frequencyOf, groupOf, readBy } from "./resolve-recurrence.ts";

/** "báo cáo định kỳ 6 tháng (…) và năm (trước ngày 10/12)": a period among those by which one reports. */
const WITH_DAY = String.raw`(?<often>định\s+kỳ\s+)?(?<period>(?:0?[369]|sáu)\s+tháng|tháng|quý|(?:0?1\s+)?năm)\s+(?:\(|(?<=báo\s+cáo\s+(?:định\s+kỳ\s+)?(?:(?:0?[69]|sáu)\s+tháng|năm)\s+)(?=\S+\s+(?:nhất\s+)?(?:ngày\s+)?\d{1,2}/\d{1,2}(?!\d|/|\s+(?:h[ằà]ng|của|năm))))(?:trước|chậm\s+nhất|vào)\s+(?:ngày\s+)?(?<day>\d{1,2})${anyOf`
  \s*/\s*(?<month>\d{1,2}) | \s+tháng\s+(?<month2>\d{1,2}) | \s+(?:của\s+)?tháng\s+cuối\s+quý
`}?\)?`;
/** "báo cáo 6 tháng, năm", "định kỳ 6 tháng và cả năm": halves and whole years beside each other; "định kỳ hằng tháng, quý": the second. */
const HALF_AND_YEAR = anyOf`
  (?:định\s+kỳ\s+)?(?<period2>(?:0?6|sáu)\s+tháng)(?=(?:,|\s+và)\s+(?:(?:hằng|hàng|cả|0?1|một)\s+)?năm(?!\s+\d))
  (?<=(?:0?6|sáu)\stháng(?:,|\svà)\s)(?<period3>(?:(?:cả|0?1|một)\s+)?năm)(?!\s+(?:\d|học))
  (?<=định\s+kỳ,?\s+(?:(?:hằng|hàng)\s+)?(?:tuần|tháng|quý)(?:,\s+quý)?(?:,|\s+và)\s)(?<period5>quý|năm)(?!\s+(?:[iv]+|\d+|học)(?![\p{L}]))
`;
/** "báo cáo tháng trước ngày 22" */
const BY_DAY = String.raw`(?<=(?:báo\s+cáo|bản\s+tin)\s+(?:định\s+kỳ\s+)?)(?<period4>tháng|quý)\s*:?\s+(?:(?:gửi|nộp)\s+)?(?:trước|chậm\s+nhất(?:\s+là)?|vào)\s+ngày\s+(?<day4>\d{1,2})(?!\d|\s*[/.-]\s*\d|\s+(?:tháng(?!\s+(?:sau|tiếp|kế))|h[ằà]ng|mỗi|của)\s)(?:\s+tháng\s+(?:sau|tiếp\s+theo|kế\s+tiếp))?`;
/** "báo cáo tuần trước 15 giờ thứ Năm" */
const BY_WEEKDAY = String.raw`(?<=(?:báo\s+cáo|bản\s+tin)\s+)tuần\s*:?\s+(?:(?:gửi|nộp)\s+)?\(?(?:trước|chậm\s+nhất(?:\s+là)?|vào)\s+${HOUR}?(?:(?:sáng|chiều)\s+)?(?:ngày\s+)?thứ\s+(?<weekday>${WEEKDAY_NAME})(?!\s+h[ằà]ng)\)?`;
/** "Tháng, quý, năm": in time fields. */
const LISTED = anyOf`
  (?<=^|(?:,|\svà)\s)(?<period6>tháng|quý|năm)(?=(?:,|\s+và)\s+(?:quý|năm)(?:,|\s+và|$))
  (?<=(?:tháng|quý)(?:,|\svà)\s)(?<period7>quý|năm)(?=,|\s+và|$)
`;
const PERIODIC = /(?:[Bb]áo cáo|[Đđ]ịnh kỳ|[Hh]ằng|[Hh]àng|[Ss]ơ kết)(?![\p{L}])[^.;:]*$/u;

/** Periods by which one reports, without "hằng": "báo cáo quý (trước ngày 15 tháng cuối quý)", "6 tháng, năm". */
export const reportingPeriod = definePatternExtractor({
  id: "reporting-period",
  kind: "deadline",
  cues: [
    "6 tháng",
    "06 tháng",
    "09 tháng",
    "định kỳ",
    "hằng",
    "hàng",
    "tháng cuối",
    "báo cáo tháng",
    "báo cáo quý",
    "báo cáo tuần",
    "bản tin",
    "tháng, quý",
    "quý, năm",
    "quý và năm",
  ],
  pattern: `${WITH_DAY}|${HALF_AND_YEAR}|${BY_DAY}|${BY_WEEKDAY}|${LISTED}`,
  read(groups, { isTimeField }, { before }) {
    const listed = groups.period6 ?? groups.period7;
    if (listed && !isTimeField) return null;
    const isSaid = groups.period ? groups.often !== undefined : isTimeField || (groups.period4 ?? groups.weekday) !== undefined;
    if (!isSaid && !PERIODIC.test(before)) return null;
    return {
      form: "recurring",
      every: groups.weekday ? "week" : frequencyOf(groupOf(groups, "period") ?? listed ?? ""),
      by: readBy(groups),
    };
  },
});
