import { day, find, ignore, inTimeField, on, type RuleCase } from "../../../../test/support/rule-cases.ts";

export const referenceDate = day("2026-11-20");

export const finds: readonly RuleCase[] = [
  find("Bộ Công Thương trình phương án ⟦trong tháng 7 năm 2027⟧.", on("2027-07-31")),
  find("Bộ Công Thương trình Đề án ⟦trong tháng 7 năm 2027⟧.", on("2027-07-31")),
  find("Tổ chức tổng kết Kế hoạch ⟦vào tháng 12 năm 2028⟧.", on("2028-12-31")),
  find("Vận hành thử ⟦trong tháng 4.2027⟧.", on("2027-04-30")),
  find("Hoàn thành lắp đặt ⟦trong tháng 02/2028⟧.", on("2028-02-29")),
  find("Báo cáo Chính phủ ⟦trong tháng 4.2027⟧.", on("2027-04-30")),
  find("Sơ kết, rút kinh nghiệm ⟦vào đầu tháng 12⟧.", on("2026-12-10", { inferred: true })),
  find("Gửi phương án tăng cường ⟦giữa tháng 1⟧ để xem xét.", on("2027-01-20", { inferred: true })),
  find("Thông xe kỹ thuật ⟦đến cuối tháng 4 năm 2027⟧.", on("2027-04-30")),
  find("Hoàn thành ⟦ngay trong tháng 11⟧.", on("2026-11-30", { inferred: true })),
  find("Kiểm tra thực địa xong ⟦trong hạ tuần tháng 12 năm 2026⟧.", on("2026-12-31")),
  find("Hoàn thiện cơ sở dữ liệu ⟦trong tháng 3 năm sau⟧.", on("2027-03-31", { inferred: true })),
  inTimeField(find("⟦Tháng 3, 6, 9, 12⟧", on("2026-12-31", { inferred: true }))),
  inTimeField(find("⟦Tháng 3, 6 và 9/2027⟧", on("2027-09-30"))),
  inTimeField(find("⟦Tháng 9/2027⟧", on("2027-09-30"))),
  inTimeField(find("⟦Tháng 3 - Tháng 9/2027⟧", on("2027-09-30"))),
  inTimeField(find("⟦Tháng 11/2026 - tháng 3/2027⟧", on("2027-03-31"))),
  inTimeField(find("⟦Tháng 4, 5/2027⟧", on("2027-05-31"))),
  inTimeField(find("⟦Tháng 5⟧", on("2027-05-31", { inferred: true }))),
  find("Đưa trung tâm dữ liệu vào vận hành (hoàn thành ⟦tháng 8 năm 2027⟧).", on("2027-08-31")),
  find("Ban hành hướng dẫn ⟦trước tháng 6/2027⟧.", on("2027-05-31")),
  find("Bộ Y tế gửi mẫu biểu. ⟦Tháng 4/2027⟧, các sở hoàn thành kiểm kê kho thuốc.", on("2027-04-30")),
  find("Đối với các văn bản đã trình, chủ động tiếp thu, hoàn thiện ⟦ngay trong tháng 12 năm 2026⟧.", on("2026-12-31")),
  find("Rà soát xong ⟦trong tháng 11 và 12 năm 2026⟧.", on("2026-12-31")),
  find("Tổ chức hội nghị ⟦trong tháng 11 - 12/2026⟧.", on("2026-12-31")),
  find("Sơ kết ⟦trong nửa đầu tháng 4/2027⟧.", on("2027-04-15")),
  find(
    "Tổng kết chuyên đề ⟦trong tháng 6⟧ và ⟦tháng 12⟧.",
    on("2027-06-30", { inferred: true }),
    on("2026-12-31", { inferred: true }),
  ),
  find("Về đàm phán hiệp định, Thủ tướng giao Bộ Công Thương phấn đấu ký kết ⟦trong tháng 12/2026⟧.", on("2026-12-31")),
  find("⟦Tháng 01 năm 2027⟧, trình Thủ tướng Chính phủ kế hoạch.", on("2027-01-31")),
  inTimeField(find("⟦Tháng 8, năm 2027⟧", on("2027-08-31"))),
  find("Nộp bài thi vẽ ⟦trong tuần 2 tháng 3/2027⟧.", on("2027-03-14")),
  inTimeField(find("⟦Tuần thứ 3 của tháng 9⟧", on("2027-09-21", { inferred: true }))),
];

export const ignores: readonly RuleCase[] = [
  ignore("Tháng 11 năm 2026, giá dừa tăng."),
  ignore("Ngày 12 tháng 11 năm 2026, Phó Thủ tướng chủ trì phiên họp."),
  ignore("Tình hình thu ngân sách tháng 10 năm 2026 có chuyển biến."),
  ignore("Báo cáo kết quả trong 6 tháng đầu năm."),
  ignore("Trung bình mỗi tháng 12 hồ sơ được giải quyết."),
  ignore("Số vốn đã giải ngân trong tháng 10 còn thấp."),
  ignore("Hoàn thành trong tháng 13."),
  ignore("Số vốn đã giải ngân trong tháng 10 và 12 dự án còn thấp."),
];
