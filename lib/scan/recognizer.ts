import tesseract, { type ImageLike, type InitOptions, type LoggerMessage, type Page, type WorkerOptions } from "tesseract.js";
import { tablesOf } from "../pdf/tables.ts";
import { type Box, blanked, cutOut, MARGIN } from "./cut-out.ts";
import type { GreyPicture } from "./picture.ts";
import { overturned, type PreparedPage, RESOLUTION } from "./prepare-page.ts";
import { secrecyStampIn } from "./secrecy-stamp.ts";
import type { ScannedPage, ScannedWord } from "./words.ts";

/** Recognizes pages, one at a time. */
export interface Recognizer {
  readonly recognize: (page: PreparedPage, onProgress?: (share: number) => void) => Promise<ScannedPage>;
  /** Ends it at once, also in the middle of a page, whose promise then never settles. */
  readonly close: () => Promise<void>;
}

/** Where the library's parts lie; in Node it finds its worker and core itself. */
export type RecognizerParts = Pick<WorkerOptions, "langPath"> & Partial<Pick<WorkerOptions, "workerPath" | "corePath">>;

/** What the library would say of its own doings on the console. */
const QUIET = { debug_file: "/dev/null" } as Partial<InitOptions>;

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

/** Where a part of a page stands on it (pixels), and the first number for its lines. */
interface PartPlace {
  readonly x: number;
  readonly y: number;
  readonly firstLine: number;
}

/** The words of the library's answer, in points of the page. */
export function wordsOf(blocks: Page["blocks"], { x, y, firstLine }: PartPlace): ScannedWord[] {
  const lines = (blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines: own }) => own));
  return lines.flatMap(({ words, baseline }, line) =>
    words.map(({ text, confidence, bbox: { x0, x1, y0, y1 } }): ScannedWord => {
      const slope = baseline.x1 === baseline.x0 ? 0 : (baseline.y1 - baseline.y0) / (baseline.x1 - baseline.x0);
      const foot = baseline.y0 + slope * ((x0 + x1) / 2 - baseline.x0);
      return {
        text: text.normalize("NFC"),
        confidence,
        x1: (x0 + x) * POINTS,
        x2: (x1 + x) * POINTS,
        top: (y0 + y) * POINTS,
        bottom: (y1 + y) * POINTS,
        baseline: (foot + y) * POINTS,
        line: firstLine + line,
      };
    }),
  );
}

/** The page's parts that are recognized each by itself: the cells of ruled tables. Pixels. */
function cellsOf({ lines }: PreparedPage): { readonly tables: readonly Box[]; readonly cells: readonly Box[] } {
  const inPoints = lines.map(({ x1, x2, y1, y2 }) => ({ x1: x1 * POINTS, x2: x2 * POINTS, y1: y1 * POINTS, y2: y2 * POINTS }));
  const toPixels = ({ x1, x2, y1, y2 }: Box): Box => ({ x1: x1 / POINTS, x2: x2 / POINTS, y1: y1 / POINTS, y2: y2 / POINTS });
  const tables = tablesOf(inPoints).filter(({ cells }) => cells.length > 1);
  return { tables: tables.map(toPixels), cells: tables.flatMap(({ cells }) => cells.map(toPixels)) };
}

/** Below this the middle word of a page is nonsense: it may stand on its head. Upright pages, worn ones too, have 85 and more. */
const NONSENSE = 60;

/** Confidence of a page's middle word, 0..100; of a page without words 0. */
function certaintyOf({ words }: Pick<ScannedPage, "words">): number {
  const sorted = words.map(({ confidence }) => confidence).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Whether hardly a word of a page can be right. */
const isNonsense = (page: Pick<ScannedPage, "words">): boolean => page.words.length > 0 && certaintyOf(page) < NONSENSE;

/** Starts the recognition: its parts are loaded from `parts` alone, nothing is kept of them and nothing fetched from elsewhere. */
export async function startRecognizer(parts: RecognizerParts): Promise<Recognizer> {
  let report: ((share: number) => void) | undefined;
  const options = {
    ...parts,
    workerBlobURL: false,
    cacheMethod: "none",
    gzip: true,
    logger: ({ status, progress }: LoggerMessage) => {
      if (status === "recognizing text") report?.(progress);
    },
  };
  const worker = await tesseract.createWorker("vie", tesseract.OEM.LSTM_ONLY, options, QUIET);
  const { AUTO, SINGLE_BLOCK, SPARSE_TEXT } = tesseract.PSM;
  await worker.setParameters({ user_defined_dpi: String(RESOLUTION) });

  const read = async (picture: GreyPicture, mode: tesseract.PSM): Promise<Page["blocks"]> => {
    await worker.setParameters({ tessedit_pageseg_mode: mode });
    const { data } = await worker.recognize(toPgm(picture) as ImageLike, {}, { blocks: true, text: false });
    return data.blocks;
  };

  const readPage = async (page: PreparedPage, onProgress?: (share: number) => void): Promise<ScannedPage> => {
    const { picture, lines, turn, skew } = page;
    const { tables, cells } = cellsOf(page);
    const words: ScannedWord[] = [];
    const nextLine = (): number => (words[words.length - 1]?.line ?? -1) + 1;
    report = onProgress;
    words.push(...wordsOf(await read(blanked(picture, tables), AUTO), { x: 0, y: 0, firstLine: 0 }));
    report = undefined;
    for (const { x1, y1, x2, y2 } of cells) {
      const part = cutOut(picture, { x1: x1 + 2, y1: y1 + 2, x2: x2 - 1, y2: y2 - 1 });
      if (!part) continue;
      const place = { x: Math.round(x1 + 2) - MARGIN, y: Math.round(y1 + 2) - MARGIN, firstLine: nextLine() };
      words.push(...wordsOf(await read(part, SINGLE_BLOCK), place));
    }
    const inPoints = ({ x1, x2, y1, y2 }: Box): Box => ({ x1: x1 * POINTS, x2: x2 * POINTS, y1: y1 * POINTS, y2: y2 * POINTS });
    const stamped = page.red ? wordsOf(await read(page.red, SPARSE_TEXT), { x: 0, y: 0, firstLine: 0 }) : [];
    const secrecy = secrecyStampIn(stamped);
    const size = { width: picture.width * POINTS, height: picture.height * POINTS };
    return { ...size, words, lines: lines.map(inPoints), turn, skew, ...(secrecy === null ? {} : { secrecy }) };
  };

  const recognize: Recognizer["recognize"] = async (page, onProgress) => {
    const scanned = await readPage(page, onProgress);
    if (!isNonsense(scanned)) return scanned;
    const other = await readPage(overturned(page), onProgress);
    return certaintyOf(other) > certaintyOf(scanned) ? other : scanned;
  };
  return { recognize, close: async () => void (await worker.terminate()) };
}
