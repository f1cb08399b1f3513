import { between, day, find, ignore, quantity, type RuleCase } from "../../../../test/support/rule-cases.ts";

export const referenceDate = day("2026-11-20");

export const finds: readonly RuleCase[] = [
  find("Nâng công suất kho lạnh ⟦gấp 1,5 lần⟧ so với năm 2025.", quantity("=", 1.5, "lần")),
  find("Phấn đấu số sản phẩm OCOP năm sao tăng ⟦ít nhất gấp 2 lần⟧.", quantity(">=", 2, "lần")),
  find("Đưa lưu lượng trung chuyển ⟦gấp tối thiểu 3 lần⟧ hiện nay.", quantity(">=", 3, "lần")),
  find("Tăng quy mô thị trường tín chỉ ⟦gấp đôi⟧ vào năm 2030.", quantity("=", 2, "lần")),
  find("Tăng kim ngạch ⟦gấp 2 - 3 lần⟧ trong nhiệm kỳ.", between(2, 3, "lần")),
  find("Thu nhập của hộ nuôi tôm tăng ⟦ít nhất 1,5 lần⟧ so với năm 2025.", quantity(">=", 1.5, "lần")),
  find("Thu nhập của hộ nuôi tôm tăng ⟦1,5 lần trở lên⟧ so với năm 2025.", quantity(">=", 1.5, "lần")),
  find("Thu nhập của hộ nuôi tôm cao hơn ⟦2 - 3 lần⟧ so với năm 2025.", between(2, 3, "lần")),
  find("Mở rộng diện tích rừng ngập mặn ⟦gấp rưỡi⟧.", quantity("=", 1.5, "lần")),
  find("Sản lượng tôm tăng ⟦gấp hai lần⟧.", quantity("=", 2, "lần")),
];

export const ignores: readonly RuleCase[] = [
  ignore("Số hồ sơ trực tuyến đã tăng gấp 3 lần so với năm trước."),
  ignore("Khẩn trương, gấp rút hoàn thành 12 cầu tạm."),
  ignore("Tập huấn tăng thêm 2 lần mỗi năm cho cán bộ kho."),
  ignore("Công suất đã tăng 2 lần so với năm 2020."),
  ignore("Xử lý gấp 5 điểm sạt lở."),
  ignore("Lượng mưa ước gấp đôi trung bình nhiều năm."),
];
