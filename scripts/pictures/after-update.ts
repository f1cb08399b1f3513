import { fixturePage } from "../../test/fixtures/pages.ts";
import type { Stage } from "./stage.ts";

/** The one message that is left on an open page when the extension has been updated. It is the last picture: the worker is gone. */
export async function afterUpdate(stage: Stage): Promise<void> {
  const { url, html } = fixturePage("cong-dien-thuvienphapluat");
  const notice = await stage.notice(url, html);
  await stage.isRead(notice);
  const restart = (): void => (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload();
  await stage.desk.inWorker(restart).catch(() => {});
  // Coming back to the tab is when the page notices.
  await notice.page.waitForTimeout(1500);
  await notice.page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await notice.sees(/Tải lại trang để tiếp tục/u);
  await stage.take(notice.page, "after-update");
  await notice.page.close();
}
