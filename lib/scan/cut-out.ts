import type { GreyPicture } from "./picture.ts";

/** A rectangle of a picture, in its pixels; `x2` and `y2` are the first ones outside. */
export interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** White paper around what is cut out: letters at the very edge are read badly. */
export const MARGIN = 12;
/** Fewer dark pixels than this are dust. */
const LEAST_INK = 25;
const DARK = 140;

/** A part of a picture on white paper of its own; `null` when nothing stands in it. */
export function cutOut({ width, height, data }: GreyPicture, { x1, y1, x2, y2 }: Box): GreyPicture | null {
  const [left, top] = [Math.max(0, Math.round(x1)), Math.max(0, Math.round(y1))];
  const [right, bottom] = [Math.min(width, Math.round(x2)), Math.min(height, Math.round(y2))];
  const w = right - left + 2 * MARGIN;
  const h = bottom - top + 2 * MARGIN;
  if (right <= left || bottom <= top) return null;
  const part = new Uint8Array(w * h).fill(255);
  let ink = 0;
  for (let y = top; y < bottom; y++) {
    const row = data.subarray(y * width + left, y * width + right);
    part.set(row, (y - top + MARGIN) * w + MARGIN);
    for (const value of row) if (value < DARK) ink++;
  }
  return ink < LEAST_INK ? null : { width: w, height: h, data: part };
}

/** The picture with these parts of it white. */
export function blanked(picture: GreyPicture, boxes: readonly Box[]): GreyPicture {
  if (boxes.length === 0) return picture;
  const { width, height } = picture;
  const data = picture.data.slice();
  for (const { x1, y1, x2, y2 } of boxes) {
    for (let y = Math.max(0, Math.round(y1)); y < Math.min(height, Math.round(y2)); y++) {
      data.fill(255, y * width + Math.max(0, Math.round(x1)), y * width + Math.min(width, Math.round(x2)));
    }
  }
  return { width, height, data };
}
