import { amongObjectives, between, day, find, ignore, quantity, type RuleCase } from "../../../../test/support/rule-cases.ts";

export const referenceDate = day("2026-11-20");

export const finds: readonly RuleCase[] = [
  find(
    "Trồng cây phân tán, khoanh nuôi ⟦1.800 ha⟧ và giao khoán ⟦12.400 ha rừng ngập mặn⟧.",
    quantity("=", 1800, "ha"),
    quantity("=", 12_400, "ha rừng ngập mặn"),
  ),
  find("Có ⟦20 - 25 hợp tác xã⟧ được hỗ trợ bán hàng.", between(20, 25, "hợp tác xã")),
  find("Giảm số xã trắng trạm y tế xuống ⟦12 xã⟧.", quantity("=", 12, "xã")),
  find("Sản lượng ⟦2,4 triệu tấn⟧, giá trị xuất khẩu ⟦1,5 - 2 tỷ USD⟧.", quantity("=", 2.4e6, "tấn"), between(1.5e9, 2e9, "USD")),
  find("Số nhà văn hóa đạt chuẩn: ⟦04 nhà⟧.", quantity("=", 4, "nhà")),
  find("Năng suất ngô: ⟦52tạ/ha⟧.", quantity("=", 52, "tạ/ha")),
  find("Mức hưởng thụ văn hóa ⟦40 lần/người/năm⟧.", quantity("=", 40, "lần/người/năm")),
  find("Phấn đấu có ⟦6 tỉnh, thành phố⟧ công bố hết dịch.", quantity("=", 6, "tỉnh, thành phố")),
  find("Khách quốc tế là ⟦420.000 lượt⟧.", quantity("=", 420_000, "lượt")),
  find("Đi làm việc ở nước ngoài ⟦25 người⟧.", quantity("=", 25, "người")),
  find("⟦03 phòng thí nghiệm⟧ được đưa vào sử dụng.", quantity("=", 3, "phòng thí nghiệm")),
  find("Hỗ trợ 90 doanh nghiệp, trong đó ⟦20 doanh nghiệp⟧ gọi được vốn.", quantity("=", 20, "doanh nghiệp")),
  find("Tuổi thọ bình quân ⟦75 tuổi⟧.", quantity("=", 75, "tuổi")),
  find(
    "⟦04 phòng thí nghiệm⟧ được đưa vào sử dụng; ⟦03 trường⟧ đạt chuẩn.",
    quantity("=", 4, "phòng thí nghiệm"),
    quantity("=", 3, "trường"),
  ),
  find("Thả ⟦20 triệu con giống⟧, ⟦5 tấn tôm bố mẹ⟧.", quantity("=", 20e6, "con giống"), quantity("=", 5, "tấn tôm bố mẹ")),
  find(
    "Xây ⟦12 trường học⟧, ⟦04 trạm y tế⟧, ⟦02 cầu⟧ trong nhiệm kỳ.",
    quantity("=", 12, "trường học"),
    quantity("=", 4, "trạm y tế"),
    quantity("=", 2, "cầu"),
  ),
].map(amongObjectives);

export const ignores: readonly RuleCase[] = [
  ...[
    ignore("Hiện nay, trên địa bàn có 240 trạm bơm."),
    ignore("Giá trị sản xuất trên 1 ha đất trồng lúa."),
    ignore("Hoàn thành 12 chỉ tiêu của Kế hoạch."),
    ignore("Đến năm 2030 hoàn thành Quốc lộ 37 đoạn qua tỉnh."),
    ignore("02 kế hoạch, 03 báo cáo chuyên đề."),
    ignore("Học sinh được học 2 buổi mỗi ngày."),
    ignore("Ứng dụng 5G/IoT trong quản lý kho."),
  ].map(amongObjectives),
  ignore("Bộ Xây dựng rà soát 12.400 ha rừng ngập mặn."),
];
