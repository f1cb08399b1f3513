import { describe, expect, it } from "vitest";
import type { IsoDate } from "../model/calendar-date.ts";
import { createGazetteer } from "./index.ts";

const gazetteer = createGazetteer();
const day = (text: string): IsoDate => text as IsoDate;

/** Each mention as written, with the ids that it may be. */
function agenciesIn(text: string): [string, ...string[]][] {
  return gazetteer
    .agenciesIn(text)
    .all()
    .map(({ span, entryIds }) => [text.slice(span.start, span.end), ...entryIds]);
}

function placesIn(text: string): string[] {
  return gazetteer
    .provincesIn(text)
    .all()
    .map(({ span }) => text.slice(span.start, span.end));
}

describe("bodies in a sentence", () => {
  it("are found with their exact words, in order", () => {
    expect(agenciesIn("Bộ Tài chính chủ trì, phối hợp với Bộ Công an, Ngân hàng Nhà nước Việt Nam rà soát.")).toEqual([
      ["Bộ Tài chính", "bo-tai-chinh"],
      ["Bộ Công an", "bo-cong-an"],
      ["Ngân hàng Nhà nước Việt Nam", "nhnn"],
    ]);
  });

  it("keep the longest name", () => {
    expect(agenciesIn("Ủy ban Quốc gia về chuyển đổi số họp phiên thứ hai")).toEqual([
      ["Ủy ban Quốc gia về chuyển đổi số", "ubqg-cds"],
    ]);
    expect(agenciesIn("Văn phòng Chính phủ đôn đốc")).toEqual([["Văn phòng Chính phủ", "vpcp"]]);
  });

  it("may be written all in capitals", () => {
    expect(agenciesIn("BỘ THÔNG TIN VÀ TRUYỀN THÔNG")).toEqual([["BỘ THÔNG TIN VÀ TRUYỀN THÔNG", "bo-tttt"]]);
  });

  it.each(["Uỷ ban Dân tộc", "Ủy ban Dân tộc"])("may place the tone mark either way: %s", (name) => {
    expect(agenciesIn(name)).toEqual([[name, "ubdt"]]);
  });

  it.each([
    "Bộ Văn hóa, Thể thao và Du lịch",
    "Bộ Văn hoá, Thể thao và Du lịch",
    "Bộ Văn hóa - Thể thao và Du lịch",
    "Bộ Văn hóa Thể thao & Du lịch",
    "Bộ VHTT&DL",
    "Bộ VH,TT&DL",
  ])("may hold a comma, a dash or '&': %s", (name) => {
    expect(agenciesIn(`Giao ${name}, Bộ Y tế thực hiện`)).toEqual([
      [name, "bo-vhttdl"],
      ["Bộ Y tế", "bo-y-te"],
    ]);
  });

  it.each(["Bộ Khoa học, và Công nghệ", "Bộ Tài. chính", "Bộ (Tài chính)", "Bộ\nTài chính"])(
    "do not run over a sign or a block: %s",
    (text) => {
      expect(agenciesIn(text)).toEqual([]);
    },
  );

  it("do not begin or end inside a word", () => {
    expect(agenciesIn("hộ Công an, Bộ Y tếch")).toEqual([]);
  });

  it.each(["cán bộ tài chính kế toán", "chi cục thuế khu vực", "phát triển Chính phủ điện tử, Chính phủ số"])(
    "are not read into other words: %s",
    (text) => {
      expect(agenciesIn(text)).toEqual([]);
    },
  );

  it("may be written in small letters", () => {
    expect(agenciesIn("giao bộ công an và các sở y tế")).toEqual([
      ["bộ công an", "bo-cong-an"],
      ["sở y tế", "so-y-te"],
    ]);
  });

  it("are found in decomposed text, spans over that text", () => {
    const text = "giao Bộ Giáo dục và Đào tạo".normalize("NFD");
    expect(agenciesIn(text)).toEqual([["Bộ Giáo dục và Đào tạo".normalize("NFD"), "bo-gddt"]]);
  });

  it("are none in an empty or foreign text", () => {
    expect(agenciesIn("")).toEqual([]);
    expect(agenciesIn("The ministry of nothing, 100% – «quoted»")).toEqual([]);
  });
});

