import { expect, test } from "./fixtures.ts";

test("the strip shows where the tasks stand, and a click on it goes there", async ({ desk }) => {
  const notice = await desk.openNotice("thong-bao-thuvienphapluat");
  await notice.page.setViewportSize({ width: 1280, height: 500 });
  await notice.summary();
  const { length } = await notice.saveButtons();
  expect(length).toBeGreaterThan(3);
  // Down the strip's column, the pointer's hand tells where a line is: the root is closed.
  const { width } = await notice.page.evaluate(() => ({ width: document.documentElement.clientWidth }));
  const before = await notice.page.evaluate(() => scrollY);
  let hits = 0;
  for (let y = 2; y < 500 && hits === 0; y += 4) {
    await notice.page.mouse.click(width - 4, 500 - y);
    hits += Number(await notice.hasCard());
  }
  expect(hits).toBe(1);
  await expect.poll(() => notice.page.evaluate(() => scrollY)).toBeGreaterThan(before);
});

test("the strip is not on a narrow page, and does not catch its clicks", async ({ desk }) => {
  const notice = await desk.openNotice("thong-bao-thuvienphapluat");
  await notice.summary();
  await notice.page.setViewportSize({ width: 460, height: 500 });
  await notice.page.waitForTimeout(500);
  for (let y = 4; y < 300; y += 6) await notice.page.mouse.click(455, y);
  expect(await notice.hasCard()).toBe(false);
});
