import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createFakeRuntime, EXTENSION_ID, EXTENSION_URL, type FakeSender } from "../../test/support/fake-runtime.ts";
import { MAX_BLOCKS } from "../model/schemas/page-text.ts";
import type { BackgroundHandlers } from "./server.ts";

const fake = createFakeRuntime();
vi.mock("wxt/browser", () => ({ browser: { runtime: fake.runtime } }));
const { answerBackgroundMessages } = await import("./server.ts");

const TASK = "6f3a1f0e-0a51-4a6c-9a3a-0f7f2f1f8a11";
const page = {
  source: {
    url: "https://chinhphu.vn/1.htm",
    title: null,
    published: null,
    layout: "document",
    attributes: { "Số ký hiệu": "12/CĐ-TTg" },
  },
  blocks: [
    { text: "Công điện", cell: null },
    { text: "1", cell: { table: 0, row: 0, column: 0, rowSpan: 1, columnSpan: 1 } },
  ],
};
const WEB: FakeSender = { id: EXTENSION_ID, url: "https://thuvienphapluat.vn/a.aspx", tab: { id: 7 }, frameId: 0 };
const POPUP: FakeSender = { id: EXTENSION_ID, url: `${EXTENSION_URL}popup.html` };
const POPUP_TAB: FakeSender = { id: EXTENSION_ID, url: `${EXTENSION_URL}popup.html?tab=7`, tab: { id: 9 }, frameId: 0 };

const REQUESTS: Readonly<Record<keyof BackgroundHandlers, unknown>> = {
  readPage: { page },
  saveDirectives: { page, keys: ["II.1#1"] },
  openTask: { page, key: "II.1#1" },
  saveTask: { page, key: "II.1#1", changes: { note: "Hỏi lại Vụ Kế hoạch" } },
  keepDraft: { page, key: "II.1#1", changes: { tags: ["đầu tư"] } },
  dismissDirective: { page, key: "II.1#1", dismissed: true },
  settleChange: { page, key: "II.1#1", take: true },
  showSaved: { taskId: TASK },
  loadPart: { part: "editor" },
  openPanel: {},
  openPdf: { file: "https://datafiles.chinhphu.vn/a.signed.pdf", attributes: { "Số ký hiệu": "12/TB-VPCP" } },
  takePdf: { file: "https://datafiles.chinhphu.vn/a.signed.pdf" },
  markDone: { taskId: TASK, done: true },
  deleteTasks: { taskIds: [TASK] },
  restoreTasks: { taskIds: [TASK] },
  updateTask: { taskId: TASK, changes: { plannedOn: "2026-11-25" } },
  editTasks: { taskIds: [TASK], edit: { addTags: ["đầu tư"], completedOn: null, isArchived: true } },
  undoChange: { changeId: TASK },
  deleteEverything: {},
  importFile: {
    fileId: TASK,
    mode: "merge",
    takeTheirs: false,
    apply: { added: 1, changed: 0, same: 2, removed: 0, unknown: 0, conflicts: 3 },
  },
  suggestAgencies: { text: "bo tai ch" },
  openSource: { taskId: TASK },
  readTab: { tabId: 7 },
  remindAgain: { taskIds: [TASK], when: "next-day" },
};
const FROM_WEB = [
  "readPage",
  "saveDirectives",
  "openTask",
  "saveTask",
  "keepDraft",
  "dismissDirective",
  "loadPart",
  "openPanel",
] as const;
/** Our content scripts and our own pages. */
const FROM_EITHER = ["suggestAgencies", "openPdf", "showSaved"] as const;
const FROM_POPUP = [
  "takePdf",
  "markDone",
  "deleteTasks",
  "restoreTasks",
  "updateTask",
  "editTasks",
  "undoChange",
  "deleteEverything",
  "importFile",
  "openSource",
  "readTab",
] as const;

let stop: () => void;
const called = vi.fn(async (_request: unknown, _sender: unknown): Promise<never> => ({ ok: true, value: {} }) as never);
const send = (message: unknown, sender: FakeSender) => fake.deliver(message, sender);
const ask = (name: string, request: unknown, sender: FakeSender) => send({ protocol: 1, name, request }, sender);

