import { anyOf } from "../../text/any-of.ts";
import { matchAt } from "../../text/match-at.ts";

/**
 * Verbs and adverbs that open a predicate, as they stand behind a doer's name. Lower case only: names carry capitals. A trailing comma
 * means: only before a comma. Patterns are written for flags `yu`.
 */
const WORDS = String.raw`
  chủ trì; đầu mối(?=,(?!\s+(?:các\s|\p{Lu}))|\s+(?:phối|tổng|theo|tham|chủ|xây|hướng|rà|liên hệ|làm việc|tiếp nhận)); chủ động; chủ quản; chịu trách nhiệm; có trách nhiệm;
  có nhiệm vụ(?!\s+(?:quá\s+hạn|chậm|chưa|khoa\s+học|còn)\s); có giải pháp; có biện pháp; có các (?:giải|biện) pháp; phát triển mạnh; có kế hoạch; có phương án;
  có văn bản(?!\s+(?:cho|trả|đề|yêu|giao|gửi|số));
  có văn bản(?=\s+(?:trả lời|gửi)(?:\s[^.;]*)?\s(?:trước|chậm nhất|trong\s+(?:vòng|thời hạn|tháng|quý|tuần|\d+))\s); có ý kiến(?!\s+(?:như|chỉ đạo|kết luận)|\s*:); có chính sách; có hình thức; có (?:công văn|tờ trình);
  có báo cáo; phối hợp; phải; cần(?!\s+(?:Thơ|một|thêm|nhiều|ít|khoảng|hơn|\d)); khẩn trương; kịp thời; tiếp tục; tập trung; tăng cường; tích cực; thường xuyên;
  trực tiếp; tổ chức; triển khai; thực hiện; thống nhất(?!\s+(?:với(?!\s(?:Bộ|Sở|UBND|Ngân hàng|các (?:bộ|sở|địa phương|cơ quan)))|kết|chỉ|về|đề|chủ|cao|giao|quan điểm|đánh giá|nhận định));
  theo dõi; theo chức năng; theo thẩm quyền; theo nhiệm vụ; theo phạm vi; theo lĩnh vực; theo địa bàn; theo đúng;
  theo quy định; theo phân công; trong phạm vi; trên cơ sở; căn cứ; căn cứ vào; căn cứ theo; với vai trò; với chức năng;
  rà soát; xây dựng; dự toán(?=\s+(?:kinh phí|nhu cầu)); ban hành(?!\s+(?:Kế hoạch|Chỉ thị|Công điện|Quyết định|Chương trình)\s); trình; sửa đổi; bổ sung;
  nghiên cứu; đề xuất; tham mưu; tổng hợp(?<![Dd]ịch vụ (?:nông nghiệp )?tổng hợp); tập hợp(?=\s+(?:các|ý kiến|kiến nghị|thông tin|số liệu|hồ sơ|đoàn viên|hội viên)); báo cáo; đánh giá(?!\s+cao); sơ kết; tổng kết; đôn đốc; kiểm tra; thanh tra;
  giám sát; hướng dẫn; đẩy mạnh; đẩy nhanh; cắt giảm; kết nối; chia sẻ; cập nhật; bố trí; cân đối; phân bổ; giải ngân;
  thẩm định; phê duyệt; công bố; công khai; tuyên truyền; phổ biến; tháo gỡ; xử lý; giải quyết; khắc phục; bảo đảm; đảm bảo;
  phấn đấu; tiếp thu; giải trình; làm việc; kiện toàn; thành lập; khởi công; hoàn thành; hoàn thiện; bàn giao; thu hồi;
  hỗ trợ; huy động; chỉ đạo; lãnh đạo; phân công; quán triệt; chấn chỉnh; xem xét; xác định; lập(?<!cô lập); làm; gửi(?!\s+lời\s); lưu ý;
  nhanh chóng; sớm; ngay; nâng cao; phát huy; phát động; quan tâm; chú trọng; nghiêm túc; gương mẫu; thông tin; thông báo;
  đăng ký(?!\s+(?:đất đai|quyền))(?<!cơ quan đăng ký(?=\s+kinh)); định kỳ; hằng; hàng(?=\s+(?:ngày|tuần|tháng|quý|năm)); mỗi(?=\s+(?:ngày|tuần|tháng|quý|năm)\s); quyết liệt; ưu tiên; chuẩn bị;
  đề ra; đề cao; duy trì; vận động; kêu gọi; khuyến khích; điều chỉnh; điều tra; điều hành; đưa; cung cấp; cụ thể hóa; cùng;
  sử dụng; tham gia; tham dự; rút kinh nghiệm; học tập(?=\s+(?:cách|kinh nghiệm|mô hình|và làm theo)(?![\p{L}])); thúc đẩy; tạo; quản lý(?=,\s+(?:bảo vệ|sử dụng|khai thác|vận hành|giám sát|theo dõi|kiểm soát|chăm sóc)\s); quyết định; khảo sát; thống kê; động viên;
  kiên quyết; siết chặt; nắm; tận dụng; mở; đóng; kiểm soát; kiểm điểm; ứng dụng; bám; dừng; đầu tư xây dựng; đầu tư,;
  chấp hành; tuân thủ; thu hút; thu thập; phát hiện; phát lệnh; họp; cấp phép; điều chuyển; mua sắm; sửa chữa; nâng cấp;
  đào tạo; bồi dưỡng; tập huấn; trang bị; lắp đặt; tăng; giảm; biên tập; cho ý kiến; thành phần(?<![Dd]ự án thành phần); lựa chọn; ký;
  đàm phán; tiến hành; khai thác; đổi mới; hình thành; chăm lo; củng cố; quy định; thực sự; tự; nhận thức; không để;
  không(?!\s+(?:gian|quân|khí|lưu|phận|chấp thuận|đồng ý|nhất trí)); sẵn sàng; sắp xếp; đối với; đồng thời; đồng chủ trì;
  đặc biệt(?=\s+(?:là|quan tâm|chú|lưu|cần|coi)\s); lồng ghép; xác lập; tiếp nhận; đồng hành; đăng tải; đẩy; nêu cao;
  thay mặt; nhất là; luôn(?=\s+(?:chủ động|chủ trì|có trách nhiệm|tích cực|gương mẫu|sẵn sàng|bảo đảm|chấp hành|phối hợp|theo dõi|nêu cao|đề cao)(?![\p{L}])); trước hết; trước mắt; trước ngày; trong năm; trong(?=\s+(?:vòng\s+)?\d+\s+(?:ngày|tuần|giờ|tháng)\s); trong tháng; trong quý; trong quá trình; trong tuần;
  trong ngày; tuỳ; tùy; vận hành; bảo vệ; phòng ngừa; đấu tranh; ngăn chặn; mở rộng; hợp tác(?!\s+xã)(?<![Tt]ổ hợp tác); liên hệ; rà;
  tham vấn; tư vấn; trao đổi; trả lời; chuyển(?!\s+đổi); dự báo; chi trả; cam kết; nỗ lực; quyết tâm; đeo bám; đồng loạt;
  vào cuộc; xử; xem; tái cơ cấu; khôi phục; phục hồi; tìm; thí điểm; tích hợp; số hóa; đăng(?=\s+(?:tin|bài|phát)[\s,]);
  cắm; treo; chấm điểm; đo đạc; điều tiết; di chuyển; thay thế; duy tu; nạo vét; khơi thông; gia cố; chằng chống; sơ tán;
  nghiệm thu; quyết toán; thanh toán; đối chiếu; đối thoại; đối soát; lấy ý kiến; tham khảo ý kiến; lấy mẫu; bổ nhiệm;
  luân chuyển; xét; xử phạt; tịch thu; truy quét; truy tìm; truy xuất; triệt phá; triệt xóa; tuần tra; ứng trực; tập kết; dự trữ; phun; truy vết;
  khoanh vùng; phân cấp; phân loại; ủy quyền; chấm dứt; hủy bỏ; bãi bỏ; tinh giản; sáp nhập; giải thể; xuất cấp; gia hạn;
  khoanh nợ; cơ cấu lại; tổng rà soát; tổng kiểm tra; thiết lập; mời; gắn; giữ vững; hạn chế; khống chế; khuyến cáo;
  cảnh báo; loại bỏ; phản hồi; phát hành; rút ngắn; tăng tốc; tránh(?<!đường tránh); tuyệt đối; vận dụng; xóa; xoá; nhắc nhở; nộp;
  phân luồng; hoàn trả; hoàn tất; hoàn chỉnh; hoàn thuế; di dời; cắm mốc; tạm dừng; tạm thời; cử; xả; trực(?!\s+thuộc); cắt cử;
  nhân rộng; đình chỉ; bồi thường; giải phóng; giải tỏa; tiêu hủy;
  tiêm(?!\s+chủng\s+(?:chủ|định|có|họp|khẩn|tiếp|tổ|phải|cần)); kiểm đếm; kiểm kê; phát bản tin; thu gom; vận chuyển;
  niêm yết; thẩm tra; trồng; chăm sóc; cấm; hoãn; kéo dài; thông tuyến; phát sóng; phát(?=\s+tin\s); thả(?=\s+(?:ong|cá|phao)\s); thu,\s+chi; định hướng(?=\s+(?:tuyên truyền|dư luận|công tác|cho|các)(?![\p{L}])); đưa tin; dành;
  quy hoạch(?=\s+(?:các|quỹ|khu)); chuẩn hóa; triệt để; đo lường; giúp; ra(?!\s+ngày); soạn thảo; biên soạn; dự thảo; in;
  tuyển chọn; tuyển dụng; chọn; hợp đồng(?=\s+với\s); phản ánh; khởi động; kê khai; ngừng; cho vay;
  gỡ bỏ; cấp(?=\s+(?:ý kiến|mã|giấy|phép|đổi|phát|thẻ|sổ|vốn|kinh|tài|giống|nước|điện)\s); tính toán; thoái vốn; cổ phần hóa; lắng nghe;
  điều hòa(?!\s+(?:nhiệt|không)); truyền thông(?=\s+(?:kịp|rộng|sâu|về|cho|các|đầy|trước,)); tuyển sinh(?=\s+(?:đủ|đúng|và|theo)\s); thu xếp; thu gọn; phân tích(?=,|\s+(?:rủi ro|số liệu|nguyên nhân|tình hình|kết quả|dữ liệu|các)\s); dự phòng(?=\s+(?:đủ|vật|máy|nhiên|lương)\s); truy thu; tiêu nước; tiêu úng; đa dạng hóa; cải thiện; ngăn ngừa; tranh thủ; nghiêm cấm; xác minh; cưỡng chế; bình ổn;
  lắp(?!\s+máy); kéo(?=\s+(?:điện|đường|cáp|cống|lưới)\s); dựng(?<![Xx]ây dựng); gỡ; bịt; vá; san gạt; tháo dỡ; cắt tỉa; chặt hạ; nhắc; nới; nhập(?=\s+(?:đủ|dữ|thêm|bổ)\s); lo(?=\s+(?:chu|cho|đủ|liệu|hậu)\s);
  thuê; mua(?<!thu mua)(?!\s+bán); ứng(?=\s+(?:trước|vốn|ngân|tiền|kinh)\s); trả(?<!chi trả); lùi; nâng; rút; phát(?=\s+(?:quà|gạo|tiền|thẻ|phiếu|tờ)\s);
  chú ý; coi trọng; kéo giảm; kiềm chế; ứng cứu; áp dụng; trấn áp; khởi tố; gieo cấy; trích lập; phân định; canh gác;
  đặt hàng; tôn trọng; mạnh dạn; nhận diện; đơn giản hóa; hiện đại hóa; cho(?=\s+(?:học sinh|trẻ|người lao động|tinh giản|dừng|nghỉ|kiểm tra|rà soát|triển khai)\s);
  phong tỏa; trồng(?!\s+trọt); tiết giảm; tiết kiệm; chốt; giao(?=\s+(?:hết\s+|đủ\s+)?(?:đất|mặt bằng|dự toán|kế hoạch|chỉ tiêu|vốn)(?:[\s,.;]|$)); giữ; kết hợp(?=\s+với\s); gấp rút; dồn sức; minh bạch hóa;
  lượng hóa; hiệu chỉnh; điều động; giới thiệu(?!\s+(?:việc làm|sản phẩm)); kiến nghị(?=\s+(?:cấp|cơ quan)\s); tinh gọn; trích xuất; hạch toán; chỉnh lý; tu bổ; khai báo; mã hóa; diễn tập; ra quân; kê biên;
  bóc tách; dàn dựng; xong; đảm nhận; đảm nhiệm; đảm trách; lập tức; hết sức; thật sự; song song; rốt ráo; dự trù; khảo nghiệm; cung ứng(?=\s+(?:đủ|đầy đủ|kịp thời)\s); phụ trách(?=,\s+(?:phối hợp|theo dõi|chỉ đạo)\s|\s+(?:tiêu chí|việc)\s); dọn; kết thúc(?=\s+(?:thanh tra|kiểm tra|điều tra|việc)\s); khử khuẩn; khử trùng; chung tay; dứt khoát;
  tuyển(?=\s+(?:đủ|mới|thêm|bổ sung)\s); truy bắt; truy tố; thu nộp; trợ giúp(?!\s+pháp lý); tiêu độc; tích nước; thu hoạch; gieo sạ;
  xuống giống; phát quang; túc trực; biệt phái; chia tách; tất toán; tạm ứng; ứng vốn; phân khai; phân chia; ủy thác; chỉ định thầu;
  thẩm duyệt; miễn giảm; thu hẹp; gìn giữ; tôn tạo; trùng tu; đồng bộ(?=\s+dữ liệu); bổ khuyết; tôn vinh; thăm hỏi; tặng quà;
  trao quà; đỡ đầu; đứng ra; nhận nuôi; quyên góp; ủng hộ; hiến đất; công nhận; khánh thành; thông xe; quảng bá; trưng bày; xếp hạng;
  xếp loại; bình chọn; bình xét; hưởng ứng; đi đầu; nêu gương; soát xét; hậu kiểm; tái cấu trúc; trích(?=\s+(?:từ|kinh|ngân|quỹ));
  góp ý; góp(?=\s+(?:đủ|vốn)\s); xác nhận; xác thực; bắt giữ; dập dịch; căng dây; che chắn; neo đậu; đi kiểm tra; thường trực(?=\s+(?:24|sẵn sàng|theo dõi|ứng|hỗ trợ|tại)); giãn nợ; đón(?=\s+(?:khách|đoàn|nhận)); dự(?=\s+(?:sinh hoạt|họp|hội nghị)\s); xuống(?=\s+(?:ngay\s|địa bàn|cơ sở|hiện trường)); đến(?=\s+ngay\s);
  có mặt; quản lý(?=\s+(?:chặt|tốt|nghiêm)(?![\p{L}]))
`;

