import axe from "axe-core";
import { expect, test } from "./fixtures.ts";
import { ReaderPage } from "./pages/reader-page.ts";

test.use({ showsStart: true });

test("the start page opens after the installation alone; a unit is chosen and a task saved from the sample, without a network", async ({
  desk,
}) => {
  // The first opening has waited for it and closed it.
  await desk.close();
  await desk.open();
  expect(
    desk.context
      .pages()
      .map((page) => page.url())
      .filter((url) => url.includes("start.html")),
  ).toEqual([]);

  const page = await desk.context.newPage();
  await page.goto(`chrome-extension://${desk.extensionId}/start.html`);
  await page.getByRole("combobox").fill("bo y te");
  await page.getByRole("option", { name: "Bộ Y tế", exact: true }).click();
  await expect(page.getByRole("region", { name: "Bộ Y tế" })).toBeVisible();
  await page.evaluate(axe.source);
  expect(((await page.evaluate("axe.run()")) as { violations: unknown[] }).violations).toEqual([]);

  const reader = await ReaderPage.openedBy(desk, () => page.getByRole("button", { name: "Mở văn bản mẫu" }).click());
  const notice = await reader.notice();
  expect(await notice.summary()).toBe("6 nhiệm vụ · 5 có thời hạn");
  await notice.save("2");
  await notice.seesSaved("2");
  expect(desk.refused).toEqual([]);
  const tracker = await desk.openTracker("2026-11-22");
  await tracker.open("khám sức khỏe học đường");
  const again = await ReaderPage.openedBy(desk, () => tracker.press("Mở văn bản tại đoạn này"));
  await (await again.notice()).seesSaved("2");
});
