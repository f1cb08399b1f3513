import workerSrc from "pdfjs-dist/legacy/build/pdf.worker.min.mjs?url";
import { browser } from "wxt/browser";
import type { PageReadingSource } from "../../lib/annotate/read-page.ts";
import { failed, ok, type Result } from "../../lib/model/result.ts";
import { documentText } from "../../lib/pdf/document-text.ts";
import { isReadable } from "../../lib/pdf/legacy-encodings.ts";
import { type OpenedPdf, openPdf, type PdfFailure } from "../../lib/pdf/open-pdf.ts";
import type { PdfPage } from "../../lib/pdf/pdf-page.ts";
import { isScanned } from "../../lib/pdf/scan.ts";
import type { TextLine } from "../../lib/pdf/text-line.ts";
import { createPages, type PageLayer, writeWords } from "./page-layers.ts";
import { paintPages } from "./paint-pages.ts";

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

/** Shows a file's pages under `root` and reads their words. A page that cannot be read counts as damage of the file. */
export async function showDocument(file: PdfFile, options: ShowOptions): Promise<Result<ShownDocument, PdfFailure>> {
  const opened = await openPdf(file.bytes, {
    workerSrc,
    cMapUrl: folder("cmaps"),
    standardFontDataUrl: folder("standard_fonts"),
  });
  if (!opened.ok) return opened;
  const pdf = opened.value;
  try {
    const pages = await readPages(pdf, options);
    if (options.signal.aborted) {
      await pdf.close();
      return failed("damaged");
    }
    return ok(mountDocument(pdf, pages, file, options));
  } catch {
    await pdf.close();
    return failed("damaged");
  }
}

async function readPages(pdf: OpenedPdf, { onProgress, signal }: ShowOptions): Promise<PdfPage[]> {
  const pages: PdfPage[] = [];
  for (let page = 0; page < pdf.pages && !signal.aborted; page++) {
    onProgress(page + 1, pdf.pages);
    pages.push(await pdf.readPage(page));
  }
  return pages;
}

/** Tells the style sheet how wide pages and text are, in points. */
function setEdges({ style }: HTMLElement, widest: number, lines: readonly TextLine[]): void {
  const left = lines.reduce((edge, { x1 }) => Math.min(edge, x1), widest);
  style.setProperty("--widest", String(widest));
  style.setProperty("--left", String(lines.length > 0 ? left : 0));
  style.setProperty("--right", String(lines.length > 0 ? lines.reduce((edge, { x2 }) => Math.max(edge, x2), 0) : widest));
}

function mountDocument(pdf: OpenedPdf, pages: readonly PdfPage[], file: PdfFile, options: ShowOptions): ShownDocument {
  const { root, scale, pageLabel } = options;
  const layers: PageLayer[] = createPages(pages, pageLabel);
  root.replaceChildren(...layers.map(({ element }) => element));
  const { repaint, stop } = paintPages(layers, pdf, scale);
  const blocks = documentText(pages);
  setEdges(
    root,
    Math.max(...pages.map(({ width }) => width)),
    blocks.flatMap(({ lines }) => lines),
  );
  const isText = isReadable(blocks.map(({ text }) => text).join(" "));
  const scanned = pages.filter(isScanned).length;
  const page = { url: file.url, title: file.name, published: null, layout: "document", attributes: file.attributes } as const;
  const hasWords = blocks.length > 0 && isText && scanned < pages.length;
  return {
    pages: pdf.pages,
    scanned,
    isReadable: isText,
    source: hasWords ? writeWords(layers, blocks, page, root) : null,
    repaint,
    close: () => {
      stop();
      root.replaceChildren();
      void pdf.close();
    },
  };
}
