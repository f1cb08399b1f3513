import type { Page } from "@playwright/test";

interface Views {
  readonly chrome: { readonly extension: { getViews(): Window[] } };
}

/** What Chromium shows beside the page, seen from another page of the extension: no driver reaches it by itself. */
export class SidePanel {
  constructor(private readonly neighbour: Page) {}

  /** The words in the panel; "" while it is not open. */
  async words(): Promise<string> {
    return this.neighbour.evaluate(() => {
      const views = (globalThis as unknown as Views).chrome.extension.getViews();
      const panel = views.find(({ location }) => location.pathname === "/sidepanel.html");
      return panel?.document.body?.textContent.replace(/\s+/gu, " ") ?? "";
    });
  }

  /** Gives the first task's words the focus and presses them. */
  async goToFirst(): Promise<void> {
    await this.neighbour.evaluate(() => {
      const views = (globalThis as unknown as Views).chrome.extension.getViews();
      const panel = views.find(({ location }) => location.pathname === "/sidepanel.html");
      const button = panel?.document.querySelector<HTMLElement>("li button");
      button?.focus();
      button?.click();
    });
  }

  /** Words of the control that has the focus in the panel. */
  async focusedWords(): Promise<string> {
    return this.neighbour.evaluate(() => {
      const views = (globalThis as unknown as Views).chrome.extension.getViews();
      const panel = views.find(({ location }) => location.pathname === "/sidepanel.html");
      return panel?.document.activeElement?.textContent ?? "";
    });
  }
}
