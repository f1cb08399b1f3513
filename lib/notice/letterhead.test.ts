import { describe, expect, it } from "vitest";
import { buildDocument } from "../../test/support/page-text.ts";
import { readLetterhead } from "./letterhead.ts";

const NATION = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "---------------"];
const DATED = "Hà Nội, ngày 20 tháng 11 năm 2026";

describe("the letterhead", () => {
  it("of a thông báo gives number, date, issuer, subject and where the body starts", () => {
    const lines = ["VĂN PHÒNG CHÍNH PHỦ -------", ...NATION, "Số: 487/TB-VPCP", DATED, "THÔNG BÁO"];
    const body = [
      "Kết luận của Phó Thủ tướng tại cuộc họp về kho lạnh",
      "Ngày 18 tháng 11 năm 2026, Phó Thủ tướng đã chủ trì cuộc họp.",
    ];
    expect(readLetterhead(buildDocument([...lines, ...body]))).toEqual({
      number: "487/TB-VPCP",
      issued: "2026-11-20",
      issuerLine: "VĂN PHÒNG CHÍNH PHỦ",
      documentType: "TB",
      isOtherType: false,
      subject: "Kết luận của Phó Thủ tướng tại cuộc họp về kho lạnh",
      bodyStart: 8,
    });
  });

  it("has its title also where the letters stand apart", () => {
    const lines = [
      "ỦY BAN NHÂN DÂN TỈNH HÀ GIANG",
      ...NATION,
      "Số: 61/QĐ-UBND",
      DATED,
      "Q U Y Ế T Đ Ị N H",
      "Về việc mở chợ phiên",
    ];
    expect(readLetterhead(buildDocument(lines))).toMatchObject({ documentType: "QĐ", subject: "Về việc mở chợ phiên" });
  });

  it("is read where the page glues its two columns", () => {
    const lines = [
      "ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "TỈNH GIA LAI Độc Lập - Tự Do - Hạnh Phúc",
      "Số: 318/UBND-KGVX Pleiku, ngày 20 tháng 11 năm 2026",
      "V/v chuẩn bị ngày hội đọc sách",
      "Kính gửi:",
      "- Sở Văn hóa, Thể thao và Du lịch;",
      "Giao Sở Văn hóa, Thể thao và Du lịch lập kế hoạch.",
    ];
    expect(readLetterhead(buildDocument(lines))).toMatchObject({
      number: "318/UBND-KGVX",
      issued: "2026-11-20",
      issuerLine: "ỦY BAN NHÂN DÂN TỈNH GIA LAI",
      documentType: "CV",
      subject: "chuẩn bị ngày hội đọc sách",
      bodyStart: 6,
    });
  });

  it.each([
    [["Số        -KH/ĐU", "KẾ HOẠCH", "dọn kênh Bầu Sen"], "KH"],
    [["Số:      -CV/HU", "về việc dọn kênh Bầu Sen", "Kính gửi: Các chi bộ"], "CV"],
    [["Số: …./KH-UBND", "KẾ HOẠCH", "Dọn kênh Bầu Sen"], "KH"],
  ])("of a party body, or with room for a number that is stamped on the paper, is read: %j", ([line, ...rest], documentType) => {
    const lines = ["ĐẢNG BỘ TỈNH GIA LAI", "ĐẢNG ỦY XÃ BẦU SEN", "*", line ?? "", "ĐẢNG CỘNG SẢN VIỆT NAM", DATED, ...rest];
    expect(readLetterhead(buildDocument(lines))).toMatchObject({ number: null, documentType, issued: "2026-11-20" });
  });

  describe("of a letter", () => {
    const letter = (number: readonly string[], addressees: readonly string[]) =>
      readLetterhead(
        buildDocument([
          "BỘ NỘI VỤ",
          ...NATION,
          ...number,
          "V/v lưu trữ số",
          DATED,
          ...addressees,
          "Bộ Nội vụ báo cáo việc rà soát.",
        ]),
      );

    it("shows by what it is about and to whom it goes, where it has no number", () => {
      expect(letter([], ["Kính gửi: Các bộ, ngành"])).toMatchObject({ documentType: "CV", number: null, isOtherType: false });
    });

    it("shows by its number and these, where the page leaves out the nation's name", () => {
      const lines = ["BỘ NỘI VỤ", "Số: 71/BNV-VT", "V/v rà soát kho lưu trữ", "Kính gửi: Các bộ, ngành", "Bộ Nội vụ báo cáo."];
      expect(readLetterhead(buildDocument(lines))).toMatchObject({ number: "71/BNV-VT", subject: "rà soát kho lưu trữ" });
    });

    it("charges nobody when it reports to those above alone", () => {
      expect(letter(["Số: 71/BNV-VT"], ["Kính gửi: Thủ tướng Chính phủ"])?.isOtherType).toBe(true);
      expect(letter(["Số: 71/BNV-VT"], ["Kính gửi:", "- Thủ tướng Chính phủ;", "- Các Phó Thủ tướng;"])?.isOtherType).toBe(true);
      expect(letter(["Số: 71/BNV-VT"], ["Kính gửi:", "- Thủ tướng Chính phủ;", "- Bộ Tài chính;"])?.isOtherType).toBe(false);
    });
  });

  it("of a party body has the Party in the nation's place, and its conclusion is a notice", () => {
    const lines = [
      "BAN CHẤP HÀNH TRUNG ƯƠNG",
      "ĐẢNG CỘNG SẢN VIỆT NAM",
      "Hà Nội, ngày 20 tháng 11 năm 2026",
      "Số 245-KL/TW",
      "KẾT LUẬN",
      "CỦA BAN BÍ THƯ",
      "về công tác văn thư trong các cơ quan đảng",
      "1. Các cấp ủy rà soát quy trình tiếp nhận văn bản.",
    ];
    expect(readLetterhead(buildDocument(lines))).toEqual({
      number: "245-KL/TW",
      issued: "2026-11-20",
      issuerLine: "BAN CHẤP HÀNH TRUNG ƯƠNG",
      documentType: "TB",
      isOtherType: false,
      subject: "về công tác văn thư trong các cơ quan đảng",
      bodyStart: 7,
    });
  });

  it("of a party body may go on in lower case", () => {
    const lines = [
      "TỈNH ỦY GIA LAI",
      "ĐẢNG CỘNG SẢN VIỆT NAM",
      "Số 96-KH/TU",
      DATED,
      "KẾ HOẠCH",
      "thực hiện Nghị quyết về kho lạnh",
    ];
    expect(readLetterhead(buildDocument(lines))).toMatchObject({
      documentType: "KH",
      subject: "thực hiện Nghị quyết về kho lạnh",
    });
  });

  it("of a people's council stops before the council and its session", () => {
    const lines = ["HỘI ĐỒNG NHÂN DÂN TỈNH GIA LAI", ...NATION, "Số: 112/NQ-HĐND", DATED, "NGHỊ QUYẾT", "VỀ KẾ HOẠCH NĂM 2027"];
    const session = ["HỘI ĐỒNG NHÂN DÂN TỈNH GIA LAI", "KHÓA XII, KỲ HỌP THỨ TƯ"];
    expect(readLetterhead(buildDocument([...lines, ...session]))).toMatchObject({
      subject: "VỀ KẾ HOẠCH NĂM 2027",
      bodyStart: 8,
    });
  });

  it("has the kind of plan in its title, the subject below", () => {
    const lines = [
      "BỘ Y TẾ - BỘ CÔNG AN",
      ...NATION,
      "Số: 05/KHPH-BYT-BCA",
      DATED,
      "KẾ HOẠCH PHỐI HỢP",
      "Phòng, chống ma túy học đường",
    ];
    expect(readLetterhead(buildDocument(lines))).toMatchObject({ documentType: "KH", subject: "Phòng, chống ma túy học đường" });
  });

  it("of a công điện stops the subject before the addressees", () => {
    const lines = [
      "THỦ TƯỚNG CHÍNH PHỦ",
      ...NATION,
      "Số: 126/CĐ-TTg",
      DATED,
      "CÔNG ĐIỆN",
      "Về việc ứng phó mưa lũ",
      "THỦ TƯỚNG CHÍNH PHỦ điện:",
    ];
    expect(readLetterhead(buildDocument(lines))).toMatchObject({
      documentType: "CĐ",
      subject: "Về việc ứng phó mưa lũ",
      bodyStart: 8,
    });
  });

  it("of a province opens with its People's Committee", () => {
    const lines = [
      "ỦY BAN NHÂN DÂN",
      "TỈNH QUẢNG TRỊ",
      ...NATION,
      "Số: 55/KH-UBND",
      "Quảng Trị, ngày 20 tháng 11 năm 2026",
      "KẾ HOẠCH",
      "Triển khai trồng rừng gỗ lớn",
    ];
    expect(readLetterhead(buildDocument(lines))).toMatchObject({
      issuerLine: "ỦY BAN NHÂN DÂN TỈNH QUẢNG TRỊ",
      documentType: "KH",
    });
  });

  it("of a công văn has no title: the subject stands behind V/v, the body behind the addressees", () => {
    const lines = [
      "VĂN PHÒNG CHÍNH PHỦ",
      ...NATION,
      "Số: 3722/VPCP-CN",
      "V/v rà soát dự án điện gió",
      DATED,
      "Kính gửi:",
      "- Bộ Công Thương;",
      "- Bộ Tài chính.",
      "Xét báo cáo của Bộ Công Thương, Phó Thủ tướng có ý kiến như sau:",
    ];
    expect(readLetterhead(buildDocument(lines))).toMatchObject({
      documentType: "CV",
      subject: "rà soát dự án điện gió",
      bodyStart: 10,
    });
  });

  it("of a letter whose page gives no more than its number, its day and to whom it goes", () => {
    const lines = ["Số: 1120/SYT-NVY", DATED, "Kính gửi: Các trung tâm y tế huyện", "Sở Y tế đề nghị như sau:"];
    expect(readLetterhead(buildDocument(lines))).toMatchObject({ documentType: "CV", number: "1120/SYT-NVY", bodyStart: 3 });
  });

  it("of a tax department's letter: 'CT' stands for Cục Thuế", () => {
    const lines = ["BỘ TÀI CHÍNH", "CỤC THUẾ", ...NATION, "Số: 1120/CT-NVT", "V/v quản lý hóa đơn", DATED];
    const letter = [...lines, "Kính gửi: Thuế các tỉnh, thành phố", "Cục Thuế yêu cầu như sau:"];
    expect(readLetterhead(buildDocument(letter))).toMatchObject({ documentType: "CV", subject: "quản lý hóa đơn" });
  });

  it("tells decrees, circulars and reports from directive notices", () => {
    for (const [number, title] of [
      ["310/2026/NĐ-CP", "NGHỊ ĐỊNH"],
      ["12/2026/TT-BTC", "THÔNG TƯ"],
      ["77/BC-BNV", "BÁO CÁO"],
    ]) {
      expect(readLetterhead(buildDocument(["CHÍNH PHỦ", ...NATION, `Số: ${number}`, DATED, `${title}`]))).toMatchObject({
        isOtherType: true,
      });
    }
  });

  it("is not there in a news report", () => {
    expect(
      readLetterhead(
        buildDocument(["Thủ tướng yêu cầu bảo đảm nguồn cung", "(Chinhphu.vn) - Sáng nay, Thủ tướng chủ trì phiên họp."]),
      ),
    ).toBeNull();
  });
});
