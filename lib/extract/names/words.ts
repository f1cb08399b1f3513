import { anyOf } from "../../text/any-of.ts";

/**
 * The lexicon of name phrases. All patterns are written for flags `yu` at a position of the text; capitals are spelt out,
 * since a capital is what tells "Ban Tổ chức" from "ban tổ chức lại".
 */

/** "Thường trực HĐND tỉnh"; "Thường trực, tổng hợp tình hình" is what somebody does. */
const STANDING = String.raw`[Tt]hường trực(?!,\s+(?:tổng hợp|theo dõi|báo cáo|tham mưu|đôn đốc|hướng dẫn|kiểm tra|giải quyết|sẵn sàng|xử lý)(?![\p{L}]))`;

/** Titles of office. What follows may be a body ("Bộ trưởng Bộ Tài chính"), "các …:" and a list, or nothing. */
export const OFFICE = new RegExp(
  String.raw`${anyOf`
    (?:Phó\s+|phó\s+|Quyền\s+)?${anyOf`
      Bộ trưởng,\s*Chủ nhiệm | Bộ trưởng | Thứ trưởng | Thủ trưởng | Chỉ huy trưởng | Chi cục trưởng | Tổ trưởng | Chủ tịch
      Chủ nhiệm | Giám đốc | Tổng [Gg]iám đốc(?:\s*\([Gg]iám đốc\)|\/[Gg]iám đốc)? | Chánh [Vv]ăn phòng | Chánh [Tt]hanh tra(?:, giám sát(?: ngân hàng)?)? | Chánh án | Thống đốc
      Tổng [Tt]hanh tra(?: Chính phủ)? | Tổng Kiểm toán(?: [Nn]hà nước)? | Viện trưởng | Trưởng [Bb]an | Trưởng Đoàn
      Trưởng phòng | (?:Kế toán|Trạm|Đội|Hạt|Cụm|Khối) trưởng | Trưởng(?=\s+(?:các\s+)?(?:[Bb]an|ngành|[Pp]hòng|[Kk]hoa|bộ môn|bộ phận|trạm|đơn vị|thôn|xóm|bản|khu|ấp|Công an|Thuế)(?:,|\s|:|$))
      trưởng(?=\s+(?:các\s+)?(?:phòng|thôn|xóm|bản|khu|ấp)(?:,|\s)) | Cục trưởng | Tổng [Cc]ục trưởng | Vụ trưởng
      Hiệu trưởng | PCT | PGĐ | Bí thư | Tư lệnh | Tổng Tham mưu trưởng | Tổng Biên tập | Tổng [Tt]hư ký | Ủy viên(?=\s+(?:UBND|Ủy ban|Ban|Hội đồng))
    `}
    ${anyOf`
      [Tt]hủ trưởng | [Gg]iám đốc(?=, (?:hiệu trưởng|chủ tịch)\s)
      (?:bộ trưởng|giám đốc|chủ tịch|tổng giám đốc|cục trưởng|chánh văn phòng|trưởng ban|bí thư)(?=\s+${anyOf`
        các | Bộ | [Ss]ở | đại học,? | học viện,? | UBND | [ỦUủu][yỷ] ban | [Tt]ập đoàn | [Tt]ổng [Cc]ông ty | Công an | Ban | Cục | Chi cục
        [Hh]uyện ủy
      `}\s)
      bộ trưởng(?=,\s+(?:thủ|trưởng)|\s+(?:các\s+)?[Bb]ộ\s) | [Hh]iệu trưởng | (?:[Xx]óm|[Tt]hôn|[Ấấ]p) trưởng
      Giáo viên(?:\s+(?:chủ nhiệm|bộ môn))?(?=\s*(?::|$)|(?:,|\s+và)\s+(?:Tổng phụ trách|[Nn]hân viên|[Gg]iáo viên)|\s+(?:phải|có trách nhiệm|chịu trách nhiệm|nghiêm túc|tích cực|chủ động|thực hiện|xây dựng|tổ chức|kiểm tra|theo dõi|triển khai|nhắc nhở|hướng dẫn|phối hợp|vận động|quản lý))
      Tổng phụ trách(?:\s+Đội)? | [Đđ]iều dưỡng trưởng
      (?:Kế toán(?:\s+trưởng)?|[Vv]ăn thư|Thủ quỹ|Nhân viên(?:\s+(?:y tế|bảo vệ|kế toán|văn thư|thư viện|thiết bị))?)(?=\s*(?::|$)|,\s+(?:[Kk]ế toán|[Vv]ăn thư|[Tt]hủ quỹ|[Nn]hân viên|[Gg]iáo viên|[Bb]ảo vệ)|(?:\s+(?:Sở|cơ quan|nhà trường|trường|đơn vị|bệnh viện))?\s+(?:phải|có trách nhiệm|chịu trách nhiệm|tham mưu|chủ động|thực hiện|lập|phối hợp|kiểm tra|theo dõi))
      [Ll]ãnh đạo(?<!Đảng ủy[^.;:]{2,60}: [Ll]ãnh đạo)(?!,\s+(?:chỉ|điều)\s|\s+(?:triển khai|thực hiện|hoàn thành|tổ chức (?:tốt|thành công|thực hiện|đại hội|quán triệt))\s)
      [Nn]gười (?:đứng đầu|quyết định đầu tư|sử dụng lao động) | ${STANDING} | Ban Thường vụ | Ban cán sự đảng | [Đđ]ảng ủy | Đoàn đại biểu Quốc hội
    `}
  `}(?![\p{L}])`,
  "uy",
);

