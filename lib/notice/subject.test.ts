import { describe, expect, it } from "vitest";
import { buildDocument } from "../../test/support/page-text.ts";
import { readLetterhead } from "./letterhead.ts";

const NATION = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "---------------"];
const DATED = "Hà Nội, ngày 20 tháng 11 năm 2026";

describe("the subject of a letterhead", () => {
  it("joins a subject in capitals over several lines", () => {
    const lines = [
      "THỦ TƯỚNG CHÍNH PHỦ",
      ...NATION,
      "Số: 1874/QĐ-TTg",
      DATED,
      "QUYẾT ĐỊNH",
      "BAN HÀNH KẾ HOẠCH",
      "PHÁT TRIỂN DỮ LIỆU MỞ",
      "THỦ TƯỚNG CHÍNH PHỦ",
    ];
    expect(readLetterhead(buildDocument(lines))).toMatchObject({
      documentType: "QĐ",
      subject: "BAN HÀNH KẾ HOẠCH PHÁT TRIỂN DỮ LIỆU MỞ",
    });
  });

  it.each(["I. MỤC TIÊU", "A. ĐẶC ĐIỂM TÌNH HÌNH", "1. MỤC ĐÍCH, YÊU CẦU", "PHẦN I. MỤC TIÊU"])(
    "in capitals ends where the first heading begins: “%s”",
    (heading) => {
      const lines = ["UBND TỈNH SƠN LA", NATION[0] ?? "", "Số: 87/KH-UBND", "KẾ HOẠCH", "TRỒNG RỪNG NĂM 2026", heading];
      expect(readLetterhead(buildDocument(lines))?.subject).toBe("TRỒNG RỪNG NĂM 2026");
    },
  );

  it("in capitals may open with “V/V”", () => {
    const lines = ["THỦ TƯỚNG CHÍNH PHỦ", ...NATION, "Số: 84/CĐ-TTg", "CÔNG ĐIỆN", "V/V ỨNG PHÓ RÉT ĐẬM, RÉT HẠI"];
    expect(readLetterhead(buildDocument([...lines, "Thủ tướng Chính phủ điện:"]))?.subject).toBe("V/V ỨNG PHÓ RÉT ĐẬM, RÉT HẠI");
  });

  it.each([
    ["Phát triển hợp tác xã trên địa bàn tỉnh năm 2026", "Phát triển hợp tác xã trên địa bàn tỉnh năm 2026"],
    ["Về việc tăng cường tiết kiệm điện", "Về việc tăng cường tiết kiệm điện"],
    ["Ban hành quy trình vận hành đập thủy điện", "Ban hành quy trình vận hành đập thủy điện"],
    ["Trưởng Ban Chỉ huy phòng thủ dân sự tỉnh điện", null],
    ["Bộ trưởng Bộ Y tế điện:", null],
    ["Phòng, chống hạn vụ Đông năm 2026", "Phòng, chống hạn vụ Đông năm 2026"],
    ["Căn cứ Luật Hợp tác xã ngày 20 tháng 6 năm 2023;", null],
    ["Thực hiện Chỉ thị số 09/CT-UBND, UBND huyện xây dựng kế hoạch như sau:", null],
  ])("of a plan has its subject in the line below the title: “%s”", (line, subject) => {
    const lines = [
      "UBND HUYỆN YÊN BÌNH",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Số: 87/KH-UBND",
      "KẾ HOẠCH",
      line,
      "I. Mục tiêu",
    ];
    expect(readLetterhead(buildDocument(lines))?.subject).toBe(subject);
  });

  it("in capitals ends where the document resolves, though nobody is named before", () => {
    const lines = ["CHÍNH PHỦ", ...NATION, "Số: 19/NQ-CP", DATED, "NGHỊ QUYẾT", "VỀ PHÁT TRIỂN CẢNG CẠN", "QUYẾT NGHỊ:"];
    expect(readLetterhead(buildDocument([...lines, "1. Bộ Xây dựng rà soát."]))?.subject).toBe("VỀ PHÁT TRIỂN CẢNG CẠN");
  });

  it("stands below what kind of a conclusion it is", () => {
    const lines = ["THANH TRA TỈNH SƠN LA", ...NATION, "Số: 17/KL-TT", DATED, "KẾT LUẬN THANH TRA", "Việc quản lý chợ Mường La"];
    expect(readLetterhead(buildDocument([...lines, "I. KẾT QUẢ"]))?.subject).toBe("Việc quản lý chợ Mường La");
  });

  it.each([
    [["CHỈ THỊ", "CỦA THỦ TƯỚNG CHÍNH PHỦ", "VỀ VIỆC BẢO VỆ NGUỒN NƯỚC"], "VỀ VIỆC BẢO VỆ NGUỒN NƯỚC"],
    [["CHỈ THỊ CỦA THỦ TƯỚNG CHÍNH PHỦ", "Về một số biện pháp bảo vệ nguồn nước"], "Về một số biện pháp bảo vệ nguồn nước"],
    [["CHỈ THỊ", "CỦA BỘ TRƯỞNG BỘ THỦY SẢN", "Tăng cường bảo vệ nguồn nước"], "Tăng cường bảo vệ nguồn nước"],
    [
      ["QUYẾT ĐỊNH", "CỦA THỦ TƯỚNG CHÍNH PHỦ SỐ 9/2006/QĐ-TTg NGÀY 3 THÁNG 5 NĂM 2006 VỀ VIỆC BẢO VỆ NGUỒN NƯỚC"],
      "VỀ VIỆC BẢO VỆ NGUỒN NƯỚC",
    ],
    [
      ["QUYẾT ĐỊNH CỦA THỦ TƯỚNG CHÍNH PHỦ", "SỐ 9/2006/QĐ-TTg NGÀY 3 THÁNG 5 NĂM 2006", "VỀ VIỆC BẢO VỆ NGUỒN NƯỚC"],
      "VỀ VIỆC BẢO VỆ NGUỒN NƯỚC",
    ],
    [["THÔNG BÁO", "KẾT LUẬN CỦA BỘ TRƯỞNG VỀ NGUỒN NƯỚC"], "KẾT LUẬN CỦA BỘ TRƯỞNG VỀ NGUỒN NƯỚC"],
    [["KẾ HOẠCH", "CỦA NGÀNH NƯỚC NĂM 2007"], "CỦA NGÀNH NƯỚC NĂM 2007"],
  ])("names who issued it below the title, which is no part of the subject: %j", (title, subject) => {
    const lines = ["THỦ TƯỚNG CHÍNH PHỦ", ...NATION, "Số: 9/2006/QĐ-TTg", "Hà Nội, ngày 03 tháng 5 năm 2006", ...title];
    expect(readLetterhead(buildDocument([...lines, "Căn cứ Luật Tài nguyên nước;"]))).toMatchObject({
      subject,
      bodyStart: lines.length,
    });
  });

  it.each([
    [
      ["THÔNG BÁO KẾT LUẬN", "Của Chủ tịch UBND tỉnh tại cuộc họp về rừng"],
      "KẾT LUẬN Của Chủ tịch UBND tỉnh tại cuộc họp về rừng",
    ],
    [["THÔNG BÁO KẾT LUẬN", "tại cuộc họp về rừng phòng hộ"], "KẾT LUẬN tại cuộc họp về rừng phòng hộ"],
    [["CÔNG ĐIỆN SỐ 12", "Về việc ứng phó bão"], "Về việc ứng phó bão"],
    [["CHỈ THỊ BẢO VỆ RỪNG", "Rừng là tài nguyên của cả nước."], "BẢO VỆ RỪNG"],
  ])("goes on from the title's own line: %j", (title, subject) => {
    const lines = ["UBND TỈNH GIA LAI", ...NATION, "Số: 9/TB-UBND", DATED, ...title, "1. Sở Tài chính rà soát."];
    expect(readLetterhead(buildDocument(lines))?.subject).toBe(subject);
  });

  it("printed without its head has number, date and authority in the title", () => {
    const title = "CỦA THỦ TƯỚNG CHÍNH PHỦ SỐ 9/2006/CT-TTg NGÀY 03 THÁNG 5 NĂM 2006 VỀ VIỆC BẢO VỆ NGUỒN NƯỚC";
    expect(readLetterhead(buildDocument(["CHỈ THỊ", title, "Bảo vệ nguồn nước là việc cấp bách."]))).toMatchObject({
      number: "9/2006/CT-TTg",
      issued: "2006-05-03",
      issuerLine: "THỦ TƯỚNG CHÍNH PHỦ",
      documentType: "CT",
      subject: "VỀ VIỆC BẢO VỆ NGUỒN NƯỚC",
      bodyStart: 2,
    });
  });

  it("has a subject that goes on in lower case on the next line", () => {
    const lines = [
      "UBND TỈNH GIA LAI",
      ...NATION,
      "Số: 9/CT-UBND",
      DATED,
      "CHỈ THỊ",
      "Về việc bảo vệ nguồn nước",
      "mùa khô 2026",
    ];
    expect(readLetterhead(buildDocument([...lines, "Mùa khô năm nay đến sớm."]))).toMatchObject({
      subject: "Về việc bảo vệ nguồn nước mùa khô 2026",
      bodyStart: lines.length,
    });
  });
});
