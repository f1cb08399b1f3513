import { describe, expect, it } from "vitest";
import { buildDocument, buildPage } from "../../test/support/page-text.ts";
import { toDocument } from "./to-document.ts";

const linesOf = (...lines: string[]): string[] => buildDocument(lines).blocks.map(({ text }) => text);

describe("a paragraph that the page has cut into lines", () => {
  it("is read as one, where a line goes on with a small letter", () => {
    expect(
      linesOf(
        "1. Sở Du lịch chủ trì, phối hợp với các địa phương ven hồ",
        "rà soát các bến thuyền, xong trước ngày 15",
        "tháng 10 năm 2027.",
        "2. Sở Xây dựng báo cáo.",
      ),
    ).toEqual([
      "1. Sở Du lịch chủ trì, phối hợp với các địa phương ven hồ rà soát các bến thuyền, xong trước ngày 15 tháng 10 năm 2027.",
      "2. Sở Xây dựng báo cáo.",
    ]);
  });

  it("is read with the list mark that stands above it", () => {
    expect(linesOf("1.", "Sở Du lịch:", "a)", "Rà soát bến thuyền;", "-", "Cắm phao.", "II.", "Về vốn")).toEqual([
      "1. Sở Du lịch:",
      "a) Rà soát bến thuyền;",
      "- Cắm phao.",
      "II. Về vốn",
    ]);
    expect(linesOf("1.", "2. Sở Xây dựng lập danh mục.", "3")).toHaveLength(3);
  });

  it("is read as one before a capital, where the line above cannot end so", () => {
    expect(linesOf("Giao Sở Du lịch chủ trì, phối hợp với", "Sở Xây dựng lập danh mục bến thuyền.")).toHaveLength(1);
    expect(linesOf("Giao Sở Du lịch, Sở Xây dựng, Sở Y tế,", "Công an tỉnh lập danh mục bến thuyền.")).toHaveLength(1);
  });

  it("is read as one before a capital, where lines are cut at one width and this one had no room", () => {
    const wrapped = [
      "Trong mùa du lịch vừa qua các bến thuyền đã đón",
      "hơn hai vạn lượt khách, không để xảy ra tai nạn,",
      "nhiều bến đã được sửa chữa; tuy vậy còn bến chưa",
      "có phép, phao cứu sinh còn thiếu, người lái chưa",
      "được tập huấn, thuyền chưa được kiểm định đúng",
      "hạn và chưa có bảng giá.",
      "Để chấn chỉnh, giao Công an tỉnh phối hợp với Sở",
      "Du lịch kiểm tra.",
      "Việc thứ hai",
      "Các xã ven hồ lập danh sách thuyền.",
    ];
    expect(linesOf(...wrapped)).toEqual([
      wrapped.slice(0, 6).join(" "),
      wrapped.slice(6, 8).join(" "),
      "Việc thứ hai",
      "Các xã ven hồ lập danh sách thuyền.",
    ]);
  });

  it("keeps its offsets", () => {
    const lines = ["Giao Sở Du lịch chủ trì lập danh mục các bến", "thuyền trên hồ.", "Sở Xây dựng báo cáo."];
    const { text, blocks } = toDocument(buildPage(lines));
    expect(text.replace(/\s/gu, " ")).toBe(lines.join(" "));
    for (const block of blocks) expect(text.slice(block.start, block.end)).toBe(block.text);
    expect(blocks.map(({ index }) => index)).toEqual([0, 1]);
  });
});

describe("paragraphs of their own", () => {
  it.each([
    ["behind a stop", "Sở Du lịch lập danh mục các bến thuyền.", "các xã báo cáo số thuyền."],
    ["behind a semicolon", "Sở Du lịch lập danh mục các bến thuyền;", "các xã báo cáo số thuyền."],
    ["behind a colon", "Yêu cầu các đơn vị thực hiện các việc sau:", "lập danh mục các bến thuyền."],
    ["with a mark", "Sở Du lịch lập danh mục các bến thuyền", "b) các xã báo cáo số thuyền."],
    ["with a capital", "Về việc quản lý các bến thuyền du lịch", "Các xã báo cáo số thuyền."],
    ["behind a short line", "Sở Du lịch", "lập danh mục các bến thuyền."],
    ["behind capitals", "TĂNG CƯỜNG QUẢN LÝ CÁC BẾN THUYỀN", "theo kết luận của đoàn kiểm tra."],
  ])("stay so: %s", (_, first, second) => {
    expect(linesOf(first, second)).toEqual([first, second]);
  });
});

it("a space that was typed before a comma or semicolon stands behind it in the blocks; the text is the page's own", () => {
  const written = "Giao Sở Du lịch , Sở Y tế ; các xã ven hồ rà soát.";
  const { text, blocks } = toDocument(buildPage([written]));
  expect(blocks.map((block) => block.text)).toEqual(["Giao Sở Du lịch,  Sở Y tế;  các xã ven hồ rà soát."]);
  expect(text).toBe(written);
});
