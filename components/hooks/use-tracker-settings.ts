import { useCallback, useEffect, useState } from "react";
import { getTrackerSettings, setTrackerSettings, type TrackerSettings } from "../../lib/settings/tracker.ts";

/** How the tracker was left, and the function that changes and remembers it; `null` until it has been read. */
export function useTrackerSettings() {
  const [settings, setSettings] = useState<TrackerSettings | null>(null);
  useEffect(() => {
    getTrackerSettings().then(setSettings, (error: unknown) => {
      console.warn("the tracker's settings could not be read", error);
      setSettings({ savedFilters: [], columns: null, group: "none" });
    });
  }, []);
  const change = useCallback((changes: Partial<TrackerSettings>): void => {
    setSettings((known) => {
      if (known === null) return known;
      const next = { ...known, ...changes };
      setTrackerSettings(next).catch((error: unknown) => console.warn("the tracker's settings could not be stored", error));
      return next;
    });
  }, []);
  return { settings, change };
}
