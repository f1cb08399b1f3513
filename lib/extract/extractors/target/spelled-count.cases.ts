import { day, find, ignore, quantity, type RuleCase } from "../../../../test/support/rule-cases.ts";

export const referenceDate = day("2026-11-20");

export const finds: readonly RuleCase[] = [
  find("Mỗi tỉnh có ⟦ít nhất hai khu công nghiệp sinh thái⟧.", quantity(">=", 2, "khu công nghiệp sinh thái")),
  find("Bố trí ⟦tối thiểu ba điểm cầu⟧ tại vùng núi.", quantity(">=", 3, "điểm cầu")),
  find("Mỗi hồ sơ qua ⟦tối đa hai phòng⟧ trong một cơ quan.", quantity("<=", 2, "phòng")),
  find("Chọn ⟦không quá năm phương án⟧ để trình.", quantity("<=", 5, "phương án")),
  find("Mỗi xã có ⟦ít nhất một công trình nước sạch⟧.", quantity(">=", 1, "công trình nước sạch")),
  find("Duy trì ⟦không dưới mười đội xung kích⟧ trong mùa mưa.", quantity(">=", 10, "đội xung kích")),
  find("Đưa ⟦ít nhất một phòng thí nghiệm⟧ vào hoạt động.", quantity(">=", 1, "phòng thí nghiệm")),
];

export const ignores: readonly RuleCase[] = [
  ignore("Họp ít nhất một lần trong tháng."),
  ignore("Nộp báo cáo không quá hai ngày sau khi kết thúc."),
  ignore("Giảm ít nhất một nửa số thủ tục."),
  ignore("Trên một địa bàn có hai trạm y tế."),
  ignore("Cần ít nhất hai mươi cán bộ."),
];
