import { describe, expect, it } from "vitest";
import { buildDocument } from "../../test/support/page-text.ts";
import { reportsOrder } from "./news.ts";

const HEADLINE = "Bảo đảm nguồn cung hàng hóa dịp Tết";

describe("a page of another kind than a report", () => {
  it("reports none where a ministry answers voters, a page looks back, or the press is gone through", () => {
    const asked = "UBND tỉnh đã giao Công an tỉnh tuần tra; Sở Y tế đã yêu cầu các trạm trực.";
    const reports = (...lines: string[]): boolean => reportsOrder(buildDocument(lines));
    expect(reports("Gỡ thẻ vàng", "Sau một năm triển khai Chỉ thị, tình hình có chuyển biến.", asked)).toBe(false);
    expect(
      reports("Gỡ thẻ vàng", "Sau một năm triển khai Chỉ thị, tình hình có chuyển biến.", "Thủ tướng yêu cầu các tỉnh trực."),
    ).toBe(true);
    expect(reports("Nhìn lại một năm gỡ thẻ vàng", asked)).toBe(false);
    expect(reports("Điểm báo sáng 9/12", "Báo Lao Động: Chủ tịch UBND TP yêu cầu các phường báo cáo.")).toBe(false);
    const voters = "Bộ Xây dựng nhận được kiến nghị của cử tri tỉnh Sơn La về quốc lộ.";
    const answered = "Bộ Y tế đã có văn bản đề nghị các Sở Y tế chi trả; các bệnh viện phải công khai chế độ.";
    expect(reports("Bộ Y tế trả lời về phụ cấp trực", "Nhiều người hỏi về mức phụ cấp trực.", answered)).toBe(false);
    expect(reports("Sửa chữa quốc lộ", voters, "Bộ đã có văn bản đề nghị UBND tỉnh Sơn La rà soát.")).toBe(false);
  });

  it("reports none of another state or of a trial, and the order that the summary alone tells", () => {
    const order = "Thủ tướng giao Bộ Tài chính rà soát trợ giá điện.";
    const reports = (...lines: string[]): boolean => reportsOrder(buildDocument(lines));
    expect(reports("Thủ tướng Nhật Bản chỉ đạo các bộ lập gói hỗ trợ", "Gói hỗ trợ 25.000 tỷ yên.", order)).toBe(false);
    expect(reports("Thủ tướng dự hội nghị với Nhật Bản", "Hội nghị bàn về điện gió.", order)).toBe(true);
    const directed = "Theo cáo trạng, Chủ tịch UBND tỉnh đã chỉ đạo Giám đốc Sở Y tế lập khống hồ sơ.";
    expect(reports("Xét xử vụ án tại Sở Y tế", "Sáng nay, tòa mở phiên xét xử.", directed)).toBe(false);
    expect(reports("Thủ tướng yêu cầu xử nghiêm sai phạm", "Nhiều bị cáo đã bị xét xử sơ thẩm.", order)).toBe(true);
    const lead = "UBND TP HCM giao Sở Xây dựng kiểm định lại các chung cư cũ.";
    const lines = [
      "Nhà cũ",
      "Theo kế hoạch vừa ban hành, thành phố kiểm định các nhà xây đã lâu.",
      "Sở Xây dựng hoàn thành việc này.",
    ];
    expect(reportsOrder(buildDocument(lines, { lead }))).toBe(true);
    expect(reportsOrder(buildDocument(lines))).toBe(false);
  });

  it("reports none where a draft is laid out for comments, unless somebody orders so", () => {
    const asked = "Bộ Y tế đang lấy ý kiến đối với dự thảo Nghị định về trạm y tế.";
    const wouldHave = "Theo yêu cầu tại Chỉ thị, Thủ tướng giao Bộ Y tế rà soát trong quý III; dự thảo giao các xã niêm yết giá.";
    const reports = (...lines: string[]): boolean => reportsOrder(buildDocument([HEADLINE, ...lines]));
    expect(reports(asked, wouldHave)).toBe(false);
    expect(reports("Thủ tướng yêu cầu Bộ Y tế trình dự thảo trong tháng 9.", asked, wouldHave)).toBe(true);
    const bill = "Sáng nay, Bộ trưởng Bộ Y tế trình bày tờ trình dự án Luật Dân số trước Ủy ban Thường vụ Quốc hội.";
    const examined = "Thẩm tra dự án Luật, Ủy ban đề nghị cơ quan soạn thảo làm rõ nguồn lực.";
    expect(reports("Cho ý kiến về dự án luật", bill, examined)).toBe(false);
    expect(reports("Thủ tướng yêu cầu Bộ Y tế trình dự án luật trong tháng 9.", bill, examined)).toBe(true);
  });

  it("reports what is ordered where all discuss, and where somebody leads in person", () => {
    const order = "Thủ tướng giao Bộ Xây dựng rà soát tiến độ các dự án.";
    const reports = (...lines: string[]): boolean => reportsOrder(buildDocument([HEADLINE, ...lines, order]));
    expect(reports("Tại phiên họp, các đại biểu thảo luận về tám nghị định.")).toBe(true);
    expect(reports("Sáng nay, các đại biểu thảo luận về dự án Luật Quy hoạch.")).toBe(false);
    expect(reports("Thủ tướng yêu cầu người đứng đầu trực tiếp lãnh đạo việc giải ngân.")).toBe(true);
    expect(reports("Thủ tướng tiếp lãnh đạo một tập đoàn điện tử.")).toBe(false);
  });

  it("reports none where somebody is given an office", () => {
    const given = "Thủ tướng trao Quyết định giao Quyền Bộ trưởng đối với đồng chí Lê Văn An.";
    expect(reportsOrder(buildDocument(["Bộ Y tế có người đứng đầu mới", given]))).toBe(false);
    expect(
      reportsOrder(
        buildDocument(["Bản tin: Thủ tướng phân công nhiệm vụ của các Phó Thủ tướng", "Phó Thủ tướng chỉ đạo: Bộ Y tế."]),
      ),
    ).toBe(false);
    const wish = "Thủ tướng đề nghị tân Thứ trưởng tiếp tục phát huy kinh nghiệm.";
    expect(reportsOrder(buildDocument(["Ông Trần Văn An giữ chức Thứ trưởng", wish]))).toBe(false);
    expect(reportsOrder(buildDocument(["Thủ tướng trao quyết định bổ nhiệm Thứ trưởng Bộ Xây dựng", wish]))).toBe(false);
    expect(
      reportsOrder(
        buildDocument(["Bộ Xây dựng có tân Thứ trưởng", "Sáng 3/11, Bộ trưởng công bố quyết định điều động, bổ nhiệm.", wish]),
      ),
    ).toBe(false);
  });

  it("is no list of teasers, no speech, no reader's question", () => {
    const order = "Thủ tướng yêu cầu các bộ báo cáo.";
    const teasers = ["VGP - Thủ tướng giao nhiệm vụ", "TTXVN - Bộ Y tế họp", "VOV.VN - Giá gạo tăng"];
    expect(reportsOrder(buildDocument([...teasers, order]))).toBe(false);
    expect(reportsOrder(buildDocument(["Kính thưa các đồng chí đại biểu!", order]))).toBe(false);
    const asked = "Thủ tướng đề nghị hai bên đẩy nhanh tiến độ tuyến đường sắt đô thị.";
    expect(reportsOrder(buildDocument(["Chiều 12/3, Thủ tướng tiếp Đại sứ nước bạn.", asked]))).toBe(false);
    const guest = "Chiều 12/3, Thủ tướng tiếp ông Smith, Chủ tịch một tập đoàn năng lượng.";
    expect(reportsOrder(buildDocument([guest, "Thủ tướng đề nghị Tập đoàn mở rộng đầu tư."]))).toBe(false);
    const guestFirst = "Tiếp ông Smith, Chủ tịch một tập đoàn năng lượng, Thủ tướng nói ngay đến tiến độ nhà máy.";
    expect(reportsOrder(buildDocument([guestFirst, "Thủ tướng yêu cầu Tập đoàn khắc phục tồn tại."]))).toBe(false);
    expect(reportsOrder(buildDocument(["Việt Nam và nước bạn ra Tuyên bố chung.", asked]))).toBe(false);
    expect(reportsOrder(buildDocument(["Bộ đã trình Thủ tướng giao chỉ tiêu cho từng địa phương."]))).toBe(false);
    expect(reportsOrder(buildDocument(["Bộ trưởng trả lời chất vấn về nhà ở.", order]))).toBe(false);
    expect(reportsOrder(buildDocument(["Thưa Thứ trưởng, Bộ đã có giải pháp gì?", order]))).toBe(false);
    expect(reportsOrder(buildDocument(["Thưa Bộ trưởng, mùa mưa đã đến. Các hồ chứa ra sao?", order]))).toBe(false);
    expect(reportsOrder(buildDocument(["Cho tôi hỏi thủ tục cấp phép xây dựng?", order]))).toBe(false);
  });
});
