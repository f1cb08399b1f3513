import type { TaskDatabase } from "./database.ts";

/**
 * The `updatedAt` for what is written now: later than every change before, also when the clock was put back. Open pages, copies and
 * edited sheets tell by it what is newer. For a transaction over tasks.
 */
export async function changeStamp({ tasks }: TaskDatabase, now: number): Promise<number> {
  const last = await tasks.orderBy("updatedAt").last();
  return Math.max(now, (last?.updatedAt ?? 0) + 1);
}
