import { newOwnUnit } from "../../lib/binding/index.ts";
import { dayInVietnam } from "../../lib/model/calendar-date.ts";
import { applyPresets, watchPresets } from "../../lib/settings/presets.ts";

/** Stores what administrators preset for this machine. A policy that cannot be stored stops nothing else. */
export async function takePresets(now: () => number): Promise<void> {
  try {
    await applyPresets((name) => newOwnUnit(name, null, dayInVietnam(now())));
  } catch (error) {
    console.warn("the presets were not stored", error);
  }
}

/** Takes presets over when the worker starts, and when the policy changes. */
export function keepPresets(now: () => number): void {
  watchPresets(() => void takePresets(now));
  void takePresets(now);
}
