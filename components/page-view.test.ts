import { describe, expect, it } from "vitest";
import { originsToTest, type PageFacts, pageView } from "./page-view.ts";

const OWN = [
  "https://chinhphu.vn/*",
  "https://*.chinhphu.vn/*",
  "https://baochinhphu.vn/*",
  "https://*.baochinhphu.vn/*",
  "https://thuvienphapluat.vn/*",
  "https://*.thuvienphapluat.vn/*",
];
const unreachable = { ok: false, error: { code: "unreachable", detail: "" } } as const;
const facts = (more: Partial<PageFacts>): PageFacts => ({
  url: "https://www.thuvienphapluat.vn/van-ban/1.aspx",
  ownOrigins: OWN,
  granted: true,
  off: null,
  answer: null,
  ...more,
});

describe("what the popup says of the current page", () => {
  it("gives what the content script found", () => {
    const answer = {
      ok: true,
      value: { status: "directive", number: "12/CT-TTg", tasks: 5, withDeadline: 2, mine: 2, myUnsaved: ["1"], saved: 1 },
    } as const;
    expect(pageView(facts({ answer }))).toEqual({
      kind: "tasks",
      host: "thuvienphapluat.vn",
      number: "12/CT-TTg",
      tasks: 5,
      withDeadline: 2,
      mine: 2,
      myUnsaved: ["1"],
      saved: 1,
    });
  });

  it("waits in words until the answer has come", () => {
    expect(pageView(facts({}))).toEqual({ kind: "reading" });
  });

  it("asks for the one site that the browser withholds, subdomains included", () => {
    expect(pageView(facts({ url: "https://vanban.chinhphu.vn/?docid=1", granted: false, answer: unreachable }))).toEqual({
      kind: "not-granted",
      hosts: ["vanban.chinhphu.vn"],
      origins: ["https://chinhphu.vn/*", "https://*.chinhphu.vn/*"],
    });
  });

  it("asks for all our sites when the browser does not tell the address", () => {
    expect(pageView(facts({ url: null, granted: false, answer: unreachable }))).toEqual({
      kind: "not-granted",
      hosts: ["chinhphu.vn", "baochinhphu.vn", "thuvienphapluat.vn"],
      origins: OWN,
    });
  });

  it("is silent on a page without address when all our sites are granted: it is none of ours", () => {
    expect(pageView(facts({ url: null, answer: unreachable }))).toEqual({ kind: "none" });
  });

  it("is silent on other sites, also on those that only end alike", () => {
    expect(pageView(facts({ url: "https://xchinhphu.vn/" }))).toEqual({ kind: "none" });
    expect(pageView(facts({ url: "https://chinhphu.vn.example/" }))).toEqual({ kind: "none" });
    expect(pageView(facts({ url: "http://chinhphu.vn/" }))).toEqual({ kind: "none" });
  });

  it("asks to reload a granted page in which nobody answers", () => {
    expect(pageView(facts({ answer: unreachable }))).toEqual({ kind: "stale" });
  });

  it("says where reading is off before anything else", () => {
    expect(pageView(facts({ off: "site", granted: false }))).toEqual({ kind: "off", scope: "site", host: "thuvienphapluat.vn" });
  });

  it("passes on why reading failed", () => {
    const answer = { ok: true, value: { status: "failed", code: "storage-failed" } } as const;
    expect(pageView(facts({ answer }))).toEqual({ kind: "failed", host: "thuvienphapluat.vn", code: "storage-failed" });
  });

  it("tests the grant of the page's own origin, of all our sites where the address is not told", () => {
    expect(originsToTest("https://vanban.chinhphu.vn/?docid=1", OWN)).toEqual(["https://vanban.chinhphu.vn/*"]);
    expect(originsToTest(null, OWN)).toEqual(OWN);
  });
});
