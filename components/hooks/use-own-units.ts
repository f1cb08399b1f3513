import { useEffect, useRef, useState } from "react";
import type { OwnUnit } from "../../lib/model/own-unit.ts";
import { changeOwnUnits, getOwnUnits, watchOwnUnits } from "../../lib/settings/own-units.ts";

type Units = readonly OwnUnit[];

/**
 * The user's units as they are stored, in whatever window they change; `null` until they have been read. A change is shown at
 * once; when it cannot be stored, what is stored is shown again and `change` rejects.
 */
export function useOwnUnits() {
  const [units, setUnits] = useState<Units | null>(null);
  const pending = useRef(0);
  useEffect(() => {
    getOwnUnits().then(setUnits, (error: unknown) => {
      console.error("the units could not be read", error);
      setUnits([]);
    });
    // While changes of this window are on their way, what is heard is older than what is shown.
    return watchOwnUnits((stored) => pending.current === 0 && setUnits(stored));
  }, []);
  const change = async (edit: (units: Units) => Units): Promise<void> => {
    setUnits((shown) => shown && edit(shown));
    pending.current += 1;
    const settle = (stored: Units): void => {
      pending.current -= 1;
      if (pending.current === 0) setUnits(stored);
    };
    try {
      settle(await changeOwnUnits(edit));
    } catch (error) {
      settle(await getOwnUnits().catch(() => []));
      throw error;
    }
  };
  return { units, change };
}
