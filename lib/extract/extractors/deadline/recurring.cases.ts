import { day, every, find, ignore, inTimeField, type RuleCase } from "../../../../test/support/rule-cases.ts";
import type { ClockTime } from "../../../model/calendar-date.ts";

export const referenceDate = day("2026-11-20");

export const finds: readonly RuleCase[] = [
  find("⟦Định kỳ hằng quý⟧, báo cáo Thủ tướng Chính phủ.", every("quarter")),
  find("Bộ Nội vụ tổng hợp, báo cáo ⟦trước ngày 25 hằng tháng⟧.", every("month", { day: 25 })),
  find("Gửi báo cáo ⟦trước ngày 15/12 hằng năm⟧.", every("year", { month: 12, day: 15 })),
  find("⟦Hằng tháng, trước ngày 20⟧ gửi số liệu.", every("month", { day: 20 })),
  find("Báo cáo tiến độ ⟦trước 16 giờ thứ Sáu hằng tuần⟧.", every("week", { weekday: 5, at: "16:00" as ClockTime })),
  find("⟦Định kỳ 6 tháng một lần⟧, đánh giá kết quả.", every("half-year")),
  find("⟦Hàng tuần⟧ công bố tiến độ trên cổng thông tin.", every("week")),
  find("Báo cáo Bộ trưởng kết quả ⟦hằng tuần⟧.", every("week")),
  find("⟦định kỳ hằng năm⟧ tổ chức đánh giá.", every("year")),
  find("Rà soát kịch bản tăng trưởng của từng phường ⟦hàng tháng⟧, ⟦hàng quý⟧.", every("month"), every("quarter")),
  find("Thực hiện nghiêm việc báo cáo Bộ trưởng Bộ Xây dựng ⟦hằng tuần⟧ về tiến độ.", every("week")),
  find("Bộ Quốc phòng tổng hợp, báo cáo Thủ tướng Chính phủ ⟦hằng ngày⟧.", every("day")),
  find("Lấy mẫu giám định, ⟦định kỳ 7 ngày/lần⟧ gửi kết quả về Cục.", every("week")),
  find("Họp giao ban ⟦định kỳ 03 tháng một lần⟧.", every("quarter")),
  find("Kiểm định thiết bị ⟦06 tháng/lần⟧.", every("half-year")),
  find("Theo dõi, đôn đốc; sơ kết, tổng kết ⟦hằng năm⟧.", every("year")),
  find("Đo lường chất lượng mạng, công bố ⟦hằng quý⟧.", every("quarter")),
  find("Cập nhật ⟦hằng ngày⟧ tình hình cung cầu, báo cáo Lãnh đạo Bộ.", every("day")),
  find("Gửi báo cáo ⟦hằng ngày⟧ về Bộ Y tế để theo dõi.", every("day")),
  inTimeField(find("⟦Hằng năm⟧", every("year"))),
  find("⟦Hằng năm, trước ngày 15 tháng 12⟧ gửi Bộ Tài chính.", every("year", { month: 12, day: 15 })),
  find("Báo cáo ⟦trước ngày 15 tháng cuối quý⟧.", every("quarter", { day: 15 })),
  find("⟦Hằng tuần, trước thứ Sáu⟧ báo cáo.", every("week", { weekday: 5 })),
  find("Bộ Y tế ⟦hằng ngày, trước 17 giờ⟧, gửi số liệu.", every("day", { at: "17:00" as ClockTime })),
  find("Báo cáo ⟦mỗi quý một lần, chậm nhất ngày 10 của tháng đầu quý sau⟧.", every("quarter", { day: 10 })),
  find(
    "Báo cáo ⟦định kỳ 6 tháng (trước ngày 15/6)⟧ và ⟦hằng năm (trước ngày 15/12)⟧.",
    every("half-year", { month: 6, day: 15 }),
    every("year", { month: 12, day: 15 }),
  ),
  find("Giao ban (⟦hằng tháng, trước ngày 20⟧) với các tỉnh.", every("month", { day: 20 })),
  find("Gửi số liệu ⟦trước 3 giờ chiều thứ Sáu hằng tuần⟧.", every("week", { weekday: 5, at: "15:00" as ClockTime })),
  find("Bộ Y tế báo cáo Thủ tướng Chính phủ ⟦hằng ngày⟧; không để bị động.", every("day")),
  find("Tổ chức đối thoại với doanh nghiệp ⟦06 tháng/lần⟧.", every("half-year")),
  find("Kiểm tra phương tiện ⟦3 tháng một lần⟧.", every("quarter")),
  inTimeField(find("⟦01 lần/quý⟧", every("quarter"))),
  find("Giao ban ⟦một lần mỗi tuần⟧ để tháo gỡ vướng mắc.", every("week")),
  find("Báo cáo kết quả ⟦định kỳ trước ngày 20 của tháng cuối quý⟧ và khi có yêu cầu.", every("quarter", { day: 20 })),
  find(
    "Gửi báo cáo ⟦trước ngày 20/6⟧ và ⟦20/12 hằng năm⟧.",
    every("year", { month: 6, day: 20 }),
    every("year", { month: 12, day: 20 }),
  ),
];

export const ignores: readonly RuleCase[] = [
  ignore("Số thu trong 6 tháng (trước ngày 01/7) còn thấp."),
  ignore("Cắt giảm chi phí bình quân hằng năm."),
  ignore("Lập dự toán ngân sách nhà nước hằng năm theo quy định."),
  ignore("Hoàn thiện chế độ báo cáo hằng ngày."),
  ignore("Tổ chức bồi dưỡng cán bộ, mỗi năm tối thiểu 10 khóa."),
  ignore("Mỗi năm giảm từ 3 điểm ùn tắc trở lên."),
  ignore("Tốc độ tăng hằng tháng còn chậm."),
  ignore("Đào tạo trên 500 cán bộ kỹ thuật mỗi năm."),
  ignore("Chất lượng hàng năm mặt hàng xuất khẩu được cải thiện."),
];
