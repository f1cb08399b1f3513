import { useEffect, useState } from "react";
import {
  changeReminderSettings,
  getReminderSettings,
  type ReminderSettings,
  USUAL_REMINDERS,
  watchReminderSettings,
} from "../../../lib/settings/reminders.ts";

/** When the user is reminded, in whatever window that changes. `onFailed`: the change could not be stored. */
export function useReminderSettings(onFailed: (error: unknown) => void) {
  const [settings, setSettings] = useState(USUAL_REMINDERS);
  useEffect(() => {
    getReminderSettings().then(setSettings, (error: unknown) => console.error("the settings could not be read", error));
    return watchReminderSettings(setSettings);
  }, []);
  const onChange = (change: Partial<ReminderSettings>): void => {
    const before = settings;
    // A box shows at once what was pressed, and goes back when it could not be stored.
    setSettings({ ...settings, ...change });
    changeReminderSettings(change).catch((error: unknown) => {
      setSettings(before);
      onFailed(error);
    });
  };
  return { settings, onChange };
}
