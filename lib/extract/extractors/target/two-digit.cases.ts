import { day, find, ignore, quantity, type RuleCase } from "../../../../test/support/rule-cases.ts";

export const referenceDate = day("2026-11-20");
const tenOrMore = quantity(">=", 10, "%");

export const finds: readonly RuleCase[] = [
  find("Phấn đấu tăng trưởng ⟦hai con số⟧ trong nhiệm kỳ.", tenOrMore),
  find("Bảo đảm tốc độ tăng trưởng đạt ⟦2 con số⟧.", tenOrMore),
  find("Tăng thu ngân sách ⟦02 con số⟧.", tenOrMore),
  find("Tăng trưởng công nghiệp ⟦từ hai con số trở lên⟧.", tenOrMore),
  find("Giữ mức tăng doanh thu du lịch ⟦hai con số⟧.", tenOrMore),
  find("Phấn đấu xuất khẩu tăng ⟦2 con số⟧ so với năm trước.", tenOrMore),
];

export const ignores: readonly RuleCase[] = [
  ignore("Kinh tế của tỉnh đã đạt hai con số."),
  ignore("Mã tỉnh gồm hai con số đầu của thẻ."),
  ignore("Hai con số này cần được làm rõ."),
  ignore("Con số 20 triệu lượt là ước tính."),
];
