type Respond = (answer: unknown) => void;
type Listener = (message: unknown, sender: FakeSender, respond: Respond) => unknown;

/** What the browser says of who sent a message. */
export interface FakeSender {
  readonly id?: string;
  readonly url?: string;
  readonly tab?: { readonly id?: number };
  readonly frameId?: number;
}

export const EXTENSION_ID = "abcdefghijklmnop";
export const EXTENSION_URL = `chrome-extension://${EXTENSION_ID}/`;

/**
 * Messaging as Chrome 109 and Firefox do it: listeners that answer by `sendResponse` and return `true`. WXT's own fake
 * knows only listeners that return a promise. What is sent is copied as JSON, as Chrome does.
 */
export function createFakeRuntime() {
  const listeners = new Set<Listener>();
  const copy = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));

  /** Gives the message to the listeners; rejects when none of them answers. */
  const deliver = (message: unknown, sender: FakeSender): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const willAnswer = [...listeners].map((listener) => listener(copy(message), sender, (answer) => resolve(copy(answer))));
      if (!willAnswer.includes(true)) reject(new Error("Could not establish connection. Receiving end does not exist."));
    });

  return {
    deliver,
    listenerCount: (): number => listeners.size,
    runtime: {
      id: EXTENSION_ID,
      getURL: (path: string): string => EXTENSION_URL + path.replace(/^\//u, ""),
      onMessage: {
        addListener: (listener: Listener): void => void listeners.add(listener),
        removeListener: (listener: Listener): void => void listeners.delete(listener),
      },
      sendMessage: (message: unknown): Promise<unknown> =>
        deliver(message, { id: EXTENSION_ID, url: `${EXTENSION_URL}popup.html` }),
    },
  };
}
