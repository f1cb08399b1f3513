import { browser } from "wxt/browser";
import { isTime } from "./is-time.ts";

/** What is remembered of backups to a file on this machine. */
export interface LastBackup {
  /** When the last one was written; `null` when none was. Epoch milliseconds, as all times here. */
  readonly at: number | null;
  /** What the notebook looked like then; see storedState. */
  readonly state: string;
  /** From when on a first backup is waited for; `null` before anything was there to back up. */
  readonly since: number | null;
  /** "Later": no reminder before. */
  readonly quietUntil: number;
}

const KEY = "lastBackup";
const VERSION = 1;
const NONE: LastBackup = { at: null, state: "", since: null, quietUntil: 0 };

function readStored(stored: unknown): LastBackup {
  if (typeof stored !== "object" || stored === null) return NONE;
  const { version, at, state, since, quietUntil } = stored as Readonly<Record<string, unknown>>;
  if (version !== VERSION) return NONE;
  return {
    at: isTime(at) ? at : null,
    state: typeof state === "string" ? state : "",
    since: isTime(since) ? since : null,
    quietUntil: isTime(quietUntil) ? quietUntil : 0,
  };
}

/** What is remembered; nothing when storage cannot be read. */
export async function getLastBackup(): Promise<LastBackup> {
  try {
    return readStored((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return NONE; // A date that cannot be read must not keep anyone from making a backup.
  }
}

/** Remembers parts of it. Rejects when storage fails. */
export async function setLastBackup(part: Partial<LastBackup>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { version: VERSION, ...(await getLastBackup()), ...part } });
}
