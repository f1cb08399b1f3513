import { day, find, ignore, lead, type RuleCase } from "../../../../test/support/rule-cases.ts";

export const referenceDate = day("2026-11-20");

export const finds: readonly RuleCase[] = [
  find("Nhiệm vụ chung cho ⟦các bộ, ngành, địa phương⟧", lead()),
  find("Nhất trí với phương hướng; nhấn mạnh một số việc ⟦Tỉnh⟧ cần tập trung thực hiện:", lead()),
  find("Phó Thủ tướng Trần Văn Bình cũng chỉ đạo ⟦Bộ Y tế⟧ chủ trì rà soát giá thuốc.", lead("bo-y-te")),
  find("Đồng ý về chủ trương; giao ⟦Bộ Y tế⟧ hoàn thiện phương án.", lead("bo-y-te")),
  find("Thủ tướng yêu cầu ⟦các bộ, ngành, địa phương⟧ khẩn trương triển khai.", lead()),
  find("Đề nghị ⟦Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam⟧ giám sát việc thực hiện.", lead("mttq")),
  find("Giao cho ⟦Bộ Xây dựng⟧ làm đầu mối theo dõi.", lead("bo-xay-dung")),
  find("Trách nhiệm của ⟦Bộ Y tế⟧:", lead("bo-y-te")),
  find("Bộ Công an vừa có công điện gửi tới ⟦Công an các tỉnh⟧ đề nghị tăng cường tuần tra.", lead()),
  find("Phân công ⟦Bộ Nội vụ⟧ tổng hợp kết quả.", lead("bo-noi-vu")),
  find("Thủ tướng Chính phủ giao ⟦Bộ trưởng Bộ Tài chính⟧ chỉ đạo rà soát.", lead("bo-tai-chinh")),
  find("Chủ tịch UBND tỉnh yêu cầu ⟦giám đốc các sở, ban, ngành⟧ và ⟦chủ tịch UBND các xã, phường⟧ rà soát kho.", lead(), lead()),
  find("Giao ⟦phòng Kinh tế - Hạ tầng⟧ tham mưu phương án di dời.", lead()),
  find(
    "Giao các Bộ: ⟦Thương mại⟧, ⟦Thủy sản⟧, ⟦Bưu chính, Viễn thông⟧ báo cáo.",
    lead("bo-thuong-mai"),
    lead("bo-thuy-san"),
    lead("bo-bcvt"),
  ),
  find("Giao các Tập đoàn: ⟦Bưu chính Viễn thông Việt Nam⟧, ⟦Công nghiệp - Viễn thông Quân đội⟧ báo cáo.", lead(), lead()),
  find("Đề nghị ⟦Ban Chủ nhiệm Đoàn kiến trúc sư các tỉnh, thành phố trực thuộc Trung ương⟧ chủ động phối hợp.", lead()),
  find("Yêu cầu ⟦các Tập đoàn, Tổng Công ty⟧ chuẩn bị vật tư dự phòng.", lead()),
  find("Yêu cầu ⟦Bộ Công an⟧, ⟦Bộ Tư pháp⟧ báo cáo.", lead("bo-cong-an"), lead("bo-tu-phap")),
  find("Phó Thủ tướng Trần Văn An chỉ đạo ⟦Bộ Xây dựng⟧ rà soát quy hoạch.", lead("bo-xay-dung")),
  find("Thủ tướng Chính phủ vừa giao ⟦Bộ Y tế⟧ kiểm tra việc mua sắm.", lead("bo-y-te")),
  find("Chủ tịch UBND tỉnh yêu cầu ⟦giám đốc các sở⟧ rà soát hồ sơ.", lead()),
  find("Giao các Bộ: ⟦Tài chính⟧, ⟦Xây dựng⟧ thẩm định hồ sơ.", lead("bo-tai-chinh"), lead("bo-xay-dung")),
];

export const ignores: readonly RuleCase[] = [
  ignore("Ủy ban nhân dân tỉnh cụ thể hóa nhiệm vụ, phân công các ngành, địa phương thực hiện."),
  ignore("Lập tiến độ chi tiết; phân công lãnh đạo trực tiếp theo dõi từng gói thầu."),
  ignore("Nhiệm vụ cho các đơn vị còn dàn trải."),
  ignore("Sở Xây dựng, Sở Y tế chỉ đạo các đơn vị trực thuộc rà soát."),
  ignore("Phân công lực lượng trực giám sát suốt ngày đêm."),
  ignore("Làm rõ một số nội dung các bộ cần tiếp tục trao đổi."),
  ignore("Hoàn thành các nhiệm vụ đã giao Bộ Y tế."),
  ignore("Xử lý theo thẩm quyền hoặc đề nghị cơ quan có thẩm quyền xử lý."),
  ignore("Rà soát các nội dung Thủ tướng Chính phủ đã giao Bộ Xây dựng."),
  ignore("Chủ tịch UBND tỉnh chỉ đạo Sở Xây dựng rà soát."),
  ignore("Theo đề nghị của Bộ Nội vụ tại Tờ trình số 118/TTr-BNV."),
  ignore("Bảo đảm an toàn giao thông trên địa bàn Bộ Công an quản lý."),
  ignore("Cải thiện giao dịch điện tử của các bộ, ngành."),
  ignore("Theo nhiệm vụ được giao, hướng dẫn các ngành, địa phương, đơn vị kiểm kê phương tiện."),
  ignore("Nhiệm vụ được giao Bộ Tài chính chủ trì từ năm trước."),
  ignore("Yêu cầu phòng COVID-19 trong mùa lễ hội."),
  ignore("Khi có yêu cầu Bộ Quốc phòng điều động lực lượng."),
];
