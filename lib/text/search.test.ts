import { describe, expect, it } from "vitest";
import { findSpans, isFound, readQuery, searchable } from "./search.ts";

const finds = (typed: string, text: string): boolean => {
  const query = readQuery(typed);
  return query !== null && isFound(query, searchable(text));
};
const marked = (typed: string, text: string): readonly string[] => {
  const query = readQuery(typed);
  return query ? findSpans(query, text).map(({ start, end }) => text.slice(start, end)) : [];
};

describe("searching", () => {
  it.each([
    ["du lieu", "Chuẩn hóa danh mục dữ liệu dùng chung"],
    ["DỮ LIỆU", "Chuẩn hóa danh mục dữ liệu dùng chung"],
    ["hoá", "chuẩn hóa"],
    ["liệ", "dữ liệu"],
    ["ki thuat", "tiêu chuẩn kỹ thuật"],
    ["kĩ thuật", "tiêu chuẩn kỹ thuật"],
    ["dat dai", "Luật Đất đai"],
    ["412/TB", "412/TB-VPCP"],
    ["412/tb-vpcp", "412/TB-VPCP"],
    ["chung dữ", "dữ liệu dùng chung"],
    ["dữ li", "Liên thông dữ liệu"],
    ["du\u031b\u0303 lie\u0323\u0302u", "dữ liệu dùng chung"],
  ])("%s finds: %s", (typed, text) => {
    expect(finds(typed, text)).toBe(true);
  });

  it.each([
    ["dự", "dữ liệu"],
    ["đu", "du lịch"],
    ["lieu", "chất kiệu"],
    ["an", "ban hành văn bản"],
    ["dữ liệu mở", "dữ liệu dùng chung"],
    ["ban năm", "ban hành trong nam"],
  ])("%s does not find: %s", (typed, text) => {
    expect(finds(typed, text)).toBe(false);
  });

  it("reads nothing from blanks and signs", () => {
    expect(readQuery("  / - ")).toBeNull();
  });

  it("marks the words where they stand together, else each alone", () => {
    expect(marked("du lieu", "chia sẻ dữ liệu, tài liệu")).toEqual(["dữ liệu"]);
    expect(marked("chung du", "dữ liệu dùng chung")).toEqual(["dữ", "dùng", "chung"]);
    expect(marked("412/tb", "theo 412/TB-VPCP")).toEqual(["412/TB"]);
  });
});
