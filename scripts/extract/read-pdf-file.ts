import { createRequire } from "node:module";
import { dirname } from "node:path";
import type { PageText } from "../../lib/model/page-text.ts";
import { DocumentReader } from "../../lib/pdf/document-text.ts";
import { LARGEST_PDF, MOST_PAGES, openPdf, type PdfFailure } from "../../lib/pdf/open-pdf.ts";
import type { PdfPage } from "../../lib/pdf/pdf-page.ts";
import { isScanned } from "../../lib/pdf/scan.ts";
import { correctScans } from "../../lib/scan/correct.ts";
import { toPdfPage } from "../../lib/scan/to-pdf-page.ts";
import type { ScannedPage } from "../../lib/scan/words.ts";
import { PageRecognizer } from "./recognize-page.ts";
import { UnreadableFile } from "./unreadable-file.ts";

const REASONS: Readonly<Record<PdfFailure, string>> = {
  empty: "the file is empty",
  "not-pdf": "not a PDF",
  encrypted: "the PDF is encrypted: open it with its password and save it without one",
  damaged: "the PDF is damaged and cannot be read",
  "too-large": `the PDF is larger than ${LARGEST_PDF / 1024 / 1024} MB`,
  "too-many-pages": `the PDF has more than ${MOST_PAGES} pages`,
};

const packageFolder = (): string => dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));

/** Reads the text of a PDF; pages that are pictures of paper are recognized. @throws UnreadableFile also where nothing can be read. */
export async function readPdfFile(path: string, bytes: Uint8Array): Promise<PageText> {
  const folder = packageFolder();
  const opened = await openPdf(bytes, { cMapUrl: `${folder}/cmaps/`, standardFontDataUrl: `${folder}/standard_fonts/` });
  if (!opened.ok) throw new UnreadableFile(`${path}: ${REASONS[opened.error]}`);
  const { pages: count, readPage, close } = opened.value;
  const pages: PdfPage[] = [];
  const scans = new Map<number, ScannedPage | null>();
  const recognizer = new PageRecognizer(opened.value);
  let at = 0;
  try {
    for (; at < count; at++) pages.push(await readPage(at));
    const scanned = pages.flatMap((page, index) => (isScanned(page) ? [index] : []));
    at = scanned[0] ?? 0;
    for await (const scan of recognizer.recognize(scanned)) {
      scans.set(at, scan);
      at = scanned[scans.size] ?? at;
    }
  } catch {
    throw new UnreadableFile(`${path}: page ${at + 1} of the PDF is damaged and cannot be read`);
  } finally {
    await recognizer.close();
    await close();
  }
  const reader = new DocumentReader();
  const right = correctScans(pages.map((_, index) => scans.get(index) ?? null));
  for (const [index, page] of pages.entries()) reader.add(right[index] ? toPdfPage(right[index]) : page);
  const blocks = reader.blocks().map(({ text, cell, uncertain }) => ({ text, cell, uncertain }));
  if (blocks.length === 0) throw new UnreadableFile(`${path}: its pages are pictures in which nothing can be read`);
  const source = { url: `file:${path}`, title: null, published: null, layout: "document", attributes: {} } as const;
  return { source, blocks };
}
