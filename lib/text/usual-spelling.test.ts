import { describe, expect, it } from "vitest";
import { withUsualSpelling } from "./usual-spelling.ts";

describe("the place of the tone, and y", () => {
  it.each([
    ["Uỷ ban, cấp uỷ, UỶ BAN", "Ủy ban, cấp ủy, ỦY BAN"],
    ["hoà, khoá, toả, đoạ, hoã", "hòa, khóa, tỏa, đọa, hõa"],
    ["khoẻ, loè, xoẹt", "khỏe, lòe, xoẹt"],
    ["thuý, thuỳ, thuỵ", "thúy, thùy, thụy"],
  ])("of %s is moved: %s", (old, usual) => {
    expect(withUsualSpelling(old)).toBe(usual);
    expect(usual).toHaveLength(old.length);
  });

  it.each([
    ["quí IV, HÀNG QUÍ", "quý IV, HÀNG QUÝ"],
    ["định kì, xử lí, tỉ lệ, kĩ năng", "định kỳ, xử lý, tỷ lệ, kỹ năng"],
  ])("of i for y is mended: %s", (other, usual) => {
    expect(withUsualSpelling(other)).toBe(usual);
    expect(usual).toHaveLength(other.length);
  });

  it.each(["thị trấn, khí hậu, tỉnh, chỉ, bị, nghị, trì", "quý, quỹ, quỳ", "hoàn, toàn, hoạch", "Ủy ban hòa giải"])(
    "stays in %s",
    (text) => {
      expect(withUsualSpelling(text)).toBe(text);
    },
  );
});
