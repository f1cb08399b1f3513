import { announcement, type NoticeCases } from "../../../test/support/notice-cases.ts";
import { before, every, on } from "../../../test/support/rule-cases.ts";

const letter = (subject: string, addressee: string, ...body: NoticeCases["notices"][number]["page"]) => [
  "BỘ XÂY DỰNG",
  "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  "Số: 8120/BXD-VP",
  "Hà Nội, ngày 20 tháng 11 năm 2026",
  `V/v ${subject}`,
  `Kính gửi: ${addressee}`,
  ...body,
  "Nơi nhận:",
  "- Như trên;",
  "- Lưu: VT.",
];

export const notices: NoticeCases["notices"] = [
  {
    title: "a letter that asks for comments, then for people; places and days of a course; a list to be sent",
    page: [
      "BỘ NỘI VỤ",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Số: 2280/BNV-VL",
      "V/v góp ý dự thảo Thông tư về lưu trữ",
      "Hà Nội, ngày 20 tháng 11 năm 2026",
      "Kính gửi: Các Sở Nội vụ",
      "Để hoàn thiện dự thảo Thông tư, Bộ đề nghị Quý cơ quan tham gia ý kiến bằng văn bản, tập trung vào: hồ sơ; phí. Ý kiến gửi về Bộ trước ngày 15/12/2026.",
      "Nhân dịp này, đề nghị Sở Nội vụ cử 02 người dự lớp tập huấn:",
      "- Khu vực phía Bắc: ngày 22 - 23/12/2026 tại Lào Cai;",
      "- Khu vực phía Nam: ngày 29 - 30/12/2026 tại Cà Mau.",
      "Kinh phí đi lại do cơ quan cử người chi trả. Danh sách đăng ký gửi về Cục Văn thư chậm nhất ngày 10/12/2026 để chuẩn bị.",
      "Nơi nhận:",
      "- Như trên.",
    ],
    tasks: {
      "¶1#1": {
        says: "Quý cơ quan tham gia … 15/12/2026",
        leads: ["Quý cơ quan"],
        due: [["trước ngày 15/12/2026", before("2026-12-15")]],
      },
      "¶2#1": { says: "Sở Nội vụ cử … tập huấn", leads: ["Sở Nội vụ"] },
      "-2.¶1#1": {
        says: "Kinh phí đi lại … để chuẩn bị",
        leads: ["Sở Nội vụ ← heading"],
        due: [["chậm nhất ngày 10/12/2026", on("2026-12-10")]],
      },
    },
  },
  {
    title: "a conclusion: what is told before a colon, then 'Yêu cầu:' over bullets",
    page: announcement(
      "1. Kết quả: sản lượng đạt 91,2% hợp đồng.",
      "2. Tồn tại: nhà thầu Sơn Ca huy động thiết bị chưa đủ.",
      "3. Yêu cầu:",
      "* Ban Quản lý dự án 9:",
      "- Ký phụ lục hợp đồng trước ngày 12/12/2026.",
      "* Tư vấn giám sát: bố trí đủ người trực.",
    ),
    tasks: {
      "3.*1.-1#1": {
        says: "Ký phụ lục … 12/12/2026",
        leads: ["Ban Quản lý dự án 9 ← heading"],
        due: [["trước ngày 12/12/2026", before("2026-12-12")]],
      },
      "3.*2#1": { says: "Tư vấn giám sát … trực", leads: ["Tư vấn giám sát"] },
    },
  },
  {
    title: "an answer to voters: what they ask for, and what was ordered of a list of bodies before, charge nobody",
    page: letter(
      "trả lời kiến nghị của cử tri tỉnh Điện Biên",
      "Đoàn đại biểu Quốc hội tỉnh Điện Biên",
      "Bộ Xây dựng nhận được kiến nghị của cử tri tỉnh Điện Biên, nội dung như sau:",
      "“Cử tri đề nghị Bộ Xây dựng chỉ đạo nâng cấp tuyến đường, xong trước năm 2029”.",
      "Bộ Xây dựng xin trả lời cử tri như sau:",
      "Chính phủ đã giao UBND các tỉnh Điện Biên, Sơn La làm chủ đầu tư các dự án thành phần. Thủ tướng cũng đã yêu cầu Bộ Tài chính, Bộ Xây dựng cân đối vốn trong năm 2026.",
    ),
    tasks: {},
  },
  {
    title: "what is thought of another's draft, and an opinion that goes on to an order",
    page: letter(
      "góp ý dự thảo Nghị quyết",
      "Bộ Tài chính",
      "Phúc đáp Công văn số 611/BTC-NS ngày 03/11/2026 của Bộ Tài chính về việc lấy ý kiến đối với dự thảo Nghị quyết, Bộ Xây dựng có ý kiến như sau:",
      "1. Tại Điều 4, đề nghị đơn vị soạn thảo bổ sung thời hạn các địa phương gửi số liệu trước ngày 31 tháng 3 hằng năm.",
      "2. Giao Cục Hạ tầng làm đầu mối phối hợp với Bộ Tài chính hoàn thiện dự thảo trước ngày 10/12/2026.",
    ),
    tasks: {
      "2#1": {
        says: "Cục Hạ tầng … 10/12/2026",
        leads: ["Cục Hạ tầng"],
        coordinating: ["Bộ Tài chính"],
        due: [["trước ngày 10/12/2026", before("2026-12-10")]],
      },
    },
  },
  {
    title: "an answer on the law that asks for something outright, and says by when to send what came of it",
    page: letter(
      "vướng mắc về cấp giấy phép xây dựng",
      "Ủy ban nhân dân tỉnh Gia Lai",
      "Bộ Xây dựng nhận được Công văn số 905/UBND-XD của Ủy ban nhân dân tỉnh Gia Lai về vướng mắc khi cấp giấy phép. Về vấn đề này, Bộ có ý kiến như sau:",
      "1. Về thẩm quyền: Luật Xây dựng đã quy định; Chủ tịch Ủy ban nhân dân cấp xã có trách nhiệm cấp giấy phép trên địa bàn.",
      "2. Về hồ sơ quá hạn: đề nghị Ủy ban nhân dân tỉnh Gia Lai rà soát, giải quyết xong trước ngày 15/12/2026.",
      "3. Kết quả thực hiện gửi về Bộ Xây dựng trước ngày 25/12/2026.",
    ),
    tasks: {
      "2#1": {
        says: "Ủy ban nhân dân tỉnh Gia Lai … 15/12/2026",
        leads: ["Ủy ban nhân dân tỉnh Gia Lai"],
        due: [["xong trước ngày 15/12/2026", before("2026-12-15")]],
      },
      "3#1": { says: "Kết quả thực hiện … 25/12/2026", due: [["trước ngày 25/12/2026", before("2026-12-25")]] },
    },
  },
  {
    title: "an answer to a department's difficulty that ends with going by the law",
    page: letter(
      "vướng mắc về thẩm định thiết kế",
      "Sở Xây dựng tỉnh Lạng Sơn",
      "Phúc đáp Công văn số 411/SXD-QLXD ngày 02/11/2026 của Sở Xây dựng tỉnh Lạng Sơn phản ánh vướng mắc khi thẩm định thiết kế, Bộ Xây dựng trao đổi như sau:",
      "1. Về thẩm quyền: cơ quan chuyên môn về xây dựng thẩm định dự án nhóm C.",
      "2. Đối với công trình nêu tại công văn, đề nghị Sở Xây dựng tỉnh Lạng Sơn đối chiếu hồ sơ, thực hiện theo Điều 44 Nghị định trên.",
    ),
    tasks: {},
  },
  {
    title: "an answer in which something is ordered beside the law",
    page: letter(
      "vướng mắc về thẩm định thiết kế",
      "Sở Xây dựng tỉnh Lạng Sơn",
      "Trả lời vướng mắc của Sở Xây dựng tỉnh Lạng Sơn tại Công văn số 411/SXD-QLXD, Bộ Xây dựng có ý kiến như sau:",
      "Công trình xây trước năm 2020 không phải thẩm định lại.",
      "Yêu cầu Sở Xây dựng tỉnh Lạng Sơn thu hồi văn bản đã cấp sai.",
    ),
    tasks: { "¶2#1": { says: "Sở Xây dựng tỉnh Lạng Sơn … cấp sai", leads: ["Sở Xây dựng tỉnh Lạng Sơn"] } },
  },
  {
    title: "an answer to a firm",
    page: letter(
      "giấy phép của nhà thầu nước ngoài",
      "Công ty TNHH Kỹ thuật Phương Đông",
      "Bộ Xây dựng nhận được Văn bản số 18/PĐ ngày 03/11/2026 của Công ty TNHH Kỹ thuật Phương Đông về giấy phép hoạt động. Về vấn đề này, Bộ có ý kiến như sau:",
      "Nhà thầu nước ngoài phải có giấy phép trước khi khởi công.",
      "Đề nghị Công ty nghiên cứu quy định nêu trên để thực hiện.",
    ),
    tasks: {},
  },
  {
    title: "a firm told, in no answer, what to do",
    page: letter(
      "khắc phục hư hỏng mặt đường",
      "Công ty Cổ phần Đường cao tốc Sông Lam",
      "Qua kiểm tra, Bộ Xây dựng nhận thấy mặt đường hư hỏng nhiều vị trí.",
      "Đề nghị Công ty sửa chữa xong trước ngày 20/12/2026.",
    ),
    tasks: {
      "¶2#1": { says: "Công ty … 20/12/2026", leads: ["Công ty"], due: [["xong trước ngày 20/12/2026", before("2026-12-20")]] },
    },
  },
  {
    title: "a letter that asks to be told of some contents, whatever they begin with",
    page: letter(
      "báo cáo tình hình nhà ở công vụ",
      "Các Sở Xây dựng",
      "Để tổng hợp báo cáo Thủ tướng Chính phủ, Bộ Xây dựng đề nghị các Sở Xây dựng báo cáo một số nội dung sau:",
      "1. Số căn nhà ở công vụ đang quản lý.",
      "2. Rà soát, đề xuất, kiến nghị của địa phương.",
    ),
    tasks: { "¶1#1": { says: "các Sở Xây dựng … sau", leads: ["các Sở Xây dựng"] } },
  },
  {
    title: "a leader's opinion before an order in one sentence, those whom a topic asks, and where a result goes",
    page: letter(
      "số liệu nhà ở",
      "Các Sở Xây dựng",
      "Phó Thủ tướng Lê Văn An có ý kiến: yêu cầu các Sở Xây dựng rà soát danh sách nhà ở xuống cấp.",
      "- Đối với các địa phương đã gửi nhưng số liệu chưa khớp, đề nghị đối chiếu, giải trình nguyên nhân chênh lệch.",
      "- Kết quả thực hiện báo cáo Bộ Xây dựng (qua Cục Hạ tầng) trước ngày 15/12/2026.",
    ),
    tasks: {
      "¶1#1": { says: "các Sở Xây dựng … xuống cấp", leads: ["các Sở Xây dựng"] },
      "-1#1": { says: "đối chiếu … chênh lệch" },
      "-2#1": { says: "Kết quả … 15/12/2026", due: [["trước ngày 15/12/2026", before("2026-12-15")]] },
    },
  },
  {
    title: "a letter whose opening tells what was seen, and places named in an annex",
    page: letter(
      "cắt giảm thủ tục",
      "Các bộ, địa phương",
      "Qua theo dõi, Văn phòng Chính phủ thấy rằng còn 11 địa phương chưa công bố thủ tục. Để bảo đảm tiến độ, Văn phòng Chính phủ đề nghị:",
      "1. Các địa phương tại Phụ lục II: Công bố thủ tục nội bộ trước ngày 20/12/2026.",
      "2. Rà soát dữ liệu hồ sơ trên Cổng Dịch vụ công.",
    ),
    tasks: {
      "1#1": {
        says: "Các địa phương tại Phụ lục II … 20/12/2026",
        leads: ["Các địa phương tại Phụ lục II"],
        due: [["trước ngày 20/12/2026", before("2026-12-20")]],
      },
      "2#1": { says: "Rà soát … công" },
    },
  },
  {
    title: "passed on to a ministry, which tells the public of what comes",
    page: letter(
      "kiến nghị của Hiệp hội Xi măng",
      "Bộ Công Thương",
      "Xét kiến nghị của Hiệp hội Xi măng, Bộ trưởng có ý kiến như sau:",
      "1. Chuyển Bộ Công Thương nghiên cứu, trả lời Hiệp hội trong tháng 12 năm 2026.",
      "2. Bộ Nông nghiệp và Môi trường theo dõi khí thải, kịp thời thông tin để các địa phương và nhân dân biết, chủ động phòng tránh.",
      "3. Cục Hạ tầng tổng hợp, báo cáo kết quả hằng tuần.",
    ),
    tasks: {
      "1#1": {
        says: "Bộ Công Thương … tháng 12 năm 2026",
        leads: ["Bộ Công Thương"],
        due: [["trong tháng 12 năm 2026", on("2026-12-31")]],
      },
      "2#1": { says: "Bộ Nông nghiệp và Môi trường … phòng tránh", leads: ["Bộ Nông nghiệp và Môi trường"] },
      "3#1": { says: "Cục Hạ tầng … hằng tuần", leads: ["Cục Hạ tầng"], due: [["hằng tuần", every("week")]] },
    },
  },
];
