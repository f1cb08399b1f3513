import { alternativesBehindSpace } from "../../text/alternatives.ts";
import { anyOf } from "../../text/any-of.ts";
import { matchAt } from "../../text/match-at.ts";

/** "UBND các tỉnh, thành phố", "các huyện, TX, TP": the second half of a pair. */
const PAIRED =
  /(?:(?<=\stỉnh),\s*(?:thành phố|thành(?!\s+(?:phố|viên|phần|lập|ủy)))|(?<=\s(?:tỉnh|huyện|quận|xã|TX)),\s*(?:TP|TX|TT)|(?<=\s(?:xã|huyện|quận)),\s*(?:phường|thị trấn|huyện|thị xã|thành phố)(?:,\s*(?:thị trấn|thị xã|thành phố|đặc khu))*)(?![\p{L}])(?!\.?\s+\p{Lu})/uy;

/** "UBND xã Tân Hiệp, huyện Hóc Môn", "Công an phường 12, quận 10": where the commune lies. */
const ABOVE =
  /,(?=\s+(?:huyện|quận|Quận|thị xã|thành phố|TP\.?|tỉnh)\s)(?<=(?:xã|phường|thị trấn)\s(?:\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*){0,3}|\d{1,2}),)\s+\p{L}+\.?(?:\s+(?:xã|phố))?\s+(?:\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*){0,3}|\d{1,2}(?!\d))/uy;

/** Those who keep order: "lực lượng công an, biên phòng", "cơ quan công an, quản lý thị trường". */
const ARMED =
  "(?:quân đội|công an|quân sự|biên phòng|dân quân|hải quan|thuế|y tế|thú y|kiểm dịch|quản lý thị trường|kiểm lâm|kiểm ngư)";

