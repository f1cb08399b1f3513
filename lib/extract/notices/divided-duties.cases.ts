import { announcement, type NoticeCases } from "../../../test/support/notice-cases.ts";
import { before, on } from "../../../test/support/rule-cases.ts";

export const notices: NoticeCases["notices"] = [
  {
    title: "who has an order or a clause of its own behind a comma has a task of its own",
    page: announcement(
      "1. Sở Xây dựng chủ trì, phối hợp với Sở Tài chính rà soát các khu tái định cư, trong đó giao Sở Nông nghiệp và Môi trường xác định giá đất trước ngày 15/12/2026.",
      "2. Giao Sở Du lịch xây dựng kịch bản, giao Sở Tài chính thẩm định kinh phí, hoàn thành trước ngày 25/12/2026.",
      "3. Sở Y tế phải nộp đề án trước ngày 01/12/2026, Sở Nội vụ phải thẩm định trước ngày 15/12/2026.",
      "4. Chủ đầu tư hoàn thiện hồ sơ, sau đó chuyển Sở Xây dựng thẩm định trước ngày 30/11/2026.",
      "5. Các xã báo cáo trước ngày 25/11/2026; riêng Sở Công Thương tổng hợp thiệt hại của chợ trước ngày 30/11/2026.",
    ),
    tasks: {
      "1#1": {
        says: "Sở Xây dựng chủ trì … tái định cư",
        leads: ["Sở Xây dựng"],
        coordinating: ["Sở Tài chính"],
      },
      "1#2": {
        says: "Sở Nông nghiệp và Môi trường … 15/12/2026",
        leads: ["Sở Nông nghiệp và Môi trường"],
        due: [["trước ngày 15/12/2026", before("2026-12-15")]],
      },
      "2#1": {
        says: "Sở Du lịch xây dựng kịch bản",
        leads: ["Sở Du lịch"],
        due: [["trước ngày 25/12/2026", before("2026-12-25")]],
      },
      "2#2": {
        says: "Sở Tài chính thẩm định … 25/12/2026",
        leads: ["Sở Tài chính"],
        due: [["trước ngày 25/12/2026", before("2026-12-25")]],
      },
      "3#1": {
        says: "Sở Y tế phải nộp … 01/12/2026",
        leads: ["Sở Y tế"],
        due: [["trước ngày 01/12/2026", before("2026-12-01")]],
      },
      "3#2": {
        says: "Sở Nội vụ phải … 15/12/2026",
        leads: ["Sở Nội vụ"],
        due: [["trước ngày 15/12/2026", before("2026-12-15")]],
      },
      "4#1": { says: "Chủ đầu tư hoàn thiện hồ sơ", leads: ["Chủ đầu tư"] },
      "4#2": {
        says: "Sở Xây dựng thẩm định … 30/11/2026",
        leads: ["Sở Xây dựng"],
        due: [["trước ngày 30/11/2026", before("2026-11-30")]],
      },
      "5#1": {
        says: "Các xã báo cáo … 25/11/2026",
        leads: ["Các xã"],
        due: [["trước ngày 25/11/2026", before("2026-11-25")]],
      },
      "5#2": {
        says: "Sở Công Thương … 30/11/2026",
        leads: ["Sở Công Thương"],
        due: [["trước ngày 30/11/2026", before("2026-11-30")]],
      },
    },
  },
  {
    title: "one doer's clauses behind commas are one task with several dates",
    page: announcement(
      "1. Sở Y tế xong thiết kế trong tháng 3 năm 2027, khởi công trong quý II năm 2027.",
      "2. Sở Xây dựng hoàn thành gói thầu số 1 trước ngày 30/11/2026, gói thầu số 2 trước ngày 15/12/2026.",
      "3. Sở Y tế tiêm vắc xin đợt 1 trước ngày 30/11/2026, đợt 2 trước ngày 30/12/2026.",
      "4. Sở Y tế khởi công trạm y tế trong tháng 12/2026, phấn đấu trước ngày 20/12/2026.",
    ),
    tasks: {
      "1#1": {
        says: "Sở Y tế xong thiết kế … 2027",
        leads: ["Sở Y tế"],
        due: [
          ["trong tháng 3 năm 2027", on("2027-03-31")],
          ["trong quý II năm 2027", on("2027-06-30")],
        ],
      },
      "2#1": {
        says: "Sở Xây dựng hoàn thành … 15/12/2026",
        leads: ["Sở Xây dựng"],
        due: [
          ["trước ngày 30/11/2026", before("2026-11-30")],
          ["trước ngày 15/12/2026", before("2026-12-15")],
        ],
      },
      "3#1": {
        says: "Sở Y tế tiêm … 30/12/2026",
        leads: ["Sở Y tế"],
        due: [
          ["trước ngày 30/11/2026", before("2026-11-30")],
          ["trước ngày 30/12/2026", before("2026-12-30")],
        ],
      },
      "4#1": {
        says: "Sở Y tế khởi công … 20/12/2026",
        leads: ["Sở Y tế"],
        due: [
          ["trong tháng 12/2026", on("2026-12-31")],
          ["trước ngày 20/12/2026", before("2026-12-20")],
        ],
      },
    },
  },
  {
    title: "ministries by their fields, each behind a semicolon with its own duty; what those charged demand of others",
    page: announcement(
      "1. Giao các Bộ: Tài chính nghiên cứu cơ chế để lại tiền phạt; Y tế, Tư pháp quy định tiêu chuẩn sức khỏe; Công Thương hướng dẫn các chợ đầu mối trước ngày 15/12/2026.",
      "2. Bộ Công an yêu cầu công an các địa phương kiểm tra bến bãi; lập danh sách xe quá hạn kiểm định.",
      "3. Siết chặt quản lý bến xe; yêu cầu các doanh nghiệp vận tải khám sức khỏe cho lái xe.",
      "4. Bộ Văn hóa, Thể thao và Du lịch yêu cầu các công ty lữ hành tạm dừng tour đến vùng có dịch.",
      "5. Các Bộ: Tài chính bố trí vốn; đất đai, môi trường do địa phương xử lý.",
    ),
    tasks: {
      "1#1": { says: "các Bộ: Tài chính nghiên … phạt", leads: ["Tài chính"] },
      "1#2": { says: "Y tế, Tư pháp … sức khỏe", leads: ["Y tế", "Tư pháp"] },
      "1#3": {
        says: "Công Thương … 15/12/2026",
        leads: ["Công Thương"],
        due: [["trước ngày 15/12/2026", before("2026-12-15")]],
      },
      "2#1": { says: "Bộ Công an yêu … kiểm định", leads: ["Bộ Công an"] },
      "3#1": { says: "Siết chặt quản … lái xe" },
      "4#1": { says: "Bộ Văn hóa, … dịch", leads: ["Bộ Văn hóa, Thể thao và Du lịch"] },
      "5#1": { says: "Các Bộ: Tài chính bố … xử lý", leads: ["Tài chính"] },
    },
  },
  {
    title: "in the Prime Minister's own documents a deputy who directs is charged; a ministry that asks in its own letter orders",
    page: [
      "THỦ TƯỚNG CHÍNH PHỦ",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Số: 71/CĐ-TTg",
      "Hà Nội, ngày 20 tháng 11 năm 2026",
      "CÔNG ĐIỆN",
      "Về việc khắc phục hậu quả mưa lũ",
      "Thủ tướng Chính phủ yêu cầu:",
      "1. Bộ Y tế xử lý nguồn nước.",
      "2. Phó Thủ tướng Trần Văn An chỉ đạo các bộ, ngành, địa phương triển khai thực hiện.",
      "Nơi nhận:",
      "- Lưu: VT.",
    ],
    tasks: {
      "1#1": { says: "Bộ Y tế … nước", leads: ["Bộ Y tế"] },
      "2#1": { says: "Phó Thủ tướng … thực hiện", leads: ["Phó Thủ tướng Trần Văn An"] },
    },
  },
  {
    title: "behind a topic in a few words, and behind what a directive says of its own force, stand duties",
    page: announcement(
      "1. Xét nghiệm diện rộng: hoàn thành lấy mẫu toàn bộ người dân vùng nguy cơ; Bộ Y tế điều phối sinh phẩm.",
      "2. Vận tải hành khách: rà soát các tuyến ra đảo. Bộ Xây dựng bố trí thêm tàu.",
      "3. Chỉ thị này thay thế Chỉ thị số 10/CT-TTg ngày 16/4/2020. Bộ Tài chính theo dõi, đôn đốc; Bộ Nội vụ kiểm tra.",
      "4. Quyết định này thay thế Quyết định số 15/2020/QĐ-TTg. Các văn bản khác do Bộ Tài chính ban hành vẫn có hiệu lực.",
      "5. Xét đề nghị của tỉnh; Bộ Xây dựng bổ sung quy hoạch.",
    ),
    tasks: {
      "1#1": { says: "Xét nghiệm diện rộng: hoàn … nguy cơ" },
      "1#2": { says: "Bộ Y tế … sinh phẩm", leads: ["Bộ Y tế"] },
      "2#1": { says: "Vận tải hành khách: … đảo" },
      "2#2": { says: "Bộ Xây dựng … tàu", leads: ["Bộ Xây dựng"] },
      "3#1": { says: "Bộ Tài chính theo dõi, đôn đốc", leads: ["Bộ Tài chính"] },
      "3#2": { says: "Bộ Nội vụ kiểm tra", leads: ["Bộ Nội vụ"] },
      "5#1": { says: "Bộ Xây dựng bổ sung quy hoạch", leads: ["Bộ Xây dựng"] },
    },
  },
  {
    title:
      "those whom a minister directs, in the items below him, do his duties; a deputy directs for the Prime Minister who concludes",
    page: [
      "VĂN PHÒNG CHÍNH PHỦ",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Số: 412/TB-VPCP",
      "Hà Nội, ngày 20 tháng 11 năm 2026",
      "THÔNG BÁO",
      "Kết luận của Thủ tướng Chính phủ tại cuộc họp về an toàn giao thông",
      "Thủ tướng Chính phủ kết luận như sau:",
      "1. Bộ trưởng Bộ Công an chỉ đạo:",
      "a) Công an các địa phương mở cao điểm tuần tra.",
      "b) Kiểm tra an toàn phòng cháy các bến xe.",
      "2. Bộ trưởng Bộ Y tế chỉ đạo các đơn vị:",
      "a) Các bệnh viện tuyến trung ương thường trực cấp cứu.",
      "b) Chuẩn bị đủ thuốc.",
      "3. Bộ Công Thương:",
      "a) Chỉ đạo lực lượng quản lý thị trường kiểm tra giá.",
      "b) Tập đoàn Điện lực Việt Nam bảo đảm điện.",
      "4. Phó Thủ tướng Trần Văn An chỉ đạo Bộ Tài chính bố trí kinh phí.",
      "5. Chánh Văn phòng các bộ chịu trách nhiệm tổng hợp.",
    ],
    tasks: {
      "1.a#1": { says: "Công an các … tuần tra", leads: ["Bộ trưởng Bộ Công an ← heading"] },
      "1.b#1": { says: "Kiểm tra an … bến xe", leads: ["Bộ trưởng Bộ Công an ← heading"] },
      "2.a#1": { says: "Các bệnh viện … cấp cứu", leads: ["Bộ trưởng Bộ Y tế ← heading"] },
      "2.b#1": { says: "Chuẩn bị đủ thuốc", leads: ["Bộ trưởng Bộ Y tế ← heading"] },
      "3.a#1": { says: "Chỉ đạo lực lượng … giá", leads: ["Bộ Công Thương ← heading"] },
      "3.b#1": { says: "Tập đoàn Điện … điện", leads: ["Tập đoàn Điện lực Việt Nam"] },
      "4#1": { says: "Phó Thủ tướng … kinh phí", leads: ["Phó Thủ tướng Trần Văn An"] },
      "5#1": { says: "Chánh Văn phòng … tổng hợp", leads: ["Chánh Văn phòng các bộ"] },
    },
  },
  {
    title:
      "the Government's standing members charge others and are charged by nobody; who settles a thing with another has a duty",
    page: announcement(
      "1. Mưa lũ rất lớn. Thường trực Chính phủ chia sẻ sâu sắc với mất mát của Nhân dân; biểu dương các lực lượng.",
      "2. Thường trực Chính phủ giao Bộ Y tế bố trí thuốc.",
      "3. Đối với kiến nghị của tỉnh: Bộ Nội vụ thống nhất với Bộ Tài chính phương án hỗ trợ.",
      "4. Bộ Y tế thống nhất với đề nghị của tỉnh.",
    ),
    tasks: {
      "2#1": { says: "Bộ Y tế bố trí thuốc", leads: ["Bộ Y tế"] },
      "3#1": { says: "Bộ Nội vụ … hỗ trợ", leads: ["Bộ Nội vụ"] },
    },
  },
];
