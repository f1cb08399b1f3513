import type { CellPosition } from "../model/page-text.ts";
import type { Span } from "../model/span.ts";
import { normalize } from "../text/normalize.ts";
import type { OffsetMap } from "../text/offset-map.ts";
import { joinRow, rowsOf, sectionsOf } from "./columns.ts";
import { withoutFurniture } from "./furniture.ts";
import { type Encoding, guessEncoding } from "./legacy-encodings.ts";
import { edgesOf, glueBetween, paragraphsOf } from "./paragraphs.ts";
import type { Glyph, PdfPage } from "./pdf-page.ts";
import { joinTables, type PlacedTable } from "./table-text.ts";
import { type RuledTable, tablesOf } from "./tables.ts";
import { linesOf, type TextLine } from "./text-line.ts";

/** A paragraph or a cell's paragraph with the lines that it was made from. */
export interface PdfBlock {
  /** Normalized; never empty. */
  readonly text: string;
  readonly cell: CellPosition | null;
  readonly lines: readonly TextLine[];
  /** The lines' words as they are joined: one string a line, with what stands between it and the next. */
  readonly parts: readonly string[];
  /** From `text` to the joined `parts`. */
  readonly map: OffsetMap;
  /** Words that the recognition of a scan is not sure of: spans of `text`; absent where there are none. */
  readonly uncertain?: readonly Span[];
}

/** What a page gives before it is put together with the others. */
interface PageParts {
  readonly lines: readonly TextLine[];
  readonly tables: readonly PlacedTable[];
}

const isIn = ({ x, y, size }: Glyph, table: RuledTable): boolean =>
  x >= table.x1 - 2 && x <= table.x2 + 2 && y - size / 3 >= table.y1 && y - size / 3 <= table.y2;

function readParts(page: PdfPage, index: number): PageParts {
  const ruled = tablesOf(page.rulings);
  const tables = ruled.map((table): PlacedTable => {
    const inside = page.glyphs.filter((glyph) => isIn(glyph, table));
    const cells = table.cells.map((cell) => {
      const own = inside.filter(
        ({ x, y, size }) => x >= cell.x1 - 1 && x < cell.x2 - 1 && y - size / 3 >= cell.y1 && y - size / 3 < cell.y2,
      );
      return { cell, lines: rowsOf(linesOf(own, index)).map(joinRow) };
    });
    return { page: index, table, cells };
  });
  // A frame around text that holds nothing of its own in cells would swallow the page.
  const used = tables.filter(({ cells }) => cells.filter(({ lines }) => lines.length > 0).length > 1);
  const outside = page.glyphs.filter((glyph) => !used.some(({ table }) => isIn(glyph, table)));
  return { lines: linesOf(outside, index), tables: used };
}

function blockOf(lines: readonly TextLine[], cell: CellPosition | null): PdfBlock | null {
  const parts = lines.map(({ text }, i) => (i === lines.length - 1 ? text : text + glueBetween(text, lines[i + 1]?.text ?? "")));
  const { text, map } = normalize(parts.join(""));
  if (text === "") return null;
  let before = 0;
  const uncertain = lines.flatMap((line, i) => {
    const start = before;
    before += parts[i]?.length ?? 0;
    return (line.uncertain ?? []).map((span) => ({
      start: map.fromSource(start + span.start),
      end: map.fromSource(start + span.end),
    }));
  });
  return { text, cell, lines, parts, map, ...(uncertain.length > 0 ? { uncertain } : {}) };
}

/** The part of a page's flow between two tables, or a table. */
type Piece =
  | { readonly form: "table"; readonly table: PlacedTable }
  | { readonly form: "lines"; readonly lines: readonly TextLine[] };

/** Lines above, between and below the tables of a page. */
function piecesOf({ lines, tables }: PageParts): Piece[] {
  const pieces: Piece[] = [];
  let rest = [...lines];
  for (const table of tables) {
    const above = rest.filter(({ y }) => y <= table.table.y1 + 1);
    rest = rest.filter(({ y }) => y > table.table.y1 + 1);
    if (above.length > 0) pieces.push({ form: "lines", lines: above });
    pieces.push({ form: "table", table });
  }
  if (rest.length > 0) pieces.push({ form: "lines", lines: rest });
  return pieces;
}

/** Two columns beside each other. */
interface Sides {
  readonly left: readonly TextLine[];
  readonly right: readonly TextLine[];
}

/** Whether a signature that a page's end cut goes on: the next page, the list of recipients at the same edge. */
function goesOnWith(before: Sides, { left, right }: Sides): boolean {
  const [last, next] = [before.left[before.left.length - 1], left[0]];
  const pages = [...left, ...right].map(({ page }) => page);
  return last !== undefined && next !== undefined && Math.min(...pages) === last.page + 1 && Math.abs(last.x1 - next.x1) < 4;
}

