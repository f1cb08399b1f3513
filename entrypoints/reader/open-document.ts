import workerSrc from "pdfjs-dist/legacy/build/pdf.worker.min.mjs?url";
import { browser } from "wxt/browser";
import type { PageReadingSource } from "../../lib/annotate/read-page.ts";
import { failed, ok, type Result } from "../../lib/model/result.ts";
import { DocumentReader, type PdfBlock } from "../../lib/pdf/document-text.ts";
import { isReadable } from "../../lib/pdf/legacy-encodings.ts";
import { type OpenedPdf, openPdf, type PdfFailure } from "../../lib/pdf/open-pdf.ts";
import { isScanned } from "../../lib/pdf/scan.ts";
import type { TextLine } from "../../lib/pdf/text-line.ts";
import { createPage, type PageLayer, writeWords } from "./page-layers.ts";
import { createPainter, type Painter } from "./paint-pages.ts";
import type { ScanDesk } from "./scan-desk.ts";
import type { ScanReview } from "./scan-review.ts";

/** A file to show. `url`: where it is from, "file:" and its name for one from the disk. */
export interface PdfFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly url: string;
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** A document on the screen. */
export interface ShownDocument {
  readonly pages: number;
  /** Pages that are pictures of paper and that nobody has read. */
  readonly scanned: number;
  /** Its scanned pages; `null` where it has none. */
  readonly scans: ShownScans | null;
  /** What must be looked at in scanned pages; `null` where no words were recognized. */
  readonly review: ScanReview | null;
  /** `null`: no words to read, since all is scanned or its fonts give no letters. */
  readonly source: PageReadingSource | null;
  readonly isReadable: boolean;
  /** Paints the pictures anew, at the scale of now. */
  readonly repaint: () => void;
  readonly close: () => void;
}

/** The pictures of paper in a document on the screen. */
export interface ShownScans {
  readonly desk: ScanDesk;
  readonly layers: readonly PageLayer[];
  /** The document with what is known of its pages by now. */
  readonly readAgain: () => Promise<ShownDocument>;
}

export interface ShowOptions {
  readonly root: HTMLElement;
  readonly scale: () => number;
  readonly pageLabel: (page: number) => string;
  readonly onProgress: (page: number, pages: number) => void;
  readonly signal: AbortSignal;
}

const folder = (name: string): string => (browser.runtime.getURL as (path: string) => string)(`/pdf/${name}/`);

/** Shows a file's pages under `root` as they are read. A page that cannot be read counts as damage of the file. */
export async function showDocument(file: PdfFile, options: ShowOptions): Promise<Result<ShownDocument, PdfFailure>> {
  // Opening uses the bytes up.
  const copy = file.bytes.slice();
  const opened = await openPdf(file.bytes, {
    workerSrc,
    cMapUrl: folder("cmaps"),
    standardFontDataUrl: folder("standard_fonts"),
  });
  if (!opened.ok) return opened;
  const pdf = opened.value;
  const painter = createPainter(pdf, options.scale);
  const close = (): void => {
    painter.stop();
    void pdf.close();
  };
  try {
    const pages = await showPages(pdf, painter, options);
    if (!options.signal.aborted) {
      const shown = { pdf, painter, close, file, options, ...pages };
      return ok(pages.scans.length === 0 ? writeText(shown, pages.reader.blocks(), null) : await showScans(shown, copy));
    }
  } catch {
    // What is there of it is no text that anybody could trust.
    if (!options.signal.aborted) options.root.replaceChildren();
  }
  close();
  return failed("damaged");
}

interface ShownPages {
  readonly layers: readonly PageLayer[];
  /** Pages that are pictures of paper. */
  readonly scans: readonly number[];
  readonly widest: number;
  readonly reader: DocumentReader;
}

