import { describe, expect, it } from "vitest";
import { withNewTonePlace } from "./tone-place.ts";

describe("the place of the tone", () => {
  it.each([
    ["Uỷ ban, cấp uỷ, UỶ BAN", "Ủy ban, cấp ủy, ỦY BAN"],
    ["hoà, khoá, toả, đoạ, hoã", "hòa, khóa, tỏa, đọa, hõa"],
    ["khoẻ, loè, xoẹt", "khỏe, lòe, xoẹt"],
    ["thuý, thuỳ, thuỵ", "thúy, thùy, thụy"],
  ])("of %s is moved: %s", (old, usual) => {
    expect(withNewTonePlace(old)).toBe(usual);
    expect(usual).toHaveLength(old.length);
  });

  it.each(["quý, quỹ, quỳ", "hoàn, toàn, hoạch", "Ủy ban hòa giải"])("stays in %s", (text) => {
    expect(withNewTonePlace(text)).toBe(text);
  });
});
