import type { Extraction } from "../../lib/model/directive.ts";

/** What one file gave. */
export interface Reading {
  readonly path: string;
  /** Address of the page, `file:` and the path for plain text. */
  readonly url: string;
  /** `null` for lists, interstitials and pages without text. */
  readonly extraction: Extraction | null;
}
