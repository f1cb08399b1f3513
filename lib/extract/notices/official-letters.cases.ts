import type { NoticeCases } from "../../../test/support/notice-cases.ts";
import { before, on } from "../../../test/support/rule-cases.ts";

export const notices: NoticeCases["notices"] = [
  {
    title:
      "a province's letter: handed on with 'Chuyển', sent along and ordered, done 'khi nhận được văn bản này', and an answer",
    page: [
      "ỦY BAN NHÂN DÂN TỈNH HÒA BÌNH",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Số: 812/UBND-KTN",
      "V/v bến xe khách",
      "Hòa Bình, ngày 20 tháng 11 năm 2026",
      "Kính gửi: Các sở, ngành",
      "Chuyển Sở Xây dựng nghiên cứu, tham mưu cho UBND tỉnh trước ngày 15/12/2026.",
      "UBND tỉnh sao gửi và yêu cầu các sở, ngành thực hiện theo nhiệm vụ được giao.",
      "Các cơ quan, đơn vị khi nhận được văn bản này khẩn trương triển khai và gửi kết quả về Sở Xây dựng trước ngày 25/12/2026.",
      "Nội dung báo cáo theo đề cương gửi kèm, gửi về Sở Nội vụ trước ngày 10/12/2026.",
      "UBND tỉnh trả lời để Công ty Bến xe Sông Đà được biết và căn cứ hồ sơ cụ thể thực hiện các thủ tục tiếp theo đúng quy định.",
    ],
    tasks: {
      "¶1#1": {
        says: "Sở Xây dựng nghiên cứu … 15/12/2026",
        leads: ["Sở Xây dựng"],
        due: [["trước ngày 15/12/2026", before("2026-12-15")]],
      },
      "¶2#1": { says: "các sở, ngành thực hiện theo nhiệm vụ được giao", leads: ["các sở, ngành"] },
      "¶3#1": {
        says: "Các cơ quan, đơn vị khi … 25/12/2026",
        leads: ["Các cơ quan, đơn vị"],
        due: [["trước ngày 25/12/2026", before("2026-12-25")]],
      },
      "¶4#1": {
        says: "Nội dung báo cáo … 10/12/2026",
        due: [["trước ngày 10/12/2026", before("2026-12-10")]],
      },
    },
  },
  {
    title: "a letter that somebody asked for: the writer, once asked, is charged with nothing, nor is what was issued before",
    page: [
      "TỔNG CỤC THỐNG KÊ",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Số: 320/TCTK-TMDV",
      "V/v cung cấp số liệu giá",
      "Hà Nội, ngày 20 tháng 11 năm 2026",
      "Kính gửi: Cục Thống kê các tỉnh",
      "Ngày 12/11/2026, Tổng cục Du lịch có văn bản đề nghị Tổng cục Thống kê cung cấp số liệu giá phòng, Tổng cục Thống kê có ý kiến như sau:",
      "- Căn cứ Luật Thống kê, ngày 15 tháng 3 năm 2025 Bộ Tài chính đã có công văn hướng dẫn việc thu thập giá.",
      "Yêu cầu các đơn vị báo cáo giá phòng năm 2025.",
      "Báo cáo gửi về Tổng cục chậm nhất vào ngày 10/12/2026",
    ],
    tasks: {
      "¶1#1": { says: "các đơn vị báo cáo giá phòng năm 2025", leads: ["các đơn vị"] },
      "¶2#1": {
        says: "Báo cáo gửi về Tổng cục chậm nhất vào ngày 10/12/2026",
        due: [["chậm nhất vào ngày 10/12/2026", on("2026-12-10")]],
      },
    },
  },
  {
    title: "a letter to the heads of departments: 'các Giám đốc', and what they do when they have it",
    page: [
      "BỘ NỘI VỤ",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Số: 4120/BNV-TCBC",
      "V/v rà soát hợp đồng lao động",
      "Hà Nội, ngày 20 tháng 11 năm 2026",
      "Kính gửi: Giám đốc các Sở Nội vụ",
      "Bộ Nội vụ yêu cầu các Giám đốc Sở Nội vụ kiểm tra việc ký hợp đồng.",
      "Nhận được công văn này, các Giám đốc Sở Nội vụ triển khai thực hiện và báo cáo Bộ trước ngày 15/12/2026./.",
    ],
    tasks: {
      "¶1#1": { says: "các Giám đốc Sở Nội vụ kiểm tra việc ký hợp đồng", leads: ["các Giám đốc Sở Nội vụ"] },
      "¶2#1": {
        says: "các Giám đốc Sở Nội vụ triển khai … 15/12/2026",
        leads: ["các Giám đốc Sở Nội vụ"],
        due: [["trước ngày 15/12/2026", before("2026-12-15")]],
      },
    },
  },
  {
    title:
      "a letter after a newspaper's report: the paper is charged with nothing, a date of the quoted title is none of the duty's",
    page: [
      "VĂN PHÒNG CHÍNH PHỦ",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Số: 9121/VPCP-NN",
      "V/v nước sạch nông thôn",
      "Hà Nội, ngày 20 tháng 11 năm 2026",
      "Kính gửi: Bộ Nông nghiệp và Môi trường",
      "Đài Truyền hình Việt Nam ngày 15 tháng 11 năm 2026 có bài nêu tình trạng bỏ hoang trạm cấp nước.",
      "Về Đề án “Cấp nước sạch nông thôn từ nay đến năm 2030”, Phó Thủ tướng có ý kiến như sau:",
      "Bộ Nông nghiệp và Môi trường kiểm tra, báo cáo Phó Thủ tướng trước ngày 10 tháng 12 năm 2026.",
      "Xét đề nghị của Bộ, Phó Thủ tướng đồng ý lùi thời hạn. Bộ Nông nghiệp và Môi trường rà soát Đề án.",
      "Văn phòng Chính phủ thông báo để Bộ biết, thực hiện./.Nơi nhận:",
      "Các Bộ: Y tế, Xây dựng;",
      "UBND các tỉnh, thành phố trực thuộc trung ương;",
    ],
    tasks: {
      "¶1#1": {
        says: "Bộ Nông nghiệp và Môi trường kiểm tra … 2026",
        leads: ["Bộ Nông nghiệp và Môi trường"],
        due: [["trước ngày 10 tháng 12 năm 2026", before("2026-12-10")]],
      },
      "¶2#1": { says: "Bộ Nông nghiệp và Môi trường rà soát Đề án", leads: ["Bộ Nông nghiệp và Môi trường"] },
    },
  },
  {
    title: "an answer to who asked: what the law has them do is no duty, what they are asked outright is",
    page: [
      "BỘ TÀI CHÍNH",
      "CỤC THUẾ",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Số: 4417/CT-CS",
      "V/v hóa đơn của chi nhánh",
      "Hà Nội, ngày 20 tháng 11 năm 2026",
      "Kính gửi: Thuế tỉnh Lào Cai",
      "Trả lời công văn số 91/LCA-NVDTPC của Thuế tỉnh Lào Cai hỏi về hóa đơn của chi nhánh, Cục Thuế có ý kiến như sau:",
      "- Chi nhánh Công ty Hoa Ban chỉ lập một liên hóa đơn, thực hiện theo Nghị định số 70/2025/NĐ-CP.",
      "Đề nghị Thuế tỉnh Lào Cai căn cứ tình hình thực tế hướng dẫn đơn vị trước ngày 10/12/2026.",
    ],
    tasks: {
      "-1.¶1#1": {
        says: "Thuế tỉnh Lào Cai căn cứ … 10/12/2026",
        leads: ["Thuế tỉnh Lào Cai"],
        due: [["trước ngày 10/12/2026", before("2026-12-10")]],
      },
    },
  },
  {
    title: "an urgent telegram whose title stands above its number",
    page: [
      "CÔNG ĐIỆN KHẨN",
      "Số: 14/CĐ-UBND hồi 17 giờ 00 ngày 20/11/2026",
      "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÀO CAI",
      "ĐIỆN",
      "- Giám đốc Sở Y tế;",
      "Để ngăn chặn dịch bệnh, Chủ tịch UBND tỉnh yêu cầu Giám đốc Sở Y tế tổ chức lấy mẫu xét nghiệm tại các bến xe.",
      "Nơi nhận:",
      "- Như trên;",
    ],
    tasks: {
      "¶1#1": { says: "Giám đốc Sở Y tế tổ chức … bến xe", leads: ["Giám đốc Sở Y tế"] },
    },
  },
  {
    title: "guidance: who gives it is charged with nothing, neither below nor by saying that it does",
    page: [
      "TỔNG CỤC THỐNG KÊ",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Số: 812/TCTK-PPCĐ",
      "Hà Nội, ngày 20 tháng 11 năm 2026",
      "Kính gửi: Thống kê các tỉnh, thành phố",
      "Căn cứ Quyết định số 33/2026/QĐ-TTg, Tổng cục Thống kê hướng dẫn thêm việc lập báo cáo thống kê quý của các đơn vị như sau:",
      "1. Rà soát danh sách đơn vị báo cáo trước ngày 10/12/2026.",
    ],
    tasks: {
      "1#1": { says: "Rà soát … 10/12/2026", due: [["trước ngày 10/12/2026", before("2026-12-10")]] },
    },
  },
  {
    title: "news that gives a whole letter: the office that passes it on is no doer; the last paragraph has lost its stop",
    page: [
      "Kiểm tra việc xả thải ở suối Bản Hồ",
      "20/11/2026",
      "Thực hiện Công văn số 1103/VPCP-NN ngày 17/11/2026 của Văn phòng Chính phủ, Phó Chủ tịch UBND tỉnh có ý kiến như sau:",
      "Giao Sở Xây dựng chủ trì kiểm tra trạm xử lý nước thải.",
      "Văn phòng UBND tỉnh thông báo để Sở Xây dựng, các cơ quan liên quan thực hiện./.",
      "Báo Lào Cai có bài về suối Bản Hồ. Ủy ban nhân dân tỉnh có ý kiến như sau: Giao Sở Y tế chủ trì, phối hợp với Công an tỉnh lấy mẫu nước để xét nghiệm. Kết quả báo cáo Ủy ban nhân dân tỉnh trước ngày 31 tháng 12 năm 2026",
    ],
    tasks: {
      "¶4#1": { says: "Sở Xây dựng chủ trì … nước thải", leads: ["Sở Xây dựng"] },
      "¶6#1": {
        says: "Sở Y tế chủ trì … năm 2026",
        leads: ["Sở Y tế"],
        coordinating: ["Công an tỉnh"],
        due: [["trước ngày 31 tháng 12 năm 2026", before("2026-12-31")]],
      },
    },
  },
  {
    title: "news of a letter: the sentence which announces it has an order that is not told again",
    page: [
      "Kiểm tra xe chở hàng quá tải",
      "20/11/2026",
      "Chủ tịch UBND tỉnh vừa ban hành Công văn số 3143/UBND-KTN yêu cầu Ban An toàn giao thông tỉnh chủ trì, phối hợp với Công an tỉnh lập tổ công tác liên ngành.",
      "Công văn yêu cầu chủ tịch UBND các xã, phường bổ sung biển báo tải trọng trên các tuyến đường.",
    ],
    tasks: {
      "¶3#1": {
        says: "Ban An toàn giao thông tỉnh chủ trì … liên ngành",
        leads: ["Ban An toàn giao thông tỉnh"],
        coordinating: ["Công an tỉnh"],
      },
      "¶4#1": { says: "chủ tịch UBND các xã, phường … tuyến đường", leads: ["chủ tịch UBND các xã, phường"] },
    },
  },
  {
    title: "news of a letter that says all in the sentence which announces it",
    page: [
      "Kiểm tra bãi giữ xe",
      "20/11/2026",
      "Ngày 18/11, UBND thành phố đã có công văn khẩn giao Sở Xây dựng chủ trì kiểm tra các bãi giữ xe, báo cáo trước ngày 10/12.",
    ],
    tasks: {
      "¶3#1": {
        says: "Sở Xây dựng chủ trì … 10/12",
        leads: ["Sở Xây dựng"],
        due: [["trước ngày 10/12", before("2026-12-10", { inferred: true })]],
      },
    },
  },
  {
    title: "news of what a chairman has others do; his words of who must, in quotation marks",
    page: [
      "Chỉnh trang đô thị ven sông",
      "20/11/2026",
      "Sáng 19/11, Phó Chủ tịch UBND tỉnh chủ trì họp về chỉnh trang đô thị.",
      "Phó Chủ tịch UBND tỉnh chỉ đạo Ban QLDA đầu tư xây dựng các công trình dân dụng hoàn thiện hồ sơ trong năm 2026.",
      "“Sở Xây dựng chủ trì theo dõi toàn bộ tiến độ của dự án”, Phó Chủ tịch UBND tỉnh nhấn mạnh.",
    ],
    tasks: {
      "¶4#1": {
        says: "Ban QLDA đầu tư … năm 2026",
        leads: ["Ban QLDA đầu tư xây dựng các công trình dân dụng"],
        due: [["trong năm 2026", on("2026-12-31")]],
      },
      "¶5#1": { says: "Sở Xây dựng chủ trì … dự án", leads: ["Sở Xây dựng"] },
    },
  },
  {
    title: "news of a letter: a paragraph that opens with what it carries out; where and when to send the report",
    page: [
      "Phòng, chống rét cho thủy sản",
      "20/11/2026",
      "Thực hiện công điện của Thủ tướng Chính phủ, UBND tỉnh đã yêu cầu Sở Nông nghiệp và Môi trường hướng dẫn che chắn ao nuôi.",
      "Báo cáo của các đơn vị gửi về UBND tỉnh trước ngày 05/12/2026.",
      "Sở Xây dựng cũng quyết định thành lập tổ công tác do Chánh Văn phòng Sở chủ trì.",
    ],
    tasks: {
      "¶3#1": {
        says: "Sở Nông nghiệp và Môi trường … ao nuôi",
        leads: ["Sở Nông nghiệp và Môi trường"],
      },
      "¶4#1": {
        says: "Báo cáo của … 05/12/2026",
        due: [["trước ngày 05/12/2026", before("2026-12-05")]],
      },
    },
  },
];
