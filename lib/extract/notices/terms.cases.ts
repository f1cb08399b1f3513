import { announcement, type NoticeCases } from "../../../test/support/notice-cases.ts";
import { before, every, on } from "../../../test/support/rule-cases.ts";

/** Terms of conclusions and resolutions that belong to one duty; what is only consented to. */
export const notices: NoticeCases["notices"] = [
  {
    title: "how often one reports and the day of each time stand in two clauses of one duty",
    page: announcement("1. Bộ Y tế báo cáo kết quả hằng quý, gửi Bộ Tài chính trước ngày 20 của tháng cuối quý."),
    tasks: {
      "1#1": {
        says: "Bộ Y tế báo cáo … quý",
        leads: ["Bộ Y tế"],
        due: [["trước ngày 20 của tháng cuối quý", every("quarter", { day: 20 })]],
      },
    },
  },
  {
    title: "an item that says by when is a duty, whoever does it and by whatever verb; one that tells of a time is none",
    page: announcement(
      "1. Chủ lồng bè neo bè vào âu thuyền trước ngày 30/11/2026.",
      "2. Giấy tờ thất lạc phải được cấp lại đến hết tháng 12 năm 2026.",
      "3. Giá phân bón còn biến động đến hết năm 2027.",
      "4. Tuyến kênh gồm ba đoạn, nạo vét đến năm 2030.",
    ),
    tasks: {
      "1#1": { says: "Chủ lồng bè … 30/11/2026", due: [["trước ngày 30/11/2026", before("2026-11-30")]] },
      "2#1": { says: "Giấy tờ … 2026", due: [["đến hết tháng 12 năm 2026", on("2026-12-31")]] },
    },
  },
  {
    title: "what is consented to is no duty; what follows from it is",
    page: announcement(
      "1. Thống nhất phương án 2 do Bộ Xây dựng đề xuất.",
      "2. Về thẩm quyền: thống nhất phương án giao xã quyết định số trạm bơm; không phụ thuộc diện tích.",
      "Thống nhất với báo cáo của Bộ Y tế. Sau bốn tháng, các trạm đã đi vào nề nếp; vốn còn thiếu.",
      "3. Thống nhất phương án 2; khẩn trương hoàn thiện hồ sơ kè.",
      "4. Bộ Xây dựng:",
      "a) Thống nhất mẫu biểu, gửi các địa phương.",
    ),
    tasks: {
      "3#1": { says: "Thống nhất phương … hồ sơ kè" },
      "4.a#1": { says: "Thống nhất mẫu … địa phương", leads: ["Bộ Xây dựng ← heading"] },
    },
  },
  {
    title: "a time by its label closes a duty whose doer stands in its own words",
    page: announcement(
      "1. Bộ Y tế cắm mốc bến thuyền. Thời gian hoàn thành: 30/6.",
      "2. Bộ Y tế họp với các tỉnh; thời hạn báo cáo: Quý I/2027.",
      "3. Bộ Y tế thống kê bến thuyền (thời gian đo: 30 phút).",
    ),
    tasks: {
      "1#1": {
        says: "Bộ Y tế cắm … 30/6",
        leads: ["Bộ Y tế"],
        due: [["30/6", on("2027-06-30", { inferred: true })]],
      },
      "2#1": { says: "Bộ Y tế họp … Quý I/2027", leads: ["Bộ Y tế"], due: [["Quý I/2027", on("2027-03-31")]] },
      "3#1": { says: "Bộ Y tế thống kê … phút)", leads: ["Bộ Y tế"] },
    },
  },
  {
    title:
      "clauses with different dates are duties, and what opens with a verb behind them without a date; behind one date it is not",
    page: announcement(
      "1. Bộ Y tế trình Nghị định trong tháng 12/2026; hoàn thành kho thuốc trước ngày 31/3/2027; tiếp tục kiểm tra các chợ thuốc.",
      "2. Bộ Y tế trình Nghị định trong tháng 12/2026; tiếp tục kiểm tra các chợ thuốc.",
    ),
    tasks: {
      "1#1": { says: "Bộ Y tế trình … 12/2026", leads: ["Bộ Y tế"], due: [["trong tháng 12/2026", on("2026-12-31")]] },
      "1#2": { says: "hoàn thành kho … 31/3/2027", leads: ["Bộ Y tế"], due: [["trước ngày 31/3/2027", before("2027-03-31")]] },
      "1#3": { says: "tiếp tục kiểm … thuốc", leads: ["Bộ Y tế"] },
      "2#1": { says: "Bộ Y tế trình … thuốc", leads: ["Bộ Y tế"], due: [["trong tháng 12/2026", on("2026-12-31")]] },
    },
  },
  {
    title: "so many times in a period open a duty",
    page: announcement(
      "1. Về kiểm tra, giám sát:",
      "a) Ba tháng một lần, Bộ Y tế kiểm tra kho thuốc dự trữ.",
      "b) Hai lần trong năm, Bộ Công an diễn tập.",
      "c) Sáu tháng một lần, rà soát các hồ chứa.",
    ),
    tasks: {
      "1.a#1": {
        says: "Ba tháng một … dự trữ",
        leads: ["Bộ Y tế"],
        due: [["Ba tháng một lần", every("quarter")]],
      },
      "1.b#1": { says: "Hai lần trong … diễn tập", leads: ["Bộ Công an"], due: [["Hai lần trong năm", every("half-year")]] },
      "1.c#1": { says: "Sáu tháng một … hồ chứa", due: [["Sáu tháng một lần", every("half-year")]] },
    },
  },
];
