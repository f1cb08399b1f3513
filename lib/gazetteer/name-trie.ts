import { splitWords, type Words } from "./words.ts";

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  names: T[] | undefined;
}

/** Names found at a word: `end` is the index of the first word after them. */
export interface Found<T> {
  readonly end: number;
  readonly names: readonly T[];
}

const newNode = <T>(): Node<T> => ({ next: new Map(), names: undefined });

/** Names by their folded words. Signs between words belong to the name: "A, B" is found as "A, B" and "A B", "A B" never as "A, B". */
export class NameTrie<T> {
  private readonly root: Node<T> = newNode();

  /** Adds a name under a payload; also its forms without the signs inside it, and with commas for dashes: "Lao động, Thương binh". */
  add(name: string, payload: T): void {
    if (name.includes(" - ")) this.add(name.replaceAll(" - ", ", "), payload);
    const words = splitWords(name);
    this.insert(words, payload, (gap) => gap);
    if (words.gaps.slice(1).some((gap) => gap !== "")) this.insert(words, payload, () => "");
  }

  private insert(words: Words, payload: T, gapKey: (gap: string) => string): void {
    let node = this.root;
    words.folded.forEach((word, index) => {
      const key = index === 0 ? word : gapKey(words.gaps[index] ?? "") + word;
      let child = node.next.get(key);
      if (!child) {
        child = newNode();
        node.next.set(key, child);
      }
      node = child;
    });
    node.names ??= [];
    node.names.push(payload);
  }

  /** Whether a name begins with the word at `from`: false for most words. */
  opensAt(words: Words, from: number): boolean {
    return this.opens(words.folded[from] ?? "");
  }

  /** As `opensAt`, by a word's key. */
  opens(key: string): boolean {
    return this.root.next.has(key);
  }

  /** The longest name that starts at word `from` and is accepted; `null` when there is none. */
  longestAt(words: Words, from: number, accepts: (payload: T, end: number) => boolean): Found<T> | null {
    let node: Node<T> | undefined = this.root.next.get(words.folded[from] ?? "");
    let best: Found<T> | null = null;
    for (let end = from + 1; node; end++) {
      const stop = end;
      const names = node.names?.filter((payload) => accepts(payload, stop));
      if (names && names.length > 0) best = { end, names };
      if (!words.has(end)) break;
      node = node.next.get((words.gaps[end] ?? "") + (words.folded[end] ?? ""));
    }
    return best;
  }
}
