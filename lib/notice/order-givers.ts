import { anyOf } from "../text/any-of.ts";
import { IN_CLAUSE } from "../text/in-clause.ts";
import { NOT_ABOVE } from "./order-exceptions.ts";
import { CHARGED, TASK } from "./order-takers.ts";

/** Who orders in a news page, or the document that does. */
export const LEADER = anyOf`
  (?:[Pp]hó\s+)?[Tt]hủ\s+tướng
  (?:[Pp]hó\s+)?[Cc]hủ\s+tịch\s+(?:[Tt]hường\s+trực\s+)?(?:UBND|HĐND|Ủy\s+ban|Uỷ\s+ban|nước|Quốc\s+hội)
  (?:[Pp]hó\s+)?[Bb]í\s+thư\s+(?:[Tt]hường\s+trực\s+)?(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng)\s+[ủu][yỷ]
  [Ll]ãnh\s+đạo\s+(?:UBND\s+)?(?:TP|[Tt]hành\s+phố|[Tt]ỉnh) | Bộ\s+trưởng | Tổng\s+Bí\s+thư | Bộ\s+Chính\s+trị
  Ban\s+Bí\s+thư | Ban\s+[Cc]hỉ\s+đạo(?=\s+(?:(?:cũng|đã|thống\s+nhất)\s+)?(?:yêu\s+cầu|giao)\s) | (?:Phó\s+)?[Tt]hống\s+đốc
  [Nn]gười\s+đứng\s+đầu\s+(?:Chính\s+phủ|ngành) | Chính\s+phủ | Văn\s+phòng\s+Chính\s+phủ
  (?:(?:Phó\s+)?[Cc]hủ\s+tịch|Bí\s+thư)(?=\s+(?:(?:đã|cũng|vừa|tiếp\s+tục)\s+){0,2}(?:yêu\s+cầu|giao|đề\s+nghị|chỉ\s+đạo)(?:\s|:))
  [Vv]ăn\s+bản(?:\s+số[^.;:]{5,80}?)?(?=,?\s+(?:cũng\s+)?(?:giao|yêu\s+cầu|đề\s+nghị)\s)
  (?:Công\s+điện|Chỉ\s+thị|Thông\s+báo|Nghị\s+quyết|Công\s+văn)(?:\s+nêu)?
  ký(?:\s+ban\s+hành)?(?=,\s+(?:giao|yêu\s+cầu|đề\s+nghị)\s)(?<=\sdo\s[^.;:]{3,80})
  (?:UBND|[ỦU][yỷỶY]\s+ban\s+nhân\s+dân)\s+(?:[Tt]ỉnh|[Tt]hành\s+phố|TP\.?)(?:\s*\p{Lu}\p{L}*){0,4}(?=\s+(?:(?:đã|cũng|tiếp\s+tục|vừa)\s+)?${anyOf`
    yêu\s+cầu | giao(?!\s+(?:đất|cho\s+thuê|\d)) | chỉ\s+đạo
    đề\s+nghị(?!\s+(?:(?:các\s+)?[Bb]ộ|Chính\s+phủ|Thủ\s+tướng|Quốc\s+hội|Trung\s+ương|HĐND)\s) | có\s+ý\s+kiến
  `}[\s:,])
`;

/** Titles of office and rank, those of firms and unions left out: who bears one may charge those below. */
const OFFICE = String.raw`(?:Phó\s+|Quyền\s+)?${anyOf`
  Chủ\s+(?:tịch|nhiệm) | Bí\s+thư | (?<!Tổng\s)Giám\s+đốc | Trưởng\s+(?:[Bb]an|[Đđ]oàn|[Pp]hòng|[Tt]iểu\s+ban) | Tư\s+lệnh
  (?:Cục|Vụ|Viện|Hiệu|Tổ|Tổng\s+cục|Chi\s+cục|Chỉ\s+huy|Tổng\s+[Tt]ham\s+mưu)\s+trưởng | Chính\s+ủy | Tổng\s+[Tt]hư\s+ký
  Chánh\s+(?:án|[Vv]ăn\s+phòng|[Tt]hanh\s+tra) | Tổng\s+(?:[Tt]hanh\s+tra|Kiểm\s+toán) | (?:Đại|Thượng|Trung|Thiếu)\s+t(?:ướng|á)
`}(?!\s+(?:[Hh]iệp\s+hội|Hội\s+(?!đồng)|[Cc]ông\s+ty|HĐQT|CLB|VCCI|Liên\s+minh))`;

