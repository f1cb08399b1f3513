import { anyOf } from "../text/any-of.ts";
import { IN_CLAUSE } from "../text/in-clause.ts";

/** Who orders in a news page, or the document that does. */
export const LEADER = anyOf`
  (?:[Pp]hó\s+)?[Tt]hủ\s+tướng
  (?:[Pp]hó\s+)?[Cc]hủ\s+tịch\s+(?:[Tt]hường\s+trực\s+)?(?:UBND|HĐND|Ủy\s+ban|Uỷ\s+ban|nước|Quốc\s+hội)
  (?:[Pp]hó\s+)?[Bb]í\s+thư\s+(?:[Tt]hường\s+trực\s+)?(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng)\s+[ủu][yỷ]
  [Ll]ãnh\s+đạo\s+(?:UBND\s+)?(?:TP|[Tt]hành\s+phố|[Tt]ỉnh) | Bộ\s+trưởng | Tổng\s+Bí\s+thư | Bộ\s+Chính\s+trị
  Ban\s+Bí\s+thư | Ban\s+[Cc]hỉ\s+đạo(?=\s+(?:(?:cũng|đã|thống\s+nhất)\s+)?(?:yêu\s+cầu|giao)\s) | (?:Phó\s+)?[Tt]hống\s+đốc
  [Nn]gười\s+đứng\s+đầu\s+Chính\s+phủ | Chính\s+phủ | Văn\s+phòng\s+Chính\s+phủ
  (?:Chủ\s+tịch|Bí\s+thư)(?=\s+(?:(?:đã|cũng|tiếp\s+tục)\s+)?(?:yêu\s+cầu|giao|đề\s+nghị|chỉ\s+đạo)(?:\s|:))
  [Vv]ăn\s+bản(?:\s+số[^.;:]{5,80}?)?(?=,?\s+(?:cũng\s+)?(?:giao|yêu\s+cầu|đề\s+nghị)\s)
  (?:Công\s+điện|Chỉ\s+thị|Thông\s+báo|Nghị\s+quyết|Công\s+văn)(?:\s+nêu)?
  ký(?:\s+ban\s+hành)?(?=,\s+(?:giao|yêu\s+cầu|đề\s+nghị)\s)(?<=\sdo\s[^.;:]{3,80})
  (?:UBND|[ỦU][yỷỶY]\s+ban\s+nhân\s+dân)\s+(?:[Tt]ỉnh|[Tt]hành\s+phố|TP\.?)(?:\s*\p{Lu}\p{L}*){0,4}(?=\s+(?:(?:đã|cũng|tiếp\s+tục|vừa)\s+)?${anyOf`
    yêu\s+cầu | giao(?!\s+(?:đất|cho\s+thuê|\d)) | chỉ\s+đạo
    đề\s+nghị(?!\s+(?:(?:các\s+)?[Bb]ộ|Chính\s+phủ|Thủ\s+tướng|Quốc\s+hội|Trung\s+ương|HĐND)\s) | có\s+ý\s+kiến
  `}[\s:,])
`;

/** Verbs of a duty that opens right behind "yêu cầu", nobody named. */
const TASK = String.raw`(?:phải\s+|cần\s+)?${anyOf`
  tăng\s+cường | đẩy\s+(?:nhanh|mạnh) | khẩn\s+trương | tiếp\s+tục | rà\s+soát | kiểm\s+tra | chấn\s+chỉnh | siết | tập\s+trung
  triển\s+khai | thực\s+hiện | nghiêm\s+túc | bảo\s+đảm | đảm\s+bảo | tổ\s+chức\s+(?!lại) | chủ\s+động | không\s+(?:để|được) | làm\s+rõ
  phối\s+hợp | chủ\s+trì | chỉ\s+đạo | hướng\s+dẫn | lấy\s+mẫu | (?:tạm\s+)?dừng | báo\s+cáo | hoàn\s+thành | xử\s+lý
`}\s`;

