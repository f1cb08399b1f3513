import type { GreyPicture } from "./picture.ts";

/** Pixels of a tile's side; letters are smaller, shadows of a fold or an edge larger. */
const TILE = 64;
/** Share of a tile's pixels that are brighter than its paper is said to be. */
const BRIGHTEST = 0.1;

/** The brightness of the paper in each tile. */
function paperOf({ width, height, data }: GreyPicture, across: number, down: number): Float32Array {
  const paper = new Float32Array(across * down);
  const counts = new Uint32Array(256);
  for (let ty = 0; ty < down; ty++) {
    for (let tx = 0; tx < across; tx++) {
      counts.fill(0);
      let all = 0;
      for (let y = ty * TILE; y < Math.min(height, (ty + 1) * TILE); y += 2) {
        for (let x = tx * TILE; x < Math.min(width, (tx + 1) * TILE); x += 2) {
          const value = data[y * width + x] ?? 255;
          counts[value] = (counts[value] ?? 0) + 1;
          all++;
        }
      }
      let level = 255;
      for (let above = counts[255] ?? 0; level > 0 && above < all * BRIGHTEST; ) above += counts[--level] ?? 0;
      paper[ty * across + tx] = Math.max(level, 64);
    }
  }
  return paper;
}

/** The picture as if all of its paper were equally bright: shadows, yellowed paper and grey scans become white. */
export function evenLight(picture: GreyPicture): GreyPicture {
  const { width, height, data } = picture;
  const across = Math.ceil(width / TILE);
  const down = Math.ceil(height / TILE);
  const paper = paperOf(picture, across, down);
  const even = new Uint8Array(data.length);
  for (let y = 0; y < height; y++) {
    // Between the middles of four tiles.
    const v = Math.min(Math.max((y + 0.5) / TILE - 0.5, 0), down - 1);
    const y0 = Math.floor(v);
    const y1 = Math.min(y0 + 1, down - 1);
    const fy = v - y0;
    for (let x = 0; x < width; x++) {
      const u = Math.min(Math.max((x + 0.5) / TILE - 0.5, 0), across - 1);
      const x0 = Math.floor(u);
      const x1 = Math.min(x0 + 1, across - 1);
      const fx = u - x0;
      const top = (paper[y0 * across + x0] ?? 255) * (1 - fx) + (paper[y0 * across + x1] ?? 255) * fx;
      const bottom = (paper[y1 * across + x0] ?? 255) * (1 - fx) + (paper[y1 * across + x1] ?? 255) * fx;
      even[y * width + x] = Math.min(((data[y * width + x] ?? 255) * 250) / (top * (1 - fy) + bottom * fy), 255);
    }
  }
  return { width, height, data: even };
}
