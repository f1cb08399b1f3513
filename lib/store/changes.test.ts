import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import { emptyDatabase, FUNDS, NOW, page, ROADS, SCHOOLS, saved, TVPL, XDCS } from "../../test/support/saving.ts";
import { historyOf } from "./browse.ts";
import { settleChange } from "./editing.ts";
import { openTasks } from "./live-tasks.ts";
import { savedFor } from "./saved-directives.ts";
import { deleteTasks, updateTask } from "./tasks.ts";

beforeEach(emptyDatabase);

const EARLIER = FUNDS.replace("30/11/2026", "20/11/2026");
const reading = (...statements: readonly string[]) =>
  page(statements.map((statement, index) => [`II.1#${index + 1}`, statement] as const));

/** What the page has otherwise, and what it no longer has. */
async function watch(read: ReturnType<typeof page>): Promise<{ changed: readonly string[]; gone: readonly string[] }> {
  const result = await savedFor(read);
  if (!result.ok) throw new Error(result.error.detail);
  return { changed: Object.keys(result.value.changes), gone: result.value.gone.map(({ statement }) => statement) };
}
const onlyTask = async () => {
  const [first] = await openTasks();
  if (!first) throw new Error("nothing is saved");
  return first.task;
};
const settle = (read: ReturnType<typeof page>, take: boolean) =>
  settleChange({ ...read, key: "II.1#1", value: take, now: NOW + 1 });

describe("a saved task is said to be changed", () => {
  it("when the page has other words in its place, with those that were saved", async () => {
    await saved(["II.1#1"], reading(FUNDS));
    const result = await savedFor(reading(EARLIER));
    const { id } = await onlyTask();
    expect(result).toMatchObject({ value: { changes: { "II.1#1": { taskId: id, before: { statement: FUNDS } } }, gone: [] } });
  });

  it.each([
    ["the same words", FUNDS],
    ["other spaces and punctuation", FUNDS.replace(", ", " ;  ").replace(".", "…")],
    ["tone marks in the other place, other capitals", FUNDS.replace("rà soát", "Rà Soát")],
  ])("not for %s", async (_, statement) => {
    await saved(["II.1#1"], reading(FUNDS));
    expect(await watch(reading(statement))).toEqual({ changed: [], gone: [] });
  });

  it("not when a later engine cuts the same text otherwise", async () => {
    await saved(["II.1#1"], reading(`${FUNDS} ${ROADS}`));
    expect(await watch(reading(FUNDS, ROADS))).toEqual({ changed: [], gone: [] });
    await emptyDatabase();
    await saved(["II.1#1", "II.1#2"], reading(FUNDS, ROADS));
    expect(await watch(reading(`${FUNDS} ${ROADS}`))).toEqual({ changed: [], gone: [] });
  });

  it("not for what the user corrected, and not in the trash", async () => {
    await saved(["II.1#1"], reading(FUNDS));
    const { id } = await onlyTask();
    await updateTask(id, { statement: "Việc của phòng tôi" }, NOW);
    expect(await watch(reading(FUNDS))).toEqual({ changed: [], gone: [] });
    await deleteTasks([id], NOW);
    expect(await watch(reading(EARLIER))).toEqual({ changed: [], gone: [] });
  });
});

describe("a saved task is said to be gone", () => {
  it("when its words and any like them are no longer on the page, and it stays saved", async () => {
    await saved(["II.1#1", "II.1#2"], reading(FUNDS, SCHOOLS));
    expect(await watch(reading(SCHOOLS))).toEqual({ changed: [], gone: [FUNDS] });
    expect(await openTasks()).toHaveLength(2);
  });

  it("not when the engine alone no longer takes its words for a task", async () => {
    await saved(["II.1#1", "II.1#2"], reading(FUNDS, SCHOOLS));
    const read = reading(SCHOOLS);
    expect(await watch({ ...read, text: `${read.text}\n${FUNDS}` })).toEqual({ changed: [], gone: [] });
  });
});

describe("settling a change", () => {
  beforeEach(() => saved(["II.1#1"], reading(FUNDS)));

  it("takes the page's words over, under the same id, and the user's own stays", async () => {
    const { id } = await onlyTask();
    await updateTask(id, { note: "gọi anh Bình", product: "Báo cáo của phòng" }, NOW);
    expect(await settle(reading(EARLIER), true)).toEqual({ ok: true, value: null });
    expect(await onlyTask()).toMatchObject({
      ...{ id, statement: EARLIER, quote: EARLIER, note: "gọi anh Bình", product: "Báo cáo của phòng" },
      sources: [{ url: TVPL }],
    });
    expect(await watch(reading(EARLIER))).toEqual({ changed: [], gone: [] });
    expect(await watch(reading(FUNDS))).toEqual({ changed: ["II.1#1"], gone: [] });
  });

  it("is told by the task's history, with the words of before and after; what was kept is not", async () => {
    const { id } = await onlyTask();
    await settle(reading(EARLIER), false);
    expect(await historyOf(id)).toEqual([]);
    await settle(reading(EARLIER), true);
    expect(await historyOf(id)).toMatchObject([{ at: NOW + 1, before: { statement: FUNDS }, after: { statement: EARLIER } }]);
  });

  it("keeps what is saved, and does not ask again for that wording but for the next", async () => {
    expect(await settle(reading(EARLIER), false)).toEqual({ ok: true, value: null });
    expect((await onlyTask()).statement).toBe(FUNDS);
    expect(await watch(reading(EARLIER))).toEqual({ changed: [], gone: [] });
    const latest = FUNDS.replace("30/11/2026", "10/12/2026");
    expect(await watch(reading(latest))).toEqual({ changed: ["II.1#1"], gone: [] });
  });

  it("of what is not saved is refused", async () => {
    expect(await settle(page([["II.1#1", SCHOOLS]], XDCS), true)).toMatchObject({
      ok: false,
      error: { code: "unknown-directive" },
    });
  });
});
