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
  find(
    "Phân công các đồng chí lãnh đạo tỉnh kiểm tra chợ Tết như sau: ⟦Phó Chủ tịch Trần Văn An⟧ tại thành phố Lào Cai và ⟦Phó Chủ tịch Lê Thị Bình⟧ tại huyện Bát Xát.",
    lead(),
    lead(),
  ),
  find(
    "Phân công trực cấp cứu dịp lễ: ⟦Bệnh viện Bạch Mai⟧ theo dõi các tỉnh phía Bắc, ⟦Bệnh viện Chợ Rẫy⟧ theo dõi các tỉnh phía Nam.",
    lead(),
    lead(),
  ),
  find(
    "Phân công tuyên truyền, cụ thể: ⟦Sở Y tế⟧ phụ trách bản tin, ⟦Sở Công Thương⟧ phụ trách pa nô và ⟦Công an tỉnh⟧ phụ trách xe loa.",
    lead("so-y-te"),
    lead("so-cong-thuong"),
    lead("cong-an-tinh"),
  ),
];

export const ignores: readonly RuleCase[] = [
  ignore("Phân công trực ban: Sở Y tế theo dõi dịch bệnh."),
  ignore("Các khó khăn cụ thể: Bộ Xây dựng, Bộ Tài chính phụ trách chậm."),
  ignore("Thứ trưởng Trần Văn An chỉ đạo tại tỉnh Sơn La."),
  ignore("Phân công nhiệm vụ: rà soát kho thuốc, phụ trách an ninh, theo dõi kinh phí."),
];
