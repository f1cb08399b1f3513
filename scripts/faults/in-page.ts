import type { PageText } from "../../lib/model/page-text.ts";

/** An answer of the background, as it arrives in a page. */
export interface Answer {
  readonly ok: boolean;
  readonly error?: { readonly code: string; readonly detail: string };
  // What it answers differs from request to request; each asker knows.
  readonly value?: Readonly<Record<string, unknown>>;
}

/** A stored row, whatever its table. */
export type Row = Readonly<Record<string, unknown>>;

/** What the driver offers in a page of the extension. */
export interface Driver {
  send(name: string, request: unknown): Promise<Answer>;
  /** Keys of the page's directives. */
  keysOf(page: PageText): Promise<readonly string[]>;
  /** All rows, read past our own code. */
  readAll(): Promise<Readonly<Record<string, readonly Row[]>>>;
  /** Leaves a file for the background as the settings page does; answers its id. */
  leave(text: string): Promise<string>;
}

interface Chrome {
  readonly runtime: { sendMessage(message: unknown): Promise<Answer | undefined> };
}

const DATABASE = "so-tay-nhiem-vu";
const INBOX = "so-tay-nhiem-vu-inbox";

/** Puts the driver into a page of the extension. Runs there: it may use nothing of this file but its arguments. */
export function installDriver([database, inbox]: readonly [string, string]): void {
  const { chrome } = globalThis as unknown as { chrome: Chrome };
  const open = (name: string, prepare?: (database: IDBDatabase) => void): Promise<IDBDatabase> =>
    new Promise((resolve, reject) => {
      const request = prepare ? indexedDB.open(name, 10) : indexedDB.open(name);
      request.onupgradeneeded = () => prepare?.(request.result);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const answer = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const send = async (name: string, request: unknown): Promise<Answer> => {
    try {
      const reply = await chrome.runtime.sendMessage({ protocol: 1, name, request });
      return reply ?? { ok: false, error: { code: "unreachable", detail: "nobody answered" } };
    } catch (error) {
      return { ok: false, error: { code: "unreachable", detail: String(error) } };
    }
  };
  const driver: Driver = {
    send,
    keysOf: async (page) => {
      const { value } = await send("readPage", { page });
      return ((value?.directives ?? []) as readonly { key: string }[]).map(({ key }) => key);
    },
    readAll: async () => {
      // Opening what is not there would make an empty database of version 1.
      if (!(await indexedDB.databases()).some(({ name }) => name === database)) return {};
      const connection = await open(database);
      try {
        const names = [...connection.objectStoreNames];
        if (names.length === 0) return {};
        // One transaction: the rows of one moment.
        const transaction = connection.transaction(names, "readonly");
        const rows = await Promise.all(names.map((name) => answer(transaction.objectStore(name).getAll())));
        return Object.fromEntries(names.map((name, at) => [name, rows[at] ?? []]));
      } finally {
        connection.close();
      }
    },
    leave: async (text) => {
      const id = crypto.randomUUID();
      const connection = await open(inbox, (made) => void made.createObjectStore("files", { keyPath: "id" }));
      const transaction = connection.transaction("files", "readwrite");
      transaction.objectStore("files").clear();
      await answer(transaction.objectStore("files").put({ id, content: new Blob([text]) }));
      connection.close();
      return id;
    },
  };
  Object.assign(globalThis, { faults: driver });
}

/** The databases' names, for `installDriver`. */
export const DRIVER_ARGUMENTS = [DATABASE, INBOX] as const;
