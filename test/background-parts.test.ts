import { describe, expect, it, vi } from "vitest";
import { loadPart } from "../entrypoints/background/parts.ts";

const { scripting } = vi.hoisted(() => ({
  scripting: { executeScript: vi.fn(async (_injection: object): Promise<unknown> => []) },
}));
vi.mock("wxt/browser", () => ({ browser: { scripting } }));

describe("a part of the page's interface", () => {
  it("runs in the top frame of the tab that asks", async () => {
    expect(await loadPart("editor", 3)).toEqual({ ok: true, value: {} });
    expect(scripting.executeScript).toHaveBeenCalledWith({ target: { tabId: 3, frameIds: [0] }, files: ["/page-editor.js"] });
  });

  it("that the browser refuses to run is unreachable; what is no tab gets none", async () => {
    scripting.executeScript.mockRejectedValueOnce(new Error("Cannot access contents of the page"));
    expect(await loadPart("editor", 3)).toMatchObject({ ok: false, error: { code: "unreachable" } });
    expect(await loadPart("editor", null)).toMatchObject({ ok: false, error: { code: "forbidden-sender" } });
  });
});
