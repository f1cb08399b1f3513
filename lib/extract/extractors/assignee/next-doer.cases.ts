import { coordinating, day, find, ignore, lead, type RuleCase } from "../../../../test/support/rule-cases.ts";

export const referenceDate = day("2026-11-20");

export const finds: readonly RuleCase[] = [
  find("Sở Y tế phải nộp đề án trước ngày 01/12/2026, ⟦Sở Nội vụ⟧ phải thẩm định trước ngày 15/12/2026.", lead("so-noi-vu")),
  find("Bộ Công Thương bảo đảm nguồn cung, còn ⟦Bộ Tài chính⟧ điều hành giá thuốc.", lead("bo-tai-chinh")),
  find("Sở Y tế lập danh mục thuốc, trên cơ sở đó, ⟦Sở Tài chính⟧ thẩm định giá.", lead("so-tai-chinh")),
  find(
    "Các địa phương đẩy nhanh thủ tục cấp mỏ, trong đó ⟦Đồng Tháp⟧, ⟦Vĩnh Long⟧ hoàn thành trước ngày 20/12/2026.",
    lead("tinh-dong-thap"),
    lead("tinh-vinh-long"),
  ),
  find("Sở Y tế làm đầu mối, trong đó ⟦các bệnh viện⟧ phải kê khai trước ngày 01/12/2026.", lead()),
  find("Sở Công Thương tổ chức hội chợ, riêng ⟦Công an tỉnh⟧ chịu trách nhiệm phân luồng.", lead("cong-an-tinh")),
  find("Chủ đầu tư giao mặt bằng trước ngày 30/11/2026 và ⟦nhà thầu⟧ phải thông xe trước ngày 30/4/2027.", lead()),
  find("Trước ngày 30/11, các xã rà soát kho, trước ngày 10/12, ⟦Sở Tài chính⟧ tổng hợp.", lead("so-tai-chinh")),
  find("Giao Bộ Y tế chuẩn bị thuốc, ⟦Bộ Công Thương⟧ chuẩn bị hàng Tết.", lead("bo-cong-thuong")),
  find("Các sở gửi số liệu về Sở Nội vụ, ⟦Sở Nội vụ⟧ tổng hợp trong tháng 12.", lead("so-noi-vu")),
  find("Bộ Y tế chỉ đạo các bệnh viện trực Tết, ⟦Bộ Công an⟧ tăng cường tuần tra.", lead("bo-cong-an")),
  find("Công an phường trực tại bến phà; ⟦Ban Chỉ huy Quân sự phường⟧ tại ngầm tràn.", lead()),
  find("Lập dự toán sửa trạm y tế, ⟦Sở Tài chính⟧ thẩm định, trình trước ngày 15/12.", lead("so-tai-chinh")),
  find("Sở Y tế rà soát kho thuốc; trên cơ sở đó ⟦Sở Tài chính⟧ bố trí kinh phí.", lead("so-tai-chinh")),
  find("Bộ Y tế chi viện bác sĩ, hỗ trợ các địa phương, ⟦Bộ Công an⟧ cử tổ công tác.", lead("bo-cong-an")),
  find("Sở Y tế xây dựng kế hoạch, ⟦các cơ quan báo chí⟧ phối hợp đưa tin.", coordinating()),
];

export const ignores: readonly RuleCase[] = [
  ignore("Các tỉnh huy động cả hệ thống chính trị, Mặt trận Tổ quốc, Đoàn Thanh niên vào cuộc giúp dân dọn kho."),
  ignore("Khẩn trương cổ phần hóa Ngân hàng Ngoại thương Việt Nam, Ngân hàng Phát triển nhà theo đúng lộ trình."),
  ignore("Chỉ đạo các sở, ngành, Ủy ban nhân dân cấp xã nắm tình hình, kịp thời phát hiện vi phạm."),
  ignore("Đẩy nhanh tiến độ đường dây 500 kV Lào Cai - Vĩnh Yên, Nhà máy thủy điện Hòa Bình mở rộng; ký hợp đồng mua điện."),
  ignore("Các thành phố lớn như Hà Nội, Thành phố Hồ Chí Minh chuẩn bị ngay phương án ứng phó với các tình huống xấu."),
  ignore("Phân công đồng chí Trần Văn An, Phó Chủ tịch UBND tỉnh trực tiếp chỉ đạo việc thả phao."),
  ignore("UBND xã lập đoàn kiểm tra do Phó Chủ tịch làm Trưởng đoàn, Trưởng Công an xã làm Phó Trưởng đoàn."),
  ignore("Bộ Y tế hoàn thiện dự thảo, Bộ Tư pháp đã thẩm định, trình Chính phủ."),
  ignore("Sở Y tế tham mưu văn bản gửi Bộ Y tế, Bộ Tài chính hướng dẫn thủ tục thanh toán."),
  ignore("Chủ tịch UBND tỉnh chỉ đạo Sở Y tế khoanh vùng dịch, Công an tỉnh lập chốt."),
  ignore("Bộ Xây dựng chỉ đạo nhà thầu tăng ca, tư vấn giám sát thường trực trên công trường."),
  ignore("Lập dự toán sửa trạm y tế, Sở Tài chính chủ trì, hoàn thành trước ngày 15/12."),
  ignore("Phối hợp với Sở Y tế, Sở Tài chính rà soát kho thuốc."),
  ignore("Chủ tịch xã lập đoàn kiểm tra do 01 Phó Chủ tịch làm Trưởng đoàn, Trưởng Công an xã làm Phó Trưởng đoàn."),
  ignore("Bộ Công Thương đàm phán với phía Hoa Kỳ, Bộ Thương mại Hoa Kỳ xem xét công nhận quy chế."),
  ignore("Sở Xây dựng bố trí vốn từ ngân sách tỉnh, ngân sách xã, Hội Chữ thập đỏ tỉnh hỗ trợ, trình UBND tỉnh."),
  ignore("Sở Nội vụ thẩm định, Chủ tịch UBND tỉnh xem xét, quyết định."),
  ignore("Sở Y tế kiểm tra 27 cơ sở, trong đó Công an tỉnh kiểm tra 12 cơ sở."),
  ignore("Sở Tài chính hoàn thiện theo hướng các sở tự phân bổ, UBND các xã tự quyết toán."),
  ignore("Cục Thuế xử lý các doanh nghiệp trốn thuế, các hộ kinh doanh không kê khai."),
  ignore("Điều chuyển tàu tuần tra cho các địa bàn trọng điểm Hải Phòng, TP. Hồ Chí Minh, Đà Nẵng trước ngày 01/9/2026."),
  ignore("Thực hiện Công điện của Thủ tướng yêu cầu các tỉnh giữ an toàn đê, Chủ tịch UBND Thành phố chỉ đạo:"),
  ignore("Sở Xây dựng rà soát dự án do Sở Y tế trình, Sở Tài chính thẩm định."),
];
