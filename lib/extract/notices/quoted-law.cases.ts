import { announcement, type NoticeCases } from "../../../test/support/notice-cases.ts";
import { before } from "../../../test/support/rule-cases.ts";

export const notices: NoticeCases["notices"] = [
  {
    title: "a page that gives a telegram, and answers questions on the law below it",
    page: [
      "Toàn văn Công điện 771/CĐ-BCT 2026 về bảo đảm cung ứng điện mùa khô?",
      "Ngày 12/11/2026, Bộ Công Thương ban hành Công điện 771/CĐ-BCT năm 2026 về bảo đảm cung ứng điện.",
      "Mực nước nhiều hồ thủy điện xuống thấp, phụ tải tăng nhanh vào giờ cao điểm buổi tối.",
      "Để hạn chế sự cố lưới điện, Bộ trưởng Bộ Công Thương yêu cầu các đơn vị trong ngành Công Thương thực hiện các nhiệm vụ sau:",
      "(1) Khẩn trương kiểm tra các trạm biến áp, các khu vực trọng điểm, xung yếu để kịp thời thay thế thiết bị.",
      "(2) Tổ chức trực vận hành liên tục, báo cáo sản lượng trước ngày 20/11/2026.",
      "Trách nhiệm bảo vệ an toàn công trình điện lực được quy định ra sao?",
      "Căn cứ tại Điều 70 Luật Điện lực thì trách nhiệm bảo vệ an toàn công trình điện lực như sau:",
      "- Kiểm tra hành lang an toàn lưới điện; xử lý nghiêm hành vi vi phạm theo quy định của pháp luật.",
      "- Trách nhiệm của các cơ quan trong bảo vệ công trình được quy định như sau:",
      "+ Ủy ban nhân dân cấp tỉnh có trách nhiệm tổ chức giải tỏa các công trình lấn chiếm hành lang lưới điện.",
    ],
    tasks: {
      "1#1": { says: "Khẩn trương kiểm tra … thiết bị", leads: ["các đơn vị trong ngành Công Thương ← heading"] },
      "2#1": {
        says: "Tổ chức trực … 20/11/2026",
        leads: ["các đơn vị trong ngành Công Thương ← heading"],
        due: [["trước ngày 20/11/2026", before("2026-11-20")]],
      },
    },
  },
  {
    title: "places that are only where it matters most; a closing that says how weighty it all is",
    page: announcement(
      "Thủ tướng Chính phủ yêu cầu Chủ tịch UBND các tỉnh, thành phố từ Huế đến Lâm Đồng, trong đó trọng tâm là các tỉnh: Gia Lai, Đắk Lắk thực hiện các nội dung sau:",
      "- Tổ chức sửa chữa trường học bị hư hỏng.",
      "Khôi phục trường lớp sau lũ là nhiệm vụ cấp bách, thể hiện trách nhiệm của cả hệ thống chính trị. Thủ tướng Chính phủ yêu cầu Bộ Giáo dục và Đào tạo theo dõi việc thực hiện.",
    ),
    tasks: {
      "-1#1": { says: "Tổ chức sửa chữa … hư hỏng", leads: ["Chủ tịch UBND các tỉnh, thành phố từ Huế đến Lâm Đồng ← heading"] },
      "-1.¶1#1": { says: "Bộ Giáo dục và Đào tạo … thực hiện", leads: ["Bộ Giáo dục và Đào tạo"] },
    },
  },
  {
    title: "news: what a telegram makes a body's duty, a ministry by its class alone, who may act when charged",
    page: [
      "Bảo đảm thiết bị dạy học cho năm học mới",
      "20/11/2026 09:00",
      "Thủ tướng yêu cầu Bộ Giáo dục và Đào tạo rà soát danh mục thiết bị dạy học tối thiểu.",
      "Bộ cần có phương án hỗ trợ học sinh ở vùng sâu, vùng xa và vùng bị thiên tai.",
      "Theo công điện của Thủ tướng, Bộ Tài chính có trách nhiệm kiểm tra việc bố trí kinh phí của các địa phương.",
      "Theo Bộ Xây dựng, UBND tỉnh (hoặc bộ quản lý ngành, khi được Thủ tướng Chính phủ giao) là cơ quan có thẩm quyền chủ trì giám định.",
    ],
    tasks: {
      "¶3#1": { says: "Bộ Giáo dục và Đào tạo … tối thiểu", leads: ["Bộ Giáo dục và Đào tạo"] },
      "¶4#1": { says: "Bộ cần có phương án … thiên tai", leads: ["Bộ"] },
      "¶5#1": { says: "Bộ Tài chính có trách nhiệm … địa phương", leads: ["Bộ Tài chính"] },
    },
  },
];