/** "các vụ" of a ministry, not "các vụ tai nạn". */
const DEPARTMENT = String.raw`[Vv]ụ(?!\s+(?:việc|tai nạn|cháy|nổ|án|vi phạm|va chạm|đuối nước|ngộ độc)(?![\p{L}]))`;

/** Nouns of collectives, chained by commas, "và", "/" into one name. */
const COLLECTIVE_NOUN = anyOf`
  [Bb]an [Cc]án sự [đĐ]ảng | [Bb]an [đĐ]ảng | [Đđ]ảng đoàn | (?:[Cc]hi, )?[Đđ]ảng bộ | [Tt]hành,\s+thị\s+ủy | [Tt]hị,\s+thành\s+ủy
  (?:[Tt]ỉnh|[Tt]hành|[Hh]uyện|[Qq]uận|[Tt]hị|[Đđ]ảng|[Xx]ã|[Pp]hường)\s+ủy | [Tt]ỉnh | [Tt]hành,\s+thị(?:\s+xã)?(?!\s+ủy)
  [Tt]hị,\s+thành(?:\s+phố)?(?!\s+ủy) | (?<=tỉnh,\s)thành(?!\s+(?:phố|ủy|viên)) | [Tt]hành phố | [Xx]ã | [Pp]hường
  [Đđ]ặc khu | [Dd]oanh nghiệp | [Tt]ập đoàn | [Tt]ổng [Cc]ông ty | [Bb]ộ(?! (?:trưởng|phận|máy)) | [Nn]gành | [Đđ]ịa phương | [Cc]ơ quan | [Đđ]ơn vị
  [Ss]ở(?: ban)? ngành | [Bb]ộ ngành | [Bb]an ngành | [Ss]ở | [Bb]an | [Hh]uyện | [Qq]uận | [Tt]hị xã | [Tt]hị trấn | [Cc]hủ đầu tư | [Cc]hủ rừng | [Nn]hà đầu tư | [Nn]hà thầu
  [Tt]ổ chức(?: đảng)? | [Đđ]oàn thể | [Hh]ội | [Cc]á nhân | chủ thể | [Cc]ấp ủy(?:\s+[Đđ]ảng)? | [Cc]ấp
  (?:[Cc]ục|${DEPARTMENT}|[Tt]ổng cục|[Cc]hi cục)(?!\s+(?:\p{Lu}|trưởng)) | (?<=(?:thôn|xóm|bản|ấp),\s)(?:bản|ấp|xóm|buôn|tổ dân phố|khu phố)
  [Tt]hành viên | [Tt]ổ (?:công tác|công nghệ số|đoàn kết|giúp việc|đại biểu|dân phố|chuyên môn) | [Ll]ực lượng | [Pp]hòng(?: ban)? | LĐLĐ | công đoàn | [Kk]hoa(?=,)
  (?<=khoa,\s)(?:phòng|bộ môn) | (?<=phòng,\s)trung tâm | (?<=đại học,\s)học viện | [Cc]hi nhánh | [Hh]iệp hội | [Đđ]ịa bàn | [Bb]an, ngành | [Hh]ợp tác xã | HTX
  [Qq]uân (?:khu|chủng|đoàn)(?!\s+\d) | [Bb]inh (?:chủng|đoàn) | [Bb]an quản lý | (?<=thầu, )tư vấn(?:\s+(?:giám sát|thiết kế))? | [Tt]hương nhân | (?<=đơn vị,\s)trường(?: học)? | (?<=bệnh viện,\s)viện | [Kk]hách sạn | [Nn]hà hàng | [Ss]iêu thị | [Ss]àn(?=\s+(?:thương mại|giao dịch|TMĐT)) | [Kk]hu du lịch | [Tt]ổ hợp tác | [Cc]ơ sở
  [Hh]ộ (?:kinh doanh|sản xuất|gia đình|dân|chăn nuôi|nuôi) | [Nn]gười dân | [Cc]hi bộ | [Tt]rang trại
  [Đđ]ại sứ quán | [Tt]hương vụ | (?<=(?:[Cc]ác|,)\s)cơ quan đại diện | (?<=(?:ủy(?:\s[Đđ]ảng)?|tổ chức đảng),\s)chính quyền | [Kk]hu(?=\s+[Qq]uản\s+lý)
`;
export const COLLECTIVE = new RegExp(
  String.raw`${anyOf`
  \d{1,2}(?=\s+(?:tỉnh|huyện|xã|phường|địa phương|bộ|sở|đơn vị|cơ quan|tập đoàn)(?:,\s*(?:thành phố|ngành|đơn vị|địa phương|phường|cơ quan(?: trung ương)?))?\s+(?:(?:nêu|nói)\s+trên|(?:chưa|còn|được giao)\s))
  \d{1,2}(?=\s+(?:tỉnh(?:, thành phố)?|địa phương)\s+(?:ven biển|có|biên giới|miền|vùng|khu vực|trọng điểm|trong|thuộc)\s)
  \d{1,2}(?=\s+(?:tỉnh|địa phương)\s+(?!(?:nêu|nói|ven|có|biên|miền|vùng|khu|trọng|trong|thuộc)\s)\p{Ll})
  (?:[Hh]ai|[Bb]a|[Bb]ốn)(?=\s+${anyOf`
    tỉnh | thành phố | [Bb]ộ | địa phương | đơn vị | cơ quan | ngân hàng | tập đoàn | sở | ngành | chủ đầu tư | xã | phường
  `}(?![\p{L}]))
  0?[2-9](?=\s+(?:[Bb]ộ|[Ss]ở|[Tt]ỉnh|[Tt]hành phố|[Đđ]ịa phương|[Tt]ập đoàn)(?:,\s\p{Ll}+(?:\s\p{Ll}+)?){0,2}:\s) | \d{1,2}(?=\s+Tổ công tác) | [Cc]ác | [Nn]hững | [Tt]ừng | [Mm]ỗi | [Mm]ọi | [Tt]oàn thể | [Tt]ất cả các
`}\s+${anyOf`
  [Bb]ộ trưởng | ${COLLECTIVE_NOUN} | [Tt]ỉnh | [Tt]hành phố | [Hh]uyện | [Xx]ã | [Pp]hường | [Tt]ập đoàn | [Tt]ổng [Cc]ông ty
  [Dd]oanh nghiệp | [Cc]hủ đầu tư | [Nn]hà đầu tư | (?:[Nn]hà|[Tt]ổng) thầu | [Nn]hà (?:trường|xuất bản|mạng|sản xuất|phân phối|cung cấp|máy|xe|thuốc|ga|khoa học|nhập khẩu|bán lẻ)
  [Tt]rường(?! hợp) | [Đđ]ại học | [Hh]ọc viện | [Nn]gân hàng | [Tt]hương vụ | [Đđ]ại sứ quán | (?:[Cc]hi, )?[Đđ]ảng (?:ủy|bộ) | [Cc]hi bộ
  [Cc]ấp ủy(?:\s+[Đđ]ảng)? | [Cc]hủ(?=\s+\p{Ll})(?!\s+(?:trương|đề|thể|tịch|nhiệm|trì|động|yếu|đầu tư)) | [Tt]hôn | [Kk]hu phố | [Kk]hóm | [Xx]óm | [Ấấ]p | [Cc]ơ sở | [Bb]an quản lý
  [Bb]ệnh viện | [Bb]áo(?=,\s+đài|\s+(?:của|trên|ở|chí)(?![\p{L}])) | [Tt]hư viện | [Bb]ảo tàng | [Kk]hoa(?! học) | [Vv]iện | [Cc]ục | [Tt]ổng cục | ${DEPARTMENT} | [Tt]rung tâm | Văn phòng(?=\s+\p{Lu}) | [Ủủ]y ban | [Uu]ỷ ban | [Bb]ên | [Cc]ông ty | [Nn]hóm
  [Đđ]ội | [Đđ]ồng chí | [Tt]hủ trưởng | [Tt]ổ trưởng | [Tt]rưởng(?=\s+(?:khoa|phòng|ban|thôn|xóm|bản|khu|ấp|bộ phận)(?:,|\s)) | (?<=(?:[Tt]ừng|[Mm]ỗi)\s)tổ(?! chức) | [Ll]ãnh đạo | [Kk]hu vực | [Đđ]ài | (?:Khối|Cụm)(?=,|\s+[Tt]hi đua) | Tham tán | [Hh]ợp tác xã | HTX | NH | NHTM | TCTD | [Tt]iểu ban | [Đđ]oàn | [Hh]ãng
  [Cc]ảng | [Bb]ến (?:xe|tàu) | [Tt]rạm(?! (?:biến|bơm|cân|BTS|phát|thu)) | [Cc]ửa hàng | Phó Thủ tướng | [Tt]ư lệnh | [Đđ]ại biểu(?=\s+(?:Quốc hội|HĐND|Hội đồng)) | Bí thư\s+(?:[Tt]ỉnh|[Tt]hành|[Hh]uyện|[Tt]hị|[Đđ]ảng)\s+ủy
`}(?![\p{L}])`,
  "uy",
);
/** A collective without "các": only as a doer ("địa phương", "cơ quan quản lý"). */
export const BARE_COLLECTIVE = new RegExp(
  String.raw`${anyOf`
    Tỉnh(?!\s+(?:ủy|[Đđ]oàn)) | (?:Xã|Huyện|Phường)(?=\s+(?:cần|phải|khẩn trương|chủ động|tiếp tục|tập trung)\s) | Sở(?=\s+(?:cần|phải|tổng hợp|thẩm định|chủ trì|hướng dẫn)[\s,])
    [Tt]hương nhân | (?:tỉnh|thành phố|đặc khu)(?=\s+${anyOf`
      cần | phải | tiếp tục | tập trung | khẩn trương | chủ động | phối hợp | quan tâm | chỉ đạo | rà soát | đẩy | sớm
      hoàn thiện | nghiên cứu | làm tốt | phát huy | bố trí | ưu tiên | thực hiện | triển khai | tổ chức
    `}\s)
    Thành phố | [Nn]hà (?:cung cấp|trường) | [Đđ]ịa phương | (?:[Cc]ơ quan|[Đđ]ơn vị(?:\s+tư vấn(?!\s+cho))?)(?!(?<=,\s(?:cơ quan|đơn vị))\s+(?:chủ trì(?! soạn)|thường trực|đầu mối|điều phối)(?![\p{L}])) | [Dd]oanh nghiệp | [Cc]hính quyền(?! số| điện tử) | [Cc]ấp ủy(?:\s+[Đđ]ảng)?
    (?<=(?:yêu cầu|đề nghị) )(?:tỉnh|thành phố|xã|phường|thị xã|huyện)(?=\s+(?!này|đó|và|có(?!\s+(?:văn bản|báo cáo|phương án|kế hoạch|giải pháp|biện pháp)\s)|là|nào|về|đã|nêu|trên|giao|cho ý|thông|hỗ trợ)\p{Ll})
    [Tt]ổ chức(?=,\s*(?:cá nhân|đoàn thể)|\s+(?:tín dụng|[Cc]ông đoàn)|\s+(?:bảo đảm|có trách nhiệm|chịu trách nhiệm|phải)(?![\p{L}]))
    [Cc]hủ đầu tư | [Nn]hà đầu tư | (?:[Nn]hà|[Tt]ổng) thầu | [Tt]ư vấn (?:giám sát|thiết kế|quản lý dự án) | [Yy] tế (?:các )?[Bb]ộ, ngành | [Bb]an quản lý dự án(?!\s+(?:\p{Lu}|đầu tư))
    [Ll]ực lượng
    Chủ(?=\s(?:các\s)?(?:hộ|nuôi|vật nuôi|cơ sở|phương tiện|tàu|đò|bến|hàng|công trình|sở hữu|nguồn thải|dự án|rừng|đập|hồ|mỏ|trang trại|xe|giống|kho|nhà)[\s,])
    [Cc]ông an (?:địa phương|các (?:cấp|tỉnh)|cấp (?:tỉnh|huyện|xã)|tỉnh|thành phố|quận|huyện|xã|phường) | [Nn]gành(?!,?\s+(?:nghề|hàng|học)(?![\p{L}]))
    Cơ sở(?=\s+(?:KCB|khám|y tế|giáo dục|đào tạo|sản xuất|kinh doanh|chăn nuôi)(?![\p{L}])) | (?:[Bb]ộ|[Ss]ở), (?:[Bb]an, )?ngành | [Bb]ộ, cơ quan(?=\s+(?:chủ quản|ngang|liên quan)(?![\p{L}]))
    (?<!(?:,|và)\s)(?:[Tt]oàn thể\s+)?[Cc]án bộ(?:, (?:công chức|viên chức|đảng viên|chiến sĩ|người lao động))+(?: và người lao động)?
    phòng, ban | (?<=Mặt trận(?:,| và) )đoàn thể
    Xã, phường(?:, đặc khu)?(?=\s+(?:phải|cần|có trách nhiệm|chịu trách nhiệm|tổ chức|chủ động))
    [Tt]hành viên(?=\s+(?:Ban|Tổ|Hội đồng|UBND|Ủy ban|Chính phủ)(?![\p{L}])) | [Cc]á nhân | (?<=(?:,|và) )người lao động | [Nn]gười đại diện(?=\s+(?:phần vốn|chủ sở hữu|vốn)\s)
    (?:[Tt]ổ công tác|[Đđ]oàn (?:kiểm|thanh) tra)(?= liên ngành) | (?:[Đđ]oàn [Tt]hanh niên|[Cc]ông đoàn|[Hh]ội [Pp]hụ nữ)(?= các cấp) | (?:[Pp]hụ huynh|[Cc]ha mẹ)(?= học sinh| trẻ|\s*[,;.]) | [Gg]ia đình(?= học sinh| người|(?:,| và) (?:chính quyền|nhà trường|xã hội|cộng đồng))
    [Cc]ông ty (?:điện lực|công viên|môi trường|cây xanh|cấp nước|thoát nước|thủy lợi|lâm nghiệp|chiếu sáng|vệ sinh)
  `}(?![\p{L}])`,
  "uy",
);
/** Those over or outside whom a notice charges nobody. */
export const ADDRESSED_ABOVE =
  /^(?:Người đứng đầu Chính phủ|(?:Thường trực )?Chính phủ(?: Việt Nam)?|Thủ tướng(?: Chính phủ)?(?:\s\p{Lu}\p{Ll}*){0,4}|Quốc hội|Bộ Chính trị|Ban Bí thư|Chủ tịch nước|Tổng Bí thư)$/u;
