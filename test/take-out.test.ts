import "fake-indexeddb/auto";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { runExport } from "../entrypoints/tracker/run-export.ts";
import { readBackup } from "../lib/export/backup.ts";
import type { ExportFormat, ExportRequest } from "../lib/export/export-request.ts";
import type { JobProgress } from "../lib/export/job.ts";
import type { IsoDate } from "../lib/model/calendar-date.ts";
import type { TaskId } from "../lib/model/task.ts";
import { emptyDatabase, page, saved } from "./support/saving.ts";

vi.mock("#i18n", () => ({
  i18n: { t: (key: string, ...values: readonly unknown[]) => [key, ...values.flat()].join(" ") },
}));
// Nothing was chosen in the settings.
vi.mock("wxt/browser", () => ({
  browser: { storage: { local: { get: async () => ({}) }, managed: { get: async () => ({}) } } },
}));
const given = vi.hoisted((): { name: string; parts: readonly BlobPart[] }[] => []);
vi.mock("../components/hooks/download-file.ts", () => ({
  downloadFile: (parts: readonly BlobPart[], _type: string, name: string) => void given.push({ name, parts }),
}));
const writtenText = (): Promise<string> => new Blob([...(given[0]?.parts ?? [])]).text();

/** The export's worker on this thread: what goes in and out is copied, as between threads, and nothing comes after its end. */
let running: InProcessWorker | null = null;
let files = 0;
const scope: { onmessage: ((event: { readonly data: unknown }) => void) | null; postMessage(news: unknown): void } = {
  onmessage: null,
  postMessage: (news) => running?.hear(news),
};
class InProcessWorker {
  onmessage: ((event: { readonly data: unknown }) => void) | null = null;
  onerror: unknown = null;

  hear(news: unknown): void {
    if (typeof news === "object" && news !== null && "file" in news) files += 1;
    this.onmessage?.({ data: structuredClone(news) });
  }
  postMessage(order: unknown): void {
    running = this;
    scope.onmessage?.({ data: structuredClone(order) });
  }
  terminate(): void {
    running = null;
  }
}

/** More than are read one by one: reading many goes part by part. */
const COUNT = 2_100;
let ids: readonly TaskId[];

beforeAll(async () => {
  vi.stubGlobal("self", scope);
  vi.stubGlobal("Worker", InProcessWorker);
  await import("../entrypoints/tracker/export-worker.ts");
  await emptyDatabase();
  const items = Array.from({ length: COUNT }, (_, at) => [`I.${at + 1}`, `Việc số ${at + 1}`] as const);
  const byKey = await saved(
    items.map(([key]) => key),
    page(items),
    0,
  );
  ids = Object.values(byKey) as TaskId[];
}, 60_000);
beforeEach(() => void given.splice(0));

const request = (format: ExportFormat, more: Partial<ExportRequest> = {}): ExportRequest => ({
  ...{ format, ids, columns: null, separator: ";", today: "2026-11-23" as IsoDate, ...more },
});
const NOTHING = { signal: new AbortController().signal, onProgress: () => undefined };

describe("an export", () => {
  it("tells how far it is", async () => {
    const steps: JobProgress[] = [];
    await runExport(request("csv"), { ...NOTHING, onProgress: (step) => void steps.push(step) });
    expect(steps.length).toBeGreaterThan(0);
    expect(steps.every(({ total }) => total === COUNT)).toBe(true);
    expect(steps.every(({ done }) => done > 0 && done <= COUNT)).toBe(true);
  });

  it("writes the chosen columns in their order, the rows in the order of the ids", async () => {
    const [second, first] = ids;
    if (!first || !second) throw new Error("no tasks");
    await runExport(request("csv", { ids: [first, second], columns: ["statement", "ordinal"] }), NOTHING);
    const lines = (await writtenText()).trim().split("\r\n");
    expect(lines.slice(1)).toEqual([expect.stringMatching(/^Việc số \d+;1$/u), expect.stringMatching(/^Việc số \d+;2$/u)]);
  });

  it("as JSON has the asked tasks alone, with their notice, and can be read", async () => {
    await runExport(request("json", { ids: ids.slice(0, 3) }), NOTHING);
    const read = readBackup(await writtenText());
    expect(read).toMatchObject({ ok: true, value: { isPart: true, notices: [{ number: "412/TB-VPCP" }] } });
    expect(read.ok && read.value.tasks.map(({ id }) => id)).toEqual(ids.slice(0, 3));
  });

  it.each(["csv", "xlsx", "ics", "json"] as const)("that is stopped gives out nothing: %s", async (format) => {
    files = 0;
    const stop = new AbortController();
    const work = runExport(request(format), { ...NOTHING, signal: stop.signal });
    stop.abort();
    await expect(work).rejects.toMatchObject({ name: "AbortError" });
    // At once, not when the file is there.
    expect(files).toBe(0);
    expect(given).toEqual([]);
  });
});
