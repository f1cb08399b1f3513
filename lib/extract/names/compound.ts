import { anyOf } from "../../text/any-of.ts";
import { matchAt } from "../../text/match-at.ts";

/** Second syllables that are verbs alone: "công trình", "công lập", "đào tạo". */
const COMPOUND = new RegExp(
  `${anyOf`
    (?:công\s+nghệ|văn\s+hóa)\s+thông | (?:công|chương|quy|lộ|quá|giáo|tiến)\s+trình | (?:công|độc|(?<!đầu\s)tư|dân)\s+lập
    (?:ngân|khách|mặt|bán)\s+hàng | (?:hàng|phòng)\s+không | việc\s+làm | (?:đào|sáng|cải|tái)\s+tạo | (?:thường|chuyên|túc)\s+trực
    trợ\s+giúp | (?:đăng|lưu|thư)\s+ký | trật\s+tự | quản\s+lý\s+(?:vận|khai) | khu\s+dự | đói\s+giảm | (?:cây|vùng)\s+trồng | quyền\s+sử | dịch\s+bảo | các\s+tổ | hậu\s+cần
    (?:vụ|gian|nhận)\s+thanh | nuôi\s+trồng | (?:cảnh\s+sát|cơ\s+quan(?:\s+cảnh\s+sát)?|tổng)\s+điều | chi\s+thường | thuốc\s+bảo
  `}$`,
  "iu",
);
/** "công trình xây dựng:", "Viện Kinh tế xây dựng và …", "đầu tư xây dựng rà soát …": a field of work, with no object behind it. */
const FIELD_OF_WORK = new RegExp(
  anyOf`
    (?<=[Tt]rật tự |[Vv]ật liệu |[Hh]oạt động )xây\s+dựng | xây\s+dựng(?=\s+(?:chuyên ngành|dân dụng)) | (?<=Viện (?:Quy hoạch|Kinh tế) )xây\s+dựng(?=\s+\p{Lu}) | (?<=(?:Cục|Viện) Kinh tế )xây\s+dựng(?!\s+(?:các|kế|đề|báo|phương|dự|quy|hệ|bộ|và|chương)) | (?<=Giáo dục |[Tt]rung tâm (?:giáo dục nghề nghiệp(?: [-–]|,| và) )?giáo dục )thường\s+xuyên | thường\s+xuyên(?=,\s+\p{Lu}) | (?<=[Đđ]iều phối |mục tiêu quốc gia )xây\s+dựng(?!\s+(?:kế|báo|dự|các)) | (?<=về công tác )nghiệm\s+thu
    (?<=[Đđ]ầu tư )xây\s+dựng(?=\s+(?:các\s+)?(?:công trình|và (?:phát triển|kinh doanh|thương mại)))
    (?<=(?:[Cc]hỉ đạo|[Cc]ông tác) )(?:thực\s+hiện|triển\s+khai|xây\s+dựng)(?=\s+(?:các\s+)?(?:[Cc]hương trình|[Đđ]ề án|[Pp]hong trào|[Nn]ghị quyết|[Qq]uy chế (?:dân|thực hiện)|nông thôn))
    đầu\s+tư\s+xây\s+dựng(?=\s+${anyOf`
      cử | lập | trình | báo cáo | phải | cần | hoàn thành | đôn đốc | bố trí | xử lý | công bố | bàn giao | giải phóng
      cập nhật | đẩy nhanh | tập trung | đề xuất | bổ sung | quản lý | làm việc
    `}(?![\p{L}]))
    ${anyOf`
      đầu\s+tư\s+xây\s+dựng | (?<!(?:huyện|tỉnh|quận|xã|phường|thành phố)\s)xây\s+dựng | đầu\s+tư
      (?<=(?:[Cc]ông nghệ|[Aa]n toàn|nội dung|hạ tầng|nguồn) )thông\s+tin | (?<=[Kk]iểm định )chất\s+lượng | (?<=(?:Kế hoạch|Hành chính|Kinh tế)(?: -)? )tổng\s+hợp
    `}(?=\s*(?:[:()]|$)|\s*,\s+\p{Lu}|\s+và\s+(?:\p{Lu}|các\s)|\s+(?:phối hợp|chủ trì|tổ chức|rà soát|khẩn trương|chịu trách nhiệm|có trách nhiệm|tiếp tục|tăng cường|thực hiện|chỉ đạo|kiểm tra|nghiên cứu|tham mưu|chủ động|căn cứ|là|làm|theo dõi|đề xuất|trình|công bố|đôn đốc|tổng hợp|hướng dẫn|thuộc|tỉnh|của)(?![\p{L}]))
  `,
  "uy",
);

/** "dự án đầu tư xây dựng các công trình", "Vụ Các vấn đề chung về xây dựng pháp luật". */
const OBJECT_NEXT = /\s(?:dự án|QLDA|về|công tác|đầu tư|Xúc tiến|Hỗ trợ|Kiểm soát|Quản lý)\s+$/u;
const WORK =
  /(?:đầu tư|xây dựng|phát triển|phòng|(?<!(?:dự án|QLDA)\s)(?:kiểm tra|giám sát|hỗ trợ|quản lý|thanh toán))(?![\p{L}])/uy;

/** Whether the verb at `next` belongs to the name that starts before `at`. */
export function isCompound(text: string, at: number, next: number): boolean {
  if (next > at + 1 && matchAt(FIELD_OF_WORK, text, next) !== null) return true;
  if (OBJECT_NEXT.test(text.slice(Math.max(at, next - 12), next)) && matchAt(WORK, text, next) !== null) return true;
  if (text.startsWith("điều hành", next)) return text.slice(at, next).endsWith("Quản lý ");
  const word = /^\p{L}+/u.exec(text.slice(next, next + 8))?.[0].length ?? 0;
  return COMPOUND.test(text.slice(Math.max(0, next - 10), next + word));
}
