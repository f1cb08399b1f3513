import { type DrawingState, type PdfFont, startState } from "./drawing-state.ts";
import { apply, IDENTITY, type Matrix, multiply, translate } from "./matrix.ts";
import type { Glyph, PdfPage, Ruling } from "./pdf-page.ts";
import { rulingsOf } from "./rulings.ts";

/** A page's drawing instructions by name, as the PDF library gives them. */
export interface PageOperators {
  readonly width: number;
  readonly height: number;
  /** From the page's own coordinates to points from its top left corner, y down. */
  readonly toView: Matrix;
  readonly operators: readonly { readonly name: string; readonly args: readonly unknown[] }[];
  readonly fontOf: (id: string) => PdfFont | null;
}

/** A picture that is painted: its name, or the picture itself where it stands in the page's own instructions. */
export interface PaintedPicture {
  readonly image: unknown;
  readonly isMask: boolean;
  /** From the unit square to points of the page. */
  readonly toPage: Matrix;
}

interface ShownGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
  readonly originalCharCode?: number;
}

/** The library reads this code as "-" like the hyphen itself (ISO 32000-1, Annex D.2); in TCVN3 it is the letter "ư". */
const SOFT_HYPHEN = 0xad;

const isGlyph = (item: unknown): item is ShownGlyph => typeof item === "object" && item !== null && "unicode" in item;

/** Letters that run otherwise than from left to right are stamps and water marks. */
const isUpright = ([a, b, , d]: Matrix): boolean => a > 0 && d < 0 && Math.abs(b) < Math.abs(a) * 0.05;

/** Walks a page's instructions and notes each letter and line with its place. */
class PageWalker {
  readonly glyphs: Glyph[] = [];
  readonly rulings: Ruling[] = [];
  pictureShare = 0;
  readonly pictures: PaintedPicture[] = [];
  private state: DrawingState;
  private readonly saved: DrawingState[] = [];
  private text: Matrix = IDENTITY;
  private line: Matrix = IDENTITY;
  /** Over 0 inside an annotation: the signature's stamp, notes of a reader; no text of the document. */
  private annotations = 0;
  private path: Ruling[] = [];

  constructor(private readonly page: PageOperators) {
    this.state = { ...startState(), toPage: page.toView };
  }

  walk(): void {
    for (const { name, args } of this.page.operators) this.step(name, args);
  }

  private step(name: string, args: readonly unknown[]): void {
    const numbers = args as readonly number[];
    const { state } = this;
    switch (name) {
      case "save":
        this.saved.push({ ...state });
        return;
      case "restore":
        this.state = this.saved.pop() ?? state;
        return;
      case "transform":
        state.toPage = multiply(state.toPage, args as unknown as Matrix);
        return;
      case "paintFormXObjectBegin":
        this.saved.push({ ...state });
        if (Array.isArray(args[0])) state.toPage = multiply(state.toPage, args[0] as unknown as Matrix);
        return;
      case "paintFormXObjectEnd":
        this.state = this.saved.pop() ?? state;
        return;
      case "beginAnnotation":
        this.annotations++;
        return;
      case "endAnnotation":
        this.annotations--;
        return;
      case "paintImageXObject":
      case "paintInlineImageXObject":
      case "paintImageMaskXObject":
        this.picture(args[0], name === "paintImageMaskXObject");
        return;
      case "constructPath":
        this.path = rulingsOf(state.toPage, args);
        return;
      case "stroke":
      case "closeStroke":
      case "fill":
      case "eoFill":
      case "fillStroke":
      case "eoFillStroke":
      case "closeFillStroke":
        if (this.annotations === 0) this.rulings.push(...this.path);
        this.path = [];
        return;
      case "endPath":
        this.path = [];
        return;
      default:
        this.textStep(name, args, numbers);
    }
  }

  private textStep(name: string, args: readonly unknown[], [x = 0, y = 0]: readonly number[]): void {
    const { state } = this;
    switch (name) {
      case "beginText":
        this.startLine(IDENTITY);
        return;
      case "setFont":
        state.font = this.page.fontOf(String(args[0]));
        state.size = Number(args[1]);
        return;
      case "setCharSpacing":
        state.letterSpacing = x;
        return;
      case "setWordSpacing":
        state.wordSpacing = x;
        return;
      case "setHScale":
        state.stretch = x / 100;
        return;
      case "setLeading":
        state.leading = -x;
        return;
      case "setTextRise":
        state.rise = x;
        return;
      case "setTextMatrix":
        this.startLine((Array.isArray(args[0]) ? args[0] : args) as unknown as Matrix);
        return;
      case "moveText":
        this.startLine(translate(this.line, x, y));
        return;
      case "setLeadingMoveText":
        state.leading = y;
        this.startLine(translate(this.line, x, y));
        return;
      case "nextLine":
        this.startLine(translate(this.line, 0, state.leading));
        return;
      case "showText":
        this.show(Array.isArray(args[0]) ? args[0] : []);
        return;
    }
  }

  private startLine(matrix: Matrix): void {
    this.line = matrix;
    this.text = matrix;
  }

  private show(items: readonly unknown[]): void {
    const { font, size, letterSpacing, wordSpacing, stretch, rise, toPage } = this.state;
    if (!font || font.isVertical) return;
    for (const item of items) {
      if (typeof item === "number") this.text = translate(this.text, (-item / 1000) * size * stretch, 0);
      if (!isGlyph(item)) continue;
      const advance = item.width * font.toGlyphSpace * size;
      const drawn = multiply(toPage, translate(this.text, 0, rise));
      if (this.annotations === 0 && isUpright(drawn)) this.note(font, item, drawn, advance * stretch, size);
      this.text = translate(this.text, (advance + letterSpacing + (item.isSpace ? wordSpacing : 0)) * stretch, 0);
    }
  }

  private note(font: PdfFont, { unicode: text, originalCharCode }: ShownGlyph, drawn: Matrix, width: number, size: number): void {
    const [x, y] = apply(drawn, 0, 0);
    const { width: right, height: bottom } = this.page;
    if (x < 0 || y < 0 || x > right || y > bottom) return;
    const { isBold, encoding } = font;
    const glyph = { text, x, y, width: width * Math.abs(drawn[0]), size: size * Math.abs(drawn[3]), isBold, encoding };
    const isHidden = originalCharCode === SOFT_HYPHEN && text === "-";
    this.glyphs.push(isHidden ? { ...glyph, legacyText: "\u00ad" } : glyph);
  }

  private picture(image: unknown, isMask: boolean): void {
    if (this.annotations === 0) this.pictures.push({ image, isMask, toPage: this.state.toPage });
    // A picture fills the unit square of the coordinates that hold when it is painted.
    const [a, b, c, d] = this.state.toPage;
    const share = Math.abs(a * d - b * c) / (this.page.width * this.page.height);
    this.pictureShare = Math.max(this.pictureShare, Math.min(share, 1));
  }
}

/** Letters and lines of a page in the order in which they are drawn; annotations, rotated and vertical text are left out. */
export function readOperators(page: PageOperators): PdfPage {
  const walker = new PageWalker(page);
  walker.walk();
  const { glyphs, rulings, pictureShare } = walker;
  return { width: page.width, height: page.height, glyphs, rulings, pictureShare };
}

/** The pictures of a page in the order in which they are painted, without those of annotations. */
export function picturesOf(page: PageOperators): readonly PaintedPicture[] {
  const walker = new PageWalker(page);
  walker.walk();
  return walker.pictures;
}
