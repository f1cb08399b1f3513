import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { createHandlers } from "../entrypoints/background/handlers.ts";
import { newOwnUnit } from "../lib/binding/index.ts";
import { workCalendar } from "../lib/gazetteer/working-days.ts";
import type { BackgroundHandlers, Sender } from "../lib/messaging/server.ts";
import type { IsoDate } from "../lib/model/calendar-date.ts";
import type { Extraction } from "../lib/model/directive.ts";
import type { AgencyId } from "../lib/model/mention.ts";
import type { OwnUnit } from "../lib/model/own-unit.ts";
import type { PageText } from "../lib/model/page-text.ts";
import type { TaskId } from "../lib/model/task.ts";
import { NO_CALENDAR_EDITS } from "../lib/model/work-calendar.ts";
import { withDatabase } from "../lib/store/database.ts";
import { openTasks } from "../lib/store/live-tasks.ts";
import { CSV_LABELS } from "./support/csv-tasks.ts";
import { buildDirectives, buildNotice } from "./support/directives.ts";
import { emptyDatabase } from "./support/saving.ts";

const { session, tabs } = vi.hoisted(() => ({
  session: new Map<string, unknown>(),
  tabs: {
    query: vi.fn(async () => [{ id: 3 }, { id: 4 }, {}]),
    create: vi.fn(async (_properties: { readonly url: string }): Promise<{ readonly id?: number }> => ({ id: 5 })),
    sendMessage: vi.fn(async (_tab: number, _message: unknown): Promise<unknown> => {
      throw new Error("Receiving end does not exist.");
    }),
  },
}));
vi.mock("wxt/browser", () => {
  const get = async (key: string) => (session.has(key) ? { [key]: session.get(key) } : {});
  const set = async (items: object): Promise<void> => {
    for (const [key, value] of Object.entries(items)) session.set(key, value);
  };
  const remove = async (key: string): Promise<void> => void session.delete(key);
  const runtime = { getURL: (path: string) => `chrome-extension://id${path}` };
  return { browser: { runtime, tabs, storage: { session: { get, set, remove } } } };
});
const FIRST = "Bộ Công Thương bảo đảm cung ứng đủ điện trong mùa khô năm 2027.";
const SECOND = "Bộ Giáo dục và Đào tạo hướng dẫn tuyển sinh đầu cấp trước ngày 31/12/2026.";
const read = {
  ...buildDirectives([
    ["II.1#1", FIRST],
    ["II.2#1", SECOND],
  ]),
  notice: buildNotice(),
};
const DIRECTIVE: Extraction = { status: "directive", mentions: [], diagnostics: [], ...read };
const OTHER: readonly Extraction[] = [
  { status: "secret", mark: "MẬT" },
  { status: "not-directive", notice: null },
  { status: "attributes-only", notice: buildNotice() },
];

const PAGE: PageText = {
  source: {
    url: "https://thuvienphapluat.vn/van-ban/412.aspx",
    title: null,
    published: null,
    layout: "document",
    attributes: {},
  },
  blocks: [{ text: FIRST, cell: null }],
};
const WEB: Sender = { tabId: 3, url: "https://thuvienphapluat.vn/van-ban/412.aspx?tab=2#p" };
const POPUP: Sender = { tabId: null, url: "chrome-extension://a/popup.html" };

let now = Date.UTC(2026, 10, 22, 18);
let units: readonly OwnUnit[] = [];
const extract = vi.fn((_page: PageText): Extraction => DIRECTIVE);
const handlers: BackgroundHandlers = createHandlers({
  extract,
  now: () => now,
  ...{ shortcuts: async () => ({ "next-task": "Alt+." }), printsMarks: async () => true },
  ownUnits: async () => units,
  ...{ labels: async () => [CSV_LABELS], onChange: () => undefined, calendar: async () => workCalendar(NO_CALENDAR_EDITS) },
});

beforeEach(async () => {
  now = Date.UTC(2026, 10, 22, 18);
  await emptyDatabase();
  session.clear();
  units = [];
  vi.clearAllMocks();
  extract.mockReturnValue(DIRECTIVE);
});

