import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { OpenedPdf } from "../../lib/pdf/open-pdf.ts";
import { preparePage } from "../../lib/scan/prepare-page.ts";
import type { Recognizer } from "../../lib/scan/recognizer.ts";
import type { ScannedPage } from "../../lib/scan/words.ts";

const dataFolder = (): string =>
  join(dirname(createRequire(import.meta.url).resolve("@tesseract.js-data/vie/package.json")), "4.0.0_best_int");

/** Recognizes scanned pages of a file that is open; the recognition is loaded with the first of them. */
export class PageRecognizer {
  private recognizer: Promise<Recognizer> | null = null;

  constructor(private readonly pdf: OpenedPdf) {}

  /** What stands on a page, from 0; `null` when it has no picture. */
  async recognize(index: number): Promise<ScannedPage | null> {
    const picture = await this.pdf.composePage(index);
    if (!picture) return null;
    this.recognizer ??= import("../../lib/scan/recognizer.ts").then(({ startRecognizer }) =>
      startRecognizer({ langPath: dataFolder() }),
    );
    return (await this.recognizer).recognize(preparePage(picture, picture.dotsPerInch));
  }

  async close(): Promise<void> {
    await (await this.recognizer)?.close();
  }
}
