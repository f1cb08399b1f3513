import type { Mention } from "../../model/mention.ts";
import { sentenceStarts } from "../extractors/assignee/clauses.ts";
import { startsDutyVerb } from "../names/predicates.ts";
import { type Duty, trimmed } from "./split-duties.ts";

/** Behind a date: what parts it from a next clause, which says no more of the same date. */
const NEXT =
  /^(?:,|\s+và)\s+(?!(?:phấn đấu|cố gắng|chậm nhất|muộn nhất|đạt|để|nhằm|nếu|khi|sau khi|làm (?:cơ sở|căn cứ)|trên cơ sở|trường hợp|trong đó)(?![\p{L}]))(?=\p{L})/u;
const LINK = /^(?:đồng thời|sau đó|tiếp đó),?\s+/u;
/** A noun and its date: "(…,) gói thầu số 2 trước ngày 15/12"; a part, a turn of the same duty is none. */
const NOUN = /^(?!(?:phần|đợt|lần|kỳ|giai đoạn|bước|số|khu vực|từ|bắt đầu)\s|[^.;:,]*còn lại)[^.;:,]{5,120}$/u;

const dayOf = ({ value }: Mention<"deadline">): string =>
  value.form === "date" ? value.due : value.form === "recurring" ? value.every : JSON.stringify(value);

/** "xong A trước ngày 30/11, khởi công B trong quý II": behind which commas a clause with a date of its own starts. */
function datedCommas(passage: string, bounds: readonly number[], deadlines: readonly Mention<"deadline">[]): number[] {
  return deadlines.flatMap((deadline, i) => {
    const { span } = deadline;
    const end = bounds.find((bound) => bound >= span.end) ?? passage.length;
    const next = NEXT.exec(passage.slice(span.end, end))?.[0].length ?? 0;
    const at = span.end + next;
    const later = deadlines[i + 1];
    if (!next || !later || later.span.end > end || dayOf(later) === dayOf(deadline)) return [];
    // a date that opens its clause is said of what follows
    if (/(?:^|[,;:.]\s+)$/u.test(passage.slice(bounds.filter((bound) => bound <= span.start).at(-1), span.start))) return [];
    const between = passage.slice(at, later.span.start);
    const isClause = startsDutyVerb(passage.slice(at).replace(LINK, ""))
      ? /\S\s+\S/u.test(between)
      : !/và\s+$/u.test(passage.slice(0, at)) && NOUN.test(between);
    return isClause ? [at] : [];
  });
}

/** "(i) …; (ii) …", "(1) …": numbered points inside a passage. */
const POINT = /^\(?(?:[ivx]{1,4}|\d{1,2}|[a-eđ])\)\s/u;

/** Splits a duty whose clauses have different dates; clauses without a date stay with the one before them (ANNOTATION, task). */
export function splitByDeadline(passage: string, duty: Duty, deadlines: readonly Mention<"deadline">[]): Duty[] {
  // one date for all: nothing to part
  if (deadlines.length < 2) return [{ ...duty, extent: trimmed(passage, duty.extent) }];
  const { start: from, end: to } = duty.extent;
  const stops = sentenceStarts(passage).filter((stop) => stop > from && stop < to);
  const commas = datedCommas(
    passage,
    [from, ...stops, to],
    deadlines.filter(({ span }) => span.start >= from && span.end <= to),
  );
  const bounds = [from, ...stops, ...commas, to].sort((a, b) => a - b);
  const datesIn = (start: number, end: number): string =>
    deadlines
      .filter(({ span }) => span.start >= start && span.end <= end)
      .map(({ value }) => JSON.stringify(value))
      .join();
  // "A trước năm 2028. Nghiên cứu B; đánh giá C, hoàn thành trước năm 2030": a verb that opens a sentence which has its date later
  const opensDated = (i: number, start: number): boolean =>
    /\.\s+$/u.test(passage.slice(Math.max(0, start - 3), start)) &&
    startsDutyVerb(passage.slice(start)) &&
    datesIn(start, bounds.find((bound, j) => j > i && /\.\s*$/u.test(passage.slice(0, bound))) ?? duty.extent.end) !== "";
  const isPoint = (start: number): boolean => POINT.test(passage.slice(start, start + 8));
  const points = bounds.filter(isPoint);
  // where dates differ each point is a duty, the undated ones too (ANNOTATION, ruling 39)
  const areDuties =
    new Set(points.map((start) => datesIn(start, bounds.find((bound) => bound > start) ?? to)).filter((dates) => dates !== ""))
      .size > 1;
  const parts: { start: number; end: number; dates: string }[] = [];
  for (let i = 0; i + 1 < bounds.length; i++) {
    const [start = 0, end = 0] = [bounds[i], bounds[i + 1]];
    const dates = datesIn(start, end);
    const last = parts.at(-1);
    // a clause that only closes ("Hoàn thành trong …") or has no date of its own belongs to the one before
    if (
      last &&
      !(areDuties && isPoint(start) && start !== points[0]) &&
      (dates === "" || last.dates === "" || dates === last.dates) &&
      !(dates === "" && last.dates && opensDated(i, start))
    ) {
      last.end = end;
      last.dates ||= dates;
    } else parts.push({ start, end, dates });
  }
  return parts.map(({ start, end }) => ({ ...duty, extent: trimmed(passage, { start, end }) }));
}
