import { useCallback, useEffect, useState } from "react";
import { type ExportSettings, getExportSettings, setExportSettings } from "../../lib/settings/exports.ts";

/** Named sets of columns and what was exported last, and the function that changes and remembers them; `null` until read. */
export function useExportSettings() {
  const [settings, setSettings] = useState<ExportSettings | null>(null);
  useEffect(() => {
    void getExportSettings().then(setSettings);
  }, []);
  const change = useCallback((changes: Partial<ExportSettings>): void => {
    setSettings((known) => {
      if (known === null) return known;
      const next = { ...known, ...changes };
      setExportSettings(next).catch((error: unknown) => console.warn("the choice of columns could not be stored", error));
      return next;
    });
  }, []);
  return { settings, change };
}
