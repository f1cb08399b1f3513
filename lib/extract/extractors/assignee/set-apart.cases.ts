import { day, find, ignore, lead, type RuleCase } from "../../../../test/support/rule-cases.ts";

export const referenceDate = day("2026-11-20");

export const finds: readonly RuleCase[] = [
  find("Đối với ⟦các Khoa⟧ có chương trình được thẩm định (Khoa Dược, Khoa Nhi):", lead()),
  find("Về phía ⟦các Sở⟧, Bộ trưởng đề nghị tham mưu bố trí đủ quỹ đất.", lead()),
  find("Đối với ⟦Thủ đô Hà Nội⟧:", lead("thanh-pho-ha-noi")),
  find("Riêng ⟦Bộ Tài chính⟧, Thủ tướng yêu cầu rà soát, bố trí vốn cho các khu tái định cư.", lead("bo-tai-chinh")),
  find("Với ⟦tỉnh Quảng Ninh⟧, Phó Thủ tướng đề nghị bàn giao mặt bằng còn lại.", lead("tinh-quang-ninh")),
  find("Đối với ⟦Bộ Y tế⟧, cần khẩn trương đấu thầu tập trung.", lead("bo-y-te")),
  find("Đối với ⟦các sở, ban, ngành⟧:", lead()),
  find("Với ⟦Bộ Công an⟧, tiếp tục mở đợt cao điểm kiểm tra kho hàng.", lead("bo-cong-an")),
  find("Đối với ⟦Sở Y tế⟧, Bộ Y tế yêu cầu chỉ đạo các bệnh viện trực cấp cứu.", lead("so-y-te")),
  find("Đối với ⟦các ban quản lý dự án⟧ có tỷ lệ giải ngân thấp, Chủ tịch UBND tỉnh yêu cầu kiểm điểm trách nhiệm.", lead()),
  find("Đối với ⟦UBND TP. Cần Thơ⟧: Hỗ trợ nhà đầu tư giải phóng mặt bằng.", lead("ubnd-thanh-pho-can-tho")),
  find("Về phía ⟦UBND các xã⟧, Chủ tịch UBND tỉnh giao nhiệm vụ quản lý chặt bến thủy nội địa.", lead()),
  find("Đối với ⟦tỉnh Gia Lai⟧, Phó Thủ tướng yêu cầu:", lead("tinh-gia-lai")),
  find("Còn với ⟦các doanh nghiệp⟧, Thủ tướng đề nghị minh bạch sổ kho.", lead()),
  find("Đối với ⟦các bệnh viện tư nhân⟧: Tự đánh giá mức độ an toàn.", lead()),
];

export const ignores: readonly RuleCase[] = [
  ignore("Riêng các xã vùng cao lập danh mục riêng."),
  ignore("Đối với các hộ có nợ quá hạn (nhóm 3, nhóm 4):"),
  ignore("Kiểm tra đê bao, riêng các xã ven sông đã ngập sâu."),
  ignore("Đối với các dự án chậm tiến độ, Bộ Tài chính rà soát, điều chuyển vốn."),
  ignore("Đối với doanh nghiệp: hỗ trợ lãi suất vay vốn."),
  ignore("Với Bộ Công an, dữ liệu dân cư là tài sản chung."),
  ignore("Phối hợp với Bộ Tài chính, yêu cầu bố trí vốn."),
  ignore("Với dữ liệu của Bộ Công an, Thủ tướng đề nghị minh bạch cách dùng."),
  ignore("Riêng kinh phí khảo sát, cần bố trí trước ngày 30/6."),
  ignore("Đối với đề nghị của Bộ Xây dựng, Thủ tướng yêu cầu làm rõ."),
];
