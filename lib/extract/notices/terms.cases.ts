import { announcement, type NoticeCases } from "../../../test/support/notice-cases.ts";
import { every } from "../../../test/support/rule-cases.ts";

/** Terms of conclusions and resolutions that belong to one duty. */
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
];
