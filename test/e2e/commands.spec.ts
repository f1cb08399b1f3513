import type { Desk } from "./fixtures.ts";
import { expect, test } from "./fixtures.ts";
import type { NoticePage } from "./pages/notice-page.ts";

/** The key of a command as the browser delivers it. A headless browser hears no keys of its own, so the event is given to it. */
async function pressCommand(desk: Desk, notice: NoticePage, command: string): Promise<void> {
  const tabId = await desk.tabOf(notice);
  await desk.inWorkerWith(
    ([name, id]) => {
      const { chrome } = globalThis as unknown as {
        chrome: { commands: { onCommand: { dispatch(command: string, tab: object): void } } };
      };
      chrome.commands.onCommand.dispatch(name, { id });
    },
    [command, tabId] as const,
  );
}

test("next and previous go from where the reader is, and save keeps the task shown", async ({ desk }) => {
  const notice = await desk.openNotice("thong-bao-thuvienphapluat");
  await notice.summary();
  await notice.pointInText("Bố trí quỹ đất sạch");
  await pressCommand(desk, notice, "next-task");
  const first = (await notice.card()).name;
  expect(first).not.toContain("II.1.a");
  await pressCommand(desk, notice, "next-task");
  await expect.poll(async () => (await notice.card()).name).not.toBe(first);
  await pressCommand(desk, notice, "previous-task");
  await expect.poll(async () => (await notice.card()).name).toBe(first);
  await pressCommand(desk, notice, "save-task");
  await expect.poll(async () => (await notice.savedButtons()).length).toBe(1);
  await pressCommand(desk, notice, "save-task");
  await notice.sees(/^Đã lưu$/u);
  expect(await notice.savedButtons()).toHaveLength(1);
});

test("saves all that binds my unit, once, and nothing else", async ({ desk }) => {
  await desk.chooseUnit("Bộ Tài chính", "bo-tai-chinh");
  const notice = await desk.openNotice("thong-bao-thuvienphapluat");
  await notice.save("II.2.b");
  await notice.seesSaved("II.2.b");
  await pressCommand(desk, notice, "save-mine");
  await notice.sees(/^Đã lưu 2 nhiệm vụ vào sổ tay/u);
  expect(await notice.savedButtons()).toHaveLength(3);
  await pressCommand(desk, notice, "save-mine");
  expect(await notice.savedButtons()).toHaveLength(3);
});

test("save shows the task at hand first when none is open", async ({ desk }) => {
  const notice = await desk.openNotice("thong-bao-thuvienphapluat");
  await notice.summary();
  await pressCommand(desk, notice, "save-task");
  expect((await notice.card()).name).toContain("II.1.a");
  expect(await notice.savedButtons()).toHaveLength(0);
});

test("the browser has given the suggested keys, and the page and the panel name them", async ({ desk }) => {
  const notice = await desk.openNotice("thong-bao-thuvienphapluat");
  await notice.summary();
  expect(await notice.keysOf("Nhiệm vụ sau")).toEqual("Alt+.");
  expect(await notice.keysOf("Nhiệm vụ trước")).toEqual("Alt+,");
  const panel = await desk.openPanel(notice);
  await panel.press("Phím tắt");
  for (const key of ["Alt+.", "Alt+,", "Alt+L", "chưa gán"]) await panel.sees(key);
});

test("a page cannot press the keys: what it sends is not heard", async ({ desk }) => {
  const notice = await desk.openNotice("thong-bao-thuvienphapluat");
  await notice.summary();
  await notice.page.evaluate(() => {
    const keys = { key: ".", code: "Period", altKey: true, bubbles: true };
    document.dispatchEvent(new KeyboardEvent("keydown", keys));
    window.postMessage({ protocol: 1, name: "runCommand", request: { command: "next-task" } }, "*");
  });
  await notice.page.waitForTimeout(300);
  expect(await notice.hasCard()).toBe(false);
});
