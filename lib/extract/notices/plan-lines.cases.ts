import { announcement, type NoticeCases } from "../../../test/support/notice-cases.ts";
import { before, every, on } from "../../../test/support/rule-cases.ts";

export const notices: NoticeCases["notices"] = [
  {
    title: "a plan whose duties say at their end who does them: in parentheses, or behind labels in the same line",
    page: announcement(
      "1. Rà soát quy hoạch bến xe đêm (Sở Xây dựng chủ trì, phối hợp UBND phường Hải An; hoàn thành trong quý II/2027).",
      "2. Tổ chức lễ hội ánh sáng bên sông. Đơn vị chủ trì: Sở Nội vụ; đơn vị phối hợp: Công an tỉnh, Sở Y tế; thời gian thực hiện: tháng 9/2027.",
      "3. Mở lớp tập huấn cho hộ kinh doanh (Chủ trì: Sở Tài chính; sản phẩm: Báo cáo; thời hạn: hằng năm)",
      "5. Mở chợ đêm. Chủ trì: Sở Công Thương; phối hợp: Công an tỉnh; hoàn thành trước 31/10/2027.",
      "4. Lắp đặt đèn tại các cầu đi bộ",
      "* Cơ quan chủ trì: Ban Quản lý dự án đầu tư xây dựng tỉnh.",
      "* Hoàn thành: Trước 30/10/2027.",
    ),
    tasks: {
      "1#1": {
        says: "Rà soát quy hoạch … trong quý II/2027)",
        leads: ["Sở Xây dựng"],
        coordinating: ["UBND phường Hải An"],
        due: [["trong quý II/2027", on("2027-06-30")]],
      },
      "2#1": {
        says: "Tổ chức lễ hội ánh sáng bên sông",
        leads: ["Sở Nội vụ ← labelled-line"],
        coordinating: ["Công an tỉnh ← labelled-line", "Sở Y tế ← labelled-line"],
        due: [["tháng 9/2027 ← labelled-line", on("2027-09-30")]],
      },
      "3#1": {
        says: "Mở lớp tập huấn cho hộ kinh doanh",
        leads: ["Sở Tài chính ← labelled-line"],
        due: [["hằng năm ← labelled-line", every("year")]],
        product: "Báo cáo",
      },
      "5#1": {
        says: "Mở chợ đêm",
        leads: ["Sở Công Thương ← labelled-line"],
        coordinating: ["Công an tỉnh ← labelled-line"],
        due: [["trước 31/10/2027 ← labelled-line", before("2027-10-31")]],
      },
      "4#1": {
        says: "Lắp đặt đèn tại các cầu đi bộ",
        leads: ["Ban Quản lý dự án đầu tư xây dựng tỉnh ← labelled-line"],
        due: [["Trước 30/10/2027 ← labelled-line", before("2027-10-30")]],
      },
    },
  },
  {
    title: "a plan whose lines hold several fields at once, parentheses that give a duty away, and purposes that are no duties",
    page: announcement(
      "1. Việc mở phiên chợ vùng cao nhằm:",
      "a) Giới thiệu nông sản của hợp tác xã.",
      "2. Trưng bày ảnh về nghề dệt thổ cẩm",
      "Thời gian: Ngày 12/4/2027. Địa điểm: nhà văn hóa huyện. Đơn vị chủ trì: Sở Nội vụ. Đơn vị phối hợp: Sở Y tế, Công an tỉnh.",
      "3. Sửa chữa cổng chợ (Giao UBND các xã thực hiện, xong trước 30/3/2027).",
      "4. Kẻ lại vạch bãi xe (Sở Xây dựng chủ trì, Công an tỉnh phối hợp; thời gian: tháng 3/2027).",
      "5. Phát phiếu hỏi khách (Thực hiện: Sở Tài chính; thời gian: quý II/2027).",
      "6. Phát quang bụi rậm ven chợ: Giao Hội Nông dân tỉnh chủ trì, phối hợp Công an tỉnh; hoàn thành trước 20/3/2027.",
      "7. Kẻ bảng giá tại các quầy. Giao các xã thực hiện.",
      "8. Thành phần: Lãnh đạo các phòng và chủ các quầy.",
    ),
    tasks: {
      "2#1": {
        says: "Trưng bày ảnh về nghề dệt thổ cẩm",
        leads: ["Sở Nội vụ ← labelled-line"],
        coordinating: ["Sở Y tế ← labelled-line", "Công an tỉnh ← labelled-line"],
        due: [["Ngày 12/4/2027 ← labelled-line", on("2027-04-12")]],
      },
      "3#1": {
        says: "Sửa chữa cổng chợ … xong trước 30/3/2027)",
        leads: ["UBND các xã"],
        due: [["xong trước 30/3/2027", before("2027-03-30")]],
      },
      "4#1": {
        says: "Kẻ lại vạch bãi xe … tháng 3/2027)",
        leads: ["Sở Xây dựng"],
        coordinating: ["Công an tỉnh"],
        due: [["tháng 3/2027", on("2027-03-31")]],
      },
      "5#1": {
        says: "Phát phiếu hỏi khách",
        leads: ["Sở Tài chính ← labelled-line"],
        due: [["quý II/2027 ← labelled-line", on("2027-06-30")]],
      },
      "6#1": {
        says: "Phát quang bụi rậm … trước 20/3/2027",
        leads: ["Hội Nông dân tỉnh"],
        coordinating: ["Công an tỉnh"],
        due: [["trước 20/3/2027", before("2027-03-20")]],
      },
      "7#1": { says: "Kẻ bảng giá tại các quầy. Giao các xã thực hiện", leads: ["các xã"] },
    },
  },
  {
    title: "what a meeting will be like is no duty; who is in charge of the whole neither",
    page: announcement(
      "I. NỘI DUNG HỘI NGHỊ",
      "1. Hướng dẫn cách lập sổ tiêm chủng (30 phút).",
      "II. THỜI GIAN, ĐỊA ĐIỂM",
      "1. Tổ chức tại hội trường tầng 2, ngày 12/4/2027.",
      "III. THÀNH PHẦN THAM DỰ",
      "- Điểm cầu Sở Nội vụ: lãnh đạo phòng và viên chức làm công tác tiêm chủng.",
      "IV. KINH PHÍ VÀ TIẾN ĐỘ",
      "- Đơn vị chủ trì: Sở Tài chính.",
      "V. TỔ CHỨC THỰC HIỆN",
      "1. Sở Nội vụ: Gửi giấy mời trước ngày 05/4/2027.",
    ),
    tasks: {
      "V.1#1": {
        says: "Sở Nội vụ: Gửi giấy mời trước ngày 05/4/2027",
        leads: ["Sở Nội vụ"],
        due: [["trước ngày 05/4/2027", before("2027-04-05")]],
      },
    },
  },
  {
    title: "a step of the work that evaluates, among duties; how often one reports on a labelled line",
    page: announcement(
      "I. NHIỆM VỤ",
      "1. Bước 1: Đánh giá thực trạng bến đò",
      "- Sở Xây dựng đo độ sâu luồng vào mùa cạn.",
      "2. Kiểm định phao cứu sinh tại các bến đò.",
      "Đơn vị chủ trì: Công an tỉnh. Báo cáo hàng quý.",
    ),
    tasks: {
      "I.1.-1#1": { says: "Sở Xây dựng đo độ sâu luồng vào mùa cạn", leads: ["Sở Xây dựng"] },
      "I.2#1": {
        says: "Kiểm định phao cứu sinh tại các bến đò",
        leads: ["Công an tỉnh ← labelled-line"],
        due: [["hàng quý ← labelled-line", every("quarter")]],
      },
    },
  },
  {
    title: "a school's plan that charges its teachers by office and name, with items of their own below",
    page: announcement(
      "I. TỔ CHỨC THỰC HIỆN",
      "1. Ban Giám hiệu:",
      "- Thầy Hiệu trưởng Lê Văn An: Phê duyệt lịch trực thư viện.",
      "- Cô Phó Hiệu trưởng Trần Thị Bình:",
      "+ Xếp lịch thi bơi cho từng khối.",
      "2. Giáo viên chủ nhiệm và Tổng phụ trách Đội:",
      "- Tổ chức thi vẽ tranh về biển.",
      "3. Hội Nông dân xã",
      "Là đầu mối đăng ký các đội thi.",
    ),
    tasks: {
      "I.1.-1#1": { says: "Hiệu trưởng Lê Văn An: Phê duyệt … thư viện", leads: ["Hiệu trưởng Lê Văn An"] },
      "I.1.-2.+1#1": {
        says: "Xếp lịch thi bơi cho từng khối",
        leads: ["Phó Hiệu trưởng Trần Thị Bình ← heading"],
      },
      "I.2.-1#1": {
        says: "Tổ chức thi vẽ tranh về biển",
        leads: ["Giáo viên chủ nhiệm ← heading", "Tổng phụ trách Đội ← heading"],
      },
      "I.3.¶1#1": { says: "Là đầu mối đăng ký các đội thi", leads: ["Hội Nông dân xã ← heading"] },
    },
  },
  {
    title:
      "what is done, by whom and when under headings of their own, whoever it is in lines below; a label that is only 'Thực hiện'",
    page: announcement(
      "I. QUẢN LÝ BẾN ĐÒ",
      "1. Nội dung, biện pháp",
      "a) Kiểm đếm phao cứu sinh tại các bến;",
      "b) Kẻ lại vạch mớn nước cho đò.",
      "2. Cơ quan chủ trì, phối hợp",
      "a) Cơ quan chủ trì",
      "- Sở Xây dựng.",
      "- Công an tỉnh; các xã.",
      "b) Cơ quan phối hợp: Hội Nông dân tỉnh.",
      "3. Thời gian thực hiện: Tháng 12/2026.",
      "II. DẠY BƠI",
      "1. Mở lớp dạy bơi cho trẻ em vùng sông nước",
      "- Thực hiện: Sở Y tế (chủ trì), Hội Nông dân tỉnh (phối hợp)",
      "- Thời gian: quý II/2027",
      "2. Lập sổ theo dõi các lớp học bơi",
      "- Đơn vị thực hiện:",
      "+ Sở Nội vụ;",
      "+ UBND các xã.",
      "- Thời gian: quý III/2027",
    ),
    tasks: {
      "I.1.a#1": {
        says: "Kiểm đếm phao cứu sinh tại các bến",
        leads: ["Sở Xây dựng ← labelled-line", "Công an tỉnh ← labelled-line", "các xã ← labelled-line"],
        coordinating: ["Hội Nông dân tỉnh ← labelled-line"],
        due: [["Tháng 12/2026 ← labelled-line", on("2026-12-31")]],
      },
      "I.1.b#1": {
        says: "Kẻ lại vạch mớn nước cho đò",
        leads: ["Sở Xây dựng ← labelled-line", "Công an tỉnh ← labelled-line", "các xã ← labelled-line"],
        coordinating: ["Hội Nông dân tỉnh ← labelled-line"],
        due: [["Tháng 12/2026 ← labelled-line", on("2026-12-31")]],
      },
      "II.1#1": {
        says: "Mở lớp dạy bơi cho trẻ em vùng sông nước",
        leads: ["Sở Y tế ← labelled-line"],
        coordinating: ["Hội Nông dân tỉnh ← labelled-line"],
        due: [["quý II/2027 ← labelled-line", on("2027-06-30")]],
      },
      "II.2#1": {
        says: "Lập sổ theo dõi các lớp học bơi",
        leads: ["Sở Nội vụ ← labelled-line", "UBND các xã ← labelled-line"],
        due: [["quý III/2027 ← labelled-line", on("2027-09-30")]],
      },
    },
  },
  {
    title: "a title with its contents and fields below: one duty",
    page: announcement(
      "I. NHIỆM VỤ",
      "1. Đánh giá thực trạng phao tiêu",
      "- Nội dung: Kiểm đếm, phân loại phao tiêu trên các tuyến sông chính trong địa bàn toàn tỉnh.",
      "- Chủ trì: Sở Xây dựng.",
      "- Thời hạn: 31/8/2027.",
    ),
    tasks: {
      "I.1#1": {
        says: "Đánh giá thực trạng phao tiêu",
        leads: ["Sở Xây dựng ← labelled-line"],
        due: [["31/8/2027 ← labelled-line", on("2027-08-31")]],
      },
    },
  },
  {
    title: "dates of an opening phrase that are none of the items; a closing that goes on to an order",
    page: [
      "TỈNH ỦY GIA LAI",
      "*",
      "Số 22-CT/TU",
      "ĐẢNG CỘNG SẢN VIỆT NAM",
      "Gia Lai, ngày 12 tháng 10 năm 2026",
      "CHỈ THỊ",
      "CỦA BAN THƯỜNG VỤ TỈNH ỦY",
      "về phòng, chống cháy rừng",
      "Nhằm thực hiện mục tiêu đến năm 2030 có trên 50% số xã không có cháy rừng, Ban Thường vụ Tỉnh ủy yêu cầu:",
      "1. Các cấp uỷ, tổ chức đảng quán triệt Chỉ thị đến chi bộ.",
      "2. Đảng uỷ Công an tỉnh lãnh đạo điều tra các vụ phá rừng.",
      "Chỉ thị này được phổ biến đến chi bộ. Giao Ban Nội chính Tỉnh ủy theo dõi, báo cáo trước ngày 25/12/2026.",
      "T/M BAN THƯỜNG VỤ",
      "BÍ THƯ",
      "Lê Văn Hòa",
    ],
    tasks: {
      "1#1": { says: "Các cấp uỷ, tổ chức đảng … chi bộ", leads: ["Các cấp uỷ, tổ chức đảng"] },
      "2#1": { says: "Đảng uỷ Công an tỉnh … phá rừng", leads: ["Đảng uỷ Công an tỉnh"] },
      "2.¶1#1": {
        says: "Ban Nội chính Tỉnh ủy … 25/12/2026",
        leads: ["Ban Nội chính Tỉnh ủy"],
        due: [["trước ngày 25/12/2026", before("2026-12-25")]],
      },
    },
  },
  {
    title: "a plan's title without a verb's object, the sentence below it, then the lines that say who and when",
    page: announcement(
      "1. Kiểm tra, theo dõi việc thi hành quy chế chợ",
      "Tổ chức kiểm tra các chợ hạng hai tại ba huyện miền núi.",
      "- Cơ quan chủ trì: Sở Công Thương.",
      "- Thời gian thực hiện: Quý III/2027.",
    ),
    tasks: {
      "1.¶1#1": {
        says: "Tổ chức kiểm tra các chợ hạng hai tại ba huyện miền núi",
        leads: ["Sở Công Thương ← labelled-line"],
        due: [["Quý III/2027 ← labelled-line", on("2027-09-30")]],
      },
    },
  },
];
