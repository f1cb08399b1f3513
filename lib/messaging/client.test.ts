import { afterEach, describe, expect, it, vi } from "vitest";
import { createFakeRuntime, EXTENSION_ID, EXTENSION_URL, type FakeSender } from "../../test/support/fake-runtime.ts";
import type { TabHandlers } from "./client.ts";

const fake = createFakeRuntime();
const tabs = { sendMessage: vi.fn() };
vi.mock("wxt/browser", () => ({ browser: { runtime: fake.runtime, tabs } }));
const { answerTabMessages, hearNews, sendToBackground, sendToTab, tellNews } = await import("./client.ts");

const WORKER: FakeSender = { id: EXTENSION_ID, url: `${EXTENSION_URL}background.js` };
const POPUP_TAB: FakeSender = { id: EXTENSION_ID, url: `${EXTENSION_URL}popup.html?tab=1`, tab: { id: 2 } };
const message = { protocol: 1, name: "describePage", request: {} };
const unreachable = { ok: false, error: { code: "unreachable" } };

const handlers = (changes: Partial<TabHandlers> = {}): TabHandlers => ({
  describePage: () => ({ ok: true, value: { status: "reading" } }),
  listTasks: () => ({ ok: true, value: { status: "off" } }),
  saveAll: async () => ({ ok: true, value: { saved: 3 } }),
  saveKeys: ({ keys }) => ({ ok: true, value: { saved: keys.length } }),
  goTo: () => ({ ok: true, value: {} }),
  setDismissed: () => ({ ok: true, value: {} }),
  runCommand: () => ({ ok: true, value: {} }),
  startReading: () => ({ ok: true, value: {} }),
  takeSelection: () => ({ ok: true, value: {} }),
  showOnPage: () => ({ ok: true, value: {} }),
  savedChanged: () => ({ ok: true, value: {} }),
  ...changes,
});
let stop = (): void => undefined;
afterEach(() => {
  stop();
  vi.restoreAllMocks();
});

describe("asking the background", () => {
  const request = { taskId: "6f3a1f0e-0a51-4a6c-9a3a-0f7f2f1f8a11" as never };
  it("sends name and request, and gives its answer", async () => {
    const sent = vi.spyOn(fake.runtime, "sendMessage").mockResolvedValue({ ok: true, value: {} });
    expect(await sendToBackground("openSource", request)).toEqual({ ok: true, value: {} });
    expect(sent).toHaveBeenCalledWith({ protocol: 1, name: "openSource", request });
  });
  it("without background is unreachable", async () => {
    expect(await sendToBackground("openSource", request)).toMatchObject(unreachable);
  });
  it("from a page whose extension was updated is unreachable", async () => {
    vi.spyOn(fake.runtime, "sendMessage").mockImplementation(() => {
      throw new Error("Extension context invalidated.");
    });
    expect(await sendToBackground("openSource", request)).toMatchObject({
      error: { code: "unreachable", detail: "Extension context invalidated." },
    });
  });
  it.each([undefined, null, "yes", {}])("that answers %s is unreachable", async (answer) => {
    vi.spyOn(fake.runtime, "sendMessage").mockResolvedValue(answer);
    expect(await sendToBackground("openSource", request)).toMatchObject(unreachable);
  });
});

describe("asking a tab", () => {
  it("asks its top frame", async () => {
    tabs.sendMessage.mockResolvedValue({ ok: true, value: { saved: 1 } });
    expect(await sendToTab(4, "saveAll", {})).toEqual({ ok: true, value: { saved: 1 } });
    expect(tabs.sendMessage).toHaveBeenCalledWith(4, { protocol: 1, name: "saveAll", request: {} }, { frameId: 0 });
  });
  it("without content script is unreachable", async () => {
    tabs.sendMessage.mockRejectedValue(new Error("Receiving end does not exist."));
    expect(await sendToTab(4, "saveAll", {})).toMatchObject(unreachable);
  });
});

