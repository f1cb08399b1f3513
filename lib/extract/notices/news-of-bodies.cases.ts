import type { NoticeCases } from "../../../test/support/notice-cases.ts";
import { before, every, on } from "../../../test/support/rule-cases.ts";

export const notices: NoticeCases["notices"] = [
  {
    title: "news of a ministry that charges others in its own name, and of a provincial committee",
    page: [
      "Bảo đảm nước tưới cho vụ hè thu",
      "20/11/2026 07:30",
      "Trước diễn biến hạn mặn, Bộ Nông nghiệp và Môi trường yêu cầu các địa phương chủ động tích nước sớm. Lê Văn An",
      "Ban Thường vụ Tỉnh ủy cũng đề nghị các huyện rà soát ao hồ trước ngày 15/12/2026.",
      "Trước đề xuất này, ngày 18/11, UBND TP đã có công văn giao Sở Y tế xét nghiệm nguồn nước, báo cáo hằng tuần.",
      "Bộ Y tế đề nghị người dân dùng nước tiết kiệm trong mùa khô năm nay.",
    ],
    tasks: {
      "¶3#1": { says: "các địa phương … sớm", leads: ["các địa phương"] },
      "¶4#1": {
        says: "các huyện … 15/12/2026",
        leads: ["các huyện"],
        due: [["trước ngày 15/12/2026", before("2026-12-15")]],
      },
      "¶5#1": { says: "Sở Y tế … hằng tuần", leads: ["Sở Y tế"], due: [["hằng tuần", every("week")]] },
    },
  },
  {
    title: "an order behind the sentence that announces its paper; bodies and offices that no list has",
    page: [
      "Rà soát bếp ăn trường học",
      "12/03/2026 10:00",
      "Ngày 11/3, Bộ Y tế đã có công văn gửi các địa phương về bếp ăn trường học. Theo đó, Bộ Y tế đề nghị UBND các tỉnh, thành phố kiểm tra bếp ăn trước ngày 20/4.",
      "Bộ Y tế cũng yêu cầu Thủ trưởng cơ sở giáo dục đại học lập danh sách bếp ăn theo quy định.",
      "Bộ đề nghị UBND các tỉnh chỉ đạo ngành y tế rà soát, yêu cầu các bếp ăn khắc phục vi phạm.",
    ],
    tasks: {
      "¶3#1": {
        says: "UBND các tỉnh … 20/4",
        leads: ["UBND các tỉnh, thành phố"],
        due: [["trước ngày 20/4", before("2026-04-20", { inferred: true })]],
      },
      "¶4#1": { says: "Thủ trưởng … quy định", leads: ["Thủ trưởng cơ sở giáo dục đại học"] },
      "¶5#1": { says: "UBND các tỉnh chỉ đạo … vi phạm", leads: ["UBND các tỉnh"] },
    },
  },
  {
    title: "a short report: what it announces is the order where it tells no fuller one; offices in lower case",
    page: [
      "Chấn chỉnh dạy thêm, học thêm",
      "Phó thủ tướng vừa ký Công điện 881/CĐ-TTg ngày 16.11 yêu cầu bộ trưởng Bộ Giáo dục và Đào tạo, chủ tịch UBND các tỉnh siết việc dạy thêm trong hè.",
    ],
    tasks: {
      "¶2#1": {
        says: "bộ trưởng Bộ Giáo dục … trong hè",
        leads: ["bộ trưởng Bộ Giáo dục và Đào tạo", "chủ tịch UBND các tỉnh"],
      },
    },
  },
  {
    title: "an answer on a province's site: its opinion follows in the imperative",
    page: [
      "Ý kiến: mở lối xuống bãi tắm",
      "UBND tỉnh có ý kiến như sau:",
      "Giao UBND huyện Vân Hải chủ trì, phối hợp với Sở Du lịch khảo sát, đề xuất; hoàn thành trước ngày 10/12/2026./.",
    ],
    tasks: {
      "¶3#1": {
        says: "UBND huyện Vân Hải … 10/12/2026",
        leads: ["UBND huyện Vân Hải"],
        coordinating: ["Sở Du lịch"],
        due: [["trước ngày 10/12/2026", before("2026-12-10")]],
      },
    },
  },
  {
    title: "doers behind the comma of an order",
    page: [
      "Gỡ khó cho dự án kè biển",
      "Chủ tịch UBND tỉnh đề nghị, Sở Xây dựng, các chủ đầu tư cần tập trung đẩy nhanh tiến độ thi công kè.",
    ],
    tasks: { "¶2#1": { says: "Sở Xây dựng … thi công kè", leads: ["Sở Xây dựng", "các chủ đầu tư"] } },
  },
  {
    title: "news of a letter sent to those who must, none named behind the verb; what is told behind the order is none of it",
    page: [
      "Phòng bệnh tay chân miệng",
      "Bộ Y tế vừa có công văn gửi UBND các tỉnh, thành phố đề nghị tăng cường giám sát ca bệnh tại trường học.",
      "Phó Thủ tướng cũng yêu cầu các thành viên Ban Chỉ đạo về phòng bệnh khẩn trương đi cơ sở. Được biết, vào năm 2028 vắc xin mới sẽ có mặt.",
      "Chủ tịch UBND tỉnh Lê Văn An chỉ đạo, trạm y tế nào thiếu thuốc phải báo ngay trong ngày.",
    ],
    tasks: {
      "¶2#1": { says: "UBND các tỉnh … trường học", leads: ["UBND các tỉnh, thành phố"] },
      "¶3#1": { says: "các thành viên … cơ sở", leads: ["các thành viên Ban Chỉ đạo về phòng bệnh"] },
      "¶4#1": { says: "trạm y tế … trong ngày" },
    },
  },
  {
    title: "news of a letter alone: to whom it was sent is who must",
    page: [
      "Phòng bệnh dại",
      "Bộ Y tế vừa có công văn gửi UBND các tỉnh, thành phố đề nghị tăng cường tiêm vắc xin cho chó, mèo.",
    ],
    tasks: { "¶2#1": { says: "UBND các tỉnh … chó, mèo", leads: ["UBND các tỉnh, thành phố"] } },
  },
  {
    title: "news of a chỉ thị whose words alone are told",
    page: [
      "Chăm lo người cao tuổi",
      "Phó Thủ tướng đã ký Chỉ thị số 61/CT-TTg về người cao tuổi. Trong đó, Chỉ thị yêu cầu “tiếp tục mở rộng khám bệnh lưu động”.",
    ],
    tasks: { "¶2#1": { says: "“tiếp tục … lưu động”" } },
  },
  {
    title: "news of a ministry whose orders go on: in the passive, behind words that join, for one that is set apart",
    page: [
      "Bảo đảm đi lại dịp lễ",
      "Bộ Xây dựng yêu cầu các hãng bay bố trí thêm chuyến đêm trong các ngày cao điểm.",
      "Bên cạnh đó, tăng cường lực lượng phân luồng tại các cửa ngõ thành phố lớn.",
      "Cục Đường bộ Việt Nam cũng được giao chỉ đạo các đơn vị rà soát biển báo trên quốc lộ.",
      "Đối với Cục Đường sắt Việt Nam, Bộ Xây dựng yêu cầu khẩn trương kiểm tra các đường ngang.",
      "Đồng thời, các cảng vụ hàng không phối hợp với địa phương giảm ùn tắc quanh nhà ga.",
    ],
    tasks: {
      "¶2#1": { says: "các hãng bay … cao điểm", leads: ["các hãng bay"] },
      "¶3#1": { says: "Bên cạnh đó … lớn", leads: ["các hãng bay ← heading"] },
      "¶4#1": { says: "Cục Đường bộ Việt Nam … quốc lộ", leads: ["Cục Đường bộ Việt Nam"] },
      "¶5#1": { says: "Cục Đường sắt Việt Nam … đường ngang", leads: ["Cục Đường sắt Việt Nam"] },
      "¶6#1": { says: "các cảng vụ … nhà ga", leads: ["các cảng vụ hàng không"], coordinating: ["địa phương"] },
    },
  },
  {
    title: "news of a province's công điện: whom it directs; what happened, and who comforts, is no duty",
    page: [
      "Khắc phục hậu quả lốc xoáy",
      "Chủ tịch Ủy ban nhân dân (UBND) tỉnh yêu cầu các xã khẩn trương dựng lại nhà cho các hộ bị tốc mái.",
      "Vụ lốc xoáy xảy ra lúc 4 giờ ngày 11/10, làm hư hỏng 40 căn nhà.",
      "Bí thư Tỉnh ủy Trần Văn Bình động viên, chia sẻ với các gia đình bị nạn.",
      "Chủ tịch UBND tỉnh cũng đã có công điện khẩn chỉ đạo các sở, địa phương hoãn các cuộc họp để cứu trợ.",
    ],
    tasks: {
      "¶2#1": { says: "các xã … tốc mái", leads: ["các xã"] },
      "¶5#1": { says: "các sở, địa phương … cứu trợ", leads: ["các sở, địa phương"] },
    },
  },
  {
    title: "news of a province's letter: what stands before the order is none of it; orders go on without who gives them",
    page: [
      "Xử lý các lò gạch thủ công",
      "26/10/2026 15:17",
      "Theo Sở Xây dựng, còn trên 20 lò gạch thủ công hoạt động. UBND tỉnh yêu cầu phải xử lý dứt điểm trước ngày 30/11.",
      "Cụ thể, yêu cầu UBND huyện Vân Hải kiểm điểm trách nhiệm của các xã để lò gạch tái hoạt động.",
      "Đồng thời, UBND tỉnh cũng chỉ đạo Công an tỉnh phối hợp với các xã tuần tra ban đêm.",
      "Văn bản số 3438/UBND-XD, ngày 7/10 của UBND tỉnh, giao Sở Tài chính cân đối kinh phí hỗ trợ tháo dỡ.",
      "Chủ tịch UBND tỉnh vừa ký văn bản với nội dung: Giao Chủ tịch UBND huyện Vân Hải chỉ đạo kiểm tra từng lò.",
    ],
    tasks: {
      "¶3#1": { says: "phải xử lý … 30/11", due: [["trước ngày 30/11", before("2026-11-30", { inferred: true })]] },
      "¶4#1": { says: "UBND huyện Vân Hải … tái hoạt động", leads: ["UBND huyện Vân Hải"] },
      "¶5#1": { says: "Công an tỉnh … ban đêm", leads: ["Công an tỉnh"], coordinating: ["các xã"] },
      "¶6#1": { says: "Sở Tài chính … tháo dỡ", leads: ["Sở Tài chính"] },
      "¶7#1": { says: "Chủ tịch UBND huyện … từng lò", leads: ["Chủ tịch UBND huyện Vân Hải"] },
    },
  },
  {
    title: "news of a plan: what its doers will do; the paper's name before the story is no doer",
    page: [
      "Triển khai Luật Đo lường",
      "Phó Thủ tướng đã ký quyết định số 1785 ban hành Kế hoạch triển khai thi hành Luật Đo lường (sửa đổi).",
      "Kế hoạch nêu rõ 8 nội dung. Bộ Tư pháp sẽ chủ trì, phối hợp các bộ phổ biến Luật, hoàn thành trong quý III/2027.",
      "VOV.VN - Bộ Y tế yêu cầu các bệnh viện kiểm tra lại thiết bị đo. Tuy nhiên, đến 10h ngày 8-4, chưa nơi nào báo cáo.",
    ],
    tasks: {
      "¶3#1": {
        says: "Bộ Tư pháp … quý III/2027",
        leads: ["Bộ Tư pháp"],
        coordinating: ["các bộ"],
        due: [["trong quý III/2027", on("2027-09-30")]],
      },
      "¶4#1": { says: "các bệnh viện … thiết bị đo", leads: ["các bệnh viện"] },
    },
  },
  {
    title:
      "a letter to one body, with a comma before what it asks; another duty beside the order; whose direction it was is no duty",
    page: [
      "Xác minh phản ánh về bếp ăn trường học",
      "Ngày 12/11, Bộ Y tế ban hành văn bản gửi Sở Y tế Hải Phòng, đề nghị kiểm tra các bếp ăn, báo cáo trước ngày 05/12/2026.",
      "Chỉ đạo của Phó Thủ tướng hôm 10.11 nêu rõ như trên.",
      "Cùng với chỉ đạo đó, Bộ Công Thương cũng có nhiệm vụ kiểm tra các chợ đầu mối.",
    ],
    tasks: {
      "¶2#1": {
        says: "Sở Y tế Hải Phòng … 05/12/2026",
        leads: ["Sở Y tế Hải Phòng"],
        due: [["trước ngày 05/12/2026", before("2026-12-05")]],
      },
      "¶4#1": { says: "Bộ Công Thương … đầu mối", leads: ["Bộ Công Thương"] },
    },
  },
  {
    title: "the paper says who must; what is to be done by when stands first; a second order behind a semicolon",
    page: [
      "Rà soát bến thủy nội địa",
      "Bộ Xây dựng vừa có công văn yêu cầu các địa phương rà soát bến thủy.",
      "Công văn này nêu rõ các sở cần thống kê bến không phép. Song song với việc đó, Cục Hàng hải và Đường thủy Việt Nam cần công bố luồng.",
      "Việc thống kê và công bố phải hoàn thành chậm nhất là ngày 25/12/2026.",
      "Phó Thủ tướng biểu dương tỉnh đã cứu người; yêu cầu Trưởng ban ATGT tỉnh Nghệ An khẩn trương làm rõ vụ việc.",
    ],
    tasks: {
      "¶3#1": { says: "các sở … không phép", leads: ["các sở"] },
      "¶3#2": { says: "Cục Hàng hải … công bố luồng", leads: ["Cục Hàng hải và Đường thủy Việt Nam"] },
      "¶4#1": { says: "Việc thống kê … 25/12/2026", due: [["chậm nhất là ngày 25/12/2026", on("2026-12-25")]] },
      "¶5#1": { says: "Trưởng ban ATGT … vụ việc", leads: ["Trưởng ban ATGT tỉnh Nghệ An"] },
    },
  },
  {
    title:
      "who must stands behind what is done first; ministries parted by semicolons; a term behind 'phải' of an item on a topic",
    page: [
      "Siết quản lý vật liệu nổ",
      "Chủ tịch UBND tỉnh yêu cầu sau khi kiểm kê, các đơn vị báo cáo Sở Công Thương trước ngày 15/12/2026.",
      "Thủ tướng yêu cầu Bộ trưởng các bộ: Công an; Quốc phòng; Y tế khẩn trương kiểm tra kho tàng.",
      "Về kho mìn, Phó Chủ tịch UBND tỉnh đề nghị:",
      "Đối với các kho đang dùng, chủ đầu tư phải rào chắn, bảo đảm an toàn trước ngày 20/12/2026.",
    ],
    tasks: {
      "¶2#1": {
        says: "các đơn vị … 15/12/2026",
        leads: ["các đơn vị"],
        due: [["trước ngày 15/12/2026", before("2026-12-15")]],
      },
      "¶3#1": { says: "Bộ trưởng các bộ: … kho tàng", leads: ["Công an", "Quốc phòng", "Y tế"] },
      "¶5#1": {
        says: "chủ đầu tư … 20/12/2026",
        leads: ["chủ đầu tư"],
        due: [["trước ngày 20/12/2026", before("2026-12-20")]],
      },
    },
  },
  {
    title: "an announced order beside the one that follows with 'cũng'; a comrade who directs; bodies behind 'Bên cạnh đó'",
    page: [
      "Chuẩn bị hàng Tết",
      "UBND tỉnh đã ban hành Chỉ thị về Tết, trong đó yêu cầu các sở, ngành dự trữ hàng hóa phục vụ Tết.",
      "UBND tỉnh cũng yêu cầu các sở, ngành kiểm tra giá cả. Bên cạnh đó các huyện cần tổ chức điểm bán lưu động.",
      "Ông Nam cũng chỉ đạo Công an tỉnh phối hợp cùng các huyện khẩn trương thu gom pháo nổ trong 72 giờ tới.",
    ],
    tasks: {
      "¶2#1": { says: "các sở, ngành … phục vụ Tết", leads: ["các sở, ngành"] },
      "¶3#1": { says: "các sở, ngành … giá cả", leads: ["các sở, ngành"] },
      "¶3#2": { says: "các huyện … lưu động", leads: ["các huyện"] },
      "¶4#1": { says: "Công an tỉnh … tới", leads: ["Công an tỉnh"], coordinating: ["các huyện"] },
    },
  },
  {
    title: "an opinion passed on by an office: its orders stand below; a leader who reminds, then orders",
    page: [
      "Khẩn trương lập kế hoạch sử dụng đất",
      "Văn phòng UBND tỉnh có văn bản truyền đạt ý kiến của đồng chí Lê An, Phó Chủ tịch UBND tỉnh về việc lập kế hoạch sử dụng đất.",
      "Yêu cầu Chủ tịch UBND các huyện khẩn trương rà soát danh mục dự án.",
      "Tại cuộc họp, Chủ tịch UBND tỉnh quán triệt, yêu cầu các sở, UBND các xã tập trung đo đạc.",
      'Chủ tịch HĐND tỉnh nhấn mạnh: "Đề nghị UBND tỉnh chỉ đạo các cấp, các ngành sớm công bố quy hoạch."',
    ],
    tasks: {
      "¶3#1": { says: "Chủ tịch UBND các huyện … dự án", leads: ["Chủ tịch UBND các huyện"] },
      "¶4#1": { says: "các sở, UBND … đo đạc", leads: ["các sở", "UBND các xã"] },
      "¶5#1": { says: 'UBND tỉnh chỉ đạo … quy hoạch."', leads: ["UBND tỉnh"] },
    },
  },
  {
    title: "a sentence that names the agency that reports it; whoever must behind 'trong nhiệm kỳ tới'",
    page: [
      "Đại hội Hội Nông dân",
      "Theo TTXVN, phát biểu tại đại hội, Tổng Bí thư đề nghị trong nhiệm kỳ tới, Hội Nông dân Việt Nam cần đổi mới hoạt động.",
    ],
    tasks: { "¶2#1": { says: "Hội Nông dân … hoạt động", leads: ["Hội Nông dân Việt Nam"] } },
  },
  {
    title: "in a story of orders: what a body must by another's order",
    page: [
      "Kiểm tra phòng khám tư",
      "Bộ Y tế yêu cầu các sở y tế rà soát phòng khám tư trên địa bàn.",
      "Cũng theo chỉ đạo từ Bộ Y tế, Sở Y tế Đà Nẵng phải kiểm tra giấy phép hành nghề.",
      "Theo yêu cầu của Bộ Y tế, Sở Y tế Đà Nẵng sẽ phải báo cáo trước ngày 20/12/2026.",
    ],
    tasks: {
      "¶2#1": { says: "các sở y tế … địa bàn", leads: ["các sở y tế"] },
      "¶3#1": { says: "Sở Y tế Đà Nẵng … hành nghề", leads: ["Sở Y tế Đà Nẵng"] },
      "¶4#1": {
        says: "Sở Y tế Đà Nẵng … 20/12/2026",
        leads: ["Sở Y tế Đà Nẵng"],
        due: [["trước ngày 20/12/2026", before("2026-12-20")]],
      },
    },
  },
];
