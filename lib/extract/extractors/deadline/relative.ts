import { addWorkingDays } from "../../../gazetteer/index.ts";
import { addDays, addMonths, type IsoDate, isoDate } from "../../../model/calendar-date.ts";
import type { DeadlineValue } from "../../../model/mention.ts";
import { anyOf } from "../../../text/any-of.ts";
import { definePatternExtractor, type Groups } from "../../extractor.ts";
import { SPELLED_NUMBER, SPELLED_NUMBERS } from "../../spelled-numbers.ts";
import { isLengthOfTime } from "../length-of-time.ts";

const OWN_DOCUMENT =
  "(?:thông\\s+báo|chỉ\\s+thị|công\\s+điện|quyết\\s+định|kế\\s+hoạch|kết\\s+luận|hướng\\s+dẫn|chương\\s+trình|văn\\s+bản|nghị\\s+quyết|công\\s+văn)\\s+này";
/** Events that are the notice's own date. */
const OWN_DATE = new RegExp(
  `^(?:ngày\\s+)?(?:(?:ký\\s+)?(?:ban\\s+hành|ký)(?:\\s+${OWN_DOCUMENT})?|(?:có\\s+)?${OWN_DOCUMENT}(?:\\s+được\\s+(?:ký|ban\\s+hành))?)$`,
  "iu",
);

/** "0 giờ ngày 01/4/2020": a day that the text says, which counts as a notice's own does. */
const SAID =
  "(?:\\d{1,2}\\s*(?:giờ|h)(?:\\s*\\d{2})?\\s*,?\\s*)?(?:ngày\\s+|(?=\\d{1,2}[/.-]\\d))\\d{1,2}(?:[/.-]\\d{1,2}[/.-]\\d{4}|\\s+tháng\\s+\\d{1,2}\\s+năm\\s+\\d{4})(?!\\s+(?:đến|tới))";
const SAID_DAY = /(?:ngày\s+|^)(\d{1,2})(?:[/.-]|\s+tháng\s+)(\d{1,2})(?:[/.-]|\s+năm\s+)(\d{4})$/iu;

function saidDay(from: string): IsoDate | null {
  const [, day, month, year] = SAID_DAY.exec(from) ?? [];
  return day ? isoDate(Number(year), Number(month), Number(day)) : null;
}

function countedFrom(start: IsoDate | null, count: number, unit: string, working: boolean): DeadlineValue | null {
  if (!start) return null;
  const due = working
    ? addWorkingDays(start, count)
    : unit === "tháng"
      ? addMonths(start, count)
      : unit === "tuần"
        ? addDays(start, 7 * count)
        : unit === "ngày"
          ? addDays(start, count)
          : null;
  return due && { form: "date", due, at: null, exclusive: false, basis: "inferred" };
}

const SHARE = /(?<![\p{L}])tỷ lệ\s[^.;:\d]{0,120}$/iu;

/** "giãn nợ tối đa 12 tháng", "bảo hành 24 tháng": how long something is granted. */
const GRANTED = /(?<![\p{L}])(?:giãn|hoãn|gia hạn|kéo dài|hỗ trợ|bảo hành)(?:\s[^.;:,]{2,40})?\s$/iu;
const countOf = ({ count, spelt }: Groups): number => (spelt ? (SPELLED_NUMBERS[spelt.toLowerCase()] ?? 0) : Number(count));