describe("answering in a page", () => {
  it.each([
    ["the background", WORKER],
    ["the popup opened as a tab", POPUP_TAB],
  ])("answers %s", async (_, sender) => {
    stop = answerTabMessages(handlers());
    expect(await fake.deliver(message, sender)).toEqual({ ok: true, value: { status: "reading" } });
    expect(await fake.deliver({ ...message, name: "saveAll" }, sender)).toEqual({ ok: true, value: { saved: 3 } });
  });

  it.each<[string, unknown, FakeSender]>([
    ["another extension", message, { id: "ponmlkjihgfedcba" }],
    ["a page with a tab", message, { id: EXTENSION_ID, url: "https://chinhphu.vn/", tab: { id: 2 } }],
    ["a tab without address", message, { id: EXTENSION_ID, tab: { id: 2 } }],
    ["another protocol", { ...message, protocol: 2 }, WORKER],
    ["an unknown name", { ...message, name: "clickAll" }, WORKER],
    ["the name of what every object has", { ...message, name: "toString" }, WORKER],
    ["no request", { ...message, request: null }, WORKER],
    ["nothing", null, WORKER],
  ])("leaves %s unanswered", async (_, sent, sender) => {
    stop = answerTabMessages(handlers());
    await expect(fake.deliver(sent, sender)).rejects.toThrow("Receiving end");
  });

  it.each<[string, TabHandlers["saveAll"]]>([
    [
      "throws",
      () => {
        throw new Error("no page");
      },
    ],
    ["rejects", () => Promise.reject(new Error("no page"))],
  ])("a handler that %s is answered as a failure", async (_, saveAll) => {
    stop = answerTabMessages(handlers({ saveAll }));
    expect(await fake.deliver({ ...message, name: "saveAll" }, WORKER)).toEqual({
      ok: false,
      error: { code: "unreachable", detail: "no page" },
    });
  });

  it("ends when it is stopped", async () => {
    answerTabMessages(handlers())();
    expect(fake.listenerCount()).toBe(0);
  });
});

describe("news of a page", () => {
  const PAGE: FakeSender = { id: EXTENSION_ID, url: "https://chinhphu.vn/1.htm", tab: { id: 6 }, frameId: 0 };
  const news = { protocol: 1, news: "task-shown", key: "II.1#1" };
  const tell = (message: unknown, sender: FakeSender) => fake.deliver(message, sender).catch(() => undefined);

  it("reach the panel with the tab they are about, and nobody answers", async () => {
    const heard = vi.fn();
    stop = hearNews(heard);
    await expect(fake.deliver(news, PAGE)).rejects.toThrow("Receiving end");
    expect(heard.mock.calls).toEqual([[news, 6]]);
  });

  it.each<[string, FakeSender]>([
    ["another extension", { ...PAGE, id: "ponmlkjihgfedcba" }],
    ["a frame", { ...PAGE, frameId: 2 }],
    ["no tab", { id: EXTENSION_ID, url: `${EXTENSION_URL}popup.html` }],
  ])("from %s are not heard", async (_, sender) => {
    const heard = vi.fn();
    stop = hearNews(heard);
    await tell(news, sender);
    expect(heard).not.toHaveBeenCalled();
  });

  it("are not taken from other messages", async () => {
    const heard = vi.fn();
    stop = hearNews(heard);
    for (const other of [null, "news", { protocol: 1, name: "readPage", request: {} }, { protocol: 2, news: "tasks-changed" }])
      await tell(other, PAGE);
    expect(heard).not.toHaveBeenCalled();
  });

  it("may be told where nobody listens, and after an update of the extension", () => {
    vi.spyOn(fake.runtime, "sendMessage").mockImplementation(() => {
      throw new Error("Extension context invalidated.");
    });
    expect(() => tellNews({ news: "tasks-changed" })).not.toThrow();
  });
});