/** Those whom not even the National Assembly and the Party's centre charge. */
export const LAWGIVERS = /^(?:Quốc hội|Bộ Chính trị|Ban Bí thư|Chủ tịch nước|Tổng Bí thư)$/u;
export const CHAINED = new RegExp(
  String.raw`${anyOf`
  (?:\s+(?:ở\s+)?[Tt]rung ương(?=(?:,|\s+và)\s+(?:các\s+)?địa phương))?(?:,\s*|\s+và\s+|\s*/\s*)(?!(?:Sở|Bộ|Ban|Hội|Hiệp hội|Phòng|Tập đoàn|Tổng [Cc]ông ty|Chi nhánh)\s+(?!Nhà nước|Ngành|Quản lý|Cán sự|Đảng)\p{Lu}|Tỉnh\s+[đĐ]oàn|Hội\s+đồng|(?:các\s+)?cấp\s+ủy(?:\s+[Đđ]ảng)?,\s+chính\s+quyền|(?<=chính quyền các cấp,\s)các\s+(?:sở|bộ|ban)(?![\p{L}])|(?<=,\s)các\s+(?:tập đoàn|tổng công ty|doanh nghiệp|hiệp hội|hội|tổ chức|cơ quan (?:thông tấn|báo chí|truyền thông))(?![\p{L}]))(?:các\s+)?${COLLECTIVE_NOUN}
  ,\s*(?:Cục|Vụ|Viện|Trung tâm|Trường)(?=\s+(?:liên quan|có liên quan|chức năng|trực thuộc|thuộc Bộ)|\s*[,:]|\s+và\s+(?:các\s+)?(?:đơn vị|cơ quan)(?![\p{L}]))
  \s+(?:ngành|địa phương|đơn vị)
`}(?![\p{L}])`,
  "uy",
);

