import { Dexie, type EntityTable, type Table } from "dexie";

/** A copy of the whole notebook that was made by itself. */
export interface Snapshot {
  /** UUID. */
  readonly id: string;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  /** How many tasks are in it, those in the trash too. */
  readonly tasks: number;
  /** Compressed, in bytes. */
  readonly bytes: number;
  readonly chunks: number;
  /** What the notebook looked like: equal states need no second copy. */
  readonly state: string;
}

interface Chunk {
  readonly snapshotId: string;
  readonly index: number;
  readonly data: Uint8Array<ArrayBuffer>;
}

/** Apart from the tasks: what harms their database leaves this one alone. */
class SnapshotDatabase extends Dexie {
  /** Written last: a snapshot without its head was not finished. */
  readonly heads!: EntityTable<Snapshot, "id">;
  readonly chunks!: Table<Chunk, [string, number]>;

  constructor() {
    super("so-tay-nhiem-vu-snapshots", { chromeTransactionDurability: "strict" });
    this.version(1).stores({ heads: "id, createdAt", chunks: "[snapshotId+index]" });
  }
}

const CHUNK_BYTES = 1 << 20;

async function withSnapshots<T>(work: (database: SnapshotDatabase) => Promise<T>): Promise<T> {
  const database = new SnapshotDatabase();
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

const chunksOf = (database: SnapshotDatabase, id: string) =>
  database.chunks.where("[snapshotId+index]").between([id, Dexie.minKey], [id, Dexie.maxKey]);

/** The snapshots, the newest first. Rejects when they cannot be read. */
export function listSnapshots(): Promise<readonly Snapshot[]> {
  return withSnapshots((database) => database.heads.orderBy("createdAt").reverse().toArray());
}

/** Bytes as they come, in parts of one size. */
async function* inChunks(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = stream.getReader();
  let held: Uint8Array[] = [];
  let size = 0;
  const joined = (): Uint8Array<ArrayBuffer> => {
    const all = new Uint8Array(size);
    let at = 0;
    for (const part of held) {
      all.set(part, at);
      at += part.length;
    }
    [held, size] = [[], 0];
    return all;
  };
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    held.push(next.value);
    size += next.value.length;
    if (size >= CHUNK_BYTES) yield joined();
  }
  if (size > 0) yield joined();
}

/** Text, compressed. What goes wrong while it is made makes the stream fail. */
function compress(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const text = new ReadableStream<string>({
    pull: async (controller) => {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
  return text.pipeThrough(new TextEncoderStream()).pipeThrough(new CompressionStream("gzip"));
}

async function decompressed(database: SnapshotDatabase, head: Snapshot): Promise<string> {
  const chunks = await chunksOf(database, head.id).toArray();
  if (chunks.length !== head.chunks) throw new Error("the snapshot lacks a part");
  const blob = new Blob(chunks.map(({ data }) => data));
  return new Response(blob.stream().pipeThrough(new DecompressionStream("gzip"))).text();
}

/**
 * Compresses and keeps a copy, one part at a time. Nothing counts before all of it is there; when it fails nothing of it stays, and the
 * ones before are untouched. Rejects with what went wrong.
 */
export function writeSnapshot(
  pieces: AsyncGenerator<string>,
  { createdAt, tasks, state }: Pick<Snapshot, "createdAt" | "tasks" | "state">,
): Promise<Snapshot> {
  const id = crypto.randomUUID();
  return withSnapshots(async (database) => {
    try {
      let [index, bytes] = [0, 0];
      for await (const data of inChunks(compress(pieces))) {
        await database.chunks.add({ snapshotId: id, index, data });
        index++;
        bytes += data.length;
      }
      const head = { id, createdAt, tasks, state, bytes, chunks: index };
      await database.heads.add(head);
      return head;
    } catch (error) {
      await chunksOf(database, id).delete();
      throw error;
    }
  });
}

/** The text of a snapshot; `null` when it is not there. Rejects when it is damaged. */
export function readSnapshot(id: string): Promise<string | null> {
  return withSnapshots(async (database) => {
    const head = await database.heads.get(id);
    return head ? await decompressed(database, head) : null;
  });
}

/** Drops these, and parts of what was never finished. Not while one is being written. */
export function dropSnapshots(ids: readonly string[]): Promise<void> {
  return withSnapshots((database) =>
    database.transaction("rw", database.heads, database.chunks, async () => {
      await database.heads.bulkDelete([...ids]);
      const kept = new Set(await database.heads.toCollection().primaryKeys());
      const orphans = (await database.chunks.toCollection().primaryKeys()).filter(([id]) => !kept.has(id));
      await database.chunks.bulkDelete(orphans);
    }),
  );
}

/** Drops all of them. */
export const clearSnapshots = (): Promise<void> =>
  withSnapshots((database) =>
    database.transaction("rw", database.heads, database.chunks, async () => {
      await database.heads.clear();
      await database.chunks.clear();
    }),
  );
