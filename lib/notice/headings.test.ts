import { expect, it } from "vitest";
import { readSectionKind } from "./headings.ts";

it.each([
  ["Về kết quả đạt được", "past"],
  ["Đánh giá chung", "past"],
  ["Tồn tại, hạn chế và nguyên nhân", "past"],
  ["Quan điểm chỉ đạo", "past"],
  ["BÀI HỌC KINH NGHIỆM", "past"],
  ["Tư tưởng chỉ đạo", "past"],
  ["Công tác chính trị, tư tưởng:", null],
  ["LỢI ÍCH CỦA CÂU LẠC BỘ", "purpose"],
  ["Ý nghĩa của phong trào", "purpose"],
  ["Mục đích, yêu cầu", "purpose"],
  ["MỤC TIÊU", "objective"],
  ["Các chỉ tiêu chủ yếu", "objective"],
  ["Kinh phí thực hiện", "funding"],
  ["Nhiệm vụ, giải pháp trọng tâm thời gian tới", "duty"],
  ["TỔ CHỨC THỰC HIỆN", "duty"],
  ["Về các kiến nghị của địa phương", "duty"],
  ["Yêu cầu Giám đốc các sở, Chủ tịch UBND các xã, phường:", "duty"],
  ["Giao Sở Nội vụ đánh giá tình hình, thực hiện các việc:", "duty"],
  ["Để khắc phục những tồn tại nêu trên, Thủ tướng Chính phủ yêu cầu:", "duty"],
  ["Trước tình hình trên, Chủ tịch Ủy ban nhân dân tỉnh chỉ thị:", "duty"],
  ["Nhằm khắc phục hạn chế, Ủy ban nhân dân tỉnh Gia Lai yêu cầu như sau:", "duty"],
  ["Tình hình thực hiện những việc Thủ tướng Chính phủ yêu cầu:", "past"],
  ["Tồn tại, hạn chế, yêu cầu:", "past"],
  ["Tình hình sạt lở còn phức tạp; để giữ đê, đề nghị Ủy ban nhân dân các xã, phường làm ngay:", "duty"],
  ["Khi có dự báo bão, Ủy ban nhân dân các xã phải làm ngay:", null],
  ["Nếu kết quả đo vượt ngưỡng, trạm quan trắc báo về:", null],
  ["Để bảo đảm bảo quản nông sản, yêu cầu:", null],
  ["Khi triển khai, còn một số khó khăn sau:", "past"],
  ["Khi có dự báo bão, tình hình sạt lở", "past"],
  ["YÊU CẦU CHUNG", "purpose"],
  ["Yêu cầu", "purpose"],
  ["Tháo gỡ khó khăn cho hộ kinh doanh", null],
  ["Nâng cao nhận thức về an toàn hồ đập", null],
  ["Kiểm tra tình hình thi hành Luật Cấp nước", null],
  ["Khó khăn trong thực hiện", "past"],
  ["Bộ Tài chính", null],
  ["Về Báo cáo tình hình triển khai Chương trình phát triển nhà ở", null],
  ["Về dự án Luật Cấp nước", null],
  ["Về phát triển hạ tầng số", null],
  ["Đối với các khoa được đánh giá đợt này", null],
  ["Trung tâm Kiểm định và Đánh giá đất", null],
])("the heading “%s” announces: %s", (heading, kind) => {
  expect(readSectionKind(heading)).toBe(kind);
});

it("a long paragraph is no heading", () => {
  expect(readSectionKind(`Kết quả ${"rà soát các dự án chậm tiến độ, ".repeat(10)}`)).toBeNull();
});
