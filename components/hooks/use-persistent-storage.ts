import { useEffect } from "react";

/**
 * Asks the browser not to clear the database when the disk runs low, once there is something to lose. With `unlimitedStorage` there is no
 * question to the user.
 */
export function usePersistentStorage(hasTasks: boolean): void {
  useEffect(() => {
    if (!hasTasks) return;
    const ask = async (): Promise<void> => {
      if (!(await navigator.storage.persisted())) await navigator.storage.persist();
    };
    ask().catch((error: unknown) => console.warn("storage.persist() failed", error));
  }, [hasTasks]);
}
