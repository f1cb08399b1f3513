import { expect, test } from "./fixtures.ts";

interface DeveloperPrivate {
  updateExtensionConfiguration(update: { extensionId: string; hostAccess: string }): Promise<void>;
}

test("host access withdrawn: the page stays as it is and the popup offers to ask for it", async ({ desk }) => {
  const settings = await desk.context.newPage();
  await settings.goto("chrome://extensions/");
  await settings.evaluate(async (extensionId) => {
    const { chrome } = globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } };
    await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: "ON_CLICK" });
  }, desk.extensionId);

  const notice = await desk.openNotice("thong-bao-thuvienphapluat");
  const popup = await desk.openPopup(notice);
  await popup.sees("Trình duyệt chưa cho đọc trang này");
  await expect(popup.page.getByRole("button", { name: "Cho phép đọc trang này" })).toBeVisible();
  expect(await notice.isUntouched()).toBe(true);

  await settings.evaluate(async (extensionId) => {
    const { chrome } = globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } };
    await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: "ON_ALL_SITES" });
  }, desk.extensionId);
  await notice.page.reload();
  await notice.summary();
});
