import { describe, expect, it } from "vitest";
import { day } from "../../test/support/rule-cases.ts";
import type { AgencyId } from "./mention.ts";
import { type Heir, heirsOn } from "./succession.ts";

const heir = (name: string, since: string, until: string | null): Heir => ({
  agencyId: name as AgencyId,
  name,
  since: day(since),
  until: until === null ? null : day(until),
  ground: "Nghị quyết",
});

describe("who stands in the place of a body that ended", () => {
  const succession = {
    endedOn: day("2018-08-28"),
    heirs: [heir("second", "2018-08-28", "2021-09-24"), heir("third", "2021-09-24", null)],
  };

  it.each([
    ["2018-08-27", []],
    ["2018-08-28", ["second"]],
    ["2021-09-23", ["second"]],
    ["2021-09-24", ["third"]],
  ])("on %s", (today, names) => {
    expect(heirsOn(succession, day(today)).map(({ name }) => name)).toEqual(names);
  });

  it("is everybody among whom its work was divided", () => {
    const divided = { endedOn: day("2025-03-01"), heirs: [heir("a", "2025-03-01", null), heir("b", "2025-03-01", null)] };
    expect(heirsOn(divided, day("2026-11-22"))).toHaveLength(2);
  });
});
