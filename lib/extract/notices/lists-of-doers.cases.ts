import { announcement, type NoticeCases } from "../../../test/support/notice-cases.ts";
import { before, every } from "../../../test/support/rule-cases.ts";

/** Long lists of units, schools and firms that open an item. */
export const notices: NoticeCases["notices"] = [
  {
    title: "lay doers with whom a sentence opens; verbs and things that begin with the same words are none",
    page: announcement(
      "1. Hãng hàng không bồi thường cho khách bị chậm chuyến.",
      "2. Thí sinh nộp lệ phí trực tuyến.",
      "3. Khách hàng sử dụng nước lớn đăng ký lại định mức.",
      "4. Tổ chức Lễ phát động phong trào trồng cây.",
      "5. Tổ chức đánh giá, phân hạng sản phẩm.",
      "6. Cơ sở dữ liệu đất đai phải kết nối với dữ liệu dân cư.",
      "7. Phối hợp với Sở Y tế, tổ chức Lễ ra quân.",
    ),
    tasks: {
      "1#1": { says: "Hãng hàng không … chuyến", leads: ["Hãng hàng không"] },
      "2#1": { says: "Thí sinh … trực tuyến", leads: ["Thí sinh"] },
      "3#1": { says: "Khách hàng … định mức", leads: ["Khách hàng sử dụng nước lớn"] },
      "4#1": { says: "Tổ chức Lễ … cây" },
      "5#1": { says: "Tổ chức đánh giá … sản phẩm" },
      "6#1": { says: "Cơ sở dữ liệu … dân cư" },
      "7#1": { says: "Phối hợp … ra quân", coordinating: ["Sở Y tế"] },
    },
  },
  {
    title: "lay doers in lower case behind the words that say on what condition, not in a list that these words open",
    page: announcement(
      "1. Khi xảy ra sự cố tràn dầu, nhà máy lọc dầu báo cáo ngay cảng vụ.",
      "2. Trường hợp phát hiện ổ dịch, cơ sở giết mổ tạm dừng hoạt động.",
      "3. Hằng năm, trường đại học công khai mức thu học phí.",
      "4. Đối với lô hàng quá hạn lưu bãi, doanh nghiệp kinh doanh cảng lập danh sách.",
      "5. Sau khi được cấp phép, chủ đầu tư niêm yết giấy phép.",
      "6. Trước khi bán ra, cơ sở sản xuất công bố hợp quy.",
      "7. Đối với các cơ sở giáo dục, cơ sở y tế tổ chức tuyên truyền về phòng bệnh.",
      "8. Khi chọn trường, cơ sở thực hành, bảo đảm đủ giường bệnh.",
      "9. Khi cần hỗ trợ, người dân liên hệ đường dây nóng.",
      "10. Đối với doanh nghiệp, hộ kinh doanh cập nhật thông tin cư trú.",
    ),
    tasks: {
      "1#1": { says: "nhà máy lọc dầu … cảng vụ", leads: ["nhà máy lọc dầu"] },
      "2#1": { says: "cơ sở giết mổ … hoạt động", leads: ["cơ sở giết mổ"] },
      "3#1": { says: "Hằng năm, trường đại học … học phí", leads: ["trường đại học"], due: [["Hằng năm", every("year")]] },
      "4#1": { says: "doanh nghiệp … danh sách", leads: ["doanh nghiệp kinh doanh cảng"] },
      "5#1": { says: "chủ đầu tư … giấy phép", leads: ["chủ đầu tư"] },
      "6#1": { says: "cơ sở sản xuất … hợp quy", leads: ["cơ sở sản xuất"] },
      "7#1": { says: "Đối với các cơ sở … phòng bệnh" },
      "8#1": { says: "Khi chọn trường … giường bệnh" },
      "10#1": { says: "Đối với doanh nghiệp … cư trú" },
    },
  },
  {
    title: "doers whom only their list tells for such, before verbs that no list has",
    page: announcement(
      "1. Nhà máy Bia Sài Gòn, Trung tâm Giống Thái Bình gánh phần điện bơm.",
      "2. VAMC thu hồi nợ xấu bằng tiền mặt.",
      "3. Các Vụ: Pháp chế, Vận tải và các Cục: Đăng kiểm Việt Nam, Hàng hải Việt Nam rà soát biểu mẫu.",
      "4. Bệnh viện đa khoa tỉnh, bệnh viện huyện bố trí khu điều trị riêng.",
      "5. UBND các phường Tân An, Long An; UBND các xã Cần Giuộc, Mỹ Lộc: vận động các hộ dân.",
    ),
    tasks: {
      "1#1": { says: "Nhà máy … điện bơm", leads: ["Nhà máy Bia Sài Gòn", "Trung tâm Giống Thái Bình"] },
      "2#1": { says: "VAMC … tiền mặt", leads: ["VAMC"] },
      "3#1": {
        says: "Các Vụ: Pháp chế … biểu mẫu",
        leads: ["Pháp chế", "Vận tải", "Đăng kiểm Việt Nam", "Hàng hải Việt Nam"],
      },
      "4#1": { says: "Bệnh viện đa khoa tỉnh … riêng", leads: ["Bệnh viện đa khoa tỉnh", "bệnh viện huyện"] },
      "5#1": { says: "UBND các phường … hộ dân", leads: ["Tân An", "Long An", "Cần Giuộc", "Mỹ Lộc"] },
    },
  },
  {
    title: "a colon behind a verb that names no field",
    page: announcement(
      "1. Ủy ban nhân dân các tỉnh, ngoài các nhiệm vụ chung nêu trên, thực hiện:",
      "a) Tổ chức đối thoại với doanh nghiệp.",
    ),
    tasks: { "1.a#1": { says: "Tổ chức … doanh nghiệp", leads: ["Ủy ban nhân dân các tỉnh ← heading"] } },
  },
  {
    title: "what a department demands of firms, in a letter of the ministry over it, and what a Party committee has others do",
    page: announcement(
      "1. Sở Du lịch, Cục Du lịch Quốc gia Việt Nam yêu cầu các cơ sở lưu trú khai báo khách trước ngày 15/12/2026.",
      "2. Đảng ủy Công an tỉnh: Lãnh đạo Công an tỉnh tăng cường tuần tra.",
    ),
    tasks: {
      "1#1": {
        says: "Sở Du lịch … 15/12/2026",
        leads: ["Sở Du lịch", "Cục Du lịch Quốc gia Việt Nam"],
        due: [["trước ngày 15/12/2026", before("2026-12-15")]],
      },
      "2#1": { says: "Đảng ủy … tuần tra", leads: ["Đảng ủy Công an tỉnh"] },
    },
  },
  {
    title: "a heading of firms by their trades, one of which sounds like a verb",
    page: announcement(
      "1. Các doanh nghiệp viễn thông, công nghệ thông tin trên địa bàn tỉnh",
      "Phủ sóng các thôn vùng cao; cử thợ giúp các tổ công nghệ.",
      "2. Các đơn vị liên quan thông tin kịp thời tới báo chí.",
      "3. Sở Y tế",
      "Hiện nay ngành đã phủ vắc xin được 80% xã vùng cao.",
    ),
    tasks: {
      "1.¶1#1": {
        says: "Phủ sóng … công nghệ",
        leads: ["Các doanh nghiệp viễn thông, công nghệ thông tin trên địa bàn tỉnh ← heading"],
      },
      "2#1": { says: "Các đơn vị … báo chí", leads: ["Các đơn vị liên quan"] },
    },
  },
  {
    title:
      "those who take part in a duty may be named before its doer or in a clause behind it; circumstances may stand between doer and verb",
    page: announcement(
      "1. Cùng với Sở Nội vụ và Sở Tư pháp, Sở Y tế kiểm kê kho thuốc.",
      "2. Sở Xây dựng vá mặt cầu tạm. Công an tỉnh và các xã có liên quan phối hợp thực hiện.",
      "3. Sở Xây dựng vá mặt cầu tạm; Công an tỉnh phối hợp phân luồng.",
      "4. Kiểm kê cùng Sở Nội vụ. Sở Y tế dựng lều thuốc.",
      "5. Sở Công Thương, khi cấp phép nổ mìn, phải lấy ý kiến Sở Xây dựng.",
      "6. Sở Tài chính trong lúc chờ dự toán tạm ứng tiền dầu.",
      "7. Các phường, trong đó Phường Hòa Bình là điểm, nạo vét cống.",
      "8. Nay giao Sở Du lịch vẽ lại bản đồ bến thuyền.",
      "9. Giao Sở Du lịch chủ trì, giao Sở Tư pháp phối hợp soạn nội quy bến.",
      "10. Sở Du lịch - cơ quan được giao chủ trì, soạn nội quy bến.",
    ),
    tasks: {
      "1#1": { says: "Sở Y tế kiểm kê kho thuốc", leads: ["Sở Y tế"], coordinating: ["Sở Nội vụ", "Sở Tư pháp"] },
      "2#1": {
        says: "Sở Xây dựng … thực hiện",
        leads: ["Sở Xây dựng"],
        coordinating: ["Công an tỉnh", "các xã có liên quan"],
      },
      "3#1": { says: "Sở Xây dựng … tạm", leads: ["Sở Xây dựng"] },
      "3#2": { says: "Công an tỉnh … phân luồng", leads: ["Công an tỉnh"] },
      "4#1": { says: "Kiểm kê cùng Sở Nội vụ", coordinating: ["Sở Nội vụ"] },
      "4#2": { says: "Sở Y tế dựng lều thuốc", leads: ["Sở Y tế"] },
      "5#1": { says: "Sở Công Thương … Xây dựng", leads: ["Sở Công Thương"] },
      "6#1": { says: "Sở Tài chính … dầu", leads: ["Sở Tài chính"] },
      "7#1": { says: "Các phường … cống", leads: ["Các phường"] },
      "8#1": { says: "Sở Du lịch … thuyền", leads: ["Sở Du lịch"] },
      "9#1": { says: "Sở Du lịch … bến", leads: ["Sở Du lịch"], coordinating: ["Sở Tư pháp"] },
      "10#1": { says: "Sở Du lịch … bến", leads: ["Sở Du lịch"] },
    },
  },
];