const save = (keys: readonly string[], sender = WEB) => handlers.saveDirectives({ page: PAGE, keys }, sender);
async function savedId(key: string): Promise<TaskId> {
  const reply = await save([key]);
  const id = reply.ok ? reply.value.saved[key]?.taskId : undefined;
  if (!id) throw new Error("not saved");
  return id;
}
const toldTabs = () => tabs.sendMessage.mock.calls.map(([tab]) => tab);

describe("reading a page", () => {
  it("gives what the engine found, what is saved, and the day in Vietnam; and writes nothing", async () => {
    expect(await handlers.readPage({ page: PAGE }, WEB)).toEqual({
      ok: true,
      value: {
        status: "directive",
        noticeKey: "doc|412/TB-VPCP|2026-11-20|van-phong-chinh-phu",
        notice: read.notice,
        mentions: [],
        directives: read.directives,
        saved: {},
        dismissed: [],
        changes: {},
        gone: [],
        drafts: [],
        lastWorkingDays: { "2026-12-31": "2026-12-30" },
        flash: null,
        today: "2026-11-23",
        ...{ shortcuts: { "next-task": "Alt+." }, printsMarks: true, bindings: {} },
      },
    });
    expect(await withDatabase((database) => database.notices.count())).toBe(0);
    const id = await savedId("II.2#1");
    expect(await handlers.readPage({ page: PAGE }, WEB)).toMatchObject({
      value: { saved: { "II.2#1": { taskId: id, completedOn: null } } },
    });
    expect(tabs.sendMessage).toHaveBeenCalledTimes(1);
  });

  it("says which directives bind the user's units", async () => {
    units = [newOwnUnit("Bộ Công Thương", null, "2026-11-22" as IsoDate)];
    const span = { start: 0, end: 14 };
    const lead = { text: "Bộ Công Thương", span, origin: "own-text", agencyIds: ["bo-cong-thuong" as AgencyId] } as const;
    const directives = read.directives.map((directive, index) => (index === 0 ? { ...directive, leads: [lead] } : directive));
    extract.mockReturnValue({ ...DIRECTIVE, directives } as Extraction);
    const binding = { role: "lead", through: "name", unit: "Bộ Công Thương", written: "Bộ Công Thương", ground: null };
    expect(await handlers.readPage({ page: PAGE }, WEB)).toMatchObject({ value: { bindings: { "II.1#1": binding } } });
  });

  it.each(OTHER)("that is $status says so", async (extraction) => {
    extract.mockReturnValue(extraction);
    expect(await handlers.readPage({ page: PAGE }, WEB)).toMatchObject({ ok: true, value: { status: extraction.status } });
  });

  it("names failed steps in the log, without their words", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    extract.mockReturnValue({ ...read, status: "directive", mentions: [], diagnostics: [{ stepId: "quarter", message: FIRST }] });
    await handlers.readPage({ page: PAGE }, WEB);
    expect(warn).toHaveBeenCalledWith(expect.any(String), new Set(["quarter"]));
    warn.mockRestore();
  });
});

describe("suggesting bodies", () => {
  it("knows the gazetteer and the names of saved tasks, the last saved first", async () => {
    const lead = { text: "Tổ công nghệ số", span: { start: 0, end: 15 }, origin: "own-text", agencyIds: [] } as const;
    extract.mockReturnValue({
      ...DIRECTIVE,
      directives: read.directives.map((one) => ({ ...one, leads: [lead] })),
    } as Extraction);
    await save(["II.1#1"]);
    const reply = await handlers.suggestAgencies({ text: "tổ công nghệ" }, WEB);
    expect(reply.ok && reply.value.suggestions).toContainEqual({ name: "Tổ công nghệ số", agencyId: null, now: null });
    const known = await handlers.suggestAgencies({ text: "bo" }, POPUP);
    expect(known.ok && known.value.suggestions.length).toBe(8);
  });
});

