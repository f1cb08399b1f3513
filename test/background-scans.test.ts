import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { createHandlers } from "../entrypoints/background/handlers.ts";
import type { Surroundings } from "../entrypoints/background/surroundings.ts";
import type { Sender } from "../lib/messaging/server.ts";
import type { IsoDate } from "../lib/model/calendar-date.ts";
import type { PageText } from "../lib/model/page-text.ts";
import { withConfirmed } from "../lib/model/uncertain-words.ts";
import { openTasks } from "../lib/store/live-tasks.ts";
import { CSV_LABELS } from "./support/csv-tasks.ts";
import { buildDirectives, buildNotice } from "./support/directives.ts";
import { emptyDatabase } from "./support/saving.ts";

vi.mock("wxt/browser", () => {
  const none = async () => ({});
  const storage = { session: { get: none, set: none, remove: none } };
  const runtime = { getURL: (path: string) => `chrome-extension://id${path}` };
  return { browser: { runtime, storage, tabs: { query: async () => [], sendMessage: none } } };
});

const CLEAR = "Bộ Công Thương bảo đảm cung ứng đủ điện trong mùa khô năm 2027.";
const DOUBTFUL = "Bộ Y tế hướng dẫn tuyến trên trước ngày 31/12/2026.";
const { text, directives } = buildDirectives([
  ["II.1#1", CLEAR],
  ["II.2#1", DOUBTFUL],
]);
const DATE = "31/12/2026";
const READER: Sender = { tabId: 3, url: "chrome-extension://id/reader.html" };
const SOURCE = { url: "file:scan.pdf", title: null, published: null, layout: "document", attributes: {} } as const;

/** The page as a scan in which the date was read badly. */
const page: PageText = {
  source: SOURCE,
  blocks: text.split("\n").map((line) => {
    const start = line.indexOf(DATE);
    return { text: line, cell: null, ...(start < 0 ? {} : { uncertain: [{ start, end: start + DATE.length }] }) };
  }),
};
const inText = { start: text.indexOf(DATE), end: text.indexOf(DATE) + DATE.length };

const handlers = createHandlers({
  extract: () => ({ status: "directive", notice: buildNotice(), text, directives, mentions: [], diagnostics: [] }),
  now: () => Date.UTC(2026, 10, 22, 18),
  labels: async () => [CSV_LABELS],
  shortcuts: async () => ({}),
  ownUnits: async () => [],
  printsMarks: async () => true,
  onChange: () => undefined,
  // Nothing else is asked of the surroundings in these cases.
} as unknown as Surroundings);

const saved = async (): Promise<string[]> => (await openTasks()).map(({ task }) => task.statement);

describe("saving tasks of a scan", () => {
  beforeEach(emptyDatabase);

  it("is refused while a word that the task hangs on is in doubt", async () => {
    const reply = await handlers.saveDirectives({ page, keys: ["II.2#1"] }, READER);
    expect(reply).toMatchObject({ ok: false, error: { code: "unconfirmed" } });
    expect(await saved()).toEqual([]);
  });

  it("saves those of several that are clear, and says which", async () => {
    const reply = await handlers.saveDirectives({ page, keys: ["II.1#1", "II.2#1"] }, READER);
    expect(reply.ok && Object.keys(reply.value.saved)).toEqual(["II.1#1"]);
    expect(await saved()).toEqual([CLEAR]);
  });

  it("goes on when the word was compared with the picture", async () => {
    const compared = withConfirmed(page, [inText]);
    expect(await handlers.saveDirectives({ page: compared, keys: ["II.2#1"] }, READER)).toMatchObject({ ok: true });
    expect(await saved()).toEqual([DOUBTFUL]);
  });

  it("takes the date that the user typed, and no other change for it", async () => {
    const note = { note: "xem lại" };
    expect(await handlers.saveTask({ page, key: "II.2#1", changes: note }, READER)).toMatchObject({
      error: { code: "unconfirmed" },
    });
    const value = { form: "date", due: "2026-12-31" as IsoDate, at: null, exclusive: true, basis: "stated" } as const;
    const changes = { ...note, deadlines: [{ text: "trước ngày 31/12/2026", value }] };
    expect(await handlers.saveTask({ page, key: "II.2#1", changes }, READER)).toMatchObject({ ok: true });
  });
});
