import { i18n } from "#i18n";
import { useCalendarSection } from "../../components/hooks/reminders/use-calendar-section.ts";
import { useReminderSettings } from "../../components/hooks/reminders/use-reminder-settings.ts";
import { useCsvSeparator } from "../../components/hooks/use-csv-separator.ts";
import { useDataSection } from "../../components/hooks/use-data-section.ts";
import { useLanguageSection } from "../../components/hooks/use-language-section.ts";
import { useLockedSections } from "../../components/hooks/use-locked-sections.ts";
import { useMarkSection } from "../../components/hooks/use-mark-section.ts";
import { usePrintSection } from "../../components/hooks/use-print-section.ts";
import { useReadingSettings } from "../../components/hooks/use-reading-settings.ts";
import { useToast } from "../../components/hooks/use-toast.ts";
import { useToday } from "../../components/hooks/use-today.ts";
import { useUnitSection } from "../../components/hooks/use-unit-section.ts";
import { SettingsView } from "../../components/SettingsView.tsx";

/** The settings page, wired. */
export function App() {
  const { toast, showToast, closeToast } = useToast();
  const today = useToday();
  const unit = useUnitSection(today, showToast);
  const notStored = (error: unknown): void => {
    console.error("the setting could not be stored", error);
    showToast({ words: i18n.t("error.storageFailed"), failed: true });
  };
  const reading = useReadingSettings(notStored);
  const print = usePrintSection(notStored);
  const reminders = useReminderSettings(notStored);
  const calendar = useCalendarSection(today, notStored);
  const [separator, onSeparator] = useCsvSeparator();
  const data = useDataSection(showToast);
  return (
    <SettingsView
      unit={unit}
      reading={reading}
      marks={useMarkSection(notStored)}
      print={print}
      reminders={reminders}
      calendar={calendar}
      language={useLanguageSection(notStored)}
      general={{ separator, onSeparator }}
      data={data}
      locked={useLockedSections()}
      first={location.hash}
      toast={toast}
      onCloseToast={closeToast}
    />
  );
}
