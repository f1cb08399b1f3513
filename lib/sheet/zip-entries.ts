/** What a file is not, or would become: told to the user by its code. */
export class SheetError extends Error {
  override readonly name = "SheetError";
  constructor(readonly code: "not-a-workbook" | "damaged" | "too-large" | "encrypted") {
    super(code);
  }
}

/** One part of an archive, still folded. */
interface ZipEntry {
  readonly method: number;
  readonly data: Uint8Array<ArrayBuffer>;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
/** Length of the last record without its comment, and of the longest comment. */
const END_BYTES = 22;
const MOST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;

/** Where the list of parts is said to be; searched from the end, as a comment may follow. */
function endRecord(view: DataView): number {
  for (let at = view.byteLength - END_BYTES; at >= Math.max(0, view.byteLength - END_BYTES - MOST_COMMENT); at--)
    if (view.getUint32(at, true) === END) return at;
  throw new SheetError("not-a-workbook");
}

/** The parts of an archive by their names. @throws SheetError when it is none. */
export function zipEntries(bytes: Uint8Array<ArrayBuffer>): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  const entries = new Map<string, ZipEntry>();
  const names = new TextDecoder();
  try {
    for (let [at, left] = [view.getUint32(end + 16, true), count]; left > 0; left--) {
      if (view.getUint32(at, true) !== CENTRAL) throw new SheetError("damaged");
      if (view.getUint16(at + 8, true) & 1) throw new SheetError("encrypted");
      const [size, nameLength] = [view.getUint32(at + 20, true), view.getUint16(at + 28, true)];
      const local = view.getUint32(at + 42, true);
      if (view.getUint32(local, true) !== LOCAL) throw new SheetError("damaged");
      const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      if (start + size > bytes.length) throw new SheetError("damaged");
      const name = names.decode(bytes.subarray(at + 46, at + 46 + nameLength));
      entries.set(name, { method: view.getUint16(at + 10, true), data: bytes.subarray(start, start + size) });
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  } catch (error) {
    // A place outside the file.
    if (error instanceof RangeError) throw new SheetError("damaged");
    throw error;
  }
  return entries;
}

/**
 * Unfolds one part, up to `most` bytes whatever the archive says of its size. @throws SheetError when it is damaged or grows beyond.
 */
export async function inflate({ method, data }: ZipEntry, most: number): Promise<Uint8Array<ArrayBuffer>> {
  if (method !== STORED && method !== DEFLATED) throw new SheetError("damaged");
  if (method === STORED && data.length > most) throw new SheetError("too-large");
  if (method === STORED) return data;
  const reader = new Blob([data]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      parts.push(next.value);
      size += next.value.length;
      if (size > most) throw new SheetError("too-large");
    }
  } catch (error) {
    await reader.cancel().catch(() => undefined);
    throw error instanceof SheetError ? error : new SheetError("damaged");
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
