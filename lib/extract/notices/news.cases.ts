import type { NoticeCases } from "../../../test/support/notice-cases.ts";
import { before, every, on } from "../../../test/support/rule-cases.ts";

export const notices: NoticeCases["notices"] = [
  {
    title: "news of a visit to a province: what the province needs to do is announced, its points follow",
    page: [
      "Thủ tướng làm việc với lãnh đạo tỉnh Quảng Trị",
      "20/11/2026 10:00",
      "Sáng 20/11, Thủ tướng chủ trì buổi làm việc với Ban Thường vụ Tỉnh ủy.",
      "Về nhiệm vụ thời gian tới, Thủ tướng nêu rõ, Quảng Trị cần tập trung một số việc trọng tâm:",
      "Một là, bàn giao mặt bằng tuyến đường ven biển trước ngày 30/6/2027.",
      "Hai là, bố trí đủ cán bộ chuyên môn cho cấp xã.",
      "Về kiến nghị nâng cấp cửa khẩu, giao Bộ Xây dựng xem xét, xử lý theo thẩm quyền.",
      "Thủ tướng cũng đề nghị tỉnh tiếp tục chăm lo đời sống người có công.",
      "“Sở Tài chính phải hướng dẫn ngay việc mua sắm thiết bị”, Thủ tướng nhấn mạnh.",
      "Trao đổi với báo chí, lãnh đạo tổng công ty cho biết sẽ xong phần mái nhà ga trong tháng 12/2027.",
      "“Bộ Xây dựng cần học cách làm này”, Giám đốc Sở Xây dựng chia sẻ.",
    ],
    tasks: {
      "Một là#1": {
        says: "bàn giao … 30/6/2027",
        leads: ["Quảng Trị ← heading"],
        due: [["trước ngày 30/6/2027", before("2027-06-30")]],
      },
      "Hai là#1": { says: "bố trí … cấp xã", leads: ["Quảng Trị ← heading"] },
      "¶7#1": { says: "Bộ Xây dựng … thẩm quyền", leads: ["Bộ Xây dựng"] },
      "¶8#1": { says: "tỉnh tiếp tục … có công", leads: ["tỉnh"] },
      "¶9#1": { says: "Sở Tài chính … thiết bị", leads: ["Sở Tài chính"] },
    },
  },
  {
    title: "news of a công điện whose items are headed by offices of several places",
    page: [
      "Thủ tướng chỉ đạo khắc phục hậu quả mưa lũ",
      "20/11/2026 10:00",
      "Thủ tướng Chính phủ vừa ký Công điện số 990/CĐ-TTg ngày 19/11/2026 về khắc phục hậu quả mưa lũ.",
      "Thủ tướng Chính phủ yêu cầu:",
      "1. Bí thư, Chủ tịch UBND các tỉnh Khánh Hòa, Đắk Lắk",
      "a) Huy động mọi lực lượng tiếp cận các khu vực bị cô lập.",
    ],
    tasks: {
      "a#1": {
        says: "Huy động … bị cô lập",
        leads: ["Bí thư ← heading", "Khánh Hòa ← heading", "Đắk Lắk ← heading"],
      },
    },
  },
  {
    title: "news in the passive: who is given what, with no leader as the subject",
    page: [
      "Gỡ vướng cho các dự án điện rác",
      "12/03/2026 15:20",
      "Chiều 12/3, Phó Thủ tướng chủ trì cuộc họp về cơ chế cho các dự án điện rác; đến nay đã có 6 nhà đầu tư đề xuất.",
      "Kết luận cuộc họp, Phó Thủ tướng nhấn mạnh đây là lĩnh vực mới, cần cách làm mới.",
      "Bộ Công Thương được giao chủ trì, phối hợp với Bộ Xây dựng soạn thảo cơ chế giá, trình Chính phủ trước ngày 30/4.",
      "Theo đó, Tập đoàn Điện lực Việt Nam phải hoàn thành đấu nối hai nhà máy trong quý III/2026.",
      "Phó Thủ tướng cũng giao Văn phòng Chính phủ theo dõi, tổng hợp, báo cáo hằng tháng.",
      "“Sở Xây dựng phải trực vận hành máy bơm suốt ngày đêm”, Phó Chủ tịch UBND TP.HCM yêu cầu.",
      "Lãnh đạo Sở Xây dựng cho biết nhà máy đạt trên 93% khối lượng, dự kiến hoàn thành trong năm 2026.",
      "Chủ tịch UBND tỉnh Bắc Ninh cam kết bàn giao mặt bằng, dự kiến khởi công nhà máy trong quý II/2026.",
    ],
    tasks: {
      "¶5#1": {
        says: "Bộ Công Thương được giao … ngày 30/4",
        leads: ["Bộ Công Thương"],
        coordinating: ["Bộ Xây dựng"],
        due: [["trước ngày 30/4", before("2026-04-30", { inferred: true })]],
      },
      "¶6#1": {
        says: "Tập đoàn Điện lực Việt Nam … quý III/2026",
        leads: ["Tập đoàn Điện lực Việt Nam"],
        due: [["trong quý III/2026", on("2026-09-30")]],
      },
      "¶7#1": {
        says: "Văn phòng Chính phủ theo dõi … hằng tháng",
        leads: ["Văn phòng Chính phủ"],
        due: [["hằng tháng", every("month")]],
      },
      "¶8#1": { says: "Sở Xây dựng phải trực … ngày đêm", leads: ["Sở Xây dựng"] },
    },
  },
  {
    title: "news of an accident: where it was is not who must; who chaired elsewhere, and views, order nothing",
    page: [
      "Thủ tướng chỉ đạo khắc phục hậu quả vụ chìm tàu",
      "17/07/2026 09:10",
      "Thủ tướng Chính phủ vừa ký Công điện số 99/CĐ-TTg về khắc phục hậu quả vụ chìm tàu du lịch.",
      "Tàu bị lật tại khu vực hòn Chồng, tỉnh Khánh Hòa (phía Đông của cảng) vào hồi 15h30 ngày 17/7/2026, nhiều người mất tích.",
      "Để kịp thời khắc phục hậu quả, Thủ tướng Chính phủ yêu cầu:",
      "1. Bộ Quốc phòng chủ trì, phối hợp với Bộ Công an huy động lực lượng tìm kiếm cứu nạn.",
      "Tại điểm cầu Khánh Hòa, Chủ tịch UBND tỉnh Trần Văn A (Trưởng Ban chỉ đạo tỉnh) và Phó Chủ tịch UBND tỉnh Lê Văn B chủ trì hội nghị cùng các sở.",
      "Thủ tướng nêu lại các quan điểm chỉ đạo về an toàn đường thủy. Theo đó, giữ an toàn là yêu cầu không thể thay đổi, có tính toàn dân.",
    ],
    tasks: {
      "1#1": { says: "Bộ Quốc phòng … cứu nạn", leads: ["Bộ Quốc phòng"], coordinating: ["Bộ Công an"] },
    },
  },
  {
    title: "news of a letter: its orders follow an opening line, and go on behind what was reported before",
    page: [
      "Phó Thủ tướng yêu cầu bảo đảm nguồn cung vắc xin",
      "14/10/2026 09:15",
      "Văn phòng Chính phủ vừa có Công văn số 9821/VPCP-KGVX ngày 13/10/2026 truyền đạt ý kiến chỉ đạo của Phó Thủ tướng về cung ứng vắc xin.",
      "Trước đó, Phó Thủ tướng đã yêu cầu Bộ Y tế báo cáo về việc chậm đấu thầu vắc xin tại một số tỉnh.",
      "Về việc này, Phó Thủ tướng có ý kiến như sau:",
      "Bộ Y tế khẩn trương kiểm tra, làm rõ thông tin báo chí phản ánh.",
      "Theo đó, Bộ Tài chính phối hợp với Bảo hiểm xã hội Việt Nam hướng dẫn thanh toán, xong trước 30/11.",
      "Hiện cả nước có trên 1.600 bệnh viện, trong đó khoảng 22% bệnh viện báo cáo thiếu vắc xin cục bộ.",
    ],
    tasks: {
      "¶6#1": { says: "Bộ Y tế … báo chí phản ánh", leads: ["Bộ Y tế"] },
      "¶7#1": {
        says: "Bộ Tài chính … trước 30/11",
        leads: ["Bộ Tài chính"],
        coordinating: ["Bảo hiểm xã hội Việt Nam"],
        due: [["xong trước 30/11", before("2026-11-30", { inferred: true })]],
      },
    },
  },
  {
    title: "news whose headings name the doers, with quoted and counted orders",
    page: [
      "Thủ tướng yêu cầu chủ động phòng cháy rừng",
      "20/11/2026 10:00",
      "Để chủ động ứng phó, Thủ tướng yêu cầu:",
      "Chủ tịch UBND các tỉnh, thành phố",
      "Rà soát phương án chữa cháy rừng, bố trí lực lượng trực 24/24 giờ.",
      "Bộ Nông nghiệp và Môi trường",
      "Hoàn thiện quy chế phối hợp chữa cháy rừng trong quý I/2027.",
      "“Bộ Tài chính phải bố trí đủ kinh phí ngay trong tháng 12”, Thủ tướng yêu cầu.",
      "Thủ tướng nhấn mạnh rừng là tài sản quốc gia, các địa phương cần coi trọng phòng ngừa hơn chữa cháy.",
      "Thủ tướng chỉ đạo:",
      "Thứ nhất, Bộ Công an xử lý nghiêm các vụ đốt rừng làm nương.",
      "Thứ hai, Bộ Quốc phòng chuẩn bị lực lượng, phương tiện chữa cháy.",
      "Chủ trì phiên họp, Thủ tướng đã nghe 5 đề nghị xây dựng luật và báo cáo của các bộ, ngành.",
    ],
    tasks: {
      "¶5#1": { says: "Rà soát phương … 24/24 giờ", leads: ["Chủ tịch UBND các tỉnh, thành phố ← heading"] },
      "¶7#1": {
        says: "Hoàn thiện quy … quý I/2027",
        leads: ["Bộ Nông nghiệp và Môi trường ← heading"],
        due: [["trong quý I/2027", on("2027-03-31")]],
      },
      "¶8#1": {
        says: "Bộ Tài chính … tháng 12",
        leads: ["Bộ Tài chính"],
        due: [["ngay trong tháng 12", on("2026-12-31", { inferred: true })]],
      },
      "Thứ nhất#1": { says: "Bộ Công an … làm nương", leads: ["Bộ Công an"] },
      "Thứ hai#1": { says: "Bộ Quốc phòng … chữa cháy", leads: ["Bộ Quốc phòng"] },
    },
  },
  {
    title: "news of a công điện: whom it was sent to is not who must; words inside quotation marks order",
    page: [
      "Thủ tướng chỉ đạo ứng phó bão số 9",
      "20/11/2026 06:30",
      "Thủ tướng Chính phủ vừa ký Công điện số 990/CĐ-TTg ngày 19/11/2026 về ứng phó bão số 9 và mưa lũ.",
      "Công điện gửi Chủ tịch UBND các tỉnh từ Thanh Hóa đến Bình Định; Bộ trưởng các Bộ: Quốc phòng, Công an.",
      "Công điện nêu: Bão số 9 có khả năng mạnh cấp 12, lượng mưa có nơi trên 700 mm.",
      "Thủ tướng Chính phủ yêu cầu:",
      "1. Chủ tịch UBND các tỉnh sơ tán dân khỏi khu vực nguy hiểm, xong trước 17 giờ ngày 23/11.",
      "2. Văn phòng Ủy ban Quốc gia ứng phó sự cố, thiên tai và tìm kiếm cứu nạn tổ chức trực ban.",
      "(Chinhphu.vn) - “Bộ Công Thương phải bảo đảm an toàn hồ thủy điện”, Thủ tướng chỉ đạo tại cuộc họp sáng nay.",
      "“Tôi đề nghị các doanh nghiệp viễn thông giữ thông tin liên lạc thông suốt”, Thủ tướng nói.",
      "“Chúng ta đã rút ra nhiều bài học quý từ các cơn bão lớn những năm trước”, Thủ tướng nói.",
    ],
    tasks: {
      "1#1": {
        says: "Chủ tịch UBND … ngày 23/11",
        leads: ["Chủ tịch UBND các tỉnh"],
        due: [["xong trước 17 giờ ngày 23/11", before("2026-11-23", { at: "17:00", inferred: true })]],
      },
      "2#1": {
        says: "Văn phòng Ủy ban … trực ban",
        leads: ["Văn phòng Ủy ban Quốc gia ứng phó sự cố, thiên tai và tìm kiếm cứu nạn"],
      },
      "¶9#1": { says: "Bộ Công Thương … thủy điện", leads: ["Bộ Công Thương"] },
      "¶10#1": { says: "các doanh nghiệp … thông suốt", leads: ["các doanh nghiệp viễn thông"] },
    },
  },
  {
    title: "news told in the passive, of places and of lists of doers; whom it is sent to behind a colon is not who must",
    page: [
      "Chấn chỉnh việc chậm trả hồ sơ đất đai",
      "20/11/2026 08:20",
      "Thủ tướng Chính phủ vừa ký Công điện số 991/CĐ-TTg ngày 19/11/2026 về chấn chỉnh việc giải quyết hồ sơ đất đai.",
      "Công điện gửi: Bộ trưởng Bộ Nông nghiệp và Môi trường; Chủ tịch UBND các tỉnh, thành phố.",
      "Thủ tướng Chính phủ yêu cầu các bộ, ngành, địa phương xử lý dứt điểm hồ sơ quá hạn trong quý I/2027.",
      "Bộ Tư pháp, Văn phòng Chính phủ theo chức năng, nhiệm vụ thẩm định chặt chẽ các quy định về thủ tục đất đai.",
      "Bộ Công an được giao chỉ đạo lực lượng nghiệp vụ làm rõ các vụ nhũng nhiễu, vòi vĩnh.",
      "Riêng Hà Nội, TPHCM và Đà Nẵng thí điểm trả kết quả tại nhà ngay trong năm 2027.",
      "Tỉnh cũng cần chủ động công khai hồ sơ chậm trước 15/12.",
      "Về kinh phí, Bộ Tài chính cân đối từ nguồn tiết kiệm chi năm 2026, báo cáo Thủ tướng Chính phủ trong quý IV.",
      "Phó Thủ tướng Trần Văn Bình được phân công trực tiếp xử lý các vướng mắc phát sinh.",
    ],
    tasks: {
      "¶5#1": {
        says: "các bộ, ngành … quý I/2027",
        leads: ["các bộ, ngành, địa phương"],
        due: [["trong quý I/2027", on("2027-03-31")]],
      },
      "¶6#1": { says: "Bộ Tư pháp … đất đai", leads: ["Bộ Tư pháp", "Văn phòng Chính phủ"] },
      "¶7#1": { says: "Bộ Công an … vòi vĩnh", leads: ["Bộ Công an"] },
      "¶8#1": {
        says: "Hà Nội, TPHCM … năm 2027",
        leads: ["Hà Nội", "TPHCM", "Đà Nẵng"],
        due: [["ngay trong năm 2027", on("2027-12-31")]],
      },
      "¶9#1": {
        says: "Tỉnh cũng cần … 15/12",
        leads: ["Tỉnh"],
        due: [["trước 15/12", before("2026-12-15", { inferred: true })]],
      },
      "¶10#1": {
        says: "Bộ Tài chính … quý IV",
        leads: ["Bộ Tài chính"],
        due: [["trong quý IV", on("2026-12-31", { inferred: true })]],
      },
      "¶11#1": { says: "Phó Thủ tướng Trần Văn Bình … phát sinh", leads: ["Phó Thủ tướng Trần Văn Bình"] },
    },
  },
  {
    title: "news of a province: its deputy chairman orders, sentences of one block have their own doers",
    page: [
      "Thành phố đẩy nhanh giải ngân vốn đầu tư công",
      "20/11/2026",
      "Ngày 19/11, Văn phòng UBND Thành phố ban hành Thông báo số 912/TB-VP về kết luận tại cuộc họp giao ban đầu tư công.",
      "Theo thông báo, Phó Chủ tịch Thường trực UBND Thành phố giao Sở Tài chính chủ trì rà soát từng dự án trước ngày 05/12/2026. Sở Xây dựng hướng dẫn các chủ đầu tư lập hồ sơ.",
      "Đối với dự án Vành đai 4, yêu cầu các xã, phường: Mê Linh, Thường Tín hoàn thành giải phóng mặt bằng trước 31/12/2026.",
    ],
    tasks: {
      "¶4#1": {
        says: "Sở Tài chính … 05/12/2026",
        leads: ["Sở Tài chính"],
        due: [["trước ngày 05/12/2026", before("2026-12-05")]],
      },
      "¶4#2": { says: "Sở Xây dựng … hồ sơ", leads: ["Sở Xây dựng"] },
      "¶5#1": {
        says: "các xã, phường … 31/12/2026",
        leads: ["Mê Linh", "Thường Tín"],
        due: [["trước 31/12/2026", before("2026-12-31")]],
      },
    },
  },
  {
    title: "news of a ministry's own letter",
    page: [
      "Bộ Công Thương yêu cầu rà soát nguồn cung phân bón",
      "20/11/2026",
      "Bộ Công Thương vừa có Công văn số 8812/BCT-TTTN ngày 19/11/2026 gửi UBND các tỉnh, thành phố về việc bảo đảm nguồn cung phân bón.",
      "Bộ Công Thương đề nghị Chủ tịch UBND các tỉnh chỉ đạo kiểm tra giá bán, hoàn thành trước 15/12/2026.",
      "Sở Công Thương chủ trì theo dõi thị trường, hằng tuần báo cáo về Bộ.",
    ],
    tasks: {
      "¶4#1": {
        says: "Chủ tịch UBND các tỉnh … 15/12/2026",
        leads: ["Chủ tịch UBND các tỉnh"],
        due: [["trước 15/12/2026", before("2026-12-15")]],
      },
      "¶5#1": {
        says: "Sở Công Thương … về Bộ",
        leads: ["Sở Công Thương"],
        due: [["hằng tuần", every("week")]],
      },
    },
  },
];
