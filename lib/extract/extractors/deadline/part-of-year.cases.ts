import { day, find, ignore, on, type RuleCase } from "../../../../test/support/rule-cases.ts";

export const referenceDate = day("2026-11-20");

export const finds: readonly RuleCase[] = [
  find("Hoàn thành pháp điển ⟦trong sáu tháng đầu năm 2027⟧.", on("2027-06-30")),
  find("Hoàn thành cổng dữ liệu mở ⟦đến cuối năm 2027⟧.", on("2027-12-31")),
  find("Trình dự thảo ⟦trong 6 tháng đầu năm 2027⟧.", on("2027-06-30")),
  find("Trình Đề án ⟦trong 6 tháng đầu năm 2027⟧.", on("2027-06-30")),
  find("Rà soát toàn bộ thủ tục ⟦trong 02 tháng cuối năm 2026⟧.", on("2026-12-31")),
  find("Khai thác thương mại ⟦trong nửa đầu năm 2027⟧.", on("2027-06-30")),
  find("Bàn giao mặt bằng ⟦trong nửa cuối năm 2027⟧.", on("2027-12-31")),
  find("Thông tuyến ⟦vào giữa năm 2027⟧.", on("2027-08-31")),
  find("Hoàn thành ⟦cuối năm nay⟧.", on("2026-12-31", { inferred: true })),
  find("Duy trì trực ban ⟦đến cuối năm⟧.", on("2026-12-31", { inferred: true })),
  find("Hoàn thành ⟦trong 9 tháng đầu năm 2027⟧.", on("2027-09-30")),
];

export const ignores: readonly RuleCase[] = [
  ignore("Đề cập các nhiệm vụ trọng tâm từ nay đến cuối năm, Thủ tướng yêu cầu các bộ rà soát kho."),
  ignore("Các chủ đầu tư làm hồ sơ thanh toán ngay, không dồn vào cuối năm."),
  ignore("Trình kế hoạch kiểm tra kho 6 tháng cuối năm;"),
  ignore("Ai không hoàn thành thì xem xét, xếp loại cuối năm."),
  ignore("Thúc đẩy giải ngân ngay từ đầu năm."),
  ignore("Báo cáo trước ngày 15/5/2027 (thời hạn cũ là đến cuối năm 2026)."),
  ignore("Báo cáo kết quả gỡ vướng mắc của doanh nghiệp trong 9 tháng đầu năm 2027."),
  ignore("Số hồ sơ trễ hạn tăng so với 6 tháng đầu năm 2025."),
  ignore("Nghiệm thu ngay khi có khối lượng, không để dồn vào cuối năm."),
  ignore("Chuẩn bị đầu năm học mới."),
  ignore("Tổng thu ngân sách 6 tháng đầu năm 2026 đạt dự toán."),
  ignore("Số dự án chưa được triển khai trong 6 tháng đầu năm 2026 phải báo cáo rõ nguyên nhân."),
  ignore("Chiến lược phát triển kho vận đến cuối năm 2035."),
];
