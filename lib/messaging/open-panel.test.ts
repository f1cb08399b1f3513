import { beforeEach, describe, expect, it, vi } from "vitest";
import { openPanel } from "./open-panel.ts";

const { browser } = vi.hoisted(() => ({
  browser: {
    tabs: { create: vi.fn(async (_: object) => ({})) },
    runtime: { getURL: (path: string) => `chrome-extension://a${path}` },
  } as Record<string, unknown> & { readonly tabs: { readonly create: ReturnType<typeof vi.fn> } },
}));
vi.mock("wxt/browser", () => ({ browser }));

const asTab = [[{ url: "chrome-extension://a/sidepanel.html?tab=7" }]];

beforeEach(() => {
  browser.tabs.create.mockClear();
  delete browser.sidePanel;
  delete browser.sidebarAction;
});

describe("opening the panel", () => {
  it("takes the browser's side panel, within the press", () => {
    const open = vi.fn(async () => undefined);
    browser.sidePanel = { open };
    void openPanel(7);
    expect(open.mock.calls).toEqual([[{ tabId: 7 }]]);
    expect(browser.tabs.create).not.toHaveBeenCalled();
  });

  it("takes the sidebar in Firefox, within the press", () => {
    const open = vi.fn(async () => undefined);
    browser.sidebarAction = { open };
    void openPanel(7);
    expect(open).toHaveBeenCalledTimes(1);
    expect(browser.tabs.create).not.toHaveBeenCalled();
  });

  it.each([
    ["no side panel (Chrome 109)", undefined],
    ["a side panel that no script can open (Chrome 114)", {}],
    ["a browser that refuses", { open: () => Promise.reject(new Error("no gesture")) }],
  ])("makes a tab where there is %s", async (_, sidePanel) => {
    browser.sidePanel = sidePanel;
    await openPanel(7);
    expect(browser.tabs.create.mock.calls).toEqual(asTab);
  });
});
