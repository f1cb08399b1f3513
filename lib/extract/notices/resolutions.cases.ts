import type { NoticeCases } from "../../../test/support/notice-cases.ts";
import { before, on, quantity } from "../../../test/support/rule-cases.ts";

export const notices: NoticeCases["notices"] = [
  {
    title: "a resolution whose part on the situation turns to orders",
    page: [
      "CHÍNH PHỦ",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Số: 214/NQ-CP",
      "Hà Nội, ngày 06 tháng 11 năm 2026",
      "NGHỊ QUYẾT",
      "PHIÊN HỌP CHÍNH PHỦ THƯỜNG KỲ THÁNG 10 NĂM 2026",
      "Trên cơ sở thảo luận và biểu quyết của các thành viên Chính phủ,",
      "QUYẾT NGHỊ:",
      "1. Về tình hình kinh tế - xã hội tháng 10 và 10 tháng năm 2026",
      "Chính phủ thống nhất đánh giá: xuất khẩu tăng 11,2%; các bộ, ngành, địa phương tập trung xử lý nhiều việc tồn đọng.",
      "Trong thời gian tới, Chính phủ yêu cầu các bộ, ngành, địa phương nỗ lực hơn nữa, tập trung vào các việc sau:",
      "a) Bộ Tài chính:",
      "- Theo dõi sát thị trường, cập nhật kịch bản tăng trưởng quý IV.",
      "- Giải ngân ít nhất 95% vốn của các dự án đường ven biển trước ngày 31 tháng 12 năm 2026.",
      "b) Bộ Công Thương bảo đảm nguồn cung xăng dầu dịp cuối năm.",
      "2. Về dự thảo Nghị quyết phân cấp quản lý cảng cạn",
      "Giao Bộ Xây dựng hoàn thiện dự thảo, trình trong tháng 12 năm 2026.",
      "Nơi nhận:",
      "- Lưu: VT.",
    ],
    tasks: {
      "1.a.-1#1": { says: "Theo dõi sát … tăng trưởng quý IV", leads: ["Bộ Tài chính ← heading"] },
      "1.a.-2#1": {
        says: "Giải ngân ít … năm 2026",
        leads: ["Bộ Tài chính ← heading"],
        due: [["trước ngày 31 tháng 12 năm 2026", before("2026-12-31")]],
        targets: [["ít nhất 95%", quantity(">=", 95, "%")]],
      },
      "1.b#1": { says: "Bộ Công Thương bảo … cuối năm", leads: ["Bộ Công Thương"] },
      "2.¶1#1": {
        says: "Bộ Xây dựng … năm 2026",
        leads: ["Bộ Xây dựng"],
        due: [["trong tháng 12 năm 2026", on("2026-12-31")]],
      },
    },
  },
];
