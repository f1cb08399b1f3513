import { anyOf } from "../../../text/any-of.ts";
import type { Counted } from "./counted.ts";
import { GOAL } from "./goal.ts";
import { readNumber } from "./patterns.ts";

/** A bare number is a target only behind a verb of reaching and before a measure: "hoàn thành 3.000 km", "1 triệu căn nhà". */
export const STRIVEN = new RegExp(
  String.raw`${anyOf`
    phấn đấu | hoàn thành | đạt | giảm | tăng(?: thêm)? | (?:tạo|giải quyết) việc làm(?: mới)? cho
    thu hút | huy động | đủ | di dời | đóng mới | đưa vào (?:sử dụng|khai thác) | [Đđ]ón
    (?:phấn đấu|hoàn thành)(?:\s(?!như|so|từ|trong|theo|của|năm|ngày|tháng|quý|số|bằng|dài|rộng|quy|diện|tổng|tại|điện)\p{Ll}+){1,6}
  `}\s+(?:(?:ít nhất|tối thiểu|được|xong|có|hoàn thành|xây dựng|mục tiêu|chỉ tiêu|thêm)\s+)*$`,
  "iu",
);
/** Verbs of making, giving and serving: how many of a thing there are to be is their measure. */
const MAKES = anyOf`
  thu (?:hút|hồi|gom) | khởi công | đưa | mời(?: gọi)? | tham gia | phát triển | sửa chữa | di chuyển | đóng điện | đầu tư | xây | (?:cải|tôn) tạo | chống xuống cấp
  nâng (?:cấp|công suất) | (?:số|ngầm) hóa | hạ ngầm | kết (?:nạp|nối) | tích hợp | quy tập | chuẩn bị | sẵn sàng | dự trữ | xóa(?: bỏ)? | tái canh | phục hồi | chuyển đổi | đấu nối | giải phóng | trao | tặng | sàng lọc | cắm | dạy nghề | bố trí | dành | triển khai(?= mới)
  tổ chức | mở(?: rộng)? | thành lập | xây dựng | lắp đặt | duy trì | bổ sung | mua(?: sắm)? | trang bị | tập huấn | bồi dưỡng | đào tạo
  tu (?:bổ|sửa) | công nhận | in | phát hành | nhân bản | biên soạn | sản xuất | (?<!trợ )cấp(?: phát)? | cung (?:ứng|cấp) | hỗ trợ | gieo(?: trồng| cấy| sạ)? | trồng(?: mới)? | nạo vét
  (?:kiên cố|cứng|bê tông) hóa | nuôi | thả | khám | tiêm | vận động | tuyển(?: dụng| sinh)? | huy động | bàn giao | rà phá | cho vay | phát(?: sóng)? | đăng(?: tải)?
  (?:hỗ trợ|(?<!trợ )cấp|giao|dạy|tập huấn|bồi dưỡng|khám|tiêm|xây|sửa|xóa|nhà ở|dân cư|tạo lập|tặng quà)(?![\p{L}])[^.;:\d]{0,50}\scho
`;
const MADE = new RegExp(
  String.raw`(?<![\p{L}])${MAKES}(?:\s+(?:được|mới|thêm|đủ|xong|lại|toàn bộ|miễn phí))*\s+$|(?<![\p{L}])mỗi\s\p{L}+(?:\s\p{L}+){0,2}\s+$`,
  "iu",
);
/** What a plan is divided into, its papers and its teams: it says which ones it means. */
export const WORK =
  /^(?:nghị (?:định|quyết)|đề (?:án|tài)|kế hoạch|dự thảo|chương trình|văn bản|quyết định|quy (?:chế|định|trình)|báo cáo|tờ trình|hồ sơ|nhiệm vụ|giải pháp|nội dung|nhóm|bước|cấp|tổ|đoàn|ban|mục tiêu|chỉ tiêu|đột phá|lĩnh vực|trụ cột|khâu|tiêu chí\s*$|đối tượng|giai đoạn|loại|dịch vụ công)(?![\p{L}])/iu;

