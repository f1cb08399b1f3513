import { afterEach, describe, expect, it, vi } from "vitest";
import { createFakeRuntime, EXTENSION_ID, type FakePort, type FakeSender } from "../../test/support/fake-runtime.ts";
import type { PageText } from "../model/page-text.ts";
import type { BackgroundHandlers } from "./server.ts";

const fake = createFakeRuntime();
vi.mock("wxt/browser", () => ({ browser: { runtime: fake.runtime } }));
const { askInParts, IN_PARTS } = await import("./in-parts.ts");
const { answerBackgroundMessages } = await import("./server.ts");
const { PART_ENTRIES } = await import("./split-answer.ts");

const WEB: FakeSender = { id: EXTENSION_ID, url: "https://thuvienphapluat.vn/a.aspx", tab: { id: 7 }, frameId: 0 };
const page: PageText = {
  source: { url: "https://thuvienphapluat.vn/a.aspx", title: null, published: null, layout: "document", attributes: {} },
  blocks: [{ text: "Công điện", cell: null }],
};
const many = Array.from({ length: 2 * PART_ENTRIES + 1 }, (_, at) => ({ key: `I.${at}#1` }));
const answer = { status: "directive", directives: many, mentions: many.slice(0, PART_ENTRIES), dismissed: [], flash: null };
const readPage = vi.fn(async (): Promise<unknown> => ({ ok: true, value: answer }));

let stop = (): void => {};
const listen = (): void => {
  stop = answerBackgroundMessages({ readPage } as unknown as BackgroundHandlers);
};
const connect = (sender: FakeSender) =>
  vi.spyOn(fake.runtime, "connect").mockImplementation(({ name }) => fake.connectAs(name, sender));
afterEach(() => {
  stop();
  vi.restoreAllMocks();
  readPage.mockClear();
});

describe("an answer in parts", () => {
  it("is whole again on the page, its lists in their order", async () => {
    listen();
    connect(WEB);
    expect(await askInParts("readPage", { page })).toEqual({ ok: true, value: answer });
    expect(readPage).toHaveBeenCalledWith({ page }, { tabId: 7, url: WEB.url });
  });

  it("never brings more entries of a list at once than one part has", async () => {
    listen();
    const parts = await new Promise<readonly { items?: unknown[]; answer?: unknown }[]>((resolve) => {
      const port: FakePort = fake.connectAs(IN_PARTS, WEB);
      const heard: { items?: unknown[]; answer?: unknown }[] = [];
      port.onMessage.addListener((part) => {
        heard.push(part as { items?: unknown[] });
        if ("answer" in (part as object)) resolve(heard);
      });
      port.postMessage({ protocol: 1, name: "readPage", request: { page } });
    });
    expect(parts.map(({ items }) => items?.length ?? null)).toEqual([PART_ENTRIES, PART_ENTRIES, 1, null]);
    expect(parts.at(-1)).toEqual({
      answer: { ok: true, value: { status: "directive", mentions: answer.mentions, dismissed: [], flash: null } },
    });
  });

  it("that refuses is a refusal", async () => {
    listen();
    connect({ ...WEB, frameId: 3 });
    expect(await askInParts("readPage", { page })).toMatchObject({ ok: false, error: { code: "forbidden-sender" } });
    expect(readPage).not.toHaveBeenCalled();
  });
});

describe("no answer is unreachable", () => {
  const unreachable = { ok: false, error: { code: "unreachable" } };
  it("where nobody listens", async () => {
    expect(await askInParts("readPage", { page })).toMatchObject(unreachable);
  });
  it("when the background goes away in between", async () => {
    listen();
    vi.spyOn(fake.runtime, "connect").mockImplementation(({ name }) => {
      const port = fake.connectAs(name, WEB);
      return { ...port, onDisconnect: { addListener: (left) => void setTimeout(left) } };
    });
    readPage.mockImplementationOnce(() => new Promise(() => {}));
    expect(await askInParts("readPage", { page })).toMatchObject(unreachable);
  });
  it("after the extension was updated", async () => {
    vi.spyOn(fake.runtime, "connect").mockImplementation(() => {
      throw new Error("Extension context invalidated.");
    });
    expect(await askInParts("readPage", { page })).toMatchObject({
      error: { code: "unreachable", detail: "Extension context invalidated." },
    });
  });
});

it("a page that leaves before its answer does not disturb the background", async () => {
  listen();
  const port = fake.connectAs(IN_PARTS, WEB);
  const warned = vi.fn();
  process.on("unhandledRejection", warned);
  port.postMessage({ protocol: 1, name: "readPage", request: { page } });
  readPage.mockImplementationOnce(async () => {
    port.disconnect();
    return { ok: true, value: answer };
  });
  await vi.waitFor(() => expect(readPage).toHaveBeenCalledTimes(1));
  await new Promise((resolve) => setTimeout(resolve));
  process.off("unhandledRejection", warned);
  expect(warned).not.toHaveBeenCalled();
});

it("ports of other names are left alone", async () => {
  listen();
  const port = fake.connectAs("other", WEB);
  port.postMessage({ protocol: 1, name: "readPage", request: { page } });
  await new Promise((resolve) => setTimeout(resolve));
  expect(readPage).not.toHaveBeenCalled();
});
