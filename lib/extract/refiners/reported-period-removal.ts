import type { Mention } from "../../model/mention.ts";
import { anyOf } from "../../text/any-of.ts";
import type { Refiner } from "../extractor.ts";

/** Code units before a time in which it can be said to end a period. */
const REACH = 120;
const UNTIL = /^(?:cho\s+)?(?:đến|tới)(?![\p{L}])/iu;
const BEFORE = /^(?:xong\s+)?(?:trước|chậm|muộn|trễ)\s/iu;
/** "số liệu tính", "lũy kế", "hồ sơ phát sinh từ năm 2024", "báo cáo kết quả giải ngân", "diễn ra từ ngày 12/12", "có hiệu lực": what is told, takes place or holds goes as far as the day behind it. */
const TOLD = new RegExp(
  anyOf`
    (?<![\p{L}])(?:chốt|lấy|tính|lũy kế|luỹ kế|(?:còn|hiện) (?:tồn|có)|(?:hộ|hồ sơ|người|danh sách)(?:\s\p{Ll}+){0,3} có|số liệu|dữ liệu)\s+$
    (?<![\p{L}])(?:kết quả|tình hình|số liệu|phát sinh|thời điểm|biến động|diễn ra|thăm(?:,? làm việc)?|nghỉ học|áp dụng)(?:\s[^.;:,]{0,80})?\stừ\s[^.;:,]{2,40}$
    (?<![\p{L}])(?:báo cáo|cập nhật|tổng hợp|đánh giá|cung cấp|công bố)(?:\s+về)?\s+(?:kết quả|tình hình|số liệu)(?:\s[^.;:,]{0,60})?\s$
    (?<![\p{L}])(?:áp dụng|hiệu lực)\s+$
  `,
  "iu",
);
/** "báo cáo tình hình thi công 6 tháng đầu năm 2027" */
const MONTHS = /^(?:trong\s+)?(?:0?[369]|ba|sáu|chín)\s+tháng\s/iu;
const OF_MONTHS = /(?<![\p{L}])(?:tình hình|kết quả|số liệu)\s[^.;:]*$/iu;
/** "chốt số liệu ngày 20 hằng tháng" */
const CLOSED = /(?<![\p{L}])(?:chốt|lấy|khóa)\s+(?:số liệu|dữ liệu|sổ)(?:\s+(?:là|vào))?:?\s+$/iu;
/** "có ý kiến về đề xuất giảm thuế đến hết năm 2026 của Hiệp hội …": a time of what is proposed. */
const PROPOSED = /(?<![\p{L}])(?:đề xuất|đề nghị|kiến nghị)\s[^.;:,]*$/iu;
const OF_WHOM = /^\s+của\s+(?:\p{Lu}|các\s)/u;
/** "mở cửa đến 22h00 hằng ngày" */
const HOUR_OF_DAY = /(?<![\p{L}])(?:đến|tới)\s+$/iu;

function endsPeriod({ span, value }: Mention<"deadline">, passage: string): boolean {
  const before = passage.slice(Math.max(0, span.start - REACH), span.start);
  const opening = passage.slice(span.start, span.start + 16);
  if (OF_WHOM.test(passage.slice(span.end, span.end + 12)) && PROPOSED.test(before)) return true;
  if (BEFORE.test(opening)) return false;
  if (UNTIL.test(opening) || /\d\s*[-–]\s*$/u.test(before)) return TOLD.test(before);
  if (value.form === "date" && MONTHS.test(opening)) return OF_MONTHS.test(before);
  return CLOSED.test(before) || (value.form === "recurring" && value.every === "day" && HOUR_OF_DAY.test(before));
}

/** The end of the period that a report tells of is no day by which to report; nor is the hour at which something closes each day. */
export const reportedPeriodRemoval: Refiner = {
  id: "reported-period-removal",
  refine: (mentions, passage, { isTimeField }) =>
    isTimeField ? mentions : mentions.filter((mention) => mention.kind !== "deadline" || !endsPeriod(mention, passage)),
};
