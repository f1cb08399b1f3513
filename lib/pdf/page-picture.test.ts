import { describe, expect, it } from "vitest";
import type { Matrix } from "./matrix.ts";
import { composePicture, type DecodedPicture } from "./page-picture.ts";

/** Over the whole of a page of 72 by 72 points, y up. */
const WHOLE: Matrix = [72, 0, 0, -72, 0, 72];
const rgb = (width: number, height: number, pixels: readonly number[]): DecodedPicture => ({
  ...{ width, height, kind: 2, isMask: false, toPage: WHOLE },
  data: Uint8Array.from(pixels),
});
/** The red of each of four pixels, one in each quarter of the page. */
function quarters(pictures: readonly DecodedPicture[]): number[] {
  const page = composePicture(pictures, 72, 72);
  if (!page) return [];
  return [
    [0.25, 0.25],
    [0.75, 0.25],
    [0.25, 0.75],
    [0.75, 0.75],
  ].map(([x = 0, y = 0]) => page.data[(Math.floor(y * page.height) * page.width + Math.floor(x * page.width)) * 4] ?? -1);
}

describe("pictures of a page put together", () => {
  it("stand as they are painted, the first row at the top", () => {
    expect(quarters([rgb(2, 2, [10, 0, 0, 20, 0, 0, 30, 0, 0, 40, 0, 0])])).toEqual([10, 20, 30, 40]);
  });

  it("are turned as the page says", () => {
    const turned = { ...rgb(2, 2, [10, 0, 0, 20, 0, 0, 30, 0, 0, 40, 0, 0]), toPage: [0, 72, 72, 0, 0, 0] as Matrix };
    expect(quarters([turned])).toEqual([30, 10, 40, 20]);
  });

  it("of one bit are black and white, in rows of whole bytes", () => {
    const bits = { ...rgb(2, 2, []), kind: 1, data: Uint8Array.from([0b10000000, 0b01000000]) };
    expect(quarters([bits])).toEqual([255, 0, 0, 255]);
  });

  it("that are masks paint black and let through the rest", () => {
    const mask = { ...rgb(2, 2, []), kind: 1, isMask: true, data: Uint8Array.from([0b10000000, 0b01000000]) };
    expect(quarters([rgb(1, 1, [99, 0, 0]), mask])).toEqual([99, 0, 0, 99]);
  });

  it("have as many dots to the inch as the finest, within reason", () => {
    expect(composePicture([rgb(200, 1, new Array(600).fill(0))], 72, 72)).toMatchObject({
      dotsPerInch: 200,
      width: 200,
      height: 200,
    });
    expect(composePicture([rgb(1, 1, [0, 0, 0])], 72, 72)).toMatchObject({ dotsPerInch: 72 });
    expect(composePicture([rgb(900, 1, new Array(2700).fill(0))], 72, 72)).toMatchObject({ dotsPerInch: 400 });
    expect(composePicture([], 72, 72)).toBeNull();
  });
});
