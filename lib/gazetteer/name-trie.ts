import { keyAt, splitWords, type Words } from "./words.ts";

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

/** Adds a name below the node of its first word. */
function insert<T>(first: Node<T>, words: Words, payload: T, gapKey: (gap: string) => string): void {
  let node = first;
  for (let index = 1; index < words.folded.length; index++) {
    const key = gapKey(words.gaps[index] ?? "") + (words.folded[index] ?? "");
    let child = node.next.get(key);
    if (!child) {
      child = newNode();
      node.next.set(key, child);
    }
    node = child;
  }
  node.names ??= [];
  node.names.push(payload);
}

/** A name that stands below its first word, but is not read beyond it yet. */
interface Unread<T> {
  readonly name: string;
  readonly payload: T;
}

/**
 * Names by their folded words. Signs between words belong to the name: "A, B" is found as "A, B" and "A B", "A B" never as "A, B".
 * A name is read beyond its first word when a text first has that word: a page has few of them, and starting is quick.
 */
export class NameTrie<T> {
  private readonly root = new Map<string, Node<T>>();
  private readonly unread = new Map<string, Unread<T>[]>();

  /** Adds a name under a payload; also its forms without the signs inside it, and with commas for dashes: "Lao động, Thương binh". */
  add(name: string, payload: T): void {
    if (name.includes(" - ")) this.add(name.replaceAll(" - ", ", "), payload);
    const first = keyAt(name, 0) || (splitWords(name).folded[0] ?? "");
    const same = this.unread.get(first);
    if (same) same.push({ name, payload });
    else this.unread.set(first, [{ name, payload }]);
  }

  /** The node of a first word, with all names below it read. */
  private openAt(first: string): Node<T> | undefined {
    const unread = this.unread.get(first);
    if (!unread) return undefined;
    const node = this.root.get(first) ?? newNode<T>();
    if (unread.length === 0) return node;
    this.root.set(first, node);
    this.unread.set(first, []);
    for (const { name, payload } of unread) {
      const words = splitWords(name);
      insert(node, words, payload, (gap) => gap);
      if (words.gaps.slice(1).some((gap) => gap !== "")) insert(node, words, payload, () => "");
    }
    return node;
  }

  /** Whether a name begins with the word at `from`: false for most words. */
  opensAt(words: Words, from: number): boolean {
    return this.opens(words.folded[from] ?? "");
  }

  /** As `opensAt`, by a word's key. */
  opens(key: string): boolean {
    return this.unread.has(key);
  }

  /** The longest name that starts at word `from` and is accepted; `null` when there is none. */
  longestAt(words: Words, from: number, accepts: (payload: T, end: number) => boolean): Found<T> | null {
    let node = this.openAt(words.folded[from] ?? "");
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
