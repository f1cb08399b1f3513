import type { FileChooser, Page } from "@playwright/test";

type GivenFiles = Parameters<FileChooser["setFiles"]>[0];

/**
 * Gives `files` to the dialog that `press` opens. The page is asked something in between: the order to catch the
 * dialog and the press reach it by different ways, and on a busy machine the press came first.
 */
export async function giveFile(page: Page, press: () => Promise<void>, files: GivenFiles): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.evaluate(() => document.readyState);
  await press();
  await (await chooser).setFiles(files);
}
