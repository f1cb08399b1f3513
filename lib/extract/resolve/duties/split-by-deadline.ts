import type { Mention } from "../../../model/mention.ts";
import { startsDutyVerb } from "../../names/predicates.ts";
import { sentenceStarts } from "../../sentences.ts";
import { type Duty, trimmed } from "./duty.ts";

/** "(i) …; (ii) …", "(1) …": numbered points inside a passage. */
const POINT = /^\(?(?:[ivx]{1,4}|\d{1,2}|[a-eđ])\)\s/u;

/** "…; tiến độ trình: 30/9/2026", "…; hoàn thành trước ngày 30/9": the term of what stands before it, and nothing else. */
const ONLY_TERM =
  /^(?:(?:thời (?:gian|hạn)|tiến độ)(?:\s\p{Ll}+){0,2}\s*:\s*|(?:hoàn thành|xong)\s+)?(?:(?:trước|trong|vào|chậm nhất|đến|ngày|tháng|quý|năm|hết|cuối|là)\s+)*[\divx/.-]+(?:\s+(?:tháng|năm)\s+\d+){0,2}[\s.]*$/iu;

/**
 * Splits a duty whose sentences or clauses (";") have different dates; one without a date stays with the one before it, unless it opens
 * with a verb behind clauses that are parted already. What a comma parts is one duty with several dates (ANNOTATION, task).
 */
export function splitByDeadline(passage: string, duty: Duty, deadlines: readonly Mention<"deadline">[]): Duty[] {
  // one date for all: nothing to part
  if (deadlines.length < 2) return [{ ...duty, extent: trimmed(passage, duty.extent) }];
  const { start: from, end: to } = duty.extent;
  const stops = sentenceStarts(passage).filter((stop) => stop > from && stop < to);
  const bounds = [from, ...stops, to];
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
  const opensOwn = (start: number): boolean =>
    /;\s+$/u.test(passage.slice(Math.max(0, start - 3), start)) && startsDutyVerb(passage.slice(start));
  const isPoint = (start: number): boolean => POINT.test(passage.slice(start, start + 8));
  // "… trong đó xác định rõ: chỉ tiêu giảm … vào năm 2030": what the duty has to say
  const isDetail = (start: number): boolean =>
    /:\s+$/u.test(passage.slice(Math.max(0, start - 3), start)) &&
    /^(?:chỉ tiêu|mục tiêu|lộ trình|nội dung|kế hoạch|phương án|giải pháp|cơ chế)\s/iu.test(passage.slice(start, start + 12));
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
      (ONLY_TERM.test(passage.slice(start, end)) ||
        isDetail(start) ||
        dates === "" ||
        last.dates === "" ||
        dates === last.dates) &&
      !(dates === "" && last.dates && (opensDated(i, start) || (parts.length > 1 && opensOwn(start))))
    ) {
      last.end = end;
      last.dates ||= dates;
    } else parts.push({ start, end, dates });
  }
  return parts.map(({ start, end }) => ({ ...duty, extent: trimmed(passage, { start, end }) }));
}
