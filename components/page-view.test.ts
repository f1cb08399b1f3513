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
const DIRECTIVE = {
  status: "directive",
  number: "12/CT-TTg",
  tasks: 5,
  withDeadline: 2,
  mine: 2,
  myUnsaved: ["1"],
  saved: 1,
} as const;
const facts = (more: Partial<PageFacts>): PageFacts => ({
  url: "https://www.thuvienphapluat.vn/van-ban/1.aspx",
  ownOrigins: OWN,
  reader: "chrome-extension://own/reader.html",
  granted: true,
  off: null,
  answer: null,
  isPressed: false,
  ...more,
});

describe("what the popup says of the current page", () => {
  it("gives what the content script found", () => {
    const answer = { ok: true, value: DIRECTIVE } as const;
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

  it.each([
    ["of a site that is not ours", "https://sotuphap.example/files/12-tb.signed.pdf#page=2", unreachable, "sotuphap.example"],
    ["of a site of ours", "https://datafiles.chinhphu.vn/cpp/12-tb.PDF", unreachable, "datafiles.chinhphu.vn"],
  ])("offers to read a PDF %s", (_, url, answer, host) => {
    expect(pageView(facts({ url, answer }))).toEqual({ kind: "pdf", file: url.replace("#page=2", ""), host });
  });

  it("says of a PDF from the disk that it must be chosen again", () => {
    const url = "file:///home/lan/V%C4%83n%20b%E1%BA%A3n/12-tb.pdf";
    expect(pageView(facts({ url, granted: false, answer: unreachable }))).toEqual({ kind: "local-pdf", name: "12-tb.pdf" });
  });

  it.each([
    ["counts the tasks of the file in our reader", { ok: true, value: DIRECTIVE }, { kind: "tasks", tasks: 5, host: "" }],
    ["waits for the reader", null, { kind: "reading" }],
    ["says nothing of the reader before a file is open", { ok: true, value: { status: "off" } }, { kind: "none" }],
    ["says nothing of a reader that is closed", unreachable, { kind: "none" }],
  ] as const)("%s, also where reading is switched off", (_, answer, view) => {
    const url = "chrome-extension://own/reader.html?file=https%3A%2F%2Fdatafiles.chinhphu.vn%2Fa.pdf";
    expect(pageView(facts({ url, off: "everywhere", answer }))).toMatchObject(view);
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

  it.each(["https://xchinhphu.vn/", "https://chinhphu.vn.example/", "https://so.example/cong-van"])(
    "offers to read %s, which is another site's and is not read unasked",
    (url) => {
      expect(pageView(facts({ url, answer: unreachable }))).toEqual({ kind: "unread" });
      expect(pageView(facts({ url, answer: { ok: true, value: { status: "unread" } } }))).toEqual({ kind: "unread" });
      expect(pageView(facts({ url, answer: { ok: true, value: { status: "off" } } }))).toEqual({ kind: "unread" });
    },
  );

  it("says what another site's page holds once it has been read", () => {
    const answer = { ok: true, value: { status: "not-directive" } } as const;
    expect(pageView(facts({ url: "https://so.example/tin", answer }))).toEqual({ kind: "not-directive", host: "so.example" });
  });

  it.each(["http://chinhphu.vn/", "http://so.example/", "file:///home/a.html"])("says that %s cannot be read", (url) => {
    expect(pageView(facts({ url, answer: unreachable }))).toEqual({ kind: "unreadable" });
  });

  it("says that a page of the browser cannot be read, when opened from the icon there", () => {
    expect(pageView(facts({ url: null, answer: unreachable, isPressed: true }))).toEqual({ kind: "unreadable" });
  });

  it("is silent on the extension's own pages", () => {
    expect(pageView(facts({ url: "chrome-extension://abc/reader.html", answer: unreachable }))).toEqual({ kind: "none" });
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
