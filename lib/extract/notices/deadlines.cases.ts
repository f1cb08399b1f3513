import { announcement, type NoticeCases } from "../../../test/support/notice-cases.ts";
import { before, every, on, within } from "../../../test/support/rule-cases.ts";
import type { ClockTime } from "../../model/calendar-date.ts";

const clock = (written: string): ClockTime => written as ClockTime;

export const notices: NoticeCases["notices"] = [
  {
    title: "last days: hours, left-out years, two months, working days across a holiday",
    page: announcement(
      "1. Bộ Công an gửi số liệu về Bộ Nội vụ trước 16 giờ 30 phút ngày 25/11.",
      "2. Bộ Y tế báo cáo Thủ tướng Chính phủ chậm nhất 10 giờ sáng ngày 01/12/2026.",
      "3. Bộ Xây dựng rà soát xong các gói thầu chậm tiến độ trong tháng 11 và 12 năm 2026.",
      "4. Bộ Tài chính phân bổ hết vốn trong tháng 12, trình phương án bổ sung trước tháng 3.",
      "5. Bộ Nội vụ gửi danh sách đầu mối trong 05 ngày làm việc kể từ ngày ban hành Thông báo này.",
      "6. Bộ Tư pháp trả lời trong 03 ngày làm việc kể từ ngày nhận đủ hồ sơ.",
      "7. Các địa phương báo cáo Bộ Công an trong vòng 24 giờ kể từ khi phát hiện sự cố.",
      "8. Bộ Công Thương mở đợt kiểm tra từ ngày 01/12/2026 đến hết ngày 15/12/2026.",
      "9. Văn phòng Chính phủ tổng hợp kết quả trước 3 giờ chiều ngày 30 tháng 11.",
      "10. Bộ Khoa học và Công nghệ gửi dự thảo về Bộ Tài chính trước 30/11, hoàn thiện trong tháng này.",
      "11. Bộ Nông nghiệp và Môi trường hoàn thành việc rà soát ngay trong tuần này, không quá ngày 22/11/2026.",
      "12. Bộ Giáo dục và Đào tạo báo cáo lần một trước ngày 15/12/2026 và lần hai trước ngày 15/6/2027.",
      "13. Bộ Ngoại giao báo cáo hằng ngày trước 14 giờ và báo cáo tổng hợp trước ngày 25/02/2027.",
    ),
    tasks: {
      "1#1": {
        says: "Bộ Công an gửi … ngày 25/11",
        leads: ["Bộ Công an"],
        due: [["trước 16 giờ 30 phút ngày 25/11", before("2026-11-25", { at: "16:30", inferred: true })]],
      },
      "2#1": {
        says: "Bộ Y tế báo cáo … 01/12/2026",
        leads: ["Bộ Y tế"],
        due: [["chậm nhất 10 giờ sáng ngày 01/12/2026", on("2026-12-01", { at: "10:00" })]],
      },
      "3#1": {
        says: "Bộ Xây dựng rà soát … năm 2026",
        leads: ["Bộ Xây dựng"],
        due: [["trong tháng 11 và 12 năm 2026", on("2026-12-31")]],
      },
      "4#1": {
        says: "Bộ Tài chính phân bổ … trước tháng 3",
        leads: ["Bộ Tài chính"],
        due: [
          ["trong tháng 12", on("2026-12-31", { inferred: true })],
          ["trước tháng 3", on("2027-02-28", { inferred: true })],
        ],
      },
      // Saturday, Sunday and 24 November (a holiday) are no working days
      "5#1": {
        says: "Bộ Nội vụ gửi … Thông báo này",
        leads: ["Bộ Nội vụ"],
        due: [["trong 05 ngày làm việc kể từ ngày ban hành Thông báo này", on("2026-11-30", { inferred: true })]],
      },
      "6#1": {
        says: "Bộ Tư pháp trả lời … hồ sơ",
        leads: ["Bộ Tư pháp"],
        due: [["trong 03 ngày làm việc kể từ ngày nhận đủ hồ sơ", within("P3D", { working: true, from: "ngày nhận đủ hồ sơ" })]],
      },
      "7#1": {
        says: "Các địa phương báo cáo … sự cố",
        leads: ["Các địa phương"],
        due: [["trong vòng 24 giờ kể từ khi phát hiện sự cố", within("PT24H", { from: "khi phát hiện sự cố" })]],
      },
      "8#1": {
        says: "Bộ Công Thương mở … 15/12/2026",
        leads: ["Bộ Công Thương"],
        due: [["từ ngày 01/12/2026 đến hết ngày 15/12/2026", on("2026-12-15")]],
      },
      "9#1": {
        says: "Văn phòng Chính phủ tổng hợp … tháng 11",
        leads: ["Văn phòng Chính phủ"],
        due: [["trước 3 giờ chiều ngày 30 tháng 11", before("2026-11-30", { at: "15:00", inferred: true })]],
      },
      "10#1": {
        says: "Bộ Khoa học và Công nghệ gửi … tháng này",
        leads: ["Bộ Khoa học và Công nghệ"],
        due: [
          ["trước 30/11", before("2026-11-30", { inferred: true })],
          ["trong tháng này", on("2026-11-30", { inferred: true })],
        ],
      },
      "11#1": {
        says: "Bộ Nông nghiệp và Môi trường hoàn thành … 22/11/2026",
        leads: ["Bộ Nông nghiệp và Môi trường"],
        due: [
          ["ngay trong tuần này", on("2026-11-22", { inferred: true })],
          ["không quá ngày 22/11/2026", on("2026-11-22")],
        ],
      },
      "12#1": {
        says: "Bộ Giáo dục và Đào tạo báo cáo … 15/6/2027",
        leads: ["Bộ Giáo dục và Đào tạo"],
        due: [
          ["trước ngày 15/12/2026", before("2026-12-15")],
          ["trước ngày 15/6/2027", before("2027-06-15")],
        ],
      },
      "13#1": {
        says: "Bộ Ngoại giao báo cáo … 25/02/2027",
        leads: ["Bộ Ngoại giao"],
        due: [
          ["hằng ngày trước 14 giờ", every("day", { at: clock("14:00") })],
          ["trước ngày 25/02/2027", before("2027-02-25")],
        ],
      },
    },
  },
  {
    title: "periods without hằng beside others with it, and two days of each year",
    page: announcement(
      "1. Bộ Công Thương theo dõi nguồn cung muối, báo cáo theo định kỳ (quý, 6 tháng, năm).",
      "2. Bộ Xây dựng lập báo cáo tồn kho xi măng hàng quý, 6 tháng và hàng năm, gửi Bộ Công Thương.",
      "3. Bộ Nội vụ gửi báo cáo trước ngày 20/6 và 20/12 hằng năm.",
    ),
    tasks: {
      "1#1": {
        says: "Bộ Công Thương theo dõi … năm)",
        leads: ["Bộ Công Thương"],
        due: [
          ["quý", every("quarter")],
          ["6 tháng", every("half-year")],
          ["năm", every("year")],
        ],
      },
      "2#1": {
        says: "Bộ Xây dựng lập … Bộ Công Thương",
        leads: ["Bộ Xây dựng"],
        due: [
          ["hàng quý", every("quarter")],
          ["6 tháng", every("half-year")],
          ["hàng năm", every("year")],
        ],
      },
      "3#1": {
        says: "Bộ Nội vụ gửi … hằng năm",
        leads: ["Bộ Nội vụ"],
        due: [
          ["trước ngày 20/6", every("year", { month: 6, day: 20 })],
          ["20/12 hằng năm", every("year", { month: 12, day: 20 })],
        ],
      },
    },
  },
  {
    title: "what recurs, and what is no deadline",
    page: announcement(
      "1. Bộ Nội vụ tổng hợp tiến độ, gửi Văn phòng Chính phủ trước 15 giờ thứ Sáu hằng tuần.",
      "2. Bộ Tài chính công khai số giải ngân vào ngày 05 hằng tháng; Bộ Xây dựng cập nhật cơ sở dữ liệu mỗi quý một lần, chậm nhất ngày 10 của tháng đầu quý sau.",
      "3. Các bộ, ngành định kỳ 6 tháng (trước ngày 15/6) và hằng năm (trước ngày 15/12) báo cáo Bộ Nội vụ.",
      "4. Bộ Y tế thường xuyên kiểm tra, sớm khắc phục tồn tại nêu tại Công văn số 5120/BYT-KCB ngày 12/10/2026; quy định mới áp dụng từ ngày 01/01/2027.",
      "5. Bộ Công Thương triển khai Chiến lược phát triển logistics giai đoạn 2026 - 2035, tầm nhìn đến năm 2050.",
      "6. Bộ Ngoại giao chuẩn bị chu đáo hội nghị dự kiến tổ chức ngày 18/12/2026 tại Đà Nẵng.",
      "7. Bộ Xây dựng hằng ngày, trước 17 giờ, gửi số liệu thông xe về Trung tâm điều hành.",
    ),
    tasks: {
      "1#1": {
        says: "Bộ Nội vụ tổng hợp … hằng tuần",
        leads: ["Bộ Nội vụ"],
        due: [["trước 15 giờ thứ Sáu hằng tuần", every("week", { weekday: 5, at: clock("15:00") })]],
      },
      "2#1": {
        says: "Bộ Tài chính công khai … hằng tháng",
        leads: ["Bộ Tài chính"],
        due: [["vào ngày 05 hằng tháng", every("month", { day: 5 })]],
      },
      "2#2": {
        says: "Bộ Xây dựng cập nhật … quý sau",
        leads: ["Bộ Xây dựng"],
        due: [["mỗi quý một lần, chậm nhất ngày 10 của tháng đầu quý sau", every("quarter", { day: 10 })]],
      },
      "3#1": {
        says: "Các bộ, ngành định kỳ … Bộ Nội vụ",
        leads: ["Các bộ, ngành"],
        due: [
          ["định kỳ 6 tháng (trước ngày 15/6)", every("half-year", { month: 6, day: 15 })],
          ["hằng năm (trước ngày 15/12)", every("year", { month: 12, day: 15 })],
        ],
      },
      "4#1": { says: "Bộ Y tế thường xuyên … 01/01/2027", leads: ["Bộ Y tế"] },
      "5#1": { says: "Bộ Công Thương triển khai … 2050", leads: ["Bộ Công Thương"] },
      "6#1": { says: "Bộ Ngoại giao chuẩn bị … Đà Nẵng", leads: ["Bộ Ngoại giao"] },
      "7#1": {
        says: "Bộ Xây dựng hằng ngày … điều hành",
        leads: ["Bộ Xây dựng"],
        due: [["hằng ngày, trước 17 giờ", every("day", { at: clock("17:00") })]],
      },
    },
  },
  {
    title: "a date in a heading holds for the items that have none",
    page: announcement(
      "1. Bộ Xây dựng chủ trì, phối hợp với Bộ Tài chính hoàn thành các việc sau trước ngày 30/6/2027:",
      "a) Rà soát quy hoạch cảng cạn trên toàn quốc.",
      "b) Ban hành định mức kinh tế - kỹ thuật trong quý I năm 2027.",
      "c) Công bố danh mục dự án kêu gọi đầu tư.",
      "2. Bộ Nội vụ khẩn trương sắp xếp nhân sự trước ngày 31/12/2026; đồng thời tập trung:",
      "a) Kiểm tra công vụ tại cơ sở.",
      "b) Tổng kết thi đua, khen thưởng.",
      "3. Trong quý I năm 2027, các bộ, ngành thực hiện:",
      "- Số hóa hồ sơ tồn đọng.",
      "- Giao Bộ Công an kết nối dữ liệu dân cư.",
    ),
    tasks: {
      "1.a#1": {
        says: "Rà soát quy hoạch … toàn quốc",
        leads: ["Bộ Xây dựng ← heading"],
        coordinating: ["Bộ Tài chính ← heading"],
        due: [["trước ngày 30/6/2027 ← heading", before("2027-06-30")]],
      },
      "1.b#1": {
        says: "Ban hành định mức … năm 2027",
        leads: ["Bộ Xây dựng ← heading"],
        coordinating: ["Bộ Tài chính ← heading"],
        due: [["trong quý I năm 2027", on("2027-03-31")]],
      },
      "1.c#1": {
        says: "Công bố danh mục … đầu tư",
        leads: ["Bộ Xây dựng ← heading"],
        coordinating: ["Bộ Tài chính ← heading"],
        due: [["trước ngày 30/6/2027 ← heading", before("2027-06-30")]],
      },
      "2.a#1": { says: "Kiểm tra công vụ … cơ sở", leads: ["Bộ Nội vụ ← heading"] },
      "2.b#1": { says: "Tổng kết thi đua … khen thưởng", leads: ["Bộ Nội vụ ← heading"] },
      "3.-1#1": {
        says: "Số hóa hồ sơ … tồn đọng",
        leads: ["các bộ, ngành ← heading"],
        due: [["Trong quý I năm 2027 ← heading", on("2027-03-31")]],
      },
      "3.-2#1": {
        says: "Bộ Công an kết nối … dân cư",
        leads: ["Bộ Công an"],
        due: [["Trong quý I năm 2027 ← heading", on("2027-03-31")]],
      },
    },
  },
  {
    title: "quarters, months of a time column and parts of the year are those of the year that the plan is for",
    page: [
      "ỦY BAN NHÂN DÂN XÃ ĐỒNG KHÊ",
      "Số: 86/KH-UBND",
      "Đồng Khê, ngày 24 tháng 11 năm 2026",
      "KẾ HOẠCH",
      "Chuyển đổi số xã Đồng Khê năm 2027",
      "Thực hiện Kế hoạch số 512/KH-UBND của UBND tỉnh, UBND xã Đồng Khê ban hành Kế hoạch:",
      "1. Phòng Kinh tế tự kiểm tra trong quý IV.",
      "2. Công an xã lập danh sách trong tháng 12.",
      "3. Rà soát bảng tên ngõ.",
      {
        table: [
          ["TT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời gian"],
          ["1", "Thay biển số nhà", "Công an xã", "Tháng 12"],
          ["2", "Chấm điểm trang tin", "Phòng Kinh tế", "Cuối năm"],
          ["3", "Mở lớp chữ ký số", "Phòng Kinh tế", "Trong năm"],
        ],
      },
    ],
    tasks: {
      "1#1": {
        says: "Phòng Kinh tế … quý IV",
        leads: ["Phòng Kinh tế"],
        due: [["trong quý IV", on("2027-12-31", { inferred: true })]],
      },
      "2#1": {
        says: "Công an xã … tháng 12",
        leads: ["Công an xã"],
        due: [["trong tháng 12", on("2026-12-31", { inferred: true })]],
      },
      "3#1": { says: "Rà soát bảng tên ngõ" },
      "1#2": {
        says: "Thay biển số nhà",
        leads: ["Công an xã ← table-column"],
        due: [["Tháng 12 ← table-column", on("2027-12-31", { inferred: true })]],
      },
      "2#2": {
        says: "Chấm điểm trang tin",
        leads: ["Phòng Kinh tế ← table-column"],
        due: [["Cuối năm ← table-column", on("2027-12-31", { inferred: true })]],
      },
      "3#2": {
        says: "Mở lớp chữ ký số",
        leads: ["Phòng Kinh tế ← table-column"],
        due: [["Trong năm ← table-column", on("2027-12-31", { inferred: true })]],
      },
    },
  },
];
