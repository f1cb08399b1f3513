import { vi } from "vitest";

type Content = Blob | Map<string, Content>;

const notFound = (): DOMException => new DOMException("no such entry", "NotFoundError");

function fileHandle(folder: Map<string, Content>, name: string) {
  return {
    kind: "file" as const,
    name,
    getFile: async () => folder.get(name) as Blob,
    createWritable: async () => {
      const parts: BlobPart[] = [];
      // As in the browser: what was written counts when it is closed.
      return new WritableStream<BlobPart>({
        write: (part) => void parts.push(part),
        close: () => void folder.set(name, new Blob(parts)),
      });
    },
  };
}

function folderHandle(entries: Map<string, Content>, name: string): unknown {
  return {
    kind: "directory" as const,
    name,
    async getDirectoryHandle(child: string, options: { create?: boolean } = {}) {
      const known = entries.get(child) ?? (options.create ? new Map<string, Content>() : undefined);
      if (!(known instanceof Map)) throw notFound();
      entries.set(child, known);
      return folderHandle(known, child);
    },
    async getFileHandle(child: string, options: { create?: boolean } = {}) {
      if (!entries.has(child) && !options.create) throw notFound();
      if (!entries.has(child)) entries.set(child, new Blob([]));
      return fileHandle(entries, child);
    },
    async removeEntry(child: string) {
      if (!entries.delete(child)) throw notFound();
    },
    async *keys() {
      yield* [...entries.keys()];
    },
  };
}

/** The extension's private folder of files, in memory and empty. Answers its root, for what a disk may do to it. */
export function fakeFiles(): Map<string, Content> {
  const root = new Map<string, Content>();
  vi.stubGlobal("navigator", { storage: { getDirectory: async () => folderHandle(root, "") } });
  return root;
}
