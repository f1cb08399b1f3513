import { before, day, find, ignore, inTimeField, on, type RuleCase } from "../../../../test/support/rule-cases.ts";

export const referenceDate = day("2026-11-20");

export const finds: readonly RuleCase[] = [
  find("Rà soát quy chuẩn (Bộ Nội vụ, ⟦Quý IV/2026⟧).", on("2026-12-31")),
  find("Công bố kết quả kiểm tra cửa hàng vàng ⟦trong quý IV này⟧.", on("2026-12-31", { inferred: true })),
  find("Bộ Nội vụ trình phương án nhân lực, ⟦quý IV/2026⟧.", on("2026-12-31")),
  find("Bộ Tư pháp trình Chính phủ ⟦trong Quý III năm 2027⟧.", on("2027-09-30")),
  find("Hoàn thành nâng cấp hệ thống ⟦trong quý 2/2027⟧.", on("2027-06-30")),
  find("Đưa nền tảng vào vận hành ⟦trong quý I⟧.", on("2027-03-31", { inferred: true })),
  find("Tổng kết thí điểm ⟦trong quý IV⟧.", on("2026-12-31", { inferred: true })),
  find("Hoàn thành ⟦quý II/2027⟧.", on("2027-06-30")),
  find("Rà soát kho lạnh các tỉnh; ⟦quý II⟧ báo cáo Chính phủ.", on("2027-06-30", { inferred: true })),
  find("Khởi công gói thầu số 3 ⟦vào cuối quý I năm 2027⟧.", on("2027-03-31")),
  find("Trình Thủ tướng Chính phủ ⟦hết quý III/2027⟧.", on("2027-09-30")),
  inTimeField(find("⟦Quý IV/2026 - Quý II/2027⟧", on("2027-06-30"))),
  inTimeField(find("⟦Quý I năm 2027⟧", on("2027-03-31"))),
  find("Ban hành thông tư ⟦trước quý II/2027⟧.", on("2027-03-31")),
  inTimeField(find("⟦Quý III - IV/2027⟧", on("2027-12-31"))),
  inTimeField(find("⟦Quý I, II, III/2027⟧", on("2027-09-30"))),
  find("Hoàn thành ⟦trong quý I - năm 2028⟧.", on("2028-03-31")),
  find("Đối với tuyến đường ven biển, Ban Quản lý dự án hoàn thiện hồ sơ, khởi công ⟦trong quý IV/2027⟧.", on("2027-12-31")),
  find("⟦Quý I năm 2027⟧: Trình Chính phủ dự thảo nghị định về phí khí thải.", on("2027-03-31")),
  find("Nghiệm thu trạm bơm ⟦trong quý ba năm 2027⟧.", on("2027-09-30")),
  find("Hoàn thiện khung giá nước sạch (⟦Quý II/2027⟧).", on("2027-06-30")),
  find("Bố trí lại số cán bộ dôi dư chưa sắp xếp ⟦trong quý I năm 2027⟧.", on("2027-03-31")),
  find("Chạy thử hệ thống cân xe ⟦vào đầu quý IV năm 2027⟧.", on("2027-10-31")),
  find("Sơ kết đợt thi đua, báo cáo ⟦giữa quý I/2027⟧.", on("2027-02-28")),
  find("Bàn giao trạm bơm ⟦trước cuối quý II/2027⟧.", before("2027-06-30")),
  find("Đưa bến cảng số 2 vào khai thác ⟦cuối quý III/2027⟧.", on("2027-09-30")),
  find("Trình đề án tỉ lệ nội địa hóa ⟦trong quí II/2027⟧.", on("2027-06-30")),
  find("Xây dựng cơ sở dữ liệu; ⟦quý IV/2027⟧ kết nối thử nghiệm.", on("2027-12-31")),
];

export const ignores: readonly RuleCase[] = [
  ignore("So sánh với số liệu cũ (Quý II/2026) để đánh giá."),
  ignore("Hoàn thành báo cáo kết quả đã đạt được trong quý IV năm 2026."),
  ignore("Bộ Nội vụ đã thẩm định đề án, quý II trình Chính phủ."),
  inTimeField(ignore("Mỗi quý một lần")),
  ignore("Quý III năm 2026, xuất khẩu dừa tăng mạnh."),
  ignore("Kết quả tăng trưởng quý III năm 2026 đạt khá."),
  ignore("Đồng chí Nguyễn Quý IV phát biểu."),
  ignore("So với quý II/2026, số hồ sơ trễ hạn giảm một phần ba."),
  ignore("Các văn bản đã ban hành trong quý I năm 2026 còn hiệu lực."),
  ignore("Hằng quý tổng hợp, báo cáo."),
  ignore("Bến cảng đưa vào khai thác cuối quý III/2025 hoạt động tốt."),
];
