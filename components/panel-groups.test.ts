import { describe, expect, it } from "vitest";
import { buildDirective, buildList, type DirectiveWords } from "../test/support/panel-states.ts";
import { groupTasks } from "./panel-groups.ts";
import { countTasks, dismissedOf, filterTasks, panelTasks } from "./panel-tasks.ts";
import { placeWords } from "./place-words.ts";

const item = (place: string, lead?: string, more: Partial<DirectiveWords> = {}): DirectiveWords => ({
  path: place.split("."),
  text: place,
  ...(lead ? { leads: [lead] } : {}),
  ...more,
});
/** Groups as "heading | lead: place under it, …". */
const shape = (...words: readonly DirectiveWords[]): string[] =>
  groupTasks(panelTasks(buildList({ directives: words.map(buildDirective) }))).map(({ path, leads, tasks }) => {
    const places = tasks.map(({ directive }) => placeWords(directive.path.slice(path.length)) || "·");
    return `${placeWords(path)} | ${leads.join("; ")}: ${places.join(", ")}`;
  });
const OWN = { origin: "own-text" } as const;

describe("tasks under their headings", () => {
  it.each<[string, readonly DirectiveWords[], readonly string[]]>([
    [
      "items that inherit the lead of their heading",
      [item("II.1.a", "Bộ Y tế"), item("II.1.b", "Bộ Y tế"), item("II.2.a", "Bộ Công an")],
      ["II.1 | Bộ Y tế: a), b)", "II.2 | Bộ Công an: a)"],
    ],
    [
      "an item with a lead of its own stands alone",
      [item("II.2", "Bộ Tài chính", OWN), item("II.3", "Bộ Công an", OWN)],
      ["II.2 | Bộ Tài chính: ·", "II.3 | Bộ Công an: ·"],
    ],
    [
      "two tasks of one item",
      [item("II.2", "Bộ Tài chính", OWN), item("II.2", "Bộ Tài chính", { ...OWN, ordinal: 2 })],
      ["II.2 | Bộ Tài chính: ·, ·"],
    ],
    [
      "neighbours that name the same lead themselves",
      [item("II.2", "Bộ Tài chính", OWN), item("II.3", "Bộ Tài chính", OWN)],
      ["II | Bộ Tài chính: 2, 3"],
    ],
    ["items without lead", [item("III.1"), item("III.2"), item("IV.1")], ["III | : 1, 2", "IV.1 | : ·"]],
    [
      "bullets and paragraphs, by their place",
      [item("II.4.-1", "Bộ Y tế"), item("II.4.-2", "Bộ Y tế"), item("¶7")],
      ["II.4 | Bộ Y tế: gạch đầu dòng 1, gạch đầu dòng 2", "đoạn 7 | : ·"],
    ],
    [
      "the same lead again further down is another heading",
      [item("II.1.a", "Bộ Y tế"), item("II.2.a", "Bộ Công an"), item("II.3.a", "Bộ Y tế")],
      ["II.1 | Bộ Y tế: a)", "II.2 | Bộ Công an: a)", "II.3 | Bộ Y tế: a)"],
    ],
  ])("%s", (_, words, groups) => {
    expect(shape(...words)).toEqual(groups);
  });

  it("keep the order of the document and lose none", () => {
    const tasks = panelTasks(buildList());
    expect(groupTasks(tasks).flatMap((group) => group.tasks)).toEqual(tasks);
  });
});

describe("what the user said is no task", () => {
  const list = buildList({ dismissed: ["III.1#1", "II.2#1"] });
  it("stands apart from the tasks, in the order of the document", () => {
    expect(panelTasks(list).map(({ directive }) => directive.key)).not.toContain("II.2#1");
    expect(dismissedOf(list).map(({ key }) => key)).toEqual(["II.2#1", "III.1#1"]);
  });
});

describe("filters", () => {
  const tasks = panelTasks(buildList());
  it("count what they leave", () => {
    expect(countTasks(tasks)).toEqual({ all: 7, mine: 5, dated: 4, unsaved: 6 });
  });

  it("leave what has any deadline, dated or recurring, and what is not saved, also where saving failed", () => {
    expect(filterTasks(tasks, "dated").map(({ directive }) => directive.key)).toEqual([
      "II.1.a#1",
      "II.1.c#1",
      "II.2#1",
      "II.4.-2#1",
    ]);
    const failed = panelTasks(buildList({ pending: { "II.2#1": "failed" } }));
    expect(filterTasks(failed, "unsaved").map(({ directive }) => directive.key)).toContain("II.2#1");
  });
});