/** "trong vòng 10 ngày kể từ ngày ban hành Thông báo này", "trong 05 ngày làm việc kể từ ngày nhận được hồ sơ", "sau 03 tháng" */
export const relative = definePatternExtractor({
  id: "relative",
  kind: "deadline",
  cues: ["ngày", "tháng", "giờ", "phút", "tuần", "trong vòng", "trong thời"],
  pattern: String.raw`${anyOf`
  (?<head>trong(?:\s+vòng|\s+thời\s+(?:hạn|gian))?(?:\s+(?:không\s+quá|tối\s+đa))?|chậm\s+nhất(?:\s+là)?(?:\s+(?:sau|trong(?:\s+vòng|\s+thời\s+(?:hạn|gian))?))?|không\s+quá|tối\s+đa|sau)\s+
  (?=\d{1,3}\s+(?:ngày|tháng|tuần|giờ|phút)\s+(?:làm\s+việc,?\s+)?(?:sau\s+khi|kể\s+từ)(?![\p{L}]))
`}(?:(?:\d{1,3}\s?[-–]\s?)?(?<count>\d{1,3})|(?<spelt>${SPELLED_NUMBER})(?=\s))(?:\s*\([^()]{2,30}\))?\s*(?<unit>ngày|tháng|tuần|giờ|phút|(?<=\d)h|năm(?=,?\s+(?:kể|tính)\s+từ))(?<working>\s+làm\s+việc)?(?:(?<ahead>\s+(?:tới|nữa|tiếp\s+theo))|,?\s*(?:(?:(?:kể|tính)\s+)?(?:từ|sau)\s+|(?=\s?khi\s+(?:có|xảy|nhận|phát)))(?<from>${SAID}|(?:ngày|khi|thời\s+điểm)?\s*(?:(?!\s(?:phải|thì|cần|trong\s+vòng|trước\s+ngày)\s)[^,.;:()]){2,90}))?`,
  read(groups, context, { before, after }) {
    const years = /^năm$/iu.test(groups.unit ?? "");
    const [count, unit] = years ? [12 * countOf(groups), "tháng"] : [countOf(groups), (groups.unit ?? "").toLowerCase()];
    const from = groups.from?.trim() ?? null;
    // "… báo cáo Thủ tướng trong 02 tuần.": closes its sentence
    const closes =
      /(?:hoàn thành|xong|báo cáo(?:\s[^.;:,]{2,60})?)\s+$/iu.test(before.slice(-90)) && /^\s*(?:[.;)]|$)/u.test(after);
    const isFirm = /vòng|thời|chậm|quá|tối/iu.test(groups.head ?? "") || from !== null || closes;
    if (groups.spelt && !isFirm && !groups.ahead) return null;
    // "tỷ lệ hồ sơ trả trong 03 ngày làm việc đạt 95%": what the share is of
    if (SHARE.test(before) && /^[^.;:]{0,60}?\d\s*%/u.test(`${groups.from ?? ""}${after}`)) return null;
    // "rút ngắn … xuống còn không quá 15 ngày", "thời gian chờ khám bình quân không quá 02 giờ": how long it may take, not by when
    if (from === null && isLengthOfTime(before.slice(-200))) return null;
    // "tin báo được xử lý không quá 24 giờ", "giãn nợ tối đa 12 tháng": how fast, how long, no term
    if (
      from === null &&
      /^(?:không quá|tối đa)$/iu.test(groups.head ?? "") &&
      (/^(?:giờ|phút)$/u.test(unit) || GRANTED.test(before))
    )
      return null;
    if (!count || (!isFirm && ((!groups.ahead && /^(?:tháng|tuần)$/u.test(unit)) || /(?:qua|mưa|lũ)\s*$/iu.test(before))))
      return null;
    if (/(?:đã|chưa|ít nhất|tối thiểu)\s*$/iu.test(before)) return null;
    // "chưa có kết quả trong vòng 06 tháng gần nhất": a time that is over; "trong 02 ngày 12 và 13/01": which days
    if (
      /^\s+(?:\d{1,2}(?:,|\s+và|\s?[/–-])|(?:ngày\s+)?\d{1,2}\s+(?:và|tháng)|gần (?:đây|nhất)|liên tục|liên tiếp|liền kề|vừa qua|trước đó|qua|đầu|cuối|nghỉ (?:lễ|Tết))(?![\p{L}])/u.test(
        after,
      )
    )
      return null;
    // "nguy hiểm trong 24 giờ tới": what is forecast
    if (unit === "giờ" && groups.ahead) return null;
    // "tắt biển quảng cáo sau 22 giờ", "… sau 10 giờ ngày 6/11": a time of day
    const isOfDay = (count > 12 && count <= 24) || /^,?\s+(?:ngày\s+\d|hôm nay)/u.test(after);
    if (from === null && unit === "giờ" && /^sau$/iu.test(groups.head ?? "") && isOfDay) return null;
    // "chậm nhất 17h": a time of day
    if (from === null && /^(?:h|phút)$/u.test(unit) && !/vòng|thời/iu.test(groups.head ?? "")) return null;
    // "trong 90 ngày, từ ngày 01/9 đến hết ngày 30/11": the end is said
    if (from && /^ngày\s+\d[^;.]*\sđến\s/iu.test(from)) return null;
    const working = groups.working !== undefined;
    if (groups.ahead || (from && OWN_DATE.test(from.replace(/^ngày\s+/iu, ""))))
      return countedFrom(context.referenceDate, count, unit, working);
    const said = from ? countedFrom(saidDay(from), count, unit, working) : null;
    if (said) return said;
    const within =
      unit === "phút"
        ? `PT${count}M`
        : /^(?:giờ|h)$/u.test(unit)
          ? `PT${count}H`
          : `P${count}${unit === "ngày" ? "D" : unit === "tuần" ? "W" : "M"}`;
    return { form: "relative", within, working, from };
  },
});
