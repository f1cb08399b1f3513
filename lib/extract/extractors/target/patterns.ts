import type { TargetValue } from "../../../model/mention.ts";

/** Comparators as written, stacked ones whole ("ít nhất trên"). For flags `giu`. */
export const COMPARATOR =
  "(?:(?:ít\\s+nhất|tối\\s+thiểu|tối\\s+đa|không\\s+quá|không\\s+dưới|không\\s+thấp\\s+hơn|không\\s+vượt\\s+quá|trên|dưới|hơn|khoảng|từ|xấp\\s+xỉ|gần)\\s+)";
/** "1.500", "8,3", "02", "20". */
export const NUMBER = "\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?";
export const MULTIPLIER = "(?:nghìn|ngàn|vạn|triệu|tỷ|tỉ)";

const FACTORS: Readonly<Record<string, number>> = { nghìn: 1e3, ngàn: 1e3, vạn: 1e4, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 };

/** A number in Vietnamese figures: points between thousands, a decimal comma, then a multiplier word. */
export function readNumber(figures: string, multiplier?: string): number {
  const base = Number(figures.replaceAll(".", "").replace(",", "."));
  const factor = FACTORS[(multiplier ?? "").trim().toLowerCase()] ?? 1;
  return Math.round(base * factor * 1e6) / 1e6;
}

/** The comparison that the comparator's words state; a bare number is "=". */
export function readComparison(comparator: string | undefined): TargetValue["op"] {
  const words = (comparator ?? "").toLowerCase();
  if (/tối\s+đa|không\s+quá|không\s+vượt|^dưới/u.test(words)) return "<=";
  if (/ít\s+nhất|tối\s+thiểu|không\s+dưới|không\s+thấp|trên|hơn/u.test(words)) return ">=";
  return /khoảng|xấp|gần/u.test(words) ? "~" : "=";
}

/** What is already reached, or is compared with: no target. */
const RESULT =
  /(?<![\p{L}])(?:(?:đã|ước|mới|hiện|vẫn|chiếm|giảm được|đạt được|trong đó có)(?:\s+\p{L}+){0,3}|so với|cùng kỳ|bình quân|chỉ)\s+$/iu;
/** Rates and amounts that a bare number states as they are. */
const STATED_AS_IS = /(?:lãi suất|thuế suất|nồng độ|tỷ lệ vốn|hỗ trợ|mức)\s+(?:đạt\s+|có\s+|tăng\s+|giảm\s+)?$/iu;

/** Whether the words before a number make it a result or a mere statement; a comparator ("không quá") speaks against the latter. */
export const isResult = (before: string, hasComparator: boolean): boolean =>
  RESULT.test(before.slice(-40)) || (!hasComparator && STATED_AS_IS.test(before.slice(-40)));
