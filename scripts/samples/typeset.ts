/** A piece of text at a place of a page: points from the left and from the top to the baseline. */
export interface SetLine {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** A paragraph, or a row of two columns as a letterhead and a signature have it. */
export type Paragraph =
  | { readonly form: "text"; readonly text: string; readonly isCentred: boolean }
  | { readonly form: "columns"; readonly left: readonly string[]; readonly right: readonly string[] };

/** A4 with the margins of an official document, in points. */
export const PAGE = { width: 595, height: 842, left: 85, right: 42, top: 57, bottom: 57 } as const;
export const SIZE = 13;
/** Every letter is this wide, in parts of the type's height. */
export const LETTER = 0.46;
const STEP = 18;
const GAP = 6;
const INDENT = 36;

const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;
const widthOf = (text: string): number => text.length * LETTER * SIZE;

/** Lines of at most `width` points, the first one shorter by `indent`. */
function broken(text: string, width: number, indent: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines[lines.length - 1];
    const room = width - (lines.length === 1 ? indent : 0);
    if (last !== undefined && widthOf(`${last} ${word}`) <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Sets paragraphs line by line, page after page. */
class Setter {
  readonly lines: SetLine[] = [];
  private page = 0;
  private y: number = PAGE.top;

  add(paragraph: Paragraph): void {
    if (paragraph.form === "columns") this.columns(paragraph.left, paragraph.right);
    else {
      const indent = paragraph.isCentred ? 0 : INDENT;
      broken(paragraph.text, TEXT_WIDTH, indent).forEach((text, i) => {
        this.down();
        const x = paragraph.isCentred ? PAGE.left + (TEXT_WIDTH - widthOf(text)) / 2 : PAGE.left + (i === 0 ? indent : 0);
        this.put(x, text);
      });
    }
    this.y += GAP;
  }

  private columns(left: readonly string[], right: readonly string[]): void {
    const half = TEXT_WIDTH / 2;
    const isList = left.some((text) => text.startsWith("- "));
    const lefts = left.flatMap((text) => broken(text, half - 20, 0));
    for (let i = 0; i < Math.max(lefts.length, right.length); i++) {
      this.down();
      const [a = "", b = ""] = [lefts[i], right[i]];
      const centre = (text: string, from: number): number => from + (half - widthOf(text)) / 2;
      if (a !== "") this.put(isList ? PAGE.left : centre(a, PAGE.left - 20), a);
      if (b !== "") this.put(centre(b, PAGE.left + half), b);
    }
  }

  private down(): void {
    this.y += STEP;
    if (this.y <= PAGE.height - PAGE.bottom) return;
    this.page++;
    this.y = PAGE.top + STEP;
  }

  private put(x: number, text: string): void {
    this.lines.push({ page: this.page, x, y: this.y, text });
  }
}

/** The lines of a document in type whose letters are all equally wide. */
export function typeset(paragraphs: readonly Paragraph[]): SetLine[] {
  const setter = new Setter();
  for (const paragraph of paragraphs) setter.add(paragraph);
  return setter.lines;
}
