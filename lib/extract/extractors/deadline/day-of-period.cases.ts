import { day, every, find, ignore, type RuleCase } from "../../../../test/support/rule-cases.ts";

export const referenceDate = day("2026-11-20");

export const finds: readonly RuleCase[] = [
  find("Công bố giá ⟦trước ngày 20 tháng đầu của mỗi quý⟧.", every("quarter", { day: 20 })),
  find("⟦Vào ngày cuối tháng⟧, các đơn vị gửi số liệu.", every("month")),
  find("Gửi thẻ kho ⟦trước ngày làm việc cuối cùng của quý⟧.", every("quarter")),
  find("Báo cáo kết quả cho vay về Ngân hàng Nhà nước ⟦trước ngày 10 của tháng tiếp theo⟧.", every("month", { day: 10 })),
  find("Gửi báo cáo năm ⟦trước ngày 20/01 của năm liền kề năm báo cáo⟧.", every("year", { month: 1, day: 20 })),
  find("Gửi báo cáo ⟦chậm nhất vào ngày 18 của tháng đầu quý tiếp theo⟧.", every("quarter", { day: 18 })),
  find("Gửi biểu thống kê ⟦chậm nhất là ngày 20/01 năm kế tiếp của năm báo cáo⟧.", every("year", { month: 1, day: 20 })),
  find("Gửi số liệu ⟦chậm nhất ngày 12 của tháng báo cáo⟧.", every("month", { day: 12 })),
  find(
    "Gửi số liệu ⟦chậm nhất ngày 07 (bảy) của tháng cuối quý⟧ đối với báo cáo định kỳ hằng quý.",
    every("quarter", { day: 7 }),
  ),
  find("Gửi tài liệu họp ⟦chậm nhất vào ngày 22 của tháng trước⟧ tháng tổ chức họp.", every("month", { day: 22 })),
  find("Báo cáo ⟦trước ngày 15 tháng cuối quý⟧.", every("quarter", { day: 15 })),
  find("Báo cáo kết quả ⟦định kỳ trước ngày 20 của tháng cuối quý⟧ và khi có yêu cầu.", every("quarter", { day: 20 })),
  find("Gửi biểu về Ban Tổ chức ⟦trước ngày 20 tháng cuối hằng quý⟧.", every("quarter", { day: 20 })),
  find("⟦Định kỳ ngày 10 và ngày cuối cùng của tháng⟧, tổng hợp số dư.", every("month")),
  find("⟦Định kỳ vào các ngày 05, 15 và 25 hằng tháng⟧ gửi số dư.", every("month")),
  find("Trình danh mục mua sắm ⟦trước ngày 30/11 của năm trước liền kề⟧.", every("year", { month: 11, day: 30 })),
  find("Gửi nhu cầu đào tạo ⟦trước ngày 15/10 năm trước năm kế hoạch⟧.", every("year", { month: 10, day: 15 })),
  find("Báo cáo Cục ⟦định kỳ vào ngày 20 của tháng cuối quý⟧.", every("quarter", { day: 20 })),
  find("Gửi đăng ký thi đua ⟦trước ngày 28 tháng 02 của năm kế hoạch⟧.", every("year", { month: 2, day: 28 })),
  find("Giao ban với các trạm bơm ⟦vào thứ Hai tuần đầu tiên của tháng⟧.", every("month")),
  find("Tổng dọn vệ sinh ⟦vào tuần cuối của tháng⟧.", every("month")),
];

export const ignores: readonly RuleCase[] = [
  ignore("Nộp thẻ kho vào ngày cuối tháng 12."),
  ignore("Họp sơ kết ngày 15 tháng cuối năm học."),
  ignore("Tiền lương của tháng trước được chi trả đầy đủ."),
  ignore("Số liệu của tháng báo cáo giảm 2%."),
  ignore("Hội nghị tổ chức ngày 10 tháng 11 có báo cáo của các sở."),
  ignore("Gửi báo cáo trước ngày 15 tháng đầu quý II."),
  ignore("Số liệu tính từ ngày 15/12 năm trước đến nay."),
  ignore("Bàn giao nhà văn hóa vào tuần cuối tháng 12."),
];
