import { between, day, find, ignore, quantity, type RuleCase } from "../../../../test/support/rule-cases.ts";

export const referenceDate = day("2026-11-20");

export const finds: readonly RuleCase[] = [
  find("Phấn đấu tổng tỷ suất sinh đạt ⟦2,0 con/phụ nữ⟧.", quantity("=", 2, "con/phụ nữ")),
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
  find("Thu hút ⟦từ 02 đến 03 dự án công nghệ sạch⟧.", between(2, 3, "dự án công nghệ sạch")),
  find("Bố trí ⟦không ít hơn 03 mũi thi công⟧ trên mỗi gói thầu.", quantity(">=", 3, "mũi thi công")),
  find("Mỗi hồ sơ qua ⟦không nhiều hơn 2 phòng⟧.", quantity("<=", 2, "phòng")),
  find("Xây dựng ⟦ít nhất 03 mô hình canh tác⟧ giảm phát thải.", quantity(">=", 3, "mô hình canh tác")),
  find("Khởi công ⟦100.000 căn nhà ở xã hội⟧ trong năm.", quantity("=", 100_000, "căn nhà ở xã hội")),
  find("Cấp mới ⟦1,2 triệu mã số vùng trồng⟧.", quantity("=", 1_200_000, "mã số vùng trồng")),
  find(
    "Số giường bệnh đạt ⟦35 giường/10.000 dân⟧, ⟦15 bác sĩ/10.000 dân⟧.",
    quantity("=", 35, "giường/10.000 dân"),
    quantity("=", 15, "bác sĩ/10.000 dân"),
  ),
  find("Giảm mặt bằng lãi suất cho vay ⟦từ 0,5 - 1 điểm phần trăm⟧.", between(0.5, 1, "điểm phần trăm")),
  find("Giảm số vụ ngộ độc xuống ⟦dưới 50 vụ/năm⟧.", quantity("<=", 50, "vụ/năm")),
  find("Kiểm nghiệm ⟦tối thiểu 12.000 mẫu thực phẩm⟧ mỗi quý.", quantity(">=", 12_000, "mẫu thực phẩm")),
  find("Nâng số chuỗi an toàn lên ⟦3.500 chuỗi⟧.", quantity("=", 3500, "chuỗi")),
  find("Kéo giảm số điểm đen xuống còn ⟦20 điểm⟧ trong năm.", quantity("=", 20, "điểm")),
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
  ignore("Tuyến đường chạy từ 3 xã ven biển vào trung tâm."),
  ignore("Trẻ em dưới 6 bậc học đầu không phải đóng phí."),
  ignore("Số vụ việc đã giảm xuống còn 20 vụ."),
  ignore("Tăng số phó trưởng phòng của xã từ 2 lên 3 người."),
  ignore("Đề án 06 và 19 nhiệm vụ trọng tâm."),
];
