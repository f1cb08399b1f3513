/**
 * The lexicon of name phrases. All patterns are written for flags `yu` at a position of the text; capitals are spelt out,
 * since a capital is what tells "Ban Tổ chức" from "ban tổ chức lại".
 */

/** Titles of office. What follows may be a body ("Bộ trưởng Bộ Tài chính"), "các …:" and a list, or nothing. */
export const OFFICE =
  /(?:(?:Phó\s+|phó\s+)?(?:Bộ trưởng,\s*Chủ nhiệm|Bộ trưởng|Thứ trưởng|Thủ trưởng|Chỉ huy trưởng|Chi cục trưởng|Tổ trưởng|Chủ tịch|Chủ nhiệm|Giám đốc|Tổng [Gg]iám đốc|Chánh [Vv]ăn phòng|Chánh [Tt]hanh tra|Chánh án|Thống đốc|Tổng Thanh tra(?: Chính phủ)?|Tổng Kiểm toán(?: [Nn]hà nước)?|Viện trưởng|Trưởng [Bb]an|Trưởng Đoàn|Trưởng phòng|Cục trưởng|Tổng [Cc]ục trưởng|Vụ trưởng|Hiệu trưởng|Bí thư|Tư lệnh|Tổng Tham mưu trưởng|Tổng Biên tập|Ủy viên(?=\s+(?:UBND|Ủy ban|Ban|Hội đồng)))|(?:[Tt]hủ trưởng|[Gg]iám đốc(?=, (?:hiệu trưởng|chủ tịch)\s)|giám đốc(?=\s+(?:các|Sở|Công an)\s)|chủ tịch(?=\s+(?:UBND|[ỦU][yỷ] ban [Nn]hân dân)\s)|bộ trưởng(?=,\s+(?:thủ|trưởng)|\s+(?:các\s+)?[Bb]ộ\s)|[Hh]iệu trưởng|[Ll]ãnh đạo|[Nn]gười đứng đầu|[Tt]hường trực|Ban Thường vụ|Ban cán sự đảng|[Đđ]ảng ủy|Đoàn đại biểu Quốc hội))(?![\p{L}])/uy;

/** Nouns of collectives, chained by commas, "và", "/" into one name. */
const COLLECTIVE_NOUN =
  "(?:[Bb]an cán sự [đĐ]ảng|[Bb]an [đĐ]ảng|[Đđ]ảng đoàn|[Đđ]ảng bộ|[Tt]hành,\\s+thị\\s+ủy|[Tt]hị,\\s+thành\\s+ủy|(?:[Tt]ỉnh|[Tt]hành|[Hh]uyện|[Tt]hị|[Đđ]ảng|[Xx]ã|[Pp]hường)\\s+ủy|[Tt]ỉnh|[Tt]hành,\\s+thị(?:\\s+xã)?(?!\\s+ủy)|[Tt]hị,\\s+thành(?:\\s+phố)?(?!\\s+ủy)|[Tt]hành phố|[Xx]ã|[Pp]hường|[Đđ]ặc khu|[Dd]oanh nghiệp|[Tt]ập đoàn|[Tt]ổng công ty|[Bb]ộ|[Nn]gành|[Đđ]ịa phương|[Cc]ơ quan|[Đđ]ơn vị|[Ss]ở|[Bb]an|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]hị trấn|[Cc]hủ đầu tư|[Nn]hà đầu tư|[Nn]hà thầu|[Tt]ổ chức(?: đảng)?|[Đđ]oàn thể|[Hh]ội|[Cc]á nhân|[Cc]ấp ủy|[Cc]ấp|(?:[Cc]ục|[Vv]ụ|[Tt]ổng cục)(?!\\s+\\p{Lu})|[Tt]hành viên|[Tt]ổ (?:công tác|đại biểu)|[Ll]ực lượng|[Pp]hòng|[Cc]hi nhánh|[Hh]iệp hội|[Đđ]ịa bàn|[Bb]an, ngành|[Nn]hà thầu|[Nn]hà đầu tư|[Cc]hủ đầu tư|[Hh]ợp tác xã|[Bb]an quản lý|[Tt]hương nhân|[Tt]ổ hợp tác|[Cc]ơ sở|[Hh]ộ (?:kinh doanh|sản xuất|gia đình)|[Nn]gười dân|[Cc]hi bộ|[Tt]rang trại|(?<=ủy,\\s)chính quyền)";
