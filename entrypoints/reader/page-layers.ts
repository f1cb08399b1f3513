import type { PageReadingSource } from "../../lib/annotate/read-page.ts";
import { type BlockPositions, TextPositions } from "../../lib/annotate/text-positions.ts";
import type { PageSource } from "../../lib/model/page-text.ts";
import type { PdfBlock } from "../../lib/pdf/document-text.ts";
import type { TextLine } from "../../lib/pdf/text-line.ts";

/** A page's element, with its words; the picture is put below them when it comes into view. */
export interface PageLayer {
  readonly element: HTMLElement;
  readonly words: HTMLElement;
  readonly picture: HTMLElement;
  /** Points. */
  readonly size: PageSize;
  /** Offers what can be done with a scanned page; `null` takes it away. */
  readonly offer: (label: string | null, isLeft: boolean, onPress: () => void) => void;
  /** Lays a scanned page down as it was read: upright, its words at the slant that the picture has. */
  readonly lay: (scan: PageSize & { readonly skew: number }) => void;
}

interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** Share of the type's height above the baseline. */
const ASCENT = 0.8;

let measuring: CanvasRenderingContext2D | null = null;

/** Width of a line in the reader's own type of this height, in the same unit. */
function widthOf(text: string, size: number): number {
  measuring ??= document.createElement("canvas").getContext("2d");
  if (!measuring) return 0;
  measuring.font = `100px "Times New Roman", "Liberation Serif", serif`;
  return (measuring.measureText(text).width * size) / 100;
}

/** An element for a page, as large as the page, without words yet. */
export function createPage(page: PageSize, label: string): PageLayer {
  const element = document.createElement("div");
  element.className = "pdf-page";
  element.setAttribute("role", "group");
  element.setAttribute("aria-label", label);
  const words = document.createElement("div");
  words.className = "pdf-words";
  words.lang = "vi";
  const picture = document.createElement("div");
  picture.className = "pdf-picture";
  element.append(picture, words);
  let size: PageSize = { width: page.width, height: page.height };
  const lay = ({ width, height, skew }: PageSize & { readonly skew: number }): void => {
    size = { width, height };
    element.style.setProperty("--width", String(width));
    element.style.setProperty("--height", String(height));
    words.style.transform = skew === 0 ? "" : `rotate(${skew}rad)`;
  };
  lay({ ...page, skew: 0 });
  return {
    element,
    words,
    picture,
    get size() {
      return size;
    },
    lay,
    offer: (offered, isLeft, onPress) => {
      element.toggleAttribute("data-left", isLeft);
      element.querySelector(".pdf-tool")?.remove();
      if (offered === null) return;
      const tool = document.createElement("button");
      tool.type = "button";
      tool.className = "pdf-tool";
      tool.textContent = offered;
      tool.addEventListener("click", onPress);
      element.append(tool);
    },
  };
}

function placeLine(line: TextLine, text: string): { readonly span: HTMLElement; readonly node: Text } {
  const span = document.createElement("span");
  const node = document.createTextNode(text);
  span.append(node);
  const { style } = span;
  style.setProperty("--x", line.x1.toFixed(2));
  style.setProperty("--y", (line.y - ASCENT * line.size).toFixed(2));
  style.setProperty("--size", line.size.toFixed(2));
  const own = widthOf(line.text, line.size);
  if (own > 0) style.transform = `scaleX(${((line.x2 - line.x1) / own).toFixed(4)})`;
  return { span, node };
}

/** Writes the words of each block over the page's picture, which has none yet, in reading order, and ties the text to them. */
export function writeWords(
  layers: readonly PageLayer[],
  blocks: readonly PdfBlock[],
  source: PageSource,
  root: HTMLElement,
): PageReadingSource {
  const positions: BlockPositions[] = [];
  let start = 0;
  for (const { lines, parts, map, text } of blocks) {
    const nodes = lines.map((line, i) => {
      const { span, node } = placeLine(line, parts[i] ?? "");
      layers[line.page]?.words.append(span);
      return node;
    });
    positions.push({ start, nodes, map });
    start += text.length + 1;
  }
  const page = {
    source,
    blocks: blocks.map(({ text, cell, lines, uncertain }) => ({ text, cell, page: (lines[0]?.page ?? 0) + 1, uncertain })),
  };
  return { page, positions: new TextPositions(positions), root, theme: "light" };
}
