import { workCalendar } from "../lib/gazetteer/working-days.ts";
import { NO_CALENDAR_EDITS } from "../lib/model/work-calendar.ts";
import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { createHandlers } from "../entrypoints/background/handlers.ts";
import { extractNotice } from "../lib/extract/index.ts";
import type { Sender } from "../lib/messaging/server.ts";
import type { PageText } from "../lib/model/page-text.ts";
import { CSV_LABELS } from "./support/csv-tasks.ts";
import { buildPage } from "./support/page-text.ts";
import { emptyDatabase } from "./support/saving.ts";

vi.mock("wxt/browser", async () => ({ browser: (await import("wxt/testing/fake-browser")).fakeBrowser }));

const URL = "https://baochinhphu.vn/chuyen-lang-nghe-1.htm";
const WEB: Sender = { tabId: 3, url: URL };
const NOTICE = [
  "VĂN PHÒNG CHÍNH PHỦ",
  "Số: 91/TB-VPCP",
  "Hà Nội, ngày 20 tháng 11 năm 2026",
  "THÔNG BÁO",
  "Kết luận của Phó Thủ tướng tại cuộc họp về cảng biển",
  "Các tỉnh có cảng gửi số liệu trước ngày 05/12/2026 để tổng hợp.",
  "Phó Thủ tướng kết luận như sau:",
  "1. Bộ Xây dựng hoàn thành quy hoạch cảng cạn trước ngày 30/6/2027.",
];
const STORY = [
  "Chuyện làng nghề",
  "Ban quản lý chợ đề nghị các tiểu thương dọn quầy hàng cũ trước ngày 15/12/2026 để thợ vào làm.",
];

const handlers = createHandlers({
  extract: extractNotice,
  now: () => Date.UTC(2026, 10, 22, 18),
  ...{ shortcuts: async () => ({}), printsMarks: async () => false, ownUnits: async () => [] },
  labels: async () => [CSV_LABELS],
  onChange: () => undefined,
  calendar: async () => workCalendar(NO_CALENDAR_EDITS),
});
beforeEach(emptyDatabase);

const pageOf = (lines: readonly string[]): PageText => {
  const page = buildPage(lines, { title: "Trang" });
  return { ...page, source: { ...page.source, url: URL } };
};

/** Makes a task of these words, as the card of a selection does. */
async function saveWords(lines: readonly string[], words: string): Promise<void> {
  const start = lines.join("\n").indexOf(words);
  const page = { ...pageOf(lines), selection: { start, end: start + words.length, alone: false, id: 1 } };
  const read = await handlers.readPage({ page }, WEB);
  if (!read.ok || read.value.status !== "directive") throw new Error("the words were not read");
  const [key = ""] = read.value.selected ?? [];
  const saved = await handlers.saveTask({ page, key, changes: { note: "của tôi" } }, WEB);
  if (!saved.ok) throw new Error(saved.error.detail);
}

async function read(page: PageText) {
  const reply = await handlers.readPage({ page }, WEB);
  if (!reply.ok) throw new Error(reply.error.detail);
  if (reply.value.status !== "directive") return { status: reply.value.status, own: [], changes: [] };
  const { directives, saved, changes } = reply.value;
  const own = directives.filter(({ origin }) => origin === "selection");
  return {
    status: "directive",
    own: own.map(({ key, text }) => ({ key, text, isSaved: key in saved })),
    changes: Object.keys(changes),
  };
}

describe("a task that was made of selected words", () => {
  const WORDS = "gửi số liệu trước ngày 05/12/2026";

  it("is there again when the notice is read again, and is opened and changed by its key", async () => {
    await saveWords(NOTICE, WORDS);
    const { own } = await read(pageOf(NOTICE));
    expect(own).toMatchObject([{ text: WORDS, isSaved: true }]);
    const key = own[0]?.key ?? "";
    expect(await handlers.openTask({ page: pageOf(NOTICE), key }, WEB)).toMatchObject({ value: { note: "của tôi" } });
    await handlers.saveTask({ page: pageOf(NOTICE), key, changes: { note: "đã hỏi" } }, WEB);
    expect(await handlers.openTask({ page: pageOf(NOTICE), key }, WEB)).toMatchObject({ value: { note: "đã hỏi" } });
  });

  it("is all that is shown of a page that is no directive notice", async () => {
    expect((await read(pageOf(STORY))).status).toBe("not-directive");
    await saveWords(STORY, "dọn quầy hàng cũ trước ngày 15/12/2026");
    expect(await read(pageOf(STORY))).toMatchObject({ status: "directive", own: [{ isSaved: true }] });
  });

  it("says when the page has its words otherwise now", async () => {
    await saveWords(NOTICE, WORDS);
    const later = pageOf(NOTICE.map((line) => line.replace("05/12/2026", "25/12/2026")));
    const { own, changes } = await read(later);
    expect(own).toMatchObject([{ text: WORDS.replace("05/12", "25/12"), isSaved: true }]);
    expect(changes).toEqual(own.map(({ key }) => key));
  });

  it("is not there once it is deleted, where the page no longer says it, nor on a secret page", async () => {
    await saveWords(NOTICE, WORDS);
    expect((await read(pageOf(NOTICE.filter((line) => !line.includes(WORDS))))).own).toEqual([]);
    expect((await read(pageOf(["MẬT", ...NOTICE]))).status).toBe("secret");
    const reply = await handlers.readPage({ page: pageOf(NOTICE) }, WEB);
    const ids =
      reply.ok && reply.value.status === "directive" ? Object.values(reply.value.saved).map(({ taskId }) => taskId) : [];
    await handlers.deleteTasks({ taskIds: ids }, { tabId: null, url: "chrome-extension://a/popup.html" });
    expect((await read(pageOf(NOTICE))).own).toEqual([]);
  });

  it("gives way to what is selected over it", async () => {
    await saveWords(NOTICE, WORDS);
    const start = NOTICE.join("\n").indexOf(WORDS);
    const selection = { start, end: start + WORDS.length, alone: false, id: 2 };
    expect((await read({ ...pageOf(NOTICE), selection })).own).toMatchObject([{ key: "selection2:1", isSaved: true }]);
  });
});
