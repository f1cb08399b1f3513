import { describe, expect, it } from "vitest";
import { buildDocument } from "../../test/support/page-text.ts";
import { readNewsHead } from "./news-head.ts";

const HEADLINE = "Bảo đảm nguồn cung hàng hóa dịp Tết";

describe("the head of a news page", () => {
  it("is the directive that it reports", () => {
    const lines = [HEADLINE, "Thủ tướng ký Chỉ thị số 38/CT-TTg ngày 14/11/2026 về bảo đảm nguồn cung hàng hóa dịp Tết."];
    expect(readNewsHead(buildDocument(lines))).toEqual({
      number: "38/CT-TTg",
      issued: "2026-11-14",
      subject: "về bảo đảm nguồn cung hàng hóa dịp Tết",
    });
  });

  it("has the day that its sentence opens with, where it says by whom the paper came", () => {
    const issuedOf = (line: string) => readNewsHead(buildDocument([HEADLINE, "16/07/2026 08:00", line])).issued;
    expect(issuedOf("Ngày 15/7/2026, Văn phòng Chính phủ có Thông báo 371/TB-VPCP kết luận cuộc họp.")).toBe("2026-07-15");
    expect(issuedOf("Ngày 15/7/2026, Bộ Y tế cho biết đã có Thông báo 371/TB-VPCP kết luận cuộc họp.")).toBe("2026-07-16");
  });

  it("has its subject as far as the directive's own words go", () => {
    const subjectOf = (line: string) => readNewsHead(buildDocument([HEADLINE, line])).subject;
    expect(subjectOf("Tại Chỉ thị số 38/CT-TTg về kỷ luật công vụ, Thủ tướng Chính phủ yêu cầu các bộ xử lý hồ sơ.")).toBe(
      "về kỷ luật công vụ",
    );
    expect(
      subjectOf(
        "Đây là nội dung Thông báo số 91/TB-VPCP ngày 12/11/2026 kết luận của Phó Thủ tướng tại cuộc họp về đường ven biển.",
      ),
    ).toBe("kết luận của Phó Thủ tướng tại cuộc họp về đường ven biển");
  });

  it("is no document that the order tells to carry out", () => {
    const lines = [
      HEADLINE,
      "Văn bản số 512/BXD-VP đề nghị hoàn thành mục tiêu đề ra tại Chỉ thị số 06/CT-TTg ngày 02/3/2026 của Thủ tướng.",
    ];
    expect(readNewsHead(buildDocument(lines)).number).toBe("512/BXD-VP");
    expect(readNewsHead(buildDocument([HEADLINE, "Thực hiện mục tiêu đề ra tại Chỉ thị số 06/CT-TTg."])).number).toBeNull();
  });

  it("is the paper behind those that it carries out, and none told by the way", () => {
    const numberOf = (...lines: string[]) => readNewsHead(buildDocument([HEADLINE, ...lines])).number;
    const carriesOut = "Thực hiện Công điện số 41/CĐ-TTg ngày 22/5/2026 của Thủ tướng, Kế hoạch số 9/KH-UBND,";
    expect(numberOf(`${carriesOut} UBND tỉnh vừa có Công văn số 1020/UBND-KT về việc phòng cháy rừng.`)).toBe("1020/UBND-KT");
    expect(numberOf(`${carriesOut} Chủ tịch UBND tỉnh yêu cầu các sở rà soát.`)).toBeNull();
    expect(numberOf("Theo văn bản 264/UBND-KT ngày 19/11/2026, Chủ tịch UBND tỉnh yêu cầu các huyện rà soát.")).toBe(
      "264/UBND-KT",
    );
    expect(numberOf("(Theo Công văn số 907/UBND-KT ngày 13/3/2026)")).toBe("907/UBND-KT");
    expect(numberOf("Trước đó, ngày 8/8/2026, báo nêu Quyết định số 11/2026/QĐ-TTg ngày 11/4/2026.")).toBeNull();
  });

  it("is not dated by a day told behind the one on which it happened", () => {
    const lines = [HEADLINE, "Ngày 23/4, Sở Y tế có văn bản gửi các trạm.", "Ngày 28/3/2026, Sở Y tế đã họp trực tuyến."];
    expect(readNewsHead(buildDocument(lines)).issued).toBeNull();
  });

  it("is dated by the page when the report does not date it", () => {
    const lines = [HEADLINE, "Văn phòng Chính phủ ban hành Thông báo số 91/TB-VPCP."];
    expect(readNewsHead(buildDocument(lines, { published: "2026-11-15T08:00:00+07:00" }))).toMatchObject({
      number: "91/TB-VPCP",
      issued: "2026-11-15",
    });
  });

  it("is the one that the summary above the story names, not a paper that the story tells of first", () => {
    const lead = "(Chinhphu.vn) - Thủ tướng vừa ký Công điện số 52/CĐ-TTg ngày 14/11/2026 về cấp gạo cho vùng lũ.";
    const lines = [
      "Công điện nêu: Ngày 13/11/2026, tại văn bản số 8123-CV/VPTW, Ban Bí thư đã đồng ý chủ trương cấp gạo.",
      "Thủ tướng yêu cầu Bộ Tài chính xuất cấp gạo dự trữ trước ngày 20/11/2026.",
    ];
    const expected = { number: "52/CĐ-TTg", issued: "2026-11-14", subject: "về cấp gạo cho vùng lũ" };
    expect(readNewsHead(buildDocument(lines, { lead }))).toEqual(expected);
    const again = [...lines, "Công điện số 52/CĐ-TTg nêu rõ trách nhiệm của các địa phương."];
    expect(readNewsHead(buildDocument(again, { lead, published: "2026-11-15" }))).toEqual(expected);
  });

  it("has no number where only a law is named", () => {
    expect(
      readNewsHead(buildDocument([HEADLINE, "Theo Nghị định số 15/2026/NĐ-CP ngày 02/01/2026."], { published: "15/11/2026" })),
    ).toEqual({
      number: null,
      issued: "2026-11-15",
      subject: null,
    });
  });

  it("is dated by the day on which it happened when the page has no date", () => {
    const lines = [HEADLINE, "Ngày 8-8-2025, Văn phòng UBND TPHCM có thông báo kết luận về trung tâm tài chính."];
    expect(readNewsHead(buildDocument(lines))).toMatchObject({ issued: "2025-08-08" });
    expect(readNewsHead(buildDocument(lines, { published: "2025-08-10T08:00:00+07:00" })).issued).toBe("2025-08-10");
    expect(readNewsHead(buildDocument([HEADLINE, "Ngày 8-8-2025 là hạn nộp hồ sơ, theo Thông báo."])).issued).toBeNull();
  });
});
