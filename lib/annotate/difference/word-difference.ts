/** Words that both texts have, or that only the earlier (`removed`) or the later one (`added`) has; joined by spaces. */
export interface WordRun {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** Cells of the table of common words; texts that need more are shown as replaced throughout their middle. */
const MOST_CELLS = 4_000_000;

/** Lengths of the longest common row of words from each pair of places on. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const at = i * width + j;
      lengths[at] = a[i] === b[j] ? (lengths[at + width + 1] ?? 0) + 1 : Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0);
    }
  }
  return lengths;
}

/** The difference of two texts by whole words: first what went, then what came. Runs of one kind are one. */
export function wordDifference(before: string, after: string): readonly WordRun[] {
  const [a, b] = [before, after].map((text) => text.split(/\s+/u).filter((word) => word !== "")) as [string[], string[]];
  const words: { kind: WordRun["kind"]; word: string }[] = [];
  const [isTooLong, width] = [a.length * b.length > MOST_CELLS, b.length + 1];
  const lengths = isTooLong ? null : commonLengths(a, b);
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const [left, right] = [a[i], b[j]];
    if (left !== undefined && left === right && !isTooLong) {
      words.push({ kind: "same", word: left });
      i++;
      j++;
    } else if (left !== undefined && (right === undefined || isPassed(lengths, i, j, width))) {
      words.push({ kind: "removed", word: left });
      i++;
    } else if (right !== undefined) {
      words.push({ kind: "added", word: right });
      j++;
    }
  }
  return joinRuns(words);
}

/** Whether leaving out the earlier text's word loses no more than leaving out the later one's. */
const isPassed = (lengths: Uint16Array | null, i: number, j: number, width: number): boolean =>
  lengths === null || (lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0);

function joinRuns(words: readonly { readonly kind: WordRun["kind"]; readonly word: string }[]): WordRun[] {
  const runs: { kind: WordRun["kind"]; text: string }[] = [];
  for (const { kind, word } of words) {
    const last = runs[runs.length - 1];
    if (last?.kind === kind) last.text += ` ${word}`;
    else runs.push({ kind, text: word });
  }
  return runs;
}
