import { useCallback, useEffect, useState } from "react";
import { getReportSettings, type ReportSettings, setReportSettings } from "../../lib/settings/report.ts";

/** The head of the printed report, and the function that changes and remembers it; `null` until it has been read. */
export function useReportSettings() {
  const [settings, setSettings] = useState<ReportSettings | null>(null);
  useEffect(() => {
    void getReportSettings().then(setSettings);
  }, []);
  const change = useCallback((changes: Partial<ReportSettings>): void => {
    setSettings((known) => {
      if (known === null) return known;
      const next = { ...known, ...changes };
      // What is typed counts for this sheet even when it could not be remembered.
      setReportSettings(next).catch((error: unknown) => console.warn("the report's head could not be stored", error));
      return next;
    });
  }, []);
  return { settings, change };
}
