import type { Span } from "../model/span.ts";

// 0, 1, 2 …: all texts that stand for themselves share it
let ascending = new Uint32Array(1);
let fromOne = ascending.subarray(1);

/** Ties each code unit of a transformed text to the code units of the source that it stands for. */
export class OffsetMap {
  /** `starts[i]`, `ends[i]`: half-open source extent of unit `i`; both ascending, longer than `length` when shared. */
  constructor(
    private readonly starts: ArrayLike<number>,
    private readonly ends: ArrayLike<number>,
    /** Length of the transformed text, in UTF-16 code units. */
    readonly length = starts.length,
  ) {}

  /** The map of a text that was not changed. */
  static identity(length: number): OffsetMap {
    if (ascending.length <= length) {
      ascending = Uint32Array.from({ length: 2 * length + 1 }, (_, i) => i);
      fromOne = ascending.subarray(1);
    }
    return new OffsetMap(ascending, fromOne, length);
  }

  /** Source extent of a span of the transformed text; an empty span maps to an empty one. @throws RangeError when it lies outside. */
  toSource({ start, end }: Span): Span {
    if (start < 0 || end > this.length || start > end) {
      throw new RangeError(`span ${start}..${end} lies outside a text of ${this.length} code units`);
    }
    if (this.length === 0) return { start: 0, end: 0 };
    if (start === end) {
      const at = start < this.length ? (this.starts[start] ?? 0) : (this.ends[this.length - 1] ?? 0);
      return { start: at, end: at };
    }
    return { start: this.starts[start] ?? 0, end: this.ends[end - 1] ?? 0 };
  }

  /** The first unit whose source ends after `offset`; the text's length when there is none. */
  fromSource(offset: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.ends[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