export const COLLECTIVE = new RegExp(
  `(?:\\d{1,2}(?=\\s+(?:tỉnh|huyện|xã|phường|địa phương|bộ|sở|đơn vị|cơ quan|tập đoàn)(?:,\\s*(?:thành phố|ngành|đơn vị|địa phương))?\\s+(?:nêu|nói)\\s+trên)|(?:[Hh]ai|[Bb]a|[Bb]ốn)(?=\\s+(?:tỉnh|thành phố|bộ|địa phương|đơn vị|cơ quan|ngân hàng|tập đoàn|sở|ngành|chủ đầu tư|xã|phường)(?![\\p{L}]))|\\d{1,2}(?=\\s+Tổ công tác)|[Cc]ác|[Nn]hững|[Tt]ừng|[Mm]ỗi|[Tt]oàn thể|[Tt]ất cả các)\\s+(?:[Bb]ộ trưởng|${COLLECTIVE_NOUN}|[Tt]ỉnh|[Tt]hành phố|[Hh]uyện|[Xx]ã|[Pp]hường|[Tt]ập đoàn|[Tt]ổng công ty|[Dd]oanh nghiệp|[Cc]hủ đầu tư|[Nn]hà đầu tư|[Nn]hà thầu|[Nn]hà trường|[Tt]rường|[Đđ]ại học|[Hh]ọc viện|[Nn]gân hàng|[Tt]hương vụ|[Đđ]ại sứ quán|[Đđ]ảng (?:ủy|bộ)|[Cc]hi bộ|[Cc]ấp ủy|[Cc]hủ(?=\\s+\\p{Ll})(?!\\s+(?:trương|đề|thể|tịch|nhiệm|trì|động|yếu|đầu tư))|[Tt]hôn|[Cc]ơ sở|[Bb]an quản lý|[Bb]ệnh viện|[Vv]iện|[Cc]ục|[Tt]ổng cục|[Vv]ụ|[Tt]rung tâm|[Ủủ]y ban|[Uu]ỷ ban|[Bb]ên|[Cc]ông ty|[Nn]hóm|[Đđ]ội|[Đđ]ồng chí|[Tt]hủ trưởng|[Ll]ãnh đạo|[Kk]hu vực|[Hh]ợp tác xã|[Tt]iểu ban|[Đđ]oàn|[Hh]ãng|Phó Thủ tướng|[Tt]ư lệnh)(?![\\p{L}])`,
  "uy",
);
/** A collective without "các": only as a doer ("địa phương", "cơ quan quản lý"). */
export const BARE_COLLECTIVE =
  /(?:Tỉnh(?!\s+(?:ủy|[Đđ]oàn))|(?:tỉnh|thành phố)(?=\s+(?:cần|phải|tiếp tục|tập trung|khẩn trương|chủ động|phối hợp|quan tâm|chỉ đạo|rà soát|đẩy|sớm|hoàn thiện|nghiên cứu|làm tốt|phát huy|bố trí|ưu tiên|thực hiện|triển khai|tổ chức)\s)|Thành phố|[Nn]hà cung cấp|[Đđ]ịa phương|[Cc]ơ quan|[Đđ]ơn vị|[Dd]oanh nghiệp|[Cc]hính quyền|[Cc]ấp ủy|[Nn]hà cung cấp|[Tt]ổ chức(?=,\s*(?:cá nhân|đoàn thể)|\s+(?:bảo đảm|có trách nhiệm|chịu trách nhiệm|phải)(?![\p{L}]))|[Cc]hủ đầu tư|[Nn]hà đầu tư|[Nn]hà thầu(?!\s+nào)|[Ll]ực lượng|[Cc]ông an (?:địa phương|các cấp|cấp (?:tỉnh|xã))|[Nn]gành|[Ss]ở, (?:ban, )?ngành|[Tt]hành viên(?=\s+(?:Ban|Tổ|Hội đồng|UBND|Ủy ban|Chính phủ)(?![\p{L}]))|[Cc]á nhân|(?:[Pp]hụ huynh|[Cc]ha mẹ)(?= học sinh| trẻ|\s*[,;.])|[Gg]ia đình(?= học sinh| người))(?![\p{L}])/uy;
/** Those over or outside whom a notice charges nobody. */
export const ADDRESSED_ABOVE =
  /^(?:Người đứng đầu Chính phủ|Chính phủ|Thủ tướng(?: Chính phủ)?|Quốc hội|Bộ Chính trị|Ban Bí thư|Chủ tịch nước|Tổng Bí thư)$/u;
export const CHAINED = new RegExp(
  `(?:(?:,\\s*|\\s+và\\s+|\\s*/\\s*)(?:các\\s+)?${COLLECTIVE_NOUN}|,\\s*(?:Cục|Vụ|Viện|Trung tâm|Trường)(?=\\s+(?:liên quan|có liên quan|chức năng|trực thuộc|thuộc Bộ)|,\\s+(?:[Đđ]ơn vị|[Cc]ơ quan|[Vv]iện|[Vv]ăn phòng Bộ|[Tt]hanh tra Bộ)(?![\\p{L}]))|\\s+(?:ngành|địa phương|đơn vị))(?![\\p{L}])`,
  "uy",
);

