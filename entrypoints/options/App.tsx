import { i18n } from "#i18n";
import { useDataSection } from "../../components/hooks/use-data-section.ts";
import { useReadingSettings } from "../../components/hooks/use-reading-settings.ts";
import { useToast } from "../../components/hooks/use-toast.ts";
import { useToday } from "../../components/hooks/use-today.ts";
import { useUnitSection } from "../../components/hooks/use-unit-section.ts";
import { SettingsView } from "../../components/SettingsView.tsx";

/** The settings page, wired. */
export function App() {
  const { toast, showToast, closeToast } = useToast();
  const unit = useUnitSection(useToday(), showToast);
  const reading = useReadingSettings((error) => {
    console.error("the setting could not be stored", error);
    showToast({ words: i18n.t("error.storageFailed"), failed: true });
  });
  const data = useDataSection(showToast);
  return <SettingsView unit={unit} reading={reading} data={data} first={location.hash} toast={toast} onCloseToast={closeToast} />;
}
