import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { IsoDate } from "./calendar-date.ts";
import type { AgencyId } from "./mention.ts";
import { likenessOf, type RepeatFacts, repeatOf, repeatsAmong } from "./repeats.ts";
import type { NoticeKey, TaskAssignee, TaskId } from "./task.ts";

const WATER = "rà soát phương án cấp nước sinh hoạt mùa khô cho các xã vùng cao báo cáo trước ngày 30 11 2026";
const WATER_LATER = "rà soát phương án cấp nước sinh hoạt mùa khô cho các xã vùng cao báo cáo trước ngày 15 12 2026";
const WATER_SHORTER = "rà soát phương án cấp nước sinh hoạt cho các xã vùng cao";
const ROADS = "đẩy nhanh tiến độ các dự án đường bộ ven biển bảo đảm hoàn thành trong năm 2027";
const REPORT = "báo cáo thủ tướng chính phủ";

const lead = (name: string, ...ids: readonly string[]): TaskAssignee => ({ name, agencyIds: ids as unknown as AgencyId[] });
const MINISTRY = lead("Bộ Nông nghiệp và Môi trường", "bo-nong-nghiep-va-moi-truong");
const SAME_MINISTRY = lead("Bộ NN&MT", "bo-nong-nghiep-va-moi-truong");
const FINANCE = lead("Bộ Tài chính", "bo-tai-chinh");

const facts = (folded: string, fields: Partial<RepeatFacts> = {}): RepeatFacts => ({
  id: "other" as TaskId,
  noticeKey: "later" as NoticeKey,
  folded,
  leads: [MINISTRY],
  due: "2026-11-30" as IsoDate,
  distinctFrom: [],
  linkedTo: [],
  ...fields,
});
const ONE = facts(WATER, { id: "one" as TaskId, noticeKey: "first" as NoticeKey });

describe("a duty that another notice repeats", () => {
  it.each<readonly [string, RepeatFacts, object]>([
    ["in the same words", facts(WATER), { likeness: 1, isSameLead: true, isSameDue: true }],
    [
      "with another date",
      facts(WATER_LATER, { due: "2026-12-15" as IsoDate }),
      { isSameLead: true, isSameDue: false, due: "2026-12-15" },
    ],
    ["given to another body", facts(WATER, { leads: [FINANCE] }), { isSameLead: false }],
    ["whose lead is named otherwise", facts(WATER, { leads: [SAME_MINISTRY] }), { isSameLead: true }],
    ["in fewer words, for the same lead and date", facts(WATER_SHORTER), { isSameLead: true, isSameDue: true }],
  ])("is pointed out: %s", (_, other, expected) => {
    expect(repeatOf(ONE, other)).toMatchObject(expected);
  });

  it.each<readonly [string, RepeatFacts, RepeatFacts]>([
    ["another duty of the same body and date", ONE, facts(ROADS)],
    ["the task itself", ONE, ONE],
    ["another task of the same notice", ONE, facts(WATER, { noticeKey: "first" as NoticeKey })],
    ["one that the user said is another", { ...ONE, distinctFrom: ["other" as TaskId] }, facts(WATER)],
    ["one that is linked already", { ...ONE, linkedTo: ["other" as TaskId] }, facts(WATER)],
    ["fewer words for another lead", ONE, facts(WATER_SHORTER, { leads: [FINANCE] })],
    ["a few words that many notices have, with another date", { ...ONE, folded: REPORT }, facts(REPORT, { due: null })],
    ["a task without words", { ...ONE, folded: "" }, facts("")],
  ])("is not: %s", (_, one, other) => {
    expect(repeatOf(one, other)).toBeNull();
  });

  it("a few words count where lead and date agree", () => {
    expect(repeatOf({ ...ONE, folded: REPORT }, facts(REPORT))).toMatchObject({ likeness: 1 });
  });

  it("the most alike stands first", () => {
    const found = repeatsAmong(ONE, [
      facts(WATER_SHORTER, { id: "b" as TaskId }),
      facts(ROADS),
      facts(WATER, { id: "a" as TaskId }),
    ]);
    expect(found.map(({ id }) => id)).toEqual(["a", "b"]);
  });
});

describe("likeness", () => {
  const text = fc
    .array(fc.constantFrom("rà", "soát", "cấp", "nước", "xã", "báo", "cáo"), { maxLength: 12 })
    .map((words) => words.join(" "));

  it("is the same both ways, between 0 and 1, and 1 for the same words", () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const likeness = likenessOf(a, b);
        expect(likeness).toBe(likenessOf(b, a));
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
        expect(likenessOf(a, a)).toBe(1);
      }),
    );
  });

  it("knows the order of words", () => {
    expect(likenessOf("bộ tài chính báo cáo bộ y tế", "bộ y tế báo cáo bộ tài chính")).toBeLessThan(1);
  });
});
