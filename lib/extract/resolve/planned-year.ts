import { partsOf } from "../../model/calendar-date.ts";
import type { Notice } from "../../model/notice.ts";

const YEAR = /(?<![\p{L}])năm\s+(?<year>\d{4})(?!\s*[-–]\s*\d)/u;
const PLAN = /(?<![\p{L}])(?:kế hoạch|chương trình|nhiệm vụ)(?![\p{L}])/iu;
/** What is prepared in the months before its year. */
const PREPARED_BEFORE =
  /(?<![\p{L}])(?:Tết|bầu cử|nhập ngũ|(?:giao|tuyển) quân|(?:xây dựng|lập)\s+(?:dự toán|kế hoạch))(?![\p{L}])/iu;
/** First month in which plans for the next year are issued, last one in which those for their own year are. */
const FROM_MONTH = 10;
const UP_TO_MONTH = 6;

/** The year of "Kế hoạch … năm 2027", issued late in 2026 or early in 2027; `null` where the times that it states may lie elsewhere. */
export function plannedYear({ documentType, subject, issued }: Notice): number | null {
  const isPlan = documentType === "KH" || (/^(?:QĐ|NQ)$/u.test(documentType ?? "") && PLAN.test(subject ?? ""));
  const named = issued && isPlan && !PREPARED_BEFORE.test(subject ?? "") ? YEAR.exec(subject ?? "")?.groups?.year : undefined;
  if (!issued || !named) return null;
  const { year, month } = partsOf(issued);
  const ahead = Number(named) - year;
  return (ahead === 0 && month <= UP_TO_MONTH) || (ahead === 1 && month >= FROM_MONTH) ? Number(named) : null;
}
