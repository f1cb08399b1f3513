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
  /** What the notebook looked like: equal states need no second copy. */
  readonly state: string;
}

/**
 * A folder of files that only the extension sees, and no database: Chromium keeps all databases of the extension in one place, and when
 * that is damaged it deletes all of them (docs/decisions/0009).
 */
const FOLDER = "snapshots";
/** What is written last: a copy without its head was not finished. */
const HEAD = ".json";
const CONTENT = ".gz";

const openFolder = async (): Promise<FileSystemDirectoryHandle> =>
  (await navigator.storage.getDirectory()).getDirectoryHandle(FOLDER, { create: true });

async function namesIn(folder: FileSystemDirectoryHandle): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  return names;
}

const contentOf = async (folder: FileSystemDirectoryHandle, name: string): Promise<Blob> =>
  (await folder.getFileHandle(name)).getFile();

/** `null` for a head that was not finished, or cannot be read: then its content is worth nothing either. */
async function readHead(folder: FileSystemDirectoryHandle, name: string): Promise<Snapshot | null> {
  try {
    return JSON.parse(await (await contentOf(folder, name)).text()) as Snapshot;
  } catch (error) {
    console.warn("a copy has no head that can be read", error);
    return null;
  }
}

/** The snapshots, the newest first. Rejects when the folder cannot be read. */
export async function listSnapshots(): Promise<readonly Snapshot[]> {
  const folder = await openFolder();
  const heads = (await namesIn(folder)).filter((name) => name.endsWith(HEAD));
  const read = await Promise.all(heads.map((name) => readHead(folder, name)));
  return read.flatMap((head) => head ?? []).sort((a, b) => b.createdAt - a.createdAt);
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

/** Drops these, and parts of what was never finished. Not while one is being written. */
export async function dropSnapshots(ids: readonly string[]): Promise<void> {
  const folder = await openFolder();
  for (const id of ids) await removeIfThere(folder, id + HEAD);
  const kept = new Set((await listSnapshots()).flatMap(({ id }) => [id + HEAD, id + CONTENT]));
  for (const name of await namesIn(folder)) if (!kept.has(name)) await removeIfThere(folder, name);
}

async function removeIfThere(folder: FileSystemDirectoryHandle, name: string): Promise<void> {
  try {
    await folder.removeEntry(name);
  } catch (error) {
    if (!(error instanceof DOMException && error.name === "NotFoundError")) throw error;
  }
}

/**
 * Compresses and keeps a copy, as it is read. Nothing counts before all of it is there; when it fails nothing of it stays, and the
 * ones before are untouched. Rejects with what went wrong.
 */
export async function writeSnapshot(
  pieces: AsyncGenerator<string>,
  { createdAt, tasks, state }: Pick<Snapshot, "createdAt" | "tasks" | "state">,
): Promise<Snapshot> {
  const folder = await openFolder();
  const id = crypto.randomUUID();
  try {
    const content = await folder.getFileHandle(id + CONTENT, { create: true });
    // Closing it ends the file, failing leaves it as it was: empty.
    await compress(pieces).pipeTo(await content.createWritable());
    const { size } = await content.getFile();
    const snapshot = { id, createdAt, tasks, state, bytes: size };
    const head = await (await folder.getFileHandle(id + HEAD, { create: true })).createWritable();
    await new Blob([JSON.stringify(snapshot)]).stream().pipeTo(head);
    return snapshot;
  } catch (error) {
    await removeIfThere(folder, id + HEAD);
    await removeIfThere(folder, id + CONTENT);
    throw error;
  }
}

/** The text of a snapshot; `null` when it is not there. Rejects when it is damaged. */
export async function readSnapshot(id: string): Promise<string | null> {
  const folder = await openFolder();
  if (!(await namesIn(folder)).includes(id + HEAD)) return null;
  const content = await contentOf(folder, id + CONTENT);
  return new Response(content.stream().pipeThrough(new DecompressionStream("gzip"))).text();
}

/** Drops all of them. */
export const clearSnapshots = async (): Promise<void> => dropSnapshots((await listSnapshots()).map(({ id }) => id));
