import type { NoticeCases } from "../../../test/support/notice-cases.ts";
import { before, on, within } from "../../../test/support/rule-cases.ts";

export const notices: NoticeCases["notices"] = [
  {
    title: "news whose headings name several bodies; below one of them a sentence opens with 'Theo chức năng'",
    page: [
      "Thủ tướng giao việc cho các bộ về phát triển logistics",
      "Thủ tướng Chính phủ vừa ký Công điện số 77/CĐ-TTg ngày 12/3/2024 về phát triển dịch vụ logistics.",
      "Thủ tướng Chính phủ yêu cầu:",
      "1. Bộ Giao thông vận tải",
      "a) Rà soát quy hoạch các cảng cạn, trình Thủ tướng Chính phủ trước ngày 30/4/2024.",
      "2. Bộ Kế hoạch và Đầu tư, Bộ Tư pháp, Thanh tra Chính phủ",
      "Theo chức năng, nhiệm vụ, hướng dẫn các địa phương gỡ vướng về thủ tục giao đất cho kho bãi.",
      "3. Bộ Công an, Bộ Ngoại giao",
      "- Bộ Công an xử lý các vụ việc trộm cắp hàng hóa trên đường vận chuyển.",
      "4. Chủ tịch UBND các tỉnh ven biển",
      "Tập trung bàn giao mặt bằng cho các dự án cảng biển đang chậm tiến độ.",
      "Các doanh nghiệp vận tải chủ động cơ cấu lại đội xe, giảm lượt xe chạy rỗng.",
    ],
    tasks: {
      "1.a#1": {
        says: "Rà soát quy hoạch các cảng cạn, trình Thủ tướng Chính phủ trước ngày 30/4/2024",
        leads: ["Bộ Giao thông vận tải ← heading"],
        due: [["trước ngày 30/4/2024", before("2024-04-30")]],
      },
      "¶7#1": {
        says: "Theo chức năng … kho bãi",
        leads: ["Bộ Kế hoạch và Đầu tư ← heading", "Bộ Tư pháp ← heading", "Thanh tra Chính phủ ← heading"],
      },
      "3.-1#1": { says: "Bộ Công an xử lý các vụ việc trộm cắp hàng hóa trên đường vận chuyển", leads: ["Bộ Công an"] },
      "¶11#1": { says: "Tập trung … tiến độ", leads: ["Chủ tịch UBND các tỉnh ven biển ← heading"] },
      "¶12#1": { says: "Các doanh nghiệp … chạy rỗng", leads: ["Các doanh nghiệp vận tải"] },
    },
  },
  {
    title: "news whose headings name a body and, behind a colon, what it is about",
    page: [
      "Chỉ thị 18/CT-TTg: Chặn nạn khai thác cát trái phép",
      "Thủ tướng Chính phủ vừa ban hành Chỉ thị số 18/CT-TTg ngày 05/5/2025 về quản lý cát lòng sông.",
      "Thủ tướng Chính phủ yêu cầu thực hiện các nhiệm vụ sau:",
      "Bộ Nông nghiệp và Môi trường: Lập bản đồ sạt lở bờ sông",
      "Bộ trưởng Bộ Nông nghiệp và Môi trường chủ trì, phối hợp với Chủ tịch UBND các tỉnh lập bản đồ sạt lở bờ sông trong cả nước.",
      "Xây dựng cơ sở dữ liệu về trữ lượng cát, báo cáo Thủ tướng Chính phủ trước ngày 30/9/2025.",
      "Bộ Công an: Mở đợt truy quét trên các tuyến sông",
      "Phối hợp với Bộ Xây dựng kiểm tra đăng kiểm tàu hút cát, tạm giữ những tàu không số.",
    ],
    tasks: {
      "¶5#1": {
        says: "Bộ trưởng … cả nước",
        leads: ["Bộ trưởng Bộ Nông nghiệp và Môi trường"],
        coordinating: ["Chủ tịch UBND các tỉnh"],
      },
      "¶6#1": {
        says: "Xây dựng … 30/9/2025",
        leads: ["Bộ Nông nghiệp và Môi trường ← heading"],
        due: [["trước ngày 30/9/2025", before("2025-09-30")]],
      },
      "¶8#1": { says: "Phối hợp … không số", leads: ["Bộ Công an ← heading"], coordinating: ["Bộ Xây dựng"] },
    },
  },
  {
    title: "news that gives a body its duties in the passive, the items below",
    page: [
      "Chỉ thị về an toàn bếp ăn trường học",
      "Thủ tướng Chính phủ vừa ban hành Chỉ thị số 11/CT-TTg ngày 10/4/2024 về an toàn thực phẩm trong trường học.",
      "Thủ tướng Chính phủ chỉ đạo một số nội dung như sau:",
      "1. Đối với Bộ Giáo dục và Đào tạo",
      "Bộ Giáo dục và Đào tạo được giao các nhiệm vụ:",
      "a) Hướng dẫn các trường tổ chức bếp ăn một chiều;",
      "b) Đưa vệ sinh an toàn thực phẩm vào tiêu chí đánh giá người đứng đầu nhà trường.",
    ],
    tasks: {
      "1.a#1": { says: "Hướng dẫn các trường tổ chức bếp ăn một chiều", leads: ["Bộ Giáo dục và Đào tạo ← heading"] },
      "1.b#1": {
        says: "Đưa vệ sinh an toàn thực phẩm vào tiêu chí đánh giá người đứng đầu nhà trường",
        leads: ["Bộ Giáo dục và Đào tạo ← heading"],
      },
    },
  },
  {
    title: "news of what a leader ordered right after an accident; of what follows from what he thinks",
    page: [
      "Phó Thủ tướng thị sát hiện trường sập cầu",
      "Chiều 12/9/2025, Phó Thủ tướng thị sát hiện trường sập cầu Phong Lâm và họp với các bộ, ngành.",
      "Ngay sau khi cầu sập, Phó Thủ tướng đã giao Bộ Quốc phòng cử công binh tới hiện trường; địa phương đã đưa 12 người bị thương vào bệnh viện.",
      "Phó Thủ tướng yêu cầu Bộ Xây dựng kiểm định các cầu yếu trên quốc lộ, báo cáo trong 30 ngày.",
      "Theo Phó Thủ tướng, thông tin thất thiệt làm người dân hoang mang. Vì vậy, Bộ Văn hóa, Thể thao và Du lịch cần chỉ đạo các cơ quan báo chí thông tin kịp thời về cứu nạn.",
      "Bộ Y tế bố trí thêm kíp mổ cho bệnh viện tuyến tỉnh.",
      "Phát triển đội cứu hộ đường sông, bảo đảm mỗi tỉnh có một đội vào năm 2026.",
      "Chống lấn chiếm hành lang cầu là việc khó, liên quan nhiều ngành và nhiều hộ dân ven sông.",
    ],
    tasks: {
      "¶4#1": {
        says: "Bộ Xây dựng … 30 ngày",
        leads: ["Bộ Xây dựng"],
        due: [["trong 30 ngày", within("P30D")]],
      },
      "¶5#1": { says: "Bộ Văn hóa … cứu nạn", leads: ["Bộ Văn hóa, Thể thao và Du lịch"] },
      "¶6#1": { says: "Bộ Y tế … tuyến tỉnh", leads: ["Bộ Y tế"] },
      "¶7#1": {
        says: "Phát triển … năm 2026",
        due: [["vào năm 2026", on("2026-12-31")]],
      },
    },
  },
  {
    title: "news whose first heading names offices by their duties, and whose last opens with 'Theo dõi'",
    page: [
      "Thủ tướng: Gỡ vướng cho doanh nghiệp vận tải biển",
      "Thủ tướng Chính phủ vừa ban hành Chỉ thị số 15/CT-TTg ngày 02/4/2025 về phát triển vận tải biển.",
      "Thủ tướng Chính phủ yêu cầu các bộ, cơ quan, địa phương thực hiện các nhiệm vụ sau:",
      "1. Các Bộ trưởng, Thủ trưởng cơ quan ngang bộ theo chức năng, nhiệm vụ được giao:",
      "- Cắt giảm thủ tục cấp phép cho tàu vào cảng.",
      "Văn phòng Chính phủ, Thanh tra Chính phủ:",
      "Theo dõi, đôn đốc việc thực hiện; kịp thời báo cáo những vấn đề phát sinh.",
    ],
    tasks: {
      "1.-1#1": {
        says: "Cắt giảm thủ tục cấp phép cho tàu vào cảng",
        leads: ["Các Bộ trưởng ← heading", "Thủ trưởng cơ quan ngang bộ ← heading"],
      },
      "¶7#1": {
        says: "Theo dõi … phát sinh",
        leads: ["Văn phòng Chính phủ ← heading", "Thanh tra Chính phủ ← heading"],
      },
    },
  },
  {
    title: "news with a list of bodies longer than a heading, which opens a part of a telegram",
    page: [
      "Công điện 61/CĐ-TTg: Siết an toàn hồ đập",
      "Thủ tướng Chính phủ ban hành Công điện số 61/CĐ-TTg ngày 02/6/2025 về an toàn hồ đập.",
      "Thủ tướng Chính phủ yêu cầu:",
      "(1) Bộ Xây dựng, Bộ Tài chính, Bộ Quốc phòng, Bộ Công an, Bộ Khoa học và Công nghệ, Bộ Nông nghiệp và Môi trường, Ngân hàng Nhà nước Việt Nam, Tập đoàn Điện lực Việt Nam:",
      "- Rà soát quy trình vận hành các hồ chứa trước mùa lũ.",
      "(2) Bộ Công Thương:",
      "- Kiểm tra các đập thủy điện nhỏ.",
    ],
    tasks: {
      "1.-1#1": {
        says: "Rà soát … mùa lũ",
        leads: [
          "Bộ Xây dựng ← heading",
          "Bộ Tài chính ← heading",
          "Bộ Quốc phòng ← heading",
          "Bộ Công an ← heading",
          "Bộ Khoa học và Công nghệ ← heading",
          "Bộ Nông nghiệp và Môi trường ← heading",
          "Ngân hàng Nhà nước Việt Nam ← heading",
          "Tập đoàn Điện lực Việt Nam ← heading",
        ],
      },
      "2.-1#1": { says: "Kiểm tra … nhỏ", leads: ["Bộ Công Thương ← heading"] },
    },
  },
];
