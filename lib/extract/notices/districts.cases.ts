import type { NoticeCases } from "../../../test/support/notice-cases.ts";
import { before, on } from "../../../test/support/rule-cases.ts";

export const notices: NoticeCases["notices"] = [
  {
    title: "a district's directive",
    page: [
      "ỦY BAN NHÂN DÂN",
      "HUYỆN LỤC NGẠN",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Số: 09/CT-UBND",
      "Lục Ngạn, ngày 10 tháng 01 năm 2017",
      "CHỈ THỊ",
      "Về việc phòng, chống đói rét cho đàn gia súc",
      "Để hạn chế thiệt hại, Chủ tịch UBND huyện yêu cầu:",
      "1. Phòng Nông nghiệp và PTNT, Trạm Chăn nuôi và Thú y rà soát hộ nuôi trâu, bò, xong trước ngày 20/01/2017.",
      "2. Các ngành Công an, Y tế kiểm tra việc vận chuyển gia súc.",
      "3. Trưởng các phòng, ban, ngành, đoàn thể huyện; chủ tịch UBND các xã, thị trấn chịu trách nhiệm trước Chủ tịch UBND huyện về kết quả thực hiện.",
      "4. Vì vậy các chủ trang trại phải dự trữ thức ăn trong vòng 15 ngày kể từ ngày 12/01/2017.",
      "5. Văn phòng HĐND - UBND huyện đôn đốc, tổng hợp báo cáo.",
      "Văn phòng HĐND - UBND huyện truyền đạt ý kiến để các đơn vị thực hiện.",
      "Nơi nhận:",
      "- Lưu: VT.",
    ],
    tasks: {
      "1#1": {
        says: "Phòng Nông nghiệp … ngày 20/01/2017",
        leads: ["Phòng Nông nghiệp và PTNT", "Trạm Chăn nuôi và Thú y"],
        due: [["xong trước ngày 20/01/2017", before("2017-01-20")]],
      },
      "2#1": { says: "Các ngành Công an … vận chuyển gia súc", leads: ["Công an", "Y tế"] },
      "3#1": {
        says: "Trưởng các phòng … kết quả thực hiện",
        leads: ["Trưởng các phòng, ban, ngành, đoàn thể huyện", "chủ tịch UBND các xã, thị trấn"],
      },
      "4#1": {
        says: "các chủ trang trại … ngày 12/01/2017",
        leads: ["các chủ trang trại"],
        due: [["trong vòng 15 ngày kể từ ngày 12/01/2017", on("2017-01-27", { inferred: true })]],
      },
      "5#1": { says: "Văn phòng HĐND - UBND huyện … tổng hợp báo cáo", leads: ["Văn phòng HĐND - UBND huyện"] },
    },
  },
  {
    title: "a directive whose headings name the doers in capitals",
    page: [
      "ỦY BAN NHÂN DÂN",
      "TỈNH HÒA BÌNH",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Số: 11/CT-UBND",
      "Hòa Bình, ngày 02 tháng 8 năm 2018",
      "CHỈ THỊ",
      "Về việc tăng cường quản lý an toàn hồ chứa",
      "Chủ tịch UBND tỉnh chỉ thị:",
      "I. CÁC SỞ, BAN, NGÀNH",
      "1. Kiểm tra các hồ chứa thuộc phạm vi quản lý, xong trước ngày 20/8/2018.",
      "2. Bố trí cán bộ trực theo quy định.",
      "II. ĐỐI VỚI UBND CÁC HUYỆN, THÀNH PHỐ HÒA BÌNH",
      "1. Di dời các hộ dân ở hạ du.",
      "2. UBND các huyện Mai Châu, Đà Bắc và thành phố Hòa Bình cắm biển báo ở bến đò.",
      "III. CÔNG TÁC TUYÊN TRUYỀN",
      "1. Phổ biến quy trình vận hành đến từng hộ.",
    ],
    tasks: {
      "I.1#1": {
        says: "Kiểm tra các hồ … ngày 20/8/2018",
        leads: ["CÁC SỞ, BAN, NGÀNH ← heading"],
        due: [["xong trước ngày 20/8/2018", before("2018-08-20")]],
      },
      "I.2#1": { says: "Bố trí cán bộ … quy định", leads: ["CÁC SỞ, BAN, NGÀNH ← heading"] },
      "II.1#1": { says: "Di dời … hạ du", leads: ["UBND CÁC HUYỆN, THÀNH PHỐ HÒA BÌNH ← heading"] },
      "II.2#1": {
        says: "UBND các huyện Mai Châu … bến đò",
        leads: ["Mai Châu", "Đà Bắc", "thành phố Hòa Bình"],
      },
      "III.1#1": { says: "Phổ biến … từng hộ" },
    },
  },
];
