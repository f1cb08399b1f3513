import type { FileIssue } from "../../lib/model/backup.ts";
import type { Result } from "../../lib/model/result.ts";
import { labelsInAll } from "./export-labels.ts";
import type { TableDocument, TableOrder } from "./read-table-file.ts";
import type { TableNews } from "./table-worker.ts";

/** Has a file of tables read by a worker of its own: a workbook of ten thousand rows takes a second. Rejects when it cannot be read at all. */
export async function readInWorker(file: File): Promise<Result<TableDocument, FileIssue>> {
  const headings = (await labelsInAll()).map(({ columns }) => columns);
  const worker = new Worker(new URL("./table-worker.ts", import.meta.url), { type: "module" });
  try {
    return await new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<TableNews>) => {
        if ("read" in data) resolve(data.read);
        else reject(new Error(data.failure));
      };
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage({ file, headings } satisfies TableOrder);
    });
  } finally {
    worker.terminate();
  }
}