const FIRST_WORD = /[\p{L}\p{M}]+/uy;

/** Patterns by the first word of what they match, the longest first. */
const sourcesByFirst = new Map<string, string[]>();
for (const words of WORDS.trim().split(/;\s+/u)) {
  const source = words.replaceAll(" ", "\\s+").replace(/,$/u, "(?=,)");
  FIRST_WORD.lastIndex = 0;
  const first = FIRST_WORD.exec(source)?.[0] ?? "";
  sourcesByFirst.set(first, [...(sourcesByFirst.get(first) ?? []), source]);
}

// made when first met: a text begins few of them, and one pattern of all is slow to make and to run
const patterns = new Map<string, RegExp>();

function patternOf(first: string): RegExp | null {
  const known = patterns.get(first);
  if (known) return known;
  const sources = sourcesByFirst.get(first);
  if (!sources) return null;
  const longestFirst = [...sources].sort((a, b) => b.length - a.length).join("|");
  const pattern = new RegExp(`(?:${longestFirst})(?![\\p{L}\\p{M}])`, "yu");
  patterns.set(first, pattern);
  return pattern;
}

/** End of the words that open a predicate at `at`, `null` when none do. */
export function predicateEnd(text: string, at: number): number | null {
  const end = matchAt(FIRST_WORD, text, at);
  const pattern = end === null ? null : patternOf(text.slice(at, end));
  return pattern && matchAt(pattern, text, at);
}

