import type { IsoDate } from "../model/calendar-date.ts";
import { ORDERED_BY_NOW } from "./orders.ts";

/** What was ordered earlier, told by the way. */
export const BY_THE_WAY = new RegExp(
  String.raw`^(?:Mới đây|Trước đó|Trước đây|Vừa qua|Gần đây|Hồi|(?:Cuối|Giữa|Đầu) tháng|Từ đầu năm|${ORDERED_BY_NOW}|Tại [^,.;]{3,80}\s(?:vừa qua|gần đây|trước đó|mới đây))(?![\p{L}])`,
  "u",
);

/** "Gần một năm thực hiện Công điện …": how it went since. */
const SINCE = /^(?:Gần|Sau|Hơn|Qua)\s(?:một|hai|ba|\d{1,2})\s(?:năm|tháng)\s(?:thực hiện|triển khai)\s/u;

/** "Cuối năm 2021, Thủ tướng đã ký Công điện …": the year before. */
const IN_A_YEAR = /^(?:Đầu|Giữa|Cuối|Hồi)\s(?:tháng\s\d{1,2}\s)?năm\s(?:19|20)\d{2},\s/u;

/** "Ngày 5/7/1974: Thủ tướng ký quyết định giao …": years before the page. */
const OF_A_YEAR = /^(?:Ngày|Tháng|Năm)\s[^.;:,]{0,14}?(?<year>(?:19|20)\d{2})(?!\d)/u;

/** Told by the way, or of years ago. */
export function isOfBefore(text: string, published: IsoDate | null): boolean {
  const year = OF_A_YEAR.exec(text)?.groups?.year;
  return (
    BY_THE_WAY.test(text) ||
    SINCE.test(text) ||
    IN_A_YEAR.test(text) ||
    (year !== undefined && published !== null && Number(year) < Number(published.slice(0, 4)) - 1)
  );
}