/** "Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương", "UBND phường, xã", "HĐND Thành phố". */
export const PEOPLES_BODY =
  /(?:(?:[ỦUủu][yỷỶY]\s+ban\s+[Nn]hân\s+dân|UBND|[Hh]ội\s+đồng\s+nhân\s+dân|HĐND)(?:\s*,\s*(?:UBND|Ủy ban nhân dân))?)(?![\p{L}])(?:\s+\((?:UBND|HĐND)\)(?=\s))?/uy;
export const PLACES = new RegExp(
  String.raw`\s+(?:(?:các|\d{1,3})\s+)?${anyOf`
    cấp\s+(?:tỉnh|huyện|xã)(?:(?:,\s*|\s+và\s+)(?:cấp\s+(?:tỉnh|huyện|xã|cơ sở)|(?:huyện|xã)(?!\s+\p{Lu}))(?![\p{L}]))* | cùng cấp | các cấp
    ${anyOf`
      [Tt]ỉnh | [Tt]hành phố | T[Pp]\.? | [Hh]uyện | [Qq]uận | [Tt]hị xã | [Xx]ã | [Pp]hường | [Tt]hị trấn | [Đđ]ặc khu
      [Đđ]ịa phương
    `}(?:(?:,\s*|\s+và\s+|\s*/\s*|\s*-\s*|\s+(?=phường(?![\p{L}])))(?:các\s+)?${anyOf`
      [Tt]ỉnh | thành,\s+thị(?:\s+xã)? | thị,\s+thành(?:\s+phố)? | [Tt]hành phố | [Hh]uyện | [Qq]uận | [Tt]hị xã | [Xx]ã
      [Pp]hường | [Tt]hị trấn | [Đđ]ặc khu
    `}(?![\p{L}]))*
  `}(?![\p{L}])`,
  "uy",
);

