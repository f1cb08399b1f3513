import { announcement, type NoticeCases } from "../../../test/support/notice-cases.ts";
import { before, on } from "../../../test/support/rule-cases.ts";

export const notices: NoticeCases["notices"] = [
  {
    title: "what was heard, what was done since and how something is to be seen, before the first duty",
    page: announcement(
      "Sau khi nghe Bộ Y tế báo cáo, ý kiến của lãnh đạo các tỉnh, các bộ, cơ quan dự họp, Phó Thủ tướng Lê Văn An kết luận như sau:",
      "1. Thực hiện Nghị quyết số 31/NQ-CP của Chính phủ, các bộ, ngành, địa phương đã vào cuộc; đến nay đã khởi công 12/20 trạm y tế.",
      "2. Xây dựng trạm y tế vùng biên là nhiệm vụ chính trị quan trọng, có ý nghĩa lâu dài; chất lượng công trình phải được đặt lên hàng đầu.",
      "3. Bộ Tài chính bố trí vốn cho các trạm có khả năng hoàn thành trong năm 2027.",
      "4. Bộ Nội vụ chuyển vốn sang các trạm có khả năng giải ngân tốt trước ngày 15/12/2026.",
      "5. Quan tâm y tế vùng biên, xác định đây là nhiệm vụ trọng tâm, nhất là các nhiệm vụ đang chậm.",
      "6. Thực hiện Kế hoạch số 40/KH-BYT, các nhiệm vụ đã được giao.",
    ),
    tasks: {
      "3#1": { says: "Bộ Tài chính bố trí … năm 2027", leads: ["Bộ Tài chính"] },
      "4#1": {
        says: "Bộ Nội vụ … 15/12/2026",
        leads: ["Bộ Nội vụ"],
        due: [["trước ngày 15/12/2026", before("2026-12-15")]],
      },
      "5#1": { says: "Quan tâm … đang chậm" },
      "6#1": { says: "Thực hiện Kế hoạch … được giao" },
    },
  },
  {
    title: "what an item's doer demands of anybody, so that or besides",
    page: announcement(
      "1. Bộ Tài chính:",
      "a) Chỉ đạo cơ quan thuế các cấp rà soát dữ liệu để yêu cầu các doanh nghiệp bán lẻ gas xuất hóa đơn điện tử, hoàn thành trong tháng 12 năm 2026.",
      "b) Tuyên truyền, hỗ trợ và yêu cầu các cửa hàng bán lẻ lắp thiết bị.",
    ),
    tasks: {
      "1.a#1": {
        says: "Chỉ đạo … 2026",
        leads: ["Bộ Tài chính ← heading"],
        due: [["trong tháng 12 năm 2026", on("2026-12-31")]],
      },
      "1.b#1": { says: "Tuyên truyền … thiết bị", leads: ["Bộ Tài chính ← heading"] },
    },
  },
  {
    title: "the province that the meeting was with, in the heading and behind what is agreed to",
    page: announcement(
      "II. NHIỆM VỤ TRONG THỜI GIAN TỚI",
      "Nhất trí với phương hướng Tỉnh đã nêu; lưu ý một số nhiệm vụ, giải pháp Tỉnh cần tập trung thực hiện:",
      "1. Rà soát quy hoạch cảng cá trước ngày 15/12/2026.",
      "III. VỀ MỘT SỐ KIẾN NGHỊ CỦA TỈNH",
      "1. Về nạo vét cửa biển: Đồng ý chủ trương, Tỉnh làm việc với Bộ Tài chính để xác định nguồn vốn.",
      "2. Về khu neo đậu: Cơ bản thống nhất về nguyên tắc, Bộ Xây dựng bổ sung vào quy hoạch.",
      "3. Về bến cá: Đồng ý với đề nghị của Tỉnh, Bộ Tài chính cân đối vốn.",
      "4. Về cảng cạn: Đồng ý chủ trương bổ sung cảng cạn vào quy hoạch, hạ tầng cảng biển của Tỉnh.",
    ),
    tasks: {
      "II.1#1": {
        says: "Rà soát quy hoạch … 15/12/2026",
        leads: ["Tỉnh ← heading"],
        due: [["trước ngày 15/12/2026", before("2026-12-15")]],
      },
      "III.1#1": { says: "Tỉnh làm việc … nguồn vốn", leads: ["Tỉnh"] },
      "III.2#1": { says: "Bộ Xây dựng bổ sung vào quy hoạch", leads: ["Bộ Xây dựng"] },
      "III.3#1": { says: "Bộ Tài chính cân đối vốn", leads: ["Bộ Tài chính"] },
    },
  },
];
