import { day, every, find, ignore, inTimeField, type RuleCase } from "../../../../test/support/rule-cases.ts";

export const referenceDate = day("2026-11-20");

export const finds: readonly RuleCase[] = [
  find("Lấy mẫu giám định, ⟦định kỳ 7 ngày/lần⟧ gửi kết quả về Cục.", every("week")),
  find("Họp giao ban ⟦định kỳ 03 tháng một lần⟧.", every("quarter")),
  find("Kiểm định thiết bị ⟦06 tháng/lần⟧.", every("half-year")),
  inTimeField(find("⟦6 tháng/1 lần⟧", every("half-year"))),
  find("Tổ chức đối thoại với doanh nghiệp ⟦06 tháng/lần⟧.", every("half-year")),
  find("Kiểm tra phương tiện ⟦3 tháng một lần⟧.", every("quarter")),
  inTimeField(find("⟦01 lần/quý⟧", every("quarter"))),
  find("Giao ban ⟦một lần mỗi tuần⟧ để tháo gỡ vướng mắc.", every("week")),
  find("Phun khử khuẩn chợ cá ⟦02 lần/ngày⟧ trong mùa dịch.", every("day")),
  find("Đối thoại với công nhân khu nhà trọ ⟦hai lần mỗi năm⟧.", every("half-year")),
  find("Đo độ mặn, báo cáo Sở Công Thương ⟦ngày 02 lần (06 giờ và 16 giờ)⟧.", every("day")),
  find("Tưới cây ⟦mỗi tuần 3 lần⟧.", every("week")),
  inTimeField(find("⟦03 lần/tuần⟧", every("week"))),
  find("Tổ công tác họp ⟦02 tuần một lần⟧ theo quy chế.", every("week", null, 2)),
  find("Chủ đầu tư báo cáo tiến độ ⟦định kỳ 10 ngày/lần⟧.", every("day", null, 10)),
  find("⟦Cứ hai tháng một lần⟧, Sở Xây dựng kiểm tra các mỏ đá.", every("month", null, 2)),
  find("Đánh giá hệ thống đê bao ⟦5 năm/lần⟧.", every("year", null, 5)),
  find("Sơ kết phong trào ⟦12 tháng một lần⟧.", every("year")),
  find("Giao ban với các nhà mạng ⟦hai quý một lần⟧.", every("half-year")),
  inTimeField(find("⟦45 ngày/1 lần⟧", every("day", null, 45))),
  find("Đối thoại với hộ nuôi ít nhất ⟦06 tháng một lần⟧.", every("half-year")),
  find("⟦Hai lần trong năm⟧, UBND xã ra quân dọn kênh mương.", every("half-year")),
  find("⟦Mỗi năm 02 lần⟧, Công an phường diễn tập chữa cháy.", every("half-year")),
  find("⟦Mỗi quý 01 lần⟧ rà soát danh sách hộ nghèo.", every("quarter")),
];

export const ignores: readonly RuleCase[] = [
  ignore("Không kiểm tra doanh nghiệp quá 01 lần/năm."),
  ignore("Kiểm tra mỗi doanh nghiệp không quá 01 lần/năm."),
  ignore("Lượng khách cao hơn 3 lần mỗi năm trước dịch."),
  ignore("Kiểm tra tối đa 02 lần/năm đối với một cơ sở."),
  ignore("Cho gia súc ăn không quá ngày 02 lần."),
  ignore("Chỉ số tăng hai tháng liền, một lần nữa vượt mốc."),
  ignore("Sản lượng tăng 3 lần mỗi năm."),
  ignore("Tiêm nhắc lại một lần nữa cho đàn trâu bò."),
  ignore("Tổ chức diễn tập 01 lần trong năm 2027."),
  ignore("Phun thuốc 02 lần trong tháng 8."),
  ignore("Tưới rửa đường tối thiểu 02 lần/ngày trong mùa khô."),
];
