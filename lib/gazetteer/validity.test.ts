import { describe, expect, it } from "vitest";
import type { IsoDate } from "../model/calendar-date.ts";
import type { AgencyId } from "../model/mention.ts";
import { createGazetteer, isValidOn, successionOf, successorsOf, validEntries } from "./index.ts";

const day = (text: string): IsoDate => text as IsoDate;
const id = (text: string): AgencyId => text as AgencyId;

describe("validity", () => {
  it("includes the first day and not the end", () => {
    const period = { validFrom: day("2025-03-01"), validTo: day("2025-07-01") };
    expect(["2025-02-28", "2025-03-01", "2025-06-30", "2025-07-01"].map((text) => isValidOn(period, day(text)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isValidOn({ validFrom: null, validTo: null }, day("1990-01-01"))).toBe(true);
  });

  it("tells which of two bodies of one name it was", () => {
    const ids = createGazetteer().resolve("Bảo hiểm xã hội Việt Nam", null);
    expect(validEntries(ids, day("2023-07-31"))).toEqual(["bhxh"]);
    expect(validEntries(ids, day("2025-03-01"))).toEqual(["bhxh-btc"]);
    expect(validEntries([id("khong-co")], day("2025-03-01"))).toEqual([]);
  });
});

describe("successors", () => {
  it("of the Ministry of Information and Communications: Science and Technology", () => {
    expect(successorsOf(id("bo-tttt"), day("2026-01-01"))).toEqual(["bo-khcn"]);
  });

  it("of a body that stands is itself", () => {
    expect(successorsOf(id("bo-tttt"), day("2025-02-28"))).toEqual(["bo-tttt"]);
    expect(successorsOf(id("bo-tai-chinh"), day("2026-01-01"))).toEqual(["bo-tai-chinh"]);
  });

  it("follow chains as far as the day asks", () => {
    expect(successorsOf(id("ubqg-cntt"), day("2020-01-01"))).toEqual(["ubqg-cpdt"]);
    expect(successorsOf(id("ubqg-cntt"), day("2026-01-01"))).toEqual(["bcd-khcn-da06"]);
    expect(successorsOf(id("tinh-bac-giang"), day("2026-01-01"))).toEqual(["tinh-bac-ninh"]);
    expect(successorsOf(id("tinh-bac-giang"), day("2026-11-22"))).toEqual(["thanh-pho-bac-ninh"]);
  });

  it.each([
    ["tc-dl", "2023-02-19", "tc-dl"],
    ["tc-dl", "2023-02-20", "cuc-dlqg"],
    ["tc-mt", "2022-12-31", "tc-mt"],
    ["vcci-old", "2022-11-29", "vcci-old"],
    ["vcci-old", "2022-11-30", "vcci"],
    ["vast-old", "2013-02-19", "vast"],
    ["vinashin", "2013-12-31", "vinashin"],
    ["vinashin", "2014-01-01", "sbic"],
    ["tc-gdnn", "2025-03-01", "cuc-gdnn"],
  ])("of %s on %s: %s, by the day on which the act took effect", (before, on, after) => {
    expect(successorsOf(id(before), day(on))).toEqual([after]);
  });

  it("stay several where the work was divided", () => {
    expect(successorsOf(id("bo-ldtbxh"), day("2026-01-01"))).toEqual(["bo-noi-vu", "bo-gddt", "bo-y-te"]);
  });

  it("hold for People's Committees as for their provinces", () => {
    expect(successorsOf(id("ubnd-tinh-ha-giang"), day("2026-01-01"))).toEqual(["ubnd-tinh-tuyen-quang"]);
  });

  it("are none without an heir, before the founding, and for unknown ids", () => {
    expect(successorsOf(id("ubnd-cap-huyen"), day("2026-01-01"))).toEqual([]);
    expect(successorsOf(id("bo-nnmt"), day("2025-02-28"))).toEqual([]);
    expect(successorsOf(id("khong-co"), day("2026-01-01"))).toEqual([]);
  });
});

describe("the ground of a succession", () => {
  it.each([
    ["an heir made by the act", "bo-tnmt", ["bo-nnmt: Nghị quyết 176/2025/QH15"]],
    ["an heir made later", "tc-mt", ["cuc-mt: Nghị định 35/2025/NĐ-CP"]],
    ["an older heir: the act that ended the other", "bo-gtvt", ["bo-xay-dung: Nghị quyết 176/2025/QH15"]],
    ["and not the act of which the heir's own row is", "bo-thuong-mai", ["bo-cong-thuong: Nghị quyết 01/2007/NQ-QH12"]],
    ["an older heir, no act known", "bdn-tw", ["bo-ngoai-giao: null"]],
    ["one for every step", "bo-thuy-san", ["bo-nnptnt: Nghị quyết 01/2007/NQ-QH12", "bo-nnmt: Nghị quyết 176/2025/QH15"]],
  ])("%s", (_, ended, grounds) => {
    expect(successionOf(id(ended))?.heirs.map(({ agencyId, ground }) => `${agencyId}: ${ground}`)).toEqual(grounds);
  });
});
