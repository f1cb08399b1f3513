import { describe, expect, it } from "vitest";
import { trustedUrl } from "../entrypoints/background/page-url.ts";
import { sourceAddress, textFragment } from "../entrypoints/background/source-address.ts";
import { csvSource } from "./support/csv-tasks.ts";

describe("the address of a page", () => {
  const OWN = "https://xaydungchinhsach.chinhphu.vn/a-119.htm?x=1#p";
  it.each([
    ["https://xaydungchinhsach.chinhphu.vn/a-119.htm", "https://xaydungchinhsach.chinhphu.vn/a-119.htm"],
    ["http://xaydungchinhsach.chinhphu.vn/a-119.htm#q", "https://xaydungchinhsach.chinhphu.vn/a-119.htm"],
    ["https://chinhphu.vn/b.htm", "https://chinhphu.vn/b.htm"],
    ["https://vanban.chinhphu.vn/b.htm", "https://vanban.chinhphu.vn/b.htm"],
    ["https://ai:do@chinhphu.vn/b.htm", "https://chinhphu.vn/b.htm"],
    ["https://evil.example/a", "https://xaydungchinhsach.chinhphu.vn/a-119.htm?x=1"],
    ["https://chinhphu.vn.evil.example/a", "https://xaydungchinhsach.chinhphu.vn/a-119.htm?x=1"],
    ["https://evilchinhphu.vn/a", "https://xaydungchinhsach.chinhphu.vn/a-119.htm?x=1"],
    ["https://chinhphu.vn:8443/a", "https://xaydungchinhsach.chinhphu.vn/a-119.htm?x=1"],
    ["javascript:alert(1)", "https://xaydungchinhsach.chinhphu.vn/a-119.htm?x=1"],
    ["", "https://xaydungchinhsach.chinhphu.vn/a-119.htm?x=1"],
  ])("that names %s is %s", (named, url) => {
    expect(trustedUrl(named, OWN)).toBe(url);
  });

  it("of another site with the ending .gov.vn is not its neighbour's", () => {
    expect(trustedUrl("https://moj.gov.vn/a", "https://mof.gov.vn/b")).toBe("https://mof.gov.vn/b");
  });
});

describe("a text fragment", () => {
  it.each([
    ["Bộ Y tế báo cáo", "Bộ Y tế báo cáo"],
    ["- Bộ Y tế báo cáo", "Bộ Y tế báo cáo"],
    ["a) Bộ Y tế báo cáo", "Bộ Y tế báo cáo"],
    [
      "một hai ba bốn năm sáu bảy tám chín mười mười-một mười-hai mười-ba",
      "một hai ba bốn năm sáu,tám chín mười mười-một mười-hai mười-ba",
    ],
    ["Bộ Y tế:\n+ báo cáo", "Bộ Y tế:,báo cáo"],
    ["Bộ Y tế\n \n", "Bộ Y tế"],
  ])("of %j is %s", (quote, text) => {
    expect(decodeURIComponent(textFragment(quote))).toBe(`#:~:text=${text}`);
  });

  it("writes out what has a meaning in it", () => {
    expect(textFragment("số 12-TB, mục A&B")).toBe("#:~:text=s%E1%BB%91%2012%2DTB%2C%20m%E1%BB%A5c%20A%26B");
    expect(textFragment(" ")).toBe("");
  });

  it("is put behind the https address read last", () => {
    const sources = ["https://a.vn/1#x", "https://b.vn/2#y", "http://c.vn/3"].map(csvSource);
    expect(sourceAddress({ quote: "", sources }, null)).toBe("https://b.vn/2");
    expect(sourceAddress({ quote: "", sources: [csvSource("http://c.vn/3")] }, null)).toBeNull();
  });
});
