import { describe, expect, it, vi } from "vitest";
import { readShortcuts } from "./shortcuts.ts";

const NAMES = { period: "Dấu chấm", comma: "Dấu phẩy" };
const { getAll } = vi.hoisted(() => ({ getAll: vi.fn() }));
vi.mock("wxt/browser", () => ({ browser: { commands: { getAll } } }));

describe("the keys of the commands", () => {
  it.each([
    ["Alt+Period", "Alt+."],
    ["Alt+Comma", "Alt+,"],
    ["Alt+Dấu chấm", "Alt+."],
    ["Alt+Dấu phẩy", "Alt+,"],
    ["Ctrl+L", "Ctrl+L"],
    ["⌥.", "⌥."],
  ])("%s is shown as %s", async (shortcut, words) => {
    getAll.mockResolvedValueOnce([{ name: "next-task", shortcut }]);
    expect(await readShortcuts(NAMES)).toEqual({ "next-task": words });
  });

  it("leave out what has no key, because it was never given or the user took it away", async () => {
    getAll.mockResolvedValueOnce([{ name: "open-panel", shortcut: "" }, { name: "save-task" }]);
    expect(await readShortcuts(NAMES)).toEqual({});
  });

  it("are none where the browser does not tell them", async () => {
    getAll.mockRejectedValueOnce(new Error("no commands"));
    expect(await readShortcuts(NAMES)).toEqual({});
  });
});
