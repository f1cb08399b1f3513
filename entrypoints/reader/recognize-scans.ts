import { browser } from "wxt/browser";
import type { OpenedPdf } from "../../lib/pdf/open-pdf.ts";
import type { ColourPicture } from "../../lib/scan/picture.ts";
import { type PreparedPage, RESOLUTION } from "../../lib/scan/prepare-page.ts";
import { startRecognizer } from "../../lib/scan/recognizer.ts";
import type { ScannedPage } from "../../lib/scan/words.ts";
import type { PrepareRequest } from "./prepare-worker.ts";

const part = (name: string): string => (browser.runtime.getURL as (path: string) => string)(`/scan/${name}`);

/** A page's picture as it was scanned, without the signature's stamp. */
async function pictureOf(pdf: OpenedPdf, page: number): Promise<ColourPicture> {
  const canvas = document.createElement("canvas");
  try {
    await pdf.paintPage(page, canvas, RESOLUTION / 72, { isBare: true });
    const { width, height } = canvas;
    const picture = canvas.getContext("2d")?.getImageData(0, 0, width, height);
    if (!picture) throw new Error("the browser gives no canvas");
    return { width, height, data: picture.data };
  } finally {
    // Browsers keep a canvas' memory until it is collected, unless it has no size.
    canvas.width = 0;
    canvas.height = 0;
  }
}

/** Asks the worker that makes pages ready. */
function prepareIn(worker: Worker, picture: ColourPicture): Promise<PreparedPage> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<PreparedPage>) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    const request: PrepareRequest = { picture, dotsPerInch: RESOLUTION };
    worker.postMessage(request, [picture.data.buffer]);
  });
}

export interface RecognizeOptions {
  /** `share` of this page, 0..1. */
  readonly onProgress: (page: number, share: number) => void;
  readonly onPage: (page: number, scanned: ScannedPage) => Promise<void>;
  /** Settles when the next page may begin: while it is paused it does not. */
  readonly mayGoOn: () => Promise<void>;
  readonly signal: AbortSignal;
}

/**
 * Recognizes these pages one after the other, on this machine; each is made ready while the one before it is recognized. Ends early,
 * without a fault, when `signal` says so.
 */
export async function recognizeScans(pdf: OpenedPdf, pages: readonly number[], options: RecognizeOptions): Promise<void> {
  const { onProgress, onPage, mayGoOn, signal } = options;
  const preparing = new Worker(new URL("./prepare-worker.ts", import.meta.url), { type: "module" });
  const starting = startRecognizer({
    workerPath: part("scan-worker.js"),
    corePath: part("tesseract-core-simd-lstm.js"),
    langPath: part("").replace(/\/$/u, ""),
  });
  const ended = new Promise<null>((resolve) => signal.addEventListener("abort", () => resolve(null), { once: true }));
  const prepare = async (page: number | undefined): Promise<PreparedPage | null> =>
    page === undefined ? null : prepareIn(preparing, await pictureOf(pdf, page));
  let next = prepare(pages[0]);
  try {
    for (const [i, page] of pages.entries()) {
      onProgress(page, 0);
      const work = async (): Promise<ScannedPage | null> => {
        const prepared = await next;
        next = prepare(pages[i + 1]);
        // Whoever waits for that page hears of it.
        next.catch(() => {});
        return prepared && (await starting).recognize(prepared, (share) => onProgress(page, share));
      };
      // A page takes seconds: whoever cancels does not wait for its end.
      const scanned = await Promise.race([work(), ended]);
      if (!scanned || signal.aborted) return;
      await onPage(page, scanned);
      await Promise.race([mayGoOn(), ended]);
      if (signal.aborted) return;
    }
  } finally {
    preparing.terminate();
    void starting.then(({ close }) => close()).catch(() => {});
  }
}
