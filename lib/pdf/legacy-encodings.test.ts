import { describe, expect, it } from "vitest";
import { decodeLegacy, encodingOfFont, guessEncoding, isReadable } from "./legacy-encodings.ts";

describe("the encoding of a font", () => {
  it.each([
    ["ABCDEF+.VnTime", "tcvn3"],
    [".VnTimeH", "tcvn3-capitals"],
    [".VnTimeH-Bold", "tcvn3-capitals"],
    ["VNI-Times,Bold", "vni"],
    ["GHIJKL+VNI-Times", "vni"],
    ["TimesNewRomanPSMT", "unicode"],
    ["LiberationSerif-Bold", "unicode"],
    ["Vnforge", "unicode"],
  ])("%s is %s", (name, encoding) => {
    expect(encodingOfFont(name)).toBe(encoding);
  });
});

describe("decoding", () => {
  it.each([
    ["tcvn3", "Bé X©y dùng chñ tr×, phèi hîp víi Bé Tµi chÝnh", "Bộ Xây dựng chủ trì, phối hợp với Bộ Tài chính"],
    ["tcvn3", "tr­íc ngµy 15/12/2026, ®¹t Ýt nhÊt 85%", "trước ngày 15/12/2026, đạt ít nhất 85%"],
    ["tcvn3-capitals", "th«ng b¸o kÕt luËn", "THÔNG BÁO KẾT LUẬN"],
    ["vni", "Boä Xaây döïng chuû trì, phoái hôïp vôùi Boä Taøi chính", "Bộ Xây dựng chủ trì, phối hợp với Bộ Tài chính"],
    ["vni", "tröôùc ngaøy 15/12/2026, ñaït ít nhaát 85%", "trước ngày 15/12/2026, đạt ít nhất 85%"],
    ["vni", "THOÂNG BAÙO KEÁT LUAÄN", "THÔNG BÁO KẾT LUẬN"],
    ["unicode", "Bộ Y tế", "Bộ Y tế"],
  ] as const)("%s: %s", (encoding, written, meant) => {
    expect(decodeLegacy(written, encoding)).toBe(meant);
  });
});

describe("guessing the encoding of a text whose fonts lost their names", () => {
  const repeat = (text: string): string => `${text} `.repeat(8);
  it.each([
    ["tcvn3", repeat("Bé X©y dùng chñ tr×, phèi hîp víi Bé Tµi chÝnh rµ so¸t ®Ò ¸n tr­íc th¸ng 12")],
    ["vni", repeat("Boä Xaây döïng chuû trì, phoái hôïp vôùi Boä Taøi chính raø soaùt ñeà aùn tröôùc thaùng 12")],
    ["unicode", repeat("Bộ Xây dựng chủ trì, phối hợp với Bộ Tài chính rà soát đề án trước tháng 12")],
    ["unicode", repeat("The Ministry of Construction shall review the project before December © 2026")],
    ["unicode", "Bé X©y dùng"],
  ] as const)("%s", (encoding, text) => {
    expect(guessEncoding(text)).toBe(encoding);
  });
});

it("tells letters without a meaning from a text", () => {
  expect(isReadable("Bộ Xây dựng")).toBe(true);
  expect(isReadable("\uf042\uf0e9\uf020\uf058")).toBe(false);
});
