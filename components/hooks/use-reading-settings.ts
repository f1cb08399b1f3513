import { useEffect, useState } from "react";
import { getReading, type ReadingSettings, switchOn, watchReadingSettings } from "../../lib/settings/reading.ts";
import type { OffScope } from "../page-view.ts";

const ON: ReadingSettings = { everywhere: false, sites: [], pages: [] };

/** Where reading is switched off, in whatever window that changes. `onFailed`: the change could not be stored. */
export function useReadingSettings(onFailed: (error: unknown) => void) {
  const [settings, setSettings] = useState(ON);
  useEffect(() => {
    getReading().then(setSettings, (error: unknown) => console.error("the settings could not be read", error));
    return watchReadingSettings(setSettings);
  }, []);
  const onSwitchOn = (scope: OffScope, place: string): void => {
    switchOn(scope, scope === "site" ? `https://${place}/` : place).catch(onFailed);
  };
  return { ...settings, onSwitchOn };
}
