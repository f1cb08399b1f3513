import { day, find, ignore, lead, type RuleCase } from "../../../../test/support/rule-cases.ts";

export const referenceDate = day("2026-11-20");

export const finds: readonly RuleCase[] = [
  find("Hoàn thiện Cổng Dịch vụ công quốc gia (⟦Văn phòng Chính phủ⟧; quý IV năm 2026).", lead("vpcp")),
  find("Rà soát quy chuẩn kho lạnh (⟦Bộ Nội vụ⟧, Quý IV/2026).", lead("bo-noi-vu")),
  find("Rà soát quy hoạch bến xe (⟦Sở Xây dựng⟧ chủ trì, phối hợp UBND phường; hoàn thành trong quý II).", lead("so-xay-dung")),
  find("Lập danh mục kho lạnh (giao ⟦Bộ Công Thương⟧ chủ trì);", lead("bo-cong-thuong")),
  find("Mở lớp tập huấn (⟦Sở Nội vụ⟧, ⟦Sở Y tế⟧ thực hiện).", lead("so-noi-vu"), lead("so-y-te")),
  find("Nâng cấp trạm y tế xã (⟦Bộ Y tế⟧ chủ trì).", lead("bo-y-te")),
  find("Sửa chữa kè sông (⟦Sở Nông nghiệp và Môi trường⟧ thực hiện, xong trong tháng 12).", lead("so-nnmt")),
  find("In tờ rơi về bơi lội (⟦Sở Y tế⟧, ⟦UBND các xã⟧).", lead("so-y-te"), lead()),
  find("Công tác truyền thông: Mở 12 lớp bơi tại các thôn (⟦Sở Nội vụ⟧).", lead("so-noi-vu")),
  find("Cấp xã: hoàn thành trước ngày 30/9/2027 (⟦UBND các xã⟧).", lead()),
  find("Từ 01/4 đến 10/4/2027: Mở lớp cho đầu bếp - ⟦Trung tâm Y tế⟧ thực hiện.", lead()),
  find("Mở lớp bơi tại bể xã - ⟦Phòng Kinh tế⟧ chủ trì; Hội Nông dân xã phối hợp.", lead()),
  find("Cập nhật cơ sở dữ liệu đất đai (giao ⟦Bộ Tài chính⟧ chủ trì).", lead("bo-tai-chinh")),
];

export const ignores: readonly RuleCase[] = [
  ignore("Rà soát quy chuẩn kho lạnh (Bộ Nội vụ, 12 sở đã làm)."),
  ignore("Rà soát quy hoạch bến xe (Sở Xây dựng đã trình tại Tờ trình số 12)."),
  ignore("Giao ban với các sở (Sở Xây dựng chủ trì) để tháo gỡ."),
  ignore("Giao Chi cục Thủy lợi (Văn phòng thường trực) tổng hợp."),
  ignore("(Sở Xây dựng chủ trì)"),
  ignore("Gửi danh sách thuyền về cơ quan thường trực (Công an tỉnh)."),
  ignore("Tổ chức lễ phát áo phao tại trụ sở (UBND xã)."),
  ignore("Kiểm tra cầu phao của doanh nghiệp (Công ty Đường thủy)."),
  ignore("Thả phao dẫn luồng - các bến do Sở Xây dựng thực hiện."),
  ignore("Sở Tài chính (cơ quan chủ trì)"),
];
