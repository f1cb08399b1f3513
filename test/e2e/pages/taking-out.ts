import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import type { TrackerPage } from "./tracker-page.ts";

/** The tracker's pictures, as someone with a screen reader or a pointer meets them. */
export class Pictures {
  private constructor(private readonly page: Page) {}

  static async open(tracker: TrackerPage): Promise<Pictures> {
    await tracker.press("Tổng hợp");
    await tracker.page.getByRole("img", { name: /^Kết quả thực hiện/u }).waitFor();
    return new Pictures(tracker.page);
  }

  /** What the picture with this title says in one sentence. */
  async says(title: string): Promise<string> {
    return (await this.page.getByRole("img", { name: new RegExp(`^${title}`, "u") }).getAttribute("aria-label")) ?? "";
  }

  /** Presses the last number of a row in the table behind a picture; answers the number. */
  async pressTotal(title: string, row: string): Promise<number> {
    await this.page.getByRole("button", { name: `Xem bảng số liệu: ${title}` }).click();
    const number = this.page.getByRole("table", { name: title }).getByRole("row", { name: row }).getByRole("button").last();
    const count = Number(await number.textContent());
    await number.click();
    return count;
  }

  /** Presses the part of a picture that its tooltip names. */
  async pressPart(title: RegExp): Promise<void> {
    await this.page
      .locator(".chart-part")
      .filter({ has: this.page.locator("title", { hasText: title }) })
      .first()
      .click();
  }
}

/** The dialog that settles an export. */
export class ExportDialogPage {
  private constructor(private readonly page: Page) {}

  static async open(tracker: TrackerPage): Promise<ExportDialogPage> {
    await tracker.page.getByRole("button", { name: "Xuất", exact: true }).first().click();
    await tracker.page.getByRole("button", { name: "Chọn cột và phạm vi" }).click();
    await tracker.page.getByRole("dialog", { name: "Xuất nhiệm vụ" }).waitFor();
    return new ExportDialogPage(tracker.page);
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole("dialog").getByRole("button", { name, exact: true }).click();
  }

  async choose(name: string): Promise<void> {
    await this.page.getByRole("dialog").getByLabel(name, { exact: true }).check();
  }

  async keepAs(name: string): Promise<void> {
    await this.page.getByLabel("Tên bộ cột").fill(name);
    await this.press("Giữ bộ cột");
    await this.page.getByRole("button", { name: `Bỏ bộ cột: ${name}` }).waitFor();
  }

  /** Presses the button of this name and takes the file. */
  async export(name: string): Promise<Buffer> {
    const download = this.page.waitForEvent("download");
    await this.press(name);
    return readFileSync(await (await download).path());
  }
}

/** The sheet that is printed, in a tab of its own. */
export class ReportPage {
  private constructor(readonly page: Page) {}

  /** Opens it for the tasks that are chosen in the tracker. */
  static async openForChosen(tracker: TrackerPage): Promise<ReportPage> {
    const opened = tracker.page.context().waitForEvent("page");
    await tracker.page.getByRole("group", { name: "Nhiệm vụ đã chọn" }).getByRole("button", { name: "Xuất" }).click();
    await tracker.page.getByRole("button", { name: "Bản in (Bảng theo dõi nhiệm vụ)" }).click();
    const page = await opened;
    await page.getByRole("article").waitFor();
    return new ReportPage(page);
  }

  async fill(label: string, value: string): Promise<void> {
    await this.page.getByLabel(label, { exact: true }).fill(value);
  }

  async says(words: string): Promise<void> {
    await expect(this.page.getByRole("article")).toContainText(words);
  }

  /** Statements of the tasks on the sheet. */
  async statements(): Promise<readonly string[]> {
    return this.page.locator("article table:not(.paper-totals) tbody td:nth-child(2)").allTextContents();
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.page.getByRole("article").waitFor();
  }

  /** Sheets of paper that the browser makes of it. */
  async sheets(): Promise<number> {
    const pdf = await this.page.pdf({ preferCSSPageSize: true });
    return pdf.toString("latin1").match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
  }
}
