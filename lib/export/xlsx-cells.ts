import type { IsoDate } from "../model/calendar-date.ts";
import { escapeXml, type Style } from "./xlsx-parts.ts";

/** Excel takes no more in one cell; what is longer ends in "…". */
const MOST_CHARACTERS = 32_767;

const DAY = 86_400_000;
/** Days from Excel's day 0, 30 December 1899, to 1 January 1970. */
const FIRST_DAY = 25_569;

/** Always a string to the spreadsheet, whatever it begins with: no cell of ours is a formula. `place`: "B7". */
export function textCell(place: string, text: string, style: Style): string {
  const whole = text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS - 1)}…` : text;
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(whole)}</t></is></c>`;
}

export const numberCell = (place: string, value: number, style: Style): string =>
  `<c r="${place}" s="${style}"><v>${value}</v></c>`;

export const dateCell = (place: string, date: IsoDate, style: Style): string =>
  numberCell(place, Date.parse(`${date}T00:00:00Z`) / DAY + FIRST_DAY, style);

/** A cell without anything in it, for its colour. */
export const emptyCell = (place: string, style: Style): string => `<c r="${place}" s="${style}"/>`;

export const row = (number: number, cells: string): string => `<row r="${number}">${cells}</row>`;
