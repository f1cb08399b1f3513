import { describe, expect, it } from "vitest";
import { cells, full, letters, page, SIZE, texts, WIDTH } from "../../test/support/pdf-pages.ts";
import type { Glyph } from "./pdf-page.ts";

describe("a line", () => {
  it("is one although letters with marks are drawn in a second pass", () => {
    const first = letters("B  Tài chính", 85, 100).filter(({ text }) => text !== " ");
    const second = letters("ộ", 85 + WIDTH, 100);
    expect(texts([page([...first, ...second])])).toEqual(["Bộ Tài chính"]);
  });

  it("is read once although every letter is drawn twice to look bold", () => {
    const line = letters("KẾT LUẬN", 85, 100);
    const again = line.map((glyph) => ({ ...glyph, x: glyph.x + 0.3 }));
    expect(texts([page([...line, ...again])])).toEqual(["KẾT LUẬN"]);
  });

  it("keeps marks that are drawn apart with their letter", () => {
    const mark: Glyph = { text: "\u0323", x: 85 + WIDTH - 2, y: 100, width: 0, size: SIZE, isBold: false, encoding: "unicode" };
    const [b, o] = letters("Bô", 85, 100) as [Glyph, Glyph];
    expect(texts([page([b, o, { ...mark, x: o.x + 1 }])])).toEqual(["Bộ"]);
  });
});

describe("letters of an old encoding", () => {
  it("are read by the name of their font, also within a line", () => {
    const line = [...letters("Bé X©y dùng", 85, 100, { encoding: "tcvn3" }), ...letters("rà soát", 160, 100)];
    expect(texts([page(line)])).toEqual(["Bộ Xây dựng rà soát"]);
  });

  it("have a letter where Unicode has a hyphen that is not shown", () => {
    const line = letters("T-íng", 85, 100, { encoding: "tcvn3" });
    const drawn = line.map((glyph) => (glyph.text === "-" ? { ...glyph, legacyText: "\u00ad" } : glyph));
    expect(texts([page(drawn)])).toEqual(["Tướng"]);
    expect(texts([page(drawn.map((glyph) => ({ ...glyph, encoding: "unicode" as const })))])).toEqual(["T-íng"]);
  });

  it("are guessed from the text when the fonts have no names to tell by", () => {
    const line = "chñ tr×, phèi hîp víi Bé Tµi chÝnh rµ so¸t ®Ò ¸n tr­íc th¸ng 12 n¨m nay v";
    const drawn = Array.from({ length: 6 }, (_, i) => letters(line, 85, 100 + i * 18)).flat();
    expect(texts([page(drawn)])[0]).toMatch(/^chủ trì, phối hợp với Bộ Tài chính rà soát đề án trước tháng 12 năm nay/u);
  });
});

describe("paragraphs", () => {
  it("go on over full lines and end with a short one", () => {
    const lines = [full("1. Bộ Xây dựng rà soát"), "quy hoạch cảng.", full("2. Bộ Y tế báo cáo")];
    const drawn = lines.flatMap((line, i) => letters(line, 85, 100 + i * 18));
    expect(texts([page(drawn)]).map((text) => text.slice(0, 12))).toEqual(["1. Bộ Xây dự", "2. Bộ Y tế b"]);
  });

  it("go on over the end of a page, past its number and running title", () => {
    const title = (y: number) => letters("Kế hoạch hành động", 85, y);
    const number = (n: string) => letters(n, 300, 815);
    const first = page([...title(40), ...letters(full("a) Bộ Công an rà soát"), 85, 760), ...number("1")]);
    const second = page([...title(40), ...letters("cơ sở dữ liệu.", 85, 80), ...letters(full("b) Bộ"), 85, 98), ...number("2")]);
    expect(texts([first, second]).map((text) => text.replace(/x+/u, ""))).toEqual([
      "a) Bộ Công an rà soát cơ sở dữ liệu.",
      "b) Bộ",
    ]);
  });

  it("in the middle end where the next line stands a little apart, however full they are", () => {
    const centred = (text: string, y: number) => letters(text, 85 + ((75 - text.length) / 2) * WIDTH, y);
    const title = [
      ...centred("VỀ PHÁT ĐỘNG PHONG TRÀO TOÀN DÂN BẢO VỆ MÔI TRƯỜNG VÀ GIẢM RÁC THẢI", 100),
      ...centred("VÌ MỘT VIỆT NAM XANH, SẠCH, ĐẸP TRONG GIAI ĐOẠN TỪ NĂM 2026 ĐẾN", 118),
      ...centred("CHÍNH PHỦ", 142),
    ];
    const body = Array.from({ length: 6 }, (_, i) => letters(full("Căn cứ"), 85, 172 + i * 18)).flat();
    expect(texts([page([...title, ...body])]).slice(0, 2)).toEqual([
      "VỀ PHÁT ĐỘNG PHONG TRÀO TOÀN DÂN BẢO VỆ MÔI TRƯỜNG VÀ GIẢM RÁC THẢI VÌ MỘT VIỆT NAM XANH, SẠCH, ĐẸP TRONG GIAI ĐOẠN TỪ NĂM 2026 ĐẾN",
      "CHÍNH PHỦ",
    ]);
  });

  it.each([
    ["Thông báo số 412/TB-", "VPCP ngày", "Thông báo số 412/TB-VPCP ngày"],
    ["trước ngày 30/9/202", "7.", "trước ngày 30/9/2027."],
    ["phòng, chống", "thiên tai", "phòng, chống thiên tai"],
  ])("join “%s” and “%s”", (line, next, joined) => {
    const wide = line.padStart(75, "x");
    const [text = ""] = texts([page([...letters(wide, 85, 100), ...letters(next, 85, 118)])]);
    expect(text.replace(/^x+/u, "")).toBe(joined);
  });
});

