import type { Span } from "../model/span.ts";
import type { OffsetMap } from "../text/offset-map.ts";

/** One block's place in the page's text and the text nodes that it was made from. */
export interface BlockPositions {
  /** UTF-16 offset of the block in the page's text. */
  readonly start: number;
  readonly nodes: readonly Text[];
  /** From the block's text to the joined data of `nodes`. */
  readonly map: OffsetMap;
}

/** Text in one text node: `[start, end)` in UTF-16 code units of its data. */
export interface NodeSlice {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** Index of the last entry that starts at or before `offset`; -1 when there is none. `blocks`: ascending. */
export function lastStartingBy(blocks: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * Ties offsets over the page's text (blocks joined by "\n") to the text nodes that they were read from. It describes the
 * tree as it was at the reading; after a change of the tree, read again.
 */
export class TextPositions {
  /** `blocks`: ascending, disjoint. */
  constructor(private readonly blocks: readonly BlockPositions[]) {}

  /** The slices of text nodes under a span, one list per block it touches; gaps and hidden text are in none of them. */
  slicesOf({ start, end }: Span): NodeSlice[][] {
    const lists: NodeSlice[][] = [];
    for (let i = Math.max(0, lastStartingBy(this.blocks, start)); i < this.blocks.length; i++) {
      const block = this.blocks[i];
      if (!block || block.start >= end) break;
      const from = Math.max(start - block.start, 0);
      const to = Math.min(end - block.start, block.map.length);
      if (from < to) lists.push(slicesIn(block.nodes, block.map.toSource({ start: from, end: to })));
    }
    return lists;
  }

  /** Offset over the page's text of a place in a text node; `null` when the node is not part of the text. */
  offsetOf(node: Node, offset: number): number | null {
    for (const block of this.blocks) {
      let before = 0;
      for (const own of block.nodes) {
        if (own === node) return block.start + block.map.fromSource(before + offset);
        before += own.length;
      }
    }
    return null;
  }
}

/** The parts of `nodes` under a span of their joined data. */
function slicesIn(nodes: readonly Text[], { start, end }: Span): NodeSlice[] {
  const slices: NodeSlice[] = [];
  let before = 0;
  for (const node of nodes) {
    const from = Math.max(start - before, 0);
    const to = Math.min(end - before, node.length);
    if (from < to) slices.push({ node, start: from, end: to });
    before += node.length;
    if (before >= end) break;
  }
  return slices;
}
