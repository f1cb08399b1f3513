import { useEffect, useState } from "react";
import type { OwnUnit } from "../../lib/model/own-unit.ts";
import { changeOwnUnits, getOwnUnits, watchOwnUnits } from "../../lib/settings/own-units.ts";

/** The user's units as they are stored, in whatever window they change; `null` until they have been read. */
export function useOwnUnits() {
  const [units, setUnits] = useState<readonly OwnUnit[] | null>(null);
  useEffect(() => {
    getOwnUnits().then(setUnits, (error: unknown) => {
      console.error("the units could not be read", error);
      setUnits([]);
    });
    return watchOwnUnits(setUnits);
  }, []);
  return { units, change: changeOwnUnits };
}
