/** As `NAME_LISTS`: names with a clause that says which of several are meant, and with commas of their own. */
export const NAMES_WITH_CLAUSES: readonly string[] = [
  "⟦Các đơn vị chưa có báo cáo⟧ (theo danh sách gửi kèm)‖ khẩn trương nộp bổ sung.",
  "⟦Các địa phương đã gửi hồ sơ nhưng chưa đủ thành phần⟧‖ khẩn trương bổ sung.",
  "⟦các đơn vị⟧‖ đã gửi báo cáo đúng hạn.",
  "⟦các xã⟧‖ chưa có nước sạch.",
  "⟦Giám đốc các bệnh viện, viện có giường bệnh trực thuộc Bộ⟧, ⟦Thủ trưởng y tế các bộ, ngành⟧‖ báo cáo.",
  "⟦Giám đốc các bệnh viện, viện trực thuộc Bộ Y tế⟧, ⟦Giám đốc Sở⟧‖ báo cáo.",
  "⟦Sở Y tế các tỉnh⟧, ⟦Y tế các Bộ, ngành⟧‖ tổng hợp kết quả.",
  "⟦Y tế ngành⟧‖ tổng hợp kết quả.",
  "⟦Trường Đào tạo, Bồi dưỡng cán bộ Tài chính⟧, ⟦Vụ Pháp chế⟧‖ xây dựng giáo trình.",
  "⟦Viện Chiến lược, Chính sách Giao thông⟧ và ⟦Cục Hàng hải⟧‖ nghiên cứu.",
  "⟦Cục Quản lý Y, Dược cổ truyền⟧‖ thẩm định hồ sơ.",
  "⟦Người quyết định đầu tư⟧, ⟦chủ đầu tư⟧‖ rà soát hồ sơ.",
  "⟦Người sử dụng lao động⟧‖ phải đóng bảo hiểm.",
];
