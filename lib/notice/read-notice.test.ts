import { describe, expect, it } from "vitest";
import { buildPage } from "../../test/support/page-text.ts";
import { createGazetteer } from "../gazetteer/index.ts";
import type { IsoDate } from "../model/calendar-date.ts";
import type { PageSource } from "../model/page-text.ts";
import { attributesOf } from "./attributes.ts";
import { readAttributes, readNotice } from "./read-notice.ts";

const NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
const CLOSED = ["1. Bộ Y tế rà soát.", "Nơi nhận:", "- Như trên;", "KT. BỘ TRƯỞNG, CHỦ NHIỆM", "Trần Văn Minh"];

const read = (lines: readonly string[], source: Partial<PageSource> = {}) =>
  readNotice(buildPage(lines, source), createGazetteer())?.notice ?? null;

describe("a document", () => {
  it("gives the head of its notice", () => {
    const head = [
      "VĂN PHÒNG CHÍNH PHỦ",
      NATION,
      "Số: 91/TB-VPCP",
      "Hà Nội, ngày 20 tháng 11 năm 2026",
      "THÔNG BÁO",
      "Kết luận cuộc họp về cảng biển",
    ];
    expect(read([...head, ...CLOSED])).toEqual({
      medium: "document",
      documentType: "TB",
      number: "91/TB-VPCP",
      issued: "2026-11-20",
      issuer: { name: "Văn phòng Chính phủ", agencyId: expect.any(String) },
      signer: "Trần Văn Minh",
      subject: "Kết luận cuộc họp về cảng biển",
      isInternal: false,
    });
  });

  it("without a head or a list of recipients is a letter by its page's title and whom it goes to", () => {
    const lines = ["Kính gửi:", "- Các Sở Y tế;", "Bộ Y tế đề nghị rà soát.", "KT. BỘ TRƯỞNG", "THỨ TRƯỞNG", "Trần Văn Minh"];
    expect(read(lines, { title: "Công văn về rà soát kho thuốc" })).toMatchObject({
      documentType: "CV",
      signer: "Trần Văn Minh",
    });
    expect(read(lines, { title: "Mẫu đơn xin nghỉ việc" })).toBeNull();
  });

  it("of a province names its People's Committee with the place's capitals", () => {
    const head = [
      "ỦY BAN NHÂN DÂN",
      "TỈNH QUẢNG TRỊ",
      NATION,
      "Số: 55/KH-UBND",
      "Quảng Trị, ngày 20 tháng 11 năm 2026",
      "KẾ HOẠCH",
      "Trồng rừng gỗ lớn",
    ];
    expect(read([...head, ...CLOSED])?.issuer?.name).toBe("Ủy ban nhân dân tỉnh Quảng Trị");
    const chair = ["CHỦ TỊCH ỦY BAN NHÂN DÂN", "TỈNH QUẢNG TRỊ", ...head.slice(head.findIndex((line) => /^CỘNG/u.test(line)))];
    expect(read([...chair, ...CLOSED])?.issuer?.name).toBe("Chủ tịch Ủy ban nhân dân tỉnh Quảng Trị");
    expect(read(["UBND TỈNH QUẢNG TRỊ", ...head.slice(2), ...CLOSED])?.issuer?.name).toBe("UBND tỉnh Quảng Trị");
  });

  it.each([
    ["186/2025/QH15", "VỀ THÍ ĐIỂM MỘT SỐ CƠ CHẾ ĐẶC THÙ PHÁT TRIỂN CẢNG BIỂN", false],
    ["186/2025/QH15", "VỀ HOẠT ĐỘNG CHẤT VẤN TẠI KỲ HỌP THỨ 10", true],
    ["52/2026/QĐ-UBND", "Ban hành Quy định quản lý nước sạch nông thôn", true],
    ["52/2026/QĐ-UBND", "QUY ĐỊNH CHỨC NĂNG, NHIỆM VỤ CỦA SỞ Y TẾ", false],
    ["7/2026/NQ-HĐND", "Sửa đổi Nghị quyết về mức chi hỗ trợ", false],
    ["52/2006/QĐ-UBND", "Về việc bãi bỏ văn bản về bến đò", false],
    ["52/QĐ-UBND", "Sửa đổi Quyết định phân công Tổ công tác", true],
    ["52/2006/QĐ-UBND", "Phê duyệt Đề án trồng rừng", true],
  ])("with number %s about “%s” charges somebody: %s", (number, subject, charges) => {
    const lines = [
      "ỦY BAN NHÂN DÂN",
      "TỈNH QUẢNG TRỊ",
      NATION,
      `Số: ${number}`,
      /NQ|QH/u.test(number) ? "NGHỊ QUYẾT" : "QUYẾT ĐỊNH",
    ];
    expect(read([...lines, subject, ...CLOSED]) !== null).toBe(charges);
  });

  it("takes a date that the page alone gives from its attributes", () => {
    const head = ["VĂN PHÒNG CHÍNH PHỦ", NATION, "Số: 91/TB-VPCP", "THÔNG BÁO"];
    expect(read([...head, ...CLOSED], { attributes: { "Ngày ban hành": "20/11/2026" } })?.issued).toBe("2026-11-20");
  });

  it("takes a number that is still to be stamped on the paper from the page's attributes", () => {
    const head = ["VĂN PHÒNG CHÍNH PHỦ", "Số:          /TB-VPCP", NATION, "Hà Nội, ngày       tháng       năm 2026", "THÔNG BÁO"];
    const attributes = { "Số ký hiệu": "91/TB-VPCP", "Ngày ban hành": "20-11-2026" };
    const issuer = expect.objectContaining({ name: "Văn phòng Chính phủ" });
    expect(read([...head, ...CLOSED], { attributes })).toMatchObject({ number: "91/TB-VPCP", issued: "2026-11-20", issuer });
    expect(read([...head, ...CLOSED])).toMatchObject({ number: null, issued: null, issuer });
  });

  it("has number and date from the summary of a news page that gives its text without a head, else the page's day", () => {
    const text = ["CÔNG ĐIỆN", "Về việc giữ an toàn hồ đập", "THỦ TƯỚNG CHÍNH PHỦ điện:", "- Bộ trưởng Bộ Xây dựng.", ...CLOSED];
    const published = "2026-11-14T08:00:00+07:00";
    const lead = "Thủ tướng vừa ký Công điện số 46/CĐ-TTg ngày 12/11/2026 về giữ an toàn hồ đập.";
    const title = "TOÀN VĂN: Công điện số 46/CĐ-TTg về giữ an toàn hồ đập";
    const told = { number: "46/CĐ-TTg", issued: "2026-11-12" };
    expect(read(text, { layout: "article", lead, title, published })).toMatchObject(told);
    expect(read(text, { layout: "article", title, published })).toMatchObject({ ...told, issued: "2026-11-14" });
    expect(read(text, { layout: "document", title, published })).toMatchObject({ number: null, issued: null });
  });

  it("marked LƯU HÀNH NỘI BỘ says so", () => {
    const head = ["VĂN PHÒNG CHÍNH PHỦ", "LƯU HÀNH NỘI BỘ", NATION, "Số: 91/TB-VPCP", "THÔNG BÁO"];
    expect(read([...head, ...CLOSED])?.isInternal).toBe(true);
  });

  it.each([
    ["NGHỊ ĐỊNH", "310/2026/NĐ-CP"],
    ["THÔNG TƯ", "12/2026/TT-BTC"],
    ["TỜ TRÌNH", "88/TTr-BNV"],
    ["THÔNG BÁO MỜI THẦU", "88/TB-BQL"],
    ["THÔNG BÁO TUYỂN SINH", "88/TB-SGDĐT"],
  ])("that is a %s is no directive notice", (title, number) => {
    expect(read(["CHÍNH PHỦ", NATION, `Số: ${number}`, "Hà Nội, ngày 20 tháng 11 năm 2026", title, ...CLOSED])).toBeNull();
  });
});