/** With what a body's name, or the title of who speaks for it, begins. */
const BODY_START = String.raw`(?:Lãnh\s+đạo\s+)?${anyOf`
  ${OFFICE} | (?:Liên\s+)?Bộ | Thứ\s+trưởng | Thống\s+đốc | NHNN | Sở | Cục | Chi\s+cục | Tổng\s+cục | Công\s+an | UBND(?!\s+cấp) | [ỦU][yỷ]\s+ban(?!\s+(?:nhân\s+dân\s+cấp|[Cc]hâu|Olympic))
  (?:[Ôô]ng|[Bb]à)(?=\s+\p{Lu}[^.;:,]{1,50}?\s(?:yêu\s+cầu|giao|chỉ\s+đạo)\s) | (?:Tổng\s+)?TTCP
  (?<=(?:^|[,.;]\s))(?:[Ôô]ng|[Bb]à)(?=\s+(?:(?:cũng|đã)\s+)?(?:yêu\s+cầu|giao|chỉ\s+đạo)\s) | Văn\s+phòng\s+UBND | Ban\s+(?:Thường\s+vụ|[Cc]hỉ\s+đạo|[Cc]hỉ\s+huy) | Thường\s+trực
  (?:(?:Phó\s+)?Chủ\s+tịch\s+)?(?<!biểu\s)(?:HĐND|Hội\s+đồng\s+nhân\s+dân) | Đoàn\s+(?:giám\s+sát|kiểm\s+tra|công\s+tác)
  [Đđ]ồng\s+chí | (?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng)\s+[ủu][yỷ] | (?:Tỉnh|Thành)\s+[đĐ]oàn | BHXH | Bảo\s+hiểm\s+xã\s+hội
  Liên\s+đoàn\s+Lao\s+động | Ngân\s+hàng\s+Nhà\s+nước | Thanh\s+tra | (?:Tòa\s+án|Viện\s+kiểm\s+sát)\s+nhân\s+dân\s+tối\s+cao | VKSNDTC | TANDTC | (?<=^|[,;.]\s)(?:[Tt]hành\s+phố|[Tt]ỉnh)(?=\s+(?:cũng\s+)?(?:yêu\s+cầu|giao)\s)
`}(?![\p{L}])`;

/** The rest of its name, up to ninety units: nothing that is told of it, no comma but those of names and offices. */
const BODY_REST = String.raw`(?:(?!(?:đã|đang|sẽ|từng|luôn|cho|trình|được|theo|của|nêu|kiến\s+nghị|đề\s+xuất|đề\s+nghị\s+(?:Chính\s+phủ|Thủ\s+tướng|Quốc\s+hội))\s)${anyOf`
  ${IN_CLAUSE} | (?<=[Pp]hòng|[Kk]hám|VH), | ,(?=\s(?:Tổ|Phó|Trưởng|Chủ\s+tịch|Bí\s+thư)\s) | (?<=T[Pp]?)\.
`}){0,90}?`;

/** "có công văn số 12 (yêu cầu)": the paper by which it orders. */
const BY_PAPER = String.raw`(?:có|ban\s+hành|ký|phát|ra|gửi)\s+${anyOf`
  [Cc]ông\s+văn | [Cc]ông\s+điện | [Vv]ăn\s+bản | [Cc]hỉ\s+thị | [Tt]hông\s+báo
`}[^.;:,]{0,40}?,?\s+`;

/** Its verb; "chỉ đạo" orders where somebody bears an office, or a paper does. */
const BODY_VERB = anyOf`
  ${anyOf`
    (?:yêu\s+cầu|giao|đề\s+nghị${NOT_ABOVE})(?:,(?:\s[^.;:,]{3,70},)?)?
    chỉ\s+đạo(?<=(?:${OFFICE}|[Đđ]ồng\s+chí|Thứ\s+trưởng|(?<![\p{L}])(?:[Ôô]ng|[Bb]à)(?=\s\p{Lu}))(?![\p{L}])${IN_CLAUSE}{0,60})
    (?<=(?:vừa|(?:[Cc]ông\s+văn|[Cc]ông\s+điện|[Vv]ăn\s+bản|[Cc]hỉ\s+thị)(?:\ssố\s\S+)?)\s)chỉ\s+đạo
  `}\s+
  (?:gửi|đến|tới)\s+(?=[^.:]{5,200}?\s(?:đề\s+nghị|yêu\s+cầu|chỉ\s+đạo)\s)
`;

/** "Bộ Y tế đề nghị các địa phương", "UBND TP đã có công văn giao Sở Y tế": a body that charges others, told in one clause. */
export const BODY =
  BODY_START +
  BODY_REST +
  String.raw`(?=(?:,(?=\s+cũng\s))?\s+(?:(?:đã|vừa|mới|cũng|tiếp\s+tục|trân\s+trọng|kính)\s+){0,2}(?:${BY_PAPER})?${BODY_VERB}(?:${CHARGED}|(?<=yêu\s+cầu\s+)${TASK}))`;