beforeEach(() => {
  called.mockClear();
  const handlers = Object.fromEntries(Object.keys(REQUESTS).map((name) => [name, called]));
  stop = answerBackgroundMessages(handlers as unknown as BackgroundHandlers);
});
afterEach(() => stop());

const invalid = { ok: false, error: { code: "invalid-message" } };
const forbidden = { ok: false, error: { code: "forbidden-sender" } };

describe("who may ask", () => {
  it.each(FROM_WEB)("%s: the content script of a page, and nobody else", async (name) => {
    expect(await ask(name, REQUESTS[name], WEB)).toEqual({ ok: true, value: {} });
    expect(called).toHaveBeenLastCalledWith(REQUESTS[name], { tabId: 7, url: WEB.url });
    for (const sender of [POPUP, POPUP_TAB]) expect(await ask(name, REQUESTS[name], sender)).toMatchObject(forbidden);
    expect(called).toHaveBeenCalledTimes(1);
  });

  it.each(FROM_POPUP)("%s: our own pages, and nobody else", async (name) => {
    expect(await ask(name, REQUESTS[name], POPUP)).toEqual({ ok: true, value: {} });
    expect(await ask(name, REQUESTS[name], POPUP_TAB)).toEqual({ ok: true, value: {} });
    expect(called).toHaveBeenLastCalledWith(REQUESTS[name], { tabId: 9, url: POPUP_TAB.url });
    expect(await ask(name, REQUESTS[name], WEB)).toMatchObject(forbidden);
    expect(called).toHaveBeenCalledTimes(2);
  });

  it.each(FROM_EITHER)("%s: our own pages and content scripts, and nobody else", async (name) => {
    for (const sender of [WEB, POPUP, POPUP_TAB]) {
      expect(await ask(name, REQUESTS[name], sender)).toEqual({ ok: true, value: {} });
    }
    for (const sender of [
      { ...WEB, frameId: 3 },
      { ...POPUP, id: "ponmlkjihgfedcba" },
    ]) {
      expect(await ask(name, REQUESTS[name], sender)).toMatchObject(forbidden);
    }
    expect(called).toHaveBeenCalledTimes(3);
  });

  it.each<[string, FakeSender]>([
    ["another extension", { ...WEB, id: "ponmlkjihgfedcba" }],
    ["nobody", {}],
    ["a page without address", { id: EXTENSION_ID, tab: { id: 7 }, frameId: 0 }],
    ["a frame", { ...WEB, frameId: 3 }],
    ["a frame that is not said", { id: EXTENSION_ID, url: "https://chinhphu.vn/", tab: { id: 7 } }],
    ["a script without tab", { id: EXTENSION_ID, url: "https://chinhphu.vn/", frameId: 0 }],
    ["a page over http", { ...WEB, url: "http://chinhphu.vn/" }],
    ["a file", { ...WEB, url: "file:///tmp/a.html" }],
    ["an address that only begins like one", { ...WEB, url: "https:chinhphu.vn" }],
  ])("not %s", async (_, sender) => {
    expect(await ask("readPage", { page }, sender)).toMatchObject(forbidden);
    expect(called).not.toHaveBeenCalled();
  });

  it.each(["https://evil.example/chrome-extension://abcdefghijklmnop/", `chrome-extension://${EXTENSION_ID}x/popup.html`])(
    "not the page %s for what is ours",
    async (url) => {
      expect(await ask("deleteTasks", { taskIds: [TASK] }, { ...WEB, url })).toMatchObject(forbidden);
      expect(called).not.toHaveBeenCalled();
    },
  );
});

it("leaves what pages tell the panel unanswered", async () => {
  await expect(send({ protocol: 1, news: "tasks-changed" }, WEB)).rejects.toThrow("Receiving end does not exist");
});

