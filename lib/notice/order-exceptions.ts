import { anyOf } from "../text/any-of.ts";

/** "Cử tri phản ánh … Đồng thời, đề nghị các ngành …": what voters ask for; "kiến nghị Thủ tướng giao Bộ X …; giao UBND …": what one proposes. */
export const NO_VOTERS =
  "(?<!(?:kiến\\s+nghị|đề\\s+xuất)\\s+(?:Thủ|Chính|Chủ|UBND|cấp)[^.]{0,300})" +
  "(?<![Cc]ử\\s+tri\\s[^.]{0,60}?(?:phản\\s+ánh|đề\\s+nghị|kiến\\s+nghị|mong|bày\\s+tỏ|cho\\s+rằng|nêu|đề\\s+xuất).*)";

/** "trình Thủ tướng giao …", "báo cáo Thủ tướng …": what is asked of a leader. */
export const NOT_ASKED = String.raw`(?<!${anyOf`
  trình | báo\s+cáo | kiến\s+nghị | [Đđ]ề\s+nghị | đề\s+xuất | tham\s+mưu | tham\s+mưu\s+cho | giúp | [Cc]hủ\s+tịch | [Pp]hó | xin
  (?<!Tổng\s)Thanh\s+tra | cảm\s+ơn | nguyên | cựu | tại | theo | được | để | [Tt]hủ\s+tướng | [Hh]ội\s+nghị | họp | [Yy]êu\s+cầu | [Gg]iao
  [Tt]hực\s+hiện | [Tt]riển\s+khai | [Qq]uán\s+triệt
`}\s+)`;

/** "các nhiệm vụ Thủ tướng giao": a relative clause, no order. */
export const NOT_GIVEN = String.raw`(?<!${anyOf`
  nhiệm\s+vụ | mục\s+tiêu | thẩm\s+quyền | công\s+việc | chỉ\s+tiêu | trọng\s+trách | kế\s+hoạch | vốn | dự\s+toán | mà | do | khi
`}(?:\s+được)?\s+(?:Chính\s+phủ,\s+)?(?:Thủ\s+tướng\s+)?)`;

/** "Chỉ thị số 06 của Thủ tướng về việc tăng cường chỉ đạo …": whose paper it is, and what it is on. */
export const NO_OWNER =
  "(?<!của\\s+(?:Phó\\s+)?(?:Thủ\\s+tướng(?:\\s+Chính\\s+phủ)?|Chính\\s+phủ|Bộ\\s+trưởng|Chủ\\s+tịch\\s+UBND)(?=(?:\\s+Chính\\s+phủ)?,|[^.;:,]{0,40}?\\svề\\s))";

const PROVINCE = String.raw`${anyOf`
  [Cc]hủ\s+tịch\s+(?:[Tt]hường\s+trực\s+)?(?:UBND|HĐND|[ỦU][yỷ]\s+ban\s+nhân\s+dân) | [Bb]í\s+thư\s+(?:[Tt]hường\s+trực\s+)?(?:Tỉnh|Thành)
  [Ll]ãnh\s+đạo\s+(?:UBND\s+)?(?:TP|[Tt]hành\s+phố|[Tt]ỉnh) | Giám\s+đốc\s+Sở
`}(?![\p{L}])`;

/** "Chủ tịch UBND tỉnh đề nghị (Bộ X) …", "đề nghị (Trung ương) cho phép …": those above, whom a province asks. */
const ABOVE = anyOf`
  Trung\s+ương(?!\s+(?:Đoàn|Hội|Mặt))
  ${anyOf`
    Chính\s+phủ | Thủ\s+tướng | Quốc\s+hội | (?:các\s+)?[Bb]ộ(?!\s+(?:Chỉ\s+huy|Tư\s+lệnh|phận)) | Ngân\s+hàng\s+Nhà\s+nước | [ỦU][yỷ]\s+ban\s+Thường\s+vụ
  `}(?![\p{L}])(?<=${PROVINCE}[^.;:]{0,160})
`;
export const NOT_ABOVE = String.raw`(?!\s+${ABOVE})`;

/** "Chủ tịch UBND tỉnh X đề nghị Bộ Y sớm bố trí vốn": what a province asks for is told. */
export const ASKS_ABOVE = new RegExp(
  String.raw`^(?:[Pp]hó\s+)?${PROVINCE}[^.;:]{0,120}?\s(?:đề\s+nghị|kiến\s+nghị|đề\s+xuất)\s+${ABOVE}`,
  "u",
);

