/**
 * The lexicon of name phrases. All patterns are written for flags `yu` at a position of the text; capitals are spelt out,
 * since a capital is what tells "Ban Tổ chức" from "ban tổ chức lại".
 */

/** What follows a doer's name: verbs and adverbs that open a predicate. Lower case only: names carry capitals. */
export const PREDICATE = new RegExp(
  `(?:${[
    "chủ trì", "chủ động", "chủ quản", "chịu trách nhiệm", "có trách nhiệm", "có nhiệm vụ", "có giải pháp", "có biện pháp", "có kế hoạch", "có phương án", "có văn bản", "có ý kiến", "có chính sách", "có hình thức", "có báo cáo",
    "phối hợp", "phải", "cần", "khẩn trương", "kịp thời", "tiếp tục", "tập trung", "tăng cường", "tích cực", "thường xuyên", "trực tiếp", "tổ chức", "triển khai", "thực hiện", "thống nhất(?!\\s+(?:với|chỉ|về|đề|chủ|cao))",
    "theo dõi", "theo chức năng", "theo thẩm quyền", "theo nhiệm vụ", "theo phạm vi", "theo lĩnh vực", "theo đúng", "theo quy định", "theo phân công", "trong phạm vi", "trên cơ sở", "căn cứ", "căn cứ vào", "căn cứ theo", "với vai trò", "với chức năng",
    "rà soát", "xây dựng", "ban hành(?!\\s+(?:Kế hoạch|Chỉ thị|Công điện|Quyết định|Chương trình)\\s)", "trình", "sửa đổi", "bổ sung", "nghiên cứu", "đề xuất", "tham mưu", "tổng hợp", "báo cáo", "đánh giá", "sơ kết", "tổng kết", "đôn đốc", "kiểm tra", "thanh tra", "giám sát", "hướng dẫn",
    "đẩy mạnh", "đẩy nhanh", "cắt giảm", "kết nối", "chia sẻ", "cập nhật", "bố trí", "cân đối", "phân bổ", "giải ngân", "thẩm định", "phê duyệt", "công bố", "công khai", "tuyên truyền", "phổ biến", "tháo gỡ", "xử lý", "giải quyết", "khắc phục", "bảo đảm", "đảm bảo", "phấn đấu", "tiếp thu", "giải trình", "làm việc", "kiện toàn", "thành lập", "khởi công", "hoàn thành", "hoàn thiện", "bàn giao", "thu hồi", "hỗ trợ", "huy động", "chỉ đạo", "lãnh đạo", "phân công", "quán triệt", "chấn chỉnh", "xem xét", "xác định", "lập", "làm", "gửi", "lưu ý", "nhanh chóng", "sớm", "ngay", "nâng cao", "phát huy", "phát động", "quan tâm", "chú trọng", "nghiêm túc", "gương mẫu", "thông tin", "thông báo", "đăng ký", "định kỳ", "hằng", "hàng", "quyết liệt", "ưu tiên", "chuẩn bị", "đề ra", "đề cao", "duy trì", "vận động", "kêu gọi", "khuyến khích", "điều chỉnh", "điều tra", "điều hành", "đưa", "cung cấp", "cụ thể hóa", "cùng", "sử dụng", "tham gia", "tham dự", "rút kinh nghiệm", "thúc đẩy", "tạo", "quản lý, ", "quyết định", "khảo sát", "thống kê", "động viên", "kiên quyết", "siết chặt", "nắm", "tận dụng", "mở", "đóng", "kiểm soát", "kiểm điểm", "ứng dụng", "bám sát", "dừng", "đầu tư xây dựng", "đầu tư,", "chấp hành", "tuân thủ", "thu hút", "thu thập", "phát hiện", "phát", "cho ý kiến", "thành phần", "lựa chọn", "ký", "đàm phán", "tiến hành", "khai thác", "đổi mới", "hình thành", "chăm lo", "củng cố", "quy định", "thực sự", "tự", "nhận thức", "không để", "không", "sẵn sàng", "sắp xếp", "đối với", "đồng thời", "đồng chủ trì", "đặc biệt", "lồng ghép", "xác lập", "tiếp nhận", "đồng hành", "đăng tải", "đẩy", "nêu cao", "thay mặt", "nhất là", "trước mắt", "trước ngày", "trong năm", "trong tháng", "trong quý", "trong quá trình", "trong tuần", "trong ngày", "tuỳ", "tùy", "vận hành", "bảo vệ", "phòng ngừa", "đấu tranh", "ngăn chặn", "mở rộng", "hợp tác", "liên hệ", "rà", "tham vấn", "tư vấn", "trao đổi", "trả lời", "chuyển", "đề", "dự báo", "chi trả", "nỗ lực", "quyết tâm", "vào cuộc", "xử", "xem", "tái cơ cấu", "khôi phục", "phục hồi", "tìm", "thí điểm", "tích hợp", "số hóa", "chuẩn hóa", "triệt để", "đo lường", "giúp", "ra", "soạn thảo", "biên soạn", "dự thảo", "in",
  ].map((words) => words.replaceAll(" ", "\\s+").replace(/,\s*$/u, "(?=,)")).sort((a, b) => b.length - a.length).join("|")})(?![\\p{L}\\p{M}])`,
  "yu",
);

