import { describe, expect, it } from "vitest";
import { type ColouredLook, type MarkColours, PALETTE_IDS, PALETTES } from "./mark-palettes.ts";

type Rgb = readonly [number, number, number];
const toRgb = (hex: string): Rgb => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;
const toLinear = (rgb: Rgb): Rgb =>
  rgb.map((value) => (value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4)) as unknown as Rgb;

/** WCAG 2.2. */
function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [a, b]
    .map((hex) => toLinear(toRgb(hex)))
    .map(([red, green, blue]) => 0.2126 * red + 0.7152 * green + 0.0722 * blue)
    .sort((one, other) => one - other);
  return (high + 0.05) / (low + 0.05);
}

/** Words as pages have them: text, links and headings of the sites that are read; and the ground around them. */
const PAGES = {
  light: { ground: "#ffffff", words: ["#172132", "#333333", "#0a5ba8", "#b5121b"], text: "#172132" },
  dark: { ground: "#11151b", words: ["#e5e9ef", "#d8dde5"], text: "#e5e9ef" },
};
const THEMES = ["light", "dark"] as const;
const marks = PALETTE_IDS.flatMap((id) =>
  THEMES.flatMap((theme) =>
    (Object.entries(PALETTES[id][theme]) as [ColouredLook, MarkColours][]).map(([look, colours]) => ({
      id,
      theme,
      look,
      ...colours,
    })),
  ),
);
const tinted = marks.flatMap((mark) => (mark.tint === null ? [] : [{ ...mark, tint: mark.tint }]));

describe.each(tinted)("$id, $theme: $look", ({ id, theme, tint }) => {
  it("leaves the page's words their contrast", () => {
    for (const word of PAGES[theme].words) expect(contrast(word, tint)).toBeGreaterThanOrEqual(4.5);
    if (id === "contrast") expect(contrast(PAGES[theme].text, tint)).toBeGreaterThanOrEqual(7);
  });
});

it.each(marks)("$id, $theme: the line of $look is seen on its tint and beside it", ({ id, theme, tint, line }) => {
  const least = id === "contrast" ? 7 : 3;
  expect(contrast(line, tint ?? PAGES[theme].ground)).toBeGreaterThanOrEqual(least);
  expect(contrast(line, PAGES[theme].ground)).toBeGreaterThanOrEqual(least);
});

it("without tints there are lines alone", () => {
  expect(marks.filter(({ id }) => id === "lines").every(({ tint }) => tint === null)).toBe(true);
});

/** Viénot, Brettel and Mollon 1999: what is left of linear red, green and blue. */
const BLINDNESS: Readonly<Record<string, readonly Rgb[]>> = {
  protanopia: [
    [0.11238, 0.88762, 0],
    [0.11238, 0.88762, 0],
    [0.00401, -0.00401, 1],
  ],
  deuteranopia: [
    [0.29275, 0.70725, 0],
    [0.29275, 0.70725, 0],
    [-0.02234, 0.02234, 1],
  ],
};

/** CIE L*a*b* of linear sRGB under D65. */
function lab([red, green, blue]: Rgb): Rgb {
  const f = (value: number): number => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
  const x = f((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505);
  const y = f(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  const z = f((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function distance(a: string, b: string, rows: readonly Rgb[]): number {
  const [one, other] = [a, b].map((hex) => {
    const linear = toLinear(toRgb(hex));
    return lab(rows.map((row) => row.reduce((sum, part, at) => sum + part * (linear[at] ?? 0), 0)) as unknown as Rgb);
  });
  return Math.hypot(...(one ?? []).map((value, at) => value - (other?.[at] ?? 0)));
}

describe.each(Object.keys(BLINDNESS))("the colours for %s", (kind) => {
  it.each(THEMES)("keep who, when and how much apart on %s pages: ten times what an eye just sees", (theme) => {
    const { lead, deadline, target } = PALETTES["blue-orange"][theme];
    for (const [a, b] of [
      [lead, deadline],
      [lead, target],
      [deadline, target],
    ] as const)
      expect(distance(a.tint ?? "", b.tint ?? "", BLINDNESS[kind] ?? [])).toBeGreaterThan(10);
  });
});
