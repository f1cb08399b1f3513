import { day, find, ignore, lead, type RuleCase } from "../../../../test/support/rule-cases.ts";

export const referenceDate = day("2026-11-20");

export const finds: readonly RuleCase[] = [
  find(
    "Giao các Phó Thủ tướng kiểm tra việc chống rét: ⟦Phó Thủ tướng Trần Văn An⟧ tại tỉnh Sơn La, ⟦Phó Thủ tướng Lê Văn Bình⟧ tại tỉnh Lào Cai và ⟦Phó Thủ tướng Phạm Thị Cúc⟧ tại tỉnh Cao Bằng.",
    lead("pho-thu-tuong"),
    lead("pho-thu-tuong"),
    lead("pho-thu-tuong"),
  ),
  find(
    "Phân công lãnh đạo Bộ trực đê, cụ thể: ⟦Thứ trưởng Trần Văn An⟧ tỉnh Nam Định, ⟦Thứ trưởng Lê Văn Bình⟧ tỉnh Thái Bình.",
    lead(),
    lead(),
  ),
  find(
    "Phân công: ⟦Sở Y tế⟧ phụ trách thuốc men, ⟦Công an tỉnh⟧ phụ trách an ninh, ⟦Sở Tài chính⟧ phụ trách kinh phí.",
    lead("so-y-te"),
    lead("cong-an-tinh"),
    lead("so-tai-chinh"),
  ),
];

export const ignores: readonly RuleCase[] = [
  ignore("Phân công trực ban: Sở Y tế theo dõi dịch bệnh."),
  ignore("Các khó khăn cụ thể: Bộ Xây dựng, Bộ Tài chính phụ trách chậm."),
];