/** "ít nhất 15 tấn giống và 3 triệu chồi", "trồng 120 nghìn ha, trong đó ghép 30 nghìn ha": a further figure of what is striven for. */
const AND_MORE = new RegExp(
  String.raw`(?:${anyOf`
    phấn đấu | hoàn thành | khởi công | đạt | đón | thu hút | ít nhất | tối thiểu | không dưới | trên | khoảng | ${MAKES}
  `}(?:\s+(?:trên|khoảng|hơn))?|(?:mục tiêu|phấn đấu|đến (?:hết )?năm \d{4})(?![\p{L}])[^.;:\d]{0,60}\s(?:trên|khoảng|hơn)?)\s*(?<!(?:ngày|tháng|năm|quý|trước|lần|số)\s)\d(?:[^.;:]|[.]\d){0,90}?(?:,|\svà)\s+(?:(?:trong đó|gồm)\s+(?:có\s+)?)?(?:(?!(?:tại|ở|của|với|theo|trong|thuộc|các|những|gồm|từ|do|năm|tháng|ngày|số|lớp|cấp|quý|tuyến|điều|khoản)\s)\p{Ll}+\s+){0,8}(?<!(?:dài|rộng|cao|sâu|phí|giá)\s)$`,
  "iu",
);
/** "ít nhất 02 đơn vị cấp tỉnh và 03 huyện": a number that shares its comparator with the one before it. */
export const SHARES = new RegExp(
  String.raw`(?:ít nhất|tối thiểu|không dưới|có thêm|(?<![\p{L}])${MAKES}(?:\s+(?:mới|thêm|đủ))?)\s+(?:\d+(?:\.\d{3})?(?:(?!\s(?:tại|ở|của|từ|thuộc|trong|gồm|cho)\s)[^.;:\d]){1,60}(?:,|\svà)\s+){1,3}$`,
  "iu",
);
/** "hỗ trợ 300 hộ vay vốn với tổng dư nợ (15 tỷ đồng)": what it comes to. */
const WITH_TOTAL = new RegExp(
  String.raw`(?<![\p{L}])${MAKES}\s[^.;]{0,20}\d(?:[^.;]|\.\d){0,90}?\svới tổng(?:\s\p{Ll}+){1,4}\s$`,
  "iu",
);
/** "đến năm 2028 có 25 tiến sĩ", "phấn đấu có thêm 45 sản phẩm": however few. */
const BY_YEAR_HAS =
  /(?:(?<![\p{L}])(?:đến (?:hết |cuối )?năm \d{4},?|phấn đấu)\s(?:\p{Ll}+\s){0,5}có(?:\s+thêm)?|^(?:\p{L}+\s){1,4}có thêm)\s+$/iu;
