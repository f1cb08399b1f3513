import { describe, expect, it } from "vitest";
import { inkIn, Paper } from "../../test/support/paper.ts";
import { clearPaper, withoutDust } from "./clear-paper.ts";
import { blanked, cutOut, MARGIN } from "./cut-out.ts";
import { withoutLines } from "./drawn-lines.ts";
import { evenLight } from "./even-light.ts";
import { partInks } from "./ink.ts";
import { type ColourPicture, type GreyPicture, inkLevel, type Turn } from "./picture.ts";
import { overturned, preparePage, RESOLUTION } from "./prepare-page.ts";
import { halved, placed } from "./resample.ts";
import { isOnItsHead, lieOf } from "./skew.ts";

const DEGREE = Math.PI / 180;
const page = (): GreyPicture => new Paper(800, 1000).text(100, 120, 600, 10).picture;
/** The page as a scanner sees it that lies so: what has to be undone. */
const scanned = (picture: GreyPicture, turn: Turn, degrees: number): GreyPicture =>
  placed(placed(picture, { turn: 0, skew: -degrees * DEGREE, scale: 1 }), { turn: ((4 - turn) % 4) as Turn, skew: 0, scale: 1 });

function inColour(
  { width, height, data }: GreyPicture,
  paint: (x: number, y: number) => readonly [number, number, number] | null = () => null,
): ColourPicture {
  const colour = new Uint8ClampedArray(width * height * 4);
  for (const [i, value] of data.entries()) {
    const [red, green, blue] = paint(i % width, Math.floor(i / width)) ?? [value, value, value];
    colour[i * 4] = red;
    colour[i * 4 + 1] = green;
    colour[i * 4 + 2] = blue;
    colour[i * 4 + 3] = 255;
  }
  return { width, height, data: colour };
}

describe("how a page lies", () => {
  it.each([0, 0.5, 1.7, -1.2, 4, -6])("askew by %d degrees is found to a tenth", (degrees) => {
    const { turn, skew } = lieOf(scanned(page(), 0, degrees));
    expect(turn).toBe(0);
    expect(Math.abs(skew / DEGREE - degrees)).toBeLessThanOrEqual(0.1);
  });

  it("on its side is found, whichever side", () => {
    expect(lieOf(scanned(page(), 1, 1)).turn).toBe(1);
    expect(lieOf(scanned(page(), 3, 1)).turn).toBe(1);
  });

  it("on its head is told by what stands above the small letters", () => {
    expect(isOnItsHead(page())).toBe(false);
    expect(isOnItsHead(scanned(page(), 2, 0))).toBe(true);
    expect(isOnItsHead(new Paper(400, 400).picture)).toBe(false);
  });
});

describe("a page made ready", () => {
  it.each<[Turn, number]>([
    [0, 1.7],
    [1, -1.2],
    [2, 0.5],
    [3, 2],
  ])("after %d quarter turns and %d degrees is upright and straight", (turn, degrees) => {
    const prepared = preparePage(inColour(scanned(page(), turn, degrees)), RESOLUTION);
    expect(prepared.turn).toBe(turn);
    expect(Math.abs(prepared.skew / DEGREE - degrees)).toBeLessThanOrEqual(0.1);
    expect([prepared.picture.width, prepared.picture.height]).toEqual([800, 1000]);
    // Between the lines there is paper again, all across.
    expect(inkIn(prepared.picture, 100, 160, 600, 15)).toBeLessThan(0.01);
    expect(inkIn(prepared.picture, 100, 120, 600, 24)).toBeGreaterThan(0.2);
  });

  it("a table below a heading in capitals, with dots below, stays upright", () => {
    const paper = new Paper(800, 1000).text(80, 200, 300, 8).text(420, 200, 300, 8);
    for (let x = 200; x < 600; x += 30) paper.fill(x, 40, 18, 24).fill(x + 6, 64, 6, x % 60 === 0 ? 8 : 0);
    for (const x of [60, 400, 740]) paper.fill(x, 150, 3, 750);
    for (const y of [150, 897]) paper.fill(60, y, 683, 3);
    expect(preparePage(inColour(paper.picture), RESOLUTION)).toMatchObject({ turn: 0, lines: { length: 5 } });
  });

  it("overturned has its letters and lines the other way up, and its lines' slant as before", () => {
    const { picture } = new Paper(300, 200).fill(10, 20, 40, 5);
    const line = { x1: 10, x2: 110, y1: 150, y2: 150 };
    const other = overturned({ picture, red: null, lines: [line], turn: 1, skew: 0.02 });
    expect(inkIn(other.picture, 250, 175, 40, 5)).toBe(1);
    expect(other).toMatchObject({ lines: [{ x1: 190, x2: 290, y1: 50, y2: 50 }], turn: 3, skew: 0.02, red: null });
    expect(overturned(other)).toMatchObject({ lines: [line], turn: 1, picture: { data: picture.data } });
  });

  it.each([150, 200, 400, 600])("at %d dots to the inch comes out at 300", (dots) => {
    const picture = placed(page(), { turn: 0, skew: 0, scale: dots / RESOLUTION });
    const { picture: ready } = preparePage(inColour(picture), dots);
    expect(ready.width).toBeCloseTo(800, -1);
    expect(ready.height).toBeCloseTo(1000, -1);
  });
});

