import { failed, ok, type Result } from "../../lib/model/result.ts";
import { LARGEST_PDF } from "../../lib/pdf/open-pdf.ts";

/** Why a file did not arrive. */
export type FetchFailure = "refused" | "not-found" | "cut" | "too-large" | "offline";

const codeOf = (status: number): FetchFailure => (status === 404 || status === 410 ? "not-found" : "refused");

/**
 * The one request that the extension makes: the file that the user clicked, without cookies and without telling from where.
 * `onProgress`: bytes so far and in all (0 when the server does not say).
 */
export async function fetchPdf(
  url: string,
  onProgress: (loaded: number, total: number) => void,
  signal: AbortSignal,
): Promise<Result<Uint8Array<ArrayBuffer>, FetchFailure>> {
  let response: Response;
  try {
    response = await fetch(url, { credentials: "omit", referrerPolicy: "no-referrer", cache: "no-store", signal });
  } catch {
    return failed(navigator.onLine ? "refused" : "offline");
  }
  if (!response.ok || !response.body) return failed(codeOf(response.status));
  const total = Number(response.headers.get("content-length") ?? 0);
  if (total > LARGEST_PDF) return failed("too-large");
  return collect(response.body, total, onProgress);
}

async function collect(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  total: number,
  onProgress: (loaded: number, total: number) => void,
): Promise<Result<Uint8Array<ArrayBuffer>, FetchFailure>> {
  const reader = body.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let loaded = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      parts.push(value);
      loaded += value.length;
      if (loaded > LARGEST_PDF) {
        await reader.cancel();
        return failed("too-large");
      }
      onProgress(loaded, total);
    }
  } catch {
    return failed("cut");
  }
  // A compressed answer is longer than its header says; a shorter one was cut.
  if (total > 0 && loaded < total) return failed("cut");
  const bytes = new Uint8Array(loaded);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return ok(bytes);
}
