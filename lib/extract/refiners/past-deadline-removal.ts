import { addDays, addMonths, type IsoDate } from "../../model/calendar-date.ts";
import type { Mention } from "../../model/mention.ts";
import type { Refiner } from "../extractor.ts";

/** Months behind which a time without its year is rather the one that has just gone by. */
const FAR = 10;
/** Words that look ahead by themselves, or count from a day: "trước", "chậm nhất", "năm sau", "trong 12 tháng kể từ …". */
const AHEAD =
  /^(?:xong\s+)?(?:trước|chậm|muộn|trễ|không|hạn)\s|(?<![\p{L}])(?:nay|sau|tới|nữa|từ)(?![\p{L}])|\d\s+(?:ngày|tuần|tháng)(?:\s+(?:nữa|tới)|$)/iu;

/** "tồn tại nêu ra trong quý III", said in November: the year left out would be the next. */
const isLongWay = ({ value, span }: Mention<"deadline">, passage: string, referenceDate: IsoDate): boolean =>
  value.form === "date" &&
  value.basis === "inferred" &&
  value.due > addMonths(referenceDate, FAR) &&
  !AHEAD.test(passage.slice(span.start, span.end));

/** What is past may still be a term: a notice comes out days after the meeting whose orders it tells. */
const DAYS_TO_WRITE = 31;
const BOUND = /^(?:xong\s+)?(?:trước|chậm nhất|muộn nhất)(?![\p{L}])/iu;
const DEMANDED =
  /(?<![\p{L}])(?<!(?:đã|được|từng|chưa|khi) )(?:báo cáo|trình|gửi|hoàn thành|hoàn tất|ban hành|trả lời|bàn giao)(?:\s(?!(?:đã|được|từng|chưa|có)\s)[^\s.;:]+){0,24}\s+$/iu;
const isOverdue = (due: IsoDate, { span }: Mention, passage: string, referenceDate: IsoDate): boolean =>
  due >= addDays(referenceDate, -DAYS_TO_WRITE) &&
  BOUND.test(passage.slice(span.start, span.start + 16)) &&
  DEMANDED.test(passage.slice(Math.max(0, span.start - 200), span.start));

/** A period that ended before the notice was issued is a result or a recollection, not a deadline; a column of times says when all the same. */
export const pastDeadlineRemoval: Refiner = {
  id: "past-deadline-removal",
  refine(mentions, passage, { referenceDate, plannedYear, isTimeField }) {
    if (isTimeField || !referenceDate) return mentions;
    const recurs = mentions.some(({ kind, value }) => kind === "deadline" && value.form === "recurring");
    return mentions.filter((mention) => {
      if (mention.kind !== "deadline" || mention.value.form !== "date") return true;
      const { due } = mention.value;
      if (due < referenceDate) return isOverdue(due, mention, passage, referenceDate);
      return recurs || Boolean(plannedYear) || !isLongWay(mention, passage, referenceDate);
    });
  },
};
