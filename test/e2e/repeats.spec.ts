import { expect, test } from "./fixtures.ts";

const COLD_STORES = "rà soát mạng lưới kho lạnh";

test("a duty that another notice repeats is pointed out, linked on both sides, and parted again", async ({ desk }) => {
  const notice = await desk.openNotice("thong-bao-thuvienphapluat");
  await notice.saveAll();
  await expect.poll(async () => (await notice.savedButtons()).length).toBe(12);
  const telegram = await desk.openNotice("cong-dien-thuvienphapluat");
  await telegram.saveAll();
  await expect.poll(async () => (await telegram.savedButtons()).length).toBeGreaterThan(3);
  const tracker = await desk.openTracker("2026-12-10");
  await tracker.repeatInAnotherNotice(COLD_STORES);
  await tracker.page.reload();

  await tracker.open("(giao lại)");
  await tracker.drawerSays("giống 100% số chữ, cùng chủ trì, cùng thời hạn");
  await tracker.press("Liên kết hai nhiệm vụ");
  await tracker.drawerSays("Cùng một việc với");
  await tracker.drawerSaysNot("Gần giống");

  // The other side knows of it, and either side can part them.
  await tracker.page
    .getByRole("complementary")
    .getByRole("button", { name: /^Mục II\.1\.a, 487/u })
    .click();
  await tracker.drawerSays("Cùng một việc với");
  await tracker.press("Bỏ liên kết");
  await tracker.drawerSays("Gần giống");
  await tracker.press("Không trùng");
  await tracker.drawerSaysNot("Trùng lặp");
});
