import type { Mention } from "../../../model/mention.ts";
import { sentenceStart } from "../../sentences.ts";
import type { Duty } from "./duty.ts";

/** What may stand before a date that opens a sentence: a few words, no purpose, ground or view that goes on behind the date. */
const OPENS = /^(?!(?:Để|Nhằm|Căn cứ|Hiện nay|Xét|Nhấn mạnh|Khẳng định|Cho rằng|Lưu ý)\s)[^;:]{0,120}$/u;

/** "Trước ngày 15/12, Bộ X báo cáo": a date that opens a duty's sentence belongs to it (ANNOTATION, ruling 44). */
export function withOpeningDates(passage: string, duties: readonly Duty[], deadlines: readonly Mention<"deadline">[]): Duty[] {
  if (!deadlines.length) return [...duties];
  return duties.map((duty, i) => {
    const { start, end } = duty.extent;
    const from = Math.max(sentenceStart(passage, start), duties[i - 1]?.extent.end ?? 0);
    const opening = deadlines.find(
      ({ span }) => span.start >= from && span.end <= start && OPENS.test(passage.slice(from, span.start)),
    );
    return opening ? { ...duty, extent: { start: opening.span.start, end } } : duty;
  });
}