describe("short forms", () => {
  it("are found when written exactly", () => {
    expect(agenciesIn("Đề nghị BTC, NHNN và Bộ TT&TT báo cáo VPCP.")).toEqual([
      ["BTC", "bo-tai-chinh"],
      ["NHNN", "nhnn"],
      ["Bộ TT&TT", "bo-tttt"],
      ["VPCP", "vpcp"],
    ]);
    expect(
      gazetteer
        .agenciesIn("BTC")
        .all()
        .map((match) => match.isAbbreviation),
    ).toEqual([true]);
  });

  it.each(["btc", "Btc", "số 299/TB-VPCP", "17721/BTC-NSNN", "NĐ-CP", "21/QĐ-UBND tỉnh Lạng Sơn"])(
    "are not part of a code or of a word: %s",
    (text) => {
      expect(agenciesIn(text)).toEqual([]);
    },
  );

  it("stay ambiguous where they are", () => {
    expect(agenciesIn("BCT")).toEqual([["BCT", "bo-chinh-tri", "bo-cong-thuong"]]);
    expect(agenciesIn("TTCP")).toEqual([["TTCP", "thu-tuong", "ttcp"]]);
    expect(agenciesIn("VNA")).toEqual([["VNA", "ttxvn", "vna"]]);
  });
});

describe("local bodies", () => {
  it.each([
    ["UBND tỉnh Lạng Sơn", "ubnd-tinh-lang-son"],
    ["Ủy ban nhân dân thành phố Hà Nội", "ubnd-thanh-pho-ha-noi"],
    ["UBND Thành phố Huế", "ubnd-thanh-pho-hue"],
    ["Uỷ ban nhân dân TP. Hà Nội", "ubnd-thanh-pho-ha-noi"],
    ["UBND TỈNH LẠNG SƠN", "ubnd-tinh-lang-son"],
  ])("%s is the committee of that place", (name, id) => {
    expect(agenciesIn(`Giao ${name} thực hiện`)).toEqual([[name, id]]);
    expect(gazetteer.entry(gazetteer.resolve(name, null)[0] ?? ("" as never))?.kind).toBe("peoples-committee");
  });

  it("tell a province from the city that it became", () => {
    expect(agenciesIn("UBND tỉnh Quảng Ninh")).toEqual([["UBND tỉnh Quảng Ninh", "ubnd-tinh-quang-ninh"]]);
    expect(agenciesIn("UBND thành phố Quảng Ninh")).toEqual([["UBND thành phố Quảng Ninh", "ubnd-thanh-pho-quang-ninh"]]);
  });

  it("take their place name with them", () => {
    expect(agenciesIn("Giao Sở Tài chính tỉnh Lạng Sơn, Công an TP. Hà Nội và UBND xã Yên Bình chủ trì")).toEqual([
      ["Sở Tài chính tỉnh Lạng Sơn", "so-tai-chinh"],
      ["Công an TP. Hà Nội", "cong-an-tinh"],
      ["UBND xã Yên Bình", "ubnd-cap-xa"],
    ]);
  });

  it("leave the next sentence's word alone", () => {
    expect(agenciesIn("UBND Thành phố Báo cáo kết quả").map(([name]) => name)).toEqual(["UBND Thành phố"]);
    expect(agenciesIn("UBND phường 12 rà soát").map(([name]) => name)).toEqual(["UBND phường 12"]);
  });

  it("are not found in 'UBND các tỉnh', which names no single body", () => {
    expect(agenciesIn("UBND các tỉnh, Ủy ban nhân dân các thành phố")).toEqual([]);
  });

  it("are not taken for the province where a town has its name", () => {
    expect(gazetteer.resolve("UBND thành phố Hải Dương", null)).not.toContain("ubnd-tinh-hai-duong");
  });
});

