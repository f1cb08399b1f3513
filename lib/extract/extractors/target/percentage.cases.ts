import { amongObjectives, between, day, find, ignore, quantity, type RuleCase } from "../../../../test/support/rule-cases.ts";

export const referenceDate = day("2026-11-20");

export const finds: readonly RuleCase[] = [
  find("Giữ tỷ lệ hao hụt ⟦thấp hơn 4%⟧.", quantity("<=", 4, "%")),
  find("Phấn đấu tỷ lệ nảy mầm đạt ⟦không nhỏ hơn 85%⟧.", quantity(">=", 85, "%")),
  find("Tỷ lệ tàu cá có thiết bị định vị đạt ⟦ít nhất là 90%⟧.", quantity(">=", 90, "%")),
  find("Phấn đấu ⟦trên 30 phần trăm⟧ chợ có kho lạnh.", quantity(">=", 30, "%")),
  find("Phấn đấu khách quốc tế chiếm ⟦40 - 42%⟧.", between(40, 42, "%")),
  find("Không tăng giá vé ⟦quá 40%⟧ so với ngày thường.", quantity("<=", 40, "%")),
  find("Tỷ lệ tảo hôn giảm bình quân ⟦2 - 3%⟧/năm.", between(2, 3, "%")),
  find("Bảo đảm ⟦ít nhất 20%⟧ hồ sơ được số hóa trong năm đầu.", quantity(">=", 20, "%")),
  find("Phấn đấu giải ngân ⟦100%⟧ kế hoạch vốn được giao.", quantity("=", 100, "%")),
  find("Nâng tỷ lệ hài lòng lên ⟦trên 95 %⟧.", quantity(">=", 95, "%")),
  find("Tỷ lệ hài lòng đạt ⟦trên 95 %⟧.", quantity(">=", 95, "%")),
  find("Cắt giảm ⟦từ 8 đến 10%⟧ chi phí tuân thủ.", between(8, 10, "%")),
  find("Giảm ⟦3% - 5%⟧ số điểm ùn tắc.", between(3, 5, "%")),
  find("Tỷ lệ hồ sơ trễ hạn ⟦không quá 1,5%⟧.", quantity("<=", 1.5, "%")),
  find("Duy trì tỷ lệ che phủ rừng ⟦khoảng 42%⟧.", quantity("~", 42, "%")),
  find("Độ phủ bản đồ số đạt ⟦tối thiểu trên 80%⟧ diện tích.", quantity(">=", 80, "%")),
  find("Chi phí quản lý ⟦dưới 5%⟧, lượng rác chôn lấp ⟦tối đa 30%⟧.", quantity("<=", 5, "%"), quantity("<=", 30, "%")),
  find("Phấn đấu tăng trưởng đạt ⟦từ 8% trở lên⟧.", quantity(">=", 8, "%")),
  find("Giảm tỷ suất tử vong mẹ xuống ⟦dưới 9,8‰⟧.", quantity("<=", 9.8, "‰")),
  find("Kinh tế số chiếm ⟦ít nhất 15%⟧ tổng sản phẩm của tỉnh.", quantity(">=", 15, "%")),
  find("Năng suất lao động tăng bình quân ⟦trên 6,5%⟧/năm.", quantity(">=", 6.5, "%")),
  find("Vận động ⟦từ 70%⟧ số hộ trở lên đăng ký phân loại rác.", quantity("=", 70, "%")),
  find("Phấn đấu thu nội địa tăng ⟦12%⟧ so với cùng kỳ.", quantity("=", 12, "%")),
  find("Thực hiện số hóa ⟦100%⟧ sổ bộ hộ tịch.", quantity("=", 100, "%")),
  find("Riêng các xã nông thôn mới đạt ⟦tối thiểu 85%⟧ số hộ dùng nước sạch.", quantity(">=", 85, "%")),
  find(
    "Phấn đấu ⟦80%⟧ số xã đạt chuẩn, trong đó có ⟦khoảng 30%⟧ đạt chuẩn nâng cao.",
    quantity("=", 80, "%"),
    quantity("~", 30, "%"),
  ),
  find("Giữ tỷ lệ che phủ ở mức ⟦42%⟧.", quantity("=", 42, "%")),
  amongObjectives(find("Chăn nuôi trang trại chiếm ⟦hơn 25%⟧ tổng đàn.", quantity(">=", 25, "%"))),
  find("Đến năm 2030: kinh tế biển chiếm ⟦35%⟧ GRDP.", quantity("=", 35, "%")),
];

export const ignores: readonly RuleCase[] = [
  ignore("Kiểm điểm các ban quản lý dự án có tỷ lệ giải ngân dưới 30%."),
  ignore("Toàn huyện mới tiêm phòng được 41.200 con bò, đạt tỷ lệ 33%; 5.100 con dê, đạt tỷ lệ 12%."),
  ignore("Đến nay, tỷ lệ giải ngân đã đạt 62,4% kế hoạch."),
  ignore("Xuất khẩu nông sản ước tăng 11% so với năm trước."),
  ignore("Số vụ cháy so với cùng kỳ giảm được 7%."),
  ignore("Điều chuyển vốn của các dự án giải ngân dưới 40% kế hoạch."),
  ignore("Có 6 bộ và 9 địa phương có tỷ lệ giải ngân trên 40%."),
  ignore("Xuất khẩu gạo tăng 7,2% so với cùng kỳ."),
  ignore("Dự án mới giải ngân được 12%, trong đó có khoảng 3% là vốn vay."),
  ignore("Vốn đối ứng chiếm 30% tổng mức đầu tư."),
  ignore("Nhà nước hỗ trợ 50% lãi suất cho chủ kho lạnh."),
  ignore("Nâng cấp Quốc lộ 14 đoạn qua 5 xã."),
];
