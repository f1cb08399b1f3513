import { announcement, type NoticeCases } from "../../../test/support/notice-cases.ts";
import { before, every, on, quantity } from "../../../test/support/rule-cases.ts";
import type { ClockTime } from "../../model/calendar-date.ts";

export const notices: NoticeCases["notices"] = [
  {
    title: "a plan whose fields stand in a line in parentheses, below their label, or without one beside those that have",
    page: announcement(
      "1. Sửa bến thuyền trước ngày 31/3/2027",
      "(Chủ trì: UBND các xã; phối hợp: Sở Xây dựng, Công an tỉnh)",
      "2. Mở lớp bơi cho học sinh.",
      "a) Cơ quan chủ trì:",
      "Sở Y tế.",
      "b) Thời gian thực hiện:",
      "Hằng năm.",
      "3. Sơn lại cọc tiêu",
      "+ Chủ trì tham mưu: Sở Xây dựng",
      "+ Hoàn thành trong tháng 02/2027",
      "4. Đường thủy nội địa",
      "a) Thả phao dẫn luồng.",
      "Đầu mối: Sở Xây dựng",
      "Thời hạn: Quý III/2027",
      "b) Đo độ sâu luồng.",
      "Đầu mối: Công an tỉnh",
      "5. Từ 12/4 đến 28/4/2027: Kiểm tra áo phao - Thực hiện: Đoàn kiểm tra liên ngành.",
    ),
    tasks: {
      "1#1": {
        says: "Sửa bến thuyền trước ngày 31/3/2027",
        leads: ["UBND các xã ← labelled-line"],
        coordinating: ["Sở Xây dựng ← labelled-line", "Công an tỉnh ← labelled-line"],
        due: [["trước ngày 31/3/2027", before("2027-03-31")]],
      },
      "2#1": {
        says: "Mở lớp bơi cho học sinh",
        leads: ["Sở Y tế ← labelled-line"],
        due: [["Hằng năm ← labelled-line", every("year")]],
      },
      "3#1": {
        says: "Sơn lại cọc tiêu",
        leads: ["Sở Xây dựng ← labelled-line"],
        due: [["trong tháng 02/2027 ← labelled-line", on("2027-02-28")]],
      },
      "4.a#1": {
        says: "Thả phao dẫn luồng",
        leads: ["Sở Xây dựng ← labelled-line"],
        due: [["Quý III/2027 ← labelled-line", on("2027-09-30")]],
      },
      "4.b#1": { says: "Đo độ sâu luồng", leads: ["Công an tỉnh ← labelled-line"] },
      "5#1": {
        says: "Từ 12/4 đến 28/4/2027: Kiểm tra áo phao",
        leads: ["Đoàn kiểm tra liên ngành ← labelled-line"],
        due: [["Từ 12/4 đến 28/4/2027", on("2027-04-28")]],
      },
    },
  },
  {
    title: "a duty, its time, and an order that only says who does it; a plan that its office announces charges it with nothing",
    page: [
      "ỦY BAN NHÂN DÂN TỈNH LÀO CAI",
      "Số: 418/KH-UBND",
      "Lào Cai, ngày 20 tháng 11 năm 2026",
      "KẾ HOẠCH",
      "Dạy bơi cho học sinh năm 2027",
      "Để giảm tai nạn đuối nước, UBND tỉnh xây dựng Kế hoạch dạy bơi năm 2027, cụ thể:",
      "1. Tổ chức 03 lớp cho giáo viên. Thời gian: Quý II/2027. Giao Sở Y tế chủ trì, phối hợp với Sở Nội vụ thực hiện.",
      "2. Lắp đặt 12 bể bơi di động.",
      "3. Sở Xây dựng",
      "Cơ quan thường trực, chủ trì kiểm tra bể bơi.",
    ],
    tasks: {
      "1#1": {
        says: "Tổ chức 03 lớp … Sở Nội vụ thực hiện",
        leads: ["Sở Y tế"],
        coordinating: ["Sở Nội vụ"],
        due: [["Quý II/2027", on("2027-06-30")]],
        targets: [["03 lớp", quantity("=", 3, "lớp")]],
      },
      "2#1": { says: "Lắp đặt 12 bể bơi di động", targets: [["12 bể bơi di động", quantity("=", 12, "bể bơi di động")]] },
      "3.¶1#1": { says: "Cơ quan thường trực … kiểm tra bể bơi", leads: ["Sở Xây dựng ← heading"] },
    },
  },
  {
    title: "from when to when is no clause of its own; who is in charge of what stands before it",
    page: announcement(
      "1. Các xã báo cáo mực nước về Công an tỉnh trước 10 giờ 00 hằng ngày, từ ngày 14/02/2027 đến ngày 22/02/2027.",
      '2. Mở 04 lớp "Bơi cho mọi nhà". Thời gian: tháng 8/2027. Phụ trách: Phòng Y tế.',
    ),
    tasks: {
      "1#1": {
        says: "Các xã báo cáo … đến ngày 22/02/2027",
        leads: ["Các xã"],
        due: [
          ["trước 10 giờ 00 hằng ngày", every("day", { at: "10:00" as ClockTime })],
          ["từ ngày 14/02/2027 đến ngày 22/02/2027", on("2027-02-22")],
        ],
      },
      "2#1": {
        says: 'Mở 04 lớp "Bơi cho mọi nhà"',
        leads: ["Phòng Y tế ← labelled-line"],
        due: [["tháng 8/2027 ← labelled-line", on("2027-08-31")]],
        targets: [["04 lớp", quantity("=", 4, "lớp")]],
      },
    },
  },
  {
    title: "a title that says who leads hands that down to its items; a duty that says so keeps it",
    page: announcement(
      "1. Chỉ số an toàn bến bãi - Cơ quan chủ trì: Sở Xây dựng",
      "a) Giảm 40% thời gian cấp phép bến.",
      "b) Công khai mức phí trước ngày 15/01/2027.",
      "2. Mở lớp bơi tại các thôn - Cơ quan chủ trì: Sở Y tế",
      "- Lớp một: 20 em.",
      "3. Các tổ chức, cá nhân được cấp phép khai thác cát: Niêm yết giá bán tại bến.",
    ),
    tasks: {
      "1.a#1": {
        says: "Giảm 40% thời gian cấp phép bến",
        leads: ["Sở Xây dựng ← heading"],
        targets: [["40%", quantity("=", 40, "%")]],
      },
      "1.b#1": {
        says: "Công khai mức phí trước ngày 15/01/2027",
        leads: ["Sở Xây dựng ← heading"],
        due: [["trước ngày 15/01/2027", before("2027-01-15")]],
      },
      "2#1": { says: "Mở lớp bơi tại các thôn", leads: ["Sở Y tế ← labelled-line"] },
      "3#1": {
        says: "Các tổ chức, cá nhân … tại bến",
        leads: ["Các tổ chức, cá nhân được cấp phép khai thác cát"],
      },
    },
  },
  {
    title: "duties below a label of time keep their own doers; a day in the duty gives way to the label's",
    page: announcement(
      "1. Rà soát bến khách ngang sông",
      "Thời gian thực hiện:",
      "- UBND các xã gửi danh sách bến trước ngày 15/12/2026.",
      "- Công an tỉnh tổng hợp trước ngày 31/12/2026.",
      "2. Kẻ vạch mớn nước trước mùa lũ năm 2027",
      "- Đơn vị chủ trì xây dựng: Vụ Pháp chế, Vụ Tổ chức cán bộ",
      "- Thời điểm hoàn thành (dự kiến): 30/4/2027",
    ),
    tasks: {
      "1.-1#1": {
        says: "UBND các xã gửi danh sách bến trước ngày 15/12/2026",
        leads: ["UBND các xã"],
        due: [["trước ngày 15/12/2026", before("2026-12-15")]],
      },
      "1.-2#1": {
        says: "Công an tỉnh tổng hợp trước ngày 31/12/2026",
        leads: ["Công an tỉnh"],
        due: [["trước ngày 31/12/2026", before("2026-12-31")]],
      },
      "2#1": {
        says: "Kẻ vạch mớn nước trước mùa lũ năm 2027",
        leads: ["Vụ Pháp chế ← labelled-line", "Vụ Tổ chức cán bộ ← labelled-line"],
        due: [["30/4/2027 ← labelled-line", on("2027-04-30")]],
      },
    },
  },
];
