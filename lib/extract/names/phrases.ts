import { anyOf } from "../../text/any-of.ts";
import { SURNAMES } from "../../text/surnames.ts";

export const SPACE = /\s+/uy;

/** An explanation or a short name behind a name. */
export const PARENTHESIS = /\s*\([^()]{1,160}\)/uy;

/** "Bộ trưởng Bộ Y tế Nguyễn Văn A": the holder's name behind the office. */
export const PERSON = new RegExp(`\\s+(?:${SURNAMES})(?:\\s+\\p{Lu}(?:[’']\\p{Lu})?\\p{Ll}*){1,3}`, "uy");

/** "(Bộ trưởng) các Bộ:", "(Chủ tịch) các tỉnh, thành phố:" before a list. */
export const PLURAL_BODIES =
  /\s+(?:và\s+)?(?:các)\s+(?:[Bb]ộ|[Ss]ở|[Tt]ỉnh(?:,\s*(?:thành phố|TP))?|[Tt]hành phố|[Tt]ập đoàn|[Tt]ổng công ty|[Nn]gân hàng|[Uu]BND|[Cc]ơ quan|[Bb]ộ,\s*(?:cơ quan|ngành))\s*:\s*/uy;

/** "Các Cảng vụ Hàng hải", "các Hạt Kiểm lâm": all bodies of a kind that is written with a capital. */
export const ALL_BODIES = /[Cc]ác\s+/uy;

/** Heads that are written with a capital in the plural, besides those that head one name (`HEAD`). */
export const PLURAL_HEAD = new RegExp(
  String.raw`${anyOf`
    Cảng vụ | Hạt | Trạm | Đồn | Trung đoàn | Sư đoàn | Phân viện | Khoa | UBND
  `}(?![\p{L}])`,
  "uy",
);

/** What goes on naming a people's body behind its places; any other word opens what it does. */
export const PLACE_TAIL =
  /\s+(?:(?:vùng|miền|khu vực|phía|có(?!\s+(?:ý kiến|nhiệm vụ))|nơi|trong|thuộc|của|giáp|dọc|bị|chịu|còn|tại|trên|thực hiện sắp xếp)(?![\p{L}])|\p{Lu})/uy;

/** "(các tỉnh) ven biển": which of them. */
export const KIND_OF_PLACE = /\s+(?:ven biển|có biển|có rừng|biên giới|miền núi|vùng cao|hải đảo|trọng điểm)(?![\p{L}])/uy;

/** "Trưởng ban (quản lý) Khu kinh tế": what kind of a board. */
export const KIND_OF_BOARD =
  /\s+(?:ATGT|QLDA|[Aa]n toàn giao thông|[Qq]uản lý|[Cc]ông tác|[Cc]hỉ (?:đạo|huy)|[Đđ]iều hành)(?=\s+\p{L})/uy;

/** "(thủ trưởng) các đơn vị", "(lãnh đạo) 7 sở": bodies by their class alone. */
export const UNNAMED_BODIES = new RegExp(
  String.raw`\s+(?:(?:các|\d{1,2})\s+)?${anyOf`
    (?<=các\s)(?:Ban Quản lý|Trung tâm|Trường|Bệnh viện|Công ty|Ngân hàng|NHNN|Chi cục|Cục|Vụ|Điện lực|Phòng|Khoa|Trạm|Xí nghiệp) | cơ quan | đơn vị | ban
    ngành | bộ | sở | tổ chức | địa phương | doanh nghiệp | trường | bệnh viện | trung tâm | công ty | chi nhánh | viện | cục
    vụ | phòng | khoa | bộ môn | trạm | ngân hàng | tập đoàn | thôn | xóm | bản | ấp | khu phố | chi bộ | cấp ủy
    đại học | học viện
    cơ sở(?=\s+(?:giáo dục|y tế|đào tạo|khám))
    (?:huyện|thành|thị|quận|đảng|xã|phường) ủy
  `}(?![\p{L}])`,
  "uy",
);

/** "Đảng ủy Mặt trận Tổ quốc, các đoàn thể tỉnh", "Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh": one committee, comma and all. */
export const FRONT_COMMITTEE =
  /Đảng [ủu][yỷ] (?:(?:Ủy ban )?(?:Mặt trận Tổ quốc(?: Việt Nam)?|MTTQ)(?:,| và)(?: các)? đoàn thể|[Kk]hối (?:các )?[Cc]ơ quan(?:,| và) (?:các )?doanh nghiệp)(?: (?:Trung ương|tỉnh|thành phố|Thành phố))?(?![\p{L}])/uy;

/** "Chánh Văn phòng Bộ", "Giám đốc Sở": whose office it is, by its class alone. */
export const OWN_BODY = new RegExp(
  String.raw`\s+${anyOf`
    Bộ | Sở | Ngành | Cục | Tổng [Cc]ục | Viện | Trường | Ủy ban | UBND | Đảng ủy | Tỉnh ủy | Thành ủy | Trung ương
    [Cc]ơ quan | HĐTV | HĐQT
  `}(?![\p{L}])(?!,\s*(?:tổ chức|đơn vị)(?![\p{L}])|\s+(?:\p{Lu}|nhân dân|các\s|quản lý|chuyên môn|thuộc|ngang|trực thuộc|đại diện chủ))`,
  "uy",
);

/** "Các bộ, cơ quan, địa phương": nothing but nouns. */
export const ONLY_NOUNS =
  /^(?:,\s*(?:cơ quan|ngành|địa phương|thành phố|tỉnh|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu))*(?:\s*\S+)?\s*$/u;

const RANK = String.raw`(?:Thiếu|Trung|Thượng|Đại)\s(?:úy|tá|tướng),?(?=\s+\p{Lu})`;

/** "(đồng chí) Trần Văn An", "Ông …", "Đại tá …": before a person's name or office. */
export const COMRADE = new RegExp(
  String.raw`(?:[Cc]ác\s+)?(?:${anyOf`
    (?:[Đđ]ồng\s+chí|[Đđ]/c)(?::?\s+${RANK})? | ${RANK} | (?:(?:PGS|GS|TS|ThS|BS(?:CK\s?I{1,2})?)\.?\s?)+(?=\s\p{Lu}\p{Ll})
    (?:[Ôô]ng\s*(?:\([Bb]à\)|,\s*[Bb]à)|[Ôô]ng|[Bb]à|Thầy|Cô)(?=:?\s+\p{Lu})
  `}):?\s+`,
  "uy",
);

/** "Hiệu trưởng (Giám đốc) các trường": what the office is called elsewhere. */
export const OTHER_TITLE =
  /\s*\((?:Giám đốc|Tổng [Gg]iám đốc|Viện trưởng|Hiệu trưởng|Chủ nhiệm|Trưởng phòng|Thủ trưởng)\)(?=\s+\p{L})/uy;

/** "Phó Trưởng ban (thường trực)": what kind of an office it is. */
export const KIND_OF_OFFICE = /\s+(?:[Tt]hường trực|phụ trách(?=\s*[:,]))/uy;
