import { describe, expect, it } from "vitest";
import { mark } from "../../../test/support/marked.ts";
import { createGazetteer } from "../../gazetteer/index.ts";
import { NAMES_WITH_CLAUSES } from "./name-clauses.cases.ts";
import { lookUpNames } from "./name-lookup.ts";
import { NAME_LISTS } from "./read-names.cases.ts";
import { readNames } from "./read-names.ts";
import { UNITS_AND_FORCES } from "./units-and-forces.cases.ts";

/** The list at the text's start: its names marked, and "‖" where it ends. */
function read(text: string): string | null {
  const list = readNames(text, 0, lookUpNames(text, { gazetteer: createGazetteer(), referenceDate: null }));
  if (!list) return null;
  const marked = mark(
    text.slice(0, list.end),
    list.names.map(({ span }) => span),
  );
  return `${marked}‖${text.slice(list.end)}`;
}

describe("a list of names", () => {
  it.each([...NAME_LISTS, ...UNITS_AND_FORCES, ...NAMES_WITH_CLAUSES])("%s", (expected) => {
    expect(read(expected.replace(/[⟦⟧‖]/gu, ""))).toBe(expected);
  });

  it("keeps the comma inside “phòng, chống”", () => {
    expect(read("Ban Chỉ đạo phòng, chống tội phạm họp định kỳ.")).toBe("⟦Ban Chỉ đạo phòng, chống tội phạm⟧‖ họp định kỳ.");
  });

  it.each(["khẩn trương rà soát", "Hoàn thành báo cáo", "Trên cơ sở đó", "12 tỉnh", "", "Nguyễn Văn An trình bày"])(
    "does not start with “%s”",
    (text) => {
      expect(read(text)).toBeNull();
    },
  );

  it("tells which bodies it names", () => {
    const text = "Bộ Tài chính, Sở Lạ Lùng, các địa phương rà soát.";
    const list = readNames(text, 0, lookUpNames(text, { gazetteer: createGazetteer(), referenceDate: null }));
    expect(list?.names.map(({ agencyIds }) => agencyIds)).toEqual([["bo-tai-chinh"], [], []]);
  });
});
