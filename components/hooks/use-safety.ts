import { useCallback, useEffect, useState } from "react";
import { getLastBackup, type LastBackup } from "../../lib/settings/last-backup.ts";
import { listSnapshots } from "../../lib/store/snapshots.ts";
import type { SafetyProps } from "../data/SafetyCard.tsx";

type Facts = Pick<SafetyProps, "lastBackup" | "isPersistent" | "bytes" | "copies">;

const UNKNOWN: Facts = { lastBackup: null, isPersistent: null, bytes: null, copies: [] };

async function readFacts(): Promise<Facts> {
  const [last, isPersistent, estimate, copies] = await Promise.allSettled<
    [Promise<LastBackup>, Promise<boolean>, Promise<StorageEstimate>, ReturnType<typeof listSnapshots>]
  >([getLastBackup(), navigator.storage.persisted(), navigator.storage.estimate(), listSnapshots()]);
  return {
    lastBackup: last.status === "fulfilled" ? last.value.at : null,
    isPersistent: isPersistent.status === "fulfilled" ? isPersistent.value : null,
    bytes: estimate.status === "fulfilled" ? (estimate.value.usage ?? null) : null,
    copies: copies.status === "fulfilled" ? copies.value : [],
  };
}

/** How safe the data is, read when the page opens and again after `refresh`. */
export function useSafety(): { readonly facts: Facts; readonly refresh: () => void; readonly onPersist: () => void } {
  const [facts, setFacts] = useState(UNKNOWN);
  const refresh = useCallback(() => void readFacts().then(setFacts), []);
  useEffect(refresh, [refresh]);
  const onPersist = (): void => {
    navigator.storage.persist().then(refresh, (error: unknown) => console.warn("storage.persist() failed", error));
  };
  return { facts, refresh, onPersist };
}
