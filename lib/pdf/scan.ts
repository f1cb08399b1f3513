import type { PdfPage } from "./pdf-page.ts";

/** A picture this large is the page itself. */
const PAGE_PICTURE = 0.5;
/** Fewer letters than this on such a page are a stamp or a page number. */
const FEWEST_LETTERS = 200;

/** Whether the page is a picture of paper: its words, if it has any, are those of the signature's stamp. */
export function isScanned({ pictureShare, glyphs }: PdfPage): boolean {
  return pictureShare >= PAGE_PICTURE && glyphs.length < FEWEST_LETTERS;
}
