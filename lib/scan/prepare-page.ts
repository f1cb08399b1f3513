import type { Ruling } from "../pdf/pdf-page.ts";
import { clearPaper } from "./clear-paper.ts";
import { withoutLines } from "./drawn-lines.ts";
import { evenLight } from "./even-light.ts";
import { partInks } from "./ink.ts";
import type { ColourPicture, GreyPicture, Turn } from "./picture.ts";
import { placed } from "./resample.ts";
import { isOnItsHead, lieOf, overturned } from "./skew.ts";

/** Dots to the inch at which pages are recognized. */
export const RESOLUTION = 300;

/** A page made ready to be recognized: upright, straight, at 300 dots to the inch, without stamps and lines. */
export interface PreparedPage {
  readonly picture: GreyPicture;
  /** Its red ink alone; `null` where there is none. */
  readonly red: GreyPicture | null;
  /** Lines that were taken off. Pixels of `picture`. */
  readonly lines: readonly Ruling[];
  /** Quarter turns clockwise that brought the scan upright. */
  readonly turn: Turn;
  /** Radians by which the lines of the upright page fell to the right. */
  readonly skew: number;
}

/** Makes a scan ready. `dotsPerInch`: of the picture as it comes. Pure. */
export function preparePage(scan: ColourPicture, dotsPerInch: number): PreparedPage {
  const { text: inked, red } = partInks(scan);
  // First the light: a shadow along the spine is darker than thin letters.
  const text = evenLight(inked);
  const { turn: guessed, skew } = lieOf(text);
  const scale = RESOLUTION / dotsPerInch;
  const first = placed(text, { turn: guessed, skew, scale });
  const isOverturned = isOnItsHead(first);
  const turn = isOverturned ? overturned(guessed) : guessed;
  const upright = isOverturned ? placed(first, { turn: 2, skew: 0, scale: 1 }) : first;
  const { picture, lines } = withoutLines(clearPaper(upright));
  return { picture, red: red && withoutLines(placed(red, { turn, skew, scale })).picture, lines, turn, skew };
}
