import { expect, test } from "./fixtures.ts";
import { SettingsPage } from "./pages/settings-page.ts";

test("English, chosen in the settings, is spoken by the extension's pages and on notices, and Vietnamese again after it", async ({
  desk,
}) => {
  const settings = await SettingsPage.open(await desk.context.newPage(), desk.extensionId, "#language");
  await settings.page.getByRole("radio", { name: "English" }).click();
  // The page comes anew, at the same place.
  await expect(settings.page.getByRole("heading", { name: "Language", level: 2 })).toBeVisible();
  await expect(settings.page.getByRole("radio", { name: "English" })).toBeChecked();
  expect(await settings.page.evaluate(() => document.documentElement.lang)).toBe("en");

  const popup = await desk.context.newPage();
  await popup.goto(`chrome-extension://${desk.extensionId}/popup.html`);
  await expect(popup.getByText("Data stays on this computer. Nothing is sent.")).toBeVisible();
  await popup.close();

  // The words for pages are kept when the background has heard of the choice.
  const keptWords = (): Promise<number> =>
    settings.page.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get(key: string): Promise<object> } } } };
      return Object.keys(await chrome.storage.local.get("pageWords")).length;
    });
  await expect.poll(keptWords).toBe(1);
  const notice = await desk.openNotice("thong-bao-thuvienphapluat");
  await notice.sees(/^\d+ tasks · \d+ with deadline/u);
  await notice.page.close();

  await settings.page.getByRole("radio", { name: "Tiếng Việt" }).click();
  await expect(settings.page.getByRole("heading", { name: "Ngôn ngữ", level: 2 })).toBeVisible();
});
