import { expect, type Page } from "@playwright/test";

/** The settings page. */
export class SettingsPage {
  private constructor(readonly page: Page) {}

  static async open(page: Page, extensionId: string, section = ""): Promise<SettingsPage> {
    await page.setViewportSize({ width: 1280, height: 860 });
    await page.goto(`chrome-extension://${extensionId}/options.html${section}`);
    await page.getByRole("main").waitFor();
    return new SettingsPage(page);
  }

  private get box() {
    return this.page.getByRole("combobox", { name: /^Tên cơ quan, đơn vị/u });
  }

  /** Types words, waits for the suggestion and takes it with the keyboard. */
  async addByKeys(words: string, name: string): Promise<void> {
    await this.box.focus();
    await this.page.keyboard.type(words);
    await expect(this.page.getByRole("option").first()).toHaveText(name);
    await this.page.keyboard.press("ArrowDown");
    await this.page.keyboard.press("Enter");
    await this.hasUnit(name);
  }

  async hasUnit(name: string): Promise<void> {
    await expect(this.page.getByRole("region", { name })).toBeVisible();
  }

  async hasNoUnit(name: string): Promise<void> {
    await expect(this.page.getByRole("region", { name })).toHaveCount(0);
  }

  async check(words: string, isOn: boolean): Promise<void> {
    await this.page.getByRole("checkbox", { name: words }).setChecked(isOn);
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole("button", { name }).click();
  }

  async sees(words: string | RegExp): Promise<void> {
    await expect(this.page.getByText(words).first()).toBeVisible();
  }
}