/** Whether the words open a predicate, in whatever case the first letter is. */
export function startsPredicate(words: string): boolean {
  PREDICATE.lastIndex = 0;
  return PREDICATE.test(words.charAt(0).toLocaleLowerCase("vi") + words.slice(1));
}

/** Titles of office. What follows may be a body ("Bộ trưởng Bộ Tài chính"), "các …:" and a list, or nothing. */
export const OFFICE = /(?:(?:Phó\s+|phó\s+)?(?:Bộ trưởng,\s*Chủ nhiệm|Bộ trưởng|Thủ trưởng|Chủ tịch|Chủ nhiệm|Giám đốc|Tổng [Gg]iám đốc|Chánh [Vv]ăn phòng|Chánh [Tt]hanh tra|Chánh án|Thống đốc|Tổng Thanh tra|Tổng Kiểm toán|Viện trưởng|Trưởng [Bb]an|Trưởng Đoàn|Trưởng phòng|Cục trưởng|Tổng [Cc]ục trưởng|Vụ trưởng|Hiệu trưởng|Bí thư|Tư lệnh|Tổng Tham mưu trưởng|Tổng Biên tập)|(?:[Tt]hủ trưởng|[Ll]ãnh đạo|[Nn]gười đứng đầu|[Tt]hường trực|Ban Thường vụ|Ban cán sự đảng|[Đđ]ảng ủy|Đoàn đại biểu Quốc hội))(?![\p{L}])/uy;

