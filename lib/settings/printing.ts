import { browser } from "wxt/browser";

const KEY = "printing";
const VERSION = 1;

function readStored(stored: unknown): boolean {
  if (typeof stored !== "object" || stored === null) return false;
  const { version, marks } = stored as Readonly<Record<string, unknown>>;
  return version === VERSION && marks === true;
}

/** Whether marks are printed with the page; they are not until the user asks for it, nor when storage cannot be read. */
export async function getPrintsMarks(): Promise<boolean> {
  try {
    return readStored((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return false; // A page is read all the same.
  }
}

/** Stores the choice. Rejects when storage fails. */
export async function setPrintsMarks(marks: boolean): Promise<void> {
  await browser.storage.local.set({ [KEY]: { version: VERSION, marks } });
}

/** Calls back with the choice after each change, here or in another page, until the returned function is called. */
export function watchPrintsMarks(callback: (marks: boolean) => void): () => void {
  const listener: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
    if (area === "local" && KEY in changes) callback(readStored(changes[KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
