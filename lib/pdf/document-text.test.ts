import { describe, expect, it } from "vitest";
import { documentText } from "./document-text.ts";
import type { Encoding } from "./legacy-encodings.ts";
import type { Glyph, PdfPage, Ruling } from "./pdf-page.ts";

const WIDTH = 6;
const SIZE = 13;

/** The letters of a line, each 6 points wide; spaces are gaps, as most programs draw them. */
function letters(
  text: string,
  x: number,
  y: number,
  options: { readonly bold?: boolean; readonly size?: number; readonly encoding?: Encoding } = {},
): Glyph[] {
  return [...text].flatMap((letter, i) =>
    letter === " "
      ? []
      : [
          {
            text: letter,
            x: x + i * WIDTH,
            y,
            width: WIDTH,
            size: options.size ?? SIZE,
            isBold: options.bold ?? false,
            encoding: options.encoding ?? "unicode",
          },
        ],
  );
}

const page = (glyphs: readonly Glyph[], rulings: readonly Ruling[] = []): PdfPage => ({
  width: 595,
  height: 842,
  glyphs,
  rulings,
  pictureShare: 0,
});

const texts = (pages: readonly PdfPage[]): string[] => documentText(pages).map(({ text }) => text);
const cells = (pages: readonly PdfPage[]): string[] =>
  documentText(pages).map(({ text, cell }) => (cell ? `${cell.row},${cell.column} ${text}` : text));

/** Full lines reach to 85 + 75 letters. */
const full = (start: string): string => start.padEnd(75, "x");

const across = (x1: number, x2: number, y: number): Ruling => ({ x1, x2, y1: y, y2: y });
const down = (x: number, y1: number, y2: number): Ruling => ({ x1: x, x2: x, y1, y2 });

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

describe("ruled tables", () => {
  const grid = (ys: readonly number[], xs: readonly number[]): Ruling[] => {
    const [left = 0, right = 0] = [xs[0], xs[xs.length - 1]];
    const [top = 0, bottom = 0] = [ys[0], ys[ys.length - 1]];
    return [...ys.map((y) => across(left, right, y)), ...xs.map((x) => down(x, top, bottom))];
  };
  const XS = [85, 120, 300, 500];

  it("give their cells with rows and columns", () => {
    const words = [...letters("TT", 90, 115), ...letters("Nhiệm vụ", 130, 115), ...letters("Chủ trì", 310, 115)];
    const row = [...letters("1", 90, 145), ...letters("Lập đề án", 130, 145), ...letters("Bộ Y tế", 310, 145)];
    expect(cells([page([...words, ...row], grid([100, 130, 160], XS))])).toEqual([
      "0,0 TT",
      "0,1 Nhiệm vụ",
      "0,2 Chủ trì",
      "1,0 1",
      "1,1 Lập đề án",
      "1,2 Bộ Y tế",
    ]);
  });

  it("go on over pages without the heading row that is repeated, and with a row that was cut", () => {
    const head = (y: number) => [...letters("TT", 90, y), ...letters("Nhiệm vụ", 130, y), ...letters("Chủ trì", 310, y)];
    const first = page(
      [...head(715), ...letters("1", 90, 745), ...letters("Lập đề án phát triển vùng và", 130, 745)],
      grid([700, 730, 760], XS),
    );
    const rest = [...letters("liên vùng", 130, 145), ...letters("2", 90, 175), ...letters("Báo cáo", 130, 175)];
    const second = page([...head(115), ...rest], grid([100, 130, 160, 190], XS));
    expect(cells([first, second])).toEqual([
      "0,0 TT",
      "0,1 Nhiệm vụ",
      "0,2 Chủ trì",
      "1,0 1",
      "1,1 Lập đề án phát triển vùng và liên vùng",
      "2,0 2",
      "2,1 Báo cáo",
    ]);
  });

  it("keep a period together that a narrow cell broke before its dash", () => {
    const words = [...letters("Lập đề án", 130, 120), ...letters("Năm 2025", 330, 120), ...letters("- 2026", 340, 138)];
    const listed = [...letters("2", 90, 165), ...letters("Năm 2025", 130, 165), ...letters("- Bộ Y tế", 130, 183)];
    expect(cells([page([...words, ...listed], grid([100, 150, 200], XS))])).toEqual([
      "0,1 Lập đề án",
      "0,2 Năm 2025 - 2026",
      "1,0 2",
      "1,1 Năm 2025",
      "1,1 - Bộ Y tế",
    ]);
  });

  it("keep a cell over several rows, of which the page's end cut the first, as long as its rest is", () => {
    const start = [
      ...letters("1", 90, 745),
      ...letters("Lập đề án phát triển vùng và", 130, 745),
      ...letters("Bộ Y tế", 310, 745),
    ];
    const first = page(start, grid([730, 760], XS));
    const rest = [...letters("liên vùng", 130, 115), ...letters("Bộ Công an", 310, 145)];
    // Number and task go over both rows, the leads have a row each.
    const rows = [across(85, 500, 100), across(300, 500, 130), across(85, 500, 160), ...XS.map((x) => down(x, 100, 160))];
    const blocks = documentText([first, page(rest, rows)]);
    expect(blocks.map(({ text, cell }) => [text, cell?.row, cell?.rowSpan])).toEqual([
      ["1", 0, 2],
      ["Lập đề án phát triển vùng và liên vùng", 0, 2],
      ["Bộ Y tế", 0, 1],
      ["Bộ Công an", 1, 1],
    ]);
  });

  it("are not made of a frame around text or of an underlined heading", () => {
    const frame = [across(80, 520, 90), across(80, 520, 160), down(80, 90, 160), down(520, 90, 160)];
    expect(cells([page([...letters("Điều 1.", 85, 110), ...letters("Điều 2.", 85, 150)], frame)])).toEqual([
      "Điều 1.",
      "Điều 2.",
    ]);
  });
});

it("leaves out the stamp of an electronic signature that was made part of the page", () => {
  const stamp = ["Người ký: Bộ Xây dựng", "Email: bxd@vi.du", "Thời gian ký: 03.11.2026 10:22"];
  const drawn = stamp.flatMap((line, i) => letters(line, 350, 60 + i * 10, { size: 8 }));
  expect(texts([page([...drawn, ...letters("Kính gửi: Bộ Y tế", 85, 200)])])).toEqual(["Kính gửi: Bộ Y tế"]);
});
