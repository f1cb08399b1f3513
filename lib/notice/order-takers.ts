import { anyOf } from "../text/any-of.ts";

/** Verbs of a duty that opens right behind "yêu cầu", nobody named. */
export const TASK = String.raw`(?:phải\s+|cần\s+)?${anyOf`
  tăng\s+cường | đẩy\s+(?:nhanh|mạnh) | khẩn\s+trương | tiếp\s+tục | rà\s+soát | kiểm\s+tra | chấn\s+chỉnh | siết | tập\s+trung
  triển\s+khai | thực\s+hiện | nghiêm\s+túc | bảo\s+đảm | đảm\s+bảo | tổ\s+chức\s+(?!lại) | chủ\s+động | không\s+(?:để|được) | làm\s+rõ
  phối\s+hợp | chủ\s+trì | chỉ\s+đạo | hướng\s+dẫn | lấy\s+mẫu | (?:tạm\s+)?dừng | báo\s+cáo | hoàn\s+thành | xử\s+lý | phát\s+huy
`}\s`;

/** "các sở, ngành", "toàn thể đảng viên": behind "các" also words that alone name no body. */
const MANY = String.raw`(?:các|toàn\s+thể|từng|mỗi)\s+${anyOf`
  (?:[Đđ]oàn|[Đđ]ảng|[Hh]ội|chi\s+(?:nhánh|bộ)|đội|đồng\s+chí|lãnh\s+đạo|hợp\s+tác\s+xã|HTX|[Tt]iểu|[Vv]iện|đại\s+học)(?![\p{L}])
  [Bb]ộ | [Ss]ở | [Bb]an | [Nn]gành | địa\s+phương | đơn\s+vị | cơ\s+quan | tỉnh | thành | huyện | quận | xã | phường
  [Tt]rưởng | [Cc]ục | chi\s+cục | [Kk]hu | hãng | cảng | phòng | tổ\s+chức | ngân\s+hàng | doanh\s+nghiệp
  nhà\s+(?:mạng|thầu|máy|trường) | thương\s+nhân | NH | TCTD | [Vv]ụ | trường | cơ\s+sở | bệnh\s+viện | công\s+ty
  tập\s+đoàn | chủ\s+đầu\s+tư | lực\s+lượng | cấp | [Tt]ổ\s
`}`;

const BOARD = String.raw`(?:[Tt]rưởng\s+)?[Bb]an\s+${anyOf`
  [Cc]án\s+sự | [Dd]ân\s+vận | [Tt]uyên\s+giáo | [Tt]ổ\s+chức | [Nn]ội\s+chính | [Cc]hỉ\s+(?:huy|đạo) | ATGT | [Aa]n\s+toàn
  [Qq]uản\s+lý
`}\s`;

const ONE = String.raw`${anyOf`
  [Tt]hủ\s+trưởng | [Hh]iệu\s+trưởng | [Cc]hủ\s+tịch | [Gg]iám\s+đốc | [Cc]ông\s+an | Thuế | Hải\s+quan | Kho\s+bạc | Bệnh\s+viện | Điện\s+lực | [Ss]ở | [Vv]ăn\s+phòng | [Cc]ục | [Cc]hi\s+cục
  [Tt]ập\s+đoàn | [Tt]ổng\s+[Cc]ông\s+ty | [Tt]rung\s+tâm | [Cc]hủ\s+đầu\s+tư | nhà\s+thầu | đơn\s+vị | huyện | thị\s+xã
  xã | quận | phường | ngành | Khu\s+(?:Quản\s+lý|Đường) | Hiệp\s+hội | Mặt\s+trận | Đài | cơ\s+quan | lực\s+lượng | chính\s+quyền | địa\s+phương | Tổng\s+[Tt]hư\s+ký
  Hội\s+đồng | chỉ\s+huy | BQL | BHXH | [Bb]ảo\s+hiểm\s+xã\s+hội | [Cc]hánh\s+án | [Vv]iện\s+trưởng | lãnh\s+đạo | tổ\s+chức(?=\s+(?:[Cc]ông\s+đoàn|đảng)\s) | Bộ(?=\s+(?:CHQS|Chỉ\s+huy|Tư\s+lệnh)\s)
`}\s`;

/** "(yêu cầu) Ban quản lý chợ X kiểm tra": whoever a verb of duty stands behind, but those above. */
const ANY_NAME = String.raw`(?!(?:Chính|Thủ|Phó\s+Thủ|Quốc|Trung|Đảng|Nhà|Bộ|Nhân|Việt|Ngân\s+hàng\s+Nhà)\s)\p{Lu}[^.;:,“”"]{2,70}?\s${TASK}`;

/** Bodies and offices that a body may charge in its own name; a mere "người dân" or "Thủ tướng" behind the verb is asked. */
export const CHARGED = String.raw`(?:cho\s+)?${anyOf`
  ${MANY}
  [Qq]uý\s+(?:cơ\s+quan|đơn\s+vị|[Bb]ộ|[Ss]ở|địa\s+phương)(?![\p{L}])
  UBND | (?:Thường\s+trực\s+)?HĐND\s+(?:các|cấp|[Hh]uyện|[Xx]ã) | [ỦU][yỷ]\s+ban | cấp\s+[ủu][yỷ]
  (?:Ban\s+[Tt]hường\s+vụ\s+)?(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng)\s+ủy | Tổng\s+cục | [Đđ]oàn\s+(?:thanh|kiểm|giám)
  ${BOARD}
  ${ONE}
  (?<=(?:yêu\s+cầu|giao)\s+)Bộ\s
  ${ANY_NAME}
`}`;
