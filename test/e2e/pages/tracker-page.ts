import { readFileSync } from "node:fs";
import { expect, type Locator, type Page } from "@playwright/test";

/** The full-page tracker. */
export class TrackerPage {
  private constructor(readonly page: Page) {}

  /** Opens it with its clock at noon of `day` in Vietnam. */
  static async open(page: Page, extensionId: string, day: string): Promise<TrackerPage> {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.clock.setFixedTime(new Date(`${day}T12:00:00+07:00`));
    await page.goto(`chrome-extension://${extensionId}/tracker.html`);
    await page.getByRole("main").waitFor();
    return new TrackerPage(page);
  }

  private row(words: string): Locator {
    return this.page.getByRole("row").filter({ hasText: words });
  }

  async seesTasks(count: number): Promise<void> {
    await expect(this.page.locator("tr[data-task]")).toHaveCount(count);
  }

  async sees(words: string): Promise<void> {
    await expect(this.page.getByText(words).first()).toBeVisible();
  }

  async search(words: string): Promise<void> {
    await this.page.keyboard.press("/");
    await this.page.keyboard.type(words);
  }

  async emptySearch(): Promise<void> {
    await this.page.getByRole("button", { name: "Xóa ô tìm" }).click();
  }

  async choose(words: string): Promise<void> {
    await this.row(words).getByRole("checkbox").click();
  }

  async chooseAll(): Promise<void> {
    await this.page.getByLabel("Chọn tất cả").click();
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole("button", { name, exact: true }).click();
  }

  async pressLike(name: RegExp): Promise<void> {
    await this.page.getByRole("button", { name }).click();
  }

  async fill(label: string, value: string): Promise<void> {
    await this.page.getByLabel(label, { exact: true }).fill(value);
  }

  /** Has what is chosen, by the bar's menu, in a form. */
  async exportAs(form: string): Promise<void> {
    await this.page.getByRole("group", { name: "Nhiệm vụ đã chọn" }).getByRole("button", { name: "Xuất" }).click();
    await this.page.getByRole("button", { name: form, exact: true }).click();
  }

  /** The same, where it makes a file. */
  async exportFile(form: string): Promise<Buffer> {
    const download = this.page.waitForEvent("download");
    await this.exportAs(form);
    return readFileSync(await (await download).path());
  }

  async open(words: string): Promise<void> {
    await this.row(words).locator("[data-row-name]").click();
    await this.page.getByRole("complementary").waitFor();
  }

  async drawerSays(words: string): Promise<void> {
    await expect(this.page.getByRole("complementary").getByText(words).first()).toBeVisible();
  }

  async drawerSaysNot(words: string): Promise<void> {
    await expect(this.page.getByRole("complementary").getByText(words, { exact: true })).toHaveCount(0);
  }

  /** Puts a copy of a task under another saved notice: none of the sample notices repeats another. */
  async repeatInAnotherNotice(words: string): Promise<void> {
    await this.page.evaluate(async (part) => {
      const opened = indexedDB.open("so-tay-nhiem-vu");
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        opened.onsuccess = () => resolve(opened.result);
        opened.onerror = () => reject(opened.error);
      });
      const tasks = database.transaction("tasks", "readwrite").objectStore("tasks");
      const rows = await new Promise<{ id: string; statement: string; noticeKey: string }[]>((resolve) => {
        const all = tasks.getAll();
        all.onsuccess = () => resolve(all.result);
      });
      const one = rows.find(({ statement }) => statement.includes(part));
      const other = rows.find(({ noticeKey }) => noticeKey !== one?.noticeKey);
      tasks.put({ ...one, id: crypto.randomUUID(), noticeKey: other?.noticeKey, statement: `${one?.statement} (giao lại)` });
      await new Promise((resolve) => {
        tasks.transaction.oncomplete = resolve;
      });
      database.close();
    }, words);
  }
}
