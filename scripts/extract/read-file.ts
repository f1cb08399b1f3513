import { readFile } from "node:fs/promises";
import { JSDOM, VirtualConsole } from "jsdom";
import { readPage } from "../../lib/annotate/read-page.ts";
import type { PageText } from "../../lib/model/page-text.ts";
import { normalize } from "../../lib/text/normalize.ts";
import { readPdfFile } from "./read-pdf-file.ts";
import { UnreadableFile } from "./unreadable-file.ts";

const EMPTY_SOURCE = { title: null, published: null, layout: "unknown", attributes: {} } as const;

/** Reads the text of a page or of a PDF, whichever the file is; `null` as in `readHtmlFile`. @throws UnreadableFile */
export async function readDocumentFile(path: string): Promise<PageText | null> {
  const bytes = await readBytes(path);
  const isPdf = path.toLowerCase().endsWith(".pdf") || bytes.subarray(0, 1024).includes("%PDF-");
  return isPdf ? readPdfFile(path, new Uint8Array(bytes)) : readHtml(path, toText(path, bytes));
}

/** Reads a page's text from an HTML file; `null` for lists, interstitials and pages without text. @throws UnreadableFile */
export async function readHtmlFile(path: string): Promise<PageText | null> {
  return readHtml(path, toText(path, await readBytes(path)));
}

function readHtml(path: string, html: string): PageText | null {
  if (!/<[a-z!]/iu.test(html)) throw new UnreadableFile(`${path}: not an HTML page (no tag found); read plain text with --text`);
  // Without listeners: what a page's style sheets get wrong is no message for the terminal.
  const { document } = new JSDOM(html, { url: "https://localhost/", virtualConsole: new VirtualConsole() }).window;
  return readPage(document, { url: addressOf(document) })?.page ?? null;
}

/** A saved page does not know where it came from: its canonical link or og:url says so. */
function addressOf(document: Document): string {
  const stated =
    document.querySelector("link[rel=canonical]")?.getAttribute("href") ??
    document.querySelector('meta[property="og:url"]')?.getAttribute("content");
  return stated?.startsWith("https://") ? stated : document.URL;
}

/** Reads plain text, a paragraph a line. @throws UnreadableFile */
export async function readTextFile(path: string): Promise<PageText> {
  const lines = toText(path, await readBytes(path)).split(/\r?\n/u);
  const blocks = lines.map((line) => ({ text: normalize(line).text, cell: null })).filter(({ text }) => text !== "");
  return { source: { ...EMPTY_SOURCE, url: `file:${path}` }, blocks };
}

async function readBytes(path: string): Promise<Buffer> {
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    const reason = error.code === "ENOENT" ? "no such file" : error.code === "EISDIR" ? "is a folder, not a file" : error.message;
    throw new UnreadableFile(`${path}: ${reason}`);
  });
}

function toText(path: string, bytes: Uint8Array): string {
  if (bytes.length === 0) throw new UnreadableFile(`${path}: the file is empty`);
  if (bytes.includes(0)) throw new UnreadableFile(`${path}: not text (holds NUL bytes)`);
  const text = decode(bytes);
  if (text === null) throw new UnreadableFile(`${path}: not UTF-8 text`);
  if (text.trim() === "") throw new UnreadableFile(`${path}: the file is empty`);
  return text;
}

/** `null` when the bytes are no UTF-8. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
