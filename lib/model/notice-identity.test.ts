import { describe, expect, it } from "vitest";
import type { IsoDate } from "./calendar-date.ts";
import type { AgencyId } from "./mention.ts";
import type { Notice } from "./notice.ts";
import { foldNumber, foldUrl, noticeKey, reportedKey } from "./notice-identity.ts";

const TVPL = "https://thuvienphapluat.vn/van-ban/thong-bao-412-702311.aspx";
const XDCS = "https://xaydungchinhsach.chinhphu.vn/thong-bao-412-119261120.htm";

const notice = (changes: Partial<Notice> = {}): Notice => ({
  medium: "document",
  documentType: "TB",
  number: "412/TB-VPCP",
  issued: "2026-11-20" as IsoDate,
  issuer: { name: "Văn phòng Chính phủ", agencyId: "van-phong-chinh-phu" as AgencyId },
  signer: null,
  subject: null,
  isInternal: false,
  ...changes,
});
const named = (name: string): Notice["issuer"] => ({ name, agencyId: null });

describe("the same notice", () => {
  it.each<[string, Notice, Notice]>([
    ["on two sites", notice(), notice({ subject: "Kết luận cuộc họp" })],
    ["with a space in its number", notice(), notice({ number: "412 / TB-VPCP" })],
    ["in small letters", notice(), notice({ number: "412/tb-vpcp" })],
    ["with Cyrillic В, Р and С", notice(), notice({ number: "412/TВ-VРСP" })],
    ["with an en dash", notice(), notice({ number: "412/TB–VPCP" })],
    ["with a leading zero", notice({ number: "5/CĐ-TTg" }), notice({ number: "05/CĐ-TTg" })],
    ["with Eth for Đ", notice({ number: "5/CĐ-TTg" }), notice({ number: "5/CÐ-TTg" })],
    [
      "with the issuer's name written otherwise",
      notice(),
      notice({ issuer: { name: "VPCP", agencyId: "van-phong-chinh-phu" as AgencyId } }),
    ],
    [
      "by a name outside the gazetteer, tone mark moved",
      notice({ issuer: named("UBND xã Hòa Phú") }),
      notice({ issuer: named("UBND  xã Hoà Phú") }),
    ],
  ])("%s has one key", (_, first, second) => {
    expect(noticeKey(second, XDCS)).toBe(noticeKey(first, TVPL));
  });
});

describe("different notices", () => {
  it.each<[string, Notice, Notice]>([
    [
      "of two provinces with one number and day",
      notice({ number: "12/QĐ-UBND", issuer: named("UBND tỉnh Lào Cai") }),
      notice({ number: "12/QĐ-UBND", issuer: named("UBND tỉnh Gia Lai") }),
    ],
    ["of two days", notice(), notice({ issued: "2026-11-21" as IsoDate })],
    ["of two numbers", notice(), notice({ number: "413/TB-VPCP" })],
    ["with D and with Đ", notice({ number: "5/CĐ-TTg" }), notice({ number: "5/CD-TTg" })],
    [
      "of local authorities whose issuer nobody read",
      notice({ number: "12/QĐ-UBND", issuer: null }),
      notice({ number: "12/QĐ-UBND", issuer: null }),
    ],
    ["without number", notice({ number: null }), notice({ number: null })],
    ["without date", notice({ issued: null }), notice({ issued: null })],
  ])("%s have different keys on different pages", (_, first, second) => {
    expect(noticeKey(second, XDCS)).not.toBe(noticeKey(first, TVPL));
  });

  it("on one page without number have the page's key", () => {
    expect(noticeKey(notice({ number: null }), `${TVPL}#dieu-2`)).toBe(
      noticeKey(notice({ number: null }), `${TVPL}?utm_source=zalo`),
    );
  });
});

describe("a news report", () => {
  const report = notice({ medium: "news" });
  it("is a source of its own, linked to its notice", () => {
    expect(noticeKey(report, XDCS)).toBe("news|https://xaydungchinhsach.chinhphu.vn/thong-bao-412-119261120.htm");
    expect(noticeKey(report, XDCS)).not.toBe(noticeKey(notice(), XDCS));
    expect(reportedKey(report)).toBe(noticeKey(notice(), TVPL));
  });
  it.each<[string, Notice]>([
    ["number", notice({ medium: "news", number: null })],
    ["date", notice({ medium: "news", issued: null })],
    ["issuer", notice({ medium: "news", issuer: null })],
  ])("whose %s is missing is linked to nothing", (_, unknown) => {
    expect(reportedKey(unknown)).toBeNull();
  });
  it("is nothing that a document is", () => {
    expect(reportedKey(notice())).toBeNull();
  });
});

describe("foldUrl", () => {
  it.each([
    ["http://www.ChinhPhu.vn/tin/", "https://chinhphu.vn/tin"],
    ["https://vanban.chinhphu.vn/?pageid=27160&docid=2", "https://vanban.chinhphu.vn?docid=2&pageid=27160"],
    ["https://chinhphu.vn/a.htm?fbclid=x&id=7&utm_medium=m#muc-2", "https://chinhphu.vn/a.htm?id=7"],
    ["không phải địa chỉ", "không phải địa chỉ"],
  ])("%s is %s", (url, folded) => {
    expect(foldUrl(url)).toBe(folded);
  });
});

describe("foldNumber", () => {
  it.each([
    ["  042/2014/QĐ-TTg", "42/2014/QĐ-TTG"],
    ["57-nq/tw", "57-NQ/TW"],
    ["000/TB", "0/TB"],
  ])("%s is %s", (number, folded) => {
    expect(foldNumber(number)).toBe(folded);
  });
});
