import { describe, expect, it } from "vitest";
import { NO_FILTER, type TaskFilter } from "../model/task-filter.ts";
import { readFilter } from "./tracker.ts";

describe("a stored filter", () => {
  it("is read as it was written", () => {
    const filter: TaskFilter = { ...NO_FILTER, text: "vốn", mine: true, tags: ["khẩn"], due: { kind: "week" } };
    expect(readFilter(JSON.parse(JSON.stringify(filter)))).toEqual(filter);
  });

  it.each([
    ["nothing", null, NO_FILTER],
    ["an older one, without some parts", { mine: true }, { ...NO_FILTER, mine: true }],
    ["parts that cannot be understood", { tags: "khẩn", mine: "yes", due: 3, roles: [1] }, NO_FILTER],
    ["parts that nobody knows", { colour: "red" }, NO_FILTER],
  ])("asks nothing where it holds %s", (_, stored, expected) => {
    expect(readFilter(stored)).toEqual(expected);
  });
});
