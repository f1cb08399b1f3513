import type { Desk } from "./fixtures.ts";
import { expect, test } from "./fixtures.ts";
import { makeDueToday, Toolbar } from "./pages/toolbar.ts";
import type { TrackerPage } from "./pages/tracker-page.ts";

async function trackerWithNotice(desk: Desk): Promise<TrackerPage> {
  const notice = await desk.openNotice("thong-bao-thuvienphapluat");
  await notice.saveAll();
  await expect.poll(async () => (await notice.savedButtons()).length).toBe(12);
  return desk.openTracker("2026-12-10");
}
/** Turns reminders off and on again: everything is looked at anew. */
async function turnOffAndOn(desk: Desk): Promise<void> {
  const settings = await desk.openSettings("#reminders");
  await settings.check("Nhắc việc theo thời hạn", false);
  await expect(settings.page.getByText("Giờ nhắc")).toBeHidden();
  await settings.check("Nhắc việc theo thời hạn", true);
  await expect(settings.page.getByText("Giờ nhắc")).toBeVisible();
  await settings.page.close();
}

test("a task is reminded of once, over ends of worker and browser; a press opens it, a button marks it done", async ({
  desk,
}) => {
  const tracker = await trackerWithNotice(desk);
  const toolbar = new Toolbar(desk);
  await makeDueToday(tracker.page, 1);
  await turnOffAndOn(desk);
  await toolbar.hasNotifications(1);
  await toolbar.showsNumber("1");
  const shown = await toolbar.notifications();
  await desk.stopWorker();
  await turnOffAndOn(desk);
  expect(await toolbar.notifications()).toEqual(shown);

  await toolbar.press(null);
  await tracker.press("Nhắc lại sau 1 giờ");
  await tracker.sees("Sẽ nhắc lại lúc");
  await toolbar.hasNotifications(0);

  await makeDueToday(tracker.page, 2);
  await turnOffAndOn(desk);
  await toolbar.hasNotifications(1);
  await toolbar.showsNumber("2");
  await toolbar.press(0);
  await toolbar.showsNumber("1");

  await desk.kill();
  await desk.open();
  await turnOffAndOn(desk);
  await toolbar.showsNumber("1");
  expect(await toolbar.notifications()).toEqual([]);
});

test("many tasks at once are one notification, which opens the list of what is open", async ({ desk }) => {
  const tracker = await trackerWithNotice(desk);
  const toolbar = new Toolbar(desk);
  await makeDueToday(tracker.page, 5);
  await turnOffAndOn(desk);
  await toolbar.hasNotifications(1);
  await toolbar.showsNumber("5");
  await toolbar.press(null);
  await tracker.seesTasks(5);
  const settings = await desk.openSettings("#reminders");
  await settings.check("Hiện số việc", false);
  await toolbar.showsNumber("");
});
