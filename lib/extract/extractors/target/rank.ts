import { anyOf } from "../../../text/any-of.ts";
import { definePatternExtractor } from "../../extractor.ts";

const IN = String.raw`(?:(?:trong|thuộc|vào)\s+)?`;
const PLACES = String.raw`(?:nước|quốc\s+gia|địa\s+phương|tỉnh|thành\s+phố|nền\s+kinh\s+tế)(?:,\s*(?:tỉnh|thành\s+phố|địa\s+phương))?`;
const BODIES = String.raw`(?:đại\s+học|trường(?:\s+đại\s+học)?|bộ|đơn\s+vị|doanh\s+nghiệp|đô\s+thị|cảng(?:\s+biển)?)`;
const FIRST = String.raw`(?:(?:dẫn|đứng|hàng)\s+đầu|đầu(?=\s+(?:cả|thế|khu|châu|toàn)|\s*[,.;]|$))`;

/** "trong nhóm 50 nước dẫn đầu", "thuộc top 10 địa phương", "trong 30 quốc gia dẫn đầu", "thuộc top 15 cả nước" */
export const rank = definePatternExtractor({
  id: "rank",
  kind: "target",
  cues: ["nhóm", "top", "tốp", "đầu"],
  pattern: anyOf`
  ${IN}(?:nhóm|top|tốp)\s+(?<number>\d{1,3})\s+(?<unit>${PLACES}(?:\s+${FIRST})?|${BODIES}\s+${FIRST})
  ${IN}(?:top|tốp)\s+(?<top>\d{1,3})(?=\s*(?:[.,;)]|$)|\s+(?:cả|toàn|của|các|quốc\s+gia|thế|khu)\s)
  (?:trong|thuộc)\s+(?:số\s+)?(?<first>\d{1,3})\s+(?<places>${PLACES}\s+${FIRST})
`,
  read: ({ number, unit, top, first, places }, _context, { before }) =>
    /(?:hiện|đã|đang)\s+$/u.test(before)
      ? null
      : { op: "<=", number: Number(number ?? top ?? first), number2: null, unit: (unit ?? places ?? "").replace(/\s+/gu, " ") },
});
