import { anyOf } from "../../text/any-of.ts";
import { capitalized, isCapitals } from "../../text/capitals.ts";

/** Words that begin the name of a body or an office; inside a heading in capitals nothing else tells. */
const HEADS = new RegExp(
  String.raw`(?:^|(?<=[,;]\s+|\svà\s+|(?:đối với|của|giao|cho|yêu cầu|đề nghị)\s+))${anyOf`
    ủy ban | uỷ ban | hội đồng | sở | bộ | công an | ban(?!, (?:ngành|đoàn)) | văn phòng | tổng cục | chi cục | cục
    thanh tra | kho bạc | ngân hàng | bảo hiểm | báo | đài | cổng | trường | trung tâm | hội | đoàn | liên đoàn | mặt trận
    viện | học viện | bệnh viện | đại học | quỹ | hiệp hội | liên hiệp | liên minh | công đoàn | bảo tàng | thư viện | nhà hát
    cảng | chi nhánh | cơ sở(?= cai) | tòa án | tập đoàn | tổng công ty | công ty | hạt | trạm | vườn | phòng | điện lực
    tổng giám đốc | giám đốc | chủ tịch | thủ trưởng | chánh | trưởng | hiệu trưởng | bí thư | thường trực
    (?:tỉnh|thành|huyện|đảng)(?= (?:ủy|đoàn)) | đối với | trách nhiệm | nhiệm vụ | giao | yêu cầu | đề nghị
  `}(?![\p{L}])`,
  "gu",
);
/** Short forms keep their capitals: "ubnd", "pctt". */
const SHORT = /(?<![\p{L}])(?:ubnd|hđnd|ubmttq|gd&đt|[bcdđghklmnpqrstvx]{3,6})(?![\p{L}])/gu;
/** Second words of names that are known by their capitals. */
const SECOND = new RegExp(
  anyOf`
    (?<=(?:Bộ|Ban) )(?:chỉ huy|chỉ đạo|quản lý|tổ chức|tuyên giáo|dân tộc)(?![\p{L}])
    (?<=(?:Viện|Trung tâm|Chi cục|Cục|Quỹ|Công ty|Hội đồng) )(?!(?:chủ trì|chịu|có|các|và|tỉnh|thành|huyện|thuộc|trực)(?![\p{L}]))\p{Ll}+
    (?<=(?:[Cc]hủ tịch|[Gg]iám đốc) )(?:ủy ban|uỷ ban|hội đồng|sở)(?![\p{L}]) | (?<=(?:thuộc|của) )chính phủ(?![\p{L}])
  `,
  "gu",
);
/** "thành phố hòa bình": the own name of a place. */
const PLACE =
  /(?<=(?:thành phố|thị xã|tỉnh|huyện|quận|xã|phường|đặc khu) )(?!(?:và|hội|trực|trên|trong|ven|có|của|thuộc|miền|biên|vùng|liên)(?![\p{L}]))\p{Ll}+(?: \p{Ll}+){1,2}(?=\s*(?:[,:]|$))/gu;
const HEADING_LENGTH = 160;

/**
 * "II. ỦY BAN NHÂN DÂN CÁC HUYỆN": a heading in capitals as it is written elsewhere, letter for letter as long, so that names in it
 * are found where they stand. `null` for other passages.
 */
export function inLowerCase(passage: string): string | null {
  if (passage.length > HEADING_LENGTH || !isCapitals(passage)) return null;
  const lower = passage.toLocaleLowerCase("vi");
  if (lower.length !== passage.length) return null;
  return lower
    .replace(HEADS, capitalized)
    .replace(SHORT, (letters) => letters.toLocaleUpperCase("vi"))
    .replace(SECOND, capitalized)
    .replace(PLACE, (name) => name.split(" ").map(capitalized).join(" "))
    .replace(/^\p{Ll}/u, capitalized);
}
