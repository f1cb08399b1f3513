import { describe, expect, it } from "vitest";
import { buildPage } from "../../../test/support/page-text.ts";
import { day } from "../../../test/support/rule-cases.ts";
import { heirsOn } from "../../model/succession.ts";
import { extractNotice } from "../index.ts";

/** The doer of a notice's only duty. `dated`: the line of its place and date, left out when `null`. */
function doerOf(name: string, dated: string | null) {
  const head = ["CHÍNH PHỦ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số: 31/CT-TTg", ...(dated === null ? [] : [dated])];
  const page = buildPage([...head, "CHỈ THỊ", "Về kho lạnh", "Thủ tướng Chính phủ yêu cầu:", `1. ${name} rà soát kho lạnh.`]);
  const extraction = extractNotice(page);
  return extraction.status === "directive" ? extraction.directives[0]?.leads[0] : undefined;
}
const on = (year: number, month: number): string => `Hà Nội, ngày 12 tháng ${month} năm ${year}`;

describe("a name means the bodies of the notice's day", () => {
  it.each([
    ["Ủy ban nhân dân tỉnh Gia Lai", on(2024, 9), ["ubnd-tinh-gia-lai-truoc-2025"]],
    ["Ủy ban nhân dân tỉnh Gia Lai", on(2026, 10), ["ubnd-tinh-gia-lai"]],
    ["Bộ Nông nghiệp", on(2019, 5), ["bo-nnptnt"]],
    ["Bộ Nông nghiệp", on(2026, 5), ["bo-nnmt"]],
    ["BHXH Việt Nam", on(2023, 5), ["bhxh"]],
    ["BHXH Việt Nam", on(2026, 5), ["bhxh-btc"]],
    ["Bộ Nông nghiệp", null, ["bo-nnmt", "bo-nnptnt"]],
  ])("%s, %s", (name, dated, ids) => {
    expect([...(doerOf(name, dated)?.agencyIds ?? [])].sort()).toEqual(ids);
  });
});

describe("a body that ended carries its heirs and their ground", () => {
  const now = day("2026-11-22");
  it.each([
    ["Bộ Giao thông vận tải", on(2023, 5), "2025-03-01", ["bo-xay-dung"]],
    // a late notice may still say the old name
    ["Bộ Giao thông vận tải", on(2026, 5), "2025-03-01", ["bo-xay-dung"]],
    ["Bộ Lao động - Thương binh và Xã hội", on(2023, 5), "2025-03-01", ["bo-noi-vu", "bo-gddt", "bo-y-te"]],
    ["Tổng cục Thủy lợi", on(2022, 5), "2023-04-01", []],
    ["Ủy ban Quốc gia về Chính phủ điện tử", on(2019, 5), "2021-09-24", ["bcd-khcn-da06"]],
    ["Ủy ban nhân dân tỉnh Đắk Nông", on(2024, 5), "2025-07-01", ["ubnd-tinh-lam-dong"]],
  ])("%s, %s", (name, dated, endedOn, heirs) => {
    const succession = doerOf(name, dated)?.succession;
    expect(succession?.endedOn).toBe(endedOn);
    expect(succession && heirsOn(succession, now).map(({ agencyId }) => agencyId)).toEqual(heirs);
    expect(succession?.heirs.filter(({ name, ground }) => name === "" || ground === "")).toEqual([]);
  });

  it.each([
    ["a body that stands", "Bộ Tài chính", on(2023, 5)],
    ["a name that leaves open which body it is", "Bộ Nông nghiệp", null],
    ["a collective", "Các bộ, ngành", on(2023, 5)],
  ])("but not %s", (_, name, dated) => {
    expect(doerOf(name, dated)).not.toHaveProperty("succession");
  });
});
