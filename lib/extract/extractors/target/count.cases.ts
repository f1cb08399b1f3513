import { between, day, find, ignore, quantity, type RuleCase } from "../../../../test/support/rule-cases.ts";

export const referenceDate = day("2026-11-20");

export const finds: readonly RuleCase[] = [
  find("Công bố ⟦ít nhất 10 bộ dữ liệu⟧ trên cổng dữ liệu mở.", quantity(">=", 10, "bộ dữ liệu")),
  find("Kết nối ⟦trên 20 triệu tài khoản⟧ của người dân.", quantity(">=", 20_000_000, "tài khoản")),
  find("Mỗi tỉnh chọn ⟦tối thiểu 2 cụm công nghiệp⟧ để làm điểm.", quantity(">=", 2, "cụm công nghiệp")),
  find("Thời gian chờ ⟦không quá 3 lượt⟧ cho một hồ sơ.", quantity("<=", 3, "lượt")),
  find("Phấn đấu có ⟦hơn 1.500 hợp tác xã⟧ tham gia.", quantity(">=", 1500, "hợp tác xã")),
  find("Bố trí ⟦ít nhất 5 - 7 điểm trung chuyển⟧ trên toàn tuyến.", between(5, 7, "điểm trung chuyển")),
  find("Chọn ⟦tối đa 03 phương án⟧ để trình.", quantity("<=", 3, "phương án")),
  find("Phấn đấu tạo việc làm cho ⟦25.000 lao động⟧.", quantity("=", 25_000, "lao động")),
  find("Phấn đấu hoàn thành ⟦3.000 km đường ven biển⟧ trong nhiệm kỳ.", quantity("=", 3000, "km đường ven biển")),
  find("Hoàn thành ⟦tối thiểu 1.000 km đường bộ cao tốc⟧ trong năm.", quantity(">=", 1000, "km đường bộ cao tốc")),
  find("Đến năm 2030 có ⟦khoảng 50.000 kỹ sư bán dẫn⟧.", quantity("~", 50_000, "kỹ sư bán dẫn")),
];

export const ignores: readonly RuleCase[] = [
  ignore("Nâng số bác sĩ trên 1 vạn dân của tỉnh."),
  ignore("Theo Điều 12 khoản 3, hồ sơ gồm 05 loại giấy tờ."),
  ignore("Lượng mưa trên 200 mm gây ngập sâu."),
  ignore("Xả trạm thu phí khi ùn tắc kéo dài trên 2 km."),
  ignore("Gửi báo cáo không quá 10 ngày."),
  ignore("Người cao tuổi trên 75 tuổi được cấp thẻ."),
  ignore("Cả nước hiện có trên 400 kho lạnh."),
  ignore("Đã thu hút trên 20 dự án."),
  ignore("Đường dây nóng 0912 345 678 trực 24/24."),
  ignore("Mưa lũ làm khoảng 300 hộ dân bị cô lập."),
  ignore("Đề án 06 và 19 nhiệm vụ trọng tâm."),
];
