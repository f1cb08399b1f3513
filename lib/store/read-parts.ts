import { Dexie } from "dexie";
import type { BackupTables } from "../model/backup.ts";
import { type TaskDatabase, withDatabase } from "./database.ts";
import { tablesOf, withoutKeys } from "./read-tables.ts";

/** Rows read at once: a save waits for no more than these. */
const PART = 200;

/**
 * The rows of a table, a part at a time, each as of its own moment: between two parts others may write. Rejects when the database cannot
 * be read.
 */
export async function* readParts(name: keyof BackupTables): AsyncGenerator<readonly object[]> {
  for (let after: unknown = Dexie.minKey; ; ) {
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

/** What is stored, in a word: it differs whenever a task was changed, added or taken away. */
export function storedState(): Promise<{ readonly tasks: number; readonly state: string }> {
  return withDatabase((database: TaskDatabase) =>
    database.transaction("r", tablesOf(database), async () => {
      const counts = await Promise.all(tablesOf(database).map((table) => table.count()));
      const last = await database.tasks.orderBy("updatedAt").last();
      return { tasks: await database.tasks.count(), state: [...counts, last?.updatedAt ?? 0].join(" ") };
    }),
  );
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
