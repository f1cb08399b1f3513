import { announcement, type NoticeCases } from "../../../test/support/notice-cases.ts";
import { before, on } from "../../../test/support/rule-cases.ts";

/** What is typed otherwise than usual, or lost on the way to the page: stops, capitals, marks of lists. */
export const notices: NoticeCases["notices"] = [
  {
    title: "a last item without its stop, over what closes the document",
    page: announcement(
      "1. Bộ Tài chính rà soát kho lạnh trước ngày 15/12/2026.",
      "2. Giao Văn phòng Chính phủ theo dõi, đôn đốc việc thực hiện, kịp thời tổng hợp báo cáo Thủ tướng Chính phủ",
      "Văn phòng Chính phủ thông báo để các bộ, ngành biết, thực hiện.",
    ),
    tasks: {
      "1#1": {
        says: "Bộ Tài chính rà soát … 15/12/2026",
        leads: ["Bộ Tài chính"],
        due: [["trước ngày 15/12/2026", before("2026-12-15")]],
      },
      "2#1": { says: "Văn phòng Chính phủ theo dõi … Thủ tướng Chính phủ", leads: ["Văn phòng Chính phủ"] },
    },
  },
  {
    title: "a last item without its stop, over a demand of all",
    page: announcement(
      "1. Bộ Tài chính rà soát kho lạnh.",
      "2. Bộ Công Thương tổng hợp nhu cầu kho lạnh của các vùng nuôi, kịp thời báo cáo Thủ tướng Chính phủ",
      "Nhận được Thông báo này, yêu cầu các bộ, ngành nghiêm túc thực hiện.",
    ),
    tasks: {
      "1#1": { says: "Bộ Tài chính rà soát kho lạnh", leads: ["Bộ Tài chính"] },
      "2#1": { says: "Bộ Công Thương tổng hợp … Thủ tướng Chính phủ", leads: ["Bộ Công Thương"] },
      "2.¶1#1": { says: "các bộ, ngành nghiêm túc thực hiện", leads: ["các bộ, ngành"] },
    },
  },
  {
    title: "items that begin small",
    page: announcement(
      "1. Bộ Y tế có trách nhiệm:",
      "a) chỉ đạo các bệnh viện dự trữ thuốc trước ngày 15/12/2026;",
      "b) đối với vùng biển: điều tàu cứu thương ra các đảo;",
      "c) yêu cầu các viện báo cáo tồn kho.",
    ),
    tasks: {
      "1.a#1": {
        says: "chỉ đạo các bệnh viện … 15/12/2026",
        leads: ["Bộ Y tế ← heading"],
        due: [["trước ngày 15/12/2026", before("2026-12-15")]],
      },
      "1.b#1": { says: "đối với vùng biển: điều tàu … các đảo", leads: ["Bộ Y tế ← heading"] },
      "1.c#1": { says: "yêu cầu các viện báo cáo tồn kho", leads: ["Bộ Y tế ← heading"] },
    },
  },
  {
    title: "a heading of names that ends in a stop, and marks that stand apart from their items",
    page: announcement(
      "1. Bộ Y tế.",
      "a)",
      "Rà soát thuốc trước ngày 15/12/2026.",
      "b)",
      "Điều tàu cứu thương ra các đảo.",
      "2.",
      "Bộ Tài chính bố trí vốn.",
    ),
    tasks: {
      "1.a#1": {
        says: "Rà soát thuốc … 15/12/2026",
        leads: ["Bộ Y tế ← heading"],
        due: [["trước ngày 15/12/2026", before("2026-12-15")]],
      },
      "1.b#1": { says: "Điều tàu cứu thương ra các đảo", leads: ["Bộ Y tế ← heading"] },
      "2#1": { says: "Bộ Tài chính bố trí vốn", leads: ["Bộ Tài chính"] },
    },
  },
  {
    title: "news whose paragraphs have lost their stops",
    page: [
      "Thủ tướng chủ trì hội nghị về kho lạnh vùng nuôi",
      "Kết luận hội nghị, Thủ tướng yêu cầu các bộ, ngành, địa phương thực hiện các nhiệm vụ sau:",
      "Bộ Công Thương khẩn trương rà soát nhu cầu kho lạnh của các vùng nuôi lớn, xong trước ngày 15/12/2026, bảo đảm đủ nguồn điện cho các kho",
      "Kho lạnh cần điện ổn định",
      "Bộ Tài chính bố trí vốn cho các kho lạnh đầu mối theo kế hoạch đã được phê duyệt, báo cáo Thủ tướng Chính phủ kết quả trong quý I/2027",
    ],
    tasks: {
      "¶3#1": {
        says: "Bộ Công Thương khẩn trương … cho các kho",
        leads: ["Bộ Công Thương"],
        due: [["xong trước ngày 15/12/2026", before("2026-12-15")]],
      },
      "¶5#1": {
        says: "Bộ Tài chính bố trí vốn … quý I/2027",
        leads: ["Bộ Tài chính"],
        due: [["trong quý I/2027", on("2027-03-31")]],
      },
    },
  },
  {
    title: "a telegram's addressees behind bullets of any kind",
    page: [
      "THỦ TƯỚNG CHÍNH PHỦ",
      "Số: 208/CĐ-TTg",
      "Hà Nội, ngày 20 tháng 11 năm 2026",
      "CÔNG ĐIỆN",
      "Về việc phòng, chống rét cho vật nuôi",
      "THỦ TƯỚNG CHÍNH PHỦ điện:",
      "* Bộ trưởng các Bộ: Tài chính, Y tế;",
      "* Chủ tịch Ủy ban nhân dân tỉnh Lào Cai.",
      "Rét đậm đã làm chết nhiều trâu, bò. Thủ tướng Chính phủ yêu cầu:",
      "1. Chủ tịch Ủy ban nhân dân tỉnh Lào Cai dự trữ thức ăn cho vật nuôi.",
      "Nơi nhận:",
    ],
    tasks: {
      "1#1": {
        says: "Chủ tịch Ủy ban nhân dân tỉnh Lào Cai dự trữ … vật nuôi",
        leads: ["Chủ tịch Ủy ban nhân dân tỉnh Lào Cai"],
      },
    },
  },
];
