import { type Matrix, multiply } from "./matrix.ts";

/** How the library packs a picture's pixels (its `ImageKind`). */
const BITS = 1;
const RGB = 2;

/** A picture as the library decodes it, and where it is painted: from the unit square, y up, to points of the page, y down. */
export interface DecodedPicture {
  readonly width: number;
  readonly height: number;
  readonly kind: number;
  readonly data: Uint8Array | Uint8ClampedArray;
  /** Black paint goes where its bits are 0; elsewhere it lets through what is below. */
  readonly isMask: boolean;
  readonly toPage: Matrix;
}

/** A page's picture in red, green, blue and opacity. */
export interface PagePicture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
  readonly dotsPerInch: number;
}

/** Finest and coarsest picture of a page that is made, whatever the pictures on it have. */
const MOST_DOTS = 400;
const FEWEST_DOTS = 72;

/** Dots to the inch that a picture has on the page. */
function dotsOf({ width, toPage: [a, b] }: DecodedPicture): number {
  return (width * 72) / Math.hypot(a, b);
}

/** Red, green, blue of a pixel, packed; `null` where nothing is painted. */
function pixelReader({ width, kind, data, isMask }: DecodedPicture): (x: number, y: number) => number | null {
  if (kind === BITS || isMask) {
    const rowBytes = (width + 7) >> 3;
    return (x, y) => {
      const isSet = ((data[y * rowBytes + (x >> 3)] ?? 0) & (0x80 >> (x & 7))) !== 0;
      return isSet ? (isMask ? null : 0xffffff) : 0;
    };
  }
  const step = kind === RGB ? 3 : 4;
  return (x, y) => {
    const at = (y * width + x) * step;
    return ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
  };
}

/** Puts the pictures of a page of this size (points) together, each as fine as the finest has it; `null` when there is none. */
export function composePicture(pictures: readonly DecodedPicture[], width: number, height: number): PagePicture | null {
  if (pictures.length === 0) return null;
  const dotsPerInch = Math.min(MOST_DOTS, Math.max(FEWEST_DOTS, ...pictures.map(dotsOf)));
  const scale = dotsPerInch / 72;
  const [w, h] = [Math.round(width * scale), Math.round(height * scale)];
  const data = new Uint8ClampedArray(w * h * 4).fill(255);
  for (const picture of pictures) {
    const pixel = pixelReader(picture);
    // From the page's pixels back to the picture's, whose rows count from the top.
    const [a, b, c, d, e, f] = multiply([scale, 0, 0, scale, 0, 0], picture.toPage);
    const det = a * d - b * c;
    if (Math.abs(det) < 1e-9) continue;
    const xs = [e, e + a, e + c, e + a + c];
    const ys = [f, f + b, f + d, f + b + d];
    const [left, right] = [Math.max(0, Math.floor(Math.min(...xs))), Math.min(w, Math.ceil(Math.max(...xs)))];
    const [top, bottom] = [Math.max(0, Math.floor(Math.min(...ys))), Math.min(h, Math.ceil(Math.max(...ys)))];
    for (let y = top; y < bottom; y++) {
      for (let x = left; x < right; x++) {
        const u = (d * (x + 0.5 - e) - c * (y + 0.5 - f)) / det;
        const v = (a * (y + 0.5 - f) - b * (x + 0.5 - e)) / det;
        const px = Math.floor(u * picture.width);
        const py = Math.floor((1 - v) * picture.height);
        if (px < 0 || py < 0 || px >= picture.width || py >= picture.height) continue;
        const value = pixel(px, py);
        if (value === null) continue;
        const at = (y * w + x) * 4;
        data[at] = value >> 16;
        data[at + 1] = (value >> 8) & 255;
        data[at + 2] = value & 255;
      }
    }
  }
  return { width: w, height: h, data, dotsPerInch };
}
