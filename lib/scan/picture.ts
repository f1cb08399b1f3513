/** A picture in colour: four bytes a pixel, red, green, blue and opacity, row by row from the top. */
export interface ColourPicture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray | Uint8Array;
}

/** A grey picture: a byte a pixel, 0 black, 255 white, row by row from the top. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Quarter turns clockwise that bring the page upright. */
export type Turn = 0 | 1 | 2 | 3;

/** White paper of this size in pixels. */
export function whitePaper(width: number, height: number): GreyPicture {
  return { width, height, data: new Uint8Array(width * height).fill(255) };
}

/** The grey level that parts ink from paper (Otsu's method); pixels at or below it are ink. */
export function inkLevel({ data }: GreyPicture): number {
  const counts = new Float64Array(256);
  for (let i = 0; i < data.length; i++) counts[data[i] ?? 0] = (counts[data[i] ?? 0] ?? 0) + 1;
  let sum = 0;
  for (let level = 0; level < 256; level++) sum += level * (counts[level] ?? 0);
  let below = 0;
  let sumBelow = 0;
  let best = -1;
  let from = 0;
  let to = 0;
  for (let level = 0; level < 255; level++) {
    below += counts[level] ?? 0;
    sumBelow += level * (counts[level] ?? 0);
    const above = data.length - below;
    if (below === 0 || above === 0) continue;
    const apart = sumBelow / below - (sum - sumBelow) / above;
    const between = below * above * apart * apart;
    if (between > best) {
      best = between;
      from = level;
    }
    if (between >= best) to = level;
  }
  // A picture of two levels has no one place between them: the middle is as far from either.
  return Math.floor((from + to) / 2);
}