/** Reads page after page; each is shown at once, and only its lines are kept. */
async function showPages(pdf: OpenedPdf, painter: Painter, options: ShowOptions): Promise<ShownPages> {
  const { root, pageLabel, onProgress, signal } = options;
  const reader = new DocumentReader();
  const layers: PageLayer[] = [];
  const scans: number[] = [];
  let widest = 0;
  root.replaceChildren();
  for (let index = 0; index < pdf.pages && !signal.aborted; index++) {
    onProgress(index + 1, pdf.pages);
    const page = await pdf.readPage(index);
    if (signal.aborted) break;
    reader.add(page);
    if (isScanned(page)) scans.push(index);
    if (page.width > widest) {
      widest = page.width;
      setEdges(root, widest, []);
    }
    const layer = createPage(page, pageLabel(index + 1));
    layers.push(layer);
    root.append(layer.element);
    painter.add(layer);
  }
  return { layers, scans, widest, reader };
}

/** All that is needed to write a document's words anew. */
interface OpenDocument extends ShownPages {
  readonly pdf: OpenedPdf;
  readonly painter: Painter;
  readonly close: () => void;
  readonly file: PdfFile;
  readonly options: ShowOptions;
}

/** The document with what was recognized of its scanned pages before; what recognizes them is loaded when it is asked for. */
async function showScans(shown: OpenDocument, bytes: Uint8Array<ArrayBuffer>): Promise<ShownDocument> {
  const { createReview, digestOf, ScanDesk } = await import("./scan-desk.ts");
  const { pdf, layers } = shown;
  const desk = await ScanDesk.open(pdf, await digestOf(bytes), shown.scans);
  const readAgain = async (): Promise<ShownDocument> => {
    const blocks = await readBlocks(shown, desk);
    const written = writeText(shown, blocks, scans);
    const { source } = written;
    const scanOf = (page: number) => desk.scanOf(page);
    return { ...written, review: source && createReview({ pdf, scanOf, memory: desk.memory, source, blocks }) };
  };
  const scans: ShownScans = { desk, layers, readAgain };
  return desk.unread.length === shown.scans.length ? writeText(shown, shown.reader.blocks(), scans) : await readAgain();
}

/** The text once more, with what is known of the scanned pages. */
async function readBlocks({ pdf, layers, scans, painter }: OpenDocument, desk: ScanDesk): Promise<readonly PdfBlock[]> {
  const reader = new DocumentReader();
  const known = desk.pagesOf();
  for (const [index, layer] of layers.entries()) {
    const scan = desk.scanOf(index);
    if (scan) {
      layer.lay(scan);
      painter.turn(index, scan.turn);
    }
    const page = scans.includes(index) ? known.get(index) : await pdf.readPage(index);
    reader.add(page ?? { ...layer.size, glyphs: [], rulings: [], pictureShare: 1 });
  }
  return reader.blocks();
}

/** Tells the style sheet how wide pages and text are, in points. */
function setEdges({ style }: HTMLElement, widest: number, lines: readonly TextLine[]): void {
  const left = lines.reduce((edge, { x1 }) => Math.min(edge, x1), widest);
  style.setProperty("--widest", String(widest));
  style.setProperty("--left", String(lines.length > 0 ? left : 0));
  style.setProperty("--right", String(lines.length > 0 ? lines.reduce((edge, { x2 }) => Math.max(edge, x2), 0) : widest));
}

function writeText(shown: OpenDocument, blocks: readonly PdfBlock[], scans: ShownScans | null): ShownDocument {
  const { layers, file, options, painter, close } = shown;
  const widest = layers.reduce((width, { size }) => Math.max(width, size.width), 0);
  const lines = blocks.flatMap((block) => block.lines);
  setEdges(options.root, widest, lines);
  const hasLetters = isReadable(blocks.map(({ text }) => text).join(" "));
  const page = { url: file.url, title: file.name, published: null, layout: "document", attributes: file.attributes } as const;
  const unread = scans?.desk.unread.length ?? 0;
  const hasWords = blocks.length > 0 && hasLetters && unread < layers.length;
  // Of a page that is left out no words stay behind, nor their marks.
  for (const { words } of layers) words.replaceChildren();
  return {
    pages: layers.length,
    scanned: unread,
    scans,
    review: null,
    isReadable: hasLetters,
    source: hasWords ? writeWords(layers, blocks, page, options.root) : null,
    repaint: painter.repaint,
    close,
  };
}