describe("columns", () => {
  const letterhead = [
    ...letters("BỘ XÂY DỰNG", 100, 60),
    ...letters("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 300, 60),
    ...letters("Số: 12/CT-BXD", 95, 96),
    ...letters("Hà Nội, ngày 03 tháng 11 năm 2026", 303, 96),
  ];

  it("of a letterhead are read one after the other, as two cells", () => {
    expect(cells([page([...letterhead, ...letters(full("Thời gian qua"), 85, 140)])])).toEqual([
      "0,0 BỘ XÂY DỰNG",
      "0,0 Số: 12/CT-BXD",
      "0,1 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "0,1 Hà Nội, ngày 03 tháng 11 năm 2026",
      full("Thời gian qua"),
    ]);
  });

  it("of a signature take the office above the list of recipients with them", () => {
    const closing = [
      ...letters(full("Các đơn vị chịu trách nhiệm thi hành"), 85, 400),
      ...letters("KT. BỘ TRƯỞNG", 400, 430),
      ...letters("Nơi nhận:", 85, 448),
      ...letters("THỨ TRƯỞNG", 409, 448),
      ...letters("- Như trên;", 85, 462),
      ...letters("Lê Thị Thu", 409, 520),
    ];
    expect(cells([page(closing)]).slice(1)).toEqual([
      "0,0 Nơi nhận:",
      "0,0 - Như trên;",
      "0,1 KT. BỘ TRƯỞNG",
      "0,1 THỨ TRƯỞNG",
      "0,1 Lê Thị Thu",
    ]);
  });

  it("leave room for a number and a date that are stamped by hand", () => {
    const blank = [
      ...letters("VĂN PHÒNG CHÍNH PHỦ", 90, 60),
      ...letters("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 300, 60),
      ...letters("Số:", 95, 96),
      ...letters("/TB-VPCP", 145, 96),
      ...letters("Hà Nội, ngày", 303, 96),
      ...letters("tháng", 405, 96),
      ...letters("năm 2026", 465, 96),
    ];
    expect(cells([page([...blank, ...letters(full("Ngày 13"), 85, 140)])]).slice(0, 4)).toEqual([
      "0,0 VĂN PHÒNG CHÍNH PHỦ",
      "0,0 Số: /TB-VPCP",
      "0,1 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "0,1 Hà Nội, ngày tháng năm 2026",
    ]);
  });

  it("of a signature go on over the end of a page", () => {
    const first = [
      ...letters(full("Văn phòng thông báo"), 85, 760),
      ...letters("Nơi nhận:", 85, 790),
      ...letters("KT. BỘ TRƯỞNG", 400, 790),
    ];
    const second = [
      ...letters("- Như trên;", 85, 70),
      ...letters("PHÓ CHỦ NHIỆM", 400, 70),
      ...letters("- Lưu: VT.", 85, 84),
      ...letters("Lê Thị Thu", 409, 130),
    ];
    expect(cells([page(first), page(second)]).slice(1)).toEqual([
      "0,0 Nơi nhận:",
      "0,0 - Như trên;",
      "0,0 - Lưu: VT.",
      "0,1 KT. BỘ TRƯỞNG",
      "0,1 PHÓ CHỦ NHIỆM",
      "0,1 Lê Thị Thu",
    ]);
  });

  it("of a two-column print are read one after the other, down to the signature below them", () => {
    const column = (start: string, x: number) =>
      Array.from({ length: 24 }, (_, i) => letters(i === 0 ? start : "y".repeat(36), x, 100 + i * 18)).flat();
    const print = [...column("Cột một", 60), ...column("Cột hai", 320)];
    const closing = [
      ...letters("KT. BỘ TRƯỞNG", 390, 545),
      ...letters("Nơi nhận:", 60, 560),
      ...letters("THỨ TRƯỞNG", 400, 560),
      ...letters("- Như trên;", 60, 574),
      ...letters("Lê Thị Thu", 390, 640),
    ];
    expect(cells([page([...print, ...closing])]).map((text) => text.replace(/ y.*/u, ""))).toEqual([
      "Cột một",
      "Cột hai",
      "0,0 Nơi nhận:",
      "0,0 - Như trên;",
      "0,1 KT. BỘ TRƯỞNG",
      "0,1 THỨ TRƯỞNG",
      "0,1 Lê Thị Thu",
    ]);
  });

  it("are not made of a justified line with wide spaces", () => {
    const wide = [...letters("Bộ Nội", 85, 118), ...letters("vụ".padEnd(65, "x"), 85 + 6 * WIDTH + 1.5 * SIZE, 118)];
    const lines = [...letters(full("Giao"), 85, 100), ...wide, ...letters(full("rà soát"), 85, 136)];
    expect(texts([page(lines)])).toHaveLength(1);
  });
});

it("leaves out the stamp of an electronic signature that was made part of the page", () => {
  const stamp = ["Người ký: Bộ Xây dựng", "Email: bxd@vi.du", "Thời gian ký: 03.11.2026 10:22"];
  const drawn = stamp.flatMap((line, i) => letters(line, 350, 60 + i * 10, { size: 8 }));
  expect(texts([page([...drawn, ...letters("Kính gửi: Bộ Y tế", 85, 200)])])).toEqual(["Kính gửi: Bộ Y tế"]);
});
