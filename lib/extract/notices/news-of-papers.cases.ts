import type { NoticeCases } from "../../../test/support/notice-cases.ts";
import { before, every, on } from "../../../test/support/rule-cases.ts";

export const notices: NoticeCases["notices"] = [
  {
    title: "news of a letter that asks to be told of points: the order is what stands over them",
    page: [
      "Bộ Nội vụ yêu cầu báo cáo về nhà ở công vụ",
      "20/08/2026 09:00",
      "Theo Công văn 5102/BNV-TL, Bộ Nội vụ đề nghị các bộ, UBND các tỉnh, thành phố đánh giá việc quản lý nhà ở công vụ, tập trung vào các nội dung sau:",
      "- Kết quả kiểm kê nhà ở công vụ;",
      "- Tổng số căn đã bàn giao trong 6 tháng đầu năm 2026, số căn còn lại;",
      "Báo cáo gửi về Bộ Nội vụ trước ngày 15/9/2026 để tổng hợp.",
      "Bên cạnh đó, Bộ Nội vụ khuyến cáo người dân tra cứu danh sách trên trang thông tin của Bộ.",
    ],
    tasks: {
      "¶3#1": { says: "các bộ, UBND … nội dung sau", leads: ["các bộ", "UBND các tỉnh, thành phố"] },
      "¶6#1": { says: "Báo cáo gửi … tổng hợp", due: [["trước ngày 15/9/2026", before("2026-09-15")]] },
    },
  },
  {
    title: "news of a plan whose doers follow 'Theo Kế hoạch', with no order before; as planned is no plan",
    page: [
      "Phát triển kinh tế nhà nước: Nhiều việc cho các bộ",
      "20/08/2026 09:00",
      "Tại Quyết định số 1745/QĐ-TTg, Thủ tướng ban hành Kế hoạch phát triển kinh tế nhà nước.",
      "Theo kế hoạch, Bộ Công Thương chủ trì lễ công bố vào tháng sau.",
      "Theo Kế hoạch, Bộ Tài chính chủ trì, phối hợp với các bộ xây dựng Luật về vốn nhà nước, trình Quốc hội trong năm 2027.",
      "Bộ Nội vụ sẽ xây dựng cơ chế tiền lương của doanh nghiệp nhà nước.",
    ],
    tasks: {
      "¶5#1": {
        says: "Bộ Tài chính chủ trì … năm 2027",
        leads: ["Bộ Tài chính"],
        coordinating: ["các bộ"],
        due: [["trong năm 2027", on("2027-12-31")]],
      },
      "¶6#1": { says: "Bộ Nội vụ sẽ … nhà nước", leads: ["Bộ Nội vụ"] },
    },
  },
  {
    title: "news of an order that is spoken of; a body asked about a topic by a day; a directive that says who follows it up",
    page: [
      "Cải cách thủ tục hoàn thuế",
      "20/08/2026 09:00",
      "Phó Thủ tướng Lê Văn An nêu yêu cầu trên khi chủ trì cuộc họp về cải cách thủ tục chiều nay.",
      "Phó Thủ tướng yêu cầu Bộ Tài chính công khai các thủ tục.",
      "Về hoàn thuế, Thuế tỉnh Gia Lai được yêu cầu rà soát, giải quyết hồ sơ đủ điều kiện trước ngày 15/9/2026.",
      "Chỉ thị nêu rõ: Bộ Tư pháp theo dõi, kiểm tra việc thực hiện Chỉ thị này.",
    ],
    tasks: {
      "¶4#1": { says: "Bộ Tài chính … thủ tục", leads: ["Bộ Tài chính"] },
      "¶5#1": {
        says: "Thuế tỉnh Gia Lai … 15/9/2026",
        leads: ["Thuế tỉnh Gia Lai"],
        due: [["trước ngày 15/9/2026", before("2026-09-15")]],
      },
      "¶6#1": { says: "Bộ Tư pháp … Chỉ thị này", leads: ["Bộ Tư pháp"] },
    },
  },
  {
    title: "news of an order on what has got a paper; of days that open an order, and of what is threatened; where to read more",
    page: [
      "Gỡ vướng các dự án chậm",
      "20/08/2026 09:00",
      "Thủ tướng chỉ đạo, đối với nhóm dự án đã có Nghị quyết của Quốc hội, các địa phương phải tháo gỡ xong trong quý I/2027.",
      "Chủ tịch UBND tỉnh chốt thời hạn: đến 30/9, các phường, xã phải phê duyệt phương án bồi thường.",
      "Ban Giao thông, Ban Hạ tầng đô thị mỗi tuần báo cáo tiến độ một lần về Sở Tài chính.",
      "Chủ đầu tư nào giải ngân dưới 50% tính đến cuối quý III sẽ bị xem xét trách nhiệm.",
      "Xem chi tiết tại Thông báo 371/TB-VPCP về các dự án chậm, ban hành tuần qua.",
    ],
    tasks: {
      "¶3#1": {
        says: "các địa phương … quý I/2027",
        leads: ["các địa phương"],
        due: [["trong quý I/2027", on("2027-03-31")]],
      },
      "¶4#1": {
        says: "đến 30/9 … bồi thường",
        leads: ["các phường, xã"],
        due: [["đến 30/9", on("2026-09-30", { inferred: true })]],
      },
      "¶5#1": {
        says: "Ban Giao thông … Sở Tài chính",
        leads: ["Ban Giao thông", "Ban Hạ tầng đô thị"],
        due: [["mỗi tuần", every("week")]],
      },
    },
  },
  {
    title: "news of who was named before and orders as 'ông', in words and in quotation marks",
    page: [
      "Giảm hồ sơ đất đai trễ hạn",
      "20/08/2026 09:00",
      "Phó Chủ tịch UBND tỉnh Lê Văn An làm việc với Sở Nông nghiệp và Môi trường về hồ sơ đất đai.",
      "Ông Lê Văn An chỉ đạo Sở Nông nghiệp và Môi trường tăng cường nhân lực cho các chi nhánh.",
      "“Đến 30/9 phải dứt điểm hồ sơ trễ hạn ở tất cả các chi nhánh”, ông An yêu cầu.",
      "“Nhà tôi chờ sổ đỏ đã hai năm, nay mới được hẹn ngày trả”, ông Bình cho biết.",
    ],
    tasks: {
      "¶4#1": { says: "Sở Nông nghiệp và Môi trường … chi nhánh", leads: ["Sở Nông nghiệp và Môi trường"] },
      "¶5#1": { says: "Đến 30/9 … chi nhánh", due: [["Đến 30/9", on("2026-09-30", { inferred: true })]] },
    },
  },
  {
    title: "news of a city by its short name, over what it is to do; of a price in a city nothing",
    page: [
      "Làm việc với Đà Nẵng",
      "20/08/2026 09:00",
      "Về nhiệm vụ cụ thể, Thủ tướng đề nghị Đà Nẵng:",
      "Hoàn thành quy hoạch chi tiết khu thương mại tự do trước ngày 30/10.",
      "Theo ghi nhận tại Hà Nội: giá phòng tăng nhẹ trong tháng qua.",
    ],
    tasks: {
      "¶4#1": {
        says: "Hoàn thành quy hoạch … 30/10",
        leads: ["Đà Nẵng ← heading"],
        due: [["trước ngày 30/10", before("2026-10-30", { inferred: true })]],
      },
    },
  },
  {
    title: "a telegram as news gives it, a point of which says before whom its doer answers",
    page: [
      "TOÀN VĂN: Công điện số 44/CĐ-TTg về phòng cháy chợ",
      "Xây dựng chính sách giới thiệu toàn văn Công điện số 44/CĐ-TTg ngày 12/11/2026 như sau:",
      "Thủ tướng Chính phủ yêu cầu:",
      "1. Chủ tịch UBND các tỉnh:",
      "a) Chịu trách nhiệm toàn diện trước Chính phủ, Thủ tướng Chính phủ về phòng cháy chợ trên địa bàn.",
      "b) Kiểm tra toàn bộ chợ hạng 1, hoàn thành trước ngày 20/12/2026.",
      "2. Bộ Công an hướng dẫn lắp thiết bị báo cháy.",
    ],
    tasks: {
      "1.a#1": { says: "Chịu trách nhiệm … địa bàn", leads: ["Chủ tịch UBND các tỉnh ← heading"] },
      "1.b#1": {
        says: "Kiểm tra toàn bộ … 20/12/2026",
        leads: ["Chủ tịch UBND các tỉnh ← heading"],
        due: [["trước ngày 20/12/2026", before("2026-12-20")]],
      },
      "2#1": { says: "Bộ Công an … báo cháy", leads: ["Bộ Công an"] },
    },
  },
  {
    title: "a conclusion as news gives it, whose headings in capitals part results and viewpoints from duties",
    page: [
      "TOÀN VĂN: Thông báo số 61/TB-VPCP về rừng ngập mặn",
      "Xây dựng chính sách giới thiệu toàn văn Thông báo số 61/TB-VPCP ngày 12/11/2026 kết luận của Phó Thủ tướng:",
      "I. VỀ KẾT QUẢ 6 THÁNG ĐẦU NĂM",
      "1. Bộ Nội vụ đã tiếp nhận 40 hồ sơ; Bộ Công an thu nhận mẫu của hơn 900 hộ dân ven rừng.",
      "II. QUAN ĐIỂM CHỈ ĐẠO",
      "1. Trồng rừng là việc lâu dài; các cấp, các ngành phải làm với tinh thần bền bỉ.",
      "III. NHIỆM VỤ 6 THÁNG CUỐI NĂM",
      "Yêu cầu các bộ, ngành thực hiện tốt các nhiệm vụ sau:",
      "1. Bộ Xây dựng rà soát quy hoạch đê biển trước ngày 15/12/2026.",
    ],
    tasks: {
      "III.1#1": {
        says: "Bộ Xây dựng rà soát … 15/12/2026",
        leads: ["Bộ Xây dựng"],
        due: [["trước ngày 15/12/2026", before("2026-12-15")]],
      },
    },
  },
  {
    title: "headings of a paper in news that name districts, or whom it asks",
    page: [
      "Lâm Đồng siết nhà kính trên đất rừng",
      "Chủ tịch UBND tỉnh vừa ban hành Chỉ thị số 08/CT-UBND, yêu cầu các sở, UBND các huyện thực hiện các nội dung sau:",
      "2.1. Đối với UBND các huyện Lạc Dương, Đơn Dương và thành phố Bảo Lộc",
      "Quản lý chặt chẽ việc dựng mới nhà kính theo hướng dẫn của Sở Xây dựng.",
      "2.2. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh",
      "Vận động hội viên tự giác tháo dỡ nhà kính dựng trái phép.",
    ],
    tasks: {
      "¶4#1": {
        says: "Quản lý chặt chẽ … Sở Xây dựng",
        leads: ["Lạc Dương ← heading", "Đơn Dương ← heading", "thành phố Bảo Lộc ← heading"],
      },
      "¶6#1": { says: "Vận động hội viên … trái phép", leads: ["Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh ← heading"] },
    },
  },
];
