import { useEffect, useState } from "react";
import { lockedGroups, type PresetGroup, watchPresets } from "../../lib/settings/presets.ts";
import type { SectionId } from "../SettingsView.tsx";

const SECTIONS: Readonly<Record<PresetGroup, SectionId>> = {
  ownUnits: "unit",
  csv: "general",
  reminders: "reminders",
  reading: "reading",
  workCalendar: "calendar",
  language: "language",
  markColours: "marks",
};

const NONE: readonly SectionId[] = [];

/** The sections that administrators have set for this machine. */
export function useLockedSections(): readonly SectionId[] {
  const [locked, setLocked] = useState(NONE);
  useEffect(() => {
    const look = (): void => void lockedGroups().then((groups) => setLocked(groups.map((group) => SECTIONS[group])));
    look();
    return watchPresets(look);
  }, []);
  return locked;
}
