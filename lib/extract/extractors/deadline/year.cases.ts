import { day, find, ignore, inTimeField, on, type RuleCase } from "../../../../test/support/rule-cases.ts";

export const referenceDate = day("2026-11-20");

export const finds: readonly RuleCase[] = [
  find("Hoàn thành đề tài ⟦trong hai năm 2027 và 2028⟧.", on("2028-12-31")),
  find("⟦Giai đoạn 2026 - 2030⟧: xây dựng thêm 12 trạm bơm.", on("2030-12-31")),
  find("Hoàn thành số hóa hồ sơ địa chính ⟦trong năm 2027⟧.", on("2027-12-31")),
  find("Phấn đấu ⟦đến năm 2030⟧ xóa toàn bộ điểm đen giao thông.", on("2030-12-31")),
  find("Duy trì lực lượng ứng trực ⟦từ nay đến hết năm⟧.", on("2026-12-31", { inferred: true })),
  find("Thực hiện dứt điểm ⟦trong năm nay⟧.", on("2026-12-31", { inferred: true })),
  find("Đưa vào khai thác ⟦trong năm tới⟧.", on("2027-12-31", { inferred: true })),
  find("Chấm dứt tình trạng nợ văn bản ⟦trước năm 2028⟧.", on("2027-12-31")),
  find("Hoàn thành ⟦chậm nhất trong năm 2027⟧.", on("2027-12-31")),
  inTimeField(find("⟦Năm 2027⟧", on("2027-12-31"))),
  inTimeField(find("⟦Năm 2026 - 2027⟧", on("2027-12-31"))),
  find("Hoàn thiện cấu trúc hệ thống pháp luật, hoàn thành ⟦năm 2027⟧.", on("2027-12-31")),
  find("Cấp mới mã số vùng trồng ⟦trong 2 năm 2026 - 2027⟧.", on("2027-12-31")),
  find("Chuyển giao ít nhất 05 mô hình ⟦trong giai đoạn 2026 - 2030⟧.", on("2030-12-31")),
  find("Hoàn thành ⟦trong năm 2026 và 2027⟧.", on("2027-12-31")),
  find("⟦Năm 2027⟧: Hoàn thành bản đồ nguồn thải.", on("2027-12-31")),
  find("⟦Năm 2027⟧, hoàn thành việc cắm mốc các hồ chứa.", on("2027-12-31")),
  find(
    "Hoàn thành cấp đất ở theo Quyết định số 214/QĐ-TTg ngày 14 tháng 3 năm 2026 của Thủ tướng Chính phủ ⟦đến hết năm 2027⟧.",
    on("2027-12-31"),
  ),
  find("Phấn đấu ⟦đến hết năm⟧ giải quyết xong hồ sơ tồn đọng.", on("2026-12-31", { inferred: true })),
  find("Di dời các lò gạch, ⟦xong trước năm 2028⟧.", on("2027-12-31")),
];

export const ignores: readonly RuleCase[] = [
  ignore("Cân đối trong kế hoạch đầu tư công trung hạn giai đoạn 2027 - 2031 của tỉnh."),
  ignore("Duy trì lớp bán trú đến hết năm học."),
  ignore("Trong năm có 12 vụ cháy rừng."),
  ignore("Giai đoạn 2026 - 2030: tình hình nguồn nước có nhiều thách thức."),
  ignore("Bố trí vốn đối ứng cho các dự án hoàn thành trong năm 2027."),
  ignore("Gia cố kè xong trước mùa mưa lũ năm 2027."),
  ignore("Năm 2027, lượng mưa được dự báo thấp hơn trung bình."),
  ignore("Tuyên truyền các ngày lễ, sự kiện lớn của ngành trong năm 2027."),
  ignore("Tổng vốn bố trí cho đề án trong giai đoạn 2027 - 2030 là 640 tỷ đồng."),
  ignore("Tổng kết các đề án về công tác dân số giai đoạn đến năm 2030."),
  ignore("Chiến lược phát triển đường sắt thời kỳ 2021-2030, tầm nhìn đến năm 2050."),
  ignore("Đánh giá tiềm năng thủy triều giai đoạn 2026 - 2030, có xét đến năm 2050."),
  ignore("Lập cơ sở dữ liệu về tiềm năng thủy triều đến năm 2030 và có tính đến năm 2050."),
  // a plan of November may be for the next year
  inTimeField(ignore("Cả năm")),
  ignore("Tổng kết Kế hoạch giai đoạn 2021 - 2026."),
  ignore("Số vốn đã bố trí trong giai đoạn 2021 - 2026 còn thấp."),
  ignore("Cả năm, lượng mưa thấp."),
  ignore("Kế hoạch vốn năm 2026 giao chậm."),
  ignore("Dự toán chi trong năm 2026 và những năm tiếp theo được giữ ổn định."),
  ignore("Kết quả đã đạt được trong năm 2025 là nền tảng quan trọng."),
  ignore("Nhà máy vừa khánh thành trong năm 2026."),
  ignore("Quyết định số 214/QĐ-TTg phê duyệt Chương trình đến năm 2030."),
  ignore("Về số vốn dư, không có khả năng giải ngân trong năm 2027, Sở Tài chính tổng hợp."),
  ignore("Điều chuyển các gói thầu không thể hoàn thành trong năm 2027 sang đơn vị khác."),
];
