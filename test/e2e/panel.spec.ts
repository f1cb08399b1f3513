import { fixturePage } from "../fixtures/pages.ts";
import type { Desk } from "./fixtures.ts";
import { expect, test } from "./fixtures.ts";
import { NoticePage } from "./pages/notice-page.ts";

async function openBoth(desk: Desk) {
  const notice = await desk.openNotice("thong-bao-thuvienphapluat");
  await notice.summary();
  return { notice, panel: await desk.openPanel(notice) };
}

test("lists the page's tasks under their headings, in the order of the document", async ({ desk }) => {
  const { panel } = await openBoth(desk);
  await panel.seesTasks(12);
  expect(await panel.groups()).toEqual([
    "II.1 Bộ Nông nghiệp và Môi trường",
    "II.2 Bộ Tài chính",
    "II.3 Bộ Công Thương",
    "II.4 Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương",
    "II.5 Văn phòng Chính phủ",
  ]);
  await panel.sees("487/TB-VPCP");
  await panel.rowSays("Cân đối, bố trí vốn", /Trước 30\/11\/2026.*năm suy ra.*không quá 10%.*a\)/u);
  await panel.rowSays("Nghiên cứu, hoàn thiện quy chuẩn", "Không ghi thời hạn");
  await panel.says("487/TB-VPCP: Đang hiện 12 nhiệm vụ");
});

test("is told to listeners with the same names and in the same order as it is seen", async ({ desk }) => {
  const { panel } = await openBoth(desk);
  await panel.seesTasks(12);
  const names = async (role: string) => (await panel.controls(role)).map(({ name }) => name);
  expect(await names("main")).toEqual([]);
  expect((await names("heading")).slice(0, 3)).toEqual([
    "Nhiệm vụ trong văn bản",
    "II.1 Bộ Nông nghiệp và Môi trường 3 nhiệm vụ",
    "II.2 Bộ Tài chính 2 nhiệm vụ",
  ]);
  expect(await names("radio")).toEqual(["Tất cả 12", "Của tôi 0", "Có hạn 7", "Chưa lưu 12"]);
  expect(await names("list")).toEqual((await names("heading")).slice(1));
  const boxes = await names("checkbox");
  const all = await names("button");
  expect(all.slice(0, 3)).toEqual(["Phím tắt", "Cài đặt", "Bật, tắt việc đọc trang"]);
  const buttons = all.slice(3);
  expect(boxes).toHaveLength(12);
  expect(buttons.map((name, index) => boxes[index]?.startsWith(`Chọn: ${name.slice(0, 60)}`))).toEqual(Array(12).fill(true));
});

test("filters, saves what is chosen at once, and says so", async ({ desk }) => {
  const { notice, panel } = await openBoth(desk);
  await panel.filter("Có hạn");
  await panel.seesTasks(7);
  await panel.says("Đang hiện 7 nhiệm vụ");
  await panel.select("rà soát mạng lưới kho lạnh");
  await panel.select("Cân đối, bố trí vốn");
  await panel.sees("Đã chọn 2");
  await panel.press("Lưu 2 nhiệm vụ");
  await panel.says("Đã lưu 2 nhiệm vụ vào sổ tay");
  await panel.rowSays("Cân đối, bố trí vốn", "Đã lưu");
  expect(await panel.isSelectable("Cân đối, bố trí vốn")).toBe(false);
  await expect.poll(async () => (await notice.savedButtons()).length).toBe(2);
  await panel.filter("Chưa lưu");
  await panel.seesTasks(10);
  const popup = await desk.openPopup(notice);
  await popup.sees("2 nhiệm vụ chưa hoàn thành");
});

test("hears at once what is saved on the page, deleted elsewhere, and which task is looked at", async ({ desk }) => {
  const { notice, panel } = await openBoth(desk);
  await notice.page.bringToFront();
  await notice.save("II.3");
  await panel.rowSays("đàm phán mở rộng thị trường", "Đã lưu");
  await notice.press("Nhiệm vụ sau");
  await expect.poll(() => panel.isCurrent("rà soát mạng lưới kho lạnh")).toBe(true);
  await notice.page.keyboard.press("Escape");
  await expect.poll(() => panel.isCurrent("rà soát mạng lưới kho lạnh")).toBe(false);
  const popup = await desk.openPopup(notice);
  await popup.delete("đàm phán mở rộng");
  await panel.seesTasks(12);
  await expect.poll(() => panel.isSelectable("đàm phán mở rộng")).toBe(true);
});

test("goes to the passage by Enter, and back to its row when the card is closed", async ({ desk }) => {
  const { notice, panel } = await openBoth(desk);
  await panel.focusRow("Tổ chức tập huấn");
  await panel.page.keyboard.press("Enter");
  const card = await notice.card();
  expect(card.name).toContain("II.4");
  await expect.poll(() => desk.inWorker(activeAddress)).toBe(notice.address);
  await expect.poll(() => notice.page.evaluate(() => scrollY > 0)).toBe(true);
  await notice.page.keyboard.press("Escape");
  await expect.poll(() => desk.inWorker(activeAddress)).toBe(panel.page.url());
  expect(await panel.focusedName()).toMatch(/^Tổ chức tập huấn/u);
});