describe("saving", () => {
  it("reads the page again, keeps it, and tells the other pages", async () => {
    expect(await save(["II.1#1"])).toMatchObject({ ok: true, value: { saved: { "II.1#1": { completedOn: null } } } });
    expect((await openTasks()).map(({ task }) => [task.statement, task.savedAt])).toEqual([[FIRST, now]]);
    await vi.waitFor(() => expect(toldTabs()).toEqual([4]));
    expect(tabs.sendMessage.mock.calls[0]?.[1]).toMatchObject({ name: "savedChanged" });
  });

  it.each([
    ["with a secrecy mark", OTHER[0], "secret"],
    ["that is no directive notice", OTHER[1], "not-directive"],
    ["with attributes only", OTHER[2], "not-directive"],
  ] as const)("refuses a page %s, and keeps nothing", async (_, extraction, code) => {
    if (extraction) extract.mockReturnValue(extraction);
    expect(await save(["II.1#1"])).toMatchObject({ ok: false, error: { code } });
    expect(await openTasks()).toEqual([]);
    expect(tabs.sendMessage).not.toHaveBeenCalled();
  });

  it("keeps a page under its own host's address, whatever address it names", async () => {
    const page: PageText = { ...PAGE, source: { ...PAGE.source, url: "https://evil.example/412.aspx" } };
    await handlers.saveDirectives({ page, keys: ["II.1#1"] }, WEB);
    expect((await openTasks())[0]?.task.sources[0]?.url).toBe("https://thuvienphapluat.vn/van-ban/412.aspx?tab=2");
    expect(extract.mock.lastCall?.[0].source.url).toBe("https://thuvienphapluat.vn/van-ban/412.aspx?tab=2");
  });
});

describe("one directive of a page", () => {
  const one = { page: PAGE, key: "II.2#1" };

  it("is opened as it stands, with the last working day before its date", async () => {
    expect(await handlers.openTask(one, WEB)).toMatchObject({
      ok: true,
      value: { wording: { statement: SECOND }, taskId: null, draft: null, lastWorkingDays: { "2026-12-31": "2026-12-30" } },
    });
    expect(tabs.sendMessage).not.toHaveBeenCalled();
  });

  it("of a date whose year has no published holidays names no last working day", async () => {
    const due = "2039-03-01" as IsoDate;
    const value = { form: "date", due, at: null, exclusive: true, basis: "stated" } as const;
    await handlers.saveTask({ ...one, changes: { deadlines: [{ text: "", value }] } }, WEB);
    expect(await handlers.openTask(one, WEB)).toMatchObject({ value: { lastWorkingDays: {} } });
  });

  it("is saved with its corrections, changed again from our own pages, and the other pages hear of it", async () => {
    expect(await handlers.saveTask({ ...one, changes: { note: "Hỏi lại" } }, WEB)).toMatchObject({
      ok: true,
      value: { saved: { "II.2#1": { completedOn: null } } },
    });
    const [only] = await openTasks();
    expect(only?.task).toMatchObject({ statement: SECOND, note: "Hỏi lại" });
    await vi.waitFor(() => expect(toldTabs()).toEqual([4]));
    await handlers.updateTask({ taskId: only?.task.id as TaskId, changes: { tags: ["điện"] } }, POPUP);
    expect((await openTasks())[0]?.task).toMatchObject({ note: "Hỏi lại", tags: ["điện"] });
  });

  it("keeps its draft, tells nobody of it, and has it back on the next reading", async () => {
    expect(await handlers.keepDraft({ ...one, changes: { note: "Hỏi" } }, WEB)).toEqual({ ok: true, value: {} });
    expect(await handlers.readPage({ page: PAGE }, WEB)).toMatchObject({ value: { drafts: ["II.2#1"] } });
    expect(await handlers.openTask(one, WEB)).toMatchObject({ value: { draft: { note: "Hỏi" } } });
    expect(tabs.sendMessage).not.toHaveBeenCalled();
  });

  it("that is no task is said so on every reading, until it is one again", async () => {
    const dismiss = (dismissed: boolean) => handlers.dismissDirective({ ...one, dismissed }, WEB);
    expect(await dismiss(true)).toEqual({ ok: true, value: { dismissed: ["II.2#1"] } });
    expect(await handlers.readPage({ page: PAGE }, WEB)).toMatchObject({ value: { dismissed: ["II.2#1"] } });
    expect(await dismiss(false)).toEqual({ ok: true, value: { dismissed: [] } });
    await vi.waitFor(() => expect(toldTabs()).toEqual([4, 4]));
  });

  it.each(["openTask", "saveTask", "keepDraft", "dismissDirective"] as const)("of a secret page is refused: %s", async (name) => {
    extract.mockReturnValue({ status: "secret", mark: "MẬT" });
    const request = { ...one, changes: { note: "a" }, dismissed: true };
    expect(await handlers[name](request, WEB)).toMatchObject({ ok: false, error: { code: "secret" } });
    expect(await withDatabase((database) => database.notices.count())).toBe(0);
  });
});

