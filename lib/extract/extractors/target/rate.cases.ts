import { day, find, ignore, quantity, type RuleCase } from "../../../../test/support/rule-cases.ts";

export const referenceDate = day("2026-11-20");

export const finds: readonly RuleCase[] = [
  find("Giảm tỷ suất tai nạn lao động xuống ⟦24/100.000⟧ người.", quantity("=", 24, "/100.000")),
  find("Phấn đấu tỷ lệ mắc bệnh lao ⟦dưới 35,5/100.000⟧ dân.", quantity("<=", 35.5, "/100.000")),
  find("Duy trì tỷ lệ bác sĩ ⟦trên 12/10.000⟧ dân.", quantity(">=", 12, "/10.000")),
  find("Bảo đảm ⟦ít nhất 4/1.000⟧ người dân có cộng tác viên.", quantity(">=", 4, "/1.000")),
  find("Kéo giảm số ca tử vong xuống còn ⟦8/100.000⟧ trẻ.", quantity("=", 8, "/100.000")),
  find("Tỷ suất sinh thô giữ ở mức ⟦không quá 15/1.000⟧ dân.", quantity("<=", 15, "/1.000")),
];

export const ignores: readonly RuleCase[] = [
  ignore("Lập bản đồ phân vùng nguy cơ sạt lở tỷ lệ 1/10.000."),
  ignore("Lập bản đồ địa chính tỷ lệ 1/1.0000 cho toàn xã."),
  ignore("Nghị quyết số 24/100.000/NQ-CP là một số hiệu không có thật."),
  ignore("Tỷ suất tử vong đã đạt 19/100.000 ca."),
  ignore("Trước ngày 30/11/2026, gửi báo cáo về Bộ Y tế."),
];
