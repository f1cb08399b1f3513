import { loosen, matchesWord, type Query, WORD } from "../text/search.ts";

interface Entry {
  /** As written, in lower case. */
  readonly word: string;
  readonly plain: string;
  /** Numbers of the lines that hold it, ascending. */
  readonly lines: number[];
}

/** Letters by which words are kept together. */
const START = 2;

/** A word that a fifth of all lines hold tells nothing of any; among few lines it may. */
const EVERYWHERE = 0.2;
const MANY_LINES = 500;

/** Which lines hold which words. Numbers are given out by the caller, ascending, and never used again. */
export class WordIndex {
  private readonly entries = new Map<string, Entry>();
  /** The entries by how their plain words begin: a query looks at few of them, though every number is a word. */
  private readonly byStart = new Map<string, Entry[]>();

  /** Adds the words of a text to a line. Texts of one line may be added one after the other. */
  add(line: number, text: string): void {
    for (const written of text.normalize("NFC").toLowerCase().match(WORD) ?? []) {
      let entry = this.entries.get(written);
      if (!entry) {
        entry = { word: written, plain: loosen(written), lines: [] };
        this.entries.set(written, entry);
        const start = entry.plain.slice(0, START);
        const others = this.byStart.get(start);
        if (others) others.push(entry);
        else this.byStart.set(start, [entry]);
      }
      if (entry.lines[entry.lines.length - 1] !== line) entry.lines.push(line);
    }
  }

  /**
   * For each line below `count`, how much of these words it holds: the rarer a word, the more it counts. Words that stand nearly
   * everywhere count nothing. Also the sum of all words: what a line with each of them has.
   */
  rank(text: string, count: number): { readonly scores: Float32Array; readonly all: number } {
    const scores = new Float32Array(count);
    let all = 0;
    for (const written of new Set(text.normalize("NFC").toLowerCase().match(WORD) ?? [])) {
      const lines = this.entries.get(written)?.lines ?? [];
      if (lines.length > Math.max(MANY_LINES, count * EVERYWHERE)) continue;
      const weight = Math.log(1 + count / Math.max(1, lines.length));
      all += weight;
      for (const line of lines) if (line < count) scores[line] = (scores[line] ?? 0) + weight;
    }
    return { scores, all };
  }

  /** The entries whose words can begin with these letters. */
  private beginningWith(letters: string): readonly Entry[] {
    if (letters.length >= START) return this.byStart.get(letters.slice(0, START)) ?? [];
    return [...this.byStart].flatMap(([start, entries]) => (start.startsWith(letters) ? entries : []));
  }

  /** For each line below `count`: whether every word of the query begins a word of it. As `isFound` does for one text. */
  find({ words }: Query, count: number): (line: number) => boolean {
    const found = new Uint8Array(count);
    words.forEach((query, at) => {
      for (const { word, plain, lines } of this.beginningWith(query.plain)) {
        if (!plain.startsWith(query.plain) || (query.folded !== null && !matchesWord(query, word))) continue;
        // A line counts once for each word of the query, and only while it has held all before.
        for (const line of lines) if (line < count && found[line] === at) found[line] = at + 1;
      }
    });
    return (line) => found[line] === words.length;
  }
}
