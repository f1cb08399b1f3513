import type { NoticeCases } from "../../../test/support/notice-cases.ts";
import { before, on, quantity } from "../../../test/support/rule-cases.ts";

export const notices: NoticeCases["notices"] = [
  {
    title: "news of a field trip: a place by its class word is ordered whatever the verb, and in the passive",
    page: [
      "Sớm ổn định chỗ ở cho bà con vùng lở đất",
      "04/12/2026",
      "Đi một vòng bãi đất mới, Phó Thủ tướng đề nghị thành phố cho khoan lại toàn bộ mái dốc trước khi dựng nhà.",
      "Phó Thủ tướng yêu cầu TX.Tân Hải trong 14 ngày tới phải xong đường vào bản.",
      "Tập đoàn Điện lực Việt Nam được giao kéo điện về bản trước ngày 15/1.",
    ],
    tasks: {
      "¶3#1": { says: "thành phố cho khoan … dựng nhà", leads: ["thành phố"] },
      "¶4#1": {
        says: "TX.Tân Hải … vào bản",
        leads: ["TX.Tân Hải"],
        due: [["trong 14 ngày tới", on("2026-12-18", { inferred: true })]],
      },
      "¶5#1": {
        says: "Tập đoàn Điện lực Việt Nam … 15/1",
        leads: ["Tập đoàn Điện lực Việt Nam"],
        due: [["trước ngày 15/1", before("2027-01-15", { inferred: true })]],
      },
    },
  },
  {
    title: "news of a chairman's meeting: a topic before the order, and what firms ask for below",
    page: [
      "Gỡ vướng vật liệu cho đường ven biển",
      "09/07/2026",
      "Kết luận, Chủ tịch UBND tỉnh phê bình các chủ đầu tư giải ngân chậm; yêu cầu từng đơn vị cam kết tiến độ, gửi về Sở Tài chính trước ngày 15/7.",
      "Đối với cát đắp nền, giao Sở Xây dựng chủ trì, cùng UBND các xã có mỏ hoàn tất hồ sơ trong tháng 8.",
      "Công an tỉnh tăng cường tuần tra các bến cát ban đêm.",
      "Hiệp hội Vận tải tỉnh đề nghị Sở Xây dựng lùi thời điểm cấm xe tải nặng qua cầu cũ.",
    ],
    tasks: {
      "¶3#1": {
        says: "từng đơn vị … 15/7",
        leads: ["từng đơn vị"],
        due: [["trước ngày 15/7", before("2026-07-15", { inferred: true })]],
      },
      "¶4#1": {
        says: "Sở Xây dựng … tháng 8",
        leads: ["Sở Xây dựng"],
        coordinating: ["UBND các xã có mỏ"],
        due: [["trong tháng 8", on("2026-08-31", { inferred: true })]],
      },
      "¶5#1": { says: "Công an tỉnh … ban đêm", leads: ["Công an tỉnh"] },
    },
  },
  {
    title: "news of a weekly meeting whose chairman charges those named below; law that is explained afterwards is none",
    page: [
      "Họp giao ban tuần",
      "08/07/2026",
      "Nghe Văn phòng báo cáo kết quả tuần qua, đồng chí Chủ tịch kết luận như sau:",
      "1. Về thu ngân sách: Phòng Kinh tế phối hợp Thuế cơ sở 7 rà lại các hộ kinh doanh, đảm bảo đến 31/7 đạt 60% dự toán giao.",
      "2. Công an xã tuần tra địa bàn giáp ranh.",
      "Điều kiện nâng hạng bếp ăn",
      "Căn cứ Điều 28 Luật An toàn thực phẩm 2010 quy định về điều kiện như sau:",
      "- Người đứng đầu đơn vị có bếp ăn có trách nhiệm bảo đảm an toàn thực phẩm.",
    ],
    tasks: {
      "1#1": {
        says: "Phòng Kinh tế … giao",
        leads: ["Phòng Kinh tế"],
        coordinating: ["Thuế cơ sở 7"],
        due: [["đến 31/7", on("2026-07-31", { inferred: true })]],
        targets: [["60%", quantity("=", 60, "%")]],
      },
      "2#1": { says: "Công an xã … giáp ranh", leads: ["Công an xã"] },
    },
  },
  {
    title: "news of a meeting: what is set apart goes to another one; who the doer is stands between dashes",
    page: [
      "Gỡ vướng đường sắt",
      "Thủ tướng yêu cầu Bộ Công an di dời đường điện trước ngày 10/8/2026, riêng các vị trí giao cắt, Tập đoàn Điện lực Việt Nam hoàn thành trong quý I/2027.",
      "Ban Quản lý dự án đường sắt - đại diện chủ đầu tư - phải chốt thiết kế đoạn đầu tuyến.",
    ],
    tasks: {
      "¶2#1": {
        says: "Bộ Công an … 10/8/2026",
        leads: ["Bộ Công an"],
        due: [["trước ngày 10/8/2026", before("2026-08-10")]],
      },
      "¶2#2": {
        says: "Tập đoàn … quý I/2027",
        leads: ["Tập đoàn Điện lực Việt Nam"],
        due: [["trong quý I/2027", on("2027-03-31")]],
      },
      "¶3#1": { says: "Ban Quản lý … đầu tuyến", leads: ["Ban Quản lý dự án đường sắt"] },
    },
  },
  {
    title: "news of a visit: a body by its class alone, and what is agreed to before the order",
    page: [
      "Giữ tường thành sau lũ",
      "24/11/2026",
      "Tại đây, Bí thư Thành ủy đề nghị Trung tâm mời ngay chuyên gia, có phương án chống đỡ tạm trong tháng 11.",
      "Thăm trường học, Bí thư Thành ủy động viên thầy cô và giao Sở Giáo dục và Đào tạo cấp sách vở trong tuần này.",
      "Trên cơ sở báo cáo của Sở Xây dựng, Phó Chủ tịch UBND TP thống nhất thu hồi 14 dự án; giao Sở Tài chính hoàn tất thủ tục.",
      "Thủ tướng giao nhiệm vụ cụ thể cho từng bộ, địa phương.",
    ],
    tasks: {
      "¶3#1": {
        says: "Trung tâm mời … 11",
        leads: ["Trung tâm"],
        due: [["trong tháng 11", on("2026-11-30", { inferred: true })]],
      },
      "¶4#1": {
        says: "Sở Giáo dục … tuần này",
        leads: ["Sở Giáo dục và Đào tạo"],
        due: [["trong tuần này", on("2026-11-29", { inferred: true })]],
      },
      "¶5#1": { says: "Sở Tài chính … thủ tục", leads: ["Sở Tài chính"] },
    },
  },
  {
    title: "news of what a secretary concludes: who must is named behind it, and in the paragraphs below",
    page: [
      "Chuẩn bị hội nghị trên đảo",
      "08/07/2026",
      "Kết luận buổi làm việc, đồng chí Lê Văn An ghi nhận nỗ lực của đặc khu. Từ nay đến 30/9, đặc khu phải bàn giao mặt bằng.",
      "Ban Tổ chức Tỉnh ủy tham mưu tăng cường 30 cán bộ cho đặc khu trước ngày 1/8.",
      "Bí thư Tỉnh ủy cũng giao Công an tỉnh xây dựng phương án bảo vệ hội nghị.",
    ],
    tasks: {
      "¶3#1": {
        says: "Từ nay đến 30/9, đặc khu phải … mặt bằng",
        leads: ["đặc khu"],
        due: [["Từ nay đến 30/9", on("2026-09-30", { inferred: true })]],
      },
      "¶4#1": {
        says: "Ban Tổ chức Tỉnh ủy … 1/8",
        leads: ["Ban Tổ chức Tỉnh ủy"],
        due: [["trước ngày 1/8", before("2026-08-01", { inferred: true })]],
      },
      "¶5#1": { says: "Công an tỉnh … hội nghị", leads: ["Công an tỉnh"] },
    },
  },
  {
    title: "news of a notice: names with what they are stand as headings; 'yêu cầu kỹ thuật' asks for nothing",
    page: [
      "Đưa bến cảng về đích",
      "02/12/2026",
      "Phó Thủ tướng đề nghị tỉnh có văn bản gửi Bộ Tài chính trước ngày 20/12.",
      "Chủ tịch UBND tỉnh thống nhất một số nội dung và giao nhiệm vụ:",
      "* Công ty CP Cảng quốc tế Mỹ Hải (nhà đầu tư)",
      "Lập lại tiến độ tổng thể, bám danh mục yêu cầu kỹ thuật đã duyệt.",
    ],
    tasks: {
      "¶3#1": {
        says: "tỉnh có văn bản … 20/12",
        leads: ["tỉnh"],
        due: [["trước ngày 20/12", before("2026-12-20", { inferred: true })]],
      },
      "¶6#1": { says: "Lập lại … đã duyệt", leads: ["Công ty CP Cảng quốc tế Mỹ Hải ← heading"] },
    },
  },
  {
    title: "news of a committee's directive: what its paper has those below do",
    page: [
      "Chấn chỉnh cán bộ xã né tránh",
      "Ban Thường vụ Tỉnh ủy vừa ban hành chỉ thị về nâng cao trách nhiệm cán bộ cấp xã.",
      "Theo Chỉ thị, các cấp ủy trực thuộc phải rà soát, thay thế ngay cán bộ năng lực yếu.",
      "Ủy ban Kiểm tra Tỉnh ủy tăng cường kiểm tra đột xuất các xã, phường.",
    ],
    tasks: {
      "¶3#1": { says: "các cấp ủy … yếu", leads: ["các cấp ủy trực thuộc"] },
      "¶4#1": { says: "Ủy ban Kiểm tra … phường", leads: ["Ủy ban Kiểm tra Tỉnh ủy"] },
    },
  },
];