/** "Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương", "UBND phường, xã", "HĐND Thành phố". */
export const PEOPLES_BODY =
  /(?:(?:[ỦU][yỷỶY]\s+ban\s+[Nn]hân\s+dân|UBND|Hội\s+đồng\s+nhân\s+dân|HĐND)(?:\s*,\s*(?:UBND|Ủy ban nhân dân))?)(?![\p{L}])/uy;
export const PLACES =
  /\s+(?:(?:các|\d{1,2})\s+)?(?:cấp\s+(?:tỉnh|huyện|xã)|cùng cấp|các cấp|(?:[Tt]ỉnh|[Tt]hành phố|TP\.?|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu|[Đđ]ịa phương)(?:(?:,\s*|\s+và\s+|\s*\/\s*)(?:các\s+)?(?:[Tt]ỉnh|thành,\s+thị(?:\s+xã)?|thị,\s+thành(?:\s+phố)?|[Tt]hành phố|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu)(?![\p{L}]))*)(?![\p{L}])/uy;

/** Nouns that head the name of one body; the rest of the name follows up to the predicate. */
export const HEAD =
  /(?:[Qq]uý (?:Bộ|[Cc]ơ quan|Ủy ban|UBND|[Đđ]ơn vị|Sở|Văn phòng|[Tt]ỉnh|[Tt]hành phố)|Bộ(?!\s+(?:chỉ số|máy|quy tắc|tiêu chí|luật|dữ liệu|thủ tục|câu hỏi|công cụ|phận|tài liệu))|Sở(?!\s+(?:hữu|dĩ|thích))|Ban(?!\s+hành)|Cục|Tổng cục|Chi cục|Vụ|Viện(?!\s+(?:trợ|dẫn|phí))|Học viện|Văn phòng|Ủy ban|Uỷ ban|Hội(?!\s+(?:nghị|thảo|nhập|đủ))|Hội đồng|Hiệp hội|Liên đoàn|Liên hiệp|Liên minh|Tổng hội|Tạp chí|Nhà xuất bản|Đài|Báo và (?:[Đđ]ài )?[Pp]hát thanh,?(?: và)? [Tt]ruyền hình|Thời báo|Thư viện|Bảo tàng|Báo(?!\s+(?:cáo|động|đảm))|Tập đoàn|Tổng [Cc]ông ty|Công ty|Ngân hàng|Công an|Cảnh sát|Cảng (?:[Hh]àng không|vụ)|Ga(?=\s\p{Lu})|Trung tâm|Trường(?!\s+hợp)|Đại học|Bệnh viện|Thanh tra|T[oò][àa] án|Viện kiểm sát|VKSND|TAND|Viện KSND|Mặt trận|MTTQ|Đoàn(?!\s+kết)|Tổ(?!\s+chức)|Kho bạc|Bảo hiểm [Xx]ã hội|BHXH|Thông tấn xã|Cổng(?!\s+(?:thông tin|dịch vụ))|Phòng(?!,|\s+(?:chống|ngừa|tránh|thủ|cháy|vệ))|Tỉnh [đĐ]oàn|Thành [đĐ]oàn|Tỉnh ủy|Thành ủy|Huyện ủy|Quận ủy|Thị ủy|Đảng ủy|Quân khu|Kiểm toán|Quân đội|Thuế(?!\s+(?:suất|giá|đối|thu|nhập|xuất|tiêu|tài|bảo|môi|đất|phải|được|áp|trực|gián|sử|chống))|Hải quan|Cơ quan|Quỹ(?!\s+(?:đất|nhà|thời))|VPCP|Điện lực|Viễn thông|VNPT|Viettel|EVN|Petrolimex|PVOIL|PV OIL|PV GAS|Vietnam Airlines|VNPost|VIMC|VICEM|TKV|PVN|Petrovietnam|VEC|ACV|VNR|Agribank|BIDV|VietinBank|Vietcombank|NSMO|EVNNPT|Bưu điện|Hạt Kiểm lâm|Mobifone|Thường trực|BCH|BCĐ|BQL|BQLDA|TTYT|KBNN|NHNN|NHCSXH|LĐLĐ|UBMTTQ|Sở, ban, ngành|Ngành|Tiểu ban|Nhà máy|Bộ đội|Khu(?=\s+(?:Quản lý|Đường))|Đại sứ quán|Tổng Lãnh sự quán|Chi nhánh|Xí nghiệp|Đảng đoàn|Đồn Biên phòng|[Đđ]ại biểu(?=\s+(?:Hội đồng|HĐND|Quốc hội)))(?![\p{L}])/uy;
