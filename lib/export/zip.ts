import { crc32 } from "./crc32.ts";

/** What is used of the platform: browsers, workers and Node have it alike, and the pure folders compile without its types. */
interface Platform {
  readonly TextEncoder: new () => { encode(text: string): Uint8Array<ArrayBuffer> };
  readonly CompressionStream: new (
    format: "deflate-raw",
  ) => {
    readonly writable: { getWriter(): { write(bytes: Uint8Array<ArrayBuffer>): Promise<void>; close(): Promise<void> } };
    readonly readable: {
      getReader(): { read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array<ArrayBuffer> }> };
    };
  };
}
const platform = globalThis as unknown as Platform;

/** A file of an archive. `name` is plain ASCII; `text` is written while it is made, part by part. */
export interface ZipEntry {
  readonly name: string;
  readonly text: Iterable<string> | AsyncIterable<string>;
}

interface Packed {
  readonly name: Uint8Array<ArrayBuffer>;
  readonly parts: readonly Uint8Array<ArrayBuffer>[];
  readonly packed: number;
  readonly size: number;
  readonly crc: number;
}

async function pack({ name, text }: ZipEntry): Promise<Packed> {
  const encoder = new platform.TextEncoder();
  const stream = new platform.CompressionStream("deflate-raw");
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const reading = (async () => {
    const reader = stream.readable.getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) if (next.value) parts.push(next.value);
  })();
  const writer = stream.writable.getWriter();
  let [size, crc] = [0, 0];
  for await (const part of text) {
    const bytes = encoder.encode(part);
    size += bytes.length;
    crc = crc32(bytes, crc);
    await writer.write(bytes);
  }
  await writer.close();
  await reading;
  return { name: encoder.encode(name), parts, packed: parts.reduce((sum, { length }) => sum + length, 0), size, crc };
}

/** Numbers one after the other, little end first: [value, bytes]. */
function record(fields: readonly (readonly [value: number, bytes: 2 | 4])[]): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(fields.reduce((sum, [, bytes]) => sum + bytes, 0)));
  let at = 0;
  for (const [value, bytes] of fields) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  return new Uint8Array(view.buffer);
}

/** 1 January 1980: the archive says nothing of when it was made. */
const NO_DATE = 0x00_21_00_00;
const VERSION = 20;
const DEFLATED = 8;

const facts = ({ name, packed, size, crc }: Packed): readonly (readonly [number, 2 | 4])[] => [
  ...([
    [VERSION, 2],
    [0, 2],
    [DEFLATED, 2],
    [NO_DATE, 4],
    [crc, 4],
  ] as const),
  ...([
    [packed, 4],
    [size, 4],
    [name.length, 2],
    [0, 2],
  ] as const),
];

/** The files as a zip archive (APPNOTE 6.3, without ZIP64: 4 GB at most), in parts; each is compressed as it is written. */
export async function writeZip(entries: readonly ZipEntry[]): Promise<Uint8Array<ArrayBuffer>[]> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let at = 0;
  const add = (list: Uint8Array<ArrayBuffer>[], ...added: readonly Uint8Array<ArrayBuffer>[]): void => {
    for (const part of added) {
      list.push(part);
      if (list === parts) at += part.length;
    }
  };
  for (const entry of entries) {
    const packed = await pack(entry);
    const start = at;
    add(parts, record([[0x04_03_4b_50, 4], ...facts(packed)]), packed.name, ...packed.parts);
    const tail = [
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [start, 4],
    ] as const;
    add(directory, record([[0x02_01_4b_50, 4], [VERSION, 2], ...facts(packed), ...tail]), packed.name);
  }
  const start = at;
  add(parts, ...directory);
  const counts = [
    [0, 2],
    [0, 2],
    [entries.length, 2],
    [entries.length, 2],
  ] as const;
  add(parts, record([[0x06_05_4b_50, 4], ...counts, [at - start, 4], [start, 4], [0, 2]]));
  return parts;
}
