import { browser } from "wxt/browser";
import { beginFreshLog } from "../../lib/store/fresh-log.ts";

const DONE = "freshLog";

/** Once in each session of the browser, before it has lasted long; Firefox keeps its databases in files of their own and needs none of it. */
export async function keepLogFresh(): Promise<void> {
  if (import.meta.env.BROWSER === "firefox") return;
  const isDone = (await browser.storage.session.get(DONE))[DONE] === true;
  if (isDone) return;
  await beginFreshLog();
  await browser.storage.session.set({ [DONE]: true });
}
