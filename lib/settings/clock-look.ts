import { browser } from "wxt/browser";
import type { ClockLook } from "../model/steady-clock.ts";
import { isTime } from "./is-time.ts";

const KEY = "clockLook";
const VERSION = 1;

/** What was seen of the clock at the last look; `null` before any, and of what is not as it was stored. Rejects when storage fails. */
export async function getClockLook(): Promise<ClockLook | null> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  if (typeof stored !== "object" || stored === null) return null;
  const { version, at, steadySince } = stored as Readonly<Record<string, unknown>>;
  return version === VERSION && isTime(at) && isTime(steadySince) ? { at, steadySince } : null;
}

/** Remembers a look. Rejects when storage fails. */
export async function setClockLook(look: ClockLook): Promise<void> {
  await browser.storage.local.set({ [KEY]: { version: VERSION, ...look } });
}
