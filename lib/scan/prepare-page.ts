import type { Ruling } from "../pdf/pdf-page.ts";
import { clearPaper } from "./clear-paper.ts";
import { withoutLines } from "./drawn-lines.ts";
import { evenLight } from "./even-light.ts";
import { partInks } from "./ink.ts";
import type { ColourPicture, GreyPicture, Turn } from "./picture.ts";
import { placed } from "./resample.ts";
import { isOnItsHead, lieOf } from "./skew.ts";

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

/** The same page the other way up. */
export function overturned({ picture, red, lines, turn, skew }: PreparedPage): PreparedPage {
  const { width, height } = picture;
  const turned = (one: GreyPicture): GreyPicture => ({ ...one, data: one.data.slice().reverse() });
  return {
    picture: turned(picture),
    red: red && turned(red),
    lines: lines.map(({ x1, x2, y1, y2 }) => ({ x1: width - x2, x2: width - x1, y1: height - y2, y2: height - y1 })),
    turn: ((turn + 2) % 4) as Turn,
    skew,
  };
}

/** Makes a scan ready. `dotsPerInch`: of the picture as it comes. Pure. */
export function preparePage(scan: ColourPicture, dotsPerInch: number): PreparedPage {
  const { text: inked, red } = partInks(scan);
  // First the light: a shadow along the spine is darker than thin letters.
  const text = evenLight(inked);
  const { turn, skew } = lieOf(text);
  const placing = { turn, skew, scale: RESOLUTION / dotsPerInch };
  const { picture, lines } = withoutLines(clearPaper(placed(text, placing)));
  const page = { picture, red: red && withoutLines(placed(red, placing)).picture, lines, turn, skew };
  // Without the lines of a table: in a frame every row has ink.
  return isOnItsHead(picture) ? overturned(page) : page;
}
