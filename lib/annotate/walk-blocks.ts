import type { CellPosition } from "../model/page-text.ts";
import { BLOCK_TAGS, SKIPPED_TAGS } from "./block-tags.ts";
import { gridOf } from "./table-grid.ts";

/** Text nodes that make up one block, in document order; their data joined is the block's raw text. */
export interface RawBlock {
  readonly nodes: readonly Text[];
  readonly cell: CellPosition | null;
}

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

/**
 * Cuts the text under `root` into blocks: at block elements and at `<br>`. Nothing under an element for which `isSkipped`
 * holds is read; `root` itself is not asked. The walk reads the tree and never changes it.
 */
export function walkBlocks(root: Element, isSkipped: (element: Element) => boolean): RawBlock[] {
  const blocks: RawBlock[] = [];
  let nodes: Text[] = [];
  let tables = 0;

  const isLeftOut = (element: Element): boolean => SKIPPED_TAGS.has(element.localName) || isSkipped(element);
  const endBlock = (cell: CellPosition | null): void => {
    if (nodes.length > 0) blocks.push({ nodes, cell });
    nodes = [];
  };

  const walk = (parent: Node, cell: CellPosition | null, grid: ReadonlyMap<Element, CellPosition> | null): void => {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === TEXT || child.nodeType === CDATA) nodes.push(child as Text);
      else if (child.nodeType === ELEMENT) walkElement(child as Element, cell, grid);
    }
  };
  const walkElement = (element: Element, cell: CellPosition | null, grid: ReadonlyMap<Element, CellPosition> | null): void => {
    if (isLeftOut(element)) return;
    const isBlock = BLOCK_TAGS.has(element.localName);
    if (isBlock) endBlock(cell);
    const ownCell = grid?.get(element) ?? cell;
    const ownGrid = element.localName === "table" ? gridOf(element, tables++, isLeftOut) : grid;
    walk(element, ownCell, ownGrid);
    if (isBlock) endBlock(ownCell);
  };

  walk(root, null, root.localName === "table" ? gridOf(root, tables++, isLeftOut) : null);
  endBlock(null);
  return blocks;
}
