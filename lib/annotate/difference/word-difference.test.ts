import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type WordRun, wordDifference } from "./word-difference.ts";

/** "a [-b-] {+c+}" */
const drawn = (runs: readonly WordRun[]): string =>
  runs.map(({ kind, text }) => (kind === "same" ? text : kind === "removed" ? `[-${text}-]` : `{+${text}+}`)).join(" ");

describe("the difference of two wordings", () => {
  it.each([
    ["no change", "rà soát kho", "rà soát kho", "rà soát kho"],
    [
      "another date",
      "xong trước ngày 31/12/2026.",
      "xong trước ngày 15/12/2026.",
      "xong trước ngày [-31/12/2026.-] {+15/12/2026.+}",
    ],
    [
      "one body more",
      "phối hợp với Bộ Công an rà soát",
      "phối hợp với Bộ Công an, Bộ Y tế rà soát",
      "phối hợp với Bộ Công [-an-] {+an, Bộ Y tế+} rà soát",
    ],
    ["words that went", "rà soát, hoàn thiện quy trình", "rà soát, quy trình", "rà soát, [-hoàn thiện-] quy trình"],
    ["white space alone", "rà  soát\nkho", "rà soát kho", "rà soát kho"],
    ["all of it", "một hai", "ba", "[-một hai-] {+ba+}"],
    ["nothing before", "", "ba", "{+ba+}"],
  ])("is told by whole words: %s", (_, before, after, expected) => {
    expect(drawn(wordDifference(before, after))).toBe(expected);
  });

  it("gives both texts back whole, whatever they are", () => {
    const text = fc.array(fc.constantFrom("Bộ", "Y", "tế", "rà", "soát", "kho")).map((words) => words.join(" "));
    const without = (runs: readonly WordRun[], left: WordRun["kind"]): string =>
      runs.flatMap((run) => (run.kind === left ? [] : [run.text])).join(" ");
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = wordDifference(before, after);
        expect([without(runs, "added"), without(runs, "removed")]).toEqual([before, after]);
      }),
    );
  });

  it("of texts of thousands of words ends soon", () => {
    const words = (letter: string): string => Array.from({ length: 5000 }, (_, at) => `${letter}${at}`).join(" ");
    expect(wordDifference(words("a"), words("b")).map(({ kind }) => kind)).toEqual(["removed", "added"]);
  });
});
