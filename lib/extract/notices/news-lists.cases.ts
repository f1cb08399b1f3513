import type { NoticeCases } from "../../../test/support/notice-cases.ts";
import { before, on } from "../../../test/support/rule-cases.ts";

export const notices: NoticeCases["notices"] = [
  {
    title: "news whose paper says who must, before anybody orders",
    page: [
      "Xác minh việc thu tiền tổ chức hội làng",
      "Trong công văn, Cục Văn hóa cơ sở nêu rõ: Sở Văn hóa và Thể thao tỉnh Lâm Đồng phải kiểm tra thông tin báo nêu.",
      "Cục Văn hóa cơ sở yêu cầu địa phương báo cáo việc thu tiền.",
    ],
    tasks: {
      "¶2#1": { says: "Sở Văn hóa và Thể thao … báo nêu", leads: ["Sở Văn hóa và Thể thao tỉnh Lâm Đồng"] },
      "¶3#1": { says: "địa phương báo cáo … tiền", leads: ["địa phương"] },
    },
  },
  {
    title: "news of a commune by its class word, of what is submitted for a leader to assign, of a place before a year",
    page: [
      "Siết tổ chức hội xuân",
      "28/02/2026",
      "Cục Văn hóa cơ sở đề nghị Sở Văn hóa tỉnh Lâm Đồng kiểm tra việc tổ chức hội xuân ở xã Tân Hòa, tỉnh Lâm Đồng năm 2026.",
      "Thủ tướng giao Văn phòng Chính phủ trình Thủ tướng phân công các bộ thực hiện chương trình.",
      "Phó Bí thư Huyện ủy yêu cầu địa phương bổ sung kế hoạch còn thiếu.",
      "Xã cần phát huy lợi thế trung tâm thương mại của huyện để tăng thu nhập cho dân.",
    ],
    tasks: {
      "¶3#1": { says: "Sở Văn hóa … năm 2026", leads: ["Sở Văn hóa tỉnh Lâm Đồng"] },
      "¶4#1": { says: "Văn phòng Chính phủ … chương trình", leads: ["Văn phòng Chính phủ"] },
      "¶5#1": { says: "địa phương … còn thiếu", leads: ["địa phương"] },
      "¶6#1": { says: "Xã cần … cho dân", leads: ["Xã"] },
    },
  },
  {
    title: "news whose only order stands far below the head, behind what was done before",
    page: [
      "Chậm bàn giao mặt bằng, ba chủ tịch phường bị phê bình",
      "15/03/2026",
      "UBND tỉnh cho biết đã phê bình ba chủ tịch phường làm chậm tiến độ dự án đường vành đai.",
      "Các phường bị phê bình đều có trên 40 hộ chưa nhận tiền bồi thường.",
      "Trong thời gian qua, UBND tỉnh đã trực tiếp chỉ đạo các sở, ngành, địa phương phải gỡ vướng mắc. Tuy nhiên, ba phường vẫn chưa quyết liệt.",
      "Người dân mong sớm có đường mới để đi lại thuận tiện hơn.",
      "UBND tỉnh cũng yêu cầu các phường hoàn thành, bàn giao toàn bộ mặt bằng trước ngày 25/3.",
    ],
    tasks: {
      "¶7#1": {
        says: "các phường hoàn thành … 25/3",
        leads: ["các phường"],
        due: [["trước ngày 25/3", before("2026-03-25", { inferred: true })]],
      },
    },
  },
  {
    title:
      "a letter that an office passes on to two bodies by name: its numbered orders; a doer who is given a duty 'by the conclusion'",
    page: [
      "Xử lý công trình sai phép",
      "02/03/2026",
      "Công văn số 712/VP-XD ngày 24-2-2026 của Văn phòng UBND thành phố truyền đạt sự chỉ đạo của UBND thành phố đối với Sở Xây dựng thành phố và UBND phường Hoàng Liệt:",
      "1. Yêu cầu Chủ tịch UBND phường Hoàng Liệt dứt khoát tháo dỡ công trình, báo cáo trước ngày 15-3-2026.",
      "2. Giao Giám đốc Sở Xây dựng kiểm tra việc cấp phép.",
      "Theo nội dung kết luận về tiến độ xử lý, Sở Tài chính được giao nhiệm vụ lập bảng theo dõi chi phí.",
    ],
    tasks: {
      "1#1": {
        says: "Chủ tịch UBND phường Hoàng Liệt … 15-3-2026",
        leads: ["Chủ tịch UBND phường Hoàng Liệt"],
        due: [["trước ngày 15-3-2026", before("2026-03-15")]],
      },
      "2#1": { says: "Giám đốc Sở Xây dựng … cấp phép", leads: ["Giám đốc Sở Xây dựng"] },
      "¶6#1": { says: "Sở Tài chính được giao … chi phí", leads: ["Sở Tài chính"] },
    },
  },
  {
    title: "news whose sentences before the order only tell, and orders that name nobody behind others",
    page: [
      "Siết quản lý bến thủy",
      "05/08/2026 08:00",
      "Tại hội nghị, đại diện UBND tỉnh cho biết sẽ ra thông báo yêu cầu các chủ bến nộp phạt. Phó Tổng Thanh tra đề nghị UBND tỉnh sớm thực hiện kết luận.",
      "Bộ Xây dựng giao Cục Hàng hải rà soát giấy phép của các bến. Với các bến không phép, Bộ yêu cầu dừng hoạt động trước ngày 30/9.",
      "Các cơ quan thanh tra thực hiện nghiêm việc gửi kết luận đến lãnh đạo các quận ủy, huyện ủy.",
    ],
    tasks: {
      "¶3#1": { says: "UBND tỉnh sớm … kết luận", leads: ["UBND tỉnh"] },
      "¶4#1": { says: "Cục Hàng hải … các bến", leads: ["Cục Hàng hải"] },
      "¶4#2": {
        says: "dừng hoạt động … 30/9",
        due: [["trước ngày 30/9", before("2026-09-30", { inferred: true })]],
      },
      "¶5#1": { says: "Các cơ quan thanh tra … huyện ủy", leads: ["Các cơ quan thanh tra"] },
    },
  },
  {
    title: "news of an urgent letter: those to whom it went must do what it says",
    page: ["Chủ động phòng lũ quét", "Bộ Y tế đã có công văn khẩn gửi Sở Y tế các tỉnh tăng cường giám sát ca bệnh ở vùng lũ."],
    tasks: { "¶2#1": { says: "Sở Y tế các tỉnh … vùng lũ", leads: ["Sở Y tế các tỉnh"] } },
  },
  {
    title: "news of a commune that is told to act; a forecast is no duty",
    page: [
      "Chủ động phòng lũ quét",
      "05/08/2026 08:00",
      "Dự báo, đến ngày 10/8, mực nước trên sông có khả năng lên trên báo động 1, nhiều nơi ngập sâu.",
      "Qua kiểm tra, Thường trực HĐND huyện đề nghị xã Tân Hòa cần tiếp tục gia cố kè trước ngày 20/8.",
      "Bí thư Tỉnh ủy yêu cầu các cấp ủy Đảng, chính quyền các xã tăng cường trực ban.",
    ],
    tasks: {
      "¶4#1": {
        says: "xã Tân Hòa … 20/8",
        leads: ["xã Tân Hòa"],
        due: [["trước ngày 20/8", before("2026-08-20", { inferred: true })]],
      },
      "¶5#1": { says: "các cấp ủy Đảng … trực ban", leads: ["các cấp ủy Đảng, chính quyền các xã"] },
    },
  },
  {
    title: "news of a city's directive whose points have no stops, as such lists have none",
    page: [
      "Tăng cường quản lý bến thủy nội địa",
      "20/11/2012 10:00",
      "Ngày 19/11/2012, Ủy ban nhân dân thành phố ban hành Chỉ thị số 18/2012/CT-UBND. Ủy ban nhân dân thành phố yêu cầu Thủ trưởng các sở - ngành, Chủ tịch Ủy ban nhân dân quận - huyện thực hiện một số nhiệm vụ sau:",
      "- Tổ chức kiểm tra phao cứu sinh ở các bến khách ngang sông",
      "- Thực hiện mục tiêu đề ra tại Chỉ thị số 17/CT-TTg của Thủ tướng Chính phủ về việc tập trung chỉ đạo an toàn đường thủy",
      "Về việc này, Phó Chủ tịch UBND Thành phố vừa giao Công an TP tuần tra ban đêm trên các tuyến sông chính.",
    ],
    tasks: {
      "-4#1": {
        says: "Tổ chức kiểm tra … ngang sông",
        leads: ["Thủ trưởng các sở - ngành ← heading", "Chủ tịch Ủy ban nhân dân quận - huyện ← heading"],
      },
      "-5#1": {
        says: "Thực hiện mục tiêu … đường thủy",
        leads: ["Thủ trưởng các sở - ngành ← heading", "Chủ tịch Ủy ban nhân dân quận - huyện ← heading"],
      },
      "¶6#1": { says: "Công an TP tuần tra … sông chính", leads: ["Công an TP"] },
    },
  },
  {
    title: "news of a chairman's order that names each body with the first of its duties",
    page: [
      "Chủ tịch UBND tỉnh chỉ đạo phòng cháy rừng",
      "Chủ tịch UBND tỉnh yêu cầu Giám đốc các sở, Chủ tịch UBND các xã tập trung thực hiện các nhiệm vụ sau:",
      "Sở Xây dựng: Theo dõi tiến độ sửa chữa các tuyến đường vào rừng, bảo đảm xe chữa cháy vào được.",
      "- Chủ động tham mưu phương án phân luồng xe chở gỗ trong mùa khô.",
      "Sở Y tế: Dự trữ thuốc bỏng, bố trí kíp trực ngày đêm tại các trạm y tế ven rừng.",
    ],
    tasks: {
      "¶3#1": { says: "Sở Xây dựng: … vào được", leads: ["Sở Xây dựng"] },
      "-4#1": { says: "Chủ động tham mưu … mùa khô", leads: ["Sở Xây dựng ← heading"] },
      "¶5#1": { says: "Sở Y tế: … ven rừng", leads: ["Sở Y tế"] },
    },
  },
  {
    title: "news of a deputy chairman's direction, told as a sentence above the orders",
    page: [
      "Bảo đảm nước sạch cho vùng hạn",
      "(BTV) - Phó Chủ tịch UBND tỉnh Lê Văn An có ý kiến chỉ đạo về việc bảo đảm nước sạch cho vùng hạn.",
      "Giao Sở Xây dựng rà soát các trạm cấp nước, lắp thêm bồn chứa tại các xã vùng cao.",
      "Giao UBND các xã bố trí xe chở nước cho các hộ dân ở xa trạm.",
    ],
    tasks: {
      "¶3#1": { says: "Sở Xây dựng rà soát … vùng cao", leads: ["Sở Xây dựng"] },
      "¶4#1": { says: "UBND các xã bố trí … xa trạm", leads: ["UBND các xã"] },
    },
  },
  {
    title: "news of a city by its short name",
    page: [
      "Tăng cường kiểm tra bến thủy nội địa",
      "UBND TP.HCM yêu cầu Sở Xây dựng kiểm tra các bến khách ngang sông, báo cáo trước ngày 30/6/2026.",
    ],
    tasks: {
      "¶2#1": {
        says: "Sở Xây dựng kiểm tra … 30/6/2026",
        leads: ["Sở Xây dựng"],
        due: [["trước ngày 30/6/2026", before("2026-06-30")]],
      },
    },
  },
  {
    title: "news of a plan that says first by when, then who",
    page: [
      "Thủ tướng ban hành Kế hoạch nâng cấp trạm y tế",
      "Thủ tướng vừa ký Quyết định ban hành Kế hoạch nâng cấp trạm y tế vùng cao.",
      "Theo Kế hoạch, trước ngày 30/6/2027, Bộ Y tế hoàn thành danh mục trạm y tế cần nâng cấp.",
      "Tháng 9/2027, Bộ Tài chính bố trí vốn cho các trạm có tên trong danh mục.",
    ],
    tasks: {
      "¶3#1": {
        says: "trước ngày 30/6/2027, … nâng cấp",
        leads: ["Bộ Y tế"],
        due: [["trước ngày 30/6/2027", before("2027-06-30")]],
      },
      "¶4#1": { says: "Tháng 9/2027, Bộ … danh mục", leads: ["Bộ Tài chính"], due: [["Tháng 9/2027", on("2027-09-30")]] },
    },
  },
  {
    title: "news of a party committee's order to its own office",
    page: [
      "Huyện ủy Yên Bình họp về chuyển đổi số",
      "Kết luận hội nghị, Phó Bí thư Thường trực Huyện ủy yêu cầu Văn phòng Huyện ủy xây dựng kho dữ liệu dùng chung, báo cáo trước ngày 30/6/2027.",
    ],
    tasks: {
      "¶2#1": {
        says: "Văn phòng Huyện ủy … 30/6/2027",
        leads: ["Văn phòng Huyện ủy"],
        due: [["trước ngày 30/6/2027", before("2027-06-30")]],
      },
    },
  },
  {
    title: "news of a youth union's letter to its branches",
    page: [
      "Tỉnh đoàn phát động tháng thanh niên",
      "Tỉnh đoàn vừa ban hành kế hoạch tháng thanh niên. Tỉnh đoàn đề nghị các huyện đoàn tổ chức ra quân dọn kênh mương, báo cáo trước ngày 30/6/2027.",
    ],
    tasks: {
      "¶2#1": {
        says: "các huyện đoàn … 30/6/2027",
        leads: ["các huyện đoàn"],
        due: [["trước ngày 30/6/2027", before("2027-06-30")]],
      },
    },
  },
];
