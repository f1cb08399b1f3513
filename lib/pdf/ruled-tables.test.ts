import { describe, expect, it } from "vitest";
import { across, cells, documentText, down, letters, page } from "../../test/support/pdf-pages.ts";

import type { Ruling } from "./pdf-page.ts";

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