test("says what the page is when it has no tasks to list", async ({ desk }) => {
  const attributes = await desk.openNotice("thuoc-tinh-vanban");
  await attributes.sees(/PDF/u);
  const panel = await desk.openPanel(attributes);
  await panel.sees("Văn bản này chỉ có thuộc tính; toàn văn nằm trong tệp PDF.");

  // The same tab goes on to a notice and the panel with it.
  await attributes.page.goto(fixturePage("thong-bao-thuvienphapluat").url);
  await panel.seesTasks(12);
  await (await desk.openPopup(await NoticePage.of(attributes.page))).switchOff("Tắt trên trang này");
  await panel.sees("Sổ tay đang tắt trên trang này");
  await panel.press("Bật lại trên trang này");
  await panel.seesTasks(12);

  // And on to where nothing of ours runs that could tell of it.
  await attributes.page.goto("about:blank");
  await panel.sees(/^Mở một văn bản chỉ đạo/u);
});

test("keeps what was said to be no task at the end, and gives it back", async ({ desk }) => {
  const { notice, panel } = await openBoth(desk);
  await notice.page.bringToFront();
  await notice.press("Nhiệm vụ sau");
  await notice.press("Không phải nhiệm vụ");
  await panel.sees("Đã bỏ: 1");
  await panel.filter("Chưa lưu");
  await panel.sees("Đang hiện 11 nhiệm vụ");
  await panel.press(/^Hiện lại Chủ trì, phối hợp/u);
  await panel.says("Đã hiện lại nhiệm vụ");
  await panel.doesNotSee("Đã bỏ: 1");
  await expect.poll(async () => (await notice.saveButtons()).length).toBe(12);
});

test("marks what binds my unit, and shows it alone when asked", async ({ desk }) => {
  await desk.chooseUnit("Bộ Tài chính", "bo-tai-chinh");
  const { panel } = await openBoth(desk);
  await panel.rowSays("rà soát mạng lưới", "Phối hợp");
  await panel.filter("Của tôi");
  await panel.seesTasks(3);
  expect(await panel.groups()).toEqual([
    "II.1 Bộ Nông nghiệp và Môi trường Đơn vị tôi: Phối hợp",
    "II.2 Bộ Tài chính Đơn vị tôi: Chủ trì",
  ]);
});

test("opens as the browser's side panel from the summary on the page, and follows the window's tabs", async ({ desk }) => {
  const panel = await desk.sidePanel();
  const notice = await desk.openNotice("thong-bao-thuvienphapluat");
  expect(await panel.words()).toBe("");
  await notice.press("Mở danh sách bên cạnh");
  await expect.poll(() => panel.words()).toContain("487/TB-VPCP");

  const other = await desk.openNotice("cong-dien-thuvienphapluat");
  await expect.poll(() => panel.words()).toContain("126/CĐ-TTg");
  const attributes = fixturePage("thuoc-tinh-vanban").url;
  await other.page.goto(attributes);
  await expect.poll(() => panel.words()).toContain("Văn bản này chỉ có thuộc tính");
  await notice.page.bringToFront();
  await expect.poll(() => panel.words()).toContain("487/TB-VPCP");
});

test("beside the page keeps the focus on the row whose passage is shown", async ({ desk }) => {
  const panel = await desk.sidePanel();
  const notice = await desk.openNotice("thong-bao-thuvienphapluat");
  await notice.press("Mở danh sách bên cạnh");
  await expect.poll(() => panel.words()).toContain("rà soát mạng lưới");
  await panel.goToFirst();
  expect((await notice.card()).name).toContain("II.1.a");
  expect(await panel.focusedWords()).toContain("rà soát mạng lưới");
});

test("opens from the popup too", async ({ desk }) => {
  const panel = await desk.sidePanel();
  const notice = await desk.openNotice("thong-bao-thuvienphapluat");
  await notice.summary();
  const popup = await desk.openPopup(notice);
  await notice.page.bringToFront();
  await popup.press("Mở danh sách bên cạnh");
  await expect.poll(() => panel.words()).toContain("Nhiệm vụ trong văn bản");
});

for (const [way, event] of [
  ["the icon's menu", "menu"],
  ["a key", "key"],
] as const) {
  test(`opens as a tab from ${way} where the browser refuses a panel`, async ({ desk }) => {
    const notice = await desk.openNotice("thong-bao-thuvienphapluat");
    await notice.summary();
    const tabId = await desk.tabOf(notice);
    const opened = desk.context.waitForEvent("page");
    // What a test dispatches is no press of the user's: the browser refuses the panel as an old one does.
    await desk.inWorkerWith(dispatchOpenPanel, [event, tabId] as const);
    const page = await opened;
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nhiệm vụ trong văn bản");
    await expect(page.getByRole("listitem")).toHaveCount(12);
  });
}

/** Runs in the worker: the address of the tab in front. */
async function activeAddress(): Promise<string | undefined> {
  const { chrome } = globalThis as unknown as { chrome: { tabs: { query(what: object): Promise<readonly { url?: string }[]> } } };
  const [tab] = await chrome.tabs.query({ active: true });
  return tab?.url;
}

/** Runs in the worker: gives the event by which the browser asks for the panel. */
function dispatchOpenPanel([event, id]: readonly ["menu" | "key", number]): void {
  const { chrome } = globalThis as unknown as {
    chrome: Record<"commands" | "contextMenus", Record<string, { dispatch(what: unknown, tab: object): void }>>;
  };
  if (event === "key") chrome.commands.onCommand?.dispatch("open-panel", { id });
  else chrome.contextMenus.onClicked?.dispatch({ menuItemId: "open-panel" }, { id });
}