describe("what may be asked", () => {
  it.each<[string, unknown]>([
    ["nothing", null],
    ["a word", "readPage"],
    ["a list", []],
    ["no protocol", { name: "markDone", request: REQUESTS.markDone }],
    ["another protocol", { protocol: 2, name: "markDone", request: REQUESTS.markDone }],
    ["no name", { protocol: 1, request: {} }],
    ["an unknown name", { protocol: 1, name: "wipe", request: {} }],
    ["the name of what every object has", { protocol: 1, name: "constructor", request: {} }],
    ["the prototype", { protocol: 1, name: "__proto__", request: {} }],
    ["no request", { protocol: 1, name: "markDone" }],
    ["an id that is no id", { protocol: 1, name: "markDone", request: { taskId: "1 OR 1", done: true } }],
    ["a word for yes", { protocol: 1, name: "markDone", request: { taskId: TASK, done: "yes" } }],
    ["one id for a list", { protocol: 1, name: "deleteTasks", request: { taskIds: TASK } }],
    ["too many ids", { protocol: 1, name: "deleteTasks", request: { taskIds: Array(200_001).fill(TASK) } }],
  ])("not %s", async (_, message) => {
    expect(await send(message, POPUP)).toMatchObject(invalid);
    expect(called).not.toHaveBeenCalled();
  });

  const block = (text: unknown, cell: unknown = null) => ({ text, cell });
  const withBlocks = (blocks: unknown) => ({ page: { ...page, blocks } });
  it.each<[string, unknown, RegExp]>([
    ["without page", {}, /page/],
    ["without source", { page: { blocks: [] } }, /page\.source/],
    ["with an unknown layout", { page: { ...page, source: { ...page.source, layout: "pdf" } } }, /layout/],
    [
      "with an address longer than any",
      { page: { ...page, source: { ...page.source, url: `https://${"a".repeat(9_000)}` } } },
      /url/,
    ],
    ["with a number for an attribute", { page: { ...page, source: { ...page.source, attributes: { a: 1 } } } }, /attributes/],
    ["with a block that is no text", withBlocks([block(5)]), /blocks\.0\.text/],
    ["with half a cell", withBlocks([block("a", { table: 0, row: 0 })]), /blocks\.0\.cell/],
    ["with a row before the first", withBlocks([block("a", { ...page.blocks[1]?.cell, row: -1 })]), /row/],
    ["with endless spans", withBlocks([block("a", { ...page.blocks[1]?.cell, rowSpan: 1e300 })]), /rowSpan/],
    ["with too many blocks", withBlocks(Array(MAX_BLOCKS + 1).fill(block("a"))), /50000/],
    ["with one block too long", withBlocks([block("a".repeat(10 * 1024 * 1024 + 1))]), /text/],
    ["with all blocks too long", withBlocks(Array(11).fill(block("a".repeat(1024 * 1024)))), /longer/],
  ])("not a page %s", async (_, request, detail) => {
    const answer = await ask("readPage", request, WEB);
    expect(answer).toMatchObject(invalid);
    expect(answer).toMatchObject({ error: { detail: expect.stringMatching(detail) } });
    expect(called).not.toHaveBeenCalled();
  });

  it("a page of the largest size", async () => {
    expect(await ask("readPage", withBlocks(Array(MAX_BLOCKS).fill(block("á".repeat(200)))), WEB)).toMatchObject({ ok: true });
  });

  it("never the page's prototype: a key of that name is no attribute, and fields that nobody knows go", async () => {
    const attributes = JSON.parse('{"__proto__": "ma", "constructor": "ba", "Số": "1"}');
    await ask("readPage", { page: { ...page, source: { ...page.source, attributes } }, also: "this" }, WEB);
    const request = called.mock.lastCall?.[0] as { page: { source: { attributes: object } } };
    expect(Object.getPrototypeOf(request.page.source.attributes)).toBe(Object.prototype);
    expect(Object.keys(request.page.source.attributes)).toEqual(["constructor", "Số"]);
    expect(request).not.toHaveProperty("also");
  });

  it("says what is wrong without a word of the page", async () => {
    const attributes = { "Nội dung mật": 5 };
    const answer = JSON.stringify(await ask("readPage", { page: { ...page, source: { ...page.source, attributes } } }, WEB));
    expect(answer).toContain("page.source.attributes.*");
    expect(answer).not.toContain("mật");
  });
});

it("a handler that throws is answered as a failure", async () => {
  called.mockRejectedValueOnce(new TypeError("no"));
  expect(await ask("markDone", REQUESTS.markDone, POPUP)).toEqual({
    ok: false,
    error: { code: "storage-failed", detail: "TypeError: no" },
  });
});

it("after it was stopped nobody answers", async () => {
  stop();
  await expect(ask("markDone", REQUESTS.markDone, POPUP)).rejects.toThrow("Receiving end");
});
