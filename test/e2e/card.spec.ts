import type { Desk } from "./fixtures.ts";
import { expect, test } from "./fixtures.ts";
import type { NoticePage } from "./pages/notice-page.ts";

const NOTICE = "thong-bao-thuvienphapluat";
const SAME_NOTICE = "thong-bao-xaydungchinhsach";
const CORRECTED = "Bố trí đủ vốn cho kho lạnh vùng trồng rau";

async function openEditor(desk: Desk): Promise<NoticePage> {
  const notice = await desk.openNotice(NOTICE);
  await notice.summary();
  await notice.openCard("trước ngày 30/11");
  await notice.edit();
  return notice;
}

test("a task is corrected before it is saved; list, file and both sites show it", async ({ desk }) => {
  const notice = await openEditor(desk);
  await notice.fill("Nhiệm vụ", CORRECTED);
  await notice.fill("Thời hạn", "31/6/2026");
  await notice.press("Lưu nhiệm vụ");
  await notice.sees(/Không có ngày này/u);
  await notice.fill("Thời hạn", "25/11/2026");
  await notice.fill("Ghi chú", "Vụ Kế hoạch làm đầu mối");
  await notice.fill("Ngày dự kiến xong", "20/11/2026");
  await notice.press("Lưu nhiệm vụ");
  await notice.sees(/^Đã lưu \d{2}\/\d{2}\/\d{4}$/u);
  await notice.sees(/^Đã sửa$/u);
  await notice.sees(/^Trước 25\/11\/2026$/u);

  await notice.page.reload();
  await notice.summary();
  const [saved = ""] = await notice.savedButtons();
  await notice.press(saved);
  await notice.sees(new RegExp(`^${CORRECTED}$`, "u"));
  await notice.sees(/^Vụ Kế hoạch làm đầu mối$/u);

  const other = await desk.openNotice(SAME_NOTICE);
  await other.summary();
  const [savedThere = ""] = await other.savedButtons();
  await other.press(savedThere);
  await other.sees(new RegExp(`^${CORRECTED}$`, "u"));

  const popup = await desk.openPopup(notice, "2026-11-22");
  await popup.sees(CORRECTED);
  const csv = (await popup.export()).toString("utf8");
  expect(csv).toContain(CORRECTED);
  expect(csv).toContain("Vụ Kế hoạch làm đầu mối");
});

test("a saved task is corrected afterwards, and its wording is had back", async ({ desk }) => {
  const notice = await desk.openNotice(NOTICE);
  await notice.summary();
  await notice.save("II.2.a");
  await notice.seesSaved("II.2.a");
  const [saved = ""] = await notice.savedButtons();
  await notice.press(saved);
  await notice.edit();
  await notice.fill("Nhiệm vụ", CORRECTED);
  await notice.page.keyboard.press("Control+Enter");
  await notice.sees(new RegExp(`^${CORRECTED}$`, "u"));
  await notice.edit();
  await notice.press("Lấy lại nguyên văn");
  await notice.page.keyboard.press("Control+Enter");
  await notice.sees(/^Đã lưu \d{2}\/\d{2}\/\d{4}$/u);
  await notice.doesNotSee(/^Đã sửa$/u);
  await notice.doesNotSee(new RegExp(`^${CORRECTED}$`, "u"));

  const opened = desk.context.waitForEvent("page");
  await notice.press("Đã lưu");
  const drawer = (await opened).getByRole("complementary");
  await expect(drawer).toContainText("Cân đối, bố trí vốn hỗ trợ các kho lạnh công cộng");
});

test("what is typed survives closing the card, the tab and the browser", async ({ desk }) => {
  const notice = await openEditor(desk);
  await notice.fill("Nhiệm vụ", CORRECTED);
  await notice.page.keyboard.press("Escape");
  expect(await notice.hasCard()).toBe(false);
  await notice.openCard("trước ngày 30/11");
  await notice.sees(/^Có bản nháp chưa lưu$/u);
  await notice.edit();
  await notice.fill("Ghi chú", "Hỏi lại đầu mối");
  await notice.sees(/^Đã giữ bản nháp$/u);
  await notice.page.waitForTimeout(900);

  await desk.kill();
  await desk.open();
  const again = await openEditor(desk);
  await again.sees(/^Đã giữ bản nháp$/u);
  await again.press("Lưu nhiệm vụ");
  await again.sees(new RegExp(`^${CORRECTED}$`, "u"));
  await again.sees(/^Hỏi lại đầu mối$/u);
  await again.doesNotSee(/bản nháp/u);
});

test("a wrong detection is dismissed, had back, and dismissed for good, on the other site too", async ({ desk }) => {
  const notice = await desk.openNotice(NOTICE);
  await notice.summary();
  const before = await notice.saveButtons();
  await notice.openCard("trước ngày 30/11");
  await notice.press("Không phải nhiệm vụ");
  await notice.sees(/^Đã bỏ đánh dấu/u);
  expect(await notice.saveButtons()).toHaveLength(before.length - 1);
  expect((await notice.marks()).deadline).not.toContain("trước ngày 30/11");
  await notice.press("Hoàn tác");
  await notice.doesNotSee(/^Đã bỏ đánh dấu/u);
  await expect.poll(() => notice.saveButtons()).toEqual(before);

  await notice.openCard("trước ngày 30/11");
  await notice.press("Không phải nhiệm vụ");
  await notice.sees(/^Đã bỏ đánh dấu/u);
  await notice.page.reload();
  await notice.summary();
  expect(await notice.saveButtons()).toHaveLength(before.length - 1);
  const other = await desk.openNotice(SAME_NOTICE);
  await other.summary();
  expect(await other.saveButtons()).toHaveLength(before.length - 1);
});

test("from opening the page to a corrected task by the keyboard alone", async ({ desk }) => {
  const notice = await desk.openNotice(NOTICE);
  await notice.summary();
  const { keyboard } = notice.page;
  const tabTo = async (name: RegExp): Promise<void> => {
    for (let press = 0; press < 60; press++) {
      if (name.test(await notice.focusedName())) return;
      await keyboard.press("Tab");
    }
    throw new Error(`the keyboard does not come to ${name}; it is at ${await notice.focusedName()}`);
  };
  await tabTo(/^Nhiệm vụ sau/u);
  await keyboard.press("Enter");
  await tabTo(/^Sửa$/u);
  await keyboard.press("Enter");
  await expect.poll(() => notice.focusedName()).toBe("Nhiệm vụ");
  await keyboard.press("Control+A");
  await keyboard.type(CORRECTED);
  await tabTo(/^Cơ quan phối hợp$/u);
  await keyboard.type("Sở Kho vận");
  await keyboard.press("Enter");
  await tabTo(/^Ghi chú$/u);
  await keyboard.type("Vụ KHTC");
  await keyboard.press("Control+Enter");
  await notice.sees(new RegExp(`^${CORRECTED}$`, "u"));
  await notice.sees(/Sở Kho vận/u);
  await expect.poll(() => notice.focusedName()).toBe("Sửa");
  await keyboard.press("Escape");
  expect(await notice.hasCard()).toBe(false);
  expect(await notice.focusedName()).toMatch(/^Nhiệm vụ sau/u);
  expect(await notice.savedButtons()).toHaveLength(1);
});
