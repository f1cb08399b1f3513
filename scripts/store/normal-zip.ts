import { readFileSync, writeFileSync } from "node:fs";

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
/** 1 January 1980, the earliest date that the form knows. */
const NO_DATE = (1 << 5) | 1;

interface Entry {
  readonly name: Buffer;
  readonly method: number;
  readonly checksum: number;
  /** As it lies in the archive, compressed. */
  readonly content: Buffer;
  /** Bytes when it is unpacked. */
  readonly size: number;
}

/** @throws RangeError when the bytes are no zip archive. */
function readEntries(bytes: Buffer): Entry[] {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0 || bytes.readUInt32LE(end) !== END) throw new RangeError("no zip archive");
  const entries: Entry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [nameLength, more, comment] = [bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32)];
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    entries.push({
      name: bytes.subarray(at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      checksum: bytes.readUInt32LE(at + 16),
      content: bytes.subarray(start, start + bytes.readUInt32LE(at + 20)),
      size: bytes.readUInt32LE(at + 24),
    });
    at += 46 + nameLength + more + comment;
  }
  return entries;
}

/** What both headers of an entry have in common: version, name in UTF-8, method, no date, sizes. */
function shared({ name, method, checksum, content, size }: Entry): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(0x0800, 2);
  header.writeUInt16LE(method, 4);
  header.writeUInt16LE(0, 6);
  header.writeUInt16LE(NO_DATE, 8);
  header.writeUInt32LE(checksum, 10);
  header.writeUInt32LE(content.length, 14);
  header.writeUInt32LE(size, 18);
  header.writeUInt16LE(name.length, 22);
  return header;
}

const signature = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

/** The same archive without what differs from one making to the next: entries by name, no dates, no folders, no remarks. */
export function normalZip(archive: Buffer): Buffer {
  const entries = readEntries(archive)
    .filter(({ name }) => !name.toString("utf8").endsWith("/"))
    .sort((a, b) => Buffer.compare(a.name, b.name));
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const header = shared(entry);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    const local = Buffer.concat([signature(LOCAL), header, entry.name, entry.content]);
    directory.push(signature(CENTRAL), Buffer.from([20, 0]), header, place, entry.name);
    files.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  for (const at of [8, 10]) end.writeUInt16LE(entries.length, at);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, list, end]);
}

/** Makes the archive in this file a normal one. */
export function normalizeZipFile(path: string): void {
  writeFileSync(path, normalZip(readFileSync(path)));
}
