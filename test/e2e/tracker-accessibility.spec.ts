import type { Page } from "@playwright/test";
import axe from "axe-core";
import { type Desk, expect, test } from "./fixtures.ts";
import type { TrackerPage } from "./pages/tracker-page.ts";

/** What axe objects to on the page as it is now. */
async function objections(page: Page): Promise<readonly string[]> {
  // Colours that fade in are judged when they are there.
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined))));
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run(),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** The tracker with the tasks of a sample notice, in one of the themes, with axe in it. */
async function openTracker(desk: Desk, colorScheme: "light" | "dark"): Promise<TrackerPage> {
  await desk.chooseUnit("Bộ Tài chính", "bo-tai-chinh");
  const notice = await desk.openNotice("thong-bao-thuvienphapluat");
  await notice.summary();
  await notice.saveAll();
  await notice.sees(/^Đã lưu 12 nhiệm vụ/u);
  const tracker = await desk.openTracker("2026-11-22");
  await tracker.page.emulateMedia({ colorScheme });
  await tracker.page.evaluate(axe.source);
  await tracker.seesTasks(12);
  return tracker;
}

for (const scheme of ["light", "dark"] as const) {
  test(`axe finds nothing in the tracker's list and in each of its menus, ${scheme}`, async ({ desk }) => {
    // A page of hundreds of elements is looked through seven times.
    test.slow();
    const { page } = await openTracker(desk, scheme);
    expect(await objections(page)).toEqual([]);
    for (const menu of ["Vai trò", "Thời hạn", "Tình trạng", "Bộ lọc", "Cột", "Xuất"]) {
      // Headings of the table have some of these names, too.
      const button = page.locator("button[aria-expanded]").filter({ hasText: new RegExp(`^${menu}$`, "u") });
      await button.click();
      await expect(button).toHaveAttribute("aria-expanded", "true");
      expect(await objections(page), menu).toEqual([]);
      await page.keyboard.press("Escape");
      await expect(button).toHaveAttribute("aria-expanded", "false");
    }
  });

  test(`axe finds nothing in the tracker's drawer, its dialog, its pictures and its trash, ${scheme}`, async ({ desk }) => {
    test.slow();
    const tracker = await openTracker(desk, scheme);
    const { page } = tracker;
    await tracker.open("tín dụng đầu tư");
    expect(await objections(page), "drawer").toEqual([]);
    await tracker.chooseAll();
    const chosen = page.getByRole("group", { name: "Nhiệm vụ đã chọn" });
    await expect(chosen).toBeVisible();
    expect(await objections(page), "chosen").toEqual([]);
    await chosen.getByRole("button", { name: "Xuất" }).click();
    await page.getByRole("button", { name: "Chọn cột và phạm vi" }).click();
    await page.getByRole("dialog", { name: "Xuất nhiệm vụ" }).waitFor();
    expect(await objections(page), "dialog").toEqual([]);
    await page.keyboard.press("Escape");
    await tracker.press("Tổng hợp");
    await page.getByRole("img", { name: /^Kết quả thực hiện/u }).waitFor();
    expect(await objections(page), "pictures").toEqual([]);
    await tracker.press("Thùng rác");
    expect(await objections(page), "trash").toEqual([]);
  });
}
