import { type IsoDate, isoDate, parseIsoDate } from "../model/calendar-date.ts";

/** "Hà Nội, ngày 31 tháng 7 năm 2023"; scans put spaces or "…" between, some pages the number before it. */
const PLACE_AND_DATE =
  /^(?:Số\s*:\s*\d\S*\s+)?[^\d]{2,60}?,\s*(?:(?:hồi|lúc)\s+\d{1,2}\s*(?:giờ|h)\s*(?:\d{2})?(?:\s*phút)?,?\s*)?ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/u;
/** "An Giang, ngày 05/5/2016", "TP. Hồ Chí Minh, 9 giờ 30 ngày 05 tháng 5 năm 2016": a line that is a place and a date, and no more. */
const ALONE =
  /^(?:(?:TP|TX|Tp|Thành phố|Thị xã)\.?\s*)?\p{Lu}\p{L}*(?:(?:\s|\s?-\s?)\p{Lu}\p{L}*){0,4}\s*[,\s]\s*(?:(?:(?:hồi|lúc)\s+)?\d{1,2}\s*(?:giờ|h)\s*(?:\d{2})?(?:\s*phút)?,?\s*)?[Nn]gày\s*(\d{1,2})(?:\s*tháng\s*|[/.-])(\d{1,2})(?:\s*năm\s*|[/.-])(\d{4})[\s.*_-]*$/u;
const WRITTEN = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/u;
const NUMERIC = /(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})/u;

const fromParts = (parts: RegExpExecArray | null): IsoDate | null =>
  parts ? isoDate(Number(parts[3]), Number(parts[2]), Number(parts[1])) : null;

/** The date of a letterhead line with place and date; `null` for any other line. */
export function readPlaceAndDate(line: string): IsoDate | null {
  return fromParts(PLACE_AND_DATE.exec(line) ?? ALONE.exec(line));
}

/** The first full date in words or figures, or a leading ISO date; `null` when there is none. */
export function readAnyDate(text: string): IsoDate | null {
  return parseIsoDate(text.slice(0, 10)) ?? fromParts(WRITTEN.exec(text)) ?? fromParts(NUMERIC.exec(text));
}
