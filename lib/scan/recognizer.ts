import tesseract, { type ImageLike, type Page, type WorkerOptions } from "tesseract.js";
import type { GreyPicture } from "./picture.ts";
import { type PreparedPage, RESOLUTION } from "./prepare-page.ts";
import type { ScannedPage, ScannedWord } from "./words.ts";

/** Recognizes pages, one at a time. */
export interface Recognizer {
  readonly recognize: (page: PreparedPage, onProgress?: (share: number) => void) => Promise<ScannedPage>;
  /** Ends it at once, also in the middle of a page, whose promise then never settles. */
  readonly close: () => Promise<void>;
}

/** Where the library's parts lie; in Node it finds its worker and core itself. */
export type RecognizerParts = Pick<WorkerOptions, "langPath"> & Partial<Pick<WorkerOptions, "workerPath" | "corePath">>;

/** Points for a pixel. */
const POINTS = 72 / RESOLUTION;

/** A grey picture in the simplest format that the library reads (Netpbm P5). */
export function toPgm({ width, height, data }: GreyPicture): Uint8Array {
  const head = new TextEncoder().encode(`P5 ${width} ${height} 255\n`);
  const bytes = new Uint8Array(head.length + data.length);
  bytes.set(head);
  bytes.set(data, head.length);
  return bytes;
}

/** The words of the library's answer, in points. */
export function wordsOf(blocks: Page["blocks"]): ScannedWord[] {
  const lines = (blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines: own }) => own));
  return lines.flatMap(({ words, baseline }, line) =>
    words.map(({ text, confidence, bbox: { x0, x1, y0, y1 } }): ScannedWord => {
      const slope = baseline.x1 === baseline.x0 ? 0 : (baseline.y1 - baseline.y0) / (baseline.x1 - baseline.x0);
      const y = baseline.y0 + slope * ((x0 + x1) / 2 - baseline.x0);
      return {
        text: text.normalize("NFC"),
        confidence,
        x1: x0 * POINTS,
        x2: x1 * POINTS,
        top: y0 * POINTS,
        bottom: y1 * POINTS,
        baseline: y * POINTS,
        line,
      };
    }),
  );
}

/** Starts the recognition: its parts are loaded from `parts` alone, nothing is kept of them and nothing fetched from elsewhere. */
export async function startRecognizer(parts: RecognizerParts): Promise<Recognizer> {
  let report: ((share: number) => void) | undefined;
  const worker = await tesseract.createWorker("vie", tesseract.OEM.LSTM_ONLY, {
    ...parts,
    workerBlobURL: false,
    cacheMethod: "none",
    gzip: true,
    logger: ({ status, progress }) => {
      if (status === "recognizing text") report?.(progress);
    },
  });
  await worker.setParameters({ tessedit_pageseg_mode: tesseract.PSM.AUTO, user_defined_dpi: String(RESOLUTION) });
  return {
    recognize: async ({ picture, lines, turn, skew }, onProgress) => {
      report = onProgress;
      const { data } = await worker.recognize(toPgm(picture) as ImageLike, {}, { blocks: true, text: false });
      report = undefined;
      const toPoints = ({ x1, x2, y1, y2 }: (typeof lines)[number]) => ({
        x1: x1 * POINTS,
        x2: x2 * POINTS,
        y1: y1 * POINTS,
        y2: y2 * POINTS,
      });
      return {
        width: picture.width * POINTS,
        height: picture.height * POINTS,
        words: wordsOf(data.blocks),
        lines: lines.map(toPoints),
        turn,
        skew,
      };
    },
    close: async () => void (await worker.terminate()),
  };
}