describe("a page without letterhead", () => {
  const ORDER = "Thủ tướng yêu cầu Bộ Công Thương theo dõi sát diễn biến cung cầu.";

  it("is news when it reports an order", () => {
    expect(read(["Bảo đảm nguồn cung", ORDER], { layout: "article" })).toMatchObject({
      medium: "news",
      issuer: null,
      signer: null,
    });
  });

  it("is nothing when it reports none, or when the site shows documents only", () => {
    expect(read(["Bảo đảm nguồn cung", "Giá rau xanh ổn định."])).toBeNull();
    expect(read(["Bảo đảm nguồn cung", ORDER], { layout: "document" })).toBeNull();
  });
});

describe("an attribute table", () => {
  const attributes = { "Số ký hiệu": "12/CĐ-TTg", "Ngày ban hành": "20-11-2026", "Trích yếu": "Về việc ứng phó mưa lũ" };

  it("gives the head without the text", () => {
    expect(readAttributes(buildPage([], { layout: "attributes", attributes }), createGazetteer())).toMatchObject({
      documentType: "CĐ",
      number: "12/CĐ-TTg",
      issued: "2026-11-20",
      subject: "Về việc ứng phó mưa lũ",
    });
  });

  it("without number and subject gives nothing", () => {
    expect(readAttributes(buildPage([], { attributes: { "Lĩnh vực": "Môi trường" } }), createGazetteer())).toBeNull();
  });
});

describe("what is known of a notice", () => {
  it("reads the same again under the names of a page of attributes", () => {
    const known = {
      number: "495/TB-VPCP",
      issued: "2026-11-17" as IsoDate,
      issuer: "Văn phòng Chính phủ",
      signer: "Trần Quốc Bình",
    };
    const page = buildPage([], { attributes: { ...attributesOf(known) } });
    expect(readAttributes(page, createGazetteer())).toMatchObject({ ...known, issuer: { name: known.issuer } });
  });

  it("leaves out what is not known", () => {
    expect(attributesOf({ number: null, issued: null, issuer: null, signer: "Lê Thị Thu" })).toEqual({
      "Người ký": "Lê Thị Thu",
    });
  });
});
