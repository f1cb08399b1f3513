import { amongObjectives, day, find, ignore, quantity, type RuleCase } from "../../../../test/support/rule-cases.ts";

export const referenceDate = day("2026-11-20");

export const finds: readonly RuleCase[] = [
  find("Hoàn thành ⟦2/3⟧ khối lượng đào hầm.", quantity("=", 0.666667, "")),
  find("Cắt giảm ⟦một nửa⟧ thời gian cấp phép xây dựng.", quantity("=", 0.5, "")),
  find("Giảm ⟦ít nhất một nửa⟧ số điểm đen tai nạn.", quantity(">=", 0.5, "")),
  find("Giảm ⟦tối thiểu 1/3⟧ số thủ tục nội bộ.", quantity(">=", 0.333333, "")),
  find("Rút ngắn thời gian thông quan ⟦một phần ba⟧.", quantity("=", 0.333333, "")),
  find("Bảo đảm có ⟦ít nhất 2/3⟧ số thành viên dự họp.", quantity(">=", 0.666667, "")),
  find("Tiết kiệm ⟦khoảng một phần tư⟧ chi phí vận hành.", quantity("~", 0.25, "")),
  find(
    "Phấn đấu ⟦1/2⟧ số trường học đạt chuẩn; ⟦3/4⟧ số học sinh được học bán trú.",
    quantity("=", 0.5, ""),
    quantity("=", 0.75, ""),
  ),
  amongObjectives(find("⟦Ít nhất hai phần ba⟧ số trường có bếp ăn.", quantity(">=", 0.666667, ""))),
  find("Dành ⟦ít nhất 1/4⟧ số buổi cho xã đảo.", quantity(">=", 0.25, "")),
];

export const ignores: readonly RuleCase[] = [
  ignore("Số vụ cháy đã giảm một nửa so với cùng kỳ."),
  ignore("Hoàn thành trước 1/3 số dự án cuối cùng."),
  ignore("Một nửa dân số của tỉnh sống bằng nghề biển."),
  ignore("Gửi báo cáo trước ngày 1/3."),
  ignore("Nâng cấp Quốc lộ 1/5 qua địa bàn."),
  ignore("Nghị quyết được ít nhất hai phần ba số đại biểu tán thành."),
];
