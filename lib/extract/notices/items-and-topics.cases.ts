import { announcement, type NoticeCases } from "../../../test/support/notice-cases.ts";
import { before, every, on } from "../../../test/support/rule-cases.ts";

export const notices: NoticeCases["notices"] = [
  {
    title: "items that name their topic first are duties of the body in the heading",
    page: announcement(
      "1. Ủy ban nhân dân tỉnh Lâm Đồng:",
      "- Về giải phóng mặt bằng, di dời đường điện: chỉ đạo các đơn vị liên quan bàn giao mặt bằng (1,2 km của gói thầu số 3; phạm vi nút giao ĐT.725) trước ngày 20 tháng 12 năm 2026.",
      "- Về vật liệu đắp: tiếp tục hỗ trợ các nhà thầu trong việc cấp phép mỏ cát.",
      "2. Bộ Xây dựng: chỉ đạo chủ đầu tư đẩy nhanh tiến độ.",
    ),
    tasks: {
      "1.-1#1": {
        says: "chỉ đạo các đơn vị liên quan … 2026",
        leads: ["Ủy ban nhân dân tỉnh Lâm Đồng ← heading"],
        due: [["trước ngày 20 tháng 12 năm 2026", before("2026-12-20")]],
      },
      "1.-2#1": { says: "tiếp tục hỗ trợ … cát", leads: ["Ủy ban nhân dân tỉnh Lâm Đồng ← heading"] },
      "2#1": { says: "Bộ Xây dựng: chỉ đạo … tiến độ", leads: ["Bộ Xây dựng"] },
    },
  },
  {
    title: "an item that is a duty of its own, and has items below it",
    page: announcement(
      "1. Bộ Y tế chỉ đạo các bệnh viện hoàn thiện hồ sơ thiết kế; hoàn thành việc lắp đặt trước ngày 30 tháng 11 năm 2026.",
      "- Chỉ đạo các đơn vị mua sắm thiết bị.",
      "- Chủ trì, phối hợp với Bộ Tài chính hoàn thiện cơ chế vận hành.",
    ),
    tasks: {
      "1#1": {
        says: "Bộ Y tế chỉ đạo … 2026",
        leads: ["Bộ Y tế"],
        due: [["trước ngày 30 tháng 11 năm 2026", before("2026-11-30")]],
      },
      "1.-1#1": { says: "Chỉ đạo các đơn vị … thiết bị", leads: ["Bộ Y tế ← heading"] },
      "1.-2#1": { says: "Chủ trì, phối hợp … vận hành", leads: ["Bộ Y tế ← heading"], coordinating: ["Bộ Tài chính"] },
    },
  },
  {
    title: "an office's duty that speaks of notifying is no closing formula",
    page: announcement(
      "1. Văn phòng HĐND và UBND xã rà soát kho; Trưởng các thôn, bản thông báo lịch đóng cửa chậm nhất ngày 05/12/2026.",
      "Văn phòng UBND tỉnh thông báo để các đơn vị biết, thực hiện.",
    ),
    tasks: {
      "1#1": { says: "Văn phòng HĐND và UBND xã rà soát kho", leads: ["Văn phòng HĐND và UBND xã"] },
      "1#2": {
        says: "Trưởng các thôn, bản … 2026",
        leads: ["Trưởng các thôn, bản"],
        due: [["chậm nhất ngày 05/12/2026", on("2026-12-05")]],
      },
    },
  },
  {
    title: "what is to be met is said below the duty; the duty stands above",
    page: announcement(
      "1. Bộ Công an chủ trì hoàn thiện hồ sơ dự án Luật trong Quý I năm 2027, bảo đảm một số yêu cầu sau:",
      "a) Quán triệt các quan điểm của Đảng về sắp xếp bộ máy.",
      "b) Rà soát, cắt giảm thủ tục hành chính.",
    ),
    tasks: {
      "1#1": {
        says: "Bộ Công an chủ trì … sau",
        leads: ["Bộ Công an"],
        due: [["trong Quý I năm 2027", on("2027-03-31")]],
      },
      "1.a#1": {
        says: "Quán triệt … bộ máy",
        leads: ["Bộ Công an ← heading"],
        due: [["trong Quý I năm 2027 ← heading", on("2027-03-31")]],
      },
      "1.b#1": {
        says: "Rà soát … hành chính",
        leads: ["Bộ Công an ← heading"],
        due: [["trong Quý I năm 2027 ← heading", on("2027-03-31")]],
      },
    },
  },
  {
    title: "items that open with their time before a colon, and one that says its doers behind one",
    page: announcement(
      "1. Bước 1: Từ ngày 01/3 đến ngày 10/3/2027: Sở Xây dựng tham mưu UBND tỉnh thành lập tổ đếm xe; Công an tỉnh cử người tham gia.",
      "2. Từ 11/3 - 15/4/2027: UBND các xã đếm xe qua cầu, lập danh sách.",
      "3. Bước 3 (từ ngày 16/4 đến ngày 30/4/2027): Sở Nội vụ kiểm tra, đối chiếu.",
      "II. HOẠT ĐỘNG",
      "1. Hội diễn văn nghệ",
      "- Thời gian: chiều 18/11/2027.",
      "- Phụ trách: Đoàn trường; giáo viên chủ nhiệm các lớp.",
      "2. Xử lý xe dừng trên cầu: Công an phường chủ trì; Phòng Kinh tế, các khu phố phối hợp. Thời gian: từ nay đến 30/9/2027.",
    ),
    tasks: {
      "1#1": {
        says: "Sở Xây dựng tham mưu … tổ đếm xe",
        leads: ["Sở Xây dựng"],
        due: [["Từ ngày 01/3 đến ngày 10/3/2027", on("2027-03-10")]],
      },
      "1#2": {
        says: "Công an tỉnh cử người tham gia",
        leads: ["Công an tỉnh"],
        due: [["Từ ngày 01/3 đến ngày 10/3/2027", on("2027-03-10")]],
      },
      "2#1": {
        says: "UBND các xã đếm xe … danh sách",
        leads: ["UBND các xã"],
        due: [["15/4/2027", on("2027-04-15")]],
      },
      "3#1": {
        says: "Sở Nội vụ kiểm tra, đối chiếu",
        leads: ["Sở Nội vụ"],
        due: [["từ ngày 16/4 đến ngày 30/4/2027", on("2027-04-30")]],
      },
      "II.1#1": {
        says: "Hội diễn văn nghệ",
        leads: ["Đoàn trường ← labelled-line", "giáo viên chủ nhiệm các lớp ← labelled-line"],
        due: [["18/11/2027 ← labelled-line", on("2027-11-18")]],
      },
      "II.2#1": {
        says: "Xử lý xe dừng trên cầu … đến 30/9/2027",
        leads: ["Công an phường"],
        coordinating: ["Phòng Kinh tế", "các khu phố"],
        due: [["từ nay đến 30/9/2027", on("2027-09-30")]],
      },
    },
  },
  {
    title: "where the duties stand is no duty; papers of everyday work are done away with, legal acts by the act itself",
    page: announcement(
      "1. Bãi bỏ ngay các loại giấy xác nhận không cần thiết tại bộ phận một cửa.",
      "2. Nhiệm vụ cụ thể, phân công trách nhiệm tại Phụ lục kèm theo Thông báo này.",
      "3. Mục tiêu: đến năm 2030, lượng rác chôn lấp giảm ít nhất 20% so với năm 2024.",
    ),
    tasks: { "1#1": { says: "Bãi bỏ ngay … một cửa" } },
  },
  {
    title: "cities of their own behind a colon, and districts each with its class word",
    page: announcement(
      "1. Ủy ban nhân dân các tỉnh, thành phố: Cần Thơ, Cà Mau nạo vét kênh trục.",
      "2. Ủy ban nhân dân huyện Bình Lục, huyện Lý Nhân và thị xã Phủ Lý phối hợp với các xã ven sông cắm mốc.",
    ),
    tasks: {
      "1#1": { says: "Ủy ban nhân dân … kênh trục", leads: ["Cần Thơ", "Cà Mau"] },
      "2#1": {
        says: "Ủy ban nhân dân … cắm mốc",
        leads: ["Ủy ban nhân dân huyện Bình Lục", "huyện Lý Nhân", "thị xã Phủ Lý"],
        coordinating: ["các xã ven sông"],
      },
    },
  },
  {
    title: "an objective in an item of its own, and 'i)' behind an item that has points",
    page: announcement(
      "1. Mục tiêu: đến năm 2030, lượng rác chôn lấp giảm ít nhất 20% so với năm 2024.",
      "2. Nhiệm vụ:",
      "h) Bộ Nội vụ:",
      "- Rà soát biên chế cấp xã.",
      "i) Bộ Xây dựng:",
      "- Sửa quy chuẩn thoát nước.",
    ),
    tasks: {
      "2.h.-1#1": { says: "Rà soát biên chế cấp xã", leads: ["Bộ Nội vụ ← heading"] },
      "2.i.-1#1": { says: "Sửa quy chuẩn thoát nước", leads: ["Bộ Xây dựng ← heading"] },
    },
  },
  {
    title: "an order behind the words that put the document into force, and months of each year",
    page: announcement(
      "1. Quyết định này có hiệu lực kể từ ngày ký. Giao Sở Nội vụ theo dõi việc thực hiện.",
      "2. Sở Y tế tiêm nhắc cho trẻ vào tháng 3 - 4 hằng năm.",
    ),
    tasks: {
      "1#1": { says: "Sở Nội vụ … thực hiện", leads: ["Sở Nội vụ"] },
      "2#1": {
        says: "Sở Y tế … hằng năm",
        leads: ["Sở Y tế"],
        due: [["vào tháng 3 - 4 hằng năm", every("year", { month: 4 })]],
      },
    },
  },
  {
    title: "a conclusion that answers requests: what is but agreed to is no duty, what goes on to be done is",
    page: announcement(
      "1. Về các đề xuất, kiến nghị của phường",
      "1.1. Về đề nghị tổ chức lễ hội hoa thường niên: Thống nhất chủ trương.",
      "1.2. Về đề nghị cải tạo chợ đêm: Sở Xây dựng thẩm định trong quý I năm 2027.",
      "1.3. Về đề nghị tu bổ cầu đi bộ: Thống nhất chủ trương; lập hồ sơ thiết kế trước ngày 15/12/2026.",
    ),
    tasks: {
      "1.2#1": { says: "Sở Xây dựng … 2027", leads: ["Sở Xây dựng"], due: [["trong quý I năm 2027", on("2027-03-31")]] },
      "1.3#1": { says: "Về đề nghị tu bổ … 15/12/2026", due: [["trước ngày 15/12/2026", before("2026-12-15")]] },
    },
  },
];
