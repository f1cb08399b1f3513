import type { DateDeadline, DeadlineValue, Frequency, RecurringDeadline, RelativeDeadline } from "../../model/mention.ts";
import { dateWords, weekdayWords } from "./date-words.ts";
import type { CountedSentence, Sentence, Words } from "./words.ts";

function dateDeadlineWords({ due, at, exclusive }: DateDeadline, words: Words): string {
  const date = dateWords(due);
  if (at !== null) return words.say(exclusive ? "page.beforeTimeOn" : "page.timeOn", at, date);
  return exclusive ? words.say("page.before", date) : date;
}

const FREQUENCIES: Readonly<Record<Frequency, Sentence>> = {
  day: "page.everyDay",
  week: "page.everyWeek",
  month: "page.everyMonth",
  quarter: "page.everyQuarter",
  "half-year": "page.everyHalfYear",
  year: "page.everyYear",
};

const PERIODS: Readonly<Partial<Record<Frequency, CountedSentence>>> = {
  day: "page.days",
  week: "page.weeks",
  year: "page.years",
};

function recurringWords({ every, interval, by }: RecurringDeadline, words: Words): string {
  const parts: string[] = [];
  if (by?.at !== undefined) parts.push(by.at);
  if (by?.weekday !== undefined) parts.push(weekdayWords(by.weekday, words));
  if (by?.day !== undefined && by.month !== undefined)
    parts.push(words.say("page.dayAndMonth", String(by.day), String(by.month)));
  else if (by?.day !== undefined) parts.push(words.say("page.dayOfMonth", String(by.day)));
  const often =
    interval === undefined
      ? words.say(FREQUENCIES[every])
      : words.say("page.everyFew", words.count(PERIODS[every] ?? "page.months", interval));
  return parts.length === 0 ? often : words.say("page.by", often, parts.join(", "));
}

const UNITS: Readonly<Record<string, CountedSentence>> = { D: "page.days", W: "page.weeks", Y: "page.years" };

/** An ISO 8601 duration in words: P10D, P2M, PT24H. */
function durationWords(duration: string, words: Words): string {
  const [days = "", time = ""] = duration.replace(/^P/u, "").split("T");
  const parts = [...days.matchAll(/(\d+)([DWMY])/gu)].map(([, number, unit = ""]) =>
    words.count(UNITS[unit] ?? "page.months", Number(number)),
  );
  const hours = /(\d+)H/u.exec(time)?.[1];
  if (hours) parts.push(words.count("page.hours", Number(hours)));
  return parts.join(" ");
}

function relativeWords({ within, working, from }: RelativeDeadline, words: Words): string {
  const duration = durationWords(within, words);
  const length = working ? words.say("page.workingDays", duration) : duration;
  return from === null ? words.say("page.within", length) : words.say("page.withinFrom", length, from);
}

/** A deadline's value as the card and the buttons' names say it. */
export function deadlineWords(value: DeadlineValue, words: Words): string {
  if (value.form === "date") return dateDeadlineWords(value, words);
  return value.form === "recurring" ? recurringWords(value, words) : relativeWords(value, words);
}
