import { between, day, find, ignore, quantity, type RuleCase } from "../../../../test/support/rule-cases.ts";

export const referenceDate = day("2026-11-20");

export const finds: readonly RuleCase[] = [
  find("Rút ngắn tiến độ ⟦ít nhất 3 tháng⟧.", quantity(">=", 3, "tháng")),
  find("Rút ngắn thời gian thẩm định xuống còn ⟦không quá 15 ngày làm việc⟧.", quantity("<=", 15, "ngày làm việc")),
  find("Giảm thời gian thông quan xuống ⟦dưới 24 giờ⟧.", quantity("<=", 24, "giờ")),
  find("Cắt giảm ⟦ít nhất 05 ngày⟧ so với quy định hiện hành.", quantity(">=", 5, "ngày")),
  find("Rút ngắn thời gian cấp giấy chứng nhận còn ⟦3 - 5 ngày⟧.", between(3, 5, "ngày")),
  find("Kéo giảm thời gian chờ khám xuống còn ⟦tối đa 30 phút⟧.", quantity("<=", 30, "phút")),
  find("Rút ngắn ⟦tối thiểu 2 tháng⟧ thời gian thi công.", quantity(">=", 2, "tháng")),
  find("Tăng dự trữ xăng dầu lên ⟦tối thiểu 20 ngày⟧.", quantity(">=", 20, "ngày")),
  find("Giảm thời gian kiểm hóa xuống ⟦dưới 30 phút/phương tiện⟧.", quantity("<=", 30, "phút/phương tiện")),
  find("Giảm thời gian chờ cập cầu của tàu ⟦ít nhất 2 giờ⟧ mỗi chuyến.", quantity(">=", 2, "giờ")),
  find(
    "Rút ngắn thời gian soi chiếu luồng xanh còn ⟦không quá 03 giây⟧, luồng vàng ⟦không quá 02 giờ⟧.",
    quantity("<=", 3, "giây"),
    quantity("<=", 2, "giờ"),
  ),
  find("Bảo đảm tồn kho ⟦không dưới 10 ngày⟧.", quantity(">=", 10, "ngày")),
  find("Mọi tin báo được xử lý ⟦không quá 12 giờ⟧.", quantity("<=", 12, "giờ")),
  find("Thời gian trả lời kiến nghị ⟦tối đa 10 ngày⟧.", quantity("<=", 10, "ngày")),
  find("Phát thanh chuyên mục với thời lượng ⟦ít nhất 15 phút/tuần⟧.", quantity(">=", 15, "phút/tuần")),
  find("Thời gian nộp thuế ⟦không quá 121,5 giờ/năm⟧.", quantity("<=", 121.5, "giờ/năm")),
  find("Thời gian cấp điện đối với các dự án, công trình trung áp ⟦dưới 36 ngày⟧.", quantity("<=", 36, "ngày")),
  find("Bảo đảm thời gian xử lý phản ánh của người dân ⟦không quá 24 giờ⟧.", quantity("<=", 24, "giờ")),
  find("Rút ngắn thời gian giải quyết vụ việc từ 5 năm xuống còn ⟦2 năm⟧.", quantity("=", 2, "năm")),
  find(
    "Giảm thời gian chờ còn ⟦dưới 20 giờ⟧ đối với hàng nhập, ⟦dưới 10 giờ⟧ đối với hàng xuất.",
    quantity("<=", 20, "giờ"),
    quantity("<=", 10, "giờ"),
  ),
  find("Bảo đảm cơ số thuốc dùng ⟦tối thiểu 07 ngày⟧ cho xã đảo.", quantity(">=", 7, "ngày")),
  find("Giãn cách ⟦không quá 8 phút/chuyến⟧.", quantity("<=", 8, "phút/chuyến")),
  find("Tàu kiểm ngư bám biển ⟦tối thiểu 180 ngày/năm/tàu⟧.", quantity(">=", 180, "ngày/năm/tàu")),
];

export const ignores: readonly RuleCase[] = [
  ignore("Gửi báo cáo không quá 10 ngày kể từ ngày kết thúc đợt kiểm tra."),
  ignore("Thời gian còn lại của nhiệm kỳ không nhiều."),
  ignore("Số ca mắc giảm trong 3 tuần liên tiếp."),
  ignore("Từ nay đến hết năm chỉ còn 40 ngày."),
  ignore("Giải quyết không quá 24 giờ kể từ khi nhận tin báo."),
  ignore("Xử lý xong trong 48 giờ."),
  ignore("Giảm áp lực 6 tháng cuối năm."),
  ignore("Thời gian xử lý không quá 24 giờ kể từ khi nhận được phản ánh."),
  ignore("Thời gian hoàn thành không quá 30 ngày."),
];
