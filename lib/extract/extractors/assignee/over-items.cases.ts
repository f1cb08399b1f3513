import { day, find, ignore, lead, type RuleCase } from "../../../../test/support/rule-cases.ts";

export const referenceDate = day("2026-11-20");

export const finds: readonly RuleCase[] = [
  find("Phần việc thuộc về ⟦Sở Xây dựng⟧:", lead("so-xay-dung")),
  find("Nội dung công việc của ⟦Bộ Y tế⟧", lead("bo-y-te")),
  find("Những việc ⟦Sở Y tế⟧ không được chậm trễ:", lead("so-y-te")),
  find("Giám sát việc dạy thêm; Phó Chủ tịch UBND tỉnh chỉ đạo ⟦Sở Y tế⟧:", lead("so-y-te")),
  find("Tổng Biên tập phân công ⟦Bộ Xây dựng⟧:", lead("bo-xay-dung")),
  find("Ủy ban nhân dân tỉnh phê bình ⟦Sở Xây dựng⟧ chậm nộp số liệu và yêu cầu:", lead("so-xay-dung")),
  find("Bước sang mùa khô, ⟦Bộ Công an⟧ cần làm tốt:", lead("bo-cong-an")),
  find("⟦Bộ Quốc phòng⟧ là đơn vị nòng cốt, đảm nhận:", lead("bo-quoc-phong")),
  find("Khi có thiên tai, ⟦Bộ Xây dựng⟧ có những trách nhiệm sau:", lead("bo-xay-dung")),
  find("Giúp việc cho Tổ công tác, ⟦Bộ Nội vụ⟧ lo các phần việc:", lead("bo-noi-vu")),
  find("Sắp vào mùa cưới, ⟦Sở Y tế⟧ còn được giao thêm:", lead("so-y-te")),
  find("Mấy phần việc do ⟦Sở Nội vụ⟧ đảm đương:", lead("so-noi-vu")),
  find("Hai đầu mục lớn dành cho ⟦Bộ Y tế⟧ gồm:", lead("bo-y-te")),
];

export const ignores: readonly RuleCase[] = [
  ignore("Những việc các bộ chưa làm xong:"),
  ignore("Về kiến nghị của UBND tỉnh Quảng Ninh:"),
  ignore("Phân công nhiệm vụ các thành viên Ban Chỉ đạo:"),
  ignore("Nhiệm vụ phát triển kinh tế rừng tại các xã miền núi:"),
  ignore("Phối hợp với Bộ Tài chính, Bộ Công an rà soát:"),
  ignore("Chủ trì, phối hợp với Bộ Y tế chỉ đạo các bệnh viện:"),
  ignore("Bộ Công an đã yêu cầu các địa phương như sau:"),
  ignore("Qua kiểm tra, các xã còn tồn tại:"),
  ignore("Về các tuyến đường do Bộ Xây dựng quản lý:"),
  ignore("Một số kiến nghị của Sở Y tế:"),
  ignore("Tại hội nghị, Sở Nội vụ cho biết:"),
  ignore("Phó Chủ tịch UBND tỉnh chỉ đạo Sở Y tế rà soát kho thuốc."),
];
