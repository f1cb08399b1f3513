import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findProgram } from "../../scripts/browsers/find-program.ts";
import { readCsv } from "../../scripts/support/read-csv.ts";
import { EAVESDROPPING, HOSTILE_URL } from "../e2e/pages/hostile-pages.ts";
import { type FixtureId, fixturePage } from "../fixtures/pages.ts";
import { FirefoxDesk } from "./firefox-desk.ts";

const firefox = findProgram("firefox");
/** A site that the extension does not read by itself. */
const ELSEWHERE = "https://so-noi-vu.example/giao-viec.htm";

const STORY = `<!doctype html><html lang="vi"><head><title>Giao việc</title></head><body><main>
<p>Phòng Tổ chức lập danh sách cán bộ dự tập huấn, hoàn thành trước ngày 15/12/2026.</p></main></body></html>`;
const COPY = "https://so-xay-dung.example/cong-dien.htm";
/** Keys as WebDriver codes them. */
const ARROW_DOWN = "\uE015";
const ENTER = "\uE007";
/** Place of the command among the keys that the manifest suggests. */
const SAVE_SELECTION = 3;

// One browser and one notebook for all of them: what an earlier one saved, a later one finds.
describe.skipIf(firefox === null)("in Firefox", () => {
  let desk: FirefoxDesk;
  beforeAll(async () => {
    desk = await FirefoxDesk.open(firefox ?? "");
  }, 60_000);
  afterAll(async () => desk?.close());

  const open = (id: FixtureId) => desk.page.goto(fixturePage(id).url, { waitUntil: "load" });

  it("the sidebar lists the page's tasks in their order, shows one on the page and saves what is chosen", async () => {
    await open("thong-bao-thuvienphapluat");
    await desk.openSidebar();
    await desk.finds("sidebar", "heading", /^II\.5 /u);
    const heard = await desk.hears("sidebar");
    const headings = heard.filter(({ role }) => role === "heading").map(({ name }) => name);
    expect(headings[0]).toBe("Nhiệm vụ trong văn bản");
    expect(headings.slice(1).map((name) => name.split(" ")[0])).toEqual(["II.1", "II.2", "II.3", "II.4", "II.5"]);
    expect(heard.filter(({ role, name }) => role === "checkbutton" && name.startsWith("Chọn: "))).toHaveLength(12);

    await desk.press("sidebar", "pushbutton", /^Cân đối, bố trí vốn/u);
    await desk.finds("tab", "dialog", /II\.2\.a/u);
    // Rows out of sight keep their names; without one they would be told by what their button does.
    const rows = (await desk.hears("sidebar")).filter(({ role }) => role === "pushbutton").map(({ name }) => name);
    expect(rows).not.toContain("Xem trên trang");
    await desk.press("sidebar", "checkbutton", /^Chọn: Cân đối, bố trí vốn/u);
    await desk.press("sidebar", "checkbutton", /^Chọn: Hướng dẫn các địa phương/u);
    await desk.press("sidebar", "pushbutton", /^Lưu 2 nhiệm vụ/u);
    for (const item of ["II\\.1\\.b", "II\\.2\\.a"])
      await desk.finds("tab", "pushbutton", new RegExp(`^Đã lưu.* mục ${item}`, "u"));
    await desk.misses("sidebar", "checkbutton", /^Chọn: Cân đối, bố trí vốn/u);
  });

  it("a saved task whose words the page has changed says so, shows the difference and takes it over", async () => {
    const { url, html } = fixturePage("thong-bao-thuvienphapluat");
    desk.served.set(url, html.replaceAll("trước ngày 30/11", "trước ngày 18/11"));
    await open("thong-bao-thuvienphapluat");
    await desk.finds("tab", "pushbutton", /^Nội dung đã đổi, xem nhiệm vụ mục II\.2\.a/u);
    await desk.finds("sidebar", "text leaf", /^Nội dung đã đổi$/u);
    await desk.press("sidebar", "pushbutton", /^Cân đối, bố trí vốn/u);
    await desk.finds("tab", "heading", /^Nội dung đã thay đổi$/u);
    const words = (await desk.hears("tab")).filter(({ role }) => role === "text leaf").map(({ name }) => name.trim());
    expect(words).toEqual(expect.arrayContaining(["bỏ", "30/11.", "thêm", "18/11."]));
    await desk.press("tab", "pushbutton", /^Cập nhật theo trang$/u);
    await desk.finds("tab", "pushbutton", /^Đã lưu.* mục II\.2\.a/u);
    desk.served.clear();
  });

  it("words selected on a site that is not read become a task, which the popup of the toolbar shows", async () => {
    desk.served.set(ELSEWHERE, STORY);
    await desk.page.goto(ELSEWHERE);
    await desk.page.evaluate(() => {
      const paragraph = document.querySelector("main p");
      if (paragraph) getSelection()?.selectAllChildren(paragraph);
    });
    await desk.runCommand(SAVE_SELECTION);
    await desk.finds("tab", "dialog", /^Sửa nhiệm vụ$/u);
    await desk.press("tab", "pushbutton", /^Lưu nhiệm vụ$/u);
    await desk.finds("tab", "text leaf", /^Đã lưu \d{2}\/\d{2}\/\d{4}$/u);
    await desk.openPopup();
    await desk.finds("popup", "listitem", /Phòng Tổ chức lập danh sách/u);
  });

  it("a notice on a site that is not read is read when the popup of the toolbar is asked to", async () => {
    desk.served.set(COPY, fixturePage("cong-dien-thuvienphapluat").html);
    await desk.page.goto(COPY);
    await desk.openPopup();
    await desk.press("popup", "pushbutton", /^Đọc trang này$/u);
    await desk.finds("tab", "text leaf", /^5 nhiệm vụ · /u);
    await desk.press("tab", "pushbutton", /^Lưu tất cả$/u);
    await desk.finds("tab", "text leaf", /^Đã lưu tất cả$/u);
  });

  it("what is typed into the card is heard by nobody else, and our keys work", async () => {
    desk.served.set(HOSTILE_URL, EAVESDROPPING);
    await desk.page.goto(HOSTILE_URL, { waitUntil: "load" });
    await desk.press("tab", "pushbutton", /^Lưu nhiệm vụ mục 1,/u);
    await desk.press("tab", "pushbutton", /^Đã lưu.* mục 1,/u);
    await desk.press("tab", "pushbutton", /^Sửa$/u);
    await desk.focus("entry", /^Ghi chú/u);
    await desk.page.keyboard.type("Riêng việc kín");
    await desk.focus("editcombobox", /^Cơ quan chủ trì/u);
    await desk.page.keyboard.type("Bộ Công Thương");
    await desk.page.keyboard.press("Enter");
    await desk.finds("tab", "pushbutton", /^Bỏ: Bộ Công Thương$/u);
    await desk.page.keyboard.down("Control");
    await desk.page.keyboard.press("Enter");
    await desk.page.keyboard.up("Control");
    await desk.finds("tab", "text leaf", /^Riêng việc kín$/u);
    expect(await desk.page.evaluate(() => (globalThis as unknown as { overheard: string[] }).overheard)).toEqual([]);
    desk.served.clear();
  });

  it("a unit chosen in the settings is marked as the user's own on a page", async () => {
    await desk.openTab("options.html");
    await desk.type("editcombobox", /^Tên cơ quan, đơn vị/u, "bo cong thuong");
    await desk.finds("tab", "listbox option", /^Bộ Công Thương$/u);
    await desk.type("editcombobox", /^Tên cơ quan, đơn vị/u, ARROW_DOWN + ENTER);
    await desk.finds("tab", "pushbutton", /^Bỏ đơn vị Bộ Công Thương$/u);
    await desk.closeTab();
    await open("thong-bao-thuvienphapluat");
    await desk.finds("tab", "text leaf", /^[1-9]\d* của đơn vị tôi$/u);
    await desk.finds("tab", "pushbutton", /^Lưu \d+ việc của tôi$/u);
  });

  it("the tracker draws how things stand, settles an export and prints a table", async () => {
    await desk.openTab("tracker.html");
    await desk.press("tab", "pushbutton", /^Tổng hợp$/u);
    const { name } = await desk.finds("tab", "graphic", /^Kết quả thực hiện/u);
    expect(name).toMatch(/Chưa xong, quá hạn \d+/u);
    await desk.press("tab", "pushbutton", /^Xem bảng số liệu: Kết quả thực hiện$/u);
    await desk.finds("tab", "table", /^Kết quả thực hiện$/u);
    await desk.press("tab", "pushbutton", /^Xuất$/u);
    await desk.press("tab", "pushbutton", /^Chọn cột và phạm vi$/u);
    await desk.finds("tab", "dialog", /^Xuất nhiệm vụ$/u);
    await desk.press("tab", "pushbutton", /^Hủy$/u);
    await desk.press("tab", "pushbutton", /^Xuất$/u);
    await desk.press("tab", "pushbutton", /^Bản in/u);
    await desk.finds("tab", "table", /^Bảng theo dõi nhiệm vụ$/u);
    await desk.finds("tab", "text leaf", /^CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM$/u);
    await desk.closeTab();
    await desk.closeTab();
  });

  it("the sample PDF is read without a network, marked and saved from", async () => {
    await desk.openTab("start.html");
    await desk.press("tab", "pushbutton", /^Mở văn bản mẫu$/u);
    await desk.finds("tab", "text leaf", /^6 nhiệm vụ · 5 có thời hạn/u);
    await desk.press("tab", "pushbutton", /^Lưu nhiệm vụ mục 2,/u);
    await desk.finds("tab", "pushbutton", /^Đã lưu.* mục 2,/u);
    await desk.closeTab();
    await desk.closeTab();
  });

  it("the tracker finds a task by its words, and writes what it shows into a file", async () => {
    await desk.openTab("tracker.html");
    await desk.finds("tab", "pushbutton", /^Xuất$/u);
    await desk.type("entry", /^Tìm/u, "kham suc khoe hoc duong");
    await desk.finds("tab", "text leaf", /^1 nhiệm vụ$/u);
    await desk.press("tab", "pushbutton", /^Xuất$/u);
    await desk.press("tab", "pushbutton", /^Tệp CSV/u);
    const [, ...rows] = readCsv((await desk.savedFile(".csv")).replace(/^\ufeff/u, ""), ";");
    expect(rows.map(([, statement]) => statement)).toEqual([expect.stringMatching(/khám sức khỏe học đường/u)]);
    await desk.closeTab();
  });

  it("an office's own list comes in with its columns named, once, and is found in the tracker", async () => {
    const list = [
      "TT;Nội dung nhiệm vụ;Đơn vị chủ trì;Thời hạn",
      "1;Rà soát vùng lõm sóng tại các xã miền núi;Sở Khoa học và Công nghệ;Thường xuyên",
      "2;Báo cáo tiến độ phủ sóng;Sở Khoa học và Công nghệ;trước 30/11/2026",
    ].join("\r\n");
    const give = async (): Promise<void> => {
      await desk.give("Chọn tệp Excel hoặc CSV", "viec.csv", list);
      await desk.press("tab", "pushbutton", /^Xem trước$/u);
    };
    await desk.openTab("options.html#data");
    await give();
    await desk.finds("tab", "text leaf", /Thêm 2 nhiệm vụ/u);
    await desk.press("tab", "pushbutton", /^Nhận vào sổ tay$/u);
    await desk.finds("tab", "text leaf", /Đã nhận 2 nhiệm vụ từ tệp/u);
    await give();
    await desk.finds("tab", "text leaf", /Giữ nguyên 2 nhiệm vụ/u);
    await desk.closeTab();
    await desk.openTab("tracker.html");
    await desk.type("entry", /^Tìm/u, "tien do phu song");
    await desk.finds("tab", "text leaf", /^1 nhiệm vụ$/u);
    await desk.finds("tab", "text leaf", /30\/11\/2026/u);
    await desk.closeTab();
  });

  it("language and marks' colours that are chosen in the settings hold on pages that are opened later", async () => {
    await desk.openTab("options.html#language");
    await desk.press("tab", "radiobutton", /^English$/u);
    await desk.finds("tab", "heading", /^Language$/u);
    await desk.closeTab();
    await desk.openTab("options.html#marks");
    await desk.press("tab", "radiobutton", /^Underlined, without a tint$/u);
    const tint = (): Promise<string> =>
      desk.page.evaluate(() => getComputedStyle(document.body, "::highlight(stnv-deadline)").backgroundColor);
    // The browser learns of the sheet and of the words a moment after the choice.
    await expect
      .poll(
        async () => {
          await open("cong-dien-thuvienphapluat");
          return tint();
        },
        { timeout: 30_000, interval: 1_000 },
      )
      .toBe("rgba(0, 0, 0, 0)");
    await desk.closeTab();
    await desk.finds("tab", "text leaf", /^\d+ tasks · /u);
    await desk.openTab("options.html#language");
    await desk.press("tab", "radiobutton", /^As the browser$/u);
    await desk.finds("tab", "heading", /^Ngôn ngữ$/u);
    await desk.closeTab();
  });
});
