import { expect, it } from "vitest";
import { anyOf } from "./any-of.ts";

it("alternatives stand on lines of their own, or on one between bars", () => {
  expect(anyOf`
    Bộ | Sở(?!\s+hữu)
    (?:Tổng|Chi) cục
  `).toBe("(?:Bộ|Sở(?!\\s+hữu)|(?:Tổng|Chi) cục)");
});

it("a bar without white space parts nothing, escapes stay as they are written", () => {
  expect(anyOf`[ab|]+ | c|d | \p{Lu}\.`).toBe("(?:[ab|]+|c|d|\\p{Lu}\\.)");
});

it("one list may be part of another", () => {
  expect(anyOf`
    ${anyOf`
      các
      mọi
    `}\s+tỉnh
    huyện
  `).toBe("(?:(?:các|mọi)\\s+tỉnh|huyện)");
});
