import { browser } from "wxt/browser";
import { settle } from "./client.ts";
import type { BackgroundMessageName, BackgroundMessages, Envelope, Reply } from "./contract.ts";

/** Name of the ports over which one request goes, and its answer comes in parts. */
export const IN_PARTS = "in-parts";

/** Entries of one of the answer's lists, in their order; at last the answer itself, with what did not come in parts. */
export type AnswerPart = { readonly list: string; readonly items: readonly unknown[] } | { readonly answer: Reply<object> };

/**
 * Asks the background for what may be a megabyte: taken in at one go it would hold up the page. Never rejects: no answer is
 * code "unreachable".
 */
export function askInParts<N extends BackgroundMessageName>(
  name: N,
  request: BackgroundMessages[N]["request"],
): Promise<Reply<BackgroundMessages[N]["response"]>> {
  return settle(
    () =>
      new Promise((resolve, reject) => {
        const port = browser.runtime.connect({ name: IN_PARTS });
        const lists: Record<string, unknown[]> = {};
        port.onMessage.addListener((part: AnswerPart) => {
          if ("list" in part) {
            lists[part.list] ??= [];
            lists[part.list]?.push(...part.items);
            return;
          }
          port.disconnect();
          const { answer } = part;
          resolve(answer.ok ? { ...answer, value: { ...answer.value, ...lists } } : answer);
        });
        port.onDisconnect.addListener(() => reject(new Error(browser.runtime.lastError?.message ?? "the background left")));
        port.postMessage({ protocol: 1, name, request } satisfies Envelope);
      }),
  );
}