/** Bodies and offices that a body may charge in its own name; a mere "người dân" or "Thủ tướng" behind the verb is asked. */
const CHARGED = String.raw`(?:cho\s+)?${anyOf`
  (?:các|toàn\s+thể)\s+${anyOf`
    (?:[Đđ]oàn|đảng|[Hh]ội|chi\s+(?:nhánh|bộ)|đội|đồng\s+chí|lãnh\s+đạo|hợp\s+tác\s+xã|HTX|[Tt]iểu|[Vv]iện|đại\s+học)(?![\p{L}])
    [Bb]ộ | [Ss]ở | [Bb]an | [Nn]gành | địa\s+phương | đơn\s+vị | cơ\s+quan | tỉnh | thành | huyện | quận | xã | phường
    [Tt]rưởng | [Cc]ục | chi\s+cục | [Kk]hu | hãng | cảng | phòng | tổ\s+chức | ngân\s+hàng | doanh\s+nghiệp
    nhà\s+(?:mạng|thầu|máy|trường) | thương\s+nhân | NH | TCTD | [Vv]ụ | trường | cơ\s+sở | bệnh\s+viện | công\s+ty
    tập\s+đoàn | chủ\s+đầu\s+tư | lực\s+lượng | cấp | [Tt]ổ\s
  `}
  UBND | (?:Thường\s+trực\s+)?HĐND\s+(?:các|cấp|[Hh]uyện|[Xx]ã) | [ỦU][yỷ]\s+ban | cấp\s+[ủu][yỷ]
  (?:Ban\s+[Tt]hường\s+vụ\s+)?(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng)\s+ủy | Tổng\s+cục | [Đđ]oàn\s+(?:thanh|kiểm|giám)
  (?:[Tt]rưởng\s+)?[Bb]an\s+${anyOf`
    [Cc]án\s+sự | [Dd]ân\s+vận | [Tt]uyên\s+giáo | [Tt]ổ\s+chức | [Nn]ội\s+chính | [Cc]hỉ\s+(?:huy|đạo) | ATGT | [Aa]n\s+toàn
    [Qq]uản\s+lý
  `}\s
  ${anyOf`
    [Tt]hủ\s+trưởng | [Hh]iệu\s+trưởng | [Cc]hủ\s+tịch | [Gg]iám\s+đốc | [Cc]ông\s+an | [Ss]ở | [Vv]ăn\s+phòng | [Cc]ục | [Cc]hi\s+cục
    [Tt]ập\s+đoàn | [Tt]ổng\s+[Cc]ông\s+ty | [Tt]rung\s+tâm | [Cc]hủ\s+đầu\s+tư | nhà\s+thầu | đơn\s+vị | huyện | thị\s+xã
    xã | quận | phường | ngành | Hiệp\s+hội | Mặt\s+trận | Đài | cơ\s+quan | lực\s+lượng | chính\s+quyền | địa\s+phương | Tổng\s+[Tt]hư\s+ký
    Hội\s+đồng | chỉ\s+huy | BQL
  `}\s
  (?<=(?:yêu\s+cầu|giao)\s+)Bộ\s
  (?!(?:Chính|Thủ|Phó\s+Thủ|Quốc|Trung|Đảng|Nhà|Bộ|Nhân|Việt|Ngân\s+hàng\s+Nhà)\s)\p{Lu}[^.;:,“”"]{2,70}?\s${TASK}
`}`;

/** Titles of office and rank, those of firms and unions left out: who bears one may charge those below. */
const OFFICE = String.raw`(?:Phó\s+|Quyền\s+)?${anyOf`
  Chủ\s+(?:tịch|nhiệm) | Bí\s+thư | (?<!Tổng\s)Giám\s+đốc | Trưởng\s+(?:[Bb]an|[Đđ]oàn|[Pp]hòng|[Tt]iểu\s+ban) | Tư\s+lệnh
  (?:Cục|Vụ|Viện|Hiệu|Tổ|Tổng\s+cục|Chi\s+cục|Chỉ\s+huy|Tổng\s+[Tt]ham\s+mưu)\s+trưởng | Chính\s+ủy | Tổng\s+[Tt]hư\s+ký
  Chánh\s+(?:án|[Vv]ăn\s+phòng|[Tt]hanh\s+tra) | Tổng\s+(?:[Tt]hanh\s+tra|Kiểm\s+toán) | (?:Đại|Thượng|Trung|Thiếu)\s+t(?:ướng|á)
`}(?!\s+(?:[Hh]iệp\s+hội|Hội\s+(?!đồng)|[Cc]ông\s+ty|HĐQT|CLB|VCCI|Liên\s+minh))`;

/** "Bộ Y tế đề nghị các địa phương", "UBND TP đã có công văn giao Sở Y tế": a body that charges others, told in one clause. */
const BODY = String.raw`(?:(?:Lãnh\s+đạo\s+)?${anyOf`
  ${OFFICE} | (?:Liên\s+)?Bộ | Thứ\s+trưởng | Thống\s+đốc | NHNN | Sở | Cục | Chi\s+cục | Tổng\s+cục | Công\s+an | UBND | [ỦU][yỷ]\s+ban(?!\s+(?:[Cc]hâu|Olympic))
  (?:[Ôô]ng|[Bb]à)(?=\s+\p{Lu}[^.;:,]{2,50}?\s(?:yêu\s+cầu|giao|chỉ\s+đạo)\s) | (?:Tổng\s+)?TTCP
  Văn\s+phòng\s+UBND | Ban\s+(?:Thường\s+vụ|[Cc]hỉ\s+đạo|[Cc]hỉ\s+huy) | Thường\s+trực
  (?:(?:Phó\s+)?Chủ\s+tịch\s+)?(?<!biểu\s)(?:HĐND|Hội\s+đồng\s+nhân\s+dân) | Đoàn\s+(?:giám\s+sát|kiểm\s+tra|công\s+tác)
  [Đđ]ồng\s+chí | (?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng)\s+[ủu][yỷ] | (?:Tỉnh|Thành)\s+[đĐ]oàn | BHXH | Bảo\s+hiểm\s+xã\s+hội
  Liên\s+đoàn\s+Lao\s+động | Ngân\s+hàng\s+Nhà\s+nước | Thanh\s+tra
`})(?![\p{L}])(?:(?!(?:đã|đang|sẽ|từng|luôn|cho|trình|được|theo|của|nêu|kiến\s+nghị)\s)${anyOf`
  [^.;:,] | (?<=phòng|[Kk]hám|Văn\s+h(?:óa|oá)), | ,(?=\s(?:Tổ|Phó|Trưởng|Chủ\s+tịch|Bí\s+thư)\s) | (?<=T[Pp]?)\.
`}){0,90}?(?=\s+(?:(?:đã|vừa|mới|cũng|tiếp\s+tục)\s+){0,2}(?:(?:có|ban\s+hành|ký|phát|ra|gửi)\s+${anyOf`
  [Cc]ông\s+văn | [Cc]ông\s+điện | [Vv]ăn\s+bản | [Cc]hỉ\s+thị | [Tt]hông\s+báo
`}[^.;:,]{0,40}?,?\s+)?${anyOf`
  ${anyOf`
    (?:yêu\s+cầu|giao|đề\s+nghị)(?:,(?:\s[^.;:,]{3,70},)?)?
    chỉ\s+đạo(?<=(?:${OFFICE}|[Đđ]ồng\s+chí|Thứ\s+trưởng)(?![\p{L}])${IN_CLAUSE}{0,60})
    (?<=(?:[Cc]ông\s+văn|[Cc]ông\s+điện|[Vv]ăn\s+bản|[Cc]hỉ\s+thị)\s(?:số\s\S+\s)?)chỉ\s+đạo
  `}\s+
  (?:gửi|đến|tới)\s+(?=[^.:]{5,200}?\s(?:đề\s+nghị|yêu\s+cầu|chỉ\s+đạo)\s)
`}(?:${CHARGED}|(?<=yêu\s+cầu\s+)${TASK}))`;

/** "Cụ thể, yêu cầu UBND huyện …": the order goes on; who gives it was said before. */
const JOINING = "Cụ\\s+thể|Theo\\s+đó|Trong\\s+đó|Đồng\\s+thời|Bên\\s+cạnh\\s+đó|Ngoài\\s+ra";

/** "Cử tri phản ánh … Đồng thời, đề nghị các ngành …": what voters ask for. */
const VOTERS =
  "(?<![Cc]ử\\s+tri\\s[^.]{0,60}?(?:phản\\s+ánh|đề\\s+nghị|kiến\\s+nghị|mong|bày\\s+tỏ|cho\\s+rằng|nêu|đề\\s+xuất).*)";

/** "Đồng chí X nhấn mạnh, … . Đề nghị các cấp ủy …": who speaks goes on ordering. */
const SAID =
  "(?:[Đđ]ồng\\s+chí|[Tt]hủ\\s+tướng|[Bb]í\\s+thư|[Cc]hủ\\s+tịch|[Bb]ộ\\s+trưởng)[^.;]{0,80}?\\s(?:nhấn\\s+mạnh|nêu\\s+rõ|chỉ\\s+rõ|kết\\s+luận|khẳng\\s+định|lưu\\s+ý)";

/** "5 đề nghị xây dựng luật", "theo yêu cầu", "ý kiến chỉ đạo của …", "được giao": nouns and passives that order nothing. */
const NO_VERB = String.raw`(?<!${anyOf`
  (?:đây|đó)\s+là | ý\s+kiến | nghị\s+quyết | phát\s+biểu | quan\s+điểm | tập\s+trung | tăng\s+cường | lãnh\s+đạo, | bàn
  [Nn]goại | chuyển | trao | cấp | [Bb]an | sự | (?<!(?:Tổ|[Đđ]oàn)\s)công\s+tác | theo | các | những | nhiều | được | bị | tin\s+tưởng
  nhấn\s+mạnh | nêu\s+rõ | đáp\s+ứng | đúng | (?<![/.\d-])\d{1,3}
`}\s)`;
/** "trình Thủ tướng giao …", "báo cáo Thủ tướng …": what is asked of a leader. */
const ASKED =
  "(?<!(?:trình|báo\\s+cáo|kiến\\s+nghị|[Đđ]ề\\s+nghị|đề\\s+xuất|tham\\s+mưu|tham\\s+mưu\\s+cho|giúp|[Cc]hủ\\s+tịch|[Pp]hó|xin|cảm\\s+ơn|nguyên|cựu|tại|theo|được|[Tt]hủ\\s+tướng|[Hh]ội\\s+nghị|họp|[Yy]êu\\s+cầu|[Gg]iao)\\s+)";
/** "các nhiệm vụ Thủ tướng giao": a relative clause, no order. */
const GIVEN =
  "(?<!(?:nhiệm\\s+vụ|thẩm\\s+quyền|công\\s+việc|chỉ\\s+tiêu|trọng\\s+trách|kế\\s+hoạch|vốn|dự\\s+toán|mà|do|khi)(?:\\s+được)?\\s+(?:Chính\\s+phủ,\\s+)?(?:Thủ\\s+tướng\\s+)?)";
/** "Chỉ thị số 06 của Thủ tướng về việc tăng cường chỉ đạo …": whose paper it is, and what it is on. */
const OWNER =
  "(?<!của\\s+(?:Phó\\s+)?(?:Thủ\\s+tướng(?:\\s+Chính\\s+phủ)?|Chính\\s+phủ|Bộ\\s+trưởng|Chủ\\s+tịch\\s+UBND)(?=[^.;:,]{0,40}?\\svề\\s))";
/** Those at a meeting are asked to speak there. */
const GUESTS = "(?!\\s+(?:các\\s+)?(?:vị\\s+)?đại\\s+biểu(?!\\s+(?:HĐND|Hội\\s+đồng|Quốc\\s+hội)))";
/** Other states and their bodies are asked, not charged. */
const ABROAD = String.raw`(?!\s+${anyOf`
  hai\s+(?:bên|nước) | phía | (?:các\s+)?nước | ngài
  (?:các\s+)?(?:nhà\s+đầu\s+tư|doanh\s+nghiệp|tập\s+đoàn)(?:\s+lớn)?\s+(?:nước\s+ngoài|quốc\s+tế|FDI)
  (?:các\s+)?(?:tổ\s+chức|đối\s+tác)\s+quốc\s+tế | cộng\s+đồng
  (?:(?:toàn\s+thể|các|đội\s+ngũ|giới)\s+)?(?:bà\s+con|người\s+dân|nhân\s+dân|đồng\s+bào|cử\s+tri|trí\s+thức|thanh\s+niên|sinh\s+viên|học\s+sinh|nông\s+dân|kiều\s+bào|doanh\s+nhân|nhà\s+khoa\s+học|chuyên\s+gia|văn\s+nghệ\s+sĩ|đoàn\s+viên|phụ\s+huynh) | các\s+(?:cháu|em|bạn|thầy|vị)
  (?:các\s+)?đối\s+tác | bạn\s+bè | Hoa\s+Kỳ | Mỹ | Trung\s+Quốc | Nhật\s+Bản | Hàn\s+Quốc | Lào | Campuchia
  (?:Liên\s+bang\s+)?Nga | Ấn\s+Độ | Đức | Pháp | Anh | EU | Liên\s+minh | ASEAN | Australia | Singapore | Thái\s+Lan
  Indonesia | Malaysia | Philippines | Cuba | Ngân\s+hàng\s+Thế\s+giới | WB | ADB | JICA | IMF | Liên\s+hợp\s+quốc
  (?:ngài\s+)?(?:Đại\s+sứ|Tổng\s+thống|Quốc\s+vương)
`}(?![\p{L}]))`;

/**
 * A leader and an ordering verb in one clause: yêu cầu, giao, chỉ đạo, đề nghị, also told in the past; khẳng định, nhấn mạnh,
 * chỉ rõ do not order (ANNOTATION, rulings 5, 49).
 */
export const ORDER = new RegExp(
  anyOf`
  ${ASKED}${GIVEN}(?:${LEADER}${OWNER}|(?<body>${BODY})|(?:^|(?<=[.…]\s)(?=[CTĐBN])${VOTERS})(?:${JOINING}),?(?=\s+(?:(?:yêu\s+cầu|giao|đề\s+nghị)\s+${CHARGED}|yêu\s+cầu\s+${TASK})))(?:(?!đã (?:chỉ đạo|tập trung|chủ động|kịp thời|thường xuyên|quyết liệt|tích cực)|vừa (?!ký|có|ban hành|phát|yêu cầu|giao|chỉ đạo|đề nghị)|từng |sẽ |được giao|cho biết|trình |cam kết |cảm ơn |tiếp thu |nhiều lần |do (?:Chính phủ|Thủ tướng))(?:[^.;:]|(?<=TP|Tp)\.|(?<=\d)\.(?=\d))){0,120}?(?<![\p{L}])${NO_VERB}${anyOf`
    yêu\s+cầu${GUESTS} | giao(?!\s*(?:ban(?!\s+thường)|dịch|thông|lưu|tiếp)|\s+(?:[Qq]uyền|cụ\s+thể)\s|\s+(?:[^.;:]{0,60}?(?:địa\s+phương|đơn\s+vị|cơ\s+quan|bộ|ngành)\s+)?(?:hơn\s+|gần\s+)?\d[\d.]*\s+(?:nhiệm\s+vụ|đầu\s+việc))
    chỉ\s+đạo(?!\s+của(?![\p{L}])) | đề\s+nghị(?!\s+xây\s+dựng)${GUESTS}${ABROAD} | có\s+ý\s+kiến(?:\s+chỉ\s+đạo)?(?:\s+như\s+sau)?(?=:)
  `}(?![\p{L}])
  ${anyOf`
    (?:Giao|Yêu\s+cầu|Đề\s+nghị)(?<=(?::\s[“"]?|${SAID}[^;]{0,400}\.\s)\p{Lu}\p{L}+(?:\s\p{L}+)?) | (?<=;\s(?:đồng\s+thời,?\s)?)(?=[gyđ])${VOTERS}(?:giao|yêu\s+cầu|đề\s+nghị)
  `}(?=\s+${CHARGED})
`,
  "u",
);

/** "Phó Chủ tịch UBND tỉnh có ý kiến chỉ đạo về việc …": the orders stand below, in the imperative. */
export const GIVES_DIRECTION = new RegExp(
  `${LEADER}[^.;:]{0,60}?\\scó ý kiến(?: chỉ đạo)?,? (?:về|đối với|liên quan)|truyền đạt ý kiến(?: chỉ đạo)? của [^.;:]{0,60}?${LEADER}[^.;:,]{0,40}? về `,
  "u",
);