/** Nouns of collectives, chained by commas, "và", "/" into one name. */
const COLLECTIVE_NOUN = "(?:[Tt]ỉnh|[Tt]hành phố|[Xx]ã|[Pp]hường|[Đđ]ặc khu|[Dd]oanh nghiệp|[Tt]ập đoàn|[Tt]ổng công ty|[Bb]ộ|[Nn]gành|[Đđ]ịa phương|[Cc]ơ quan|[Đđ]ơn vị|[Ss]ở|[Bb]an|[Tt]ổ chức|[Đđ]oàn thể|[Hh]ội|[Cc]á nhân|[Cc]ấp|[Tt]hành viên|[Tt]ổ công tác|[Ll]ực lượng|[Pp]hòng|[Cc]hi nhánh|[Hh]iệp hội|[Đđ]ịa bàn|[Bb]an, ngành)";
export const COLLECTIVE = new RegExp(
  `(?:[Cc]ác|[Nn]hững|[Tt]ừng|[Mm]ỗi|[Tt]oàn thể|[Tt]ất cả các)\\s+(?:${COLLECTIVE_NOUN}|[Tt]ỉnh|[Tt]hành phố|[Hh]uyện|[Xx]ã|[Pp]hường|[Tt]ập đoàn|[Tt]ổng công ty|[Dd]oanh nghiệp|[Cc]hủ đầu tư|[Nn]hà đầu tư|[Nn]hà thầu|[Tt]rường|[Nn]gân hàng|[Cc]hủ rừng|[Tt]hôn|[Cc]ơ sở|[Bb]an quản lý|[Bb]ệnh viện|[Vv]iện|[Cc]ục|[Vv]ụ|[Tt]rung tâm|[Ủủ]y ban|[Uu]ỷ ban|[Bb]ên|[Cc]ông ty|[Nn]hóm|[Đđ]ội|[Đđ]ồng chí|[Tt]hủ trưởng|[Ll]ãnh đạo|[Kk]hu vực|[Hh]ợp tác xã|[Tt]iểu ban|[Đđ]oàn)(?![\\p{L}])`,
  "uy",
);
/** A collective without "các": only as a doer ("địa phương", "cơ quan quản lý"). */
export const BARE_COLLECTIVE = /(?:Tỉnh(?!\s+ủy)|Thành phố|[Nn]hà cung cấp|[Đđ]ịa phương|[Cc]ơ quan|[Đđ]ơn vị|[Dd]oanh nghiệp|[Cc]hính quyền|[Cc]ấp ủy|[Nn]hà cung cấp|[Tt]ổ chức(?=,\s*(?:cá nhân|đoàn thể))|[Cc]hủ đầu tư|[Nn]hà đầu tư|[Ll]ực lượng|[Nn]gành|Sở, ban, ngành|[Cc]á nhân)(?![\p{L}])/uy;
/** Those over or outside whom a notice charges nobody. */
export const ADDRESSED_ABOVE = /^(?:Người đứng đầu Chính phủ|Chính phủ|Thủ tướng(?: Chính phủ)?|Quốc hội|Bộ Chính trị|Ban Bí thư|Chủ tịch nước|Tổng Bí thư)$/u;
export const CHAINED = new RegExp(`(?:(?:,\\s*|\\s+và\\s+|\\s*/\\s*)(?:các\\s+)?${COLLECTIVE_NOUN}|\\s+(?:ngành|địa phương|đơn vị))(?![\\p{L}])`, "uy");

/** "Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương", "UBND phường, xã", "HĐND Thành phố". */
export const PEOPLES_BODY = /(?:(?:[ỦU][yỷỶY]\s+ban\s+[Nn]hân\s+dân|UBND|Hội\s+đồng\s+nhân\s+dân|HĐND)(?:\s*,\s*(?:UBND|Ủy ban nhân dân))?)(?![\p{L}])/uy;
export const PLACES = /\s+(?:các\s+)?(?:cấp\s+(?:tỉnh|huyện|xã)|cùng cấp|các cấp|(?:[Tt]ỉnh|[Tt]hành phố|TP\.?|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu|[Đđ]ịa phương)(?:(?:,\s*|\s+và\s+|\s*\/\s*)(?:các\s+)?(?:[Tt]ỉnh|[Tt]hành phố|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu)(?![\p{L}]))*)(?![\p{L}])/uy;

