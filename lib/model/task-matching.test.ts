import { describe, expect, it } from "vitest";
import type { TaskId } from "./task.ts";
import { matchDirectives } from "./task-matching.ts";

/** "III.3#2": item III.3, second directive in it. */
const at = (place: string, folded: string) => {
  const [path = "", ordinal = "1"] = place.split("#");
  return { path, ordinal: Number(ordinal), folded };
};
type Placed = readonly [place: string, folded: string];

const REVIEW = "bộ tài chính rà soát toàn bộ các dự án chậm giải ngân";
const REPORT = "bộ xây dựng báo cáo thủ tướng kết quả trước ngày 30 tháng 6";
const BRIDGE = "ủi ban nhân dân tỉnh lào cai bàn giao mặt bằng cầu số 1 trong quý 3 năm 2026";
const BRIDGE_2 = "ủi ban nhân dân tỉnh sơn la bàn giao mặt bằng cầu số 4 trong quý 3 năm 2026";
const BRIDGE_3 = BRIDGE.replace("số 1", "số 3");
const REVIEW_TYPO = "bộ tài chính rà soát toàn bộ các dư án chậm giải ngân";
const ROUND = `${REVIEW} ${REPORT}`;

/** Directives get their own place as key, tasks ids t1, t2…; expected: place -> task. */
const CASES: readonly [
  name: string,
  directives: readonly Placed[],
  tasks: readonly Placed[],
  expected: Record<string, string>,
][] = [
  [
    "read twice",
    [
      ["1", REVIEW],
      ["2", REPORT],
    ],
    [
      ["1", REVIEW],
      ["2", REPORT],
    ],
    { 1: "t1", 2: "t2" },
  ],
  ["nothing saved", [["1", REVIEW]], [], {}],
  ["a correction of one word", [["1", REVIEW_TYPO]], [["1", REVIEW]], { 1: "t1" }],
  ["other words at the same place", [["1", REPORT]], [["1", REVIEW]], {}],
  [
    "one of two alike in one item saved",
    [
      ["1#1", BRIDGE],
      ["1#2", BRIDGE_2],
    ],
    [["1#2", BRIDGE_2]],
    { "1#2": "t1" },
  ],
  [
    "a sentence found before the saved one",
    [
      ["1#1", BRIDGE_2],
      ["1#2", BRIDGE],
    ],
    [["1#1", BRIDGE]],
    { "1#2": "t1" },
  ],
  [
    "a sentence before two saved ones no longer found",
    [["1#1", REPORT]],
    [
      ["1#1", REVIEW],
      ["1#2", REPORT],
    ],
    { "1#1": "t2" },
  ],
  [
    "a saved sentence split in two: the first part keeps it",
    [
      ["1#1", REVIEW],
      ["1#2", REPORT],
    ],
    [["1#1", ROUND]],
    { "1#1": "t1" },
  ],
  [
    "a split of which the second part was saved by itself",
    [
      ["1#1", REVIEW],
      ["1#2", REPORT],
    ],
    [
      ["1#1", ROUND],
      ["1#2", REPORT],
    ],
    { "1#1": "t1", "1#2": "t2" },
  ],
  [
    "two saved sentences merged into one: the first is it",
    [["1#1", ROUND]],
    [
      ["1#1", REVIEW],
      ["1#2", REPORT],
    ],
    { "1#1": "t1" },
  ],
  ["few words inside many", [["1#1", ROUND]], [["1#1", "bộ xây dựng báo cáo"]], {}],
  [
    "list numbers lost",
    [
      ["-1", REVIEW],
      ["-2", REPORT],
    ],
    [
      ["II.1", REVIEW],
      ["II.2", REPORT],
    ],
    { "-1": "t1", "-2": "t2" },
  ],
  [
    "numbers shifted by one, alike",
    [
      ["1", BRIDGE_2],
      ["2", BRIDGE],
    ],
    [
      ["1", BRIDGE],
      ["2", BRIDGE_2],
    ],
    { 1: "t2", 2: "t1" },
  ],
  [
    "numbers shifted by one, alike but for one word",
    [
      ["1", BRIDGE_3],
      ["2", BRIDGE],
    ],
    [
      ["1", BRIDGE],
      ["2", BRIDGE_3],
    ],
    { 1: "t2", 2: "t1" },
  ],
  ["a part of a sentence in another item", [["2", REVIEW]], [["1", ROUND]], {}],
  ["half of the words in another item", [["2", "bộ tài chính rà soát toàn bộ các quỹ ngoài ngân sách"]], [["1", REVIEW]], {}],
  [
    "the same words in two items",
    [
      ["1", REPORT],
      ["2", REPORT],
    ],
    [["2", REPORT]],
    { 2: "t1" },
  ],
  [
    "saved twice, the first given wins",
    [["1", REPORT]],
    [
      ["1", REPORT],
      ["1", REPORT],
    ],
    { 1: "t1" },
  ],
  ["no words", [["1", ""]], [["1", ""]], {}],
  [
    "a name of every object",
    [
      ["constructor", REVIEW],
      ["__proto__", REPORT],
    ],
    [["__proto__", REPORT]],
    { ["__proto__"]: "t1" },
  ],
];

describe("matching", () => {
  it.each(CASES)("%s", (_, directives, tasks, expected) => {
    const matched = matchDirectives(
      directives.map(([place, folded]) => ({ key: place, ...at(place, folded) })),
      tasks.map(([place, folded], index) => ({ id: `t${index + 1}` as TaskId, ...at(place, folded) })),
    );
    expect([...matched].sort()).toEqual(Object.entries(expected).sort());
  });

  it("gives each task away once, whatever the order of the text", () => {
    const directives = [REVIEW, REVIEW_TYPO, REVIEW].map((folded, index) => ({
      key: `k${index}`,
      path: "1",
      ordinal: index + 1,
      folded,
    }));
    const tasks = [{ id: "only" as TaskId, path: "1", ordinal: 3, folded: REVIEW }];
    expect([...matchDirectives(directives, tasks)]).toEqual([["k2", "only"]]);
    expect([...matchDirectives([...directives].reverse(), tasks)]).toEqual([["k2", "only"]]);
  });

  it("holds for a notice with hundreds of tasks", () => {
    const words = Array.from({ length: 60 }, (_, index) => `từ${index}`).join(" ");
    const many = Array.from({ length: 400 }, (_, index) => ({
      key: `${index}`,
      id: `${index}` as TaskId,
      path: `${index}`,
      ordinal: 1,
      folded: `${words} số ${index}`,
    }));
    expect(matchDirectives(many, many).size).toBe(400);
  });
});
