import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { OpenedPdf } from "../../lib/pdf/open-pdf.ts";
import { type PreparedPage, preparePage } from "../../lib/scan/prepare-page.ts";
import type { Recognizer } from "../../lib/scan/recognizer.ts";
import type { ScannedPage } from "../../lib/scan/words.ts";

const dataFolder = (): string =>
  join(dirname(createRequire(import.meta.url).resolve("@tesseract.js-data/vie/package.json")), "4.0.0_best_int");

/** Recognizes scanned pages of a file that is open; the recognition is loaded with the first of them. */
export class PageRecognizer {
  private recognizer: Promise<Recognizer> | null = null;

  constructor(private readonly pdf: OpenedPdf) {}

  /** What stands on these pages, from 0, one after the other; `null` for one that has no picture. */
  async *recognize(pages: readonly number[]): AsyncGenerator<ScannedPage | null> {
    let next = this.prepare(pages[0]);
    for (const i of pages.keys()) {
      const page = await next;
      const recognized = page && this.read(page);
      // Recognition has a thread of its own: meanwhile the page after it is made ready. What is wrong with that one is told in its turn.
      next = this.prepare(pages[i + 1]);
      next.catch(() => {});
      yield await recognized;
    }
  }

  private async prepare(index: number | undefined): Promise<PreparedPage | null> {
    const picture = index === undefined ? null : await this.pdf.composePage(index);
    return picture && preparePage(picture, picture.dotsPerInch);
  }

  private async read(page: PreparedPage): Promise<ScannedPage> {
    this.recognizer ??= import("../../lib/scan/recognizer.ts").then(({ startRecognizer }) =>
      startRecognizer({ langPath: dataFolder() }),
    );
    return (await this.recognizer).recognize(page);
  }

  async close(): Promise<void> {
    await (await this.recognizer)?.close();
  }
}
