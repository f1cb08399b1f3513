import { announcement, type NoticeCases } from "../../../test/support/notice-cases.ts";
import { every, on } from "../../../test/support/rule-cases.ts";

/** What only shows where a document is read from its first line to its last: headings far above, terms below a list. */
export const notices: NoticeCases["notices"] = [
  {
    title: "a short sentence that opens the conclusions heads no part of results, whatever was reported before",
    page: [
      "BAN CHỈ ĐẠO PHÒNG, CHỐNG HẠN MẶN",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Số: 57/TB-BCĐ",
      "An Giang, ngày 20 tháng 11 năm 2026",
      "THÔNG BÁO",
      "Kết luận của Trưởng Ban Chỉ đạo tại cuộc họp tháng 11",
      "Sau khi nghe báo cáo tình hình nguồn nước, đồng chí Trưởng Ban Chỉ đạo kết luận như sau:",
      "1. Sở Xây dựng sửa chữa cống Ba Thê.",
      "Nơi nhận:",
    ],
    tasks: { "1#1": { says: "Sở Xây dựng … cống Ba Thê", leads: ["Sở Xây dựng"] } },
  },
  {
    title: "who is praised in the sentence before the orders is no doer of the items below",
    page: [
      ...announcement().slice(0, 6),
      "Thứ trưởng ghi nhận sự chủ động của các đơn vị và kết luận, chỉ đạo như sau:",
      "1. Tổ chức trực ban tại các trạm.",
      "2. Cục Thủy lợi lập bản đồ hạn.",
      "Nơi nhận:",
    ],
    tasks: {
      "1#1": { says: "Tổ chức trực ban tại các trạm" },
      "2#1": { says: "Cục Thủy lợi lập bản đồ hạn", leads: ["Cục Thủy lợi"] },
    },
  },
  {
    title: "a paragraph that says by when all of a list is to be done gives its day to the items without one",
    page: announcement(
      "1. Bộ Xây dựng:",
      "a) Rà soát quy hoạch cảng cạn.",
      "b) Tổng hợp vướng mắc, xong trước ngày 05/12/2026.",
      "Các nội dung trên hoàn thành trước ngày 20/12/2026.",
      "2. Bộ Y tế kiểm tra kho thuốc.",
      "Hoàn thành trong quý I năm 2027.",
    ),
    tasks: {
      "1.a#1": {
        says: "Rà soát quy hoạch cảng cạn",
        leads: ["Bộ Xây dựng ← heading"],
        due: [["trước ngày 20/12/2026 ← labelled-line", on("2026-12-20", { exclusive: true })]],
      },
      "1.b#1": {
        says: "Tổng hợp … 05/12/2026",
        leads: ["Bộ Xây dựng ← heading"],
        due: [["xong trước ngày 05/12/2026", on("2026-12-05", { exclusive: true })]],
      },
      "2#1": {
        says: "Bộ Y tế kiểm tra kho thuốc",
        leads: ["Bộ Y tế"],
        due: [["trong quý I năm 2027 ← labelled-line", on("2027-03-31")]],
      },
    },
  },
  {
    title: "points below 'theo hướng:' say how; the item above them is the duty, with the day below its points",
    page: announcement(
      "1. Bộ Nội vụ chủ trì, phối hợp với Bộ Tư pháp hoàn thiện dự thảo Nghị định theo hướng:",
      "a) Quy định rõ trách nhiệm của người đứng đầu.",
      "b) Bổ sung quy định chuyển tiếp.",
      "Hoàn thành, trình Chính phủ trước ngày 31/12/2026.",
      "2. Về quan điểm: Bám sát các Nghị quyết của Đảng.",
    ),
    tasks: {
      "1#1": {
        says: "Bộ Nội vụ chủ trì … theo hướng",
        leads: ["Bộ Nội vụ"],
        coordinating: ["Bộ Tư pháp"],
        due: [["trước ngày 31/12/2026 ← labelled-line", on("2026-12-31", { exclusive: true })]],
      },
    },
  },
  {
    title: "objectives stay objectives also in a part of duties",
    page: announcement(
      "B. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2027",
      "I. Mục tiêu chung",
      "- Thu nhập bình quân đầu người của các hộ làm muối đạt 60 triệu đồng một năm trở lên.",
      "II. Nhiệm vụ",
      "1. Làm tốt công tác tuyên truyền tới diêm dân.",
    ),
    tasks: { "B.II.1#1": { says: "Làm tốt … diêm dân" } },
  },
  {
    title: "helpers behind 'chủ trì;', those who take part, places that are counted; who carries out what a doer passes on",
    page: announcement(
      "1. Bộ Tài chính chủ trì; các bộ, ngành phối hợp rà soát tài sản công.",
      "2. Bộ Y tế lập đoàn kiểm tra, có sự tham gia của Bộ Công an, trước ngày 10/12/2026.",
      "3. Bộ Quốc phòng chủ trì, phối hợp với 28 địa phương ven biển tuần tra.",
      "4. Bộ Nội vụ xây dựng kế hoạch, giao cho các cơ quan, đơn vị thực hiện.",
      "5. Ủy ban nhân dân các tỉnh, thành phố ven biển, hải đảo trồng rừng.",
    ),
    tasks: {
      "1#1": { says: "Bộ Tài chính … tài sản công", leads: ["Bộ Tài chính"], coordinating: ["các bộ, ngành"] },
      "2#1": {
        says: "Bộ Y tế lập … 10/12/2026",
        leads: ["Bộ Y tế"],
        coordinating: ["Bộ Công an"],
        due: [["trước ngày 10/12/2026", on("2026-12-10", { exclusive: true })]],
      },
      "3#1": { says: "Bộ Quốc phòng … tuần tra", leads: ["Bộ Quốc phòng"], coordinating: ["28 địa phương ven biển"] },
      "4#1": { says: "Bộ Nội vụ … thực hiện", leads: ["Bộ Nội vụ"] },
      "5#1": { says: "Ủy ban nhân dân … trồng rừng", leads: ["Ủy ban nhân dân các tỉnh, thành phố ven biển, hải đảo"] },
    },
  },
  {
    title: "a report every month whose day stands behind the body that gets it; 'nhỏ và vừa' tells of nothing past",
    page: announcement(
      "1. Bộ Y tế báo cáo kết quả thực hiện hằng tháng về Bộ Tài chính trước ngày 20.",
      "2. Bộ Tài chính trình Nghị quyết về doanh nghiệp nhỏ và vừa trước ngày 30 tháng 12 năm 2026.",
    ),
    tasks: {
      "1#1": {
        says: "Bộ Y tế báo cáo … ngày 20",
        leads: ["Bộ Y tế"],
        due: [["trước ngày 20", every("month", { day: 20 })]],
      },
      "2#1": {
        says: "Bộ Tài chính trình … năm 2026",
        leads: ["Bộ Tài chính"],
        due: [["trước ngày 30 tháng 12 năm 2026", on("2026-12-30", { exclusive: true })]],
      },
    },
  },
  {
    title: "a heading over items whose later names no lexicon has; officials; an office by its noun alone",
    page: announcement(
      "I. Đối với các bệnh viện, trung tâm y tế",
      "1. Bố trí giường cho người bệnh.",
      "II. Đối với cán bộ, công chức, viên chức",
      "1. Chấp hành nghiêm giờ làm việc.",
      "III. Văn phòng theo dõi lịch trực.",
    ),
    tasks: {
      "I.1#1": { says: "Bố trí giường cho người bệnh", leads: ["các bệnh viện, trung tâm y tế ← heading"] },
      "II.1#1": { says: "Chấp hành nghiêm giờ làm việc", leads: ["cán bộ, công chức, viên chức ← heading"] },
      "III#1": { says: "Văn phòng theo dõi lịch trực", leads: ["Văn phòng"] },
    },
  },
  {
    title: "what a body that is charged has to demand of others, also below 'Giao'; a closing paragraph orders anew",
    page: announcement(
      "1. Giao Bộ Xây dựng:",
      "a) Yêu cầu nhà thầu bổ sung máy đào.",
      "b) Kiểm tra bãi đổ đất.",
      "2. Bộ Y tế, mà trực tiếp là Cục Phòng bệnh, khẩn trương lập kịch bản.",
      "3. Các đồng chí Bộ trưởng, Trưởng ngành trực tiếp chỉ đạo.",
      "4. Phòng Nông nghiệp, Trạm Bảo vệ thực vật bám đồng ruộng.",
      "5. Cơ quan Thanh tra, giám sát ngân hàng chủ trì, phối hợp với Vụ Dự báo, thống kê rà soát nợ xấu.",
    ),
    tasks: {
      "1.a#1": { says: "Yêu cầu nhà thầu bổ sung máy đào", leads: ["Bộ Xây dựng ← heading"] },
      "1.b#1": { says: "Kiểm tra bãi đổ đất", leads: ["Bộ Xây dựng ← heading"] },
      "2#1": { says: "Bộ Y tế, mà … kịch bản", leads: ["Bộ Y tế"] },
      "3#1": { says: "Các đồng chí … chỉ đạo", leads: ["Bộ trưởng", "Trưởng ngành"] },
      "4#1": { says: "Phòng Nông nghiệp … đồng ruộng", leads: ["Phòng Nông nghiệp", "Trạm Bảo vệ thực vật"] },
      "5#1": {
        says: "Cơ quan Thanh tra … nợ xấu",
        leads: ["Cơ quan Thanh tra, giám sát ngân hàng"],
        coordinating: ["Vụ Dự báo, thống kê"],
      },
    },
  },
  {
    title: "a body that agrees and concludes opens the orders, and is charged with nothing",
    page: [
      ...announcement().slice(0, 6),
      "Sau khi thảo luận, Ban Thường vụ Tỉnh ủy thống nhất kết luận một số nội dung như sau:",
      "1. Bộ Nội vụ lập danh sách đê xung yếu.",
      "Nơi nhận:",
    ],
    tasks: { "1#1": { says: "Bộ Nội vụ lập danh sách đê xung yếu", leads: ["Bộ Nội vụ"] } },
  },
  {
    title:
      "a day between a doer and its verb, land that is handed over, bodies that have not yet, who is in charge together with others",
    page: announcement(
      "1. Bộ Công an đến hết tháng 12/2026 phải cấp xong thẻ.",
      "2. Ủy ban nhân dân thành phố Huế giao đất trước ngày 15/12/2026.",
      "3. Các bộ, cơ quan đến nay chưa báo cáo theo Công văn số 12/VPCP-TH, khẩn trương gửi báo cáo.",
      "4. Bộ Xây dựng là cơ quan chịu trách nhiệm chính, cùng các địa phương giải quyết dứt điểm.",
      "5. Không chấp thuận đề nghị của Bộ Y tế về nới thời hạn.",
      "6. Bộ Tư pháp chủ trì (có sự phối hợp của Bộ Nội vụ) soạn quy chế.",
      "7. Hiệu trưởng các trường đại học, cao đẳng; giám đốc các bệnh viện diễn tập chữa cháy.",
      "8. Trạm trưởng Trạm Thú y, các Văn phòng Quản lý đường bộ, các Tổ công nghệ số cộng đồng trực 24/24 giờ.",
      "9. Biểu dương Tập đoàn VNPT; đề nghị Tập đoàn tiếp tục mở mạng.",
    ),
    tasks: {
      "1#1": { says: "Bộ Công an … thẻ", leads: ["Bộ Công an"], due: [["đến hết tháng 12/2026", on("2026-12-31")]] },
      "2#1": {
        says: "Ủy ban nhân dân … 15/12/2026",
        leads: ["Ủy ban nhân dân thành phố Huế"],
        due: [["trước ngày 15/12/2026", on("2026-12-15", { exclusive: true })]],
      },
      "3#1": { says: "Các bộ, cơ quan … báo cáo", leads: ["Các bộ, cơ quan"] },
      "4#1": { says: "Bộ Xây dựng … dứt điểm", leads: ["Bộ Xây dựng"], coordinating: ["các địa phương"] },
      "6#1": { says: "Bộ Tư pháp … quy chế", leads: ["Bộ Tư pháp"], coordinating: ["Bộ Nội vụ"] },
      "7#1": {
        says: "Hiệu trưởng … chữa cháy",
        leads: ["Hiệu trưởng các trường đại học, cao đẳng", "giám đốc các bệnh viện"],
      },
      "8#1": {
        says: "Trạm trưởng … 24/24 giờ",
        leads: ["Trạm trưởng Trạm Thú y", "các Văn phòng Quản lý đường bộ", "các Tổ công nghệ số cộng đồng"],
      },
      "9#1": { says: "Tập đoàn tiếp tục mở mạng", leads: ["Tập đoàn"] },
    },
  },
  {
    title:
      "doers behind what opens their sentence: what it is about, on what occasion, in what case; what a verb there charges is none",
    page: announcement(
      "1. Liên quan đến kiến nghị của tỉnh Cà Mau về kè biển, Bộ Xây dựng chủ trì, cùng Bộ Tài chính xem xét.",
      "2. Ngoài các việc nêu trên, Bộ Công an còn có nhiệm vụ lập danh mục.",
      "3. Đối với những đơn vị, địa phương chưa sơ kết chương trình nước sạch cần khẩn trương sơ kết.",
      "4. Tùy tình hình cụ thể, Bộ Y tế quyết định việc tạm dừng.",
      "5. Xuất phát từ thực tiễn, Bộ Nội vụ đánh giá lại mô hình.",
      "6. Bộ Tư pháp:",
      "- Căn cứ chức năng, chỉ đạo các phòng công chứng, các trung tâm trợ giúp pháp lý niêm yết biểu phí.",
      "7. Các Bộ, cơ quan thống nhất chỉ có một cơ quan chủ trì.",
    ),
    tasks: {
      "1#1": { says: "Bộ Xây dựng … xem xét", leads: ["Bộ Xây dựng"], coordinating: ["Bộ Tài chính"] },
      "2#1": { says: "Bộ Công an … danh mục", leads: ["Bộ Công an"] },
      "3#1": { says: "những đơn vị … sơ kết", leads: ["những đơn vị, địa phương chưa sơ kết chương trình nước sạch"] },
      "4#1": { says: "Bộ Y tế … tạm dừng", leads: ["Bộ Y tế"] },
      "5#1": { says: "Bộ Nội vụ … mô hình", leads: ["Bộ Nội vụ"] },
      "6.-1#1": { says: "Căn cứ chức năng … biểu phí", leads: ["Bộ Tư pháp ← heading"] },
    },
  },
  {
    title: "a doer named again by the first words of its name goes on with its duty",
    page: announcement(
      "1. Đồng ý giao UBND tỉnh Hà Nam làm chủ đầu tư; UBND tỉnh bố trí đủ vốn, thông cầu trong năm 2027.",
      "2. Bộ Y tế lập danh mục; Bộ Công an kiểm tra.",
    ),
    tasks: {
      "1#1": {
        says: "UBND tỉnh Hà Nam … năm 2027",
        leads: ["UBND tỉnh Hà Nam"],
        due: [["trong năm 2027", on("2027-12-31")]],
      },
      "2#1": { says: "Bộ Y tế lập danh mục", leads: ["Bộ Y tế"] },
      "2#2": { says: "Bộ Công an kiểm tra", leads: ["Bộ Công an"] },
    },
  },
  {
    title: "what is done 'do X chủ trì', provinces by region with their names behind a colon",
    page: announcement(
      "1. Việc lập bản đồ hạn do Bộ Xây dựng chủ trì, phối hợp với Bộ Tài chính thực hiện, xong trước ngày 25/12/2026.",
      "2. Việc chậm trễ do Bộ Y tế chưa trình.",
      "3. UBND các tỉnh biên giới phía Bắc: Lạng Sơn, Cao Bằng phối hợp với Bộ Công Thương điều tiết xe hàng.",
    ),
    tasks: {
      "1#1": {
        says: "Bộ Xây dựng … 25/12/2026",
        leads: ["Bộ Xây dựng"],
        coordinating: ["Bộ Tài chính"],
        due: [["xong trước ngày 25/12/2026", on("2026-12-25", { exclusive: true })]],
      },
      "3#1": { says: "UBND các tỉnh … xe hàng", leads: ["Lạng Sơn", "Cao Bằng"], coordinating: ["Bộ Công Thương"] },
    },
  },
];
