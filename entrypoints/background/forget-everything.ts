import { browser } from "wxt/browser";
import type { Reply } from "../../lib/messaging/contract.ts";
import { ok } from "../../lib/model/result.ts";
import { deleteEverything } from "../../lib/store/delete-everything.ts";
import { takePresets } from "./presets.ts";

/** Deletes all that the extension keeps: tasks, copies, settings. */
export async function forgetEverything(now: () => number): Promise<Reply<Record<never, never>>> {
  const deleted = await deleteEverything();
  if (!deleted.ok) return deleted;
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  await takePresets(now);
  return ok({});
}
