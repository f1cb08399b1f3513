import { expect } from "@playwright/test";
import { giveFile } from "../../test/e2e/pages/give-file.ts";
import { NoticePage } from "../../test/e2e/pages/notice-page.ts";
import { fixtureBytes } from "../../test/fixtures/files.ts";
import type { Stage } from "./stage.ts";

/** The reader at a scan: what is offered, how far it is, what is in doubt, the picture beside a task. */
export async function scans(stage: Stage): Promise<void> {
  const page = await stage.own("reader.html");
  const button = (name: string) => page.getByRole("main").getByRole("button", { name });
  const file = { name: "cong-dien-worn.pdf", mimeType: "application/pdf", buffer: fixtureBytes("cong-dien-worn.pdf") };
  await giveFile(page, () => page.getByRole("button", { name: "Mở tệp khác" }).click(), file);
  await button("Nhận dạng trang quét").waitFor();
  await stage.take(page, "scan-offered");
  await button("Nhận dạng trang quét").click();
  await button("Tạm dừng").click();
  await stage.take(page, "scan-paused");
  await button("Tiếp tục").click();
  await stage.take(page, "scan-running");
  await expect(page.getByRole("progressbar")).toHaveCount(0, { timeout: 60_000 });
  const notice = await NoticePage.of(page);
  await stage.isRead(notice);
  await stage.take(page, "scan-recognized");
  // It is not saved: a pen has gone through its date.
  await notice.save("3");
  await notice.sees(/^Chữ máy đọc chưa chắc/u);
  await stage.take(page, "scan-compare");
  await notice.press("Đã đối chiếu, đúng như ảnh");
  await notice.sees(/^Đã đối chiếu với ảnh/u);
  await stage.take(page, "scan-compared");
  await button("Trang này không đọc được").click();
  await button("Đọc lại trang này").waitFor();
  await stage.take(page, "scan-unreadable");
  await page.close();
}
