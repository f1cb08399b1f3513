import { announcement, type NoticeCases } from "../../../test/support/notice-cases.ts";
import { between, on, quantity } from "../../../test/support/rule-cases.ts";

export const notices: NoticeCases["notices"] = [
  {
    title: "targets of one ministry's items",
    page: announcement(
      "II. NHIỆM VỤ TRỌNG TÂM",
      "1. Bộ Khoa học và Công nghệ:",
      "a) Đưa năng suất lao động của các phòng thí nghiệm trọng điểm tăng từ 5 đến 7% mỗi năm.",
      "b) Nâng tỷ lệ chi cho nghiên cứu ứng dụng lên 8,5–9% tổng chi của ngành.",
      "c) Đến năm 2030, đào tạo khoảng 50.000 kỹ sư bán dẫn.",
      "d) Huy động trên 1,2 triệu tỷ đồng đầu tư cho hạ tầng số.",
      "đ) Nâng năng lực lưu trữ dữ liệu dùng chung gấp 1,5 lần so với năm 2025.",
      "e) Số hợp đồng chuyển giao công nghệ tăng ít nhất 10% so với năm 2025.",
      "g) Giữ xếp hạng đổi mới sáng tạo trong nhóm 50 nước đầu thế giới.",
      "h) Bảo đảm 100% hồ sơ trực tuyến được trả kết quả đúng hạn, tỷ lệ hài lòng trên 95%.",
      "i) Cắt giảm một nửa thời gian thẩm định nhiệm vụ khoa học.",
      "k) Rút ngắn thời gian cấp bằng sáng chế xuống còn không quá 180 ngày.",
    ),
    tasks: {
      "II.1.a#1": {
        says: "Đưa năng suất … mỗi năm",
        leads: ["Bộ Khoa học và Công nghệ ← heading"],
        targets: [["từ 5 đến 7%", between(5, 7, "%")]],
      },
      "II.1.b#1": {
        says: "Nâng tỷ lệ … của ngành",
        leads: ["Bộ Khoa học và Công nghệ ← heading"],
        targets: [["8,5–9%", between(8.5, 9, "%")]],
      },
      "II.1.c#1": {
        says: "Đến năm 2030 … bán dẫn",
        leads: ["Bộ Khoa học và Công nghệ ← heading"],
        due: [["Đến năm 2030", on("2030-12-31")]],
        targets: [["khoảng 50.000 kỹ sư bán dẫn", quantity("~", 50_000, "kỹ sư bán dẫn")]],
      },
      "II.1.d#1": {
        says: "Huy động trên … hạ tầng số",
        leads: ["Bộ Khoa học và Công nghệ ← heading"],
        targets: [["trên 1,2 triệu tỷ đồng", quantity(">=", 1.2e15, "đồng")]],
      },
      "II.1.đ#1": {
        says: "Nâng năng lực … năm 2025",
        leads: ["Bộ Khoa học và Công nghệ ← heading"],
        targets: [["gấp 1,5 lần", quantity("=", 1.5, "lần")]],
      },
      "II.1.e#1": {
        says: "Số hợp đồng … năm 2025",
        leads: ["Bộ Khoa học và Công nghệ ← heading"],
        targets: [["ít nhất 10%", quantity(">=", 10, "%")]],
      },
      "II.1.g#1": {
        says: "Giữ xếp hạng … thế giới",
        leads: ["Bộ Khoa học và Công nghệ ← heading"],
        targets: [["trong nhóm 50 nước đầu", quantity("<=", 50, "nước đầu")]],
      },
      "II.1.h#1": {
        says: "Bảo đảm 100% … trên 95%",
        leads: ["Bộ Khoa học và Công nghệ ← heading"],
        targets: [
          ["100%", quantity("=", 100, "%")],
          ["trên 95%", quantity(">=", 95, "%")],
        ],
      },
      "II.1.i#1": {
        says: "Cắt giảm một nửa … khoa học",
        leads: ["Bộ Khoa học và Công nghệ ← heading"],
        targets: [["một nửa", quantity("=", 0.5, "")]],
      },
      "II.1.k#1": {
        says: "Rút ngắn thời gian … 180 ngày",
        leads: ["Bộ Khoa học và Công nghệ ← heading"],
        targets: [["không quá 180 ngày", quantity("<=", 180, "ngày")]],
      },
    },
  },
  {
    title: "targets of two duties in one item, and what only looks like one",
    page: announcement(
      "1. Bộ Xây dựng hoàn thành tối thiểu 1.000 km đường bộ cao tốc trong năm 2027; Bộ Tài chính giải ngân ít nhất 95% kế hoạch vốn.",
      "2. Bộ Y tế bảo đảm tối thiểu 02 bác sĩ/trạm, phấn đấu đạt 19 - 20 điều dưỡng/10.000 dân. Hiện 35% số trạm chưa có bác sĩ.",
      "3. Bộ Nông nghiệp và Môi trường trồng mới 12 - 15 nghìn ha rừng ven biển, xử lý nước thải trên 300.000 m3/ngày đêm.",
      "4. Bộ Công Thương rà soát 5 vùng nguyên liệu và 19 nhiệm vụ của Đề án 06; 10 tháng năm 2026 xuất khẩu đã tăng 11,4%.",
      "5. Ủy ban nhân dân tỉnh Gia Lai phấn đấu tốc độ tăng trưởng bình quân 10%/năm, thu nhập bình quân đạt 80 - 90 triệu đồng/người/năm.",
      "6. Bộ Tài chính phấn đấu tăng thu ngân sách 2 con số, mỗi tỉnh có ít nhất hai khu công nghiệp sinh thái; giảm tối thiểu 1/3 số thủ tục.",
      "7. Bộ Nội vụ giảm tỷ lệ hồ sơ trễ hạn từ 4,5% xuống dưới 1%, tăng ít nhất 02 bậc chỉ số cải cách hành chính.",
    ),
    tasks: {
      "1#1": {
        says: "Bộ Xây dựng hoàn thành … năm 2027",
        leads: ["Bộ Xây dựng"],
        due: [["trong năm 2027", on("2027-12-31")]],
        targets: [["tối thiểu 1.000 km đường bộ cao tốc", quantity(">=", 1000, "km đường bộ cao tốc")]],
      },
      "1#2": {
        says: "Bộ Tài chính giải ngân … kế hoạch vốn",
        leads: ["Bộ Tài chính"],
        targets: [["ít nhất 95%", quantity(">=", 95, "%")]],
      },
      "2#1": {
        says: "Bộ Y tế bảo đảm … chưa có bác sĩ",
        leads: ["Bộ Y tế"],
        targets: [
          ["tối thiểu 02 bác sĩ/trạm", quantity(">=", 2, "bác sĩ/trạm")],
          ["19 - 20 điều dưỡng/10.000 dân", between(19, 20, "điều dưỡng/10.000 dân")],
        ],
      },
      "3#1": {
        says: "Bộ Nông nghiệp và Môi trường trồng mới … ngày đêm",
        leads: ["Bộ Nông nghiệp và Môi trường"],
        targets: [
          ["12 - 15 nghìn ha rừng ven biển", between(12_000, 15_000, "ha rừng ven biển")],
          ["trên 300.000 m3/ngày đêm", quantity(">=", 300_000, "m3/ngày đêm")],
        ],
      },
      "4#1": { says: "Bộ Công Thương rà soát … tăng 11,4%", leads: ["Bộ Công Thương"] },
      "5#1": {
        says: "Ủy ban nhân dân tỉnh Gia Lai phấn đấu … đồng/người/năm",
        leads: ["Ủy ban nhân dân tỉnh Gia Lai"],
        targets: [
          ["10%", quantity("=", 10, "%")],
          ["80 - 90 triệu đồng/người/năm", between(80e6, 90e6, "đồng/người/năm")],
        ],
      },
      "6#1": {
        says: "Bộ Tài chính phấn đấu … thủ tục",
        leads: ["Bộ Tài chính"],
        targets: [
          ["2 con số", quantity(">=", 10, "%")],
          ["ít nhất hai khu công nghiệp sinh thái", quantity(">=", 2, "khu công nghiệp sinh thái")],
          ["tối thiểu 1/3", quantity(">=", 0.333333, "")],
        ],
      },
      "7#1": {
        says: "Bộ Nội vụ giảm tỷ lệ … hành chính",
        leads: ["Bộ Nội vụ"],
        targets: [
          ["dưới 1%", quantity("<=", 1, "%")],
          ["ít nhất 02 bậc", quantity(">=", 2, "bậc")],
        ],
      },
    },
  },
  {
    title: "figures to be reached among the assignments; one that is told",
    page: announcement(
      "Phó Thủ tướng yêu cầu:",
      "1. Bộ Xây dựng rà soát quy hoạch cấp nước.",
      "2. Tỷ lệ hộ dân thành thị dùng nước sạch đạt trên 97%.",
      "3. 100% trạm cấp nước quan trắc chất lượng nước.",
      "4. Hội chợ ngành nước dự kiến có trên 300 gian hàng.",
    ),
    tasks: {
      "1#1": { says: "Bộ Xây dựng rà soát … nước", leads: ["Bộ Xây dựng"] },
      "2#1": { says: "Tỷ lệ hộ … 97%", targets: [["trên 97%", quantity(">=", 97, "%")]] },
      "3#1": { says: "100% trạm … nước", targets: [["100%", quantity("=", 100, "%")]] },
    },
  },
];
