import type { ExportRequest } from "../../lib/export/export-request.ts";
import type { Job } from "../../lib/export/job.ts";
import { manyTasksByIds } from "../../lib/store/browse.ts";
import { EXPORTS } from "./export-formats.ts";

/**
 * Reads the tasks and writes them as asked; answers what to say of it. Rejects with the signal's reason when stopped: then no file
 * has been given out and nothing copied.
 */
export async function runExport(request: ExportRequest, job: Job<AbortSignal>): Promise<string> {
  const total = request.ids.length;
  const onRead = (done: number): void => job.onProgress({ step: "read", done, total });
  const tasks = await manyTasksByIds(request.ids, onRead, job.signal);
  job.signal.throwIfAborted();
  return EXPORTS[request.format](tasks ?? [], request, job);
}
