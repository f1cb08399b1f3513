import { describe, expect, it } from "vitest";
import { clauseStarts } from "./clauses.ts";

/** The passage with "|" where a clause starts, "›" where one starts behind an opener. */
function marked(passage: string): string {
  const kinds = new Map(clauseStarts(passage).map(({ at, kind }) => [at, kind === "start" ? "|" : "›"]));
  return [...passage].map((character, at) => (kinds.get(at) ?? "") + character).join("");
}

describe("clauses", () => {
  it.each([
    "|Bộ Y tế rà soát; |Bộ Nội vụ báo cáo. |Các địa phương thực hiện.",
    "|Trên cơ sở đó, ›Bộ Tư pháp rà soát.",
    "|Để bảo đảm tiến độ, ›Bộ Xây dựng kiểm tra.",
    "|UBND TP. Hồ Chí Minh bố trí 14.000 căn hộ.",
    "|Bộ Y tế (chủ trì; đầu mối) rà soát.",
    "|Đồng ý chủ trương - |Giao Bộ Y tế thực hiện.",
    "|Đồng thời, giao Bộ Y tế chỉ đạo các viện, các trường dự trữ thuốc.",
    "|Để kịp tiến độ, ›Bộ Y tế đề nghị UBND tỉnh chỉ đạo Sở Y tế, Công an tỉnh kiểm tra.",
    "|Nhanh chóng nạo vét kênh, ›các xã trực bơm.",
    "|Quá thời hạn nêu trên, ›Ban Quản lý dự án chấm dứt hợp đồng.",
    "|Sau mỗi trận lũ, ›các xã dọn cầu.",
    "|Trên các bãi bồi, ›Chi cục Thủy sản cắm biển.",
    "|Tuy thiếu vốn nhưng ›các xã phải dọn cầu.",
    "|Giữa hai đợt triều, ›các xã vá đê.",
    "|Trên thực tế, các xã vá đê chậm.",
    "|Tuy nhiên, các xã vá đê chậm.",
    "|Không chờ kinh phí, ›Sở Xây dựng vá cầu.",
    "|Đường hẹp nhưng các xe phải tránh nhau.",
    "|Nhiệm vụ gác chắn đêm được giao cho |Công an tỉnh đảm nhiệm.",
    "|Nhà thầu nào thi công ẩu, ›Ban Quản lý dự án báo cáo Bộ.",
    "|Xã nào làm tốt thì thưởng.",
    "|Trong quý IV |các đơn vị kiểm kê.",
    "|Bộ Nội vụ rà soát, báo cáo, đề xuất.",
    "|Mức 7.5 điểm là đạt.",
    "|Mực nước trên báo động I. |Để ứng phó, ›UBND tỉnh kiểm tra.",
  ])("%s", (expected) => {
    expect(marked(expected.replace(/[|›]/gu, ""))).toBe(expected);
  });
});
