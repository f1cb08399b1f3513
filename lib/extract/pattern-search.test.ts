import { describe, expect, it } from "vitest";
import { createSearch } from "./pattern-search.ts";

const found = (source: string, passage: string): string[] =>
  [...createSearch(source).matches(passage)].map(({ 0: words, index }) => `${index} ${words}`);

describe("createSearch", () => {
  it("finds words, not parts of words", () => {
    expect(found("ch[uủ]", "chủ trì, CHỦ, đchủ, chủa, chu")).toEqual(["0 chủ", "9 CHỦ", "26 chu"]);
  });

  it("finds a word that begins inside the part of a word that was passed over", () => {
    expect(found("(?:\\d{3}\\s)?\\d{2}", "1234 56 789 12")).toEqual(["5 56", "8 789 12"]);
  });

  it.each(["a", "🙂"])("finds the same in a passage with a run too long for a word (%s)", (letter) => {
    const run = letter.repeat(70);
    expect(found("\\d+%", `${run}10% 20%, ${run} 30%`)).toEqual(
      [...`${run}10% 20%, ${run} 30%`.matchAll(createSearch("\\d+%").pattern)].map(({ 0: words, index }) => `${index} ${words}`),
    );
  });

  it("comes to an end where a digit follows a digit", () => {
    // By the square it would take minutes: the runner's limit.
    expect([...createSearch("\\d+\\s+km").matches("1".repeat(400_000))]).toEqual([]);
  });
});