/** Nouns that head the name of one body; the rest of the name follows up to the predicate. */
export const HEAD = /(?:Bộ(?!\s+(?:chỉ số|máy|quy tắc|tiêu chí|luật|dữ liệu|thủ tục|câu hỏi|công cụ|phận|tài liệu))|Sở(?!\s+(?:hữu|dĩ|thích))|Ban(?!\s+hành)|Cục|Tổng cục|Chi cục|Vụ|Viện(?!\s+(?:trợ|dẫn|phí))|Học viện|Văn phòng|Ủy ban|Uỷ ban|Hội(?!\s+(?:nghị|thảo|nhập|đủ))|Hội đồng|Hiệp hội|Liên đoàn|Liên hiệp|Liên minh|Tổng hội|Đài|Báo(?!\s+(?:cáo|động|đảm))|Tập đoàn|Tổng [Cc]ông ty|Công ty|Ngân hàng|Công an|Trung tâm|Trường(?!\s+hợp)|Đại học|Bệnh viện|Thanh tra|T[oò][àa] án|Viện kiểm sát|VKSND|TAND|Viện KSND|Mặt trận|MTTQ|Đoàn(?!\s+kết)|Tổ(?!\s+chức)|Kho bạc|Bảo hiểm [Xx]ã hội|BHXH|Thông tấn xã|Cổng(?!\s+(?:thông tin|dịch vụ))|Phòng(?!,|\s+(?:chống|ngừa|tránh|thủ|cháy|vệ))|Tỉnh ủy|Thành ủy|Đảng ủy|Quân khu|Kiểm toán|Quân đội|Thuế(?!\s+(?:suất|giá))|Hải quan|Cơ quan|Quỹ(?!\s+(?:đất|nhà|thời))|VPCP|Điện lực|Thường trực|Sở, ban, ngành|Ngành|Tiểu ban|Nhà máy|Bộ đội)(?![\p{L}])/uy;

/** What may follow a name and belongs to it. */
export const QUALIFIER = /\s+(?:(?:ven biển\s+)?từ\s+\p{Lu}[\p{L}]*(?:\s+[\p{Lu}][\p{L}]*){0,3}\s+đến\s+\p{Lu}[\p{L}]*(?:\s+[\p{Lu}][\p{L}]*){0,2}|(?:thông tấn|báo chí|truyền thông|phát thanh|truyền hình)(?:(?:,\s*|\s+và\s+)(?:thông tấn|báo chí|truyền thông|phát thanh|truyền hình))*(?:\s+trung ương(?:\s+và\s+địa phương)?)?|(?:có\s+)?liên quan(?:\s+khác)?|nêu trên|nói trên|trên địa bàn(?:\s+(?:toàn\s+)?(?:[Tt]ỉnh|[Tt]hành phố|cả nước|xã|phường)(?:\s+\p{Lu}\p{Ll}+){0,3})?|trực thuộc(?:\s+(?:[Tt]rung ương|Chính phủ|[Tt]ỉnh|[Tt]hành phố|UBND\s+\p{L}+|Ủy ban nhân dân\s+(?:[Tt]ỉnh|[Tt]hành phố)))?|thuộc\s+(?:Chính phủ|[Tt]ỉnh|[Tt]hành phố|Bộ|phạm vi|UBND\s+\p{L}+)|(?:của|ở)\s+(?:Quốc hội|Chính phủ|Đảng|[Tt]rung ương|[Tt]ỉnh|[Tt]hành phố|[Đđ]ịa phương|Bộ|Ngành)|các cấp|cấp\s+(?:tỉnh|huyện|xã|trên|dưới|ủy)|ngang\s+[Bb]ộ|chức năng|chuyên môn|địa phương|[Tt]rung ương|khác|quản lý|chủ quản|được\s+(?:giao|phân công)(?:\s+(?:chủ trì|nhiệm vụ|quản lý|thực hiện|phụ trách|làm|theo)[^,;:.]{0,60}?)?(?=\s+(?:có trách nhiệm|khẩn trương|chủ động|chủ trì|lập|xây dựng|tổ chức|phối hợp|báo cáo|chịu))|[Tt]hành phố(?![\p{L}])(?!\s+\p{Lu})|[Tt]ỉnh(?![\p{L}])(?!\s+\p{Lu})|(?:tỉnh|[Tt]hành phố|TP\.?)\s+\p{Lu}\p{Ll}*(?:\s+\p{Lu}\p{Ll}*){0,3}|Việt Nam|xã, phường(?:, đặc khu)?|phường, xã)(?![\p{L}])/uy;
