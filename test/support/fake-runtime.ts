type Respond = (answer: unknown) => void;
type Listener = (message: unknown, sender: FakeSender, respond: Respond) => unknown;

/** What the browser says of who sent a message. */
export interface FakeSender {
  readonly id?: string;
  readonly url?: string;
  readonly tab?: { readonly id?: number };
  readonly frameId?: number;
}

/** One end of a port, as far as it is used here. */
export interface FakePort {
  readonly name: string;
  readonly sender?: FakeSender;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
  postMessage(message: unknown): void;
  disconnect(): void;
}

/** Both ends of a port. What is posted comes later, in order, and only while both ends are there. */
function createPorts(name: string, sender: FakeSender): readonly [FakePort, FakePort] {
  let isOpen = true;
  const heard = [new Set<(message: unknown) => void>(), new Set<(message: unknown) => void>()] as const;
  const left = [new Set<() => void>(), new Set<() => void>()] as const;
  const end = (own: 0 | 1, other: 0 | 1): FakePort => ({
    name,
    ...(own === 1 ? { sender } : {}),
    onMessage: { addListener: (listener) => void heard[own].add(listener) },
    onDisconnect: { addListener: (listener) => void left[own].add(listener) },
    postMessage: (message) => {
      if (!isOpen) throw new Error("Attempting to use a disconnected port object");
      const copied: unknown = JSON.parse(JSON.stringify(message));
      queueMicrotask(() => {
        if (isOpen) for (const listener of heard[other]) listener(copied);
      });
    },
    disconnect: () => {
      isOpen = false;
      queueMicrotask(() => {
        for (const listener of left[other]) listener();
      });
    },
  });
  return [end(0, 1), end(1, 0)];
}

export const EXTENSION_ID = "abcdefghijklmnop";
export const EXTENSION_URL = `chrome-extension://${EXTENSION_ID}/`;

/**
 * Messaging as Chrome 109 and Firefox do it: listeners that answer by `sendResponse` and return `true`. WXT's own fake
 * knows only listeners that return a promise. What is sent is copied as JSON, as Chrome does.
 */
export function createFakeRuntime() {
  const listeners = new Set<Listener>();
  const connected = new Set<(port: FakePort) => void>();
  const copy = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));

  /** Gives the message to the listeners; rejects when none of them answers. */
  const deliver = (message: unknown, sender: FakeSender): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const willAnswer = [...listeners].map((listener) => listener(copy(message), sender, (answer) => resolve(copy(answer))));
      if (!willAnswer.includes(true)) reject(new Error("Could not establish connection. Receiving end does not exist."));
    });

  /** Opens a port to those who listen for ports; without any it is closed at once. */
  const connectAs = (name: string, sender: FakeSender): FakePort => {
    const [own, other] = createPorts(name, sender);
    if (connected.size === 0) other.disconnect();
    for (const listener of connected) listener(other);
    return own;
  };

  return {
    deliver,
    connectAs,
    listenerCount: (): number => listeners.size,
    runtime: {
      id: EXTENSION_ID,
      getURL: (path: string): string => EXTENSION_URL + path.replace(/^\//u, ""),
      onMessage: {
        addListener: (listener: Listener): void => void listeners.add(listener),
        removeListener: (listener: Listener): void => void listeners.delete(listener),
      },
      lastError: undefined as { readonly message: string } | undefined,
      onConnect: {
        addListener: (listener: (port: FakePort) => void): void => void connected.add(listener),
        removeListener: (listener: (port: FakePort) => void): void => void connected.delete(listener),
      },
      connect: ({ name }: { readonly name: string }): FakePort =>
        connectAs(name, { id: EXTENSION_ID, url: `${EXTENSION_URL}popup.html` }),
      sendMessage: (message: unknown): Promise<unknown> =>
        deliver(message, { id: EXTENSION_ID, url: `${EXTENSION_URL}popup.html` }),
    },
  };
}
