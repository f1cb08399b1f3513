import { describe, expect, it } from "vitest";
import { buildPage } from "../../test/support/page-text.ts";
import { outlinePath } from "../model/outline-path.ts";
import { extractNotice } from "./index.ts";

const HEAD = [
  "VĂN PHÒNG CHÍNH PHỦ",
  "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  "Số: 91/TB-VPCP",
  "Hà Nội, ngày 20 tháng 11 năm 2026",
  "THÔNG BÁO",
  "Kết luận của Phó Thủ tướng tại cuộc họp về cảng biển",
  "Sau khi nghe Bộ Xây dựng báo cáo, Phó Thủ tướng kết luận như sau:",
];
const CLOSING = ["Văn phòng Chính phủ thông báo để các bộ, cơ quan biết, thực hiện./.", "Nơi nhận:", "- Bộ Y tế;", "- Lưu: VT."];

/** Directives of a notice with this body: place, doers, those who help, last days; and the origin of the doers. */
function read(...body: readonly string[]) {
  const extraction = extractNotice(buildPage([...HEAD, ...body, ...CLOSING]));
  const directives = extraction.status === "directive" ? extraction.directives : [];
  return directives.map(({ path, text, leads, coordinating, deadlines }) => ({
    path: outlinePath(path),
    statement: text,
    leads: leads.map((lead) => lead.text),
    origin: leads[0]?.origin,
    coordinating: coordinating.map((body) => body.text),
    due: deadlines.map(({ value }) => (value.form === "date" ? value.due : value.form)),
  }));
}
const statements = (...body: readonly string[]): string[] => read(...body).map(({ statement }) => statement);

describe("a directive", () => {
  it("has its own doer, those who help and its deadline", () => {
    expect(
      read("1. Bộ Xây dựng chủ trì, phối hợp với Bộ Tài chính hoàn thành quy hoạch cảng cạn trước ngày 30/6/2027."),
    ).toMatchObject([
      { path: "1", leads: ["Bộ Xây dựng"], origin: "own-text", coordinating: ["Bộ Tài chính"], due: ["2027-06-30"] },
    ]);
  });

  it("keeps its fields in the words of the page, where rules read them with usual spaces", () => {
    expect(read("1. Mở rộng kho lạnh.", "Cơ quan chủ trì: Tổ rà soát , sắp xếp kho")).toMatchObject([
      { path: "1", leads: ["Tổ rà soát , sắp xếp kho"] },
    ]);
  });

  it("inherits the doer of the heading above it", () => {
    expect(read("1. Bộ Xây dựng:", "a) Rà soát quy hoạch cảng cạn.", "b) Báo cáo kết quả trong quý I năm 2027.")).toMatchObject([
      { path: "1.a", leads: ["Bộ Xây dựng"], origin: "heading", due: [] },
      { path: "1.b", leads: ["Bộ Xây dựng"], origin: "heading", due: ["2027-03-31"] },
    ]);
  });

  it("inherits those who help from a heading that ends in a colon", () => {
    const found = read(
      "1. Bộ Xây dựng chủ trì, phối hợp với Bộ Tài chính:",
      "a) Rà soát quy hoạch cảng cạn.",
      "b) Hoàn thiện cơ chế phí.",
    );
    expect(found).toMatchObject([{ coordinating: ["Bộ Tài chính"] }, { coordinating: ["Bộ Tài chính"] }]);
  });

  it("keeps its own doer below a heading with another", () => {
    const found = read(
      "1. Bộ Xây dựng:",
      "a) Rà soát quy hoạch cảng cạn.",
      "b) Giao Cục Hàng hải và Đường thủy Việt Nam lập danh mục luồng.",
    );
    expect(found[1]).toMatchObject({ path: "1.b", origin: "own-text" });
  });

  it("is named by its bullet where it has no number", () => {
    expect(read("1. Bộ Xây dựng:", "- Rà soát quy hoạch cảng cạn.", "- Hoàn thiện cơ chế phí.").map(({ path }) => path)).toEqual([
      "1.-1",
      "1.-2",
    ]);
  });

  it("of two doers in one item is two", () => {
    expect(read("1. Bộ Xây dựng rà soát quy hoạch; Bộ Tài chính bố trí vốn trước ngày 30/6/2027.")).toMatchObject([
      { leads: ["Bộ Xây dựng"], due: [] },
      { leads: ["Bộ Tài chính"], due: ["2027-06-30"] },
    ]);
  });

  it("takes in the sentence that only says by when", () => {
    expect(read("1. Bộ Xây dựng rà soát quy hoạch cảng cạn. Hoàn thành trong quý II năm 2027.")).toMatchObject([
      { statement: "Bộ Xây dựng rà soát quy hoạch cảng cạn. Hoàn thành trong quý II năm 2027.", due: ["2027-06-30"] },
    ]);
  });

  it("of a row-like list has its fields from the labelled lines", () => {
    const lines = [
      "1. Xây dựng cơ sở dữ liệu cảng biển",
      "- Cơ quan chủ trì: Bộ Xây dựng",
      "- Cơ quan phối hợp: Bộ Công an",
      "- Thời gian: Quý I/2027",
    ];
    expect(read(...lines)).toMatchObject([
      {
        path: "1",
        statement: "Xây dựng cơ sở dữ liệu cảng biển",
        leads: ["Bộ Xây dựng"],
        origin: "labelled-line",
        coordinating: ["Bộ Công an"],
        due: ["2027-03-31"],
      },
    ]);
  });
});

