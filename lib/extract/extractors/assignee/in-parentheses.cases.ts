import { day, find, ignore, lead, type RuleCase } from "../../../../test/support/rule-cases.ts";

export const referenceDate = day("2026-11-20");

export const finds: readonly RuleCase[] = [
  find("Rà soát quy hoạch bến xe (⟦Sở Xây dựng⟧ chủ trì, phối hợp UBND phường; hoàn thành trong quý II).", lead("so-xay-dung")),
  find("Lập danh mục kho lạnh (giao ⟦Bộ Công Thương⟧ chủ trì);", lead("bo-cong-thuong")),
  find("Mở lớp tập huấn (⟦Sở Nội vụ⟧, ⟦Sở Y tế⟧ thực hiện).", lead("so-noi-vu"), lead("so-y-te")),
  find("Nâng cấp trạm y tế xã (⟦Bộ Y tế⟧ chủ trì).", lead("bo-y-te")),
  find("Sửa chữa kè sông (⟦Sở Nông nghiệp và Môi trường⟧ thực hiện, xong trong tháng 12).", lead("so-nnmt")),
  find("Cập nhật cơ sở dữ liệu đất đai (giao ⟦Bộ Tài chính⟧ chủ trì).", lead("bo-tai-chinh")),
];

export const ignores: readonly RuleCase[] = [
  ignore("Rà soát quy hoạch bến xe (Sở Xây dựng đã trình tại Tờ trình số 12)."),
  ignore("Giao ban với các sở (Sở Xây dựng chủ trì) để tháo gỡ."),
  ignore("Giao Chi cục Thủy lợi (Văn phòng thường trực) tổng hợp."),
  ignore("(Sở Xây dựng chủ trì)"),
  ignore("Sở Tài chính (cơ quan chủ trì)"),
];
