import type { Job } from "../../lib/export/job.ts";
import type { FileOrder, WorkerNews, WrittenFile } from "./file-order.ts";

/**
 * Has a file written by a worker of its own: the page answers all the while. Rejects with the signal's reason when stopped, which ends the
 * worker where it stands, and with what went wrong in it.
 */
export async function exportFile(order: FileOrder, { signal, onProgress }: Job<AbortSignal>): Promise<WrittenFile> {
  signal.throwIfAborted();
  const worker = new Worker(new URL("./export-worker.ts", import.meta.url), { type: "module" });
  try {
    return await new Promise((resolve, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason), { once: true });
      worker.onmessage = ({ data }: MessageEvent<WorkerNews>) => {
        if ("progress" in data) onProgress(data.progress);
        else if ("file" in data) resolve(data.file);
        else reject(new Error(data.failure));
      };
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage(order);
    });
  } finally {
    worker.terminate();
  }
}
