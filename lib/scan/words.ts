/** A word as it was recognized on an upright, straight page. Lengths are points, `y` counts from the top. */
export interface ScannedWord {
  /** NFC. */
  readonly text: string;
  /** 0..100, as the recognition says of itself. */
  readonly confidence: number;
  readonly x1: number;
  readonly x2: number;
  /** Highest and lowest ink. */
  readonly top: number;
  readonly bottom: number;
  readonly baseline: number;
  /** The line that it stands on, in the order of recognition. */
  readonly line: number;
  /** What the recognition had, where a correction replaced it. */
  readonly read?: string;
  /** The correction leaves no doubt about the word, however badly it was read; `false`: it must be looked at, however well it was. */
  readonly isSure?: boolean;
}

/** What recognition gives of a page: what is kept of it. */
export interface ScannedPage {
  /** Points of the upright page. */
  readonly width: number;
  readonly height: number;
  readonly words: readonly ScannedWord[];
  /** The mark of secrecy that is stamped on it in red, which the words are without; absent where there is none. */
  readonly secrecy?: string;
  /** Drawn lines in points. */
  readonly lines: readonly { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }[];
  /** Quarter turns clockwise that bring the scan upright. */
  readonly turn: 0 | 1 | 2 | 3;
  /** Radians by which the lines of the upright page fall to the right. */
  readonly skew: number;
}
