import { type CDPSession, expect, type Locator, type Page } from "@playwright/test";
import { type Control, findControls, focusedName, openSession, readTree } from "../../../scripts/support/closed-root.ts";

/** The panel, opened as a tab: what it is where the browser has no side panel. */
export class PanelPage {
  private constructor(
    readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  /** Opens it about a tab, as wide as a panel. */
  static async open(page: Page, extensionId: string, tabId: number, width = 360): Promise<PanelPage> {
    await page.setViewportSize({ width, height: 780 });
    await page.goto(`chrome-extension://${extensionId}/sidepanel.html?tab=${tabId}`);
    await page.getByRole("main").waitFor();
    return new PanelPage(page, await openSession(page));
  }

  private row(words: string): Locator {
    return this.page.getByRole("listitem").filter({ hasText: words });
  }

  private jumpButton(words: string): Locator {
    return this.row(words).getByRole("button");
  }

  /** The panel as the browser tells it to listeners: "role name", in the order in which it is read. */
  async tree(): Promise<string[]> {
    return readTree(this.session);
  }

  /** The headings of the groups, in order, without their hidden counts. */
  async groups(): Promise<string[]> {
    const headings = this.page.getByRole("heading", { level: 2 });
    await headings.first().waitFor();
    const texts = await headings.evaluateAll((all) =>
      all.map((heading) =>
        [...heading.children]
          .filter((part) => !part.classList.contains("sr-only"))
          .map((part) => part.textContent)
          .join(" "),
      ),
    );
    return texts;
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

  /** The words under a task's statement, once they contain `words`. */
  async rowSays(task: string, words: string | RegExp): Promise<void> {
    await expect(this.row(task)).toContainText(words);
  }

  /** What is said to screen readers. */
  async says(words: string | RegExp): Promise<void> {
    await expect(this.page.getByRole("status")).toContainText(words);
  }

  /** Leaves the tasks of this filter ("Có hạn"), by its radio button. */
  async filter(words: string): Promise<void> {
    await this.page.getByRole("radio", { name: new RegExp(`^${words}`, "u") }).check({ force: true });
  }

  async select(task: string): Promise<void> {
    await this.row(task).getByRole("checkbox").check();
  }

  async isSelectable(task: string): Promise<boolean> {
    return (await this.row(task).getByRole("checkbox").count()) > 0;
  }

  async press(name: string | RegExp): Promise<void> {
    await this.page.getByRole("button", { name, exact: true }).click();
  }

  /** Gives the row's words the keyboard focus. */
  async focusRow(task: string): Promise<void> {
    await this.jumpButton(task).focus();
  }

  /** Shows a task on the page, by a click on its words. */
  async goTo(task: string): Promise<void> {
    await this.jumpButton(task).click();
  }

  async isCurrent(task: string): Promise<boolean> {
    return (await this.row(task).getAttribute("aria-current")) === "true";
  }

  /** Name of the control that has the keyboard focus. */
  async focusedName(): Promise<string> {
    return focusedName(this.session);
  }

  /** Controls of a role in the order of the browser's accessibility tree. */
  async controls(role: string): Promise<Control[]> {
    return findControls(this.session, role, /./u);
  }
}
