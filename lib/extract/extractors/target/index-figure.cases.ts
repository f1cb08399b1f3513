import { amongObjectives, day, find, ignore, quantity, type RuleCase } from "../../../../test/support/rule-cases.ts";

export const referenceDate = day("2026-11-20");

export const finds: readonly RuleCase[] = [
  amongObjectives(find("Chỉ số phát triển con người (HDI) đạt ⟦khoảng 0,78⟧.", quantity("~", 0.78, ""))),
  amongObjectives(find("HDI ⟦trên 0,8⟧; tuổi thọ trung bình đạt 76 tuổi.", quantity(">=", 0.8, ""))),
  amongObjectives(find("Hệ số sử dụng vốn (ICOR) ⟦dưới 4,5⟧ trong cả nhiệm kỳ.", quantity("<=", 4.5, ""))),
  find("Phấn đấu giảm hệ số GINI xuống ⟦dưới 0,37⟧.", quantity("<=", 0.37, "")),
  find("Đến năm 2030, chỉ số xanh của tỉnh đạt ⟦26⟧ vào nhóm giữa.", quantity("=", 26, "")),
  find("Nâng chỉ số hiệu quả quản trị lên ⟦44,5⟧, giữ đà cải thiện.", quantity("=", 44.5, "")),
];

export const ignores: readonly RuleCase[] = [
  ignore("Chỉ số giá tiêu dùng bình quân tăng 3,5% so với năm trước."),
  ignore("Chỉ số cải cách hành chính năm 2025 đạt 88,4."),
  ignore("Phấn đấu cải thiện chỉ số thành phần 5, 6 và 7."),
  amongObjectives(ignore("Chỉ số hài lòng đạt 92 điểm trở lên.")),
  amongObjectives(ignore("Hiện HDI của tỉnh đã đạt 0,71.")),
];
