import { useCallback, useEffect, useState } from "react";
import { browser } from "wxt/browser";
import { getLastBackup, type LastBackup } from "../../lib/settings/last-backup.ts";
import { listSnapshots } from "../../lib/store/snapshots.ts";
import type { SafetyProps } from "../data/SafetyCard.tsx";

type Facts = Omit<SafetyProps, "onRestoreCopy">;

const UNKNOWN: Facts = { lastBackup: null, keeping: null, bytes: null, copies: [] };

/** Chromium exempts extensions with this permission from clearing, whatever it says to `persisted()`. */
async function keepingOf(): Promise<Facts["keeping"]> {
  if (await navigator.storage.persisted()) return "asked";
  return (await browser.permissions.contains({ permissions: ["unlimitedStorage"] })) ? "permitted" : null;
}

async function readFacts(): Promise<Facts> {
  const [last, keeping, estimate, copies] = await Promise.allSettled<
    [Promise<LastBackup>, Promise<Facts["keeping"]>, Promise<StorageEstimate>, ReturnType<typeof listSnapshots>]
  >([getLastBackup(), keepingOf(), navigator.storage.estimate(), listSnapshots()]);
  return {
    lastBackup: last.status === "fulfilled" ? last.value.at : null,
    keeping: keeping.status === "fulfilled" ? keeping.value : null,
    bytes: estimate.status === "fulfilled" ? (estimate.value.usage ?? null) : null,
    copies: copies.status === "fulfilled" ? copies.value : [],
  };
}

/** How safe the data is, read when the page opens and again after `refresh`. */
export function useSafety(): { readonly facts: Facts; readonly refresh: () => void } {
  const [facts, setFacts] = useState(UNKNOWN);
  const refresh = useCallback(() => void readFacts().then(setFacts), []);
  useEffect(refresh, [refresh]);
  return { facts, refresh };
}
