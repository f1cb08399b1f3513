import { announcement, type NoticeCases } from "../../../test/support/notice-cases.ts";
import { before, on } from "../../../test/support/rule-cases.ts";

export const notices: NoticeCases["notices"] = [
  {
    title: "a town's letter whose number has no sign: it is told to whom it goes, then its items",
    page: [
      "Thành phố Vân Hải: Bảo đảm an toàn bến khách ngang sông",
      "20/11/2026 16:42",
      "Ngày 20/11/2026, UBND thành phố Vân Hải có Công văn 3318 gửi Phòng Quản lý đô thị thành phố và Chủ tịch UBND 12 phường, xã về việc bảo đảm an toàn các bến khách ngang sông.",
      "Theo đó, yêu cầu:",
      "1. Chủ tịch UBND 12 phường, xã: Khẩn trương rà soát các bến đò không phép trên địa bàn.",
      "2. Giao Phòng Quản lý đô thị thành phố, Công an thành phố tăng cường kiểm tra phương tiện chở khách.",
    ],
    tasks: {
      "1#1": { says: "Chủ tịch UBND 12 phường, xã: … địa bàn", leads: ["Chủ tịch UBND 12 phường, xã"] },
      "2#1": {
        says: "Phòng Quản lý đô thị … chở khách",
        leads: ["Phòng Quản lý đô thị thành phố", "Công an thành phố"],
      },
    },
  },
  {
    title: "a letter that passes on what a Deputy Prime Minister wants done: it names the places one by one",
    page: [
      "Xong mặt bằng đường ven biển trước 30/6",
      "Văn phòng Chính phủ vừa có công văn truyền đạt ý kiến của Phó Thủ tướng về giải phóng mặt bằng đường ven biển.",
      "Công văn nêu rõ, các địa phương gồm: Ninh Bình, Thanh Hóa, Quảng Trị tập trung giải quyết dứt điểm các hộ còn lại trước 30/6/2027.",
      "Các chủ công trình hạ tầng kỹ thuật (điện, nước, viễn thông) phối hợp với địa phương hoàn thành di dời trước 30/6/2027.",
      "Bộ Xây dựng tổng hợp kết quả, báo cáo Thủ tướng Chính phủ vào cuối tháng 6 năm 2027./.",
    ],
    tasks: {
      "¶3#1": {
        says: "Ninh Bình, Thanh Hóa … 30/6/2027",
        leads: ["Ninh Bình", "Thanh Hóa", "Quảng Trị"],
        due: [["trước 30/6/2027", before("2027-06-30")]],
      },
      "¶4#1": {
        says: "Các chủ công trình … 30/6/2027",
        leads: ["Các chủ công trình hạ tầng kỹ thuật"],
        coordinating: ["địa phương"],
        due: [["trước 30/6/2027", before("2027-06-30")]],
      },
      "¶5#1": {
        says: "Bộ Xây dựng … 2027",
        leads: ["Bộ Xây dựng"],
        due: [["vào cuối tháng 6 năm 2027", on("2027-06-30")]],
      },
    },
  },
  {
    title: "a party committee that charges the party committees below it",
    page: [
      "Hội nghị Ban Thường vụ Tỉnh ủy lần thứ 12",
      "Ban Thường vụ Tỉnh ủy đồng ý chủ trương và giao Ban Cán sự Đảng UBND tỉnh tiếp thu ý kiến, hoàn thiện các tờ trình.",
      "Ban Thường vụ Tỉnh ủy yêu cầu các Ban Cán sự Đảng, Đảng đoàn; các cơ quan tham mưu, giúp việc Tỉnh ủy tiếp tục đẩy mạnh cải cách hành chính.",
    ],
    tasks: {
      "¶2#1": { says: "Ban Cán sự Đảng UBND tỉnh … tờ trình", leads: ["Ban Cán sự Đảng UBND tỉnh"] },
      "¶3#1": {
        says: "các Ban Cán sự Đảng … hành chính",
        leads: ["các Ban Cán sự Đảng, Đảng đoàn", "các cơ quan tham mưu, giúp việc Tỉnh ủy"],
      },
    },
  },
  {
    title: "what a resolution sets out, quoted in answer to a question below the news",
    page: [
      "Bộ Y tế yêu cầu rà soát thuốc tồn kho",
      "20/11/2026",
      "Bộ Y tế vừa có Công văn số 512/BYT-QLD yêu cầu các sở y tế rà soát thuốc tồn kho trước ngày 10/12/2026.",
      "Nhiệm vụ phát triển công nghiệp dược đến năm 2030 gồm những gì?",
      "Theo Mục III Nghị quyết 19-NQ/TU năm 2026 về phát triển công nghiệp dược đã nêu ra các nhiệm vụ như sau:",
      "- Nâng cao nhận thức về sử dụng thuốc sản xuất trong nước; đổi mới công tác đấu thầu thuốc.",
      "- Đổi mới mạnh mẽ chính sách ưu đãi đầu tư cho công nghiệp dược, vắc xin.",
    ],
    tasks: {
      "¶3#1": {
        says: "các sở y tế … 10/12/2026",
        leads: ["các sở y tế"],
        due: [["trước ngày 10/12/2026", before("2026-12-10")]],
      },
    },
  },
  {
    title: "what bodies are politely asked to comment on; the day of the comments stands in parentheses",
    page: [
      "Lấy ý kiến dự thảo Thông tư về kiểm kê tài sản",
      "Bộ Tài chính trân trọng đề nghị Quý cơ quan, đơn vị góp ý đối với dự thảo Thông tư. Văn bản góp ý đề nghị gửi về Cục Quản lý công sản (trước ngày 12/12/2026).",
    ],
    tasks: {
      "¶2#1": {
        says: "Quý cơ quan, đơn vị góp ý … 12/12/2026)",
        leads: ["Quý cơ quan, đơn vị"],
        due: [["trước ngày 12/12/2026", before("2026-12-12")]],
      },
    },
  },
  {
    title: "a letter's report due, told with 'Trong đó'",
    page: [
      "Báo cáo về cây xanh đô thị",
      "20/11/2026",
      "Bộ Xây dựng vừa có Công văn số 6137/BXD-HTKT ngày 19/11/2026 gửi UBND cấp tỉnh về báo cáo quản lý cây xanh.",
      "Theo đó, Bộ Xây dựng đề nghị UBND cấp tỉnh chỉ đạo các đơn vị lập báo cáo theo mẫu.",
      "Trong đó, tập trung thống kê cây nguy hiểm. Báo cáo gửi về Bộ Xây dựng trước ngày 15/01/2027.",
    ],
    tasks: {
      "¶4#1": { says: "UBND cấp tỉnh … theo mẫu", leads: ["UBND cấp tỉnh"] },
      "¶5#1": {
        says: "Trong đó, tập trung thống kê … 15/01/2027",
        leads: ["UBND cấp tỉnh ← heading"],
        due: [["trước ngày 15/01/2027", before("2027-01-15")]],
      },
    },
  },
  {
    title: "a ministry named with commas, what is to be finished without a doer, and the reader's farewell",
    page: [
      "Chấn chỉnh dịch vụ tham quan dịp lễ",
      "Để giữ trật tự, Bộ VH, TT&DL yêu cầu các sở quản lý du lịch rà soát giá dịch vụ tại các điểm tham quan trên địa bàn.",
      "Phó Chủ tịch UBND tỉnh yêu cầu công tác cắm biển chỉ dẫn hoàn thành trước ngày 25/12/2026 để đón khách.",
      "Mời quý độc giả theo dõi các chương trình đã phát sóng của Đài Truyền hình tỉnh trên mạng xã hội.",
    ],
    tasks: {
      "¶2#1": { says: "các sở quản lý du lịch … địa bàn", leads: ["các sở quản lý du lịch"] },
      "¶3#1": {
        says: "công tác cắm biển … đón khách",
        due: [["trước ngày 25/12/2026", before("2026-12-25")]],
      },
    },
  },
  {
    title: "a letter whose first order is told as the news of it; the next is told as one more",
    page: [
      "Ngành thuế rà soát doanh nghiệp khai thác đá",
      "Tổng cục Thuế vừa có văn bản yêu cầu các cục thuế địa phương báo cáo ngay số doanh nghiệp khai thác đá trong kế hoạch.",
      "Đặc biệt, Tổng cục Thuế đề nghị các địa phương kiểm tra ngay doanh nghiệp có rủi ro cao về hóa đơn.",
    ],
    tasks: {
      "¶2#1": { says: "các cục thuế địa phương … kế hoạch", leads: ["các cục thuế địa phương"] },
      "¶3#1": { says: "các địa phương … hóa đơn", leads: ["các địa phương"] },
    },
  },
  {
    title: "what has ended by now, and the order that follows from it in one sentence",
    page: [
      "Bộ Xây dựng đề nghị các tỉnh báo cáo chương trình nhà ở",
      "03/03/2026",
      "Hiện nay, Chương trình nhà ở giai đoạn 2021-2025 đã kết thúc, để có số liệu tổng kết, Bộ Xây dựng đề nghị UBND các tỉnh báo cáo kết quả thực hiện.",
      "Đề nghị UBND các tỉnh gửi báo cáo về Bộ trước ngày 30/3/2026 để tổng hợp, báo cáo Chính phủ.",
    ],
    tasks: {
      "¶3#1": { says: "UBND các tỉnh báo cáo kết quả thực hiện", leads: ["UBND các tỉnh"] },
      "¶4#1": {
        says: "UBND các tỉnh gửi … Chính phủ",
        leads: ["UBND các tỉnh"],
        due: [["trước ngày 30/3/2026", before("2026-03-30")]],
      },
    },
  },
  {
    title: "orders of the social insurance, the supreme court and customs to those below them, in lower case",
    page: [
      "Tin điều hành trong ngày",
      "20/11/2026",
      "Bảo hiểm xã hội Việt Nam đề nghị bảo hiểm xã hội các tỉnh rà soát hồ sơ hưởng trợ cấp trước ngày 25/12/2026.",
      "Tòa án nhân dân tối cao yêu cầu Chánh án tòa án các cấp rà soát án quá hạn, báo cáo trước ngày 30/12/2026.",
      "Tổng cục Hải quan vừa chỉ đạo cục hải quan các tỉnh tăng cường kiểm soát hàng đông lạnh nhập khẩu dịp Tết.",
    ],
    tasks: {
      "¶3#1": {
        says: "bảo hiểm xã hội các tỉnh … 25/12/2026",
        leads: ["bảo hiểm xã hội các tỉnh"],
        due: [["trước ngày 25/12/2026", before("2026-12-25")]],
      },
      "¶4#1": {
        says: "Chánh án tòa án các cấp … 30/12/2026",
        leads: ["Chánh án tòa án các cấp"],
        due: [["trước ngày 30/12/2026", before("2026-12-30")]],
      },
      "¶5#1": { says: "cục hải quan các tỉnh … dịp Tết", leads: ["cục hải quan các tỉnh"] },
    },
  },
  {
    title: "items that only say who else there is, and who leads a section",
    page: announcement(
      "III. TỔ CHỨC THỰC HIỆN",
      "1. Bộ Nội vụ hướng dẫn việc bình xét danh hiệu.",
      "2. Các tổ chức chính trị - xã hội, tổ chức xã hội - nghề nghiệp, doanh nghiệp và cộng đồng.",
      "3. Cơ quan chủ trì, phối hợp",
      "a) Cơ quan chủ trì",
      "- Các cơ quan báo chí Trung ương, địa phương, quân đội.",
      "b) Cơ quan phối hợp",
      "- Các đơn vị, địa phương; các tổ chức chính trị - xã hội và cơ quan tổ chức có liên quan.",
    ),
    tasks: { "III.1#1": { says: "Bộ Nội vụ … danh hiệu", leads: ["Bộ Nội vụ"] } },
  },
];
