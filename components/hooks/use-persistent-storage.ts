import { useEffect } from "react";

/** Asks the browser once not to clear the database when the disk runs low. With `unlimitedStorage` there is no question to the user. */
export function usePersistentStorage(): void {
  useEffect(() => {
    const ask = async (): Promise<void> => {
      if (!(await navigator.storage.persisted())) await navigator.storage.persist();
    };
    ask().catch((error: unknown) => console.warn("storage.persist() failed", error));
  }, []);
}
