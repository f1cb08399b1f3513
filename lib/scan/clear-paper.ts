import { type GreyPicture, inkLevel } from "./picture.ts";

/** How far from the ink's level to white the grain of the paper reaches, 0..1. */
const GRAIN = 0.35;

/**
 * The picture with paper that is white: the library parts ink from paper by the pixels that it is given, and in a cell that is all
 * but empty those are grain. Edges of letters keep their greys.
 */
export function clearPaper(picture: GreyPicture): GreyPicture {
  const level = inkLevel(picture);
  const white = level + (255 - level) * GRAIN;
  const table = Uint8Array.from({ length: 256 }, (_, value) => Math.min(255, (value * 255) / white));
  return withoutDust({ ...picture, data: picture.data.map((value) => table[value] ?? 255) });
}

const isWhite = (value: number | undefined): boolean => (value ?? 255) > 200;

/** The picture without dots of up to three pixels: a full stop at 300 to the inch has five and more. */
export function withoutDust({ width, height, data }: GreyPicture): GreyPicture {
  const clean = data.slice();
  const isAlone = (at: number): boolean => {
    for (let i = -2; i <= 2; i++) {
      if (!isWhite(data[at - 2 * width + i]) || !isWhite(data[at + 2 * width + i])) return false;
      if (!isWhite(data[at + i * width - 2]) || !isWhite(data[at + i * width + 2])) return false;
    }
    return true;
  };
  for (let y = 2; y < height - 2; y++) {
    for (let x = 2; x < width - 2; x++) {
      const at = y * width + x;
      if (isWhite(data[at]) || !isAlone(at)) continue;
      for (let i = -1; i <= 1; i++) clean.fill(255, at + i * width - 1, at + i * width + 2);
    }
  }
  return { width, height, data: clean };
}
