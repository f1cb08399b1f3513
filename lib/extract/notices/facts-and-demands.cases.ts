import { announcement, type NoticeCases } from "../../../test/support/notice-cases.ts";

export const notices: NoticeCases["notices"] = [
  {
    title: "below a ministry's name, what tells how things are is no duty of it",
    page: announcement(
      "1. Bộ Y tế:",
      "a) Rà soát danh mục thuốc thiết yếu.",
      "b) Mạng lưới kho lạnh vùng Tây Nguyên gồm 14 kho, hầu hết xây dựng từ lâu.",
      "c) Nguyên nhân của việc thiếu vắc xin chủ yếu là đấu thầu kéo dài;",
      "d) Năm ngoái, cả nước xảy ra 21 vụ ngộ độc, nhiều vụ tại bếp ăn tập thể.",
      "đ) Đội ngũ bác sĩ tuyến huyện còn thiếu, nhất là bác sĩ gây mê.",
      "e) Tiêm chủng cho trẻ em là quá trình lâu dài, không thể nóng vội.",
    ),
    tasks: { "1.a#1": { says: "Rà soát danh mục thuốc thiết yếu", leads: ["Bộ Y tế ← heading"] } },
  },
  {
    title: "what such words belong to a duty does not make it a fact",
    page: announcement(
      "1. Bộ Y tế:",
      "a) Mọi kho vắc xin đã xuống cấp phải được sửa chữa.",
      "b) Khắc phục tình trạng thuốc còn thiếu tại các trạm y tế.",
    ),
    tasks: {
      "1.a#1": { says: "Mọi kho vắc xin … sửa chữa", leads: ["Bộ Y tế ← heading"] },
      "1.b#1": { says: "Khắc phục tình trạng … trạm y tế", leads: ["Bộ Y tế ← heading"] },
    },
  },
  {
    title: "conclusions that demand something of nobody by name",
    page: announcement(
      "1. Giao Bộ Y tế rà soát danh mục thuốc.",
      "2. Mọi lô thuốc nhập khẩu phải có hồ sơ kiểm nghiệm hợp lệ trước khi lưu hành.",
      "3. Trường hợp vướng mắc kéo dài, kịp thời tổng hợp, báo cáo cấp có thẩm quyền.",
      "4. Về cơ chế đấu thầu tập trung, tiếp tục nghiên cứu kỹ các phương án.",
    ),
    tasks: {
      "1#1": { says: "Bộ Y tế rà soát danh mục thuốc", leads: ["Bộ Y tế"] },
      "2#1": { says: "Mọi lô thuốc … lưu hành" },
      "3#1": { says: "Trường hợp vướng mắc … thẩm quyền" },
      "4#1": { says: "Về cơ chế đấu thầu … phương án" },
    },
  },
  {
    title: "conclusions that say how to see a thing, what it suffers or what was done about it",
    page: announcement(
      "1. Giao Bộ Y tế rà soát danh mục thuốc.",
      "2. Chăm sóc sức khỏe nhân dân phải được coi là nhiệm vụ hàng đầu.",
      "3. Bệnh nhân nặng ở vùng cao phải chịu quãng đường dài tới bệnh viện.",
      "4. Về nguyên tắc, xử lý hồ sơ tồn đọng cần thời gian.",
      "5. Về đấu thầu thuốc, các bệnh viện đã chủ động tổ chức trong năm qua.",
      "6. Nhu cầu khám bệnh tăng nhanh đòi hỏi người làm quản lý phải có quyết tâm lớn.",
    ),
    tasks: { "1#1": { says: "Bộ Y tế rà soát danh mục thuốc", leads: ["Bộ Y tế"] } },
  },
  {
    title: "what was asked for and is answered, what is expected, and whom to call are no duties",
    page: announcement(
      "1. Sở Y tế rà soát danh mục thuốc.",
      "2. Đối với kiến nghị nâng phụ cấp y tế thôn bản: thuộc thẩm quyền của Hội đồng nhân dân tỉnh.",
      "3. Về đề xuất mua máy thở: đây là việc của bệnh viện; ngân sách tỉnh không bố trí được.",
      "4. Dự báo đến năm 2030 có khoảng 120 nghìn lượt người khám bệnh mỗi năm.",
      "5. Đối với kiến nghị xây kho vắc xin: giao Sở Xây dựng khảo sát địa điểm.",
      "6. Dự báo sớm, chính xác nguy cơ dịch bệnh.",
      "Thông tin cụ thể xin liên hệ bà Lê Thị Na, Phòng Nghiệp vụ Y.",
    ),
    tasks: {
      "1#1": { says: "Sở Y tế rà soát danh mục thuốc", leads: ["Sở Y tế"] },
      "5#1": { says: "Sở Xây dựng khảo sát địa điểm", leads: ["Sở Xây dựng"] },
      "6#1": { says: "Dự báo sớm … dịch bệnh" },
    },
  },
  {
    title: "who belongs to a board is charged by the board's articles, not by his line",
    page: announcement(
      "1. Lập Đoàn kiểm tra nhà thuốc gồm các ông, bà có tên sau:",
      "a) Ông Lê Văn Tư, Phó Giám đốc Sở Y tế - Trưởng đoàn;",
      "b) Bà Trần Thị Na, Trưởng phòng Nghiệp vụ Dược, Phó Trưởng đoàn;",
      "c) Mời đại diện lãnh đạo Công an tỉnh - Thành viên.",
      "2. Bà Trần Thị Na chuẩn bị hồ sơ.",
    ),
    tasks: { "2#1": { says: "Trần Thị Na chuẩn bị hồ sơ", leads: ["Trần Thị Na"] } },
  },
];
