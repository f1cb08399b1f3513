import { readFileSync } from "node:fs";
import { expect, type Locator, type Page } from "@playwright/test";

/** The popup, opened as a tab. */
export class PopupPage {
  private constructor(readonly page: Page) {}

  /** Opens it about a tab (`null`: about none), with its clock at noon of `day` (`null`: the real clock). */
  static async open(page: Page, extensionId: string, tabId: number | null, day: string | null): Promise<PopupPage> {
    await page.setViewportSize({ width: 400, height: 560 });
    if (day !== null) await page.clock.setFixedTime(new Date(`${day}T12:00:00+07:00`));
    await page.goto(`chrome-extension://${extensionId}/popup.html${tabId === null ? "" : `?tab=${tabId}`}`);
    await page.getByRole("main").waitFor();
    return new PopupPage(page);
  }

  private row(words: string): Locator {
    return this.page.getByRole("listitem").filter({ hasText: words });
  }

  /** The group headings with their counts, in order: "Quá hạn 1". */
  async groups(): Promise<string[]> {
    const headings = this.page.locator("section h2").filter({ has: this.page.getByRole("button") });
    await headings.first().waitFor();
    const names = await headings.getByRole("button").all();
    const texts = await Promise.all(
      names.map(async (name) => (await name.locator("span").allInnerTexts()).slice(0, 2).join(" ")),
    );
    return texts.map((text) => text.replace(/\s+/gu, " ").trim());
  }

  /** Statements of all tasks shown. */
  async tasks(): Promise<string[]> {
    return (await this.page.getByRole("listitem").locator("p:first-child").allInnerTexts()).map((text) =>
      text.replace(/\s+/gu, " ").trim(),
    );
  }

  async seesTasks(count: number): Promise<void> {
    await expect(this.page.getByRole("listitem")).toHaveCount(count);
  }

  async sees(words: string | RegExp): Promise<void> {
    await expect(this.page.getByText(words).first()).toBeVisible();
  }

  async doesNotSee(words: string | RegExp): Promise<void> {
    await expect(this.page.getByText(words)).toHaveCount(0);
  }

  async search(words: string): Promise<void> {
    await this.page.getByRole("textbox", { name: "Tìm nhiệm vụ, cơ quan, số văn bản" }).fill(words);
  }

  async markDone(words: string): Promise<void> {
    await this.row(words)
      .getByRole("button", { name: /^Đánh dấu hoàn thành/u })
      .click();
  }

  /** What the popup says of what was just done. */
  async hears(words: RegExp): Promise<void> {
    await expect(this.page.getByText(words).first()).toBeVisible();
  }

  async isMarkedDone(words: string): Promise<void> {
    await expect(this.row(words).getByRole("button", { name: /^Bỏ đánh dấu hoàn thành/u })).toBeVisible();
  }

  /** Opens the group that is folded. */
  async unfold(group: string): Promise<void> {
    const heading = this.page.getByRole("button", { name: new RegExp(`^${group}`, "u") });
    if ((await heading.getAttribute("aria-expanded")) === "false") await heading.click();
  }

  async delete(words: string): Promise<void> {
    await this.row(words).hover();
    await this.row(words).getByRole("button", { name: /^Xóa/u }).click();
  }

  async undo(): Promise<void> {
    await this.press("Hoàn tác");
  }

  async openSource(words: string): Promise<Page> {
    const opened = this.page.context().waitForEvent("page");
    await this.row(words).hover();
    await this.row(words)
      .getByRole("button", { name: /^Mở văn bản tại đoạn này/u })
      .click();
    const page = await opened;
    await page.waitForLoadState();
    // A tab that the extension opens may ask for its page before the test's interception stands: then it finds no host.
    if (page.url().startsWith("chrome-error:")) await page.reload();
    return page;
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole("button", { name, exact: true }).click();
  }

  /** Switches reading off by the "…" menu: "Tắt trên trang này". */
  async switchOff(words: string): Promise<void> {
    await this.press("Bật, tắt việc đọc trang");
    await this.press(words);
  }

  /** Presses "Xuất CSV" (or the button of that name) and gives the file's bytes. */
  async export(button: RegExp = /^Xuất CSV$/u): Promise<Buffer> {
    const download = this.page.waitForEvent("download");
    await this.page.getByRole("button", { name: button }).click();
    return readFileSync(await (await download).path());
  }

  /** Chooses the sign between cells. */
  async chooseSeparator(words: RegExp): Promise<void> {
    await this.press("Dấu ngăn cách trong tệp CSV");
    await this.page.getByRole("radio", { name: words }).check();
    await this.page.keyboard.press("Escape");
  }
}
