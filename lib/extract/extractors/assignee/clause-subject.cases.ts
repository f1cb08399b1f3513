import { day, find, ignore, lead, type RuleCase } from "../../../../test/support/rule-cases.ts";

export const referenceDate = day("2026-11-20");

export const finds: readonly RuleCase[] = [
  find("⟦Bộ Tài chính⟧ chủ trì, cân đối đủ vốn cho chương trình kho lạnh.", lead("bo-tai-chinh")),
  find("⟦Bộ Nội vụ⟧:", lead("bo-noi-vu")),
  find("⟦Bộ Công an⟧, ⟦Bộ Quốc phòng⟧ chỉ đạo lực lượng tại chỗ hỗ trợ người dân.", lead("bo-cong-an"), lead("bo-quoc-phong")),
  find(
    "Các Bộ: ⟦Công an⟧, ⟦Quốc phòng⟧, ⟦Y tế⟧ khẩn trương triển khai.",
    lead("bo-cong-an"),
    lead("bo-quoc-phong"),
    lead("bo-y-te"),
  ),
  find("⟦Các bộ, ngành, địa phương⟧ tập trung tháo gỡ khó khăn cho doanh nghiệp.", lead()),
  find("⟦Bộ trưởng Bộ Xây dựng⟧ trực tiếp kiểm tra các nút giao chậm tiến độ.", lead("bo-xay-dung")),
  find("⟦Ban An toàn giao thông Thành phố⟧ là cơ quan thường trực, có trách nhiệm tổng hợp tình hình.", lead()),
  find("⟦Bộ Công Thương⟧ được giao chủ trì xây dựng cơ chế giá.", lead("bo-cong-thuong")),
  find("⟦Bộ Tài chính⟧ được Phó Thủ tướng yêu cầu rà soát mức ký quỹ.", lead("bo-tai-chinh")),
  find("⟦Sở Nội vụ⟧ là đầu mối theo dõi, đôn đốc việc thực hiện.", lead("so-noi-vu")),
  find("Trong khi chờ bố trí vốn, ⟦Tỉnh⟧ chủ động sử dụng ngân sách địa phương.", lead()),
  find("⟦Các địa phương⟧ đang thực hiện giãn cách tiếp tục siết chặt đi lại.", lead()),
  find("Trên cơ sở đó, ⟦Bộ Tư pháp⟧ rà soát các quy định chồng chéo.", lead("bo-tu-phap")),
  find("Hoàn thành việc lập hồ sơ. ⟦Bộ Y tế⟧ hướng dẫn các bệnh viện thực hiện.", lead("bo-y-te")),
  find("⟦Chủ tịch Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương⟧ chịu trách nhiệm về tiến độ.", lead()),
  find("⟦Các địa phương⟧ bố trí đủ quỹ đất; ⟦Bộ Xây dựng⟧ tổng hợp, báo cáo.", lead(), lead("bo-xay-dung")),
  find("Đối với các dự án chậm tiến độ, ⟦Bộ Tài chính⟧ rà soát, điều chuyển vốn.", lead("bo-tai-chinh")),
  find("⟦Các chủ đầu tư, nhà thầu⟧ tổ chức thi công ba ca liên tục.", lead()),
  find("Trên cơ sở Kế hoạch này, ⟦các bộ, cơ quan ngang bộ⟧, ⟦Ủy ban nhân dân cấp tỉnh⟧:", lead(), lead()),
  find("⟦Chi nhánh Công ty cổ phần Thủy lợi Yên Bình⟧: Chủ động tích nước các hồ.", lead()),
  find("Ủy ban nhân dân các tỉnh ⟦Gia Lai⟧, ⟦Đắk Lắk⟧ rà soát quỹ đất.", lead("tinh-gia-lai"), lead("tinh-dak-lak")),
];

export const ignores: readonly RuleCase[] = [
  ignore("Sau khi nghe báo cáo của Bộ Xây dựng, ý kiến của các bộ, cơ quan:"),
  ignore("Chủ tịch UBND tỉnh yêu cầu:"),
  ignore("Hằng năm tổng hợp kế hoạch vốn gửi Bộ Nội vụ, Bộ Tài chính trước ngày 15 tháng 7."),
  ignore("Dự họp có đại diện các sở; Chủ tịch UBND tỉnh Gia Lai. Sau khi nghe ý kiến, Phó Thủ tướng kết luận:"),
  ignore("Bộ Công Thương được giao 12 nhiệm vụ trong năm."),
  ignore("Thực hiện Công văn của Bộ Y tế, Giám đốc Sở Y tế chỉ đạo:"),
  ignore("Các địa phương đang tích cực triển khai tiêm chủng."),
  ignore("Để nâng cao hiệu quả, Bộ trưởng Bộ Công an chỉ thị:"),
  ignore("Nhà thầu nào chậm tiến độ phải chấm dứt hợp đồng."),
  ignore("Về việc báo nêu tình trạng ngập lụt, Phó Thủ tướng Trần Văn An có ý kiến như sau:"),
  ignore("Căn cứ Thông tư trên, Sở Tài chính hướng dẫn và đề nghị các đơn vị triển khai một số nội dung sau:"),
  ignore("Đồng chí Chủ tịch UBND tỉnh kết luận, chỉ đạo như sau:"),
  ignore("Tham dự cuộc họp có đại diện Bộ Tài chính, Bộ Công an."),
  ignore("Sau khi nghe Bộ Xây dựng báo cáo, Phó Thủ tướng kết luận như sau."),
  ignore("Khai thác cơ sở dữ liệu của Bộ Công an để đối soát."),
  ignore("Bộ Tài chính và Bộ Xây dựng là thành viên Ban soạn thảo."),
  ignore("Báo cáo Thủ tướng Chính phủ kết quả thực hiện."),
  ignore("Thực hiện nghiêm Chỉ thị số 12/CT-TTg của Thủ tướng Chính phủ."),
];
