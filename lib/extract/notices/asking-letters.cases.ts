import type { NoticeCases } from "../../../test/support/notice-cases.ts";
import { before } from "../../../test/support/rule-cases.ts";

type Page = NoticeCases["notices"][number]["page"];

const letter = (...body: Page): Page => [
  "BỘ NỘI VỤ",
  "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  "Số: 6121/BNV-CCVC",
  "Hà Nội, ngày 20 tháng 11 năm 2026",
  "V/v thống kê viên chức",
  "Kính gửi: Ủy ban nhân dân các tỉnh, thành phố",
  ...body,
];

const office = (...body: Page): Page => [
  "VĂN PHÒNG CHÍNH PHỦ",
  "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  "Số: 9007/VPCP-CN",
  "Hà Nội, ngày 20 tháng 11 năm 2026",
  "Kính gửi: Ủy ban nhân dân tỉnh Lâm Đồng.",
  ...body,
];

export const notices: NoticeCases["notices"] = [
  {
    title:
      "a letter asks for a report: its points say what to tell, and are no duties; what the ministry itself does is none either",
    page: letter(
      "Để có cơ sở tổng hợp, Bộ Nội vụ đề nghị Ủy ban nhân dân các tỉnh, thành phố báo cáo các nội dung sau:",
      "- Số lượng viên chức theo ngạch;",
      "- Tình hình tuyển dụng và nguyên nhân chậm;",
      "- Khó khăn, vướng mắc, kiến nghị.",
      "Báo cáo gửi về Bộ Nội vụ trước ngày 20/12/2026.",
      "Bộ Nội vụ bố trí kinh phí nhập liệu cho các tỉnh trong quý I.",
    ),
    tasks: {
      "¶1#1": {
        says: "Ủy ban nhân dân các tỉnh, thành phố báo cáo … nội dung sau",
        leads: ["Ủy ban nhân dân các tỉnh, thành phố"],
      },
      "-3.¶1#1": {
        says: "Báo cáo gửi … 20/12/2026",
        leads: ["Ủy ban nhân dân các tỉnh, thành phố ← heading"],
        due: [["trước ngày 20/12/2026", before("2026-12-20")]],
      },
    },
  },
  {
    title:
      "“đề nghị … thực hiện hướng dẫn …, cụ thể như sau:” orders; “thực hiện:” says nothing else, whatever its points begin with",
    page: letter(
      "Vì vậy, đề nghị Sở Nội vụ các tỉnh thực hiện nghiêm hướng dẫn tại công văn trên, cụ thể như sau:",
      "- Thông báo chỉ tiêu cho các cơ quan tuyển dụng.",
      "- Chỉ tuyển dụng khi còn chỉ tiêu.",
      "Bộ Nội vụ yêu cầu Ủy ban nhân dân các tỉnh thực hiện:",
      "- Về sổ theo dõi: dùng mẫu mới từ tháng 01/2027.",
    ),
    tasks: {
      "-1#1": { says: "Thông báo chỉ tiêu … tuyển dụng", leads: ["Sở Nội vụ các tỉnh ← heading"] },
      "-2#1": { says: "Chỉ tuyển dụng … chỉ tiêu", leads: ["Sở Nội vụ các tỉnh ← heading"] },
      "-1#2": { says: "Về sổ theo dõi … 01/2027", leads: ["Ủy ban nhân dân các tỉnh ← heading"] },
    },
  },
  {
    title: "a leader orders and names nobody",
    page: office(
      "Về việc mở bến du thuyền hồ Đa Nhim, Phó Thủ tướng Lê Văn An yêu cầu chưa khởi công khi chưa có giấy phép môi trường.",
    ),
    tasks: { "¶1#1": { says: "chưa khởi công … môi trường" } },
  },
  {
    title: "the time of a purpose is none of the points below; a command of all trades and levels is one",
    page: office(
      "Vì vậy, để giảm tai nạn trong năm 2027, Phó Thủ tướng yêu cầu Ủy ban nhân dân tỉnh Lâm Đồng:",
      "1. Kiểm tra các bến đang hoạt động.",
      "2. Ban Chỉ huy phòng thủ dân sự các ngành, các cấp chuẩn bị xuồng cứu hộ.",
    ),
    tasks: {
      "1#1": { says: "Kiểm tra … hoạt động", leads: ["Ủy ban nhân dân tỉnh Lâm Đồng ← heading"] },
      "2#1": {
        says: "Ban Chỉ huy phòng thủ dân sự … cứu hộ",
        leads: ["Ban Chỉ huy phòng thủ dân sự các ngành, các cấp"],
      },
    },
  },
  {
    title:
      "a letter as collections printed it, title and all; an adverb that kept the capital of its line ends the name before it",
    page: [
      "CÔNG VĂN",
      "CỦA BỘ Y TẾ SỐ 5127/BYT-ĐTR",
      "NGÀY 12 THÁNG 5 NĂM 2006 VỀ VIỆC TĂNG CƯỜNG KIỂM SOÁT NHIỄM KHUẨN",
      "Kính gửi: Các bệnh viện trực thuộc Bộ",
      "Bộ Y tế yêu cầu:",
      "1. Giám đốc các bệnh viện rà soát quy trình khử khuẩn, xong trước ngày 30/9.",
      "2. Giao Sở Y tế Thường xuyên kiểm tra việc thực hiện.",
    ],
    tasks: {
      "1#1": {
        says: "Giám đốc các bệnh viện … 30/9",
        leads: ["Giám đốc các bệnh viện"],
        due: [["xong trước ngày 30/9", before("2006-09-30", { inferred: true })]],
      },
      "2#1": { says: "Sở Y tế Thường xuyên … thực hiện", leads: ["Sở Y tế"] },
    },
  },
  {
    title:
      "a telegram on a portal: chairmen of many who direct, “Giao …:” over points, points that have somebody report or stock up",
    page: [
      "Công điện chủ động ứng phó bão số 12",
      "20/11/2026",
      "Để ứng phó bão số 12, Chủ tịch UBND tỉnh yêu cầu:",
      "1. Chủ tịch UBND các xã, phường chỉ đạo:",
      "- Tổ chức thông tin đến người dân vùng trũng thấp;",
      "2. Sở Xây dựng:",
      "- Báo cáo kết quả kiểm tra công trình trước ngày 25/11/2026.",
      "3. Giao Sở Công Thương:",
      "- Dự trữ hàng hóa thiết yếu phục vụ người dân vùng bão.",
    ],
    tasks: {
      "1.-1#1": { says: "Tổ chức thông tin … thấp", leads: ["Chủ tịch UBND các xã, phường ← heading"] },
      "2.-1#1": {
        says: "Báo cáo kết quả … 25/11/2026",
        leads: ["Sở Xây dựng ← heading"],
        due: [["trước ngày 25/11/2026", before("2026-11-25")]],
      },
      "3.-1#1": { says: "Dự trữ hàng hóa … vùng bão", leads: ["Sở Công Thương ← heading"] },
    },
  },
  {
    title:
      "a letter told: whose projects they are, 'thì' before a doer, what became of some, an undone report, an office's own paper",
    page: [
      "Rà soát bến thủy nội địa trong khu kinh tế",
      "20/11/2026",
      "Để trình Chính phủ đề án bến thủy trong năm 2026, UBND tỉnh đề nghị các sở, ngành góp ý.",
      "Theo đó, UBND tỉnh giao Sở Xây dựng phối hợp với Ban quản lý khu công nghiệp, khu chế xuất, khu kinh tế đẩy nhanh 12 bến đã giao cho chủ đầu tư, báo cáo tình hình thi công 9 tháng đầu năm 2027.",
      "Đối với các bến ngoài quy hoạch, theo báo cáo của Sở Xây dựng đến nay đã giảm từ 40 xuống còn 12 bến.",
      "UBND tỉnh cũng yêu cầu các TCTD trên địa bàn cho vay di dời bến.",
      "Công văn cũng nêu rõ, đối với các xã chưa cắm mốc, thì Sở Nông nghiệp và Môi trường khẩn trương rà soát.",
    ],
    tasks: {
      "¶3#1": { says: "các sở, ngành góp ý", leads: ["các sở, ngành"] },
      "¶4#1": {
        says: "Sở Xây dựng phối hợp … 2027",
        leads: ["Sở Xây dựng"],
        coordinating: ["Ban quản lý khu công nghiệp, khu chế xuất, khu kinh tế"],
      },
      "¶6#1": { says: "các TCTD … bến", leads: ["các TCTD trên địa bàn"] },
      "¶7#1": { says: "Sở Nông nghiệp và Môi trường … rà soát", leads: ["Sở Nông nghiệp và Môi trường"] },
    },
  },
  {
    title: "an office passes on what the committee wants: numbered orders below 'chỉ đạo của UBND …:'",
    page: [
      "Công văn số 559/VP-XD ngày 20-11-2026 của Văn phòng UBND TP truyền đạt sự chỉ đạo của UBND TP đối với Sở Xây dựng:",
      "1. Yêu cầu Chủ tịch UBND phường Tân An khẩn trương kiểm tra, báo cáo trước ngày 15-12-2026.",
      "2. Giao Giám đốc Sở Xây dựng đôn đốc việc thực hiện.",
    ],
    tasks: {
      "1#1": {
        says: "Chủ tịch UBND phường Tân An … 15-12-2026",
        leads: ["Chủ tịch UBND phường Tân An"],
        due: [["trước ngày 15-12-2026", before("2026-12-15")]],
      },
      "2#1": { says: "Giám đốc Sở Xây dựng … thực hiện", leads: ["Giám đốc Sở Xây dựng"] },
    },
  },
  {
    title:
      "a letter asks for a form to be filled in: its lines are no duties, whatever they begin with; comments go to the ministry by a day",
    page: letter(
      "Bộ Nội vụ đề nghị Sở Nội vụ các tỉnh báo cáo nhanh tình hình cấp thẻ viên chức theo các nội dung sau:",
      "I. Số liệu phát sinh trong năm.",
      "1. Tổng số thẻ đã cấp.",
      "- Giải quyết cấp lại hằng tháng.",
      "II. Kiến nghị.",
      "1. Bổ sung phôi thẻ:",
    ),
    tasks: { "¶1#1": { says: "Sở Nội vụ các tỉnh báo cáo nhanh … nội dung sau", leads: ["Sở Nội vụ các tỉnh"] } },
  },
  {
    title: "comments go to the ministry by a day; insurance of the army and of the police are two",
    page: letter(
      "Bộ nội vụ được giao xây dựng dự thảo Nghị định về thẻ viên chức.",
      "Đề nghị BHXH Bộ Quốc phòng, BHXH Công an nhân dân nghiên cứu dự thảo gửi kèm.",
      "Văn bản tham gia ý kiến gửi về Bộ Nội vụ trước ngày 10/12/2026.",
    ),
    tasks: {
      "¶2#1": { says: "BHXH Bộ Quốc phòng … gửi kèm", leads: ["BHXH Bộ Quốc phòng", "BHXH Công an nhân dân"] },
      "¶3#1": { says: "Văn bản tham gia ý kiến … 10/12/2026", due: [["trước ngày 10/12/2026", before("2026-12-10")]] },
    },
  },
  {
    title: "directors of many who direct are doers; a sentence behind a point without its space; providers among others",
    page: [
      "Bộ Công Thương ra chỉ thị về cung ứng muối",
      "20/11/2026",
      "Bộ Công Thương vừa ban hành Chỉ thị 12/CT về cung ứng muối cho miền núi.Theo đó, Giám đốc Sở Công Thương các tỉnh chỉ đạo các công ty thương mại dự trữ đủ hàng.",
      "Bộ Công Thương yêu cầu Cục Công nghiệp, các nhà cung cấp bao bì công bố giá.",
    ],
    tasks: {
      "¶3#1": { says: "Giám đốc Sở Công Thương các tỉnh … đủ hàng", leads: ["Giám đốc Sở Công Thương các tỉnh"] },
      "¶4#1": { says: "Cục Công nghiệp, … giá", leads: ["Cục Công nghiệp", "các nhà cung cấp bao bì"] },
    },
  },
  {
    title:
      "provinces with strokes between them, those whom 'gồm', 'như' and 'sau' list; who signs a paper that orders has no duty",
    page: [
      "Bộ Y tế yêu cầu rà soát kho thuốc",
      "20/11/2026",
      "Bộ Y tế đề nghị các địa phương như: Hà Nội, Cần Thơ cần kiểm tra kho lạnh.",
      "Bộ Y tế giao các đơn vị sau: Cục Quản lý Dược, Vụ Pháp chế trả lời kiến nghị.",
    ],
    tasks: {
      "¶3#1": { says: "các địa phương như: … kho lạnh", leads: ["Hà Nội", "Cần Thơ"] },
      "¶4#1": { says: "các đơn vị sau: … kiến nghị", leads: ["Cục Quản lý Dược", "Vụ Pháp chế"] },
    },
  },
  {
    title: "a letter told: 'Cụ thể, …' goes on with what it asks for",
    page: [
      "Tăng cường quản lý giá cước",
      "(VOV5) - Bộ Tài chính vừa có công văn gửi Sở Tài chính các tỉnh, thành phố về việc tăng cường quản lý giá cước.",
      "Cụ thể, thường xuyên theo dõi, nắm tình hình giá cước vận tải trên địa bàn.",
    ],
    tasks: { "¶3#1": { says: "Cụ thể, thường xuyên … địa bàn" } },
  },
  {
    title: "provinces with strokes between them; who signs a paper that orders has no duty",
    page: [
      "Rà soát kho thuốc",
      "20/11/2026",
      "Bộ trưởng Bộ Y tế ký ban hành Chỉ thị số 12/CT-BYT yêu cầu Sở Y tế các tỉnh/thành phố trực thuộc Trung ương rà soát kho thuốc.",
    ],
    tasks: {
      "¶3#1": {
        says: "Sở Y tế các tỉnh/thành phố … kho thuốc",
        leads: ["Sở Y tế các tỉnh/thành phố trực thuộc Trung ương"],
      },
    },
  },
  {
    title: "what those who are charged demand of others is no order of the leader's; 'an toàn thông tin' inside a name",
    page: [
      "Tăng cường an toàn cầu treo",
      "20/11/2026",
      "Phó Thủ tướng giao Bộ Xây dựng yêu cầu các chủ đầu tư cầu treo và các nhà thầu liên quan kiểm tra cáp.",
      "Đơn vị chuyên trách về an toàn thông tin của các sở phải chủ động phương án dự phòng.",
    ],
    tasks: {
      "¶3#1": { says: "Bộ Xây dựng yêu cầu … cáp", leads: ["Bộ Xây dựng"] },
      "¶4#1": { says: "Đơn vị chuyên trách … dự phòng", leads: ["Đơn vị chuyên trách về an toàn thông tin của các sở"] },
    },
  },
  {
    title: "an office passes on what a comrade, the Deputy Chairman, wants: 'yêu cầu' behind the occasion",
    page: [
      "Chấn chỉnh việc rà soát hộ nghèo",
      "Văn phòng UBND tỉnh có văn bản truyền đạt ý kiến của đồng chí Lê Văn An, Phó Chủ tịch UBND tỉnh về việc chấn chỉnh rà soát hộ nghèo.",
      "Trong quá trình rà soát, yêu cầu Sở Y tế, UBND các xã cần thực hiện nghiêm túc hướng dẫn của Bộ Y tế.",
    ],
    tasks: { "¶3#1": { says: "Sở Y tế, UBND các xã … Bộ Y tế", leads: ["Sở Y tế", "UBND các xã"] } },
  },
  {
    title: "the heads of tax offices; a letter that lets them know charges nobody",
    page: letter(
      "Để tăng cường quản lý hóa đơn, Cục Thuế yêu cầu Trưởng Thuế các tỉnh, thành phố:",
      "- Chỉ đạo các Thuế cơ sở rà soát hộ kinh doanh.",
      "Cục Thuế thông báo để Thuế các tỉnh, thành phố được biết và thực hiện./.",
    ),
    tasks: {
      "-1#1": { says: "Chỉ đạo … hộ kinh doanh", leads: ["Trưởng Thuế các tỉnh, thành phố ← heading"] },
    },
  },
  {
    title: "a term for reports below the orders makes no order of what opens them",
    page: letter(
      "Thực hiện Công văn số 212/BTC-QLCS của Bộ Tài chính, Bộ Nội vụ chỉ đạo như sau:",
      "Giám đốc các Sở Nội vụ rà soát tài sản.",
      "Thời hạn báo cáo: trước ngày 25/12/2026.",
    ),
    tasks: { "¶1#1": { says: "Giám đốc các Sở Nội vụ rà soát tài sản", leads: ["Giám đốc các Sở Nội vụ"] } },
  },
];
