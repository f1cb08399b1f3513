import { announcement, type NoticeCases } from "../../../test/support/notice-cases.ts";
import { before, every, on } from "../../../test/support/rule-cases.ts";

/** Directives, letters and resolutions of central and provincial level. */
export const notices: NoticeCases["notices"] = [
  {
    title: "who 'kính đề nghị' asks others; their items are theirs alone",
    page: [
      "BỘ CÔNG THƯƠNG",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Số: 6114/BCT-TTTN",
      "Hà Nội, ngày 20 tháng 11 năm 2026",
      "V/v bình ổn thị trường muối ăn",
      "Kính gửi: UBND các tỉnh, thành phố trực thuộc Trung ương",
      "Để thực hiện quy định mới, Bộ Công Thương kính đề nghị UBND các tỉnh, thành phố trực thuộc Trung ương thực hiện các nội dung sau:",
      "1. Phối hợp với Bộ Công Thương kiểm kê lượng muối tồn kho.",
      "Nơi nhận:",
      "- Như trên;",
    ],
    tasks: {
      "1#1": {
        says: "Phối hợp với … tồn kho",
        leads: ["UBND các tỉnh, thành phố trực thuộc Trung ương ← heading"],
        coordinating: ["Bộ Công Thương"],
      },
    },
  },
  {
    title: "an item that only says with whom passes its helpers down to the items below it",
    page: announcement(
      "1. Bộ Xây dựng:",
      "a) Phối hợp với Bộ, ngành liên quan chỉ đạo, hướng dẫn triển khai:",
      "- Đa dạng hóa nguồn vốn làm cầu dân sinh.",
      "b) Chủ trì, phối hợp với bộ, ngành liên quan cắm biển báo.",
    ),
    tasks: {
      "1.a.-1#1": {
        says: "Đa dạng hóa … dân sinh",
        leads: ["Bộ Xây dựng ← heading"],
        coordinating: ["Bộ, ngành liên quan ← heading"],
      },
      "1.b#1": {
        says: "Chủ trì, phối hợp … biển báo",
        leads: ["Bộ Xây dựng ← heading"],
        coordinating: ["bộ, ngành liên quan"],
      },
    },
  },
  {
    title: "what a doer demands of others after other verbs is its own duty; what a law charges with is told",
    page: announcement(
      "1. Luật Thủy sản và Nghị định số 26/2019/NĐ-CP ngày 08 tháng 3 năm 2019 của Chính phủ về nuôi biển giao Bộ Công an chủ trì lập danh sách tàu cá. Việc này còn chậm.",
      "2. Bộ Y tế chủ động hướng dẫn, đôn đốc, yêu cầu các cơ sở tiêm chủng điều chỉnh kế hoạch, xong trong tháng 12/2026; trường hợp cố tình vi phạm, phối hợp với Bộ Công an xử lý.",
      "3. Các hộ gia đình, cá nhân được cấp giấy phép nuôi cá lồng có trách nhiệm thu gom rác.",
      "4. Lãnh đạo, chỉ đạo tập trung thực hiện nghiêm quy định về nuôi biển.",
    ),
    tasks: {
      "2#1": {
        says: "Bộ Y tế chủ động … xử lý",
        leads: ["Bộ Y tế"],
        coordinating: ["Bộ Công an"],
        due: [["trong tháng 12/2026", on("2026-12-31")]],
      },
      "3#1": {
        says: "Các hộ gia đình, cá nhân được cấp … rác",
        leads: ["Các hộ gia đình, cá nhân được cấp giấy phép nuôi cá lồng"],
      },
      "4#1": { says: "Lãnh đạo, chỉ đạo … nuôi biển" },
    },
  },
  {
    title: "collectives joined by semicolons behind an opener; a sentence whose date stands at its end is one duty",
    page: announcement(
      "1. Trong năm 2027, các bộ, ngành; các cấp chính quyền địa phương; các tập đoàn kinh tế, tổng công ty của Nhà nước và các cơ quan, tổ chức liên quan hoàn thành việc kiểm kê cầu treo.",
      "2. Hoàn thành bến phà Gò Nổi trước năm 2028. Nghiên cứu công nghệ nạo vét; đánh giá hiệu quả các bến: Cồn Lớn; Cồn Nhỏ (Bến Tre), hoàn thành trước năm 2030.",
      "3. Căn cứ kế hoạch của ngành; các nghị quyết đã ban hành, yêu cầu các bộ, cơ quan khẩn trương đánh giá tình hình.",
      "4. Các tổ chức, doanh nghiệp được giao quản lý, sử dụng hoặc khai thác bến phà",
      "a) Thực hiện bảo trì phao nổi.",
      "5. Phân công lãnh đạo chuyên trách trực tiếp chỉ đạo từng bến.",
    ),
    tasks: {
      "1#1": {
        says: "Trong năm 2027, các bộ … cầu treo",
        leads: [
          "các bộ, ngành",
          "các cấp chính quyền địa phương",
          "các tập đoàn kinh tế, tổng công ty của Nhà nước và các cơ quan, tổ chức liên quan",
        ],
        due: [["Trong năm 2027", on("2027-12-31")]],
      },
      "2#1": { says: "Hoàn thành bến … 2028", due: [["trước năm 2028", on("2027-12-31")]] },
      "2#2": { says: "Nghiên cứu công nghệ … 2030", due: [["trước năm 2030", on("2029-12-31")]] },
      "3#1": { says: "các bộ, cơ quan … tình hình", leads: ["các bộ, cơ quan"] },
      "4.a#1": {
        says: "Thực hiện bảo trì phao nổi",
        leads: ["Các tổ chức, doanh nghiệp được giao quản lý, sử dụng hoặc khai thác bến phà ← heading"],
      },
      "5#1": { says: "Phân công lãnh đạo … từng bến" },
    },
  },
  {
    title: "bodies listed with what each of them looks after have no duty in that line",
    page: announcement("1. Các bộ tham gia gồm:", "- Bộ Xây dựng (đối với cầu, phà);", "- Bộ Y tế (đối với trạm cấp cứu)."),
    tasks: {},
  },
  {
    title: "a plan that its issuer 'ban hành … với các nội dung sau' charges the issuer with nothing",
    page: [
      "BỘ GIAO THÔNG VẬN TẢI",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Số: 88/KH-BGTVT",
      "Hà Nội, ngày 20 tháng 11 năm 2026",
      "KẾ HOẠCH",
      "Triển khai Nghị định về đường thủy nội địa",
      "Để việc thi hành kịp thời, Bộ Giao thông vận tải ban hành kế hoạch triển khai Nghị định, với các nội dung sau:",
      "I. NỘI DUNG TRIỂN KHAI",
      "1. Tổ chức hội nghị phổ biến Nghị định.",
      "2. Hướng dẫn về danh mục phao tiêu giao cho doanh nghiệp quản lý theo từng tuyến.",
      "II. TỔ CHỨC THỰC HIỆN",
      "1. Cục Đường thủy nội địa Việt Nam phối hợp với các sở ban ngành và địa phương thay phao tiêu trong thời hạn 02 năm kể từ ngày Nghị định có hiệu lực.",
      "2. Trong quá trình thực hiện Kế hoạch, trường hợp cần thiết phải điều chỉnh, thủ trưởng các đơn vị có văn bản gửi Bộ.",
    ],
    tasks: {
      "I.1#1": { says: "Tổ chức hội nghị … Nghị định" },
      "I.2#1": { says: "Hướng dẫn về danh mục … từng tuyến" },
      "II.1#1": {
        says: "Cục Đường thủy … hiệu lực",
        leads: ["Cục Đường thủy nội địa Việt Nam"],
        coordinating: ["các sở ban ngành và địa phương"],
        due: [
          [
            "trong thời hạn 02 năm kể từ ngày Nghị định có hiệu lực",
            { form: "relative", within: "P24M", working: false, from: "ngày Nghị định có hiệu lực" },
          ],
        ],
      },
    },
  },
  {
    title: "below the last of a list of which no item says who does it, a labelled line speaks for the whole list",
    page: announcement(
      "1. Nâng cao chất lượng thư viện thôn",
      "- Luân chuyển sách giữa các điểm đọc.",
      "- Tập huấn cho người trông thư viện.",
      "Trách nhiệm chỉ đạo thực hiện: Đảng ủy Mặt trận Tổ quốc, các đoàn thể tỉnh; Sở Nội vụ.",
      "Thời gian: Quý II/2027.",
      "2. Chăm sóc vườn cây",
      "- Sở Xây dựng trồng cây che bóng.",
      "- Đặt ghế đá dọc lối đi.",
      "Cơ quan chủ trì: Sở Tài chính.",
    ),
    tasks: {
      "1.-1#1": {
        says: "Luân chuyển sách … điểm đọc",
        leads: ["Đảng ủy Mặt trận Tổ quốc, các đoàn thể tỉnh ← labelled-line", "Sở Nội vụ ← labelled-line"],
        due: [["Quý II/2027 ← labelled-line", on("2027-06-30")]],
      },
      "1.-2#1": {
        says: "Tập huấn … thư viện",
        leads: ["Đảng ủy Mặt trận Tổ quốc, các đoàn thể tỉnh ← labelled-line", "Sở Nội vụ ← labelled-line"],
        due: [["Quý II/2027 ← labelled-line", on("2027-06-30")]],
      },
      "2.-1#1": { says: "Sở Xây dựng trồng … bóng", leads: ["Sở Xây dựng"] },
      "2.-2#1": { says: "Đặt ghế đá … lối đi", leads: ["Sở Tài chính ← labelled-line"] },
    },
  },
  {
    title: "bodies behind a colon that something is for have no duty",
    page: announcement(
      "1. Bộ Tài chính bổ sung vốn sửa cầu phao cho các tỉnh: Lai Châu và Cà Mau hoàn trả vốn ứng trước trong dự toán.",
    ),
    tasks: { "1#1": { says: "Bộ Tài chính … dự toán", leads: ["Bộ Tài chính"] } },
  },
  {
    title:
      "committees of several levels are one name; a verb behind their colon is no field; fields behind one that is not known",
    page: announcement(
      "1. Căn cứ mục này, Chủ tịch Ủy ban nhân dân cấp huyện, cấp xã; các tổ chức trồng cây bóng mát.",
      "2. Phối hợp với UBND cấp tỉnh, huyện và xã sửa chữa bến thuyền.",
      "3. UBND cấp xã: Xây dựng nội quy bến thuyền.",
      "4. Các bộ, ngành: Xây dựng đề án bến thuyền.",
      "5. Sở Y tế chủ trì, phối hợp với các sở Quy hoạch - Kiến trúc, Xây dựng và các đơn vị liên quan kiểm tra bến thuyền.",
    ),
    tasks: {
      "1#1": {
        says: "Chủ tịch Ủy ban … bóng mát",
        leads: ["Chủ tịch Ủy ban nhân dân cấp huyện, cấp xã", "các tổ chức"],
      },
      "2#1": { says: "Phối hợp với … bến thuyền", coordinating: ["UBND cấp tỉnh, huyện và xã"] },
      "3#1": { says: "UBND cấp xã … bến thuyền", leads: ["UBND cấp xã"] },
      "4#1": { says: "Các bộ, ngành … bến thuyền", leads: ["Các bộ, ngành"] },
      "5#1": {
        says: "Sở Y tế chủ trì … bến thuyền",
        leads: ["Sở Y tế"],
        coordinating: ["Quy hoạch - Kiến trúc", "Xây dựng", "các đơn vị liên quan"],
      },
    },
  },
  {
    title:
      "party committees, party organisations and authorities are one doer; 'mùng' before a day; places that 'đã và đang' have something",
    page: announcement(
      "1. Cấp ủy, tổ chức đảng, chính quyền các cấp, các sở, ban, ngành kiểm tra bến thuyền.",
      "2. Sở Y tế báo cáo trước mùng 4 hằng tháng.",
      "3. Đối với các địa phương đã và đang có dịch, Bộ Y tế yêu cầu thực hiện công bố dịch.",
    ),
    tasks: {
      "1#1": { says: "Cấp ủy, tổ chức … bến thuyền", leads: ["Cấp ủy, tổ chức đảng, chính quyền các cấp", "các sở, ban, ngành"] },
      "2#1": {
        says: "Sở Y tế báo cáo … hằng tháng",
        leads: ["Sở Y tế"],
        due: [["trước mùng 4 hằng tháng", every("month", { day: 4 })]],
      },
      "3#1": { says: "các địa phương đã … công bố dịch", leads: ["các địa phương"] },
    },
  },
  {
    title: "a decision that approves a programme: what is approved has no fields of a duty",
    page: [
      "THỦ TƯỚNG CHÍNH PHỦ",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Số: 214/QĐ-TTg",
      "Hà Nội, ngày 02 tháng 12 năm 2008",
      "QUYẾT ĐỊNH",
      "VỀ VIỆC PHÊ DUYỆT CHƯƠNG TRÌNH NƯỚC SẠCH",
      "QUYẾT ĐỊNH:",
      "Điều 1. Phê duyệt Chương trình nước sạch với các nội dung chủ yếu sau:",
      "1. Thời gian thực hiện: từ năm 2009 đến năm 2015.",
      "2. Cơ quan quản lý, thực hiện Chương trình:",
      "a) Cơ quan quản lý Chương trình: Bộ Xây dựng;",
      "b) Cơ quan thực hiện Chương trình: Bộ Y tế, Bộ Giáo dục và Đào tạo.",
      "3. Chủ đầu tư: Bộ Giao thông vận tải.",
      "4. Đơn vị chủ trì soạn thảo: Bộ Tư pháp.",
      "Điều 2. Phân công trách nhiệm",
      "1. Chủ đầu tư: hoàn thiện hồ sơ thiết kế trước ngày 30/6/2009.",
      "Nơi nhận:",
      "- Lưu: VT.",
    ],
    tasks: {
      "Điều 2.1#1": {
        says: "Chủ đầu tư: hoàn … 30/6/2009",
        leads: ["Chủ đầu tư"],
        due: [["trước ngày 30/6/2009", before("2009-06-30")]],
      },
    },
  },
  {
    title: "a decision that allots: what each gets is no duty; what stands on its basis is",
    page: [
      "THỦ TƯỚNG CHÍNH PHỦ",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Số: 2811/QĐ-TTg",
      "Hà Nội, ngày 01 tháng 12 năm 2026",
      "QUYẾT ĐỊNH",
      "Về việc giao kế hoạch vốn năm 2027",
      "QUYẾT ĐỊNH:",
      "Điều 1. Hỗ trợ 700 tỷ đồng từ nguồn dự phòng cho 02 địa phương, cụ thể như sau:",
      "- Tỉnh Gia Lai: 200 tỷ đồng;",
      "- Thành phố Huế: 500 tỷ đồng.",
      "Điều 2. Căn cứ kế hoạch vốn năm 2027 được giao:",
      "1. Các bộ, cơ quan trung ương và các địa phương:",
      "a) Phân bổ chi tiết trước ngày 31 tháng 12 năm 2026.",
      "2. Bộ Tài chính kiểm tra, giám sát việc thực hiện; đơn vị nào để chậm thì phải chịu trách nhiệm.",
      "Đơn vị tính: Triệu đồng",
      "Nơi nhận:",
      "- Lưu: VT.",
    ],
    tasks: {
      "Điều 2.1.a#1": {
        says: "Phân bổ chi … năm 2026",
        leads: ["Các bộ, cơ quan trung ương và các địa phương ← heading"],
        due: [["trước ngày 31 tháng 12 năm 2026", before("2026-12-31")]],
      },
      "Điều 2.2#1": { says: "Bộ Tài chính … trách nhiệm", leads: ["Bộ Tài chính"] },
    },
  },
];
