/** A date in a generated text: days after the notice, and which of the forms it is written in. */
export interface WrittenDay {
  readonly after: number;
  /** 0 to 3. */
  readonly form: number;
}

/** The day that many days later; ISO in and out. */
export function addDays(iso: string, days: number): string {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The day as notices write it. */
export function formatDay(iso: string, form: number): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  const short = (part: string): string => String(Number(part));
  return [
    `trước ngày ${day}/${month}/${year}`,
    `trước ngày ${short(day)} tháng ${short(month)} năm ${year}`,
    `trong ngày ${day}/${month}/${year}`,
    `chậm nhất ngày ${short(day)}/${short(month)}/${year}`,
  ][form] as string;
}

/** The day that many days after the notice as a cell of a table says it, and the day that is meant: of a month or a quarter the last. */
export function cellDay(issued: string, { after, form }: WrittenDay): readonly [string, string] {
  const iso = addDays(issued, after);
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  const lastOf = (last: number): string => new Date(Date.UTC(year, last, 0)).toISOString().slice(0, 10);
  const quarter = Math.ceil(month / 3);
  const forms = [
    [`${day}/${month}/${year}`, iso],
    [`Trước ngày ${day}/${month}/${year}`, iso],
    [`Tháng ${month}/${year}`, lastOf(month)],
    [`Quý ${["I", "II", "III", "IV"][quarter - 1]}/${year}`, lastOf(quarter * 3)],
    [`Năm ${year}`, lastOf(12)],
  ] as const;
  return forms[form] ?? forms[0];
}