describe("inks", () => {
  const stamped = inColour(new Paper(200, 100).fill(20, 20, 60, 10).picture, (x, y) =>
    y >= 40 && y < 60 && x >= 20 && x < 120 ? [205, 40, 50] : null,
  );

  it("a red stamp is lifted off the text, and is had by itself", () => {
    const { text, red } = partInks(stamped);
    expect(inkIn(text, 20, 40, 100, 20)).toBe(0);
    expect(inkIn(text, 20, 20, 60, 10)).toBe(1);
    expect(red && inkIn(red, 20, 40, 100, 20)).toBe(1);
    expect(red && inkIn(red, 20, 20, 60, 10)).toBe(0);
  });

  it("letters under a stamp stay", () => {
    const over = inColour(new Paper(100, 100).picture, (x, y) =>
      y > 40 && y < 60 ? (x < 50 ? [205, 40, 50] : [60, 15, 15]) : null,
    );
    const { text } = partInks(over);
    expect(inkIn(text, 0, 42, 50, 16)).toBe(0);
    expect(inkIn(text, 50, 42, 50, 16)).toBe(1);
  });

  it("a page without red ink has none", () => {
    expect(partInks(inColour(page())).red).toBeNull();
  });
});

describe("paper", () => {
  it("in a shadow becomes as bright as the rest", () => {
    const { picture } = new Paper(400, 400).fill(0, 0, 200, 400, 120).fill(40, 200, 60, 8, 20).fill(300, 200, 60, 8, 40);
    const even = evenLight(picture);
    const level = inkLevel(even);
    expect(even.data[100 * 400 + 40]).toBeGreaterThan(level);
    expect(even.data[204 * 400 + 70]).toBeLessThanOrEqual(level);
    expect(even.data[204 * 400 + 330]).toBeLessThanOrEqual(level);
  });

  it("loses its grain and dust, and no full stop", () => {
    const { picture } = new Paper(200, 200)
      .fill(0, 0, 200, 200, 225)
      .fill(50, 50, 60, 8, 10)
      .fill(20, 120, 2, 2, 10)
      .fill(100, 120, 6, 6, 10);
    const clear = clearPaper(picture);
    expect(clear.data[10 * 200 + 10]).toBe(255);
    expect(inkIn(clear, 20, 120, 2, 2)).toBe(0);
    expect(inkIn(clear, 100, 120, 6, 6)).toBe(1);
    expect(inkIn(withoutDust(picture), 50, 50, 60, 8)).toBe(1);
  });

  it("is halved by the average of four pixels", () => {
    expect([...halved({ width: 4, height: 2, data: Uint8Array.from([0, 100, 255, 255, 100, 200, 255, 255]) }).data]).toEqual([
      100, 255,
    ]);
  });
});

describe("drawn lines", () => {
  const table = (): Paper =>
    new Paper(800, 500)
      .fill(50, 50, 600, 3)
      .fill(50, 250, 600, 3)
      .fill(50, 50, 3, 203)
      .fill(350, 50, 3, 203)
      .fill(647, 50, 3, 203);

  it("are taken off and told where they were", () => {
    const { picture, lines } = withoutLines(table().text(80, 150, 200, 1).picture);
    const round = lines.map(({ x1, y1, x2, y2 }) => [x1, y1, x2, y2].map((value) => Math.round(value / 5) * 5));
    expect(round).toHaveLength(5);
    expect(round).toContainEqual([50, 50, 650, 50]);
    expect(round).toContainEqual([350, 50, 350, 250]);
    expect(inkIn(picture, 40, 40, 620, 20)).toBe(0);
    expect(inkIn(picture, 340, 50, 20, 200)).toBe(0);
    expect(inkIn(picture, 80, 150, 200, 24)).toBeGreaterThan(0.2);
  });

  it("leave the letters that cross them", () => {
    const { picture } = withoutLines(new Paper(800, 200).fill(50, 100, 600, 3).fill(300, 80, 5, 45).picture);
    expect(inkIn(picture, 300, 80, 5, 45)).toBe(1);
    expect(inkIn(picture, 100, 98, 150, 8)).toBe(0);
  });

  it("are not the feet of letters, nor a solid box", () => {
    expect(withoutLines(new Paper(1200, 400).text(50, 100, 1100, 3).picture).lines).toEqual([]);
    expect(withoutLines(new Paper(600, 200).fill(100, 50, 300, 60).picture).lines).toEqual([]);
  });
});

describe("parts of a page", () => {
  it("are cut out with paper around them; empty ones are not", () => {
    const { picture } = new Paper(300, 200).fill(100, 50, 40, 20);
    const part = cutOut(picture, { x1: 90, y1: 40, x2: 150, y2: 80 });
    expect(part).toMatchObject({ width: 60 + 2 * MARGIN, height: 40 + 2 * MARGIN });
    expect(part && inkIn(part, MARGIN + 10, MARGIN + 10, 40, 20)).toBe(1);
    expect(cutOut(picture, { x1: 0, y1: 0, x2: 50, y2: 40 })).toBeNull();
    expect(inkIn(blanked(picture, [{ x1: 90, y1: 40, x2: 150, y2: 80 }]), 100, 50, 40, 20)).toBe(0);
  });
});
