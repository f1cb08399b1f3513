import { expect, type Page } from "@playwright/test";
import type { Desk } from "../fixtures.ts";

interface Browser {
  readonly notifications: {
    getAll(): Promise<object>;
    readonly onClicked: { dispatch(name: string): void };
    readonly onButtonClicked: { dispatch(name: string, button: number): void };
  };
  readonly action: { getBadgeText(of: object): Promise<string> };
}

/** What the user sees of the extension outside of pages: the number on its icon, and notifications. */
export class Toolbar {
  constructor(private readonly desk: Desk) {}

  /** Names of the notifications that are shown. */
  notifications(): Promise<readonly string[]> {
    return this.desk.inWorker(async () => {
      const { chrome } = globalThis as unknown as { chrome: Browser };
      return Object.keys(await chrome.notifications.getAll());
    });
  }

  async hasNotifications(count: number): Promise<void> {
    await expect.poll(async () => (await this.notifications()).length).toBe(count);
  }

  /** The number on the icon; "" when there is none. */
  async showsNumber(text: string): Promise<void> {
    const read = () => this.desk.inWorker(() => (globalThis as unknown as { chrome: Browser }).chrome.action.getBadgeText({}));
    await expect.poll(read).toBe(text);
  }

  /** Presses the only notification, or one of its buttons: headless browsers draw none, so the press is told to the worker. */
  async press(button: number | null): Promise<void> {
    const [name = ""] = await this.notifications();
    await this.desk.inWorkerWith(
      ([pressed, at]: readonly [string, number | null]) => {
        const { notifications } = (globalThis as unknown as { chrome: Browser }).chrome;
        if (at === null) notifications.onClicked.dispatch(pressed);
        else notifications.onButtonClicked.dispatch(pressed, at);
      },
      [name, button] as const,
    );
  }
}

/**
 * Has the first tasks of the sample be due on the day of the machine's clock and saved a month ago, which cannot be waited for; the others
 * have no deadline, so that the day of the test does not matter.
 */
export async function makeDueToday(page: Page, count: number): Promise<void> {
  const now = Date.now();
  const due = new Date(now + 7 * 3_600_000).toISOString().slice(0, 10);
  await page.evaluate(
    async ([most, today, savedAt]) => {
      const opened = indexedDB.open("so-tay-nhiem-vu");
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        opened.onsuccess = () => resolve(opened.result);
        opened.onerror = () => reject(opened.error);
      });
      const tasks = database.transaction("tasks", "readwrite").objectStore("tasks");
      const rows = await new Promise<{ path: string; pressingOn?: string; completedOn: string | null }[]>((resolve) => {
        const all = tasks.getAll();
        all.onsuccess = () => resolve(all.result);
      });
      rows.sort((a, b) => (a.path < b.path ? -1 : 1));
      const value = { form: "date", due: today, at: null, exclusive: false, basis: "stated" };
      const dated = { due: today, dueAt: null, dueKey: `${today}T24:00`, pressingOn: today, deadlines: [{ text: "", value }] };
      rows.forEach(({ pressingOn: _, ...row }, index) => {
        const isDue = index < most && row.completedOn === null;
        tasks.put(isDue ? { ...row, ...dated, savedAt } : { ...row, due: null, dueAt: null, deadlines: [] });
      });
      await new Promise((resolve) => {
        tasks.transaction.oncomplete = resolve;
      });
      database.close();
    },
    [count, due, now - 30 * 86_400_000] as const,
  );
  // Nothing told the page that the rows were changed behind it.
  await page.reload();
  await page.getByRole("main").waitFor();
}
