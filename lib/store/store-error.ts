import { failed, type Result } from "../model/result.ts";
import { causes, type TaskDatabase, withDatabase } from "./database.ts";

/** Why the store did not do it. Nothing of the request was written. */
export interface StoreError {
  readonly code: "unknown-directive" | "unknown-task" | "disk-full" | "storage-failed";
  /** For the log, in English; never holds words of a notice. */
  readonly detail: string;
}

function toStoreError(error: unknown): StoreError {
  const chain = [...causes(error)].map(({ name, message }) => ({ name, text: `${name}: ${message}` }));
  const isFull = chain.some(({ name }) => name === "QuotaExceededError");
  const detail = chain.map(({ text }) => text).join(" < ") || String(error);
  return { code: isFull ? "disk-full" : "storage-failed", detail };
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
