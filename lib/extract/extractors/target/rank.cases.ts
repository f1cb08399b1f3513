import { day, find, ignore, quantity, type RuleCase } from "../../../../test/support/rule-cases.ts";

export const referenceDate = day("2026-11-20");

export const finds: readonly RuleCase[] = [
  find("Đưa Việt Nam ⟦vào nhóm 50 nước dẫn đầu⟧ về logistics.", quantity("<=", 50, "nước dẫn đầu")),
  find("Phấn đấu ⟦thuộc top 10 địa phương⟧ có chỉ số cải cách tốt nhất.", quantity("<=", 10, "địa phương")),
  find("Giữ vị trí ⟦trong nhóm 5 tỉnh, thành phố dẫn đầu⟧.", quantity("<=", 5, "tỉnh, thành phố dẫn đầu")),
  find("Chỉ số chính phủ điện tử nằm ⟦trong nhóm 30 quốc gia dẫn đầu⟧.", quantity("<=", 30, "quốc gia dẫn đầu")),
  find("Quy mô ⟦thuộc nhóm 20 nền kinh tế hàng đầu⟧.", quantity("<=", 20, "nền kinh tế hàng đầu")),
  find("Có một trường ⟦thuộc nhóm 300 đại học hàng đầu⟧ thế giới.", quantity("<=", 300, "đại học hàng đầu")),
  find("Vươn lên ⟦tốp 3 thành phố⟧ đáng sống.", quantity("<=", 3, "thành phố")),
  find("Phấn đấu chỉ số PCI ⟦thuộc top 15⟧ cả nước.", quantity("<=", 15, "")),
  find("Giữ chỉ số xanh ⟦trong 10 tỉnh dẫn đầu⟧.", quantity("<=", 10, "tỉnh dẫn đầu")),
];

export const ignores: readonly RuleCase[] = [
  ignore("Thành lập nhóm 5 chuyên gia để thẩm định."),
  ignore("Nhóm 2: các dự án chậm tiến độ."),
  ignore("Việt Nam hiện thuộc nhóm nước có thu nhập trung bình."),
  ignore("Chọn top 5 doanh nghiệp để vinh danh."),
  ignore("Trong 10 tỉnh được kiểm tra, còn 3 tỉnh chậm."),
  ignore("Làm việc với nhóm 12 doanh nghiệp."),
];
