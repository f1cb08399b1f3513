import { Dexie } from "dexie";
import { ok, type Result } from "../model/result.ts";
import { emptyInbox } from "./inbox.ts";
import { tellReplaced } from "./replaced.ts";
import { clearSnapshots } from "./snapshots.ts";
import { attempt, type StoreError } from "./store-error.ts";

/** Databases whose rows go, and which stay open to whoever shows them. */
const EMPTIED = new Set(["so-tay-nhiem-vu", "so-tay-nhiem-vu-inbox"]);

/** Deletes every row, every copy and every other database of the extension, for good. What failed is told; the rest may be gone. */
export function deleteEverything(): Promise<Result<null, StoreError>> {
  return attempt(async (database) => {
    await database.transaction("rw", database.tables, async () => {
      for (const table of database.tables) await table.clear();
    });
    tellReplaced();
    await clearSnapshots();
    await emptyInbox();
    const others = (await indexedDB.databases()).flatMap(({ name }) => (name && !EMPTIED.has(name) ? [name] : []));
    await Promise.all(others.map((name) => Dexie.delete(name)));
    return ok(null);
  });
}