/** What may follow a name and belongs to it; the first that matches counts. */
const QUALIFIERS: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:[-–]\s+)?[Cc]hi nhánh${anyOf`
      \s+(?:(?:các\s+)?tỉnh, (?:thành phố|TP)(?!\s+\p{Lu})|các\s+tỉnh) | \s+(?:các\s+)?[Kk]hu vực(?:\s+(?:\d{1,2}|[IVX]+)(?:(?:,|\s+và)\s+(?:\d{1,2}|[IVX]+)(?![\p{L}\d/%]))*)?
      \s+(?:[Tt]ỉnh|[Tt]hành phố)(?!\s+\p{Lu})
      \s+(?:tỉnh\s+|[Tt]hành phố\s+|T[Pp]\.?\s*)?\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}*){0,3}
    `}`,
    "u",
  ),
  /[Kk]hu vực\s+(?:\d{1,2}|[IVX]+)(?:(?:,|\s+và)\s+(?:[Kk]hu vực\s+)?(?:\d{1,2}|[IVX]+)(?![\p{L}\d/%]))*|(?<=(?:Dự trữ|Kho bạc|Kiểm toán) [Nn]hà nước )(?:các )?khu vực/u,
  new RegExp(
    String.raw`(?<=các tỉnh\s)(?:(?:khu vực|vùng)\s+)?${anyOf`
      miền (?:Bắc|Trung|Nam) | Tây Nguyên | (?:Đông |Nam |Bắc )?(?:Nam|Trung|Bắc) [Bb]ộ
      [Đđ]ồng bằng [Ss]ông (?:Cửu Long|Hồng)
    `}(?:(?:,|\s+và)\s+${anyOf`
      miền (?:Bắc|Trung|Nam) | Tây Nguyên | (?:Đông |Nam |Bắc )?(?:Nam|Trung|Bắc) [Bb]ộ
      [Đđ]ồng bằng [Ss]ông (?:Cửu Long|Hồng)
    `})*`,
    "u",
  ),
  /(?:ven biển\s+)?từ\s+\p{Lu}[\p{L}]*(?:\s+[\p{Lu}][\p{L}]*){0,3}\s+đến\s+\p{Lu}[\p{L}]*(?:\s+[\p{Lu}][\p{L}]*){0,2}(?:\s+và\s+(?:(?:khu vực|vùng)\s+)?(?:Tây [Nn]guyên|(?:Đông |Tây )?Nam [Bb]ộ))?/u,
  /từ\s+\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*){0,3}\s+trở\s+(?:ra|vào)(?:\s+(?:phía\s+)?Bắc)?/u,
  /(?<=[Qq]uận\s)\d{1,2}(?:,\s+(?:[Qq]uận\s+)?\d{1,2})*(?:\s+và\s+[Qq]uận\s+\d{1,2})?(?![\d/%])/u,
  /thông tin(?=(?:,| và)? (?:đại chúng|báo chí|truyền thông|tuyên truyền))(?:,| và)? (?:đại chúng|báo chí|truyền thông|tuyên truyền)/u,
  /từ\s+(?:[Tt]rung ương|(?:cấp\s+)?tỉnh|thành phố)\s+(?:đến|tới)\s+(?:cơ sở|địa phương|(?:cấp\s+)?xã|thôn)/u,
  /(?<=(?:cơ quan|đơn vị|tổ chức|hãng|[Đđ]ài|công tác)\s)(?:thông tấn|báo chí|truyền thông|phát thanh|truyền hình)(?:(?:,\s*|\s+và\s+)(?:thông tấn|báo chí|truyền thông|phát thanh|truyền hình))*(?:\s+trung ương(?:\s+và\s+địa phương)?)?/u,
  new RegExp(String.raw`(?<=(?:[Ll]ực lượng|cơ quan)\s)${ARMED}(?:(?:,\s*|\s+và\s+)${ARMED}(?![\p{L}]))+`, "u"),
  /(?<=[Tt]rường\s)(?:[Mm]ầm non|MN|[Tt]iểu học|TH|THCS|THPT|[Đđ]ại học|[Cc]ao đẳng|[Tt]rung cấp)(?:(?:,\s*|\s+và\s+)(?:[Mm]ầm non|MN|[Tt]iểu học|TH|THCS|THPT|[Đđ]ại học|[Cc]ao đẳng|[Tt]rung cấp)(?![\p{L}]))+/u,
  /(?<=[Bb]an [Cc]hỉ (?:huy|đạo)\s[^.;:]{3,90}\s)các\s+(?:ngành|cấp)(?:(?:,|\s+và)\s+(?:các\s+)?(?:ngành|cấp|địa phương|đơn vị)(?![\p{L}]))*/u,
  /(?<=(?:BHXH|Bảo hiểm xã hội)\s)(?:Bộ Quốc phòng|Bộ Công an|Công an nhân dân|Quân đội|Ban Cơ yếu Chính phủ)/u,
  /(?:có\s+)?liên quan(?:\s+khác)?/u,
  /(?<=(?:[Tt]ập đoàn|[Tt]ổng công ty)\s)(?:kinh tế|(?:của\s+)?[Nn]hà nước)(?=[,;]|\s+và\s)/u,
  /(?:trong|trên)\s+(?:phạm vi\s+)?(?:cả nước|toàn quốc)/u,
  /trong (?:toàn )?ngành(?:\s+(?:Y tế|Công Thương|Giáo dục(?: và Đào tạo)?|Nông nghiệp(?: và (?:Môi trường|Phát triển nông thôn))?|Tài chính|Ngân hàng|Nội vụ|Xây dựng|Tư pháp|Giao thông vận tải|Thuế|Hải quan))?/u,
  /do Nhà nước (?:nắm giữ|sở hữu|là chủ sở hữu|chi phối)(?:\s(?:(?:trên\s)?\d{1,3}%(?:\s(?:trở lên\s)?vốn(?:\sđiều lệ)?)?|cổ phần chi phối|vốn(?:\sđiều lệ)?))?/u,
  /(?<=(?:địa phương|đơn vị|cơ quan|tổ chức|cá nhân|trường|bộ|sở|ngành|tỉnh|thành phố|xã|phường)\s)(?:nêu |có tên |quy định )?(?:tại|trong)(?:,?\s(?:Phụ lục|[Dd]anh sách|Điều|[Kk]hoản|điểm|[Mm]ục)(?:\s+(?:[IVX]+|\d{1,2}|\p{Ll})(?![\p{L}\d/]))?)+(?:\s+(?:kèm theo|đính kèm|gửi kèm))?(?:\s\p{Lu}\p{Ll}+\s\p{Ll}+\snày)?/u,
  /(?:nêu|nói) trên|chức năng|chuyên môn|địa phương|[Tt]rung ương|khác|chủ quản(?: dự án(?: thành phần)?)?|(?:[Tt]hành phố|[Tt]ỉnh)(?!\s+\p{Lu})|(?:hai|0?2) cấp|sau (?:sáp nhập|sắp xếp|hợp nhất)(?:(?:,|\s+và)\s+(?:sáp nhập|sắp xếp|hợp nhất))*/u,
  /(?:tiếp )?giáp(?: ranh)?(?: với)?(?:,?\s(?:(?:và|tỉnh|[Tt]hành phố)\s)*\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*){0,3})+/u,
  /(?:đóng (?:quân |chân )?)?trên địa bàn(?:\s+(?:toàn\s+)?(?:[Tt]ỉnh|[Tt]hành phố|cả nước|huyện|quận|thị xã|xã|phường)(?:\s+\p{Lu}\p{Ll}+){0,3})?/u,
  /thuộc(?:,|\s+và|\s+hoặc)\s+trực thuộc(?:\s+(?:Bộ|Sở|Cục|Ngành|Chính phủ|[Tt]ỉnh(?: ủy)?|[Tt]hành phố|Tỉnh ủy|Thành ủy|UBND\s+\p{L}+|Ủy ban nhân dân\s+(?:[Tt]ỉnh|[Tt]hành phố)))?/u,
  /(?<=(?:Hồ Chí Minh|HCM|Cựu chiến binh) )(?:Bộ|Sở|cơ quan Bộ)(?=\s+\p{Ll}|[,;:])/u,
  /trực thuộc(?:\s+(?:Tổng Liên đoàn|Tập đoàn|Tỉnh ủy|Thành ủy|[Tt]rung ương|Chính phủ|[Tt]ỉnh|[Tt]hành phố|UBND\s+\p{L}+|Ủy ban nhân dân\s+(?:[Tt]ỉnh|[Tt]hành phố)))?/u,
  /thuộc\s+(?:Chính phủ|[Tt]ỉnh|[Tt]hành phố|Bộ|phạm vi|UBND\s+\p{L}+)/u,
  /(?<=(?:[Đđ]ại diện|Văn phòng|Chi nhánh)(?: (?:của )?\p{Lu}\p{L}*(?: \p{L}+){0,4})? )tại (?:[Tt]ỉnh|[Tt]hành phố|TP\.?)\s*\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*){0,3}|(?<=(?:[Tt]hương vụ|[Ss]ứ quán) (?:Việt Nam )?)tại \p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*){0,3}|tại\s+địa phương|(?:của|ở)\s+(?:Quốc hội|Chính phủ|Đảng|[Tt]rung ương|[Tt]ỉnh|[Tt]hành phố|[Đđ]ịa phương|Bộ|Ngành)/u,
  /các cấp|(?:(?<=Y tế )|y tế )các [Bb]ộ, ngành/u,
  /cấp\s+(?:tỉnh|huyện|xã|trên|dưới|ủy)|cùng cấp/u,
  /ngang\s+[Bb]ộ/u,
  /phụ trách\s+(?:lĩnh vực|ngành|khối|địa bàn)(?![\p{L}])(?=\s+(?:tiếp|chỉ|trực|theo|chủ|kiểm|đôn|tập|thường|khẩn|phối|có)|\s*[,;.:]|\s+và\s)/u,
  /(?<=(?:cơ quan|đơn vị|lực lượng|ngành|cấp)\s)quản lý(?!\s(?:chặt|tốt|nghiêm)(?![\p{L}]))/u,
  /(?<=(?:cơ quan|đơn vị)\s)(?:nhận báo cáo(?=\s+(?:gửi|có|phải|cần|kiểm tra|tổng hợp|rà soát)\s)|báo cáo(?=\s+(?:gửi|có trách nhiệm|phải)\s))/u,
  /(?<=cơ quan\s)(?:quản lý|kiểm tra|thanh tra) chuyên ngành/u,
  /(?<=[Vv]iện\s)nghiên cứu(?=\s*[,:;.]|\s+(?:và|có|được)\s)/u,
  /(?<=(?:cơ quan|đơn vị|lực lượng)\s)(?:thanh tra|kiểm tra|kiểm soát|điều tra)(?=\s+(?:thực hiện|phối hợp|tăng cường|khẩn trương|rà soát|chủ động|tiếp tục|phải|cần|tổ chức|căn cứ|kịp thời|tập trung))/u,
  /(?<=(?:cấp xã|xã|huyện|cơ quan|đơn vị|địa phương|trường)\s)được (?:thanh tra|kiểm tra|giám sát)(?=\s+(?:chuẩn bị|báo cáo|có trách nhiệm|gửi|bố trí|cung cấp|cử)(?![\p{L}]))/u,
  /(?<=[Cc]ơ quan\s)(?:chủ trì\s+)?(?:soạn thảo|thẩm tra|thẩm định)(?=\s*[,;.:]|\s+(?:và|phối hợp|tiếp thu|tiếp tục|rà soát|làm rõ|nghiên cứu|cần|phải|hoàn thiện|khẩn trương|của|dự án|để|ngay|trong|tổ chức)(?![\p{L}]))/u,
  /bị\s+(?:ảnh hưởng|thiệt hại|ngập lụt|cô lập)(?:\s+(?:của|bởi|do|nặng nề|nặng|trực tiếp|mưa|bão|lũ|lụt|thiên tai|số\s+\d+))*/u,
  /(?<=(?:chi nhánh|đơn vị|công ty(?: TNHH MTV)?|xí nghiệp)\s)(?:khai thác|quản lý|vận hành|sửa chữa|thu gom|vận chuyển|xử lý)(?:, (?:vận chuyển|xử lý))*\s+(?:đường sắt|đường bộ|cảng|hạ tầng|công trình thủy lợi|hồ chứa|rác(?: thải)?|chất thải(?: rắn)?)(?=\s+\p{Ll})/u,
  /(?<=(?:cơ sở|trung tâm)\s)đào tạo(?:\s+(?:nghề|lái xe|nghiệp vụ))?/u,
  /(?<=(?:phòng|ban|đơn vị|cơ quan)\s)tham mưu(?=\s+(?:phân công|tổ chức|phối hợp|chủ|khẩn|có|rà|theo|xây|thực)|\s*[:,])/u,
  /(?<=(?:tổ chức|đơn vị|nhà thầu|doanh nghiệp|công ty)\s)tư vấn(?:\s+(?:thiết kế|giám sát|xây dựng|lập(?!\s+(?:phương án|kế hoạch|dự toán|danh|hồ sơ|báo cáo|biên))))*/u,
  /(?<=(?:cơ quan|đơn vị|doanh nghiệp|tổ chức|nhà)\s)cung cấp(?!\s(?:số liệu|thông tin|hồ sơ|tài liệu|đầy đủ)(?![\p{L}]))(?:\s+dịch vụ)?(?:\s+(?:điện|nước|viễn thông|hàng hóa|vật tư)(?:,\s+(?:điện|nước|viễn thông))*)?(?=\s+\p{Ll})/u,
  new RegExp(
    String.raw`(?<=${anyOf`
      cơ quan | đơn vị | bộ | ngành | sở | địa phương | tổ chức | cá nhân | thành viên | đầu tư | đồng chí | doanh nghiệp
      phòng ban | tỉnh | thành phố | xã | phường
    `}\s)được\s+(?:giao|phân công|cấp (?:giấy )?phép|hỗ trợ|thụ hưởng|kiểm tra|lựa chọn)(?:\s+(?:khai thác|xây dựng|hoạt động|kinh doanh|chủ trì|nhiệm vụ|quản lý|thực hiện|phụ trách|làm|theo)[^,;:.]{0,60}?)?(?=\s+(?:có trách nhiệm|khẩn trương|chủ động|chủ trì|lập|xây dựng|tổ chức|phối hợp|báo cáo|chịu|phải|cần|nghiêm túc|tiếp tục)|\s*:)`,
    "u",
  ),
  /(?:quận|huyện|thị xã|thành phố|thị trấn|xã|phường|đặc khu)(?:(?:,|\s+và)\s+(?:quận|huyện|thị xã|thành phố|thị trấn|xã|phường|đặc khu)(?![\p{L}])(?!\s+\p{Lu}))+/u,
  /(?:huyện|quận|thị xã|thị trấn|đặc khu|phường|xã(?!\s+(?:hội|viên)))(?![\p{L}])(?:\s+\p{Lu}\p{Ll}*(?:\s+\p{Lu}\p{Ll}*){0,2})?/u,
  /(?:tỉnh|[Tt]hành phố|TP\.?)\s+\p{Lu}\p{Ll}*(?:\s+\p{Lu}\p{Ll}*){0,3}/u,
  /các\s+(?:tỉnh|thành phố|địa phương|huyện|quận|xã|phường|thôn|bản|ấp|xóm|tổ dân phố|khu phố)(?:(?:,\s*|\s*\/\s*|\s+và\s+)(?:bản|ấp|xóm|tổ dân phố|khu phố|tỉnh|thành phố|(?<=\/)thành|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)(?![\p{L}]))*/u,
  /(?:ngoại giao\s+)?(?:(?:của\s+)?Việt Nam\s+)?(?:tại|ở)\s+(?:nước ngoài|các nước|nước sở tại)|Việt Nam/u,
  /(?:ven|dọc) (?:các )?sông \p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*)?(?:(?:,|\s+và) sông \p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*)?)*/u,
  /(?:ven (?:biển|sông|suối|đê)|miền núi|hạ du|vùng (?:hạ du|ngập|trũng))(?:, (?:đầm phá|hải đảo|vùng cao))?/u,
];
const endBehindSpace = alternativesBehindSpace(QUALIFIERS, "(?![\\p{L}])");

/** End of the words at `at` that belong to the name before them, `null` when none do. */
export const qualifierEnd = (text: string, at: number): number | null =>
  endBehindSpace(text, at) ?? matchAt(PAIRED, text, at) ?? matchAt(ABOVE, text, at);