/** Whether the words open a predicate, in whatever case the first letter is. */
export function startsPredicate(words: string): boolean {
  return predicateEnd(words.charAt(0).toLocaleLowerCase("vi") + words.slice(1), 0) !== null;
}

/** Verbs that open an item of duties; behind a name they may be part of it ("doanh nghiệp phát triển hạ tầng"), so there they do not count. */
const DUTY = new RegExp(
  String.raw`^${anyOf`
    (?:\p{L}+|\d{1,2})\s(?:tuần|tháng|quý|năm)(?:\smột\s|\s?/\s?)lần | (?:phòng,?\s+)?chống | (?!(?:văn|hàng|tiến|biến)\s)(?:\p{Ll}+\s){1,2}h(?:óa|oá)(?=\s\p{Ll}) | là (?:cơ quan|đơn vị|đầu mối|thường trực) | (?:cơ quan|đơn vị) (?:thường trực|đầu mối),? (?:chủ trì|tham mưu|giúp) | xã hội hóa | cải cách | cải tạo | phát triển | khơi dậy | khen thưởng | thực thi | thi hành
    ổn định | tiếp công dân | đấu giá | cung ứng | nghiêm chỉnh | quản lý | loại trừ | giới thiệu | kiên trì | kiên định
    nêu gương | liên kết | điều phối | điều tiết | phân tích | thiết kế | thi công | trả nợ | cứu trợ | cấp (?:phát|bù|đủ)
    thăm hỏi | chuyển đổi | gia tăng | nâng tầm | bảo tồn | tôn tạo | quảng bá | xúc tiến | thảo luận | xin ý kiến | phản biện
    góp ý | tiếp xúc | tấn công | xuống giống | thu hoạch | tưới | tích (?:trữ|nước) | bảo dưỡng | bảo trì | phổ cập | số hoá
    lưu trữ | hợp nhất | công nhận | xếp (?:hạng|loại) | bình xét | chấm điểm | dọn dẹp | vệ sinh | khử khuẩn | cách ly
    điều trị | sàng lọc | cấp cứu | di dân | đề phòng | ứng phó | hộ đê | đắp | khánh thành | bứt phá
  `}(?![\p{L}\p{M}])`,
  "iu",
);

/** Whether the words open a duty as an item says it. */
export const startsDutyVerb = (words: string): boolean => startsPredicate(words) || DUTY.test(words);
