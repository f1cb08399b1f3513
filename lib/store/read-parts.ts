import { Dexie } from "dexie";
import type { BackupTables } from "../model/backup.ts";
import { type TaskDatabase, withDatabase } from "./database.ts";
import { giveWay } from "./give-way.ts";
import { tablesOf, withoutKeys } from "./read-tables.ts";

/** Rows read at once: a save waits for no more than these, a few milliseconds. */
const PART = 50;
/** Keys counted at once. */
const COUNTED = 1_000;

/**
 * The rows of a table, a part at a time, each as of its own moment: between two parts others may write. Rejects when the database cannot
 * be read.
 */
export async function* readParts(name: keyof BackupTables): AsyncGenerator<readonly object[]> {
  for (let after: unknown = Dexie.minKey; ; ) {
    await giveWay();
    const rows: readonly object[] = await withDatabase((database) =>
      database.table(name).where(":id").above(after).limit(PART).toArray(),
    );
    const last = rows[rows.length - 1];
    if (!last) return;
    yield rows.map((row) => withoutKeys(name, row));
    if (rows.length < PART) return;
    after = "key" in last ? last.key : (last as { readonly id: unknown }).id;
  }
}

/** How many rows a table has. The database would count all of them at one go, and a save would wait. */
async function countSlowly(name: string): Promise<number> {
  let count = 0;
  for (let after: unknown = Dexie.minKey; ; ) {
    await giveWay();
    const keys: readonly unknown[] = await withDatabase((database) =>
      database.table(name).where(":id").above(after).limit(COUNTED).primaryKeys(),
    );
    count += keys.length;
    if (keys.length < COUNTED) return count;
    after = keys[keys.length - 1];
  }
}

/**
 * What is stored, in a word: it differs whenever a task was changed, added or taken away. Not of one moment: whoever writes meanwhile is
 * not held up.
 */
export async function storedState(): Promise<{ readonly tasks: number; readonly state: string }> {
  const names = await withDatabase(async (database: TaskDatabase) => tablesOf(database).map(({ name }) => name));
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, await countSlowly(name));
  const last = await withDatabase((database) => database.tasks.orderBy("updatedAt").last());
  return { tasks: counts.get("tasks") ?? 0, state: [...counts.values(), last?.updatedAt ?? 0].join(" ") };
}

/** How many tasks there are, those in the trash too. Rejects when the database cannot be read. */
export const countTasks = (): Promise<number> => withDatabase((database) => database.tasks.count());

/** Calls back after each write to the database, by whatever context, until the returned function is called. */
export function watchWrites(callback: () => void): () => void {
  const listener = (parts: object): void => {
    if (Object.keys(parts).some((part) => part.startsWith("idb://so-tay-nhiem-vu/"))) callback();
  };
  Dexie.on("storagemutated", listener);
  return () => Dexie.on.storagemutated.unsubscribe(listener);
}