/** Nouns that head the name of one body; the rest of the name follows up to the predicate. */
export const HEAD = new RegExp(
  String.raw`${anyOf`
    [Qq]uý (?:Bộ|Ban|(?:Tổng |Chi )?[Cc]ục|Vụ|Viện|[Tt]rường|[Nn]hà (?:trường|thầu|đầu tư)|(?:Tổng )?[Cc]ông ty|[Dd]oanh nghiệp|Ngân hàng|Tập đoàn|[Cc]ơ quan|[Ủủ]y ban|UBND|[Đđ]ơn vị|[Đđ]ịa phương|[Tt]ổ chức(?! thực)|[Hh]iệp hội|(?:Liên h|H)ội|Liên (?:đoàn|hiệp)|Sở|Văn phòng|[Tt]ỉnh|[Tt]hành phố|(?:Đại s|Tổng Lãnh s)ứ quán|Bệnh viện|Trung tâm|Học viện|Đài|Báo|Tòa soạn|[Kk]hách hàng|[Đđ]ối tác)
    Bộ(?!\s+(?:chỉ số|máy|quy tắc|tiêu chí|luật|dữ liệu|thủ tục|câu hỏi|công cụ|phận|tài liệu)) | Sở(?!\s+(?:hữu|dĩ|thích))
    Ban(?!\s+hành) | Cục | Tổng cục | Chi cục
    Vụ(?!\s+(?:(?!chức năng|liên quan|có liên|thuộc|trực|nêu)\p{Ll}|(?:Đông|Xuân|Hè|Mùa|Thu)(?![\p{L}])))
    Viện(?!\s+(?:trợ|dẫn|phí)) | Học viện | Nhà (?:hát|khách|[Vv]ăn hóa) | Phân hiệu | Liên danh | Hợp tác xã | Quân đoàn
    Văn phòng | Ủy ban | Ủy hội | Uỷ ban | [ủu][yỷ] ban(?=\s+\p{Lu}) | Hội(?!\s+(?:nghị|thảo|nhập|đủ|thi|diễn|trại|thao|khỏe|khoẻ|chợ)(?![\p{L}])) | Hội đồng | Hiệp hội
    Liên đoàn | Công đoàn | Liên hiệp | Liên minh | Tổng hội | Tạp chí | Nhà xuất bản | Đài
    Báo và (?:[Đđ]ài )?(?:[Pp]hát thanh,?(?: và)? [Tt]ruyền hình|PT[\s&-]?TH) | Thời báo | Thư viện | Bảo tàng | Báo(?!\s+(?:cáo|động|đảm))
    Tập đoàn | Tổng [Cc]ông ty | Công ty | Ngân hàng | Công an | Cảnh sát | Cảng (?:[Hh]àng không|vụ) | Ga(?=\s\p{Lu})
    Trung tâm | Trường(?!\s+hợp) | Đại học | Bệnh viện | Thanh tra(?!\s+(?:việc|công tác|đột xuất|trách nhiệm|toàn diện|chuyên đề|định kỳ|quá trình|tình hình)(?![\p{L}])) | T[oò][àa] án | tòa án(?=\s+(?:nhân dân|các cấp)) | bảo hiểm xã hội(?=\s+(?:các\s+)?(?:tỉnh|thành phố|huyện|quận)) | Viện kiểm sát | VKSND | TAND | Viện KSND
    Mặt trận | MTTQ | Đoàn(?!\s+kết) | Tổ(?!\s+chức) | Kho bạc | Bảo hiểm [Xx]ã hội | BHXH | Thông tấn xã
    Trang [Tt]hông tin(?: điện tử)? | Cổng(?: [Tt]hông tin điện tử|(?!\s+(?:thông tin|dịch vụ))) | Trạm(?=\s+(?:\p{Lu}|[yY] tế\s))
    Khu [Bb]ảo tồn | Cơ sở(?=\s+[Cc]ai) | (?:Trung|Lữ|Sư) đoàn(?=\s+\d) | Đội(?=\s+(?:Quản lý|Cảnh sát|QLTT)) | Vườn [Qq]uốc gia
    [Kk]hoa(?=\s+\p{Lu}\p{Ll}) | phòng(?=\s+\p{Lu}[\p{L}-]*\s) | Phòng(?!,|\s+(?:học|họp|chống|ngừa|tránh|thủ|cháy|vệ))
    (?:Tỉnh|Huyện|Quận|Xã|Phường|Thị) [đĐ]oàn | Thành [đĐ]oàn | Tỉnh ủy | Thành ủy | Huyện ủy | Quận ủy | Thị ủy | Đảng ủy | Quân khu
    Quân chủng | Binh chủng | Kiểm toán(?!\s+(?:việc|công tác|đột xuất|trách nhiệm|toàn diện|chuyên đề|định kỳ|quá trình|tình hình)(?![\p{L}])) | Quân đội
    Thuế(?!\s+(?:suất|giá|đối|thu|nhập|xuất|tiêu|tài|bảo|môi|đất|phải|được|áp|trực|gián|sử|chống)) | Hải quan | Cơ quan
    Quỹ(?!\s+(?:đất|nhà|thời)) | VPCP | Điện lực | Viễn thông | VNPT | Viettel | EVN\p{Lu}* | Petrolimex | PVOIL | PV OIL | PV GAS
    Vietnam Airlines | VNPost | VIMC | VICEM | VNSteel | Vingroup | THACO | FPT | Sun Group | TKV | PVN | Petrovietnam | VEC | ACV | VNR | Agribank | BIDV | VietinBank
    Vietcombank | NSMO | Bưu điện | Hạt(?=\s+\p{Lu}) | Mobifone | ${STANDING} | BCH | BTL | BCĐ | BQL | BQLDA | TTYT
    HĐTV | HĐQT | KBNN | NHNN | NHCSXH | LĐLĐ | UBMTTQ(?:VN)? | Sở, [Bb]an, ngành | Ngành(?!,?\s+(?:nghề|hàng|học)(?![\p{L}])) | Tiểu ban | Nhà máy | Bộ đội
    Thống kê(?=\s+(?:tỉnh|thành phố|cơ sở)(?![\p{L}])) | Khu(?=\s+(?:Quản lý|Đường|[Dd]i tích)) | Đại sứ quán | Tổng Lãnh sự quán | Thương vụ(?=\s+(?:Việt Nam|tại)\s) | Chi nhánh | (?:Khối|Cụm)(?=\s+[Tt]hi đua) | Xí nghiệp | Đảng đoàn
    Đồn Biên phòng | Đội(?=\s+\p{Lu}\p{Ll}) | [Cc]ông chức(?=\s+\p{Lu}\p{Ll})
    [Ll]iên Bộ(?=\s+\p{Lu}) | TCT(?=\s+\p{Lu}) | (?:T[ƯW]|Trung ương) (?:Đoàn|Hội)(?=\s) | CDC | Đoạn(?=\s+[Qq]uản lý) | Cán bộ(?=\s+(?:\p{Lu}\p{Ll}|phụ trách\s|chuyên trách\s|đài\s|thư viện|thiết bị|y tế\s)) | HTX | Bộ phận(?=\s+(?:\p{Lu}|một cửa)) | Nghiệp đoàn | Chi bộ
    [Đđ]ại biểu(?=\s+(?:Hội đồng|HĐND|Quốc hội)) | Y tế(?=\s+(?:các\s+)?(?:[Bb]ộ,?\s+)?ngành(?![\p{L}]))
  `}(?![\p{L}])`,
  "uy",
);
