import { type GreyPicture, whitePaper } from "../../lib/scan/picture.ts";

/** Paper to draw on: filled rectangles, in pixels. */
export class Paper {
  readonly picture: GreyPicture;

  constructor(width: number, height: number) {
    this.picture = whitePaper(width, height);
  }

  fill(x: number, y: number, width: number, height: number, level = 0): this {
    const { data, width: across } = this.picture;
    for (let row = y; row < y + height; row++) data.fill(level, row * across + x, row * across + x + width);
    return this;
  }

  /**
   * Lines of letters as a page of Vietnamese at 300 dots to the inch has them: small letters with strokes above, few below.
   * From the top left corner, as wide as said.
   */
  text(x: number, y: number, width: number, lines: number, step = 75): this {
    let state = 1;
    // Letters of one line stand nowhere above those of the next.
    const random = (): number => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state / 2 ** 32;
    };
    for (let line = 0; line < lines; line++) {
      for (let at = x; at < x + width - 20; at += random() < 0.2 ? 38 : 18 + Math.floor(random() * 9)) {
        const top = y + line * step;
        this.fill(at, top, 4, 24)
          .fill(at + 10, top, 4, 24)
          .fill(at, top, 14, 4);
        if (random() < 0.6) this.fill(at, top - 14, 4, 14);
        if (random() < 0.1) this.fill(at + 10, top + 24, 4, 10);
      }
    }
    return this;
  }
}

/** The share of pixels darker than middle grey in a part of a picture. */
export function inkIn({ width, data }: GreyPicture, x: number, y: number, w: number, h: number): number {
  let dark = 0;
  for (let row = y; row < y + h; row++)
    for (let column = x; column < x + w; column++) if ((data[row * width + column] ?? 255) < 128) dark++;
  return dark / (w * h);
}
