import { failed, type Result } from "../model/result.ts";
import { causes, LOST, type TaskDatabase, withDatabase } from "./database.ts";
import { withRightOfWay } from "./give-way.ts";
import { requireRoom } from "./room.ts";

/**
 * What is wrong with the storage: no room; another window holds an older version of it; a later version of the extension wrote it; the
 * browser closed it and does not open it again; the browser keeps nothing here (private mode, policy); anything else.
 */
export type StorageTrouble =
  | "disk-full"
  | "storage-blocked"
  | "storage-newer"
  | "storage-closed"
  | "storage-unavailable"
  | "storage-failed";

/** Why the store did not do it. Nothing of the request was written. */
export interface StoreError {
  readonly code: "unknown-directive" | "unknown-task" | StorageTrouble;
  /** For the log, in English; never holds words of a notice. */
  readonly detail: string;
}

/** What browsers call it; the first that fits counts. */
const TROUBLES: readonly (readonly [StorageTrouble, ReadonlySet<string>])[] = [
  ["disk-full", new Set(["QuotaExceededError"])],
  ["storage-blocked", new Set(["BlockedError"])],
  ["storage-newer", new Set(["NewerDataError", "VersionError"])],
  ["storage-unavailable", new Set(["MissingAPIError", "SecurityError"])],
  ["storage-closed", LOST],
];

/** In Firefox's private windows opening fails as if the state were wrong. */
const isForbidden = (message: string): boolean => message.includes("did not allow mutations");

/** What is wrong with the storage, by the error that it gave. */
export function storageTrouble(error: unknown): StorageTrouble {
  const chain = [...causes(error)];
  if (chain.some(({ message }) => isForbidden(message))) return "storage-unavailable";
  return TROUBLES.find(([, names]) => chain.some(({ name }) => names.has(name)))?.[0] ?? "storage-failed";
}

function toStoreError(error: unknown): StoreError {
  const detail = [...causes(error)].map(({ name, message }) => `${name}: ${message}`).join(" < ") || String(error);
  return { code: storageTrouble(error), detail };
}

/** `withDatabase` for the store's doors: what it throws becomes a value. */
export async function attempt<T>(
  work: (database: TaskDatabase) => Promise<Result<T, StoreError>>,
): Promise<Result<T, StoreError>> {
  try {
    return await withDatabase(work);
  } catch (error) {
    return failed(toStoreError(error));
  }
}

/** `attempt` for what writes: refused as "disk-full" before the disk would cut it. Copies that are being made stand still meanwhile. */
export const attemptWrite: typeof attempt = (work) =>
  withRightOfWay(() =>
    attempt(async (database) => {
      await requireRoom();
      return work(database);
    }),
  );
