import type { JobProgress } from "../../lib/export/job.ts";
import type { FileOrder, WorkerNews } from "./file-order.ts";
import { writeFile } from "./write-file.ts";

/** Between two words of how far it is, in milliseconds: drawing each costs the processor that writes the file. */
const PACE = 200;

// The worker's own scope; the types that the project knows are those of a page.
const scope = self as unknown as {
  onmessage: ((event: MessageEvent<FileOrder>) => void) | null;
  postMessage(news: WorkerNews): void;
};

/** Whoever wants it no more ends the worker. */
const { signal } = new AbortController();

let told = 0;
function tell(progress: JobProgress): void {
  if (Date.now() - told < PACE) return;
  told = Date.now();
  scope.postMessage({ progress });
}

async function carryOut(order: FileOrder): Promise<void> {
  scope.postMessage({ file: await writeFile(order, { signal, onProgress: tell }) });
}

scope.onmessage = ({ data }) => {
  carryOut(data).catch((error: unknown) =>
    scope.postMessage({ failure: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }),
  );
};
