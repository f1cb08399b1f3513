import { before, day, find, ignore, on, type RuleCase } from "../../../../test/support/rule-cases.ts";

/** A Friday. */
export const referenceDate = day("2026-11-20");

export const finds: readonly RuleCase[] = [
  find("Hoàn thành nền đường ⟦trong quý này⟧.", on("2026-12-31", { inferred: true })),
  find("Trình phương án ⟦trong quý tới⟧.", on("2027-03-31", { inferred: true })),
  find("Tham mưu phương án ⟦ngay đầu tuần sau⟧.", on("2026-11-29", { inferred: true })),
  find("Văn phòng Chính phủ tổng hợp, báo cáo ⟦trong tuần này⟧.", on("2026-11-22", { inferred: true })),
  find("Bố trí đủ kinh phí ⟦ngay trong tuần sau⟧.", on("2026-11-29", { inferred: true })),
  find("Họp với các nhà thầu ⟦trong tuần tới⟧.", on("2026-11-29", { inferred: true })),
  find("Thông báo lịch cắt điện ⟦trong ngày hôm nay⟧.", on("2026-11-20", { inferred: true })),
  find("Di dời các hộ dân ⟦trước ngày mai⟧.", before("2026-11-21", { inferred: true })),
  find("Gửi báo cáo nhanh ⟦ngay trong hôm nay⟧.", on("2026-11-20", { inferred: true })),
  find("Hoàn thành việc gia cố đê ⟦cuối tuần này⟧.", on("2026-11-22", { inferred: true })),
  find("Khơi thông cống qua đường ⟦trong tối nay⟧.", on("2026-11-20", { inferred: true })),
  find("Gửi ảnh hiện trường ⟦trước 4 giờ chiều nay⟧.", before("2026-11-20", { at: "16:00", inferred: true })),
  find("Phát nước uống cho dân ⟦xong trước sáng mai⟧.", before("2026-11-21", { inferred: true })),
  find("Trả phiếu xin ý kiến ⟦trước thứ Tư tuần sau⟧.", before("2026-11-25", { inferred: true })),
  find("Chốt lịch trực ⟦chậm nhất 15 giờ Chủ nhật tuần này⟧.", on("2026-11-22", { at: "15:00", inferred: true })),
  find("Rà soát việc trễ hạn; ⟦tuần tới⟧ phải xử lý dứt điểm.", on("2026-11-29", { inferred: true })),
  find("Sở Y tế đối chiếu số liệu, ⟦tháng này⟧ báo cáo kết quả.", on("2026-11-30", { inferred: true })),
  find("Sơ tán xong các hộ dân ⟦trước 17 giờ ngày mai⟧.", before("2026-11-21", { at: "17:00", inferred: true })),
  find("Có phương án ⟦ngay trong buổi chiều nay⟧.", on("2026-11-20", { inferred: true })),
];

export const ignores: readonly RuleCase[] = [
  ignore("Sản lượng quý này tăng 3%."),
  ignore("Hôm nay, Phó Thủ tướng kiểm tra thực địa."),
  ignore("Tuần tới sẽ có mưa lớn, nước sông lên."),
  ignore("Tuần này có mưa lớn ở vùng núi."),
  ignore("Sáng nay, mực nước hồ đã xuống dưới báo động 1."),
  ignore("Giao ban vào thứ Hai tuần đầu của tháng."),
  ignore("Hằng tuần tổng hợp số liệu."),
  ignore("Làm việc trong các tuần liên tiếp."),
  ignore("Lập phương thức vận hành tuần tới, tháng tới, báo cáo Bộ Công Thương."),
];