/** Puts blocks together in reading order, numbering tables as they come. */
class BlockWriter {
  readonly blocks: PdfBlock[] = [];
  private tables = 0;
  private running: TextLine[] = [];
  private pending: PlacedTable[] = [];
  private sides: Sides | null = null;

  constructor(private readonly edges: { readonly left: number; readonly right: number }) {}

  lines(lines: readonly TextLine[]): void {
    for (const section of sectionsOf(lines)) {
      if (section.form === "lines") {
        this.endSides();
        this.endTables();
        this.running.push(...section.lines);
      } else this.columns(section.left, section.right);
    }
  }

  table(table: PlacedTable): void {
    this.endSides();
    this.endLines();
    this.pending.push(table);
  }

  end(): void {
    this.endSides();
    this.endLines();
    this.endTables();
  }

  private columns(left: readonly TextLine[], right: readonly TextLine[]): void {
    this.endTables();
    this.endLines();
    if (left.length > LONG_COLUMN && right.length > LONG_COLUMN) {
      this.endSides();
      for (const column of [left, right]) this.paragraphs(column, edgesOf(column), null);
    } else if (this.sides && goesOnWith(this.sides, { left, right })) {
      this.sides = { left: [...this.sides.left, ...left], right: [...this.sides.right, ...right] };
    } else {
      this.endSides();
      this.sides = { left, right };
    }
  }

  /** A letterhead or signature: two cells of a row, as the sites' pages have it. Long columns are two-column print. */
  private endSides(): void {
    if (!this.sides) return;
    const table = this.tables++;
    [this.sides.left, this.sides.right].forEach((side, column) => {
      // Room left for a number or a date that is stamped by hand parts a line, not a column.
      const lines = rowsOf(side).map(joinRow);
      this.paragraphs(lines, edgesOf(lines), { table, row: 0, column, rowSpan: 1, columnSpan: 1 });
    });
    this.sides = null;
  }

  private endLines(): void {
    if (this.running.length > 0) this.paragraphs(this.running, this.edges, null);
    this.running = [];
  }

  private endTables(): void {
    for (const table of joinTables(this.pending)) {
      const index = this.tables++;
      for (const { position, lines, edges } of table) this.paragraphs(lines, edges, { ...position, table: index });
    }
    this.pending = [];
  }

  private paragraphs(
    lines: readonly TextLine[],
    edges: { readonly left: number; readonly right: number },
    cell: CellPosition | null,
  ): void {
    for (const paragraph of paragraphsOf(lines, edges)) {
      const block = blockOf(paragraph, cell);
      if (block) this.blocks.push(block);
    }
  }
}

/** More lines than this on both sides are two-column print and no letterhead. */
const LONG_COLUMN = 12;

/** Letters after which the encoding of fonts without a name is settled, so that no later page need wait. */
const ENOUGH_LETTERS = 4_000;

const inEncoding = (glyphs: readonly Glyph[], encoding: Encoding): readonly Glyph[] =>
  glyphs.map((glyph) => (glyph.encoding === "unicode" ? { ...glyph, encoding } : glyph));

/**
 * Takes a document's pages one by one and keeps only their lines and tables: the letters of a long file would fill the memory.
 * The first pages wait until their letters tell how fonts that lost their names write.
 */
export class DocumentReader {
  private readonly parts: PageParts[] = [];
  private readonly heights: number[] = [];
  private waiting: PdfPage[] = [];
  private encoding: Encoding | null = null;

  add(page: PdfPage): void {
    this.heights.push(page.height);
    this.waiting.push(page);
    const letters = this.waiting.reduce((sum, { glyphs }) => sum + glyphs.length, 0);
    if (this.encoding !== null || letters >= ENOUGH_LETTERS) this.settle();
  }

  /** The text block by block in reading order: page numbers, running titles and stamps are left out. */
  blocks(): PdfBlock[] {
    this.settle();
    const kept = withoutFurniture(
      this.parts.map(({ lines }) => lines),
      this.heights,
    );
    const all = kept.flat();
    const writer = new BlockWriter(all.length > 0 ? edgesOf(all) : { left: 0, right: 0 });
    this.parts.forEach((part, page) => {
      for (const piece of piecesOf({ ...part, lines: kept[page] ?? [] })) {
        if (piece.form === "table") writer.table(piece.table);
        else writer.lines(piece.lines);
      }
    });
    writer.end();
    return writer.blocks;
  }

  private settle(): void {
    const plain = this.waiting.flatMap(({ glyphs }) => glyphs.filter((glyph) => glyph.encoding === "unicode"));
    this.encoding ??= guessEncoding(plain.map(({ text, legacyText }) => legacyText ?? text).join(""));
    for (const page of this.waiting) {
      const glyphs = this.encoding === "unicode" ? page.glyphs : inEncoding(page.glyphs, this.encoding);
      this.parts.push(readParts({ ...page, glyphs }, this.parts.length));
    }
    this.waiting = [];
  }
}
