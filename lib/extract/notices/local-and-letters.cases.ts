import type { NoticeCases } from "../../../test/support/notice-cases.ts";
import { before, between, every, on, quantity, within } from "../../../test/support/rule-cases.ts";
import type { ClockTime } from "../../model/calendar-date.ts";

export const notices: NoticeCases["notices"] = [
  {
    title: "a provincial plan",
    page: [
      "ỦY BAN NHÂN DÂN",
      "TỈNH QUẢNG NGÃI",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Số: 96/KH-UBND",
      "Quảng Ngãi, ngày 15 tháng 01 năm 2027",
      "KẾ HOẠCH",
      "Phát triển kinh tế xanh trên địa bàn tỉnh năm 2027",
      "I. MỤC ĐÍCH, YÊU CẦU",
      "1. Cụ thể hóa các nghị quyết của Tỉnh ủy.",
      "II. MỤC TIÊU",
      "1. Tốc độ tăng GRDP đạt 9,5 - 10%.",
      "III. NHIỆM VỤ",
      "1. Sở Nông nghiệp và Môi trường",
      "a) Chủ trì, phối hợp với Sở Công Thương và UBND các xã, phường xây dựng ít nhất 03 mô hình canh tác giảm phát thải, mỗi mô hình tối thiểu 50 ha, hoàn thành trước 30/9/2027.",
      "b) Phấn đấu đến cuối năm 2027 có 75% số cơ sở chăn nuôi xử lý chất thải, giảm 15 - 20% lượng phân bón vô cơ so với năm 2025.",
      "c) Báo cáo kết quả định kỳ trước ngày 20 của tháng cuối quý và khi có yêu cầu.",
      "2. Sở Tài chính",
      "- Bố trí tối thiểu 1,5% chi ngân sách cho sự nghiệp môi trường.",
      "- Thu hút từ 02 đến 03 dự án FDI công nghệ sạch với tổng vốn đăng ký không dưới 200 triệu USD.",
      "3. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh vận động mỗi hộ dân trồng ít nhất 01 cây xanh.",
      "4. UBND các xã, phường",
      "a) Thu gom, xử lý 100% rác thải sinh hoạt ở khu trung tâm và ít nhất 85% ở nông thôn.",
      "b) Kiện toàn tổ tự quản chậm nhất đến ngày 28/02/2027; gửi danh sách trong vòng 07 ngày sau khi kiện toàn.",
      "IV. KINH PHÍ",
      "Kinh phí thực hiện do ngân sách tỉnh bảo đảm.",
      "V. TỔ CHỨC THỰC HIỆN",
      "Giao Sở Nông nghiệp và Môi trường tổng hợp, báo cáo UBND tỉnh trước ngày 20/6 và 20/12 hằng năm.",
      "Trên đây là Kế hoạch phát triển kinh tế xanh năm 2027./.",
      "Nơi nhận:",
      "- Tỉnh ủy;",
      "- Lưu: VT.",
    ],
    tasks: {
      "III.1.a#1": {
        says: "Chủ trì, phối hợp … 30/9/2027",
        leads: ["Sở Nông nghiệp và Môi trường ← heading"],
        coordinating: ["Sở Công Thương", "UBND các xã, phường"],
        due: [["trước 30/9/2027", before("2027-09-30")]],
        targets: [
          ["ít nhất 03 mô hình canh tác", quantity(">=", 3, "mô hình canh tác")],
          ["tối thiểu 50 ha", quantity(">=", 50, "ha")],
        ],
      },
      "III.1.b#1": {
        says: "Phấn đấu đến cuối … năm 2025",
        leads: ["Sở Nông nghiệp và Môi trường ← heading"],
        due: [["đến cuối năm 2027", on("2027-12-31")]],
        targets: [
          ["75%", quantity("=", 75, "%")],
          ["15 - 20%", between(15, 20, "%")],
        ],
      },
      "III.1.c#1": {
        says: "Báo cáo kết quả … yêu cầu",
        leads: ["Sở Nông nghiệp và Môi trường ← heading"],
        due: [["định kỳ trước ngày 20 của tháng cuối quý", every("quarter", { day: 20 })]],
      },
      "III.2.-1#1": {
        says: "Bố trí tối thiểu … môi trường",
        leads: ["Sở Tài chính ← heading"],
        targets: [["tối thiểu 1,5%", quantity(">=", 1.5, "%")]],
      },
      "III.2.-2#1": {
        says: "Thu hút từ … triệu USD",
        leads: ["Sở Tài chính ← heading"],
        targets: [
          ["từ 02 đến 03 dự án FDI công nghệ sạch", between(2, 3, "dự án FDI công nghệ sạch")],
          ["không dưới 200 triệu USD", quantity(">=", 200e6, "USD")],
        ],
      },
      "III.3#1": {
        says: "Ủy ban Mặt trận Tổ quốc … cây xanh",
        leads: ["Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"],
        targets: [["ít nhất 01 cây xanh", quantity(">=", 1, "cây xanh")]],
      },
      "III.4.a#1": {
        says: "Thu gom, xử lý … nông thôn",
        leads: ["UBND các xã, phường ← heading"],
        targets: [
          ["100%", quantity("=", 100, "%")],
          ["ít nhất 85%", quantity(">=", 85, "%")],
        ],
      },
      "III.4.b#1": {
        says: "Kiện toàn tổ tự quản … 28/02/2027",
        leads: ["UBND các xã, phường ← heading"],
        due: [["chậm nhất đến ngày 28/02/2027", on("2027-02-28")]],
      },
      "III.4.b#2": {
        says: "gửi danh sách … kiện toàn",
        leads: ["UBND các xã, phường ← heading"],
        due: [["trong vòng 07 ngày sau khi kiện toàn", within("P7D", { from: "khi kiện toàn" })]],
      },
      "V.¶1#1": {
        says: "Sở Nông nghiệp và Môi trường tổng hợp … hằng năm",
        leads: ["Sở Nông nghiệp và Môi trường"],
        due: [
          ["trước ngày 20/6", every("year", { month: 6, day: 20 })],
          ["20/12 hằng năm", every("year", { month: 12, day: 20 })],
        ],
      },
    },
  },
  {
    title: "an official letter of a ministry to its units",
    page: [
      "BỘ XÂY DỰNG",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Số: 4471/BXD-KHTC",
      "V/v đẩy nhanh tiến độ các dự án đường bộ ven biển",
      "Hà Nội, ngày 28 tháng 12 năm 2026",
      "Kính gửi:",
      "- Các Ban Quản lý dự án;",
      "- Cục Đường bộ Việt Nam.",
      "Thực hiện Công điện số 201/CĐ-TTg ngày 20/12/2026 của Thủ tướng Chính phủ, Bộ Xây dựng yêu cầu:",
      "1. Các Ban Quản lý dự án:",
      "a) Bảo đảm sản lượng tháng 01/2027 đạt tối thiểu 8% giá trị hợp đồng, tăng gấp đôi so với tháng 12/2026.",
      "b) Bố trí không ít hơn 03 mũi thi công trên mỗi gói thầu; riêng gói thầu số 5 phải đạt 3,5 km mặt đường mỗi tháng.",
      "c) Báo cáo tiến độ trước 15h00 thứ Năm hằng tuần; báo cáo đột xuất trong vòng 12 giờ khi có sự cố.",
      "d) Giải ngân hết vốn được giao trước ngày 31/01/2027, phần kéo dài trước 31/3.",
      "2. Cục Đường bộ Việt Nam kiểm tra hiện trường, kết thúc trong nửa đầu tháng 4/2027.",
      "3. Vụ Kế hoạch - Tài chính tổng hợp, trình Lãnh đạo Bộ trong 04 ngày làm việc kể từ ngày ký văn bản này.",
      "Nơi nhận:",
      "- Như trên;",
      "- Lưu: VT.",
      "BỘ TRƯỞNG",
      "Trần Quang Hưng",
    ],
    tasks: {
      "1.a#1": {
        says: "Bảo đảm sản lượng … tháng 12/2026",
        leads: ["Các Ban Quản lý dự án ← heading"],
        targets: [
          ["tối thiểu 8%", quantity(">=", 8, "%")],
          ["gấp đôi", quantity("=", 2, "lần")],
        ],
      },
      "1.b#1": {
        says: "Bố trí không ít … mỗi tháng",
        leads: ["Các Ban Quản lý dự án ← heading"],
        targets: [
          ["không ít hơn 03 mũi thi công", quantity(">=", 3, "mũi thi công")],
          ["3,5 km mặt đường", quantity("=", 3.5, "km mặt đường")],
        ],
      },
      "1.c#1": {
        says: "Báo cáo tiến độ … hằng tuần",
        leads: ["Các Ban Quản lý dự án ← heading"],
        due: [["trước 15h00 thứ Năm hằng tuần", every("week", { weekday: 4, at: "15:00" as ClockTime })]],
      },
      "1.c#2": {
        says: "báo cáo đột xuất … sự cố",
        leads: ["Các Ban Quản lý dự án ← heading"],
        due: [["trong vòng 12 giờ khi có sự cố", within("PT12H", { from: "khi có sự cố" })]],
      },
      "1.d#1": {
        says: "Giải ngân hết … 31/3",
        leads: ["Các Ban Quản lý dự án ← heading"],
        due: [
          ["trước ngày 31/01/2027", before("2027-01-31")],
          ["trước 31/3", before("2027-03-31", { inferred: true })],
        ],
      },
      "2#1": {
        says: "Cục Đường bộ Việt Nam kiểm tra … 4/2027",
        leads: ["Cục Đường bộ Việt Nam"],
        due: [["trong nửa đầu tháng 4/2027", on("2027-04-15")]],
      },
      // Friday 1 January is a holiday: 29, 30, 31 December, then Monday the 4th
      "3#1": {
        says: "Vụ Kế hoạch - Tài chính tổng hợp … này",
        leads: ["Vụ Kế hoạch - Tài chính"],
        due: [["trong 04 ngày làm việc kể từ ngày ký văn bản này", on("2027-01-04", { inferred: true })]],
      },
    },
  },
];