describe("a deadline", () => {
  /** Values of all deadlines of a notice with this duty. */
  const deadlines = (duty: string, head: readonly string[] = HEAD) => {
    const extraction = extractNotice(buildPage([...head, duty, ...CLOSING]));
    expect(extraction.status).toBe("directive");
    return extraction.status === "directive" ? extraction.directives.flatMap((found) => found.deadlines) : [];
  };
  const UNDATED = HEAD.filter((line) => !line.startsWith("Hà Nội"));

  it("without a year counts from the notice's date and says that it was completed", () => {
    expect(deadlines("1. Bộ Y tế báo cáo trước ngày 15/01.")).toMatchObject([
      { text: "trước ngày 15/01", value: { due: "2027-01-15", exclusive: true, basis: "inferred" } },
    ]);
    expect(deadlines("1. Bộ Y tế báo cáo trước ngày 15/01/2027.")).toMatchObject([
      { value: { due: "2027-01-15", basis: "stated" } },
    ]);
  });

  it.each(["trước ngày 15/01", "trong tháng 3", "trong quý I", "trong năm nay"])(
    "is not guessed where neither the text nor the notice gives the year: %s",
    (words) => {
      expect(deadlines(`1. Bộ Y tế báo cáo Thủ tướng Chính phủ ${words}.`, UNDATED)).toEqual([]);
      expect(deadlines(`1. Bộ Y tế báo cáo Thủ tướng Chính phủ ${words}.`)).toHaveLength(1);
    },
  );

  it("is none where the text gives none", () => {
    expect(deadlines("1. Bộ Y tế khẩn trương rà soát quy hoạch.")).toEqual([]);
  });

  it("that was past when the notice was issued is none", () => {
    expect(deadlines("1. Bộ Y tế rà soát các hồ sơ nộp trước ngày 30/6/2026.")).toEqual([]);
  });
});