/** "riêng huyện Ba Chẽ 60 km, huyện Bình Liêu 75 km": a place's part of what is striven for. */
const PARTED =
  /(?<![\p{L}])(?:riêng|trong đó|cụ thể)(?![\p{L}])[^.;]{0,160}?(?:huyện|xã|phường|thị trấn|thành phố|tỉnh|thôn|bản|ấp)\s(?:\p{Lu}[\p{L}’']*\s){1,4}$/u;
/** "không quá 35 học sinh/lớp … và 45 học sinh/lớp": measured as the one before it. */
const sharesMeasure = (before: string, unit: string): boolean =>
  /(?:không (?:vượt )?quá|không dưới|ít nhất|tối (?:thiểu|đa)|dưới)\s+\d[^.;]*(?:,|\svà)\s+$/iu.test(before) &&
  before.includes(` ${unit}`);
export const MEASURE = /^(?:km|ha|căn|mw|tấn|m2|m²|m3|m³|tuổi|lao động|việc làm|giường|hecta|usd|đồng|xã|phường)(?![\p{L}])/iu;
/** "nâng số chuỗi an toàn lên 3.500 chuỗi", "giảm … xuống còn 20 vụ": what is changed is to reach the number. */
const CHANGED_TO = /(?<![\p{L}])(?:nâng|đưa|tăng|giảm|mở rộng)(?![\p{L}])[^.;:\d]{0,80}\s(?:lên|xuống(?:\s+còn)?|còn)\s+$/iu;
/** "giảm 0,5 điểm phần trăm", "nâng thêm 3 bậc": by how much. */
const CHANGED_BY = /(?<![\p{L}])(?:nâng|tăng(?! cường)|giảm|hạ|cải thiện)(?:\s\p{Ll}+){0,8}\s+$/iu;
const POINTS = /^(?:điểm\s|(?:bậc|đầu mối)(?![\p{L}]))/iu;
export const PER_HEAD = /\/\d/u;
const ENSURED = /(?<![\p{L}])(?:bảo đảm|đảm bảo|duy trì)\s+$/iu;
/** "2,1 con/phụ nữ", "90 phút/người". */
const RATIO = /^[\p{L}\s]+\/\p{L}/u;

/** "mức hỗ trợ 60 triệu đồng/nhà, (30 triệu đồng/nhà)": rates. */
const RATES = /(?:mức|hỗ trợ)\s+\d[^.;]*$/iu;

/** "bố trí 50 tỷ đồng": what is spent is measured only where it is striven for. */
const MONEY = /^(?:đồng|usd)(?![\p{L}])/iu;

/** So many of a thing are a quantity; fewer may say which ones are meant ("xây dựng 02 nghị định"). */
const MANY = 100;

/** "2. Thu ngân sách nhà nước trên địa bàn: 6.865 tỷ đồng.": an item that names an indicator and says its figure. */
const INDICATOR = new RegExp(
  String.raw`^${anyOf`
    tổng(?! mức đầu tư| vốn| kinh phí| dự toán| diện tích| chiều dài) | thu (?:ngân sách|nhập) | kim ngạch | sản lượng
    năng suất | giá trị | (?:GRDP|GDP|thu nhập) bình quân
    số (?:lao động|việc làm|doanh nghiệp|hợp tác xã|lượt|giường|bác sĩ|xã|hộ) | (?:tạo|giải quyết) việc làm | trồng | đón
    thu hút
  `}(?![\p{L}])[^.;:]{0,120}:\s*$`,
  "iu",
);

/** "Thu nhập bình quân đầu người 60,3 triệu đồng;": without its colon. */
const PLAIN_INDICATOR =
  /^(?:(?:GRDP|GDP|thu nhập) bình quân|(?:tổng )?kim ngạch|(?:tổng )?thu ngân sách|tổng vốn đầu tư)(?![\p{L}])[^.;:\d]{0,80}$/iu;

const isIndicator = ({ before, after }: Counted): boolean =>
  (INDICATOR.test(before.trimStart()) || PLAIN_INDICATOR.test(before.trimStart())) &&
  /^\s*(?:trở lên|\/năm)?\s*[.;]?\s*$/u.test(after);

/** "mở 05 lớp", "cấp 2.000 áo phao", "mỗi bản 01 đội": so many of a thing that is made or given. */
export const isMade = ({ before, unit }: Pick<Counted, "before" | "unit">): boolean =>
  MONEY.test(unit)
    ? before.includes(" với tổng ") && WITH_TOTAL.test(before.slice(-160))
    : !WORK.test(unit) && MADE.test(before.slice(-90));

/** Whether a number without a comparator is what is to be reached. A rate per head is, wherever the goal stands in its clause. */
export function isStrivenFor(counted: Counted): boolean {
  const { before, unit, multiplier, figures } = counted;
  if (
    isIndicator(counted) ||
    CHANGED_TO.test(before.slice(-110)) ||
    (/(?:,|và)\s+$/u.test(before) && SHARES.test(before.slice(-160)) && !WORK.test(unit) && !MONEY.test(unit)) ||
    BY_YEAR_HAS.test(before.slice(-90))
  )
    return true;
  if (POINTS.test(unit) && CHANGED_BY.test(before.slice(-90))) return true;
  if (PER_HEAD.test(unit)) return GOAL.test(before) || ENSURED.test(before);
  const isQuantity = multiplier !== "" || readNumber(figures) >= MANY || MEASURE.test(unit) || RATIO.test(unit);
  if (isMade(counted)) return true;
  if (RATIO.test(unit) && sharesMeasure(before.slice(-160), unit)) return true;
  const isRate = MONEY.test(unit) && RATES.test(before);
  const isFurther = !isRate && (AND_MORE.test(before.slice(-160)) || PARTED.test(before.slice(-200)));
  return isQuantity && (STRIVEN.test(before.slice(-60)) || isFurther);
}
