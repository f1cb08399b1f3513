import { day, every, find, ignore, inTimeField, type RuleCase } from "../../../../test/support/rule-cases.ts";
import type { ClockTime } from "../../../model/calendar-date.ts";

export const referenceDate = day("2026-11-20");

export const finds: readonly RuleCase[] = [
  find("Báo cáo ⟦tháng gửi trước ngày 10 tháng sau⟧.", every("month", { day: 10 })),
  find("Gửi báo cáo ⟦tháng trước ngày 22⟧, báo cáo quý trước ngày 20 tháng cuối quý.", every("month", { day: 22 })),
  find(
    "Báo cáo UBND tỉnh ⟦định kỳ 6 tháng (trước ngày 20/6)⟧ và ⟦năm (trước ngày 10/12)⟧.",
    every("half-year", { month: 6, day: 20 }),
    every("year", { month: 12, day: 10 }),
  ),
  find("Báo cáo kết quả ⟦quý (trước ngày 15 tháng cuối quý)⟧.", every("quarter", { day: 15 })),
  find(
    "Báo cáo kết quả ⟦định kỳ 03 tháng (trước 10/3)⟧, ⟦09 tháng (trước 10/9)⟧ và ⟦01 năm (trước 10/12)⟧.",
    every("quarter", { month: 3, day: 10 }),
    every("year", { month: 9, day: 10 }),
    every("year", { month: 12, day: 10 }),
  ),
  find("Báo cáo ⟦06 tháng⟧, ⟦năm⟧ gửi về Bộ Nội vụ.", every("half-year"), every("year")),
  inTimeField(find("⟦Tháng⟧, ⟦quý⟧, ⟦năm⟧", every("month"), every("quarter"), every("year"))),
  inTimeField(find("Hằng quý, ⟦năm⟧", every("year"))),
  inTimeField(find("⟦6 tháng⟧, ⟦năm⟧", every("half-year"), every("year"))),
  find(
    "Phòng Tư pháp gửi báo cáo ⟦6 tháng trước ngày 05/6⟧, báo cáo ⟦năm trước ngày 05/11⟧.",
    every("half-year", { month: 6, day: 5 }),
    every("year", { month: 11, day: 5 }),
  ),
  find("Báo cáo định kỳ hằng quý, ⟦6 tháng⟧ và hằng năm, gửi Thanh tra tỉnh.", every("half-year")),
  find("Tổng hợp định kỳ hằng tháng, ⟦quý⟧ gửi Ban An toàn giao thông.", every("quarter")),
  find("Báo cáo Sở Nội vụ định kỳ hàng quý, ⟦năm⟧.", every("year")),
  find("Sở Nội vụ báo cáo ⟦định kỳ 6 tháng⟧ và ⟦cả năm⟧.", every("half-year"), every("year")),
  find("Gửi báo cáo ⟦tuần trước 15 giờ thứ Năm⟧.", every("week", { weekday: 4, at: "15:00" as ClockTime })),
  find(
    "Phát hành bản tin ⟦tuần vào thứ Hai⟧, bản tin ⟦tháng vào ngày 25⟧.",
    every("week", { weekday: 1 }),
    every("month", { day: 25 }),
  ),
];

export const ignores: readonly RuleCase[] = [
  ignore("Ban hành mẫu biểu báo cáo tháng, quý, năm."),
  ignore("Gửi báo cáo tháng trước ngày 22/11."),
  ignore("Báo cáo kết quả 6 tháng và năm 2026 của ngành."),
  ignore("Số thu trong 6 tháng (trước ngày 01/7) còn thấp."),
  ignore("Nguồn thu của năm (trước ngày 10/12) còn thấp."),
  ignore("Gửi báo cáo năm trước ngày 05/11/2026."),
  ignore("Báo cáo tuần trước đã nêu rõ các thôn bị ngập."),
];