describe("no directive", () => {
  const DUTY = "2. Bộ Tài chính bố trí đủ vốn đối ứng.";
  const only = ["Bộ Tài chính bố trí đủ vốn đối ứng."];

  it.each([
    ["the closing formula and the recipients", []],
    ["what a section of results tells", ["I. KẾT QUẢ ĐẠT ĐƯỢC", "1. Bộ Xây dựng đã hoàn thành 12 cảng cạn.", "II. NHIỆM VỤ"]],
    ["viewpoints", ["I. Quan điểm chỉ đạo", "1. Phát triển cảng biển phải đi trước một bước.", "II. Nhiệm vụ trọng tâm"]],
    ["what was not done of one's own accord", ["1. Sở Xây dựng chưa chủ động báo cáo vướng mắc."]],
    ["what was late or wanting", ["1. Sở Nội vụ chậm gửi số liệu.", "2. Sở Nội vụ thiếu chủ động phối hợp."]],
    ["what was seldom or not done in time", ["1. Sở Nội vụ ít kiểm tra sổ trực.", "2. Sở Y tế không kịp thời báo cáo dịch."]],
    ["what was left to others", ["1. Sở Y tế không chủ động phối hợp."]],
    ["where they were at a loss", ["1. UBND xã Hòa Bắc lúng túng xử lý hồ sơ."]],
    ["where they were slack", ["1. UBND xã Hòa Bắc chưa tích cực rà soát hồ sơ."]],
    ["where a company still was slack", ["1. Công ty Cấp nước còn chưa chủ động xử lý sự cố."]],
    [
      "what a body that no list knows is like",
      ["rất tích cực", "thiếu tích cực", "lúng túng"].map(
        (like, nth) => `${nth + 1}. Các hiệp hội ngành hàng ${like} rà soát kho.`,
      ),
    ],
    ["consent alone", ["1. Đồng ý với đề nghị của Bộ Xây dựng về danh mục cảng cạn."]],
    [
      "the closing about difficulties",
      ["1. Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các địa phương báo cáo Bộ Xây dựng."],
    ],
  ])("is %s", (_, lines) => {
    expect(statements(...lines, DUTY)).toEqual(only);
  });

  it("is no duty that they were slack in, but one that they must do or always do", () => {
    const found = read(
      "1. UBND các xã lúng túng phải báo cáo ngay Sở Nội vụ.",
      "2. Các đồng chí trong ban quản lý luôn chủ động nắm địa bàn.",
      "3. Các hiệp hội ngành hàng luôn tích cực rà soát hội viên.",
      "4. Sở Y tế tại các cửa khẩu luôn có trách nhiệm kiểm dịch.",
      "5. Hội viên ở các chi hội cơ sở luôn có trách nhiệm giữ gìn vệ sinh.",
    );
    expect(found.map(({ leads }) => leads.join("; "))).toEqual([
      "UBND các xã",
      "Các đồng chí trong ban quản lý",
      "Các hiệp hội ngành hàng",
      "Sở Y tế tại các cửa khẩu",
      "Hội viên ở các chi hội cơ sở",
    ]);
  });

  it("is no assignment that only names who has one: they are charged", () => {
    const duties = [
      "Các đơn vị được giao chủ trì kiểm tra bến đò.",
      "Các cơ quan được phân công chủ trì, phối hợp với Sở Tài chính lập dự toán.",
    ];
    expect(statements(...duties.map((duty, nth) => `${nth + 1}. ${duty}`))).toEqual(duties);
  });

  it("is a heading that only announces its items", () => {
    expect(statements("1. Các bộ, ngành tập trung thực hiện các nhiệm vụ sau:", "a) Rà soát quy hoạch cảng cạn.")).toEqual([
      "Rà soát quy hoạch cảng cạn.",
    ]);
  });
});

describe("what a paragraph tells before it announces the items", () => {
  it("is no target of theirs", () => {
    const opening =
      "Đến hết tháng 10, ước giải ngân đạt 46,7% kế hoạch. Thực hiện Nghị quyết của Chính phủ, Bộ Tài chính đề nghị các địa phương:";
    const items = ["(1) Phân bổ hết số vốn còn lại.", "(2) Bảo đảm 100% dự án có nhật ký thi công."];
    const extraction = extractNotice(buildPage([...HEAD, opening, ...items, ...CLOSING]));
    if (extraction.status !== "directive") throw new Error("a notice was expected");
    const { text, mentions } = extraction;
    const targets = mentions.filter(({ kind }) => kind === "target").map(({ span }) => text.slice(span.start, span.end));
    expect(targets).toEqual(["100%"]);
  });
});

describe("a page", () => {
  it("without any duty is no directive notice", () => {
    expect(extractNotice(buildPage([...HEAD, "Cuộc họp kết thúc vào lúc 17 giờ."])).status).toBe("not-directive");
  });

  it("with a secrecy mark gives the mark and nothing else", () => {
    expect(extractNotice(buildPage(["MẬT", ...HEAD, "1. Bộ Y tế báo cáo."]))).toEqual({ status: "secret", mark: "MẬT" });
  });

  it("of attributes alone says so", () => {
    expect(extractNotice(buildPage([], { layout: "attributes", attributes: { "Số ký hiệu": "12/CĐ-TTg" } }))).toMatchObject({
      status: "attributes-only",
      notice: { number: "12/CĐ-TTg" },
    });
  });

  it("without blocks is no directive notice", () => {
    expect(extractNotice(buildPage([])).status).toBe("not-directive");
  });
});
