import type { TextLine } from "./text-line.ts";

/** Share of the page's height, at the top and at the bottom, in which running titles and page numbers stand. */
const MARGIN = 0.1;

const PAGE_NUMBER =
  /^(?:[-–—\s]*\d{1,4}[-–—\s]*|(?:trang|page)\s*\d{1,4}(?:\s*(?:\/|trên|of)\s*\d{1,4})?|\d{1,4}\s*\/\s*\d{1,4})$/iu;

/** Lines of a signature's stamp that was made part of the page. */
const STAMP =
  /^(?:ký bởi|người ký|được ký bởi|signed by|e-?mail|cơ quan|tổ chức|thời gian ký|ngày ký|chức vụ|signature not verified)\s*:?/iu;
/** A stamp has several such lines under one another; in type smaller than this, in points. */
const STAMP_LINES = 2;
const STAMP_SIZE = 10.5;

const inMargin = ({ y, size }: TextLine, height: number): boolean => y < height * MARGIN + size || y > height * (1 - MARGIN);

/** The line with its numbers left open, and where it stands: running titles agree in both. */
const signature = ({ text, y }: TextLine): string => `${Math.round(y / 3)} ${text.replace(/\d+/gu, "#")}`;

/** Lines that more than half of the pages have at the same height: the first page often has none. */
function runningTitles(pages: readonly (readonly TextLine[])[], heights: readonly number[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  pages.forEach((lines, page) => {
    const own = new Set(lines.filter((line) => inMargin(line, heights[page] ?? 0)).map(signature));
    for (const key of own) counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  const least = Math.max(2, Math.ceil((pages.length - 1) / 2));
  return new Set([...counts].filter(([, count]) => count >= least).map(([key]) => key));
}

function isStamp(line: TextLine, lines: readonly TextLine[]): boolean {
  if (line.size > STAMP_SIZE || !STAMP.test(line.text)) return false;
  const near = lines.filter((other) => STAMP.test(other.text) && Math.abs(other.y - line.y) < 8 * line.size);
  return near.length >= STAMP_LINES;
}

/** The pages' lines without page numbers, running titles and the stamp of an electronic signature. */
export function withoutFurniture(pages: readonly (readonly TextLine[])[], heights: readonly number[]): TextLine[][] {
  const titles = runningTitles(pages, heights);
  return pages.map((lines, page) => {
    const height = heights[page] ?? 0;
    const isFurniture = (line: TextLine): boolean =>
      (inMargin(line, height) && (PAGE_NUMBER.test(line.text) || titles.has(signature(line)))) || isStamp(line, lines);
    return lines.filter((line) => !isFurniture(line));
  });
}
