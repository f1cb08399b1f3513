import { anyOf } from "../../../text/any-of.ts";
import { definePatternExtractor } from "../../extractor.ts";
import { isNoTarget } from "./count-refusals.ts";
import { COMPARATOR, isResult, MULTIPLIER, NOUN, NUMBER, readComparison, readNumber } from "./patterns.ts";

/** "ít nhất 10 tiện ích", "trên 20 triệu người dân", "tối thiểu 2 dự án"; "3.000 km đường bộ" after phấn đấu, hoàn thành, đạt */
export const count = definePatternExtractor({
  id: "count",
  kind: "target",
  cues: [
    "dưới",
    "lên",
    "còn",
    "nhất",
    "thiểu",
    "tối đa",
    "không quá",
    "không dưới",
    "trên",
    "hơn",
    "phấn đấu",
    "vượt",
    "điểm",
    "bậc",
    "đào tạo",
    "thành lập",
    "đạt",
    "khoảng",
    "khởi công",
    "cấp mới",
    "thu ngân",
    "kim ngạch",
    "sản lượng",
    "bình quân",
    "tổng",
    "việc làm",
    "từ",
    "km",
    "ha",
    "triệu",
    "tỷ",
    "tấn",
    "căn",
    "lượt",
    "tỉnh",
    "huyện",
    "xã",
    "hỗ trợ",
    "tuyển",
    "cung ứng",
    "di dời",
    "mua",
    "phát hành",
    "đóng mới",
  ],
  pattern: String.raw`(?<comparator>${anyOf`
  ít\s+nhất | tối\s+(?:thiểu|đa)(?:\s+(?:là|bằng))? | không\s+quá | không\s+dưới | không\s+(?:thấp|ít|nhiều)\s+hơn | không\s+vượt(?:\s+quá)?
  trên | hơn | khoảng | xấp\s+xỉ | từ | dưới | vượt(?:\s+mốc)?
`}\s+(?:${COMPARATOR})?)?(?<number>${NUMBER})(?<all>/\k<number>(?=\s+(?:tỉnh|thành\s+phố|huyện|xã|phường|bộ|sở|đơn\s+vị|địa\s+phương)(?![\p{L}])))?(?:\s*(?:[-–]|đến)\s*(?<high>${NUMBER}))?\s*(?<multiplier>${MULTIPLIER}\s+)?${NOUN}(?<bound>\s+trở\s+(?:lên|xuống))?`,
  read(
    { comparator = "", number = "", high = "", multiplier = "", unit = "", bound = "", all = "" },
    { isObjective = false },
    { before, after },
  ) {
    const name = unit.trim();
    // "34/34 tỉnh hoàn thành": all of them
    if (all && !isResult(before, true) && !/^\s+(?:đã|chưa)(?![\p{L}])/u.test(after))
      return { op: "=", number: readNumber(number), number2: null, unit: name };
    if (isNoTarget({ comparator, figures: number, high, multiplier, unit: name, bound, before, after, isObjective })) return null;
    const first = readNumber(number, multiplier);
    if (high) return { op: "range", number: first, number2: readNumber(high, multiplier), unit: name };
    const op = bound ? (/lên/iu.test(bound) ? ">=" : "<=") : readComparison(comparator);
    return { op, number: first, number2: null, unit: name };
  },
});
