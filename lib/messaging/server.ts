import { browser } from "wxt/browser";
import type { z } from "zod";
import { failed } from "../model/result.ts";
import type { BackgroundMessageName, BackgroundMessages, MessageError, Reply } from "./contract.ts";
import { IN_PARTS } from "./in-parts.ts";
import { type Asker, DOORS, envelopeSchema } from "./requests.ts";
import { splitAnswer } from "./split-answer.ts";

/** Who asked, as the browser says; nothing in it comes from the message. */
export interface Sender {
  /** The tab of a content script or of an extension page opened as a tab; `null` for the popup. */
  readonly tabId: number | null;
  /** Address of the page or extension page. */
  readonly url: string;
}

/** What answers each request. A handler may throw: it is answered as "storage-failed". */
export type BackgroundHandlers = {
  readonly [N in BackgroundMessageName]: (
    request: BackgroundMessages[N]["request"],
    sender: Sender,
  ) => Promise<Reply<BackgroundMessages[N]["response"]>>;
};

type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];
type RawSender = Parameters<Listener>[1];
type ConnectListener = Parameters<typeof browser.runtime.onConnect.addListener>[0];

/** Page of the reader for PDFs. */
const READER = "/reader.html";

const refuse = (code: MessageError["code"], detail: string) => failed<MessageError>({ code, detail });

/** Path and rule of the first issue; never a value, nor the name of an attribute: they may be a page's words. */
function describeIssue({ issues: [first] }: z.ZodError): string {
  const path = first?.path.map((step) => (/^\w+$/.test(String(step)) ? String(step) : "*")).join(".");
  return `${path || "request"}: ${first?.message ?? "invalid"}`;
}

function isAllowed(asker: Asker, { id, url, tab, frameId }: RawSender): boolean {
  if (id !== browser.runtime.id || url === undefined) return false;
  const isOwnPage = url.startsWith(browser.runtime.getURL("/"));
  if (asker === "own-page" || (asker === "either" && isOwnPage)) return isOwnPage;
  // The reader for PDFs shows a document as a page does, and is ours.
  if (asker === "web-page" && url.startsWith(browser.runtime.getURL(READER))) return tab?.id !== undefined && frameId === 0;
  // Any https host: the user may open further ones to the extension. Frames speak for others than the page in the address bar.
  return tab?.id !== undefined && frameId === 0 && url.startsWith("https://");
}

const isName = (name: string): name is BackgroundMessageName => Object.hasOwn(DOORS, name);

async function answer(handlers: BackgroundHandlers, message: unknown, sender: RawSender): Promise<Reply<unknown>> {
  const envelope = envelopeSchema.safeParse(message);
  if (!envelope.success) return refuse("invalid-message", describeIssue(envelope.error));
  const { name } = envelope.data;
  if (!isName(name)) return refuse("invalid-message", "name: unknown");
  // The sender first: a stranger's text is not even read.
  if (!isAllowed(DOORS[name].asker, sender)) return refuse("forbidden-sender", `${name} is not for this sender`);
  const request = DOORS[name].request.safeParse(envelope.data.request);
  if (!request.success) return refuse("invalid-message", `${name}: ${describeIssue(request.error)}`);
  // The doors tie each name to its request; a name known only at run time loses that tie.
  const handler = handlers[name] as (request: unknown, sender: Sender) => Promise<Reply<unknown>>;
  try {
    return await handler(request.data, { tabId: sender.tab?.id ?? null, url: sender.url ?? "" });
  } catch (error) {
    return refuse("storage-failed", error instanceof Error ? `${error.name}: ${error.message}` : String(error));
  }
}

/**
 * Answers what content scripts and extension pages ask, after checking sender and request, until the returned function is
 * called. Register it synchronously when the worker starts. Web pages and other extensions have no way in: they could only
 * come through onMessageExternal, which nobody listens to.
 */
export function answerBackgroundMessages(handlers: BackgroundHandlers): () => void {
  const listener: Listener = (message: unknown, sender, sendResponse) => {
    // Said to the panel: nothing to answer.
    if (typeof message === "object" && message !== null && "news" in message) return false;
    void answer(handlers, message, sender).then(sendResponse);
    // Keeps the channel open: Chrome 109 knows no promise-returning listeners.
    return true;
  };
  const connected: ConnectListener = (port) => {
    if (port.name !== IN_PARTS) return;
    port.onMessage.addListener(async (message: unknown) => {
      const reply = await answer(handlers, message, port.sender ?? {});
      try {
        for (const part of splitAnswer(reply)) port.postMessage(part);
      } catch {
        // The page was left meanwhile, and with it the port.
      }
    });
  };
  browser.runtime.onMessage.addListener(listener);
  browser.runtime.onConnect.addListener(connected);
  return () => {
    browser.runtime.onMessage.removeListener(listener);
    browser.runtime.onConnect.removeListener(connected);
  };
}
