import type { Page } from "@playwright/test";

/**
 * Has the next turn of the sample's monthly duty be due on `day`: else it is that of the machine's clock, by which it was saved. `page`:
 * one of the extension's own.
 */
export async function setNextTurn(page: Page, day: string): Promise<void> {
  await page.evaluate(async (due) => {
    const opened = indexedDB.open("so-tay-nhiem-vu");
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      opened.onsuccess = () => resolve(opened.result);
      opened.onerror = () => reject(opened.error);
    });
    const tasks = database.transaction("tasks", "readwrite").objectStore("tasks");
    const rows = await new Promise<{ deadlines: { value: { form: string } }[] }[]>((resolve) => {
      const all = tasks.getAll();
      all.onsuccess = () => resolve(all.result);
    });
    const monthly = rows.find(({ deadlines }) => deadlines.some(({ value }) => value.form === "recurring"));
    tasks.put({ ...monthly, due, dueKey: `${due}T24:00`, pressingOn: due });
    await new Promise((resolve) => {
      tasks.transaction.oncomplete = resolve;
    });
    database.close();
  }, day);
}

/** Writes words into every field of every task and notice that holds words. `page`: one of the extension's own; what is shown is read anew. */
export async function fillEveryField(page: Page, words: string): Promise<void> {
  await page.evaluate(async (evil) => {
    const opened = indexedDB.open("so-tay-nhiem-vu");
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      opened.onsuccess = () => resolve(opened.result);
      opened.onerror = () => reject(opened.error);
    });
    const writing = database.transaction(["tasks", "notices"], "readwrite");
    const named = [{ name: evil, agencyIds: [] }];
    const inNames = { leads: named, coordinating: named, tags: [evil], targets: [{ text: evil, value: null }] };
    const inWords = { statement: evil, product: evil, note: evil, assignedTo: evil, evidence: evil, quote: evil, path: evil };
    const progress = [{ day: "2026-11-22", text: evil }];
    const fields = {
      tasks: { ...inNames, ...inWords, progress },
      notices: { number: evil, issuer: evil, signer: evil, subject: evil },
    };
    for (const name of ["tasks", "notices"] as const) {
      const cursor = writing.objectStore(name).openCursor();
      cursor.onsuccess = () => {
        cursor.result?.update({ ...cursor.result.value, ...fields[name] });
        cursor.result?.continue();
      };
    }
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    database.close();
  }, words);
  await page.reload();
}
