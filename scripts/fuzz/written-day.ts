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
