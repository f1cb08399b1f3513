import { announcement, type NoticeCases } from "../../../test/support/notice-cases.ts";
import { before, every, on, quantity } from "../../../test/support/rule-cases.ts";

const letter = (...body: NoticeCases["notices"][number]["page"]): NoticeCases["notices"][number]["page"] => [
  "BỘ XÂY DỰNG",
  "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  "Số: 7712/BXD-KCHT",
  "Hà Nội, ngày 20 tháng 11 năm 2026",
  "V/v bảo đảm an toàn công trình trong mùa mưa lũ",
  "Kính gửi: Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương",
  ...body,
  "Nơi nhận:",
  "- Như trên;",
  "- Lưu: VT, KCHT.",
];

export const notices: NoticeCases["notices"] = [
  {
    title: "who writes, by a short name: what it sets out and is going to do charges nobody",
    page: [
      "SỞ GIÁO DỤC VÀ ĐÀO TẠO TỈNH LÀO CAI",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Số: 812/SGDĐT-VP",
      "Lào Cai, ngày 20 tháng 11 năm 2026",
      "V/v hội thi tin học",
      "Kính gửi: Các trường trung học phổ thông",
      "Sở GD&ĐT hướng dẫn một số nội dung sau:",
      "1. Môn thi: Tin học, Toán.",
      "2. Hồ sơ: các trường gửi về Sở trước ngày 15/12/2026.",
      "3. Sở GD&ĐT sẽ xem xét trách nhiệm người đứng đầu trường để chậm.",
      "4. Sở GD&ĐT các tỉnh cử người chấm thi.",
      "Nơi nhận:",
      "- Như trên.",
    ],
    tasks: {
      "2#1": {
        says: "các trường gửi về Sở trước ngày 15/12/2026",
        leads: ["các trường"],
        due: [["trước ngày 15/12/2026", before("2026-12-15")]],
      },
      "4#1": { says: "Sở GD&ĐT các tỉnh … chấm thi", leads: ["Sở GD&ĐT các tỉnh"] },
    },
  },
  {
    title: "a table with a column of places to which reports go, 'Nơi nhận', ends no letter",
    page: letter(
      "Bộ yêu cầu các Sở Xây dựng:",
      "1. Lập báo cáo theo tiến độ sau:",
      {
        table: [
          ["TT", "Nội dung báo cáo", "Thời hạn", "Nơi nhận"],
          ["1", "Báo cáo nhanh thiệt hại của kè, cống", "05/12/2026", "Văn phòng Bộ"],
        ],
      },
      "2. Các đơn vị thuộc Bộ: Vụ Kế hoạch - Tài chính, Cục Kinh tế xây dựng theo chức năng hướng dẫn các sở.",
    ),
    tasks: {
      "1#1": { says: "Lập báo cáo theo tiến độ sau", leads: ["các Sở Xây dựng ← heading"] },
      "1#2": { says: "Báo cáo nhanh … cống", due: [["05/12/2026 ← table-column", on("2026-12-05")]] },
      "2#1": { says: "Các đơn vị thuộc Bộ … các sở", leads: ["Vụ Kế hoạch - Tài chính", "Cục Kinh tế xây dựng"] },
    },
  },
  {
    title:
      "a thing that must be dealt with, then who helps; each of those below is told in the duty of those above; a programme's own time",
    page: letter(
      "Bộ yêu cầu các Sở Xây dựng thực hiện:",
      "I. Nội dung Chương trình",
      "1. Đối tượng tham gia: Khách hàng có phương án bảo trì.",
      "2. Thời gian triển khai: Đến ngày 30/6/2027.",
      "II. Tổ chức thực hiện",
      "1. Số dư tạm ứng không chuyển sang năm sau, phải thu hồi trước ngày 25/12/2026; Phòng Kế toán lập danh sách đơn vị còn nợ.",
      "2. Bố trí đủ công chức cấp xã; mỗi phòng chuyên môn cấp xã bảo đảm tối thiểu 05 biên chế.",
    ),
    tasks: {
      "II.1#1": {
        says: "Số dư tạm ứng … 25/12/2026",
        leads: ["các Sở Xây dựng ← heading"],
        due: [["trước ngày 25/12/2026", before("2026-12-25")]],
      },
      "II.1#2": { says: "Phòng Kế toán lập … còn nợ", leads: ["Phòng Kế toán"] },
      "II.2#1": {
        says: "Bố trí đủ … 05 biên chế",
        leads: ["các Sở Xây dựng ← heading"],
        targets: [["tối thiểu 05 biên chế", quantity(">=", 5, "biên chế")]],
      },
    },
  },
  {
    title: "names in capitals before what they are to do; departments of places that are named, said whole",
    page: letter(
      "Bộ yêu cầu:",
      "I. BAN QUẢN LÝ CẢNG: Rà soát phao tiêu; cập nhật luồng hàng tuần.",
      "II. VIỆN QUY HOẠCH ĐÔ THỊ: Chủ trì xây dựng bản đồ ngập trước ngày 20/12/2026.",
      "III. SỞ XÂY DỰNG CÁC TỈNH",
      "1. Sở Xây dựng các tỉnh Gia Lai, Đắk Lắk tham mưu phương án trước 05/12/2026.",
    ),
    tasks: {
      "I#1": {
        says: "BAN QUẢN LÝ CẢNG … hàng tuần",
        leads: ["BAN QUẢN LÝ CẢNG"],
        due: [["hàng tuần", every("week")]],
      },
      "II#1": {
        says: "VIỆN QUY HOẠCH ĐÔ THỊ … 20/12/2026",
        leads: ["VIỆN QUY HOẠCH ĐÔ THỊ"],
        due: [["trước ngày 20/12/2026", before("2026-12-20")]],
      },
      "III.1#1": {
        says: "Sở Xây dựng các tỉnh Gia Lai … 05/12/2026",
        leads: ["Gia Lai", "Đắk Lắk"],
        due: [["trước 05/12/2026", before("2026-12-05")]],
      },
    },
  },
  {
    title: "a letter: the bodies asked, the date in its closing paragraph, no doer out of who writes",
    page: letter(
      "Mùa mưa lũ năm 2026 diễn biến phức tạp. Căn cứ Công điện số 98/CĐ-TTg ngày 02/11/2026, Bộ Xây dựng hướng dẫn và đề nghị Ủy ban nhân dân các tỉnh, thành phố thực hiện một số nội dung sau:",
      "1. Chỉ đạo Sở Xây dựng, UBND cấp xã rà soát các công trình xuống cấp, xong trước 05/12.",
      "2. Chỉ đạo các sở, ban, ngành:",
      "- Sở Xây dựng chủ trì xây dựng phương án ứng phó;",
      "- Công an tỉnh, thành phố bảo đảm trật tự tại các điểm ngập;",
      "- Điện lực địa phương bảo đảm cấp điện.",
      "Đề nghị Ủy ban nhân dân các tỉnh, thành phố gửi báo cáo về Bộ Xây dựng (qua Cục Kết cấu hạ tầng xây dựng) trước ngày 15/12/2026 để tổng hợp, báo cáo Thủ tướng Chính phủ./.",
    ),
    tasks: {
      "1#1": {
        says: "Chỉ đạo Sở Xây dựng … 05/12",
        leads: ["Ủy ban nhân dân các tỉnh, thành phố ← heading"],
        due: [["xong trước 05/12", before("2026-12-05", { inferred: true })]],
      },
      "2.-1#1": { says: "Sở Xây dựng chủ trì … ứng phó", leads: ["Sở Xây dựng"] },
      "2.-2#1": { says: "Công an tỉnh, thành phố bảo đảm … ngập", leads: ["Công an tỉnh, thành phố"] },
      "2.-3#1": { says: "Điện lực địa phương … cấp điện", leads: ["Điện lực địa phương"] },
      "2.-3.¶1#1": {
        says: "Ủy ban nhân dân các tỉnh, thành phố gửi … Thủ tướng Chính phủ",
        leads: ["Ủy ban nhân dân các tỉnh, thành phố"],
        due: [["trước ngày 15/12/2026", before("2026-12-15")]],
      },
    },
  },
  {
    title: "a letter that asks by dashes and closes with where and when to send",
    page: letter(
      "Để kịp thời báo cáo Chính phủ, Bộ Xây dựng đề nghị quý Bộ, ngành, địa phương phối hợp thực hiện:",
      "- Rà soát, giải quyết dứt điểm việc chi trả, hoàn thành trước ngày 31/12/2026; không kéo dài sang năm sau.",
      "- Nêu rõ khó khăn, vướng mắc và đề xuất, kiến nghị.",
      "Văn bản báo cáo gửi về Bộ Xây dựng (Vụ Kế hoạch - Tài chính) trước ngày 20/12/2026.",
      "Rất mong nhận được sự phối hợp của quý cơ quan./.",
    ),
    tasks: {
      "-1#1": {
        says: "Rà soát, giải quyết … năm sau",
        leads: ["quý Bộ, ngành, địa phương ← heading"],
        due: [["trước ngày 31/12/2026", before("2026-12-31")]],
      },
      "-2#1": { says: "Nêu rõ khó khăn … kiến nghị", leads: ["quý Bộ, ngành, địa phương ← heading"] },
      "-2.¶1#1": {
        says: "Văn bản báo cáo … 20/12/2026",
        leads: ["quý Bộ, ngành, địa phương ← heading"],
        due: [["trước ngày 20/12/2026", before("2026-12-20")]],
      },
    },
  },
  {
    title: "an order as a heading, a reprimand that orders, places for their authorities",
    page: announcement(
      "1. Phê bình các xã có tỷ lệ hồ sơ trễ hạn cao; yêu cầu kiểm điểm, làm rõ trách nhiệm trước ngày 10/12/2026.",
      "2. Yêu cầu Giám đốc các sở và Chủ tịch UBND các xã, phường:",
      "- Rà soát hồ sơ quá hạn, giải quyết dứt điểm trong tháng 12/2026.",
      "- Công khai số điện thoại đường dây nóng.",
      "3. Về kiến nghị của tỉnh Đồng Nai: đồng ý ứng trước vốn; tỉnh Đồng Nai hoàn trả khi được bố trí vốn.",
    ),
    tasks: {
      "1#1": {
        says: "Phê bình các xã … 10/12/2026",
        due: [["trước ngày 10/12/2026", before("2026-12-10")]],
      },
      "2.-1#1": {
        says: "Rà soát hồ sơ … 12/2026",
        leads: ["Giám đốc các sở ← heading", "Chủ tịch UBND các xã, phường ← heading"],
        due: [["trong tháng 12/2026", on("2026-12-31")]],
      },
      "2.-2#1": {
        says: "Công khai số điện thoại đường dây nóng",
        leads: ["Giám đốc các sở ← heading", "Chủ tịch UBND các xã, phường ← heading"],
      },
      "3#1": { says: "tỉnh Đồng Nai hoàn trả … bố trí vốn", leads: ["tỉnh Đồng Nai"] },
    },
  },
  {
    title: "what a body has to demand of others is its own duty; an order of the leader is not",
    page: announcement(
      "1. Sở Xây dựng:",
      "a) Yêu cầu các chủ đầu tư, nhà thầu hoàn trả mặt đường trước ngày 25/12/2026.",
      "b) Đề nghị Cục Đường bộ Việt Nam, VEC xả trạm khi ùn tắc kéo dài trên 2 km.",
      "2. Về tuyến đường ven biển:",
      "- Yêu cầu Ban Quản lý dự án đầu tư xây dựng các công trình giao thông bàn giao cọc mốc.",
      "- UBND các tỉnh An Giang, Cà Mau bàn giao mặt bằng trong tháng 12/2026.",
      "3. Các bộ, ngành, địa phương:",
      "- Yêu cầu Bộ Tài chính bố trí đủ vốn.",
    ),
    tasks: {
      "1.a#1": {
        says: "Yêu cầu các chủ đầu tư … 25/12/2026",
        leads: ["Sở Xây dựng ← heading"],
        due: [["trước ngày 25/12/2026", before("2026-12-25")]],
      },
      "1.b#1": { says: "Đề nghị Cục Đường bộ … 2 km", leads: ["Sở Xây dựng ← heading"] },
      "2.-1#1": {
        says: "Ban Quản lý dự án đầu tư … cọc mốc",
        leads: ["Ban Quản lý dự án đầu tư xây dựng các công trình giao thông"],
      },
      "2.-2#1": {
        says: "UBND các tỉnh An Giang … 12/2026",
        leads: ["An Giang", "Cà Mau"],
        due: [["trong tháng 12/2026", on("2026-12-31")]],
      },
      "3.-1#1": { says: "Bộ Tài chính bố trí đủ vốn", leads: ["Bộ Tài chính"] },
    },
  },
  {
    title: "an answer that is told to who asked gives nobody a duty",
    page: letter(
      "Cục Kết cấu hạ tầng có ý kiến như sau:",
      "- Bộ Xây dựng đề nghị Sở Xây dựng rà soát hồ sơ thiết kế trước ngày 10/12/2026.",
      "Bộ Xây dựng có ý kiến để Sở Xây dựng tỉnh Lào Cai được biết./.",
    ),
    tasks: {
      "-1#1": {
        says: "Sở Xây dựng rà soát … 10/12/2026",
        leads: ["Sở Xây dựng"],
        due: [["trước ngày 10/12/2026", before("2026-12-10")]],
      },
    },
  },
  {
    title: "a decision whose first article names somebody to an office charges only those who are told to act",
    page: [
      "THỦ TƯỚNG CHÍNH PHỦ",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Số: 2213/QĐ-TTg",
      "Hà Nội, ngày 20 tháng 11 năm 2026",
      "QUYẾT ĐỊNH",
      "Về việc bổ nhiệm và bàn giao công việc",
      "QUYẾT ĐỊNH:",
      "Điều 1. Bổ nhiệm ông Trần Văn Bình, Cục trưởng, giữ chức Thứ trưởng Bộ Xây dựng.",
      "Điều 2. Bộ Xây dựng tổ chức bàn giao công việc trước ngày 10/12/2026.",
      "Điều 3. Giao chỉ tiêu biên chế năm 2027 cho các đơn vị của Bộ Xây dựng theo Phụ lục.",
      "Điều 4. Quyết định này có hiệu lực kể từ ngày ký.",
    ],
    tasks: {
      "Điều 2#1": {
        says: "Bộ Xây dựng tổ chức … 10/12/2026",
        leads: ["Bộ Xây dựng"],
        due: [["trước ngày 10/12/2026", before("2026-12-10")]],
      },
    },
  },
  {
    title: "a letter that recalls what was asked before, and asks again; a heading in capitals is no duty",
    page: letter(
      "Thực hiện Công điện của Thủ tướng Chính phủ, ngày 15/8/2026, Bộ Xây dựng đã có Công văn số 12/BXD-KCHT đề nghị các bộ, địa phương báo cáo.",
      "Bộ Xây dựng đề nghị UBND các tỉnh, thành phố:",
      "1. Rà soát, bố trí trụ sở dôi dư cho trường học.",
      "Đối với các địa phương chưa gửi báo cáo, đề nghị báo cáo ngay trước ngày 05/12/2026.",
      "II. NHIỆM VỤ TRỌNG TÂM",
    ),
    tasks: {
      "1#1": { says: "Rà soát … trường học", leads: ["UBND các tỉnh, thành phố ← heading"] },
      "1.¶1#1": {
        says: "các địa phương chưa … ngày 05/12/2026",
        leads: ["các địa phương"],
        due: [["trước ngày 05/12/2026", before("2026-12-05")]],
      },
    },
  },
  {
    title: "departments named with what they lead, below a letter that asks the provinces to direct what follows",
    page: letter(
      "Bộ Xây dựng đề nghị Ủy ban nhân dân các tỉnh chỉ đạo thực hiện tốt một số nội dung sau:",
      "1. Sở Xây dựng chủ trì, phối hợp với Công an tỉnh phân luồng xe tải.",
      "2. Gắn biển hạn chế tải trọng trên các cầu yếu.",
    ),
    tasks: {
      "1#1": { says: "Sở Xây dựng … xe tải", leads: ["Sở Xây dựng"], coordinating: ["Công an tỉnh"] },
      "2#1": { says: "Gắn biển … cầu yếu", leads: ["Ủy ban nhân dân các tỉnh ← heading"] },
    },
  },
];
