import type { Mention } from "../../model/mention.ts";
import type { Refiner } from "../extractor.ts";

/** Words that make the date behind them a beginning: "từ quý II/2026", "bắt đầu từ ngày 01/3/2026". */
const FROM = /(?<![\p{L}])từ(?:\s+(?:đầu|ngày|tháng|năm))?\s+$/iu;
/** A range says its end itself. */
const RANGE = /\d\s*(?:[-–]|đến)\s*\S|[-–]\s*(?:quý|tháng)|đến/iu;

/** "tháng 3/2026 đến tháng 9/2026": a second term goes on from the first, which is where it starts; "vốn năm 2026 trước ngày 15/3": of what it is. */
const leadsToNext = ({ span }: Mention, mentions: readonly Mention[], passage: string): boolean =>
  mentions.some(
    ({ kind, span: next }) =>
      kind === "deadline" &&
      next.start === span.end + 1 &&
      /^(?:(?:cho\s+)?(?:đến|tới)|trước|chậm nhất|muộn nhất)\s/iu.test(passage.slice(next.start, next.start + 12)),
  );

/** "tạm dừng tiếp nhận hồ sơ đến hết tháng 6", "giảm phí trong 6 tháng cuối năm": how long something is held off or granted, not by when it must be done. */
const HELD_OFF =
  /(?<![\p{L}])(?:tạm\s+(?:dừng|ngừng|hoãn|đóng cửa)|nghỉ\s+học|gia\s+hạn|(?:miễn|giảm|hỗ trợ(?=\s+lãi suất))\s+(?:lãi|đóng|thu|thuế|phí|lệ phí|học phí|viện phí|tiền))[\s,][^.;]*$/iu;
/** "tuyên truyền đến hết tháng 4, tập trung cao điểm (trong tháng 3)": when most is done of what goes on. */
const PEAK = /(?:tập trung|trong đó|nhất là)\s+cao điểm\s+(?:là\s+)?$/iu;
const UNTIL = /^(?:(?:cho\s+)?đến|trong\s+(?:thời gian\s+|vòng\s+)?\d+\s+tháng)/iu;
const isHeldOff = ({ span }: Mention, passage: string): boolean =>
  UNTIL.test(passage.slice(span.start, span.start + 32)) &&
  HELD_OFF.test(passage.slice(Math.max(0, span.start - 200), span.start));

/** A date behind "từ" says when a duty begins, one behind "tạm dừng … đến" when it ends: neither says when it must be done. */
export const startDateRemoval: Refiner = {
  id: "start-date-removal",
  refine: (mentions, passage) =>
    mentions.filter((mention) => {
      const { kind, value, span } = mention;
      if (kind !== "deadline") return true;
      if (isHeldOff(mention, passage) || PEAK.test(passage.slice(Math.max(0, span.start - 32), span.start))) return false;
      if (!("due" in value)) return true;
      if (leadsToNext(mention, mentions, passage)) return false;
      return (
        !FROM.test(passage.slice(Math.max(0, span.start - 16), span.start)) || RANGE.test(passage.slice(span.start, span.end))
      );
    }),
};
