import { describe, expect, it } from "vitest";
import { citedPath, outlinePath } from "./outline-path.ts";

/** Steps from labels; each the second of its siblings. */
const path = (...labels: readonly string[]): string => outlinePath(labels.map((label) => ({ label, ordinal: 2 })));

describe("the path of an item", () => {
  it.each([
    [["III", "3", "đ"], "III.3.đ", "III.3.đ"],
    [["III", "3", "-"], "III.3.-2", "III.3"],
    [["Điều 2", "1", "a"], "Điều 2.1.a", "Điều 2.1.a"],
    // "2.1" says that it stands below "2"
    [["II", "2", "2.1", "2.1.3", "a"], "II.2.1.3.a", "II.2.1.3.a"],
    [["1", "12.1"], "1.12.1", "1.12.1"],
    [["¶"], "¶2", ""],
  ])("%j", (labels, written, cited) => {
    expect(path(...labels)).toBe(written);
    expect(citedPath(written)).toBe(cited);
  });
});
