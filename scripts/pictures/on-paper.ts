import { join } from "node:path";
import { fixturePage } from "../../test/fixtures/pages.ts";
import type { Stage } from "./stage.ts";

/** The page as it is printed: without marks, and with them where the user asked for that. */
export async function onPaper(stage: Stage, folder: string): Promise<void> {
  const { url, html } = fixturePage("thong-bao-thuvienphapluat");
  for (const marks of [false, true]) {
    await stage.desk.inWorkerWith((value: boolean) => {
      const { chrome } = globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } };
      return chrome.storage.local.set({ printing: { version: 1, marks: value } });
    }, marks);
    const notice = await stage.notice(url, html);
    await notice.summary();
    // The part that prints marks is loaded when the page has been read.
    await notice.page.waitForTimeout(500);
    await notice.page.pdf({ path: join(folder, `print-${marks ? "with" : "without"}-marks.pdf`), printBackground: marks });
    await notice.page.close();
  }
}
