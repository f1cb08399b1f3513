import type { ColourPicture, GreyPicture } from "./picture.ts";

/** Red stands out from the other two by this much in the ink of a stamp, on a scale of 255. */
const REDDISH = 50;
/** Share of the page that is red where there is a stamp at all: fewer are the fringes of letters. */
const LEAST_RED = 0.0002;

/** A page taken apart by its inks. */
export interface Inks {
  /** Without red ink: letters below a stamp stay, the stamp is paper. */
  readonly text: GreyPicture;
  /** Red ink alone, dark on white; `null` where there is none. Secrecy marks are stamped in red. */
  readonly red: GreyPicture | null;
}

/**
 * Parts red ink from the rest. Under red light red ink is as bright as paper and black ink stays black, so the red channel is the
 * page without its stamps; how much darker the other two are is the stamp itself.
 */
export function partInks({ width, height, data }: ColourPicture): Inks {
  const text = new Uint8Array(width * height);
  const red = new Uint8Array(width * height);
  let reddish = 0;
  for (let i = 0, at = 0; i < text.length; i++, at += 4) {
    const r = data[at] ?? 255;
    const g = data[at + 1] ?? 255;
    const b = data[at + 2] ?? 255;
    const apart = r - Math.max(g, b);
    if (apart > REDDISH) reddish++;
    text[i] = apart > 0 ? r : (r * 77 + g * 150 + b * 29) >> 8;
    red[i] = apart > 0 ? 255 - Math.min(255, apart * 2) : 255;
  }
  const hasRed = reddish > LEAST_RED * text.length;
  return { text: { width, height, data: text }, red: hasRed ? { width, height, data: red } : null };
}
