import { useEffect, useState } from "react";
import { countTasks } from "../../lib/store/read-parts.ts";
import { listSnapshots, type Snapshot } from "../../lib/store/snapshots.ts";

/** The newest copy of what an empty notebook once held; `null` while it holds anything, or when there is no copy. */
export function useRestoreOffer(isEmpty: boolean): Snapshot | null {
  const [offer, setOffer] = useState<Snapshot | null>(null);
  useEffect(() => {
    if (!isEmpty) return setOffer(null);
    const look = async (): Promise<Snapshot | null> => {
      // What is in the trash or archived is not lost.
      const isLost = (await countTasks()) === 0;
      return isLost ? ((await listSnapshots()).find(({ tasks }) => tasks > 0) ?? null) : null;
    };
    look().then(setOffer, (error: unknown) => console.warn("the copies could not be read", error));
  }, [isEmpty]);
  return offer;
}