/** "Thủ tướng từng …", "Bộ trưởng cho biết …": what is told of a leader; what stands behind it is no order. */
export const NOT_TOLD = `(?!${anyOf`
  (?<!cũng |\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ )đã\schỉ đạo | (?<!cũng )đã\s(?:tập trung|chủ động|kịp thời|thường xuyên|quyết liệt|tích cực)
  vừa\s(?!ký|có|ban hành|phát|yêu cầu|giao|chỉ đạo|đề nghị) | từng\s | sẽ\s | được giao | cho biết | trình\s | cam kết\s | cảm ơn\s
  (?:đề\s+nghị|kiến\s+nghị)\s+${ABOVE} | tiếp thu\s | nhiều lần\s | do\s(?:Chính phủ|Thủ tướng)
`})`;

/** "5 đề nghị xây dựng luật", "theo yêu cầu", "ý kiến chỉ đạo của …", "được giao": nouns and passives that order nothing. */
export const NO_NOUN = String.raw`(?<!${anyOf`
  (?:đây|đó)\s+là | ý\s+kiến | nghị\s+quyết | phát\s+biểu | quan\s+điểm | tập\s+trung | tăng\s+cường | (?:lãnh\s+đạo|theo\s+dõi), | bàn
  [Nn]goại | chuyển | trao | cấp | [Bb]an | sự | (?<!(?:Tổ|[Đđ]oàn)\s)công\s+tác | theo | các | những | nhiều | được | bị | tin\s+tưởng
  nhấn\s+mạnh | nêu\s+rõ | đáp\s+ứng | đúng | so\s+với | (?<![/.\d-])\d{1,3}
`}\s)`;

/** Those at a meeting are asked to speak there. */
export const NO_GUESTS = "(?!\\s+(?:các\\s+)?(?:vị\\s+)?đại\\s+biểu(?!\\s+(?:HĐND|Hội\\s+đồng|Quốc\\s+hội)))";

/** Other states by name, as the source of a pattern. */
export const COUNTRY = String.raw`${anyOf`
  Hoa\s+Kỳ | Mỹ | Trung\s+Quốc | Nhật\s+Bản | Hàn\s+Quốc | Triều\s+Tiên | Lào | Campuchia | (?:Liên\s+bang\s+)?Nga | Ukraine
  Ấn\s+Độ | Đức | Pháp | Anh | Italy | Tây\s+Ban\s+Nha | EU | Australia | Singapore | Thái\s+Lan | Indonesia | Malaysia
  Philippines | Myanmar | Cuba | Israel | Iran | Canada | Brazil
`}(?![\p{L}])`;

/** Other states and their bodies, and the people, are asked, not charged. */
export const NOT_ABROAD = String.raw`(?!\s+${anyOf`
  hai\s+(?:bên|nước) | phía | (?:các\s+)?nước | ngài
  (?:các\s+)?(?:nhà\s+đầu\s+tư|doanh\s+nghiệp|tập\s+đoàn)(?:\s+lớn)?\s+(?:nước\s+ngoài|quốc\s+tế|FDI)
  (?:các\s+)?(?:tổ\s+chức|đối\s+tác)\s+quốc\s+tế | cộng\s+đồng
  (?:(?:toàn\s+thể|các|đội\s+ngũ|giới)\s+)?${anyOf`
    bà\s+con | người\s+dân | nhân\s+dân | đồng\s+bào | cử\s+tri | trí\s+thức | thanh\s+niên | sinh\s+viên | học\s+sinh | nông\s+dân
    kiều\s+bào | doanh\s+nhân | nhà\s+khoa\s+học | chuyên\s+gia | văn\s+nghệ\s+sĩ | đoàn\s+viên | phụ\s+huynh
  `}
  các\s+(?:cháu|em|bạn|thầy|vị)
  (?:các\s+)?đối\s+tác | bạn\s+bè | ${COUNTRY} | Liên\s+minh | ASEAN | Ngân\s+hàng\s+Thế\s+giới | WB | ADB | JICA | IMF | Liên\s+hợp\s+quốc
  (?:ngài\s+)?(?:Đại\s+sứ|Tổng\s+thống|Quốc\s+vương)
`}(?![\p{L}]))`;

/** "giao ban", "giao thông", "giao quyền", "giao 12 nhiệm vụ": what is no order, or one that is counted. */
export const NO_GIVING = `(?!${anyOf`
  \s*(?:ban(?!\s+thường)|dịch|thông|lưu|tiếp)
  \s+(?:[Qq]uyền|cụ\s+thể)\s
  \s+(?:[^.;:]{0,60}?(?:địa\s+phương|đơn\s+vị|cơ\s+quan|bộ|ngành)\s+)?(?:hơn\s+|gần\s+)?\d[\d.]*\s+(?:nhiệm\s+vụ|đầu\s+việc)
`})`;
