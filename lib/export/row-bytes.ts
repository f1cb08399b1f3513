/** What is used of the platform: browsers, workers and Node have it alike, and the pure folders compile without its types. */
interface Platform {
  readonly TextEncoder: new () => { encodeInto(text: string, into: Uint8Array): { readonly written: number } };
}
const platform = globalThis as unknown as Platform;

/** Bytes of UTF-8 that a UTF-16 code unit takes at most. */
const MOST_BYTES = 3;
const ROOM = 4 * 2 ** 20;

/**
 * Rows of a text file, written in any order and given in their places. Each becomes bytes at once: a hundred thousand strings that wait
 * for their turn keep the collector of garbage busy for longer than writing them takes.
 */
export class RowBytes {
  private readonly encoder = new platform.TextEncoder();
  private readonly rooms: Uint8Array<ArrayBuffer>[] = [];
  /** Of the last room. */
  private used = 0;
  private total = 0;
  /** By place: in which room a row stands, and where. */
  private readonly roomOf: Uint32Array;
  private readonly startOf: Uint32Array;
  private readonly lengthOf: Uint32Array;

  constructor(count: number) {
    this.roomOf = new Uint32Array(count);
    this.startOf = new Uint32Array(count);
    this.lengthOf = new Uint32Array(count);
  }

  /** Writes the row of a place from 0; each place once. */
  put(place: number, text: string): void {
    const { written } = this.encoder.encodeInto(text, this.roomFor(text.length * MOST_BYTES).subarray(this.used));
    this.roomOf[place] = this.rooms.length - 1;
    this.startOf[place] = this.used;
    this.lengthOf[place] = written;
    this.used += written;
    this.total += written;
  }

  private roomFor(bytes: number): Uint8Array<ArrayBuffer> {
    const last = this.rooms[this.rooms.length - 1];
    if (last && this.used + bytes <= last.length) return last;
    const room = new Uint8Array(Math.max(ROOM, bytes));
    this.rooms.push(room);
    this.used = 0;
    return room;
  }

  /** All rows, one after the other. */
  inOrder(): Uint8Array<ArrayBuffer> {
    const all = new Uint8Array(this.total);
    let at = 0;
    this.lengthOf.forEach((length, place) => {
      const [room, start = 0] = [this.rooms[this.roomOf[place] ?? 0], this.startOf[place]];
      if (room) all.set(room.subarray(start, start + length), at);
      at += length;
    });
    return all;
  }
}
