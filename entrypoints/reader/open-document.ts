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

/** A file to show. `url`: where it is from, "file:" and its name for one from the disk. */
export interface PdfFile {
  readonly bytes: Uint8Array;
  readonly url: string;
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** A document on the screen. */
export interface ShownDocument {
  readonly pages: number;
  /** Pages that are pictures of paper. */
  readonly scanned: number;
  /** `null`: no words to read, since all is scanned or its fonts give no letters. */
  readonly source: PageReadingSource | null;
  readonly isReadable: boolean;
  /** Paints the pictures anew, at the scale of now. */
  readonly repaint: () => void;
  readonly close: () => void;
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
    if (!options.signal.aborted) return ok({ ...writeText(pages, file, options), repaint: painter.repaint, close });
  } catch {
    // What is there of it is no text that anybody could trust.
    if (!options.signal.aborted) options.root.replaceChildren();
  }
  close();
  return failed("damaged");
}

interface ShownPages {
  readonly layers: readonly PageLayer[];
  readonly scanned: number;
  readonly widest: number;
  readonly blocks: readonly PdfBlock[];
}

/** Reads page after page; each is shown at once, and only its lines are kept. */
async function showPages(pdf: OpenedPdf, painter: Painter, options: ShowOptions): Promise<ShownPages> {
  const { root, pageLabel, onProgress, signal } = options;
  const reader = new DocumentReader();
  const layers: PageLayer[] = [];
  let scanned = 0;
  let widest = 0;
  root.replaceChildren();
  for (let index = 0; index < pdf.pages && !signal.aborted; index++) {
    onProgress(index + 1, pdf.pages);
    const page = await pdf.readPage(index);
    if (signal.aborted) break;
    reader.add(page);
    if (isScanned(page)) scanned++;
    if (page.width > widest) {
      widest = page.width;
      setEdges(root, widest, []);
    }
    const layer = createPage(page, pageLabel(index + 1));
    layers.push(layer);
    root.append(layer.element);
    painter.add(layer);
  }
  return { layers, scanned, widest, blocks: signal.aborted ? [] : reader.blocks() };
}

/** Tells the style sheet how wide pages and text are, in points. */
function setEdges({ style }: HTMLElement, widest: number, lines: readonly TextLine[]): void {
  const left = lines.reduce((edge, { x1 }) => Math.min(edge, x1), widest);
  style.setProperty("--widest", String(widest));
  style.setProperty("--left", String(lines.length > 0 ? left : 0));
  style.setProperty("--right", String(lines.length > 0 ? lines.reduce((edge, { x2 }) => Math.max(edge, x2), 0) : widest));
}

function writeText(
  { layers, scanned, widest, blocks }: ShownPages,
  file: PdfFile,
  { root }: ShowOptions,
): Omit<ShownDocument, "repaint" | "close"> {
  setEdges(
    root,
    widest,
    blocks.flatMap(({ lines }) => lines),
  );
  const isText = isReadable(blocks.map(({ text }) => text).join(" "));
  const page = { url: file.url, title: file.name, published: null, layout: "document", attributes: file.attributes } as const;
  const hasWords = blocks.length > 0 && isText && scanned < layers.length;
  return {
    pages: layers.length,
    scanned,
    isReadable: isText,
    source: hasWords ? writeWords(layers, blocks, page, root) : null,
  };
}
