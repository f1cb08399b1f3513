import { announcement, type NoticeCases } from "../../../test/support/notice-cases.ts";
import { before, every, on } from "../../../test/support/rule-cases.ts";

/** Documents of the Government, the Prime Minister and the ministries. */
export const notices: NoticeCases["notices"] = [
  {
    title:
      "a heading that opens with a verb announces duties, whatever they are about; a labelled time is read below any heading",
    page: announcement(
      "I. NHIỆM VỤ",
      "1. Tháo gỡ khó khăn cho hộ nuôi biển",
      "- Bộ Tài chính giãn thuế cho hộ bị thiệt hại trước ngày 15/3/2027.",
      "2. Kiểm tra tình hình thi hành Luật Cấp nước",
      "- Cơ quan thực hiện: Bộ Xây dựng.",
      "- Thời gian: Hằng năm.",
      "3. Đánh giá tác động của cơ chế đặt hàng",
      "- Cơ quan thực hiện: Bộ Nội vụ.",
      "- Thời gian: Hằng quý.",
    ),
    tasks: {
      "I.1.-1#1": {
        says: "Bộ Tài chính giãn thuế … 15/3/2027",
        leads: ["Bộ Tài chính"],
        due: [["trước ngày 15/3/2027", before("2027-03-15")]],
      },
      "I.2#1": {
        says: "Kiểm tra tình hình … Cấp nước",
        leads: ["Bộ Xây dựng ← labelled-line"],
        due: [["Hằng năm ← labelled-line", every("year")]],
      },
      "I.3#1": {
        says: "Đánh giá tác động … đặt hàng",
        leads: ["Bộ Nội vụ ← labelled-line"],
        due: [["Hằng quý ← labelled-line", every("quarter")]],
      },
    },
  },
  {
    title: "how often a report is due, and its day: one deadline",
    page: announcement(
      "1. Hằng năm, Bộ Nội vụ tổng hợp số liệu, báo cáo Thủ tướng Chính phủ trước ngày 15/12.",
      "2. Hằng quý, Bộ Xây dựng gửi báo cáo về Bộ Tài chính trước ngày 20 của tháng cuối quý.",
      "3. Bộ Y tế công bố danh mục trong tháng 12 hằng năm.",
    ),
    tasks: {
      "1#1": {
        says: "Hằng năm, Bộ Nội vụ … 15/12",
        leads: ["Bộ Nội vụ"],
        due: [["trước ngày 15/12", every("year", { month: 12, day: 15 })]],
      },
      "2#1": {
        says: "Hằng quý, Bộ Xây dựng … cuối quý",
        leads: ["Bộ Xây dựng"],
        due: [["trước ngày 20 của tháng cuối quý", every("quarter", { day: 20 })]],
      },
      "3#1": {
        says: "Bộ Y tế công bố … hằng năm",
        leads: ["Bộ Y tế"],
        due: [["trong tháng 12 hằng năm", every("year", { month: 12 })]],
      },
    },
  },
  {
    title: "a part that tells how things stand turns to orders for the rest of the year",
    page: announcement(
      "1. Về tình hình kinh tế - xã hội 10 tháng năm 2026",
      "Phó Thủ tướng thống nhất đánh giá: xuất khẩu tăng 9%; giải ngân còn chậm.",
      "Trong những tháng cuối năm, Chính phủ yêu cầu các bộ, cơ quan tập trung vào những việc sau:",
      "- Bộ Công Thương đa dạng hóa thị trường xuất khẩu dừa và hồ tiêu.",
      "- Bộ Tài chính rà soát nợ đọng thuế, trình Chính phủ trước ngày 15/12/2026.",
    ),
    tasks: {
      "1.-1#1": { says: "Bộ Công Thương đa dạng hóa … hồ tiêu", leads: ["Bộ Công Thương"] },
      "1.-2#1": {
        says: "Bộ Tài chính rà soát … 15/12/2026",
        leads: ["Bộ Tài chính"],
        due: [["trước ngày 15/12/2026", before("2026-12-15")]],
      },
    },
  },
  {
    title: "what an objective strives for before it names who is to reach it is no task",
    page: announcement(
      "1. Mục tiêu",
      "Đẩy lùi dịch bệnh; thành phố Huế phấn đấu kiểm soát dịch trước ngày 15/12/2026.",
      "2. Về công tác thủy lợi",
      "- Hội nghị trực tuyến đến các địa phương: Bộ Y tế tổ chức trong tháng 12 năm 2026.",
      "- Ứng phó ngập úng tại vùng trũng; Công ty TNHH Thủy lợi Sông Hương vận hành hết công suất trạm bơm.",
    ),
    tasks: {
      "1.¶1#1": {
        says: "thành phố Huế phấn đấu … 15/12/2026",
        leads: ["thành phố Huế"],
        due: [["trước ngày 15/12/2026", before("2026-12-15")]],
      },
      "2.-1#1": {
        says: "Bộ Y tế tổ chức … năm 2026",
        leads: ["Bộ Y tế"],
        due: [["trong tháng 12 năm 2026", on("2026-12-31")]],
      },
      "2.-2#1": { says: "Ứng phó ngập úng … vùng trũng" },
      "2.-2#2": {
        says: "Công ty TNHH Thủy lợi … trạm bơm",
        leads: ["Công ty TNHH Thủy lợi Sông Hương"],
      },
    },
  },
  {
    title: "a time cell that says how often and in which month; who carries out a decision",
    page: announcement(
      "Điều 1. Giao Sở Y tế công bố danh mục.",
      "Điều 2. Thủ trưởng các cơ quan: Văn phòng UBND tỉnh, Sở Y tế căn cứ Quyết định thi hành.",
      {
        table: [
          ["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời gian"],
          ["1", "Đưa nông sản lên sàn", "Sở Công Thương", "Tháng 6 hằng năm"],
        ],
      },
    ),
    tasks: {
      "Điều 1#1": { says: "Sở Y tế công bố … danh mục", leads: ["Sở Y tế"] },
      "1#1": {
        says: "Đưa nông sản lên sàn",
        leads: ["Sở Công Thương ← table-column"],
        due: [["Tháng 6 hằng năm ← table-column", every("year", { month: 6 })]],
      },
    },
  },
  {
    title: "a decision that sets up a board: its members and its seal are no duties, what it has to do is",
    page: announcement(
      "Điều 1. Thành lập Tổ công tác gồm các thành viên sau:",
      "1. Bộ trưởng Bộ Xây dựng, Tổ trưởng Tổ công tác.",
      "2. Thứ trưởng Bộ Tài chính Lê Văn Bình, Tổ phó.",
      "3. Cố vấn Tổ công tác: đồng chí Vũ Mạnh Hà.",
      "4. Tổ trưởng Tổ giúp việc: Thủ tướng Chính phủ Trần Quốc Bình.",
      "Điều 2. Nhiệm vụ, quyền hạn của Tổ công tác",
      "1. Rà soát vướng mắc của các khu nhà ở công nhân bỏ hoang.",
      "2. Báo cáo Thủ tướng Chính phủ trước ngày 25 hằng tháng.",
      "Điều 3. Chế độ làm việc",
      "1. Tổ công tác làm việc theo chế độ kiêm nhiệm.",
      "2. Bộ Xây dựng là cơ quan thường trực, có trách nhiệm bảo đảm điều kiện hoạt động.",
    ),
    tasks: {
      "Điều 2.1#1": { says: "Rà soát vướng mắc … bỏ hoang", leads: ["Tổ công tác ← heading"] },
      "Điều 2.2#1": {
        says: "Báo cáo Thủ tướng … hằng tháng",
        leads: ["Tổ công tác ← heading"],
        due: [["trước ngày 25 hằng tháng", every("month", { day: 25 })]],
      },
      "Điều 3.2#1": { says: "Bộ Xây dựng là … hoạt động", leads: ["Bộ Xây dựng"] },
    },
  },
  {
    title: "a matter of the agenda that is told of, then an order that names only whom it is for",
    page: announcement(
      "1. Về tình hình thực hiện Chương trình nước sạch",
      "Thống nhất với Báo cáo của Bộ Xây dựng. Yêu cầu các bộ, cơ quan: Y tế, Tài chính phân bổ hết vốn trước ngày 31/12/2026.",
    ),
    tasks: {
      "1.¶1#1": {
        says: "các bộ, cơ quan: Y tế … 31/12/2026",
        leads: ["Y tế", "Tài chính"],
        due: [["trước ngày 31/12/2026", before("2026-12-31")]],
      },
    },
  },
  {
    title: "a heading whose colon is left out passes its helpers down",
    page: announcement(
      "1. Bộ Tài chính chủ trì, phối hợp với các bộ, ngành, địa phương",
      "a) Theo dõi sát giá thóc giống;",
      "b) Xuất cấp hạt giống cho vùng hạn.",
    ),
    tasks: {
      "1.a#1": {
        says: "Theo dõi sát … thóc giống",
        leads: ["Bộ Tài chính ← heading"],
        coordinating: ["các bộ, ngành, địa phương ← heading"],
      },
      "1.b#1": {
        says: "Xuất cấp hạt … vùng hạn",
        leads: ["Bộ Tài chính ← heading"],
        coordinating: ["các bộ, ngành, địa phương ← heading"],
      },
    },
  },
  {
    title: "what is granted before an order, a table that is announced, two duties with their days in one sentence",
    page: announcement(
      "1. Đối với việc mở trạm kiểm dịch: thống nhất chủ trương mở trước tại Lạng Sơn; giao Bộ Y tế khảo sát địa điểm.",
      "2. Đối với các kho chậm tiến độ, cần xử lý dứt điểm; giao Bộ Tài chính tổng hợp, báo cáo trước ngày 15/12/2026.",
      "3. Bộ Nội vụ gửi Bộ Tài chính dự toán chậm nhất 20/12 và báo cáo Thủ tướng Chính phủ trong tháng 12.",
      "Một số nhiệm vụ cụ thể giao các bộ, cơ quan theo bảng sau:",
      {
        table: [
          ["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời hạn trình Chính phủ"],
          ["1", "Nghị định về kho lạnh", "Bộ Công Thương", "30/12/2026"],
        ],
      },
    ),
    tasks: {
      "1#1": { says: "Bộ Y tế khảo sát địa điểm", leads: ["Bộ Y tế"] },
      "2#1": { says: "Đối với các kho … dứt điểm" },
      "2#2": {
        says: "Bộ Tài chính tổng hợp … 15/12/2026",
        leads: ["Bộ Tài chính"],
        due: [["trước ngày 15/12/2026", before("2026-12-15")]],
      },
      "3#1": {
        says: "Bộ Nội vụ gửi … 12",
        leads: ["Bộ Nội vụ"],
        due: [
          ["chậm nhất 20/12", on("2026-12-20", { inferred: true })],
          ["trong tháng 12", on("2026-12-31", { inferred: true })],
        ],
      },
      "1#2": {
        says: "Nghị định về … lạnh",
        leads: ["Bộ Công Thương ← table-column"],
        due: [["30/12/2026 ← table-column", on("2026-12-30")]],
      },
    },
  },
  {
    title: "what was done and what was not; how something is to be seen; numbered points of which two have their days",
    page: announcement(
      "A. NHỮNG VIỆC ĐÃ LÀM ĐƯỢC",
      "1. Nhận thức của các cấp có chuyển biến; Bộ Tài chính đã chủ động tham mưu việc khoán xe công.",
      "B. NHỮNG VIỆC CẦN LÀM NGAY",
      "Chống lãng phí đất kho bãi phải được coi là việc làm thường xuyên của mọi cơ quan.",
      "1. Bộ Y tế: (i) thẩm định danh mục tủ thuốc, xong trước 05/12/2026; (ii) hướng dẫn bảo quản vắc-xin; (iii) đề xuất biên chế trạm, gửi Bộ Nội vụ trước ngày 10/12/2026.",
      "2. Rà soát kho bãi bỏ trống. Nội dung này giao Bộ Tài chính chủ trì, phối hợp với Bộ Công an, hoàn thành trước ngày 30/12/2026.",
      "3. Về các khoản thu đầu năm: nghiêm cấm thu sai quy định; Bộ Giáo dục và Đào tạo kiểm tra.",
      "4. Bộ Xây dựng có ý kiến về đề xuất giảm phí cảng đến hết năm 2027 của các hãng tàu.",
    ),
    tasks: {
      "B.1#1": {
        says: "Bộ Y tế: (i) thẩm định … 05/12/2026",
        leads: ["Bộ Y tế"],
        due: [["xong trước 05/12/2026", before("2026-12-05")]],
      },
      "B.1#2": { says: "(ii) hướng dẫn … vắc-xin", leads: ["Bộ Y tế"] },
      "B.1#3": {
        says: "(iii) đề xuất … 10/12/2026",
        leads: ["Bộ Y tế"],
        due: [["trước ngày 10/12/2026", before("2026-12-10")]],
      },
      "B.2#1": {
        says: "Rà soát kho bãi … 30/12/2026",
        leads: ["Bộ Tài chính"],
        coordinating: ["Bộ Công an"],
        due: [["trước ngày 30/12/2026", before("2026-12-30")]],
      },
      "B.3#1": { says: "nghiêm cấm thu sai quy định" },
      "B.3#2": { says: "Bộ Giáo dục … kiểm tra", leads: ["Bộ Giáo dục và Đào tạo"] },
      "B.4#1": { says: "Bộ Xây dựng có … hãng tàu", leads: ["Bộ Xây dựng"] },
    },
  },
  {
    title: "orders that name nobody, as items; who heads dashes behind a class word and a colon",
    page: announcement(
      "1. Yêu cầu đẩy nhanh tiến độ tại 03 cống chậm.",
      "2. Đề nghị sớm hoàn thành thủ tục giao đất trước 30/12/2026; Bộ Xây dựng kiểm tra.",
      "3. Yêu cầu của bà con vùng cửa sông là chính đáng.",
      "4. Phân công như sau:",
      "Bộ Công Thương",
      "- Rà soát các trạm bơm chậm tiến độ.",
      "Các Bộ: Tài chính, Y tế",
      "- Bố trí vốn cho tủ thuốc lưu động.",
    ),
    tasks: {
      "1#1": { says: "đẩy nhanh tiến … chậm" },
      "2#1": { says: "sớm hoàn thành … 30/12/2026", due: [["trước 30/12/2026", before("2026-12-30")]] },
      "2#2": { says: "Bộ Xây dựng kiểm tra", leads: ["Bộ Xây dựng"] },
      "4.-1#1": { says: "Rà soát các … tiến độ", leads: ["Bộ Công Thương ← heading"] },
      "4.-1#2": { says: "Bố trí vốn … lưu động", leads: ["Tài chính ← heading", "Y tế ← heading"] },
    },
  },
  {
    title: "the time of a whole plan, said under a title, is no task",
    page: announcement(
      "II. NỘI DUNG",
      "1. Đối tượng: nhà trọ, chung cư mini.",
      "2. Thời gian: từ ngày 01/12/2026 đến ngày 30/12/2026.",
      "III. TỔ CHỨC THỰC HIỆN",
      "1. Bộ Công an lập danh sách cơ sở phải kiểm tra.",
    ),
    tasks: { "III.1#1": { says: "Bộ Công an lập … kiểm tra", leads: ["Bộ Công an"] } },
  },
];
