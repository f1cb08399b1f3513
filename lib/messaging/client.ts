import { browser } from "wxt/browser";
import type {
  BackgroundMessageName,
  BackgroundMessages,
  Envelope,
  MessageError,
  PageNews,
  Reply,
  TabMessageName,
  TabMessages,
} from "./contract.ts";

/** What answers the requests of the background and of extension pages inside a page. */
export type TabHandlers = {
  readonly [N in TabMessageName]: (
    request: TabMessages[N]["request"],
  ) => Reply<TabMessages[N]["response"]> | Promise<Reply<TabMessages[N]["response"]>>;
};

type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];
type Sender = Parameters<Listener>[1];

const refusal = (code: MessageError["code"], error: unknown): { readonly ok: false; readonly error: MessageError } => ({
  ok: false,
  error: { code, detail: error instanceof Error ? error.message : String(error) },
});

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null;

/** The answer as a value, also where there is none. It is trusted beyond `ok`: only our own background or content script can have given it. */
export async function settle<T>(send: () => Promise<unknown>): Promise<Reply<T>> {
  try {
    const answer = await send();
    if (isRecord(answer) && typeof answer.ok === "boolean") return answer as unknown as Reply<T>;
    return refusal("unreachable", "nobody answered");
  } catch (error) {
    return refusal("unreachable", error);
  }
}

/** Asks the background. Never rejects: no answer, or an extension that was updated meanwhile, is code "unreachable". */
export function sendToBackground<N extends BackgroundMessageName>(
  name: N,
  request: BackgroundMessages[N]["request"],
): Promise<Reply<BackgroundMessages[N]["response"]>> {
  const envelope: Envelope = { protocol: 1, name, request };
  return settle(() => browser.runtime.sendMessage(envelope));
}

/** Asks the content script in the tab's top frame. Never rejects: a tab without one is code "unreachable". */
export function sendToTab<N extends TabMessageName>(
  tabId: number,
  name: N,
  request: TabMessages[N]["request"],
): Promise<Reply<TabMessages[N]["response"]>> {
  const envelope: Envelope = { protocol: 1, name, request };
  return settle(() => browser.tabs.sendMessage(tabId, envelope, { frameId: 0 }));
}

/** Tells the panel that something on this page has changed. Nobody answers; never throws. */
export function tellNews(news: PageNews): void {
  void settle(() => browser.runtime.sendMessage({ protocol: 1, ...news }));
}

/** Calls back with what content scripts tell, and the tab it is about, until the returned function is called. */
export function hearNews(callback: (news: PageNews, tabId: number) => void): () => void {
  const listener: Listener = (message: unknown, { id, tab, frameId }) => {
    const isTold = isRecord(message) && message.protocol === 1 && typeof message.news === "string";
    // Only our own content script in a top frame writes such a message.
    if (isTold && id === browser.runtime.id && tab?.id !== undefined && frameId === 0)
      callback(message as unknown as PageNews, tab.id);
    return false;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** The background and the popup have no tab; an extension page opened as a tab has one, and our own address. */
const isOwnPage = (sender: Sender): boolean =>
  sender.id === browser.runtime.id && (!sender.tab || (sender.url?.startsWith(browser.runtime.getURL("/")) ?? false));

/** Answers requests to this page until the returned function is called. Others' messages are left unanswered. */
export function answerTabMessages(handlers: TabHandlers): () => void {
  const listener: Listener = (message: unknown, sender, sendResponse) => {
    if (!isRecord(message) || message.protocol !== 1 || typeof message.name !== "string") return false;
    if (!Object.hasOwn(handlers, message.name) || !isRecord(message.request) || !isOwnPage(sender)) return false;
    const { request } = message;
    // The map ties each name to its request; a name known only at run time loses that tie.
    const handler = handlers[message.name as TabMessageName] as (request: unknown) => unknown;
    void settle(async () => handler(request)).then(sendResponse);
    // Keeps the channel open: Chrome 109 knows no promise-returning listeners.
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
