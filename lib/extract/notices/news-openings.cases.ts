import type { NoticeCases } from "../../../test/support/notice-cases.ts";
import { before, on } from "../../../test/support/rule-cases.ts";

export const notices: NoticeCases["notices"] = [
  {
    title:
      "news of a visit: what a leader suggests as tasks opens the orders; what was reached, and how the tasks were done, does not",
    page: [
      "Thủ tướng làm việc với lãnh đạo tỉnh Cao Bằng",
      "20/08/2026 09:00",
      "Về kết quả thực hiện các nhiệm vụ đầu năm, Thủ tướng ghi nhận nỗ lực của tỉnh.",
      "Tỉnh hoàn thành 61% kế hoạch thu ngân sách, đứng đầu vùng Đông Bắc.",
      "Thủ tướng cũng chỉ ra các vấn đề tồn tại của tỉnh về hạ tầng.",
      "Sở Xây dựng tiếp tục là đơn vị chậm giải ngân nhất.",
      "Về nhiệm vụ, giải pháp trọng tâm tới đây, cơ bản đồng tình với các ý kiến, Thủ tướng gợi mở thêm một số nội dung để tỉnh tham khảo.",
      "Trong đó, tỉnh cần rà soát quy hoạch các cửa khẩu trước ngày 15/12/2026.",
      "Tiếp tục đẩy mạnh trồng dẻ, trồng trúc sào gắn với chế biến sâu.",
      "Thủ tướng giao Văn phòng Chính phủ theo dõi, đôn đốc việc này.",
    ],
    tasks: {
      "¶8#1": { says: "tỉnh cần … 15/12/2026", leads: ["tỉnh"], due: [["trước ngày 15/12/2026", before("2026-12-15")]] },
      "¶9#1": { says: "Tiếp tục … chế biến sâu" },
      "¶10#1": { says: "Văn phòng Chính phủ … việc này", leads: ["Văn phòng Chính phủ"] },
    },
  },
  {
    title:
      "news of a meeting whose orders are announced in a sentence: whom they are for is handed down, the announcement is no task",
    page: [
      "Phiên họp Chính phủ tháng 7",
      "20/08/2026 09:00",
      "Thủ tướng yêu cầu các bộ, ngành, địa phương bám sát tình hình, tập trung thực hiện một số nhiệm vụ trọng tâm sau đây.",
      "Một là, giữ vững ổn định kinh tế vĩ mô, kiểm soát giá cả dịp cuối năm.",
      "Hai là, về xuất khẩu, Bộ Công Thương mở thêm thị trường ở Trung Đông.",
      "Ba là, chăm lo các gia đình chính sách nhân dịp Quốc khánh.",
    ],
    tasks: {
      "Một là#1": { says: "giữ vững … cuối năm", leads: ["các bộ, ngành, địa phương ← heading"] },
      "Hai là#1": { says: "Bộ Công Thương … Trung Đông", leads: ["Bộ Công Thương"] },
      "Ba là#1": { says: "chăm lo … Quốc khánh", leads: ["các bộ, ngành, địa phương ← heading"] },
    },
  },
  {
    title:
      "news of what a leader stresses that a body is to do, in his words and quoted behind them; how things are to be seen is a viewpoint",
    page: [
      "Phó Thủ tướng kiểm tra bến phà ở Vĩnh Long",
      "20/08/2026 09:00",
      "Phó Thủ tướng nhấn mạnh, các địa phương cần xem đường thủy là lợi thế của cả vùng.",
      "Phó Thủ tướng lưu ý, Nhà nước cần rà soát lại vai trò điều tiết của mình.",
      "Phó Thủ tướng nêu rõ, mùa nước nổi khách qua phà tăng gấp đôi, tỉnh Vĩnh Long cần kiểm tra áo phao, phao cứu sinh trên từng chuyến phà. “Lực lượng chức năng phải kiên quyết đình chỉ những phà quá hạn đăng kiểm”, Phó Thủ tướng nói.",
      "Bộ Xây dựng rà soát tiêu chuẩn bến phà, trình ban hành trước ngày 30/10/2026.",
      "Phó Thủ tướng yêu cầu Công an tỉnh Vĩnh Long xử lý người lái phà không bằng.",
    ],
    tasks: {
      "¶5#1": { says: "tỉnh Vĩnh Long cần … chuyến phà", leads: ["tỉnh Vĩnh Long"] },
      "¶5#2": { says: "Lực lượng … nói", leads: ["Lực lượng chức năng"] },
      "¶6#1": {
        says: "Bộ Xây dựng … 30/10/2026",
        leads: ["Bộ Xây dựng"],
        due: [["trước ngày 30/10/2026", before("2026-10-30")]],
      },
      "¶7#1": { says: "Công an tỉnh Vĩnh Long … bằng", leads: ["Công an tỉnh Vĩnh Long"] },
    },
  },
  {
    title: "news of the Prime Minister's directive: a ministry that directs its forces, before a colon, stands over the points",
    page: [
      "Thủ tướng chỉ đạo phòng cháy, chữa cháy dịp hanh khô",
      "20/11/2026 09:00",
      "Thủ tướng vừa ban hành Chỉ thị số 41/CT-TTg ngày 18/11/2026 về phòng cháy, chữa cháy.",
      "Bộ Công an chỉ đạo lực lượng cảnh sát phòng cháy, chữa cháy:",
      "- Kiểm tra các chợ, kho hàng trong tháng 12/2026.",
      "- Tuyên truyền kỹ năng thoát nạn tới từng hộ dân.",
      "Thủ tướng yêu cầu Bộ Công Thương rà soát an toàn lưới điện chợ.",
    ],
    tasks: {
      "-5#1": {
        says: "Kiểm tra … 12/2026",
        leads: ["Bộ Công an ← heading"],
        due: [["trong tháng 12/2026", on("2026-12-31")]],
      },
      "-6#1": { says: "Tuyên truyền … hộ dân", leads: ["Bộ Công an ← heading"] },
      "¶7#1": { says: "Bộ Công Thương … chợ", leads: ["Bộ Công Thương"] },
    },
  },
  {
    title: "news whose orders go on without a doer behind what they are on; what was reached there is told with its figures",
    page: [
      "Thủ tướng họp về chuyển đổi số",
      "20/08/2026 09:00",
      "Thủ tướng yêu cầu các bộ hoàn thành các nhiệm vụ quá hạn.",
      "Về hạ tầng, tập trung phủ sóng 5G tới các bệnh viện tuyến huyện, xóa vùng lõm trước ngày 31/12/2026.",
      "Trước diễn biến của dịch, Sở Y tế các tỉnh khẩn trương số hóa sổ tiêm chủng của trẻ.",
      "Trước đây, các bệnh viện tự lập phần mềm, dữ liệu không nối được với nhau.",
      "Về trạm phát sóng, hoàn thành 5.200 trạm trong nửa năm, vượt kế hoạch đề ra từ đầu năm.",
      "Liên quan đến đào tạo, mở thêm 3 trường nghề, gấp đôi cùng kỳ năm trước.",
    ],
    tasks: {
      "¶3#1": { says: "các bộ hoàn thành … quá hạn", leads: ["các bộ"] },
      "¶4#1": { says: "Về hạ tầng … 31/12/2026", due: [["trước ngày 31/12/2026", before("2026-12-31")]] },
      "¶5#1": { says: "Sở Y tế … của trẻ", leads: ["Sở Y tế các tỉnh"] },
    },
  },
  {
    title: "a page that gives a whole notice without its head: headings in capitals say what is told and what is to be done",
    page: [
      "Dưới đây là toàn văn Thông báo kết luận về các tuyến đường ven biển:",
      "I. VỀ TÌNH HÌNH THỰC HIỆN",
      "1. Các tỉnh hoàn thành 24 trong số 35 nhiệm vụ được giao đầu năm.",
      "II. NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI",
      "1. Các tỉnh ven biển thông xe tuyến đường ven biển trước ngày 19/12/2026.",
      "2. Bộ Xây dựng:",
      "a) Kiểm tra chất lượng mặt đường trên toàn tuyến.",
    ],
    source: {
      title: "TOÀN VĂN: Thông báo 612/TB-VPCP kết luận của Thủ tướng Chính phủ",
      lead: "Văn phòng Chính phủ ban hành Thông báo số 612/TB-VPCP ngày 13/11/2026 kết luận của Thủ tướng Chính phủ.",
      layout: "article",
    },
    tasks: {
      "II.1#1": {
        says: "Các tỉnh ven biển … 19/12/2026",
        leads: ["Các tỉnh ven biển"],
        due: [["trước ngày 19/12/2026", before("2026-12-19")]],
      },
      "II.2.a#1": { says: "Kiểm tra … toàn tuyến", leads: ["Bộ Xây dựng ← heading"] },
    },
  },
  {
    title: "news of a conference where provinces ask those above them for something; who is given a post to stand at is charged",
    page: [
      "Thủ tướng họp với các tỉnh Tây Nguyên về rừng",
      "20/08/2026 09:00",
      "Chủ tịch UBND tỉnh Đắk Lắk Lê Văn An đề nghị Trung ương cho phép tỉnh dừng trồng cao su trên đất rừng nghèo.",
      "Bí thư Tỉnh ủy Gia Lai Trần Văn Bình đề nghị Bộ Tài chính sớm bố trí vốn trồng rừng thay thế trong năm 2026.",
      "Thủ tướng phân công: Phó Thủ tướng Nguyễn Văn Chi chỉ đạo tại sở chỉ huy tiền phương ở Pleiku.",
      "Phó Chủ tịch UBND tỉnh Lâm Đồng đề nghị các bộ hướng dẫn cụ thể việc giao khoán rừng cho hộ dân.",
      "Chủ tịch UBND tỉnh đề nghị Bộ Chỉ huy Quân sự tỉnh cho dân quân tuần tra rừng giáp ranh.",
    ],
    tasks: {
      "¶5#1": { says: "Phó Thủ tướng … Pleiku", leads: ["Phó Thủ tướng Nguyễn Văn Chi"] },
      "¶7#1": { says: "Bộ Chỉ huy … giáp ranh", leads: ["Bộ Chỉ huy Quân sự tỉnh"] },
    },
  },
  {
    title: "news of duties told in turn, and of one with its day behind what somebody tells; plans and principles are none",
    page: [
      "Phó Thủ tướng làm việc với tỉnh Sơn La",
      "20/08/2026 09:00",
      "Về nhiệm vụ cuối năm, Phó Thủ tướng cho rằng Tỉnh cần rà soát từng vùng trồng xoài, nhãn.",
      "Tiếp đến, xử lý dứt điểm các trụ sở dôi dư sau sắp xếp.",
      "Nguyên tắc sắp xếp là công khai; các xã tự chịu trách nhiệm về số liệu của mình.",
      "Phó Thủ tướng yêu cầu Bộ Xây dựng nâng cấp quốc lộ 4G qua huyện cũ.",
      "Sở Công Thương khuyến cáo người dân không bán xoài non cho thương lái lạ.",
      "UBND tỉnh Sơn La dự kiến mở tuần hàng tại Hà Nội trước ngày 30/9/2026.",
      "UBND tỉnh Sơn La báo cáo kết quả sắp xếp trụ sở trước ngày 15/10/2026.",
    ],
    tasks: {
      "¶3#1": { says: "Tỉnh cần … nhãn", leads: ["Tỉnh"] },
      "¶4#1": { says: "Tiếp đến, … sắp xếp" },
      "¶6#1": { says: "Bộ Xây dựng … huyện cũ", leads: ["Bộ Xây dựng"] },
      "¶9#1": {
        says: "UBND tỉnh … 15/10/2026",
        leads: ["UBND tỉnh Sơn La"],
        due: [["trước ngày 15/10/2026", before("2026-10-15")]],
      },
    },
  },
  {
    title: "an answering page whose report stands below '1. …': what another number heads is no part of it",
    page: [
      "1. Bộ Giáo dục và Đào tạo yêu cầu các trường không dạy thêm dịp Tết",
      "Theo đó, tại Công văn 7890/BGDĐT-GDPT ngày 12/12/2026, Bộ Giáo dục và Đào tạo đề nghị các Sở Giáo dục và Đào tạo thực hiện một số nội dung sau:",
      "(i) Tuyệt đối không giao bài tập quá tải cho học sinh trong dịp nghỉ Tết.",
      "(ii) Báo cáo tình hình nghỉ Tết về Bộ trước ngày 05/3/2027.",
      "2. Lịch nghỉ Tết năm 2027 của học sinh",
      "Cụ thể, Hà Nội hoàn thành kiểm tra cuối kỳ trước ngày 10/01/2027 rồi cho học sinh nghỉ.",
      "Nhà trường có trách nhiệm thông báo lịch nghỉ tới phụ huynh.",
    ],
    tasks: {
      "1.i#1": { says: "Tuyệt đối … nghỉ Tết", leads: ["các Sở Giáo dục và Đào tạo ← heading"] },
      "1.ii#1": {
        says: "Báo cáo … 05/3/2027",
        leads: ["các Sở Giáo dục và Đào tạo ← heading"],
        due: [["trước ngày 05/3/2027", before("2027-03-05")]],
      },
    },
  },
  {
    title: "news of what has to be done by a leader's own account: behind 'vì vậy', and by two named together",
    page: [
      "Phó Thủ tướng họp về các dự án điện",
      "20/08/2026 09:00",
      "Theo Phó Thủ tướng, nguy cơ thiếu điện là có thật. Do đó, các chủ đầu tư phải rà soát từng hạng mục chậm.",
      "Cũng theo Phó Thủ tướng, Bộ Nội vụ, Bộ Tài chính phải giải quyết xong chế độ cho người nghỉ việc.",
      "Bộ trưởng Bộ Công Thương cho rằng, các địa phương cần lập quỹ tiết kiệm điện.",
      "Theo Phó Thủ tướng, các địa phương cần coi điện là hạ tầng đi trước.",
      "Phó Thủ tướng yêu cầu Bộ Công Thương kiểm tra năng lực nhà thầu.",
      "Đối với các nhà máy thuộc Bộ Quốc phòng, Bộ Công an, thực hiện theo hướng dẫn riêng.",
    ],
    tasks: {
      "¶3#1": { says: "các chủ đầu tư … chậm", leads: ["các chủ đầu tư"] },
      "¶4#1": { says: "Bộ Nội vụ, … nghỉ việc", leads: ["Bộ Nội vụ", "Bộ Tài chính"] },
      "¶7#1": { says: "Bộ Công Thương … nhà thầu", leads: ["Bộ Công Thương"] },
      "¶8#1": { says: "Đối với các nhà máy … riêng" },
    },
  },
  {
    title:
      "news of an order behind a quotation that announces points, counted in words; of one behind a semicolon; 'Một xã' counts nothing",
    page: [
      "Phó Thủ tướng làm việc về di tích",
      "20/08/2026 09:00",
      "“Di sản không chờ đợi chúng ta”, Phó Thủ tướng nói và đề nghị tỉnh An Giang tập trung một số việc.",
      "Một, hoàn thành hồ sơ thu hồi đất vùng lõi trong năm 2026.",
      "Hai, gắn bảo tồn với phát triển du lịch ở các xã quanh núi.",
      "Phó Thủ tướng đánh giá cao các nhà thầu tu bổ tháp; yêu cầu bố trí thêm thợ lành nghề, làm cả ngày nghỉ.",
      "Một xã ven núi đã có 12 hộ làm du lịch, thu nhập tăng gấp đôi.",
    ],
    tasks: {
      "Một#1": {
        says: "hoàn thành hồ sơ … 2026",
        leads: ["tỉnh An Giang ← heading"],
        due: [["trong năm 2026", on("2026-12-31")]],
      },
      "Hai#1": { says: "gắn bảo tồn … quanh núi", leads: ["tỉnh An Giang ← heading"] },
      "¶6#1": { says: "bố trí thêm thợ … ngày nghỉ" },
    },
  },
  {
    title: "a page that gives a whole notice whose titles are numbered: what came of it, and what is to be done",
    page: [
      "Tại Thông báo 620/TB-VPCP ngày 18/8/2026, Thủ tướng Chính phủ kết luận:",
      "1. Đánh giá chung",
      "Thành phố Huế hoàn thành thông đèo trong hai ngày, sớm hơn dự tính ban đầu.",
      "2. Về nhiệm vụ trọng tâm",
      "(1) Thành phố Huế:",
      "(a) Khôi phục điện, nước cho các xã ven phá trước ngày 22/8/2026;",
      "(2) Bộ Tài chính trình phương án hỗ trợ trước ngày 26/8/2026.",
    ],
    tasks: {
      "2.1.a#1": {
        says: "Khôi phục … 22/8/2026",
        leads: ["Thành phố Huế ← heading"],
        due: [["trước ngày 22/8/2026", before("2026-08-22")]],
      },
      "2.2#1": {
        says: "Bộ Tài chính … 26/8/2026",
        leads: ["Bộ Tài chính"],
        due: [["trước ngày 26/8/2026", before("2026-08-26")]],
      },
    },
  },
  {
    title:
      "news of tasks that a leader counts, or speaks of in general: who speaks is charged with nothing, nor who is to do what follows",
    page: [
      "Thủ tướng làm việc về chuyển đổi xanh",
      "20/08/2026 09:00",
      "Về nhiệm vụ trọng tâm, Thủ tướng nêu rõ 5 nhóm nhiệm vụ mà các bộ, ngành, địa phương phải tập trung thực hiện.",
      "Bộ Công Thương rà soát, bổ sung quy hoạch điện rác trong năm 2027.",
      "Bàn về công việc tới đây, Phó Thủ tướng lưu ý tinh thần “6 rõ” trong phân công nhiệm vụ.",
      "Bộ Xây dựng hoàn thiện quy chuẩn công trình xanh cho bệnh viện, trường học.",
      "Thủ tướng giao Văn phòng Chính phủ đôn đốc việc này.",
    ],
    tasks: {
      "¶4#1": {
        says: "Bộ Công Thương … 2027",
        leads: ["Bộ Công Thương"],
        due: [["trong năm 2027", on("2027-12-31")]],
      },
      "¶6#1": { says: "Bộ Xây dựng … trường học", leads: ["Bộ Xây dựng"] },
      "¶7#1": { says: "Văn phòng Chính phủ … việc này", leads: ["Văn phòng Chính phủ"] },
    },
  },
  {
    title:
      "news of a conclusion that goes on with who does what; of secretaries and chairmen who direct below the Prime Minister",
    page: [
      "Phó Thủ tướng họp về trường sư phạm",
      "20/08/2026 09:00",
      "Kết luận cuộc họp, Phó Thủ tướng thống nhất với phương án. Bộ Nội vụ hoàn thiện Đề án trước ngày 15/9/2026.",
      "Thủ tướng Chính phủ phát động và yêu cầu:",
      "Các Bí thư, Chủ tịch UBND tỉnh, thành phố chỉ đạo rà soát nhu cầu giáo viên từng xã.",
    ],
    tasks: {
      "¶3#1": {
        says: "Bộ Nội vụ … 15/9/2026",
        leads: ["Bộ Nội vụ"],
        due: [["trước ngày 15/9/2026", before("2026-09-15")]],
      },
      "¶5#1": { says: "Các Bí thư, … từng xã", leads: ["Các Bí thư", "Chủ tịch UBND tỉnh, thành phố"] },
    },
  },
];
