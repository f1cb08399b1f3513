import { afterAll, beforeAll, describe, it } from "vitest";
import { findProgram } from "../../scripts/browsers/find-program.ts";
import { fixtureBytes } from "../fixtures/files.ts";
import { FirefoxDesk } from "./firefox-desk.ts";

const firefox = findProgram("firefox");
/** A page takes seconds, and many times that where others work too. */
const RECOGNITION = 90_000;

describe.skipIf(firefox === null)("in Firefox", () => {
  let desk: FirefoxDesk;
  beforeAll(async () => {
    desk = await FirefoxDesk.open(firefox ?? "");
  }, 60_000);
  afterAll(async () => desk?.close());

  it("a scan is recognized in the reader, and one of its tasks is saved", async () => {
    await desk.openTab("reader.html");
    await desk.finds("tab", "pushbutton", /^Mở tệp khác$/u);
    await desk.drop("cong-dien-scan.pdf", fixtureBytes("cong-dien-scan.pdf"));
    await desk.press("tab", "pushbutton", /^Nhận dạng trang quét$/u);
    await desk.finds("tab", "text leaf", /^5 nhiệm vụ · /u, RECOGNITION);
    await desk.press("tab", "pushbutton", /^Lưu nhiệm vụ mục 2,/u);
    await desk.finds("tab", "pushbutton", /^Đã lưu.* mục 2(?:,|$)/u);
  });
});
