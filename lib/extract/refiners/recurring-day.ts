import { partsOf } from "../../model/calendar-date.ts";
import type { Mention, RecurringDeadline } from "../../model/mention.ts";
import type { Span } from "../../model/span.ts";
import { anyOf } from "../../text/any-of.ts";
import type { Refiner } from "../extractor.ts";
import { WEEKDAYS } from "../extractors/deadline/patterns.ts";
import { clockTime } from "../extractors/deadline/resolve-date.ts";

type Deadline = Mention<"deadline">;
type Plain = Deadline & { readonly value: RecurringDeadline };

const SENTENCE_END = /\.\s|$/gu;
/** A day and its month without a year, or a month alone: in every year. */
const DAY_OF_YEAR = /\d\s*(?:\/|tháng)\s*\d/iu;
const MONTH_ALONE = /tháng\s+(?:\d{1,2}\s*[-–]\s*)?\d{1,2}$/iu;
const QUARTER = /(?:quý|qúy)\s+(?:[IVX]+|\d)$/iu;
/** "Hằng tháng, các sở báo cáo trước ngày 20": of a month or a quarter a day alone, of a week a weekday. */
const DAY = new RegExp(
  String.raw`(?<![\p{L}])(?:trước|chậm nhất(?:\s+là)?(?:\s+vào)?|vào|không (?:muộn|chậm) hơn)\s+${anyOf`
    ngày\s+(?<day>\d{1,2})(?!\s*(?:[/.,-]\s*\d|tháng\s+\d|tháng\s+(?:đầu|cuối|sau))|\d)
    (?:(?<hour>\d{1,2})\s*(?:giờ|h)\s*(?<minute>\d{2})?\s*(?:ngày\s+)?)?(?:chiều\s+|sáng\s+)?thứ\s+(?<weekday>[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy)(?![\p{L}])
  `}`,
  "u",
);

const isPlain = (mention: Mention): mention is Plain =>
  mention.kind === "deadline" && mention.value.form === "recurring" && mention.value.by === null;

const isYearly = (mention: Mention): boolean =>
  mention.kind === "deadline" &&
  mention.value.form === "recurring" &&
  mention.value.every === "year" &&
  mention.value.by !== null;
/** Between two days of each year: "trước 15/6 và 15/12 hằng năm". */
const JOINED = /^\s*(?:,|và)\s*(?:(?:trước\s+)?ngày\s*)?$/iu;

/** "trước ngày 05, 15 và (ngày 25 hằng tháng)": the days of the month before the last of them. */
const DAY_AHEAD = "(?:(?:trước|vào|chậm nhất(?: là)?)\\s+)?(?:các\\s+)?(?:ngày\\s+)?(\\d{1,2})";
const EACH_DAY = new RegExp(DAY_AHEAD, "giu");
const DAYS_AHEAD = new RegExp(`(?<![\\p{L}\\d/])(?:${DAY_AHEAD}(?:,|\\s+và)\\s+){1,4}$`, "iu");
const LONGEST_DAYS = 80;

const sentenceEnd = (passage: string, at: number): number => {
  SENTENCE_END.lastIndex = at;
  return SENTENCE_END.exec(passage)?.index ?? passage.length;
};

/** A date without its year inside what is done every year: that day of each year, with the "hằng năm" right behind it. */
function everyYear(mention: Mention, passage: string, years: readonly Span[]): Mention {
  if (mention.kind !== "deadline" || mention.value.form !== "date" || mention.value.basis !== "inferred") return mention;
  const words = passage.slice(mention.span.start, mention.span.end);
  const { month, day } = partsOf(mention.value.due);
  const by = DAY_OF_YEAR.test(words) ? { month, day } : MONTH_ALONE.test(words) ? { month } : null;
  if (!by && !QUARTER.test(words)) return mention;
  const at = mention.value.at;
  const { start, end } = mention.span;
  const behind = years.find((year) => year.start > end && passage.slice(end, year.start).trim() === "");
  const span = { start, end: behind?.end ?? end };
  return { ...mention, span, value: { form: "recurring", every: "year", by: by && at ? { ...by, at } : by } };
}

/** The day of each month, quarter or week, said later in the sentence. */
function dayOf({ value, span, extractorId }: Plain, passage: string): Mention[] {
  const { every } = value;
  if (every !== "month" && every !== "quarter" && every !== "week") return [];
  const found = DAY.exec(passage.slice(span.end, sentenceEnd(passage, span.end)));
  if (!found?.groups) return [];
  const { day, weekday, hour, minute } = found.groups;
  if ((weekday === undefined) === (every === "week")) return [];
  const at = clockTime(hour, minute);
  const by = weekday ? { weekday: WEEKDAYS[weekday.toLowerCase()] ?? 1, ...(at ? { at } : {}) } : { day: Number(day) };
  const start = span.end + found.index;
  return [{ kind: "deadline", span: { start, end: start + found[0].length }, value: { ...value, by }, extractorId }];
}

/** The other days of each month: "(vào ngày 15 và) ngày 30 hằng tháng". */
function daysAhead({ value, span, extractorId }: Deadline, passage: string): Mention[] {
  if (value.form !== "recurring" || value.every !== "month" || value.by?.day === undefined) return [];
  const found = DAYS_AHEAD.exec(passage.slice(Math.max(0, span.start - LONGEST_DAYS), span.start));
  if (!found || !/ngày/iu.test(found[0])) return [];
  return [...found[0].matchAll(EACH_DAY)].map((each) => {
    const start = span.start - found[0].length + each.index;
    const by = { day: Number(each[1]) };
    return { kind: "deadline", span: { start, end: start + each[0].length }, value: { ...value, by }, extractorId };
  });
}

/** "Hằng năm, các bộ báo cáo trước ngày 15/12": the day belongs to the frequency that opens the sentence. */
export const recurringDay: Refiner = {
  id: "recurring-day",
  refine(mentions, passage) {
    const yearly = mentions.filter(isYearly);
    const plain = mentions.filter(isPlain);
    const ahead = mentions.flatMap((mention) => (mention.kind === "deadline" ? daysAhead(mention, passage) : []));
    if (plain.length + yearly.length === 0) return ahead.length > 0 ? [...mentions, ...ahead] : mentions;
    const said = plain.filter(({ value }) => value.every === "year").map(({ span }) => span);
    const years = said.map(({ start, end }) => ({ start, end: sentenceEnd(passage, end) }));
    const isJoinedTo = ({ span }: Mention, { span: next }: Mention): boolean =>
      span.end < next.start && JOINED.test(passage.slice(span.end, next.start));
    const isInYear = ({ span }: Mention): boolean =>
      years.some(
        ({ start, end }) =>
          (span.start > start && span.end <= end) || (span.end < start && /^[\s(),]*$/u.test(passage.slice(span.end, start))),
      );
    const isEveryYear = (mention: Mention): boolean =>
      yearly.includes(mention) || isInYear(mention) || mentions.some((next) => isJoinedTo(mention, next) && isEveryYear(next));
    return [
      ...mentions.map((mention) => (isEveryYear(mention) ? everyYear(mention, passage, said) : mention)),
      ...plain.flatMap((mention) => dayOf(mention, passage)),
      ...ahead,
    ];
  },
};

/** Without a mere "hằng năm" beside the day of each year: one deadline, said in two places. */
export const withoutRepeats = <D extends { readonly value: Deadline["value"] }>(deadlines: readonly D[]): D[] =>
  deadlines.filter(
    ({ value }, i) =>
      !(
        value.form === "recurring" &&
        value.by === null &&
        deadlines.some(
          ({ value: other }, j) =>
            j !== i && other.form === "recurring" && other.every === value.every && (other.by !== null || j < i),
        )
      ),
  );