describe("what the popup asks", () => {
  it("marks done and open, deletes and restores, and tells every page", async () => {
    const id = await savedId("II.1#1");
    tabs.sendMessage.mockClear();
    expect(await handlers.markDone({ taskId: id, done: true }, POPUP)).toEqual({ ok: true, value: { turn: null } });
    expect(await handlers.readPage({ page: PAGE }, WEB)).toMatchObject({
      value: { saved: { "II.1#1": { completedOn: "2026-11-23" } } },
    });
    expect(await handlers.deleteTasks({ taskIds: [id] }, POPUP)).toEqual({ ok: true, value: { deletedAt: now } });
    expect(await handlers.readPage({ page: PAGE }, WEB)).toMatchObject({ value: { saved: {} } });
    expect(await handlers.restoreTasks({ taskIds: [id] }, POPUP)).toEqual({ ok: true, value: {} });
    await vi.waitFor(() => expect(toldTabs()).toEqual([3, 4, 3, 4, 3, 4]));
  });

  it("about a task that is not there is refused, and nobody is told", async () => {
    const taskId = "6f3a1f0e-0a51-4a6c-9a3a-0f7f2f1f8a11" as TaskId;
    const refused = { ok: false, error: { code: "unknown-task" } };
    expect(await handlers.markDone({ taskId, done: true }, POPUP)).toMatchObject(refused);
    expect(await handlers.openSource({ taskId }, POPUP)).toMatchObject(refused);
    expect(tabs.create).not.toHaveBeenCalled();
    expect(tabs.sendMessage).not.toHaveBeenCalled();
  });
});

describe("opening the source", () => {
  const readIn = (tabId: number) => handlers.readPage({ page: PAGE }, { ...WEB, tabId });
  it("opens the page at the passage, and has the page flash it once", async () => {
    const taskId = await savedId("II.2#1");
    expect(await handlers.openSource({ taskId }, POPUP)).toEqual({ ok: true, value: {} });
    const url = tabs.create.mock.lastCall?.[0].url ?? "";
    expect(url.startsWith("https://thuvienphapluat.vn/van-ban/412.aspx#:~:text=")).toBe(true);
    expect(decodeURIComponent(url.split("text=")[1] ?? "")).toBe("Bộ Giáo dục và Đào tạo,sinh đầu cấp trước ngày 31/12/2026.");
    expect(await readIn(4)).toMatchObject({ value: { flash: null } });
    expect(await readIn(5)).toMatchObject({ value: { flash: read.directives[1]?.statement } });
    expect(await readIn(5)).toMatchObject({ value: { flash: null } });
  });

  it("finds the passage again by its words where the engine no longer reads a task there", async () => {
    const taskId = await savedId("II.2#1");
    const opened = async (extraction: Partial<Extraction & { text: string }>) => {
      await handlers.openSource({ taskId }, POPUP);
      extract.mockReturnValueOnce({ ...DIRECTIVE, directives: [], ...extraction } as Extraction);
      return readIn(5);
    };
    const moved = `Căn cứ yêu cầu của kỳ họp.\n${read.text}`;
    const start = moved.indexOf(SECOND);
    expect(await opened({ text: moved })).toMatchObject({ value: { flash: { start, end: start + SECOND.length } } });
    expect(await opened({ text: FIRST })).toMatchObject({ value: { flash: null } });
  });

  it("does not flash in a tab that shows the page much later", async () => {
    await handlers.openSource({ taskId: await savedId("II.2#1") }, POPUP);
    now += 61_000;
    expect(await readIn(5)).toMatchObject({ value: { flash: null } });
  });
});
