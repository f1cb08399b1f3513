import type { CellPosition } from "../model/page-text.ts";
import { BLOCK_TAGS, SKIPPED_TAGS } from "./block-tags.ts";
import { gridOf } from "./table-grid.ts";

/** Text nodes that make up one block, in document order; their data joined is the block's raw text. */
export interface RawBlock {
  readonly nodes: readonly Text[];
  readonly cell: CellPosition | null;
}

type Grid = ReadonlyMap<Element, CellPosition> | null;

/** An element being walked: the child that is next, the cell it stands in, and whether its end ends a block. */
interface Level {
  child: ChildNode | null;
  readonly cell: CellPosition | null;
  readonly grid: Grid;
  readonly isBlock: boolean;
}

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

/**
 * Cuts the text under `root` into blocks: at block elements and at `<br>`. Nothing under an element for which `isSkipped`
 * holds is read; `root` itself is not asked. The walk reads the tree and never changes it.
 */
export function* walkBlocks(root: Element, isSkipped: (element: Element) => boolean): Generator<RawBlock, void, void> {
  let nodes: Text[] = [];
  let tables = 0;
  const isLeftOut = (element: Element): boolean => SKIPPED_TAGS.has(element.localName) || isSkipped(element);
  const gridIn = (element: Element, around: Grid): Grid =>
    element.localName === "table" ? gridOf(element, tables++, isLeftOut) : around;

  const levels: Level[] = [{ child: root.firstChild, cell: null, grid: gridIn(root, null), isBlock: true }];
  for (let level = levels[0]; level; level = levels[levels.length - 1]) {
    const { child, cell, grid } = level;
    let end: CellPosition | null | undefined;
    if (!child) {
      levels.pop();
      if (level.isBlock) end = cell;
    } else {
      level.child = child.nextSibling;
      if (child.nodeType === TEXT || child.nodeType === CDATA) nodes.push(child as Text);
      else if (child.nodeType === ELEMENT && !isLeftOut(child as Element)) {
        const element = child as Element;
        const isBlock = BLOCK_TAGS.has(element.localName);
        if (isBlock) end = cell;
        levels.push({ child: element.firstChild, cell: grid?.get(element) ?? cell, grid: gridIn(element, grid), isBlock });
      }
    }
    if (end === undefined || nodes.length === 0) continue;
    yield { nodes, cell: end };
    nodes = [];
  }
}
