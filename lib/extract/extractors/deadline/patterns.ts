import { SPELLED_NUMBER, SPELLED_NUMBERS } from "../../spelled-numbers.ts";

/** Pieces of patterns that several deadline rules share. All are written for flags `giu`. */

/** Words that make a date a bound. The longest first. */
export const BOUND =
  "(?<bound>(?:(?:trong\\s+(?:khoảng\\s+)?thời\\s+gian\\s+)?từ\\s+nay\\s+(?:cho\\s+)?đến(?:\\s+hết)?|(?:chậm|muộn|trễ)\\s+nhất(?:\\s+là)?(?:\\s+(?:trước|đến|vào|hết|trong))?(?:\\s+hết)?|không\\s+(?:được\\s+|để\\s+)?(?:muộn|chậm|trễ|kéo\\s+dài)\\s+(?:hơn|quá)|không\\s+(?:để\\s+)?quá|hạn\\s+(?:chót|cuối)(?:\\s+cùng)?(?:\\s+là|:)?|xong\\s+trước|ngay(?:\\s+(?:trong|từ))?|trước|trong|cho\\s+đến(?:\\s+hết)?|đến\\s+(?:trước|hết)|đến|tới|hết|đúng(?:\\s+(?:thời\\s+)?hạn)?|vào)(?:\\s+(?:mốc|thời\\s+điểm|lúc|khi\\s+(?:hết|kết\\s+thúc)))?)";

/** "vào ngày (25 và) 26/7/2027", "trong các ngày (08 -) 10 tháng 12" */
export const DAYS_AHEAD =
  "(?:(?<=(?<!từ\\s)ngày\\s)(?:\\d{1,2}(?:,\\s*|\\s*[-–]\\s*|\\s+(?:và|đến)\\s+(?:ngày\\s+)?)){1,4}(?=\\d{1,2}(?:\\s*/|\\s+tháng)\\s*\\d))?(?:m[ùồ]ng\\s+)?";
export const DAY = "(?<day>\\d{1,2})";
/** "tháng 4", "tháng Tư năm 2026", "tháng Mười Hai.": in words where its year or a stop follows. */
export const MONTH = `(?<month>\\d{1,2}|(?:mười\\s+)?(?:${SPELLED_NUMBER}|tư)(?=\\s+năm\\s|\\s*(?:[/.,;)]|$)))`;
export const readMonth = (month = ""): number =>
  month
    .toLowerCase()
    .split(/\s+/u)
    .reduce((sum, word) => sum + (word === "tư" ? 4 : (SPELLED_NUMBERS[word] ?? Number(word))), 0);
export const YEAR = "(?<year>\\d{4})";
/** "17 giờ", "17 giờ 30", "17h00", "17:00", "3 giờ chiều", with an optional comma behind. */
export const HOUR =
  "(?:(?<hour>\\d{1,2})\\s*(?:giờ|h|g|:)\\s*(?<minute>\\d{2})?(?:\\s*phút)?(?:\\s+(?<dayPart>sáng|trưa|chiều|tối|đêm)(?:\\s+(?:nay|mai))?)?,?\\s*(?:của\\s+)?)";
/** Weekdays behind "thứ", in lower case: Monday is 1. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  "chủ nhật": 7,
  hai: 1,
  "2": 1,
  ba: 2,
  "3": 2,
  tư: 3,
  "4": 3,
  năm: 4,
  "5": 4,
  sáu: 5,
  "6": 5,
  bảy: 6,
  "7": 6,
};
export const WEEKDAY_NAME = "hai|ba|tư|năm|sáu|bảy|[2-7]";
/** "thứ Sáu, (ngày 21/11)", "thứ Hai (tuần sau)", "Chủ nhật (tuần này)", "thứ Sáu (03/7)" with `WEEKDAY_CLOSE`. */
export const WEEKDAY = `(?:(?:ngày\\s+)?(?:thứ\\s+(?<weekday>${WEEKDAY_NAME})|chủ\\s+nhật)(?:,?\\s+|\\s+\\())`;
export const WEEKDAY_CLOSE = "(?:(?<=(?:thứ\\s[\\p{L}\\d]{1,3}|nhật)\\s\\([^()]{3,28})\\))?";
/** "(trong) sáng (ngày 21/11)", "(chậm nhất) đầu giờ chiều (ngày …)", "(hết) ngày làm việc (28/11/2025)" */
export const PART_OF_DAY =
  "(?:(?:(?:(?:đầu|cuối)\\s+(?:giờ|buổi)|buổi)\\s+)?(?:sáng|trưa|chiều|tối|đêm)|(?:ngày|giờ)\\s+làm\\s+việc(?:\\s+của)?)\\s+(?=ngày\\s|\\d)";
export const THIS_YEAR = "(?:(?<thisYear>năm\\s+nay|năm\\s+này)|(?<nextYear>năm\\s+sau|năm\\s+tới))";
/** "ngày 08 (tám)": the figure in words behind it. */
export const SPELT = "(?:\\s+\\((?:(?:một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín|mười|mươi)\\s?)+\\))?";
/** Quarters as they are written, in lower case. */
export const QUARTERS: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  "1": 1,
  "2": 2,
  "3": 3,
  "4": 4,
  một: 1,
  hai: 2,
  ba: 3,
  tư: 4,
};
