import type { NoticeCases } from "../../../test/support/notice-cases.ts";
import { before, on, quantity } from "../../../test/support/rule-cases.ts";

export const notices: NoticeCases["notices"] = [
  {
    title: "news whose orders go on behind what the leader stresses in between; what others tell ends them",
    page: [
      "Thủ tướng họp về hạ tầng số",
      "20/08/2026 09:00",
      "Thủ tướng yêu cầu Bộ Khoa học và Công nghệ hoàn thiện bản đồ vùng lõm sóng trước ngày 15/9/2026.",
      "Về kinh phí, Thủ tướng nêu rõ, quỹ viễn thông còn dư rất nhiều mà thôn bản vẫn chờ sóng, vì vậy Bộ Tài chính cần tháo gỡ ngay thủ tục chi.",
      "Thủ tướng nhấn mạnh hạ tầng số là hạ tầng của hạ tầng, phải đi trước một bước.",
      "Bộ Công Thương bảo đảm nguồn điện cho các trạm phát sóng vùng sâu.",
      "Thủ tướng lưu ý đường lên các bản còn khó. Các tỉnh miền núi bố trí quỹ đất dựng trạm.",
      "Bộ Quốc phòng, theo yêu cầu của Thủ tướng, cần cho dùng chung cột anten ở biên giới.",
      "Theo báo cáo của các doanh nghiệp, cả nước còn 761 thôn chưa có sóng.",
      "Tập đoàn Viettel triển khai 120 trạm ở vùng cao Tây Bắc.",
    ],
    tasks: {
      "¶3#1": {
        says: "Bộ Khoa học … 15/9/2026",
        leads: ["Bộ Khoa học và Công nghệ"],
        due: [["trước ngày 15/9/2026", before("2026-09-15")]],
      },
      "¶4#1": { says: "Bộ Tài chính cần … chi", leads: ["Bộ Tài chính"] },
      "¶6#1": { says: "Bộ Công Thương … vùng sâu", leads: ["Bộ Công Thương"] },
      "¶7#1": { says: "Các tỉnh miền núi … trạm", leads: ["Các tỉnh miền núi"] },
      "¶8#1": { says: "Bộ Quốc phòng, … biên giới", leads: ["Bộ Quốc phòng"] },
    },
  },
  {
    title: "news that lists a directive's duties below the names of bodies; one has it to follow something",
    page: [
      "Việc của các bộ theo Chỉ thị 19/CT-TTg",
      "Ngày 12/8/2026, Thủ tướng ban hành Chỉ thị 19/CT-TTg về bảo đảm hàng hóa cuối năm.",
      "Theo đó, Thủ tướng giao nhiệm vụ cho các Bộ như sau:",
      "(1) Bộ Công Thương",
      "- Theo dõi sát cung cầu các mặt hàng thiết yếu tại chợ đầu mối;",
      "(2) Bộ Tài chính",
      "Theo dõi, điều hành giá theo quy định của pháp luật về giá.",
    ],
    tasks: {
      "1.-1#1": { says: "Theo dõi sát … đầu mối", leads: ["Bộ Công Thương ← heading"] },
      "¶7#1": { says: "Theo dõi, … về giá", leads: ["Bộ Tài chính ← heading"] },
    },
  },
  {
    title: "news whose orders go on behind what is agreed to, with 'còn … thì', and by when before 'phải'",
    page: [
      "Bí thư Tỉnh ủy họp về chợ nổi",
      "20/08/2026 09:00",
      "Đồng chí yêu cầu Sở Văn hóa, Thể thao và Du lịch lập đề án giữ chợ nổi gắn với bến thuyền du lịch.",
      "Theo đó, đến ngày 10/9 phải có phương án neo đậu cho 120 ghe bán buôn.",
      "Theo đề nghị của các phường ven sông, Chủ tịch UBND tỉnh đồng ý nạo vét đoạn sông trước chợ; Sở Tài chính bố trí vốn nạo vét đoạn sông ấy.",
      "Còn các xã, phường ven sông thì vận động chủ ghe không xả rác.",
      "Còn về rác thải thì người dân cho biết nay đã bớt nhiều.",
    ],
    tasks: {
      "¶3#1": { says: "Sở Văn hóa … du lịch", leads: ["Sở Văn hóa, Thể thao và Du lịch"] },
      "¶4#1": {
        says: "Theo đó, … bán buôn",
        due: [["đến ngày 10/9", on("2026-09-10", { inferred: true })]],
      },
      "¶5#1": { says: "Sở Tài chính … sông ấy", leads: ["Sở Tài chính"] },
      "¶6#1": { says: "các xã, phường … xả rác", leads: ["các xã, phường ven sông"] },
    },
  },
  {
    title: "news that gives a directive below headings of whose responsibility it is; a question on the law ends it",
    page: [
      "Chỉ thị 27/CT-TTg về an toàn bể bơi",
      "Ngày 04/7/2026, Thủ tướng Chính phủ đã ban hành Chỉ thị 27/CT-TTg về an toàn bể bơi.",
      "1. Trách nhiệm của Bộ Y tế",
      "Theo Chỉ thị 27/CT-TTg, Bộ Y tế có trách nhiệm:",
      "- Ban hành quy chuẩn nước bể bơi cho trẻ em;",
      "2. Trách nhiệm của UBND các tỉnh, thành phố",
      "- Kiểm tra toàn bộ bể bơi trên địa bàn trước mùa hè.",
      "Ai phải cấp phép bể bơi?",
      "Trách nhiệm của chủ bể bơi",
      "- Niêm yết nội quy ở nơi dễ thấy theo quy định.",
    ],
    tasks: {
      "1.-1#1": { says: "Ban hành … trẻ em", leads: ["Bộ Y tế ← heading"] },
      "2.-1#1": { says: "Kiểm tra … mùa hè", leads: ["UBND các tỉnh, thành phố ← heading"] },
    },
  },
  {
    title: "news whose order names those addressed with semicolons, above what is to be done",
    page: [
      "Chủ động ứng phó mưa lớn",
      "20/08/2026 09:00",
      "Chủ tịch UBND Thành phố yêu cầu Giám đốc các sở; Chủ tịch UBND các xã, phường tập trung thực hiện các nội dung sau:",
      "Sở Xây dựng hạ mực nước đệm các hồ điều hòa trong nội đô.",
    ],
    tasks: { "¶4#1": { says: "Sở Xây dựng … nội đô", leads: ["Sở Xây dựng"] } },
  },
  {
    title: "news of an inspection whose first order is what the leader notes; what a telegram tells by the way orders nobody",
    page: [
      "Thủ tướng kiểm tra khu cách ly cây giống",
      "20/08/2026 09:00",
      "Thông báo nêu rõ: Ngày 18/8/2026, tại Trụ sở Chính phủ, Phó Thủ tướng đã chủ trì cuộc họp về kiểm dịch cây giống.",
      "Công điện nêu: Qua kiểm tra, một số địa phương vẫn yêu cầu giấy tờ trái với chỉ đạo tại Công văn số 12 của Bộ về cây giống.",
      "Thủ tướng lưu ý các chi cục kiểm dịch kiểm tra lại ít nhất 5% số lô cây giống đã nhập.",
      "Nhấn mạnh mục tiêu xuất khẩu rau quả vào năm 2030, Thủ tướng giao Cục Trồng trọt lập bản đồ vùng trồng trước ngày 30/9/2026.",
      "Đối với UBND xã Ea Kmut, tiếp tục giữ đất sạch cho vườn ươm.",
      "Đối với công tác giống, Viện Cây ăn quả khảo nghiệm ba dòng sầu riêng mới trước ngày 15/10/2026.",
    ],
    tasks: {
      "¶5#1": {
        says: "các chi cục … đã nhập",
        leads: ["các chi cục kiểm dịch"],
        targets: [["ít nhất 5%", quantity(">=", 5, "%")]],
      },
      "¶6#1": {
        says: "Cục Trồng trọt … 30/9/2026",
        leads: ["Cục Trồng trọt"],
        due: [["trước ngày 30/9/2026", before("2026-09-30")]],
      },
      "¶7#1": { says: "UBND xã … vườn ươm", leads: ["UBND xã Ea Kmut"] },
      "¶8#1": {
        says: "Viện Cây ăn quả … 15/10/2026",
        leads: ["Viện Cây ăn quả"],
        due: [["trước ngày 15/10/2026", before("2026-10-15")]],
      },
    },
  },
  {
    title: "news whose leader says what comes first before any order; those behind a target must answer for it",
    page: [
      "Thủ tướng chủ trì hội nghị về nước sạch nông thôn",
      "20/08/2026 09:00",
      "Kết luận hội nghị, Thủ tướng chia sẻ với người dân các xã thiếu nước.",
      "Việc cần nhất lúc này, Thủ tướng nêu rõ, là không để ai thiếu nước uống. Bộ Y tế kiểm tra các nguồn nước chở đến.",
      "Những tỉnh đạt dưới 50% phải có cam kết gửi Bộ Nông nghiệp và Môi trường.",
      "Thủ tướng cũng giao Bộ Xây dựng rà soát công suất các trạm cấp nước liên xã.",
      "Bộ Tài chính giao hết kế hoạch vốn nước sạch còn lại cho các tỉnh.",
    ],
    tasks: {
      "¶4#1": { says: "Bộ Y tế … chở đến", leads: ["Bộ Y tế"] },
      "¶5#1": { says: "Những tỉnh … Môi trường", leads: ["Những tỉnh đạt dưới 50%"] },
      "¶6#1": { says: "Bộ Xây dựng … liên xã", leads: ["Bộ Xây dựng"] },
      "¶7#1": { says: "Bộ Tài chính … các tỉnh", leads: ["Bộ Tài chính"] },
    },
  },
  {
    title: "news whose last words are of firms, then of the Government's office; what a deputy is besides",
    page: [
      "Phó Thủ tướng họp về một cửa quốc gia",
      "20/08/2026 09:00",
      "Phó Thủ tướng đề nghị các bộ, ngành cắt giảm danh mục hàng hóa phải kiểm tra trước thông quan.",
      "Về phía doanh nghiệp, Phó Thủ tướng mong muốn các hiệp hội phản ánh thẳng thắn những khó khăn.",
      "Với những kiến nghị tại phiên họp, Văn phòng Chính phủ tổng hợp, gửi các bộ xử lý.",
      "Thủ tướng giao Phó Thủ tướng Trần Văn An, Trưởng Ban Chỉ đạo quốc gia về hải quan số trực tiếp chỉ đạo việc này.",
    ],
    tasks: {
      "¶3#1": { says: "các bộ, ngành … thông quan", leads: ["các bộ, ngành"] },
      "¶5#1": { says: "Văn phòng Chính phủ … xử lý", leads: ["Văn phòng Chính phủ"] },
      "¶6#1": { says: "Phó Thủ tướng Trần Văn An, … này", leads: ["Phó Thủ tướng Trần Văn An"] },
    },
  },
];
