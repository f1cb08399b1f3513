import { day, find, ignore, on, type RuleCase, within } from "../../../../test/support/rule-cases.ts";

/** A Friday; 24/11/2026 is a public holiday. */
export const referenceDate = day("2026-11-20");

export const finds: readonly RuleCase[] = [
  find("Đổi hết công tơ cũ ⟦trong 02 tuần tới⟧.", on("2026-12-04", { inferred: true })),
  find("Gửi kế hoạch ⟦trong vòng 10 ngày kể từ ngày ban hành Kết luận này⟧.", on("2026-11-30", { inferred: true })),
  find("Sắp xếp xong ⟦sau 2 tháng kể từ 01/12/2026⟧.", on("2027-02-01", { inferred: true })),
  find("Thông báo ngay cho các đơn vị ⟦trong vòng 15 phút⟧.", within("PT15M")),
  find("Lập quy hoạch ⟦12 tháng kể từ ngày phê duyệt nhiệm vụ⟧.", within("P12M", { from: "ngày phê duyệt nhiệm vụ" })),
  find("Vận chuyển vắc xin ⟦trong vòng 72h kể từ khi có giấy phép⟧.", within("PT72H", { from: "khi có giấy phép" })),
  find("Gửi lấy ý kiến ⟦trong vòng 10 ngày kể từ ngày ban hành Thông báo này⟧.", on("2026-11-30", { inferred: true })),
  find(
    "Xử lý hồ sơ ⟦trong 05 ngày làm việc kể từ ngày nhận được hồ sơ hợp lệ⟧.",
    within("P5D", { working: true, from: "ngày nhận được hồ sơ hợp lệ" }),
  ),
  find("Báo cáo nhanh ⟦trong vòng 24 giờ⟧.", within("PT24H")),
  find("Lấy mẫu nước ⟦trong 24-48 giờ sau khi có cá chết⟧.", within("PT48H", { from: "khi có cá chết" })),
  find("Hoàn thành việc rà soát ⟦trong thời hạn 02 tháng⟧.", within("P2M")),
  find("Trả lời kiến nghị ⟦không quá 15 ngày⟧.", within("P15D")),
  find(
    "⟦Chậm nhất sau 03 ngày kể từ khi kết thúc đợt kiểm tra⟧, công bố kết luận.",
    within("P3D", { from: "khi kết thúc đợt kiểm tra" }),
  ),
  find("Ban hành kế hoạch ⟦trong thời hạn 10 ngày làm việc kể từ ngày ký⟧.", on("2026-12-07", { inferred: true })),
  find("Hoàn thành ⟦trong vòng 02 tuần⟧.", within("P2W")),
  find("Rà soát kinh phí, báo cáo Thủ tướng Chính phủ ⟦trong 02 tuần⟧.", within("P2W")),
  find(
    "Kiểm tra bến bãi ⟦trong thời hạn 30 ngày kể từ 0 giờ ngày 01/12/2026⟧ trên toàn tỉnh.",
    on("2026-12-31", { inferred: true }),
  ),
  find("Thu hồi vật tư ⟦trong vòng 10 ngày kể từ ngày 05 tháng 12 năm 2026⟧.", on("2026-12-15", { inferred: true })),
  find("Giải quyết ⟦trong thời hạn 15 (mười lăm) ngày⟧.", within("P15D")),
  find(
    "Gửi kết luận ⟦05 ngày làm việc sau khi kết thúc đợt kiểm tra⟧.",
    within("P5D", { working: true, from: "khi kết thúc đợt kiểm tra" }),
  ),
  find("Trả lời ⟦trong vòng 15 ngày kể từ ngày nhận được văn bản này⟧.", within("P15D", { from: "ngày nhận được văn bản này" })),
  find("Hoàn thành ⟦trong vòng 30 ngày kể từ ngày ban hành Nghị định⟧.", within("P30D", { from: "ngày ban hành Nghị định" })),
  find("Báo cáo đột xuất ⟦trong vòng 12 giờ khi có sự cố⟧.", within("PT12H", { from: "khi có sự cố" })),
  find("Trả kết quả ⟦trong vòng 20 ngày, tính từ ngày lấy mẫu⟧.", within("P20D", { from: "ngày lấy mẫu" })),
  find("Cấp lại giấy phép ⟦trong vòng một tháng kể từ ngày thẩm định⟧.", within("P1M", { from: "ngày thẩm định" })),
  find("Trả lại hồ sơ thiếu ⟦trong vòng tám ngày kể từ ngày nộp⟧.", within("P8D", { from: "ngày nộp" })),
  find("Phát thuốc cho dân vùng lũ ⟦trong vòng 05 ngày làm việc⟧.", within("P5D", { working: true })),
  find("Thẩm tra, trả lời ⟦trong thời hạn không quá 10 ngày làm việc⟧.", within("P10D", { working: true })),
  find("Thống nhất phương án đền bù ⟦trong vòng 2 tuần tới⟧.", on("2026-12-04", { inferred: true })),
  find("Nộp bản vẽ hoàn công ⟦trong 10 ngày tới⟧.", on("2026-11-30", { inferred: true })),
  find(
    "Trình phương án cấp nước ⟦chậm nhất trong 05 ngày làm việc kể từ ngày nhận được đề nghị⟧.",
    within("P5D", { working: true, from: "ngày nhận được đề nghị" }),
  ),
  find(
    "⟦Trong vòng 07 ngày kể từ ngày nhận đủ hồ sơ⟧ phải có ý kiến bằng văn bản.",
    within("P7D", { from: "ngày nhận đủ hồ sơ" }),
  ),
  find(
    "Công bố tin động đất ⟦chậm nhất là 30 phút sau khi xảy ra rung chấn⟧.",
    within("PT30M", { from: "khi xảy ra rung chấn" }),
  ),
];

