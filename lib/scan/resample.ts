import type { GreyPicture, Turn } from "./picture.ts";

/** Averages two by two pixels. */
export function halved({ width, height, data }: GreyPicture): GreyPicture {
  const w = width >> 1;
  const h = height >> 1;
  const half = new Uint8Array(w * h);
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      const at = 2 * y * width + 2 * x;
      half[y * w + x] = ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + width] ?? 0) + (data[at + width + 1] ?? 0) + 2) >> 2;
    }
  }
  return { width: w, height: h, data: half };
}

/** How a scan becomes an upright page. */
export interface Placing {
  readonly turn: Turn;
  /** Radians; by how much the lines of the upright page fall to the right. */
  readonly skew: number;
  /** Pixels of the page for one of the scan. */
  readonly scale: number;
}

/** Where a place of the upright page, from its middle, lies in the scan, from its middle: one row for x, one for y. */
function toScan({ turn, skew, scale }: Placing): readonly [number, number, number, number] {
  const c = Math.cos(skew) / scale;
  const s = Math.sin(skew) / scale;
  switch (turn) {
    case 0:
      return [c, -s, s, c];
    case 1:
      return [s, c, -c, s];
    case 2:
      return [-c, s, -s, -c];
    case 3:
      return [-s, -c, c, -s];
  }
}

/** Turns, straightens and scales a picture in one step; what lies outside of it is white. */
export function placed(picture: GreyPicture, placing: Placing): GreyPicture {
  let source = picture;
  let { scale } = placing;
  // Each pixel is made of the four around its place: when many become one, they are averaged first.
  while (scale <= 0.5) {
    source = halved(source);
    scale *= 2;
  }
  const { width: sw, height: sh, data } = source;
  const isTurned = placing.turn % 2 === 1;
  const width = Math.round((isTurned ? sh : sw) * scale);
  const height = Math.round((isTurned ? sw : sh) * scale);
  const [a, b, c, d] = toScan({ ...placing, scale });
  const page = new Uint8Array(width * height).fill(255);
  for (let y = 0; y < height; y++) {
    const dy = y + 0.5 - height / 2;
    for (let x = 0; x < width; x++) {
      const dx = x + 0.5 - width / 2;
      const u = a * dx + b * dy + sw / 2 - 0.5;
      const v = c * dx + d * dy + sh / 2 - 0.5;
      if (u < -0.5 || v < -0.5 || u > sw - 0.5 || v > sh - 0.5) continue;
      const x0 = Math.max(0, Math.floor(u));
      const y0 = Math.max(0, Math.floor(v));
      const x1 = Math.min(x0 + 1, sw - 1);
      const y1 = Math.min(y0 + 1, sh - 1);
      const fx = Math.max(0, u - x0);
      const fy = Math.max(0, v - y0);
      const top = (data[y0 * sw + x0] ?? 255) * (1 - fx) + (data[y0 * sw + x1] ?? 255) * fx;
      const bottom = (data[y1 * sw + x0] ?? 255) * (1 - fx) + (data[y1 * sw + x1] ?? 255) * fx;
      page[y * width + x] = top * (1 - fy) + bottom * fy + 0.5;
    }
  }
  return { width, height, data: page };
}
