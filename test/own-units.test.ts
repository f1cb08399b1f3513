import { describe, expect, it } from "vitest";
import { bindingsOf, newOwnUnit, ownUnitFacts } from "../lib/binding/index.ts";
import { extractNotice } from "../lib/extract/index.ts";
import type { IsoDate } from "../lib/model/calendar-date.ts";
import type { AgencyId } from "../lib/model/mention.ts";
import type { Binding, OwnUnit } from "../lib/model/own-unit.ts";
import { CASES, type Issuer } from "./support/binding-cases.ts";
import { noticeWith } from "./support/binding-notices.ts";

const TODAY = "2026-11-22" as IsoDate;
const unitNamed = (name: string): OwnUnit => newOwnUnit(name, null, TODAY);

function bind(issuer: Issuer, sentence: string, unit: OwnUnit): Binding | null {
  const read = extractNotice(noticeWith(issuer, sentence));
  if (read.status !== "directive") throw new Error(`not a directive notice: ${read.status}`);
  const [directive] = read.directives;
  if (!directive) throw new Error(`no directive in “${sentence}”`);
  return bindingsOf(read, [unit])[directive.key] ?? null;
}

describe.each(Object.entries(CASES))("a duty binds a unit %s", (_, cases) => {
  it.each(cases)("%s: “%s” · %s: %s", (issuer, sentence, name, expected) => {
    const binding = bind(issuer, sentence, unitNamed(name));
    expect(binding && `${binding.role} ${binding.through}`).toBe(expected);
  });
});

describe("what the user decides", () => {
  const labour = "Bộ Lao động - Thương binh và Xã hội rà soát kho lạnh.";
  it("a predecessor with several heirs counts once it is confirmed, with its ground", () => {
    const unit = { ...unitNamed("Bộ Y tế"), predecessorIds: ["bo-ldtbxh" as AgencyId] };
    expect(bind("government-2023", labour, unit)).toEqual({
      role: "lead",
      through: "successor",
      unit: "Bộ Y tế",
      written: "Bộ Lao động - Thương binh và Xã hội",
      ground: "Nghị quyết 176/2025/QH15",
    });
  });

  it("a predecessor that was taken out no longer counts", () => {
    const unit = { ...unitNamed("Bộ Khoa học và Công nghệ"), predecessorIds: [] };
    expect(bind("government-2023", "Bộ Thông tin và Truyền thông rà soát kho lạnh.", unit)).toBeNull();
  });

  it("a collective that was switched off no longer counts", () => {
    const unit = { ...unitNamed("Bộ Y tế"), collectives: [] };
    expect(bind("government", "Các bộ, ngành, địa phương rà soát kho lạnh.", unit)).toBeNull();
  });

  it.each(["Các cơ quan, đơn vị liên quan rà soát kho lạnh.", "Các bộ, ngành, địa phương liên quan rà soát kho lạnh."])(
    "those concerned count once they are switched on: “%s”",
    (sentence) => {
      const unit = { ...unitNamed("Bộ Y tế"), collectives: ["related"] as const };
      expect(bind("government", sentence, unit)?.through).toBe("collective");
    },
  );

  it.each([
    ["BYT", "BYT rà soát kho lạnh."],
    ["Cục Quản lý Dược", "Cục Quản lý Dược rà soát kho lạnh."],
    ["cục quản lý dược", "Cục Quản lý Dược rà soát kho lạnh."],
  ])("another name that was typed counts: %s", (alias, sentence) => {
    expect(bind("government", sentence, { ...unitNamed("Bộ Y tế"), aliases: [alias] })?.through).toBe("name");
  });

  it("an alias is no part of a longer name", () => {
    expect(
      bind("government", "Cục Quản lý Dược rà soát kho lạnh.", { ...unitNamed("Tổ Một"), aliases: ["Quản lý", "Cục"] }),
    ).toBeNull();
  });
});

describe("a unit as it is added", () => {
  it("counts sole predecessors and not those shared with others", () => {
    const science = unitNamed("Bộ Khoa học và Công nghệ");
    expect(science).toMatchObject({ agencyId: "bo-khcn", placeId: null, predecessorIds: ["bo-bcvt", "bo-tttt"] });
    expect(science.collectives).toEqual(["ministries", "central-bodies"]);
    expect(unitNamed("Bộ Y tế").predecessorIds).not.toContain("bo-ldtbxh");
    const shared = ownUnitFacts(unitNamed("Bộ Y tế"), TODAY).predecessors.find(({ id }) => id === "bo-ldtbxh");
    expect(shared).toMatchObject({ endedOn: "2025-03-01", otherHeirs: ["Bộ Nội vụ", "Bộ Giáo dục và Đào tạo"] });
  });

  it("knows its province, and says when a local body has none", () => {
    expect(unitNamed("Sở Y tế tỉnh Phú Thọ")).toMatchObject({ agencyId: "so-y-te", placeId: "tinh-phu-tho" });
    expect(unitNamed("UBND tỉnh Phú Thọ")).toMatchObject({ agencyId: "ubnd-tinh-phu-tho", placeId: "tinh-phu-tho" });
    expect(ownUnitFacts(unitNamed("Sở Y tế"), TODAY).lacksPlace).toBe(true);
    expect(ownUnitFacts(unitNamed("Sở Y tế tỉnh Phú Thọ"), TODAY).lacksPlace).toBe(false);
  });

  it("may be any name", () => {
    expect(unitNamed("Tổ công nghệ số")).toMatchObject({ name: "Tổ công nghệ số", agencyId: null, predecessorIds: [] });
  });
});