describe("provinces and cities", () => {
  it("are asked for something, where a bridge only bears the name", () => {
    expect(placesIn("Thủ tướng yêu cầu Hải Phòng rà soát cầu Hải Phòng.")).toEqual(["Hải Phòng"]);
    expect(placesIn("Sửa cầu Cần Thơ.")).toEqual([]);
  });

  it("are found with and without their unit", () => {
    expect(placesIn("các tỉnh: Lạng Sơn, Cao Bằng và tỉnh Đắk Lắk; TP. Hồ Chí Minh; TP.HCM; Bà Rịa – Vũng Tàu")).toEqual([
      "Lạng Sơn",
      "Cao Bằng",
      "tỉnh Đắk Lắk",
      "TP. Hồ Chí Minh",
      "TP.HCM",
      "Bà Rịa – Vũng Tàu",
    ]);
  });

  it.each([
    "vì hòa bình và ổn định",
    "khu vực châu Á - Thái Bình Dương",
    "tư tưởng Hồ Chí Minh",
    "thị xã Phú Thọ",
    "Điện Biên Phủ",
  ])("are not found in other words: %s", (text) => {
    expect(placesIn(text)).toEqual([]);
  });

  it("need no unit in a list, even where someone else bears the name", () => {
    expect(placesIn("các thành phố: Hà Nội, Hồ Chí Minh và Đà Nẵng")).toEqual(["Hà Nội", "Hồ Chí Minh", "Đà Nẵng"]);
  });
});

describe("ministries without the word 'Bộ'", () => {
  const bare = (text: string) =>
    gazetteer
      .bareMinistriesIn(text)
      .all()
      .flatMap((match) => match.entryIds);

  it("are found in a list, commas inside their names and all", () => {
    expect(bare("Quốc phòng, Công an, Văn hóa, Thể thao và Du lịch, Nông nghiệp và Môi trường, KH&CN")).toEqual([
      "bo-quoc-phong",
      "bo-cong-an",
      "bo-vhttdl",
      "bo-nnmt",
      "bo-khcn",
    ]);
  });

  it("need a capital: 'tài chính' is a word", () => {
    expect(bare("nguồn lực tài chính, y tế")).toEqual([]);
  });

  it("are no bodies elsewhere", () => {
    expect(agenciesIn("Tài chính, Công an")).toEqual([]);
    expect(gazetteer.resolveBareMinistry("Công an", null)).toEqual(["bo-cong-an"]);
    expect(gazetteer.resolveBareMinistry("Công an xã", null)).toEqual([]);
  });
});

describe("resolving a whole name", () => {
  it("takes the entries of the day", () => {
    expect(gazetteer.resolve("Bộ Nông nghiệp", day("2024-05-01"))).toEqual(["bo-nnptnt"]);
    expect(gazetteer.resolve("Bộ Nông nghiệp", day("2026-05-01"))).toEqual(["bo-nnmt"]);
    expect(gazetteer.resolve("TP. Hải Phòng", day("2026-05-01"))).toEqual(["thanh-pho-hai-phong"]);
  });

  it("keeps a name that is out of date on that day", () => {
    expect(gazetteer.resolve("Bộ Thông tin và Truyền thông", day("2026-01-01"))).toEqual(["bo-tttt"]);
  });

  it("gives nothing for more or less than a name", () => {
    expect(gazetteer.resolve("Bộ Tài chính chủ trì", null)).toEqual([]);
    expect(gazetteer.resolve("Bộ Tài chính, Bộ Công an", null)).toEqual([]);
    expect(gazetteer.resolve("Bộ", null)).toEqual([]);
  });
});
