import { announcement, type NoticeCases } from "../../../test/support/notice-cases.ts";
import { before, on, quantity } from "../../../test/support/rule-cases.ts";

export const notices: NoticeCases["notices"] = [
  {
    title: "outline paths: parts, đ, points in parentheses, bullets, paragraphs",
    page: announcement(
      "I. ĐÁNH GIÁ CHUNG",
      "1. Các địa phương đã tích cực triển khai, đến nay 80% số xã hoàn thành số hóa.",
      "2. Bộ Nội vụ chậm ban hành hướng dẫn trong quý III năm 2026.",
      "II. NHIỆM VỤ, GIẢI PHÁP",
      "1. Về thể chế",
      "1.1. Bộ Tư pháp rà soát các luật liên quan đến kinh tế biển.",
      "1.2. Bộ Tài chính:",
      "a) Sửa đổi quy định về phí cảng vụ.",
      "đ) Bố trí dự toán cho công tác điều tra cơ bản:",
      "(i) Điều tra nguồn lợi thủy sản vùng lộng;",
      "(ii) Lập bản đồ đáy biển tỷ lệ lớn, hoàn thành trước ngày 31/12/2027.",
      "2. Về hạ tầng:",
      "- Bộ Xây dựng khởi công bến số 5 trong quý I năm 2027.",
      "- Ủy ban nhân dân thành phố Đà Nẵng bàn giao mặt bằng.",
      "+ Ưu tiên khu tái định cư ven sông.",
      "III. TỔ CHỨC THỰC HIỆN",
      "Bộ Nội vụ theo dõi, đôn đốc việc thực hiện Thông báo này.",
    ),
    tasks: {
      "II.1.1#1": { says: "Bộ Tư pháp rà soát … kinh tế biển", leads: ["Bộ Tư pháp"] },
      "II.1.2.a#1": { says: "Sửa đổi quy định … cảng vụ", leads: ["Bộ Tài chính ← heading"] },
      "II.1.2.đ.i#1": { says: "Điều tra nguồn lợi … vùng lộng", leads: ["Bộ Tài chính ← heading"] },
      "II.1.2.đ.ii#1": {
        says: "Lập bản đồ … 31/12/2027",
        leads: ["Bộ Tài chính ← heading"],
        due: [["trước ngày 31/12/2027", before("2027-12-31")]],
      },
      "II.2.-1#1": {
        says: "Bộ Xây dựng khởi công … năm 2027",
        leads: ["Bộ Xây dựng"],
        due: [["trong quý I năm 2027", on("2027-03-31")]],
      },
      "II.2.-2.+1#1": {
        says: "Ưu tiên khu … ven sông",
        leads: ["Ủy ban nhân dân thành phố Đà Nẵng ← heading"],
      },
      "III.¶1#1": { says: "Bộ Nội vụ theo dõi … Thông báo này", leads: ["Bộ Nội vụ"] },
    },
  },
  {
    title: "doers: lists, changes inside an item, persons, short names",
    page: announcement(
      "1. Các Bộ: Công an, Quốc phòng, Y tế bố trí lực lượng trực 24/24; Bộ Tài chính bảo đảm kinh phí.",
      "2. Chủ tịch Ủy ban nhân dân các tỉnh: Lâm Đồng, Khánh Hòa, Cà Mau trực tiếp chỉ đạo di dân khỏi vùng sạt lở.",
      "3. Bộ trưởng Bộ Xây dựng chủ trì, phối hợp với Bộ Công an, các địa phương liên quan kiểm tra tải trọng xe. Trên cơ sở đó, Bộ Tài chính đề xuất mức phí trước ngày 15/3/2027.",
      "4. Bộ Nông nghiệp và Môi trường phối hợp với Bộ Khoa học và Công nghệ ứng dụng ảnh vệ tinh.",
      "5. Đồng ý với đề nghị của Bộ Công Thương; giao Tập đoàn Điện lực Việt Nam đàm phán giá, báo cáo Bộ Công Thương trước ngày 25/12/2026.",
      "6. Văn phòng Chính phủ đôn đốc các bộ, cơ quan thực hiện, báo cáo Thủ tướng Chính phủ.",
      "7. Ủy ban nhân dân các tỉnh Gia Lai, Đắk Lắk rà soát quỹ đất công.",
    ),
    tasks: {
      "1#1": { says: "Các Bộ: Công an … 24/24", leads: ["Công an", "Quốc phòng", "Y tế"] },
      "1#2": { says: "Bộ Tài chính bảo đảm … kinh phí", leads: ["Bộ Tài chính"] },
      "2#1": { says: "Chủ tịch Ủy ban nhân dân … sạt lở", leads: ["Lâm Đồng", "Khánh Hòa", "Cà Mau"] },
      "3#1": {
        says: "Bộ trưởng Bộ Xây dựng chủ trì … tải trọng xe",
        leads: ["Bộ trưởng Bộ Xây dựng"],
        coordinating: ["Bộ Công an", "các địa phương liên quan"],
      },
      "3#2": {
        says: "Bộ Tài chính đề xuất … 15/3/2027",
        leads: ["Bộ Tài chính"],
        due: [["trước ngày 15/3/2027", before("2027-03-15")]],
      },
      "4#1": {
        says: "Bộ Nông nghiệp và Môi trường phối hợp … vệ tinh",
        leads: ["Bộ Nông nghiệp và Môi trường"],
        coordinating: ["Bộ Khoa học và Công nghệ"],
      },
      "5#1": {
        says: "Tập đoàn Điện lực Việt Nam đàm phán … 25/12/2026",
        leads: ["Tập đoàn Điện lực Việt Nam"],
        due: [["trước ngày 25/12/2026", before("2026-12-25")]],
      },
      "6#1": { says: "Văn phòng Chính phủ đôn đốc … Thủ tướng Chính phủ", leads: ["Văn phòng Chính phủ"] },
      "7#1": { says: "Ủy ban nhân dân các tỉnh … đất công", leads: ["Gia Lai", "Đắk Lắk"] },
    },
  },
  {
    title: "a decision by articles and clauses",
    page: [
      "ỦY BAN NHÂN DÂN",
      "TỈNH LÂM ĐỒNG",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Số: 2207/QĐ-UBND",
      "Lâm Đồng, ngày 06 tháng 11 năm 2026",
      "QUYẾT ĐỊNH",
      "Về việc giao nhiệm vụ phát triển nông nghiệp công nghệ cao",
      "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;",
      "Theo đề nghị của Giám đốc Sở Nông nghiệp và Môi trường tại Tờ trình số 318/TTr-SNNMT ngày 30 tháng 10 năm 2026,",
      "QUYẾT ĐỊNH:",
      "Điều 1. Giao nhiệm vụ cho các sở, ngành như sau:",
      "1. Sở Nông nghiệp và Môi trường chủ trì, phối hợp với Sở Công Thương:",
      "a) Xây dựng 12 vùng trồng có mã số, phấn đấu ít nhất 70% diện tích rau tưới tiết kiệm nước.",
      "b) Tham mưu Ủy ban nhân dân tỉnh ban hành quy chế quản lý nhà kính trước ngày 20 tháng 01 năm 2027.",
      "2. Sở Tài chính cân đối vốn sự nghiệp, trình Hội đồng nhân dân tỉnh tại kỳ họp cuối năm.",
      "3. Ủy ban nhân dân các xã, phường, đặc khu tuyên truyền, vận động người dân; định kỳ hằng tháng báo cáo Sở Nông nghiệp và Môi trường.",
      "Điều 2. Quyết định này có hiệu lực kể từ ngày ký.",
      "Điều 3. Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Nông nghiệp và Môi trường và Thủ trưởng các cơ quan liên quan chịu trách nhiệm thi hành Quyết định này./.",
      "Nơi nhận:",
      "- Như Điều 3;",
      "- Lưu: VT.",
      "TM. ỦY BAN NHÂN DÂN",
      "CHỦ TỊCH",
      "Trần Văn Minh",
    ],
    tasks: {
      "Điều 1.1.a#1": {
        says: "Xây dựng 12 vùng … tiết kiệm nước",
        leads: ["Sở Nông nghiệp và Môi trường ← heading"],
        coordinating: ["Sở Công Thương ← heading"],
        targets: [
          ["12 vùng trồng", quantity("=", 12, "vùng trồng")],
          ["ít nhất 70%", quantity(">=", 70, "%")],
        ],
      },
      "Điều 1.1.b#1": {
        says: "Tham mưu Ủy ban … năm 2027",
        leads: ["Sở Nông nghiệp và Môi trường ← heading"],
        coordinating: ["Sở Công Thương ← heading"],
        due: [["trước ngày 20 tháng 01 năm 2027", before("2027-01-20")]],
      },
      "Điều 1.2#1": { says: "Sở Tài chính cân đối … cuối năm", leads: ["Sở Tài chính"] },
      "Điều 1.3#1": {
        says: "Ủy ban nhân dân các xã … Môi trường",
        leads: ["Ủy ban nhân dân các xã, phường, đặc khu"],
        due: [["định kỳ hằng tháng", { form: "recurring", every: "month", by: null }]],
      },
    },
  },
  {
    title: "names over dashes: without a mark, and in capitals with one",
    page: announcement(
      "I. TRÊN HỒ",
      "Sở Du lịch",
      "- Lập danh mục các bến thuyền trong vùng hồ.",
      "Đối với Sở Y tế",
      "- Kiểm tra tủ thuốc trên các thuyền chở khách.",
      "II. TRÊN BỜ",
      "1. SỞ, BAN, NGÀNH LIÊN QUAN",
      "- Tuyên truyền quy định an toàn cho người lái thuyền.",
      "2. CHỦ TỊCH ỦY BAN NHÂN DÂN CÁC XÃ, ĐẶC KHU LÝ SƠN",
      "- Công bố danh sách thuyền được phép chở khách.",
    ),
    tasks: {
      "I.-1#1": { says: "Lập danh mục … vùng hồ", leads: ["Sở Du lịch ← heading"] },
      "I.-1#2": { says: "Kiểm tra tủ thuốc … chở khách", leads: ["Sở Y tế ← heading"] },
      "II.1.-1#1": { says: "Tuyên truyền … lái thuyền", leads: ["SỞ, BAN, NGÀNH LIÊN QUAN ← heading"] },
      "II.2.-1#1": { says: "Công bố … chở khách", leads: ["CHỦ TỊCH ỦY BAN NHÂN DÂN CÁC XÃ, ĐẶC KHU LÝ SƠN ← heading"] },
    },
  },
  {
    title: "an item that is closed, with a day of its own, above dashes: a duty like theirs",
    page: announcement(
      "1. Chủ tịch UBND các huyện:",
      "a) Tổ chức trực ban nghiêm túc, theo dõi chặt chẽ diễn biến của lũ.",
      "b) Chủ động rà soát, sẵn sàng sơ tán dân khỏi khu vực nguy hiểm, hoàn thành trước 17 giờ ngày 22/11/2026.",
      "- Riêng các xã ven sông kêu gọi tàu thuyền vào nơi tránh trú trước ngày 23/11/2026.",
    ),
    tasks: {
      "1.a#1": { says: "Tổ chức trực ban … của lũ", leads: ["Chủ tịch UBND các huyện ← heading"] },
      "1.b#1": {
        says: "Chủ động rà soát … 22/11/2026",
        leads: ["Chủ tịch UBND các huyện ← heading"],
        due: [["trước 17 giờ ngày 22/11/2026", before("2026-11-22", { at: "17:00" })]],
      },
      "1.b.-1#1": {
        says: "các xã ven sông … 23/11/2026",
        leads: ["các xã ven sông"],
        due: [["trước ngày 23/11/2026", before("2026-11-23")]],
      },
    },
  },
  {
    title: "the name of a body below a heading stands over the sentence below it",
    page: announcement(
      "A. VỀ TÌNH HÌNH",
      "Hạ tầng giao thông kết nối còn yếu.",
      "B. NHIỆM VỤ",
      "Các địa phương trong vùng cần đổi mới tư duy.",
      "Bộ Xây dựng",
      "- Đôn đốc hoàn thành tuyến cao tốc trước ngày 15/12/2026.",
      "Văn phòng Hội đồng điều phối vùng",
      "Tổng hợp, đề xuất nội dung Hội nghị lần thứ 8.",
    ),
    tasks: {
      "B.¶1#1": { says: "Các địa phương … tư duy", leads: ["Các địa phương trong vùng"] },
      "B.-1#1": {
        says: "Đôn đốc hoàn … 15/12/2026",
        leads: ["Bộ Xây dựng ← heading"],
        due: [["trước ngày 15/12/2026", before("2026-12-15")]],
      },
      "B.¶1#2": { says: "Tổng hợp, đề … thứ 8", leads: ["Văn phòng Hội đồng điều phối vùng ← heading"] },
    },
  },
  {
    title:
      "a part that assesses turns to an order for so many bodies; a title of doers charges nobody; a clause that is only a term parts nothing",
    page: announcement(
      "I. Đánh giá tình hình",
      "Tai nạn giảm; vẫn còn 14 địa phương có số vụ tăng. Yêu cầu 14 địa phương nêu trên kiểm điểm trách nhiệm trước ngày 30/11/2026.",
      "II. Nhiệm vụ của các bộ, địa phương",
      "Phấn đấu giảm từ 5% đến 10% số vụ. Để đạt mục tiêu trên:",
      "1. Bộ Xây dựng trình Đề án: đến năm 2030 đào tạo 3.900 kỹ sư; tiến độ trình: 30/12/2026.",
      "2. Giao Ban Chỉ đạo Nhà nước các chương trình, công trình, dự án trọng điểm ngành năng lượng kiểm tra.",
      "3. Bộ Y tế rà soát danh mục trước ngày 01/12/2026; hoàn thành trước ngày 30/12/2026 việc cấp phép.",
    ),
    tasks: {
      "I.¶1#1": {
        says: "14 địa phương … 30/11/2026",
        leads: ["14 địa phương nêu trên"],
        due: [["trước ngày 30/11/2026", before("2026-11-30")]],
      },
      "II.1#1": {
        says: "Bộ Xây dựng … 30/12/2026",
        leads: ["Bộ Xây dựng"],
        due: [
          ["đến năm 2030", on("2030-12-31")],
          ["30/12/2026", on("2026-12-30")],
        ],
        targets: [["3.900 kỹ sư", quantity("=", 3900, "kỹ sư")]],
      },
      "II.2#1": {
        says: "Ban Chỉ đạo … kiểm tra",
        leads: ["Ban Chỉ đạo Nhà nước các chương trình, công trình, dự án trọng điểm ngành năng lượng"],
      },
      "II.3#1": {
        says: "Bộ Y tế … 01/12/2026",
        leads: ["Bộ Y tế"],
        due: [["trước ngày 01/12/2026", before("2026-12-01")]],
      },
      "II.3#2": {
        says: "hoàn thành trước … cấp phép",
        leads: ["Bộ Y tế"],
        due: [["trước ngày 30/12/2026", before("2026-12-30")]],
      },
    },
  },
  {
    title: "whose proposal it is stands between a doer and its verb; what a plan has to say is no duty beside it",
    page: announcement(
      "1. Bộ Tài chính, theo đề nghị của Bộ Y tế, UBND thành phố Hà Nội, ưu tiên bố trí vốn.",
      "2. Bộ Xây dựng trình Kế hoạch trước ngày 15/12/2026. Trong đó, cần xác định rõ: chỉ tiêu giảm bụi vào năm 2030.",
    ),
    tasks: {
      "1#1": { says: "Bộ Tài chính, … vốn", leads: ["Bộ Tài chính"] },
      "2#1": {
        says: "Bộ Xây dựng … năm 2030",
        leads: ["Bộ Xây dựng"],
        due: [
          ["trước ngày 15/12/2026", before("2026-12-15")],
          ["vào năm 2030", on("2030-12-31")],
        ],
      },
    },
  },
];
