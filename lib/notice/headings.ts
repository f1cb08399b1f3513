import { anyOf } from "../text/any-of.ts";

/**
 * What a heading says of the items below it. `past`: results, shortcomings, viewpoints: nothing below is a task. `purpose`: mục đích,
 * yêu cầu of a plan. `objective`: targets and time bounds, but no tasks without a doer. `funding`. `duty`: tasks.
 */
export type SectionKind = "past" | "purpose" | "objective" | "funding" | "duty";

const RULES: readonly (readonly [SectionKind, RegExp])[] = [
  // "Việc thành lập quỹ nhằm:"
  // "II. NỘI DUNG HỘI NGHỊ", "III. THỜI GIAN, ĐỊA ĐIỂM", "Thành phần tham dự": what an event will be like
  [
    "purpose",
    new RegExp(
      anyOf`
        ^(?:nội dung|chương trình)(?:,? (?:và )?chương trình)?\s+(?:hội nghị|hội thảo|tọa đàm|lễ |buổi |cuộc họp|diễn đàn)
        ^thời gian(?:,| và)\s+(?:địa điểm|hình thức|thành phần) | ^thành phần(?:,? (?:tham dự|tham gia|dự|mời|đại biểu)|$)
      `,
      "iu",
    ),
  ],
  ["purpose", /\snhằm(?:\s+mục (?:đích|tiêu))?\s*:\s*$/iu],
  [
    "duty",
    /nhiệm vụ|giải pháp|tổ chức thực hiện|phân công|nội dung (?:công việc|thực hiện|trọng tâm|hoạt động|triển khai)|trách nhiệm|thời gian tới|kiến nghị|đề xuất/iu,
  ],
  ["objective", /^(?:các\s+)?(?:mục tiêu|chỉ tiêu)/iu],
  [
    "purpose",
    /^(?:mục đích|yêu cầu|mục đích,? yêu cầu|phạm vi|đối tượng|nội dung yêu cầu|căn cứ(?! (?:vào )?(?:kế hoạch|nội dung|kết quả|chức năng|nhiệm vụ|tình hình|dự toán|Điều)(?![\p{L}]))|sự cần thiết|lợi ích|ý nghĩa)/iu,
  ],
  [
    "past",
    /kết quả|tình hình|đánh giá|tồn tại|hạn chế|khó khăn|nguyên nhân|bài học|quan điểm|nhận thức|nguyên tắc|nhận định|bối cảnh|ưu điểm|làm được|phương châm|thực trạng|dự báo|tư tưởng(?! *:?$)|^tư tưởng/iu,
  ],
  ["funding", /^(?:nguồn )?kinh phí/iu],
];

/** "2. Yêu cầu Giám đốc các sở:", "Giao Bộ Y tế tổng hợp tình hình, thực hiện:": who is ordered makes duties of what stands below. */
const ORDER =
  /(?<![\p{L}])(?:[Yy]êu cầu|[Đđ]ề nghị|[Gg]iao|[Pp]hân công)(?:\s+cho)?\s+(?:\p{Lu}|(?:các|quý|thủ trưởng|lãnh đạo)\s)/u;

/** "Để khắc phục tồn tại nêu trên, Thủ tướng Chính phủ yêu cầu:": the sentence that opens a document's orders. */
const OPENING = /,\s+\p{Lu}[^,.;:]{2,80}\s(?:yêu cầu|chỉ thị|chỉ đạo|đề nghị)(?:\s[^.;:]{2,90})?\s*:\s*$/u;

/** "Sau khi nghe báo cáo tình hình, Phó Thủ tướng kết luận như sau:": what was heard before is no part of the text. */
const CONCLUDES = /^Sau khi\s.*\s(?:kết luận|có ý kiến)(?:\s[^.;:]{2,40})?\s*:\s*$/u;

/** "2. Về Báo cáo tình hình …", "Về Tờ trình …": the paper that was considered; its name says nothing of what follows. */
const MATTER = /^Về\s+(?:các\s+)?(?:Báo cáo|Tờ trình|Đề án|[Dd]ự án|[Dd]ự thảo)(?![\p{L}])/u;

/** "Tháo gỡ khó khăn …", "Nâng cao nhận thức …", "Kiểm tra tình hình …": a verb first says what is to be done about it. */
const DOING = new RegExp(
  String.raw`^${anyOf`
    tiếp tục | tập trung | chủ động | khẩn trương | tăng cường | đẩy mạnh | nâng cao | tháo gỡ | khắc phục | xử lý
    giải quyết | kiểm tra | giám sát | thanh tra | rà soát | theo dõi | nắm (?:chắc|bắt|tình) | tuyên truyền | quán triệt
    đổi mới | xây dựng | hoàn thiện | tổ chức | công khai | công bố | báo cáo | tổng hợp | cập nhật | sơ kết | tổng kết
    phối hợp | hướng dẫn | hỗ trợ | thực hiện | triển khai | bảo đảm | đảm bảo | phát huy | kiểm soát | thống nhất | tạo
    khảo sát | thu thập | điều tra | đôn đốc | ứng phó | chuyển (?:đổi|biến) | thay đổi | cải thiện | phòng ngừa | đào tạo
    bồi dưỡng | giáo dục | truyền thông | phổ biến
  `}(?![\p{L}])`,
  "iu",
);

/** "Đối với các khoa được đánh giá đợt này", "Trung tâm Dự báo …": of whom or what the items below speak; they say what is to be done. */
const ADDRESSED = /^(?:riêng\s+)?(?:đối với|về phía|trung tâm|cục|vụ|viện|đài|hội đồng)\s/iu;

/** "Khi có dự báo mưa lớn, (UBND các xã phải triển khai:)": what stands before the comma says when or why, not what stands below. */
const CONDITION = /^(?:(?:ngay )?khi|nếu|trường hợp|trước|để|nhằm|căn cứ|trên cơ sở|từ)\s[^,.;:]{2,120},\s+(?=[^.;:]+:\s*$)/iu;

const isAllCapitals = (heading: string): boolean => heading === heading.toLocaleUpperCase("vi");

const kindBy = (words: string): SectionKind | null => RULES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;

/** What the heading's words say; `null` when they say nothing. */
export function readSectionKind(heading: string): SectionKind | null {
  if (heading.length > 200 || MATTER.test(heading) || CONCLUDES.test(heading)) return null;
  if (
    /^(?:về\s+)?(?:kết quả|tình hình|đánh giá|tồn tại|hạn chế|khó khăn|những kết quả|quan điểm|nhận thức)/iu.test(heading) &&
    !/nhiệm vụ|giải pháp|kiến nghị|[,;] (?:[^,;]* )?(?:yêu cầu|giao|đề nghị) [^;]*:\s*$/iu.test(heading)
  )
    return "past";
  if ((ORDER.test(heading) || OPENING.test(heading)) && !isAllCapitals(heading)) return "duty";
  const kind = kindBy(heading);
  if (kind !== "past") return kind;
  return DOING.test(heading) || ADDRESSED.test(heading) || kindBy(heading.replace(CONDITION, "")) !== "past" ? null : kind;
}
