import { AnnotationMode, GlobalWorkerOptions, getDocument, OPS, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { failed, ok, type Result } from "../model/result.ts";
import type { PdfFont } from "./drawing-state.ts";
import { encodingOfFont } from "./legacy-encodings.ts";
import type { Matrix } from "./matrix.ts";
import { composePicture, type DecodedPicture, type PagePicture } from "./page-picture.ts";
import type { PdfPage } from "./pdf-page.ts";
import { type PageOperators, type PaintedPicture, picturesOf, readOperators } from "./read-operators.ts";

/** Why a file cannot be read as a PDF; the reader's sentence is in locales, by code. */
export type PdfFailure = "empty" | "not-pdf" | "encrypted" | "damaged" | "too-large" | "too-many-pages";

/** How a page is painted otherwise than as the file says. */
export interface PageLook {
  /** Quarter turns clockwise. */
  readonly turn?: number;
  /** Without the signature's stamp and other annotations. */
  readonly isBare?: boolean;
}

/** A PDF that is open. Pages count from 0. */
export interface OpenedPdf {
  readonly pages: number;
  readonly readPage: (page: number) => Promise<PdfPage>;
  /** Paints a page on a canvas, which gets its size: `scale` device pixels for a point. */
  readonly paintPage: (page: number, canvas: HTMLCanvasElement, scale: number, look?: PageLook) => Promise<void>;
  /** A page's pictures put together, without the canvas that only browsers have; `null` when it has none. */
  readonly composePage: (page: number) => Promise<PagePicture | null>;
  readonly close: () => Promise<void>;
}

export interface PdfOptions {
  /** Address of the library's worker; in Node it finds its own. */
  readonly workerSrc?: string;
  /** Folders of the package's character maps and fonts, ending in "/". */
  readonly cMapUrl?: string;
  readonly standardFontDataUrl?: string;
}

/** Bytes; the largest notice with its appendices seen is a tenth of it. */
export const LARGEST_PDF = 100 * 1024 * 1024;
export const MOST_PAGES = 500;

const NAMES = new Map(Object.entries(OPS).map(([name, code]) => [code as number, name]));

/** What the library tells of a font; only these are asked for. */
interface FontObject {
  readonly name?: string;
  readonly fontMatrix?: readonly number[];
  readonly vertical?: boolean;
  readonly bold?: boolean;
}

function toFont(font: FontObject | null): PdfFont | null {
  if (!font) return null;
  const { name = "", fontMatrix, vertical, bold } = font;
  return {
    toGlyphSpace: fontMatrix?.[0] ?? 0.001,
    isVertical: vertical ?? false,
    isBold: bold || /bold|black|heavy/iu.test(name),
    encoding: encodingOfFont(name),
  };
}

/** The header may stand a little behind the start of the file (ISO 32000-1, Annex H 3.4.1). */
function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder("latin1").decode(bytes.subarray(0, 1024)).includes("%PDF-");
}

function reasonOf(error: unknown): PdfFailure {
  const name = error instanceof Error ? error.name : "";
  return name === "PasswordException" ? "encrypted" : "damaged";
}

async function operatorsOf(page: PDFPageProxy): Promise<PageOperators> {
  const viewport = page.getViewport({ scale: 1 });
  const { fnArray, argsArray } = await page.getOperatorList();
  return {
    width: viewport.width,
    height: viewport.height,
    toView: viewport.transform as unknown as Matrix,
    operators: fnArray.map((code, i) => ({
      name: NAMES.get(code) ?? "",
      args: (argsArray[i] as readonly unknown[] | null) ?? [],
    })),
    fontOf: (id) => toFont(page.commonObjs.has(id) ? (page.commonObjs.get(id) as FontObject) : null),
  };
}

/** A picture's pixels; `null` where the library has none. */
async function decode(page: PDFPageProxy, { image, isMask, toPage }: PaintedPicture): Promise<DecodedPicture | null> {
  const named = image as { readonly data?: unknown } | string;
  const id = typeof named === "string" ? named : typeof named?.data === "string" ? named.data : null;
  const store = id?.startsWith("g_") ? page.commonObjs : page.objs;
  // Pictures arrive after the instructions that name them.
  const found = id === null ? image : await new Promise<unknown>((resolve) => store.get(id, resolve));
  const { width, height, kind = 0, data } = (found ?? {}) as Partial<DecodedPicture>;
  return width && height && data ? { width, height, kind, data, isMask, toPage } : null;
}

/** Opens a PDF from its bytes, which are used up. Nothing is fetched, no script in it runs. */
export async function openPdf(bytes: Uint8Array, { workerSrc, ...options }: PdfOptions): Promise<Result<OpenedPdf, PdfFailure>> {
  if (bytes.length === 0) return failed("empty");
  if (bytes.length > LARGEST_PDF) return failed("too-large");
  if (!isPdf(bytes)) return failed("not-pdf");
  if (workerSrc !== undefined) GlobalWorkerOptions.workerSrc = workerSrc;
  const task = getDocument({
    data: bytes,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: typeof document === "undefined",
    verbosity: 0,
    cMapPacked: true,
    ...options,
  });
  try {
    const pdf = await task.promise;
    if (pdf.numPages > MOST_PAGES) {
      await task.destroy();
      return failed("too-many-pages");
    }
    const readPage = async (index: number): Promise<PdfPage> => {
      const page = await pdf.getPage(index + 1);
      const read = readOperators(await operatorsOf(page));
      page.cleanup();
      return read;
    };
    const composePage = async (index: number): Promise<PagePicture | null> => {
      const page = await pdf.getPage(index + 1);
      const operators = await operatorsOf(page);
      const decoded = await Promise.all(picturesOf(operators).map((painted) => decode(page, painted)));
      const composed = composePicture(
        decoded.filter((picture) => picture !== null),
        operators.width,
        operators.height,
      );
      page.cleanup();
      return composed;
    };
    const paintPage: OpenedPdf["paintPage"] = async (index, canvas, scale, { turn = 0, isBare = false } = {}) => {
      const page = await pdf.getPage(index + 1);
      const viewport = page.getViewport({ scale, rotation: (page.rotate + 90 * turn) % 360 });
      canvas.width = Math.round(viewport.width);
      canvas.height = Math.round(viewport.height);
      const canvasContext = canvas.getContext("2d");
      if (canvasContext) {
        const annotationMode = isBare ? AnnotationMode.DISABLE : AnnotationMode.ENABLE;
        await page.render({ canvasContext, viewport, annotationMode }).promise;
      }
      page.cleanup();
    };
    return ok({ pages: pdf.numPages, readPage, paintPage, composePage, close: () => task.destroy() });
  } catch (error) {
    await task.destroy();
    return failed(reasonOf(error));
  }
}
