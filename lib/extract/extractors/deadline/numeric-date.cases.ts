import { before, day, find, ignore, inTimeField, on, type RuleCase } from "../../../../test/support/rule-cases.ts";

export const referenceDate = day("2026-11-20");

export const finds: readonly RuleCase[] = [
  find("Bộ Xây dựng hoàn thành việc rà soát quy hoạch cảng cạn ⟦trước ngày 30/6/2027⟧.", before("2027-06-30")),
  find("Các địa phương gửi kết quả về Bộ Nội vụ ⟦chậm nhất là ngày 05/12/2026⟧ để tổng hợp.", on("2026-12-05")),
  find("Báo cáo Thủ tướng Chính phủ ⟦trước 17 giờ ngày 27/11⟧.", before("2026-11-27", { at: "17:00", inferred: true })),
  find("Hoàn thành nghiệm thu ⟦trước 16h30 ngày 02/12/2026⟧.", before("2026-12-02", { at: "16:30" })),
  find("Kéo dài thời gian tiếp nhận hồ sơ ⟦đến hết ngày 31.12.2026⟧.", on("2026-12-31")),
  find("Trình dự thảo Nghị định ⟦trước ngày 05-3-2027⟧.", before("2027-03-05")),
  find("Gửi danh sách cán bộ đầu mối ⟦trước 25/11/2026⟧.", before("2026-11-25")),
  find("Báo cáo kết quả thực hiện ⟦trước ngày 15/01⟧.", before("2027-01-15", { inferred: true })),
  find("Gửi số liệu ⟦trước ngày 20/11⟧, không để chậm trễ.", before("2026-11-20", { inferred: true })),
  find("Nâng công suất các mỏ cát, ⟦xong trước 30/11⟧.", before("2026-11-30", { inferred: true })),
  find("Nộp danh mục dự án (⟦chậm nhất 15/12⟧) để tổng hợp.", on("2026-12-15", { inferred: true })),
  find("Việc bàn giao mặt bằng phải xong ⟦không muộn hơn ngày 10/02/2027⟧.", on("2027-02-10")),
  find("Tổng hợp, báo cáo ⟦muộn nhất ngày 01/12/2026⟧.", on("2026-12-01")),
  find("Hoàn thành đấu nối ⟦vào ngày 22/12/2026⟧.", on("2026-12-22")),
  find("Gửi ý kiến góp ý về Bộ Tư pháp ⟦không quá ngày 30/9/2027⟧.", on("2027-09-30")),
  find("Rà soát cơ sở vật chất, ⟦xong trước 05/12⟧.", before("2026-12-05", { inferred: true })),
  find(
    "Gửi về Sở Nội vụ ⟦trước 20/12⟧ (bản giấy), ⟦trước 18h00, 22/12⟧ (bản mềm).",
    before("2026-12-20", { inferred: true }),
    before("2026-12-22", { at: "18:00", inferred: true }),
  ),
  find("Sơ tán xong người dân ⟦trước 6 giờ sáng ngày 23/11⟧.", before("2026-11-23", { at: "06:00", inferred: true })),
  find("Di dời ⟦xong trước 18 giờ chiều mai, 21/11⟧.", before("2026-11-21", { at: "18:00", inferred: true })),
  find("Chi trả trợ cấp, ⟦xong trước ngày Quốc khánh 02/9/2027⟧.", before("2027-09-02")),
  find("Rà soát tiến độ từng dự án ⟦trước ngày 05/12/2026⟧.", before("2026-12-05")),
  find("Thông xe ⟦trước dịp Tết Dương lịch 01/01/2027⟧.", before("2027-01-01")),
  find("Hạn chót nộp hồ sơ: ⟦hạn chót 20/12/2026⟧.", on("2026-12-20")),
  inTimeField(find("⟦Trước 30/6⟧ và ⟦15/12⟧", before("2027-06-30", { inferred: true }), on("2026-12-15", { inferred: true }))),
  find(
    "Báo cáo nhanh ⟦vào các ngày 08/12⟧, ⟦11/12⟧ và ⟦14/12/2026⟧.",
    on("2026-12-08", { inferred: true }),
    on("2026-12-11", { inferred: true }),
    on("2026-12-14"),
  ),
  find("Gửi kết quả ⟦trước ngày 15/6⟧ và ⟦ngày 15/12/2027⟧.", before("2027-06-15", { inferred: true }), on("2027-12-15")),
  find("Phấn đấu thông xe kỹ thuật ⟦dịp 19/12/2026⟧.", on("2026-12-19")),
  find("Gửi số liệu về Bộ Nội vụ ⟦trước 05/12⟧.", before("2026-12-05", { inferred: true })),
  find("Báo cáo ⟦trước 3 giờ chiều ngày 30/11⟧.", before("2026-11-30", { at: "15:00", inferred: true })),
];

export const ignores: readonly RuleCase[] = [
  ignore("Căn cứ Công văn số 2145/BTC-NSNN ngày 14/10/2026 của Bộ Tài chính."),
  ignore("Thẩm định trước 1/3 số dự án, trong đó hết 2/5 là dự án giao thông."),
  ignore("Quyết định này có hiệu lực từ ngày 01/12/2026."),
  ignore("Tăng công suất trước 30/11 kho, gồm 12 kho lạnh."),
  ignore("Tranh thủ ý kiến của trên 2/3 thành viên, đến 3/5 là đủ."),
  ignore("Số vốn giải ngân tính đến 20/11/2026 còn thấp."),
  ignore("Tính đến 20/11/2026, đã giải ngân được 62,4% kế hoạch."),
  ignore("Hạ tầng số phiên bản trước 2.1.3.4 phải được thay thế."),
  ignore("Báo cáo trước ngày 31/6/2027."),
  ignore("Mực nước dự báo đến ngày 07/12 đạt 3,4 m."),
  ignore("Thực hiện khoản 2 Điều 15/2024."),
  ignore("Số đầu mối đã giảm một nửa so với trước ngày 01/7/2025."),
];
