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
