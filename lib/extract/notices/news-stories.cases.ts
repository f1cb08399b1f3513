import type { NoticeCases } from "../../../test/support/notice-cases.ts";
import { before, on } from "../../../test/support/rule-cases.ts";

export const notices: NoticeCases["notices"] = [
  {
    title: "news whose announcing paragraph goes on with what the paper says; a request of a ministry is none of it",
    page: [
      "Siết an toàn hồ chứa trước mùa mưa",
      "Bộ Nông nghiệp và Môi trường vừa có công văn số 5120 gửi UBND các tỉnh, thành phố về an toàn hồ chứa. Theo đó, các chủ hồ kiểm tra cửa van, máy phát dự phòng trước mùa mưa.",
      "Đầu năm, Bộ Tài chính kiến nghị điều chỉnh mức chi cho công tác duy tu hồ chứa.",
      "Các tỉnh phải báo cáo hồ hư hỏng trong tháng 9/2026.",
    ],
    tasks: {
      "¶2#1": { says: "các chủ hồ … mùa mưa", leads: ["các chủ hồ"] },
      "¶4#1": {
        says: "Các tỉnh … 9/2026",
        leads: ["Các tỉnh"],
        due: [["trong tháng 9/2026", on("2026-09-30")]],
      },
    },
  },
  {
    title: "news of orders by nobody's name: before the first doer's sentence, and quoted with more said behind",
    page: [
      "Thủ tướng làm việc với ngành năng lượng",
      "20/08/2026 09:00",
      "Về nhiệm vụ tới đây, Thủ tướng yêu cầu “xử lý dứt điểm các nhà máy điện chậm tiến độ”. Lãnh đạo Bộ, các tập đoàn phải nêu cao trách nhiệm người đứng đầu.",
      "“Các địa phương phải bàn giao mặt bằng sạch cho đường dây”, Thủ tướng yêu cầu, thêm rằng việc này phải làm công khai, đúng luật.",
      "Giữa tháng 6, Thủ tướng từng chỉ đạo Bộ Công Thương lập kế hoạch dự phòng than.",
    ],
    tasks: {
      "¶3#1": { says: "“xử lý dứt điểm các nhà máy điện chậm tiến độ”" },
      "¶3#2": { says: "Lãnh đạo Bộ … đứng đầu", leads: ["Lãnh đạo Bộ", "các tập đoàn"] },
      "¶4#1": { says: "Các địa phương … đường dây", leads: ["Các địa phương"] },
    },
  },
  {
    title: "news of a conclusion whose number is told first; a decision that allots money orders nobody",
    page: [
      "Gỡ vướng cho các trạm bơm",
      "20/08/2026 09:00",
      "Văn phòng Chính phủ có Thông báo số 412 ngày 18/8 về ý kiến của Phó Thủ tướng tại buổi làm việc ở các trạm bơm.",
      "Tỉnh Nghệ An hoàn thành bàn giao mặt bằng các trạm bơm trước khi mùa mưa đến.",
      "Quyết định nêu rõ, bổ sung 120 tỷ đồng cho tỉnh Nghệ An để mua máy bơm.",
      "Phó Thủ tướng cũng yêu cầu Bộ Xây dựng nghiên cứu định mức duy tu trạm bơm.",
    ],
    tasks: {
      "¶4#1": { says: "Tỉnh Nghệ An … mùa mưa đến", leads: ["Tỉnh Nghệ An"] },
      "¶6#1": { says: "Bộ Xây dựng nghiên cứu … trạm bơm", leads: ["Bộ Xây dựng"] },
    },
  },
  {
    title: "news of a letter that has its recipients report 'như sau', with a point that only heads others and a closing line",
    page: [
      "Trực ban dịp lễ",
      "Ngày 20/8/2026, Văn phòng UBND tỉnh đã ra Công văn số 2210/VPUB-TH về trực ban dịp Quốc khánh.",
      "Theo đó, Chủ tịch UBND tỉnh đề nghị Giám đốc các sở, Chủ tịch UBND các xã, phường tổ chức trực, báo cáo tình hình như sau:",
      "- Phân công công chức trực để xử lý việc phát sinh;",
      "- Báo cáo trong dịp nghỉ lễ:",
      "- Công an tỉnh báo cáo nhanh các vụ việc nổi cộm.",
      "Văn phòng UBND tỉnh thông báo ý kiến chỉ đạo của Chủ tịch UBND tỉnh để các sở biết, thực hiện.",
    ],
    tasks: {
      "-4#1": {
        says: "Phân công … phát sinh",
        leads: ["Giám đốc các sở ← heading", "Chủ tịch UBND các xã, phường ← heading"],
      },
      "-6#1": { says: "Công an tỉnh … nổi cộm", leads: ["Công an tỉnh"] },
    },
  },
  {
    title: "news of a telegram whose opening names many, then the first of them by himself",
    page: [
      "Giữ ấm cho đàn trâu, bò",
      "Trước đợt rét đậm, Chủ tịch UBND tỉnh yêu cầu: Chủ tịch UBND các huyện; Giám đốc Sở Nông nghiệp và Môi trường thực hiện ngay một số nội dung:",
      "Chủ tịch UBND các huyện: Đưa đàn trâu, bò thả rông về chuồng trước khi rét về.",
      "Tổ chức dự trữ rơm rạ, cỏ khô cho gia súc đến hết mùa đông.",
    ],
    tasks: {
      "¶3#1": { says: "Chủ tịch UBND các huyện … rét về", leads: ["Chủ tịch UBND các huyện"] },
      "¶4#1": { says: "Tổ chức dự trữ … mùa đông", leads: ["Chủ tịch UBND các huyện ← heading"] },
    },
  },
  {
    title: "news whose announcement only says what a paper is about; a quotation before an order; duties that bodies propose",
    page: [
      "Đẩy nhanh tuyến metro số 9",
      "20/08/2026 09:00",
      "UBND thành phố vừa chỉ đạo Sở Xây dựng cùng một số đơn vị liên quan về việc thi công tuyến metro số 9.",
      "“Chỉ bàn làm, không bàn lùi”, Chủ tịch UBND thành phố nói, yêu cầu chủ đầu tư và nhà thầu tổ chức thi công ba ca để xong trong năm 2027.",
      "Vướng mắc phát sinh được các đơn vị báo cáo để UBND thành phố chỉ đạo giải quyết kịp thời.",
      "Để có vốn, Sở Xây dựng đề xuất UBND thành phố giao Sở Tài chính chủ trì, phối hợp với các quận bố trí vốn.",
    ],
    tasks: {
      "¶4#1": {
        says: "chủ đầu tư và nhà thầu … năm 2027",
        leads: ["chủ đầu tư", "nhà thầu"],
        due: [["trong năm 2027", on("2027-12-31")]],
      },
    },
  },
  {
    title: "news of a congress: who praises goes on charging the union, which is told of by its short name",
    page: [
      "Đại hội Công đoàn tỉnh",
      "Phát biểu tại Đại hội, Chủ tịch HĐND tỉnh ghi nhận và biểu dương phong trào. Đồng thời chỉ đạo tổ chức Công đoàn tỉnh nhà cần đổi mới cách tuyên truyền. Công đoàn các cấp cần làm tốt vai trò đại diện.",
    ],
    tasks: {
      "¶2#1": { says: "tổ chức Công đoàn … tuyên truyền", leads: ["tổ chức Công đoàn tỉnh nhà"] },
      "¶2#2": { says: "Công đoàn các cấp … đại diện", leads: ["Công đoàn các cấp"] },
    },
  },
  {
    title: "news of the Prime Minister's telegram by which ministers and chairmen direct others",
    page: [
      "Thủ tướng chỉ đạo ứng phó rét đậm, rét hại",
      "(Chinhphu.vn) - Thủ tướng Chính phủ vừa ký Công điện số 912/CĐ-TTg ngày 18/11/2026 về ứng phó rét đậm, rét hại.",
      "Theo thống kê, rét hại đã làm chết 812 con trâu, bò tại vùng cao.",
      "Để bảo vệ sản xuất, Thủ tướng Chính phủ yêu cầu:",
      "Chủ tịch UBND các tỉnh nêu trên tập trung chỉ đạo che chắn chuồng trại, dự trữ thức ăn cho gia súc.",
      "Bộ trưởng Bộ Y tế chỉ đạo các bệnh viện tuyến huyện bố trí đủ thuốc cho người già, trẻ nhỏ.",
    ],
    tasks: {
      "¶5#1": { says: "Chủ tịch UBND các tỉnh nêu trên … gia súc", leads: ["Chủ tịch UBND các tỉnh nêu trên"] },
      "¶6#1": { says: "Bộ trưởng Bộ Y tế … trẻ nhỏ", leads: ["Bộ trưởng Bộ Y tế"] },
    },
  },
  {
    title: "news of deputies who follow what others do: the duty is theirs, and who told of it orders nothing",
    page: [
      "Hai Phó Thủ tướng theo dõi kiến nghị của tỉnh Lai Châu",
      "20/08/2026 09:00",
      "Thông tin từ Văn phòng UBND tỉnh Lai Châu cho biết, tỉnh đã nhận được văn bản về việc xử lý kiến nghị.",
      "Theo đó, Thủ tướng có ý kiến phân công 2 Phó Thủ tướng trực tiếp theo dõi, chỉ đạo nhiều nội dung.",
      "Phó Thủ tướng Lê Văn An theo dõi, chỉ đạo các bộ phối hợp với tỉnh Lai Châu xây dựng đề án cửa khẩu số.",
      "Tuy nhiên phải bảo đảm an ninh, trật tự trên tuyến biên giới khi thí điểm cửa khẩu số.",
    ],
    tasks: {
      "¶4#1": { says: "2 Phó Thủ tướng … nhiều nội dung" },
      "¶5#1": {
        says: "Phó Thủ tướng Lê Văn An … cửa khẩu số",
        leads: ["Phó Thủ tướng Lê Văn An"],
        coordinating: ["tỉnh Lai Châu"],
      },
      "¶6#1": { says: "Tuy nhiên phải … cửa khẩu số", leads: ["Phó Thủ tướng Lê Văn An ← heading"] },
    },
  },
  {
    title:
      "news of what the Prime Minister orders behind what was told: who directs below him is charged, and so are many chairmen",
    page: [
      "Bảo đảm nguồn cung điện mùa khô",
      "20/08/2026 09:00",
      "Thủ tướng vừa ký Công điện số 118/CĐ-TTg ngày 19/8/2026 về bảo đảm điện mùa khô.",
      "Công điện nêu: Phụ tải các tháng qua tăng cao, một số nơi đã cắt điện luân phiên.",
      "Thủ tướng yêu cầu Bộ Công Thương lập kế hoạch vận hành từng tuần.",
      "Thống đốc Ngân hàng Nhà nước chỉ đạo các tổ chức tín dụng bố trí vốn cho các nhà máy điện.",
      "Về phía địa phương, Chủ tịch UBND các tỉnh, thành phố vận động người dân tiết kiệm điện trong giờ cao điểm.",
      "Về công tác an toàn, Phó Chủ tịch UBND tỉnh An Giang cho biết sẽ kiểm tra các trạm biến áp.",
    ],
    tasks: {
      "¶5#1": { says: "Bộ Công Thương … từng tuần", leads: ["Bộ Công Thương"] },
      "¶6#1": { says: "Thống đốc Ngân hàng … nhà máy điện", leads: ["Thống đốc Ngân hàng Nhà nước"] },
      "¶7#1": { says: "Chủ tịch UBND các tỉnh … cao điểm", leads: ["Chủ tịch UBND các tỉnh, thành phố"] },
    },
  },
  {
    title: "news of a telegram: short duties below the names of a heading, none of its sub-headlines",
    page: [
      "Công điện về phòng cháy, chữa cháy",
      "20/08/2026 09:00",
      "Chủ tịch UBND thành phố yêu cầu các sở, UBND các xã, phường thực hiện một số nhiệm vụ:",
      "1. Công an thành phố:",
      "Thường trực chữa cháy 24/24 giờ.",
      "Tổ chức diễn tập tại 20 chợ đầu mối trước ngày 30/9/2026.",
      "Đẩy mạnh tuyên truyền từ đầu năm",
    ],
    tasks: {
      "¶6#1": {
        says: "Tổ chức diễn tập … 30/9/2026",
        leads: ["Công an thành phố ← heading"],
        due: [["trước ngày 30/9/2026", before("2026-09-30")]],
      },
    },
  },
  {
    title: "news of a leader who directs behind a comma, and of clauses before an order that goes on",
    page: [
      "Họp về giải ngân vốn đầu tư công",
      "20/08/2026 09:00",
      "Chủ tịch UBND tỉnh Lê Văn An chỉ đạo, trong thời gian tới, các chủ đầu tư đẩy nhanh giải ngân và phải chịu trách nhiệm về vốn bị chậm.",
      "Tổ chức tốt việc lấy ý kiến nhân dân về quy hoạch; giao Sở Xây dựng tổng hợp ý kiến, báo cáo UBND tỉnh.",
    ],
    tasks: {
      "¶3#1": { says: "các chủ đầu tư … bị chậm", leads: ["các chủ đầu tư"] },
      "¶4#1": { says: "Tổ chức tốt … quy hoạch" },
      "¶4#2": { says: "Sở Xây dựng … UBND tỉnh", leads: ["Sở Xây dựng"] },
    },
  },
];
