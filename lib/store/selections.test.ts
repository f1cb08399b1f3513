import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import { emptyDatabase, FUNDS, NOW, page, save, saved } from "../../test/support/saving.ts";
import { dismissDirective, keepDraft } from "./editing.ts";
import { openTasks } from "./live-tasks.ts";
import { type PageDirectives, savedFor } from "./saved-directives.ts";

/** A part of the first statement of the notice. */
const PART = "chậm giải ngân, báo cáo trước ngày 30/11/2026";

/** The notice with that part selected in it. */
function withSelection(): PageDirectives {
  const read = page();
  const [first] = read.directives;
  if (!first) throw new Error("the notice has no directive");
  const start = read.text.indexOf(PART);
  const own = { ...first, key: "selection:1", origin: "selection", ordinal: 1, text: PART } as const;
  return { ...read, directives: [...read.directives, { ...own, statement: { start, end: start + PART.length } }] };
}
const known = async (read: PageDirectives = page()) => {
  const result = await savedFor(read);
  if (!result.ok) throw new Error(result.error.detail);
  return result.value;
};

beforeEach(emptyDatabase);

describe("a task of selected words", () => {
  it("says where it comes from, under the notice's key and in its item", async () => {
    await saved(["selection:1"], withSelection() as ReturnType<typeof page>);
    const [only] = await openTasks();
    expect(only?.task).toMatchObject({ origin: "selection", statement: PART, quote: PART, path: "II.1" });
    expect(only?.notice?.number).toBe("412/TB-VPCP");
  });

  it("is known again when the same words are selected again, and is not the item's own", async () => {
    const read = withSelection();
    await saved(["selection:1"], read as ReturnType<typeof page>);
    expect(Object.keys((await known(read)).saved)).toEqual(["selection:1"]);
    expect((await known()).saved).toEqual({});
    await save(["II.1#1"]);
    expect((await openTasks()).map(({ task }) => task.statement).sort()).toEqual([FUNDS, PART].sort());
    expect(Object.keys((await known(read)).saved).sort()).toEqual(["II.1#1", "selection:1"]);
  });

  it("has a draft of its own, and its dismissal hides nothing else", async () => {
    const read = withSelection();
    await keepDraft({ ...read, key: "selection:1", value: { note: "Hỏi lại" }, now: NOW });
    await dismissDirective({ ...read, key: "selection:1", value: true, now: NOW });
    expect(await known()).toMatchObject({ drafts: [], dismissed: [] });
    expect(await known(read)).toMatchObject({ drafts: ["selection:1"], dismissed: ["selection:1"] });
  });
});
