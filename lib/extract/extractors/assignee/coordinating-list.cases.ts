import { coordinating, day, find, ignore, type RuleCase } from "../../../../test/support/rule-cases.ts";

export const referenceDate = day("2026-11-20");

export const finds: readonly RuleCase[] = [
  find(
    "Bộ Tài chính chủ trì, phối hợp với ⟦Bộ Công an⟧, ⟦Bộ Tư pháp⟧ và ⟦các cơ quan liên quan⟧ xây dựng quy chế.",
    coordinating("bo-cong-an"),
    coordinating("bo-tu-phap"),
    coordinating(),
  ),
  find("Bộ Y tế chủ trì, với sự phối hợp của ⟦Bộ Nội vụ⟧ lập danh mục thuốc.", coordinating("bo-noi-vu")),
  find("Bộ Y tế chủ trì, trao đổi, thống nhất với ⟦Bộ Nội vụ⟧ về biên chế.", coordinating("bo-noi-vu")),
  find("Kiểm tra cơ sở; phối hợp với ⟦các sàn thương mại điện tử⟧ gỡ bỏ gian hàng vi phạm.", coordinating()),
  find("Hướng dẫn giáo dục hòa nhập; tham gia với ⟦Bộ Y tế⟧ phát hiện sớm khuyết tật.", coordinating("bo-y-te")),
  find("Bộ Công Thương chủ trì, cùng ⟦3 tỉnh⟧ rà soát tổng mức đầu tư.", coordinating()),
  find("Phối hợp chặt chẽ với ⟦Bộ Xây dựng⟧ rà soát quy hoạch.", coordinating("bo-xay-dung")),
  find("Phối hợp chặt chẽ, thường xuyên với ⟦Hội Nông dân tỉnh⟧ nắm giá vật tư.", coordinating()),
  find("Bộ Y tế cùng với ⟦Bộ Nội vụ⟧ thống nhất biên chế.", coordinating("bo-noi-vu")),
  find("Cục Đường bộ cùng ⟦Bộ Công an⟧ phân luồng giao thông.", coordinating("bo-cong-an")),
  find("Lựa chọn mô hình, phối hợp ⟦Bộ Công an⟧, ⟦doanh nghiệp viễn thông⟧.", coordinating("bo-cong-an"), coordinating()),
  find("Cục Thuế phối hợp ⟦Công an tỉnh⟧ xử lý vi phạm.", coordinating("cong-an-tinh")),
  find("Chủ trì, phối hợp với ⟦các địa phương⟧ kiểm tra thực địa.", coordinating()),
  find(
    "Bảo hiểm xã hội tỉnh chủ trì, với sự tham gia của ⟦Sở Y tế⟧ và ⟦Sở Nội vụ⟧ cấp thẻ.",
    coordinating("so-y-te"),
    coordinating("so-noi-vu"),
  ),
  find("Bộ Tài chính chủ trì, thống nhất với ⟦Bộ Nội vụ⟧ trình Chính phủ.", coordinating("bo-noi-vu")),
  find("Phối hợp với các Bộ: ⟦Công an⟧, ⟦Quốc phòng⟧ diễn tập.", coordinating("bo-cong-an"), coordinating("bo-quoc-phong")),
  find(
    "Phối hợp với ⟦Cảng hàng không Vinh⟧, ⟦Ga Vinh⟧ và ⟦Sở Y tế⟧ bố trí xe.",
    coordinating(),
    coordinating(),
    coordinating("so-y-te"),
  ),
  find("Sở Giáo dục và Đào tạo phối hợp ⟦ngành y tế⟧ tuyên truyền, vệ sinh lớp học.", coordinating()),
  find(
    "Bộ Tài chính chủ trì, ⟦Bộ Nội vụ⟧ và ⟦Bộ Y tế⟧ phối hợp rà soát biên chế.",
    coordinating("bo-noi-vu"),
    coordinating("bo-y-te"),
  ),
  find("Bộ Tài chính chủ trì, có sự phối hợp của ⟦Bộ Nội vụ⟧ rà soát biên chế.", coordinating("bo-noi-vu")),
  find("Kết hợp cùng ⟦Bộ Công Thương⟧ kiểm soát thị trường.", coordinating("bo-cong-thuong")),
  find("Phối hợp cùng ⟦nhà trường⟧ tuyên truyền về bơi lội.", coordinating()),
  find(
    "Bộ Xây dựng là cơ quan chủ trì, các Bộ ⟦Tài chính⟧, ⟦Y tế⟧ là cơ quan phối hợp rà soát định mức.",
    coordinating("bo-tai-chinh"),
    coordinating("bo-y-te"),
  ),
  find("Phối hợp với ⟦ngành Y tế⟧ xác thực danh sách người tiêm.", coordinating()),
  find(
    "Chủ trì, phối hợp với ⟦Cảng vụ Hàng hải Nghệ An⟧ và ⟦các cơ quan kiểm tra chuyên ngành⟧ áp dụng tờ khai chung.",
    coordinating(),
    coordinating(),
  ),
  find(
    "Phối hợp với ⟦các đơn vị thuộc Bộ⟧, ⟦các cơ quan, tổ chức liên quan⟧ hướng dẫn việc nộp lưu.",
    coordinating(),
    coordinating(),
  ),
  find("Cục Đo lường chủ trì, ⟦Vụ Pháp chế⟧, ⟦Vụ Tổ chức cán bộ⟧ tham gia thẩm định.", coordinating(), coordinating()),
  find("Phối hợp với ⟦Kiểm lâm⟧, ⟦Quản lý thị trường⟧ điều tra.", coordinating(), coordinating()),
  find("Phối hợp với ⟦các đối tác⟧ tổ chức các khóa tập huấn.", coordinating()),
  find("Tăng cường phối hợp với ⟦những nghệ nhân cao tuổi⟧ tổ chức lớp dệt.", coordinating()),
];

export const ignores: readonly RuleCase[] = [
  ignore("Phối hợp với các hoạt động kỷ niệm tổ chức lễ phát động."),
  ignore("Kết hợp với các giải pháp kỹ thuật khác."),
  ignore("Chính quyền cần đồng hành cùng doanh nghiệp vượt khó."),
  ignore("Xây dựng quy chế phối hợp lực lượng trong chữa cháy rừng."),
  ignore("Nâng cao hiệu quả phối hợp giữa các lực lượng."),
  ignore("Lồng ghép, phối hợp với Chương trình Mục tiêu quốc gia."),
  ignore("Cuối cùng, Bộ Tài chính tổng hợp kết quả."),
  ignore("So với cùng kỳ, số vụ việc giảm mạnh."),
  ignore("Quy chế phối hợp số 15/QCPH đã được ban hành."),
  ignore("Huy động sự tham gia của các tổ chức chính trị - xã hội."),
  ignore("Cơ bản thống nhất với báo cáo của Sở Tài chính."),
  ignore("Tổ chức hội thảo có sự tham gia của các doanh nghiệp."),
  ignore("Giá xăng tăng cùng 3 mặt hàng khác."),
  ignore("Việt Nam tham gia với tư cách quan sát viên."),
  ignore("Hai bên cùng ký biên bản."),
];
