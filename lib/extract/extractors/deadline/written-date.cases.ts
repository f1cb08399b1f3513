import { before, day, find, ignore, inTimeField, on, type RuleCase } from "../../../../test/support/rule-cases.ts";

export const referenceDate = day("2026-11-20");

export const finds: readonly RuleCase[] = [
  find("Thả phao tiêu ⟦trong các ngày 5 và 6 tháng 12 năm 2026⟧.", on("2026-12-06")),
  find("Khóa sổ kho bạc ⟦trước ngày 31 tháng Mười Hai⟧.", before("2026-12-31", { inferred: true })),
  find("Bổ nhiệm lại ⟦trước mùng 5 tháng 12⟧.", before("2026-12-05", { inferred: true })),
  find("Hoàn thành sơ tán ⟦trước chiều ngày 25 tháng 11⟧.", before("2026-11-25", { inferred: true })),
  find("Bàn giao hồ sơ ⟦trước thứ Tư, ngày 25 tháng 11⟧.", before("2026-11-25", { inferred: true })),
  find(
    "Báo cáo ⟦chậm nhất ngày 22 tháng 01 năm 2027⟧ (lần 1), ⟦ngày 07 tháng 02 năm 2027⟧ (lần 2) và ⟦ngày 16 tháng 02 năm 2027⟧ (lần 3).",
    on("2027-01-22"),
    on("2027-02-07"),
    on("2027-02-16"),
  ),
  find("Bộ Y tế trình Chính phủ dự thảo Nghị định ⟦trước ngày 30 tháng 9 năm 2027⟧.", before("2027-09-30")),
  find("⟦Chậm nhất là ngày 15 tháng 01 năm 2027⟧, các địa phương gửi báo cáo.", on("2027-01-15")),
  find("Báo cáo tình hình khắc phục ⟦trước 17 giờ 30 ngày 24 tháng 11 năm 2026⟧.", before("2026-11-24", { at: "17:30" })),
  find("Khôi phục cấp điện ⟦trước 18 giờ 00 phút ngày 22 tháng 11⟧.", before("2026-11-22", { at: "18:00", inferred: true })),
  find("Gửi Bộ Tài chính để tổng hợp ⟦trước 20 tháng 12⟧.", before("2026-12-20", { inferred: true })),
  find("Hoàn thành giải phóng mặt bằng ⟦đến hết ngày 28 tháng 02 năm 2027⟧.", on("2027-02-28")),
  find("Ban hành kế hoạch ⟦trước ngày 05 tháng 12 năm nay⟧.", before("2026-12-05", { inferred: true })),
  find("Tổng kết thí điểm ⟦không muộn hơn ngày 10 tháng 3 năm 2027⟧.", on("2027-03-10")),
  find("Công khai kết quả ⟦trong ngày 25 tháng 11⟧.", on("2026-11-25", { inferred: true })),
  find("Hoàn thành sắp xếp ⟦trước ngày 01 tháng 3⟧.", before("2027-03-01", { inferred: true })),
  find("Hoàn thành ⟦ngày 30 tháng 11 năm 2027⟧.", on("2027-11-30")),
  find("Tăng ca, bảo đảm thông xe kỹ thuật ⟦ngày 19 tháng 12 năm 2027⟧.", on("2027-12-19")),
  find("Bàn giao rừng giống ⟦trễ nhất ngày 12 tháng 3 năm 2027⟧.", on("2027-03-12")),
  find("Gửi bản đồ ranh giới ⟦không được muộn hơn ngày 05 tháng 4 năm 2027⟧.", on("2027-04-05")),
  find("Chốt danh sách ⟦trước thời điểm ngày 20 tháng 5 năm 2027⟧.", before("2027-05-20")),
  inTimeField(find("⟦Ngày 1 tháng 3 năm 2027⟧", on("2027-03-01"))),
  inTimeField(find("⟦15 tháng 6 năm 2027⟧", on("2027-06-15"))),
  find("Lập lộ trình tính đủ chi phí khấu hao ⟦chậm nhất ngày 20 tháng 6 năm 2027⟧.", on("2027-06-20")),
  inTimeField(find("⟦Ngày 9 tháng 7/2027⟧", on("2027-07-09"))),
];

export const ignores: readonly RuleCase[] = [
  ignore("Bố trí xe đón khách dự lễ khánh thành cầu ngày 19 tháng 12 năm 2027."),
  ignore("Ngày 12 tháng 11 năm 2026, tại trụ sở Chính phủ, Phó Thủ tướng đã chủ trì cuộc họp."),
  ignore("Nghị định số 39/2025/NĐ-CP ngày 18 tháng 6 năm 2025 của Chính phủ."),
  ignore("Hà Nội, ngày 20 tháng 11 năm 2026"),
  ignore("Có hiệu lực thi hành kể từ ngày 01 tháng 01 năm 2027."),
  ignore("Báo cáo trước ngày 31 tháng 4 năm 2027."),
  ignore("Chuẩn bị các điều kiện để tổ chức Lễ khởi công vào ngày 19 tháng 12 năm 2026."),
  ignore("Bảo đảm an ninh cuộc bầu cử vào ngày 15 tháng 3 năm 2027."),
  ignore("Tổng mức giải ngân tính đến ngày 31 tháng 10 năm 2026 đạt thấp."),
];
