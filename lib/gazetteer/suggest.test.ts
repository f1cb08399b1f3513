import { describe, expect, it } from "vitest";
import type { IsoDate } from "../model/calendar-date.ts";
import { suggestAgencies } from "./suggest.ts";

const TODAY = "2026-11-22" as IsoDate;
const names = (text: string): string[] => suggestAgencies(text, TODAY, [], 8).map(({ name }) => name);

describe("suggesting bodies", () => {
  it.each([
    ["bộ tài ch", "Bộ Tài chính"],
    ["bo tai chinh", "Bộ Tài chính"],
    ["BO TAI CHINH", "Bộ Tài chính"],
    ["BKHCN", "Bộ Khoa học và Công nghệ"],
    ["kh&cn", "Bộ Khoa học và Công nghệ"],
    ["cuc chuyen doi", "Cục Chuyển đổi số quốc gia"],
    ["ubnd quang tri", "Ủy ban nhân dân tỉnh Quảng Trị"],
    ["UBND tỉnh Phú Thọ", "Ủy ban nhân dân tỉnh Phú Thọ"],
    ["ủy ban nhân dân thành phố huế", "Ủy ban nhân dân thành phố Huế"],
    ["so y te phu tho", "Sở Y tế tỉnh Phú Thọ"],
    ["Sở Tài chính thành phố Đà Nẵng", "Sở Tài chính thành phố Đà Nẵng"],
    ["khdt", "Bộ Kế hoạch và Đầu tư"],
    ["ngan hang nha nuoc", "Ngân hàng Nhà nước Việt Nam"],
  ])("“%s” finds %s first or nearly so", (text, name) => {
    expect(names(text).slice(0, 3)).toContain(name);
  });

  it.each(["", "  ", "…", "xyzzy qq"])("“%s” finds nothing", (text) => {
    expect(names(text)).toEqual([]);
  });

  it("gives no more than asked for", () => {
    expect(names("bo").length).toBe(8);
    expect(suggestAgencies("bo", TODAY, [], 3).length).toBe(3);
  });

  it("says who an abolished body is now, all of its heirs", () => {
    const [old] = suggestAgencies("Bộ Thông tin và Truyền thông", TODAY, [], 8);
    expect(old).toEqual({ name: "Bộ Thông tin và Truyền thông", agencyId: "bo-tttt", now: "Bộ Khoa học và Công nghệ" });
    const [labour] = suggestAgencies("Bộ LĐTBXH", TODAY, [], 8);
    expect(labour?.now).toBe("Bộ Nội vụ; Bộ Giáo dục và Đào tạo; Bộ Y tế");
  });

  it("puts bodies that stand before those that do not", () => {
    const found = names("bo");
    expect(found.indexOf("Bộ Y tế")).toBeGreaterThanOrEqual(0);
    expect(found).not.toContain("Bộ Giao thông vận tải");
  });

  it("adds names of the user's own tasks once, behind known bodies", () => {
    const used = [
      { name: "Bộ phận Một cửa", agencyIds: [] },
      { name: "Bộ Y tế", agencyIds: [] },
      { name: "Tổ Bộ môn", agencyIds: [] },
    ];
    const found = suggestAgencies("bo", TODAY, used, 8).map(({ name }) => name);
    expect(found[found.length - 1]).toBe("Bộ phận Một cửa");
    expect(found.filter((name) => name === "Bộ Y tế")).toHaveLength(1);
    expect(found).not.toContain("Tổ Bộ môn");
  });
});
