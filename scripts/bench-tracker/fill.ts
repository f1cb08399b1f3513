import type { Page } from "playwright";
import type { SavedNotice, Task } from "../../lib/model/task.ts";
import { toRow } from "../../lib/store/task-fields.ts";

const PART = 4_000;

/** Writes tasks into the database of the extension that `page` belongs to, past the background: it is only the start of a measurement. */
export async function fillDatabase(page: Page, tasks: readonly Task[], notices: readonly SavedNotice[]): Promise<void> {
  await putAll(
    page,
    "notices",
    notices.map((notice) => ({ ...notice, foldedUrls: notice.urls })),
  );
  await putAll(page, "tasks", tasks.map(toRow));
}

async function putAll(page: Page, table: string, rows: readonly unknown[]): Promise<void> {
  for (let at = 0; at < rows.length; at += PART) {
    await page.evaluate(
      ({ table, rows }) =>
        new Promise<void>((resolve, reject) => {
          const open = indexedDB.open("so-tay-nhiem-vu");
          open.onerror = () => reject(open.error);
          open.onsuccess = () => {
            const transaction = open.result.transaction(table, "readwrite", { durability: "relaxed" });
            for (const row of rows) transaction.objectStore(table).put(row);
            transaction.oncomplete = () => {
              open.result.close();
              resolve();
            };
            transaction.onerror = () => reject(transaction.error);
          };
        }),
      { table, rows: rows.slice(at, at + PART) },
    );
  }
}
