import { readTableFile, type TableOrder } from "./read-table-file.ts";

/** What the worker answers. */
export type TableNews =
  | { readonly read: Awaited<ReturnType<typeof readTableFile>> }
  /** What went wrong, for the log: nothing of the file. */
  | { readonly failure: string };

// The worker's own scope; the types that the project knows are those of a page.
const scope = self as unknown as {
  onmessage: ((event: MessageEvent<TableOrder>) => void) | null;
  postMessage(news: TableNews): void;
};

scope.onmessage = ({ data }) => {
  readTableFile(data).then(
    (read) => scope.postMessage({ read }),
    (error: unknown) => scope.postMessage({ failure: error instanceof Error ? error.name : "unknown" }),
  );
};