export const ignores: readonly RuleCase[] = [
  ignore("Ngân hàng giãn nợ tối đa 12 tháng cho hộ nuôi tôm."),
  ignore("Nghiêm cấm ở lại trên lồng bè sau 10 giờ ngày 21/11."),
  ignore("Phấn đấu thời gian chờ khám bình quân không quá 02 giờ."),
  ignore("Kiểm tra kho trong 02 ngày 12 và 13/01/2027."),
  ignore("Theo báo cáo, trong 02 tuần số ca bệnh tăng nhanh."),
  ignore("Làm sạch dữ liệu đất đai trong 90 ngày, từ ngày 01/12/2026 đến hết ngày 28/02/2027."),
  ignore("Gửi số liệu chậm nhất 17h hằng ngày."),
  ignore("Hội thi diễn ra trong hai ngày 5 và 6/12."),
  ignore("Tạm dừng giếng chưa có kết quả lấy mẫu trong vòng 06 tháng gần nhất."),
  ignore("Bão số 7 đã kéo dài qua 3 ngày."),
  ignore("Sẵn sàng ứng phó lũ trên sông trong 24 giờ tới."),
  ignore("Đường tràn đã ngập trong vòng 12 giờ qua."),
  ignore("Trong 10 tháng qua, tình hình có chuyển biến."),
  ignore("Mưa to liên tục, lượng mưa trong 1 tuần vượt 600 mm."),
  ignore("Diện tích trên 15 ngày công của lực lượng tại chỗ."),
  ignore("Điểm a khoản 3 Điều 12 của Nghị định."),
  ignore("Rút ngắn thời gian cấp phép, bảo đảm tổng thời gian không quá 77 ngày."),
  ignore("Các nhà hàng tắt biển quảng cáo sau 22 giờ."),
  ignore("Tin nhắn phản ánh được xử lý không quá 24 giờ."),
  ignore("Bố trí xe cứu thương trực trong 9 ngày nghỉ Tết."),
  ignore("Cập nhật danh sách trong 10 ngày cuối trước ngày bầu cử."),
  ignore("Nâng tỷ lệ trẻ được tiêm vắc xin trong vòng 24 giờ sau sinh lên 85%."),
  ignore("Bảo đảm tỷ lệ hồ sơ được trả kết quả trong 03 ngày làm việc đạt 95%."),
  ignore("Chuẩn bị đủ lương thực cho dân ở nơi sơ tán ít nhất trong 7 ngày."),
];
