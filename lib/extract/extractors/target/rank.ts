import { definePatternExtractor } from "../../extractor.ts";

/** "trong nhóm 50 nước dẫn đầu", "thuộc top 10 địa phương", "nhóm 30 quốc gia dẫn đầu" */
export const rank = definePatternExtractor({
  id: "rank",
  kind: "target",
  cues: ["nhóm", "top", "tốp"],
  pattern:
    "(?:(?:trong|thuộc|vào)\\s+)?(?:nhóm|top|tốp)\\s+(?<number>\\d{1,3})\\s+(?<unit>(?:nước|quốc\\s+gia|địa\\s+phương|tỉnh|thành\\s+phố|nền\\s+kinh\\s+tế)(?:,\\s*(?:tỉnh|thành\\s+phố|địa\\s+phương))?(?:\\s+(?:dẫn\\s+đầu|đứng\\s+đầu|hàng\\s+đầu|đầu(?=\\s+(?:cả|thế|khu|châu|toàn)|\\s*[,.;]|$)))?|(?:đại\\s+học|trường(?:\\s+đại\\s+học)?|bộ|đơn\\s+vị|doanh\\s+nghiệp|đô\\s+thị|cảng(?:\\s+biển)?)\\s+(?:dẫn|đứng|hàng)\\s+đầu)",
  read: ({ number, unit }, _context, { before }) =>
    /(?:hiện|đã|đang)\s+$/u.test(before)
      ? null
      : { op: "<=", number: Number(number), number2: null, unit: (unit ?? "").replace(/\s+/gu, " ") },
});
