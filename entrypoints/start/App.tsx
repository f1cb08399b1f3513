import { browser } from "wxt/browser";
import { useLockedSections } from "../../components/hooks/use-locked-sections.ts";
import { useShortcuts } from "../../components/hooks/use-shortcuts.ts";
import { useToast } from "../../components/hooks/use-toast.ts";
import { useToday } from "../../components/hooks/use-today.ts";
import { useUnitSection } from "../../components/hooks/use-unit-section.ts";
import { StartView } from "../../components/start/StartView.tsx";
import { pdfReaderPath } from "../../lib/messaging/pdf-address.ts";
import { SAMPLE_NOTICE } from "../../lib/model/sample-notice.ts";

const open = (path: ReturnType<typeof pdfReaderPath> | "/options.html#privacy"): void =>
  void browser.tabs.create({ url: browser.runtime.getURL(path as "/options.html") });

/** The page that opens once after the installation, wired. */
export function App() {
  const { toast, showToast, closeToast } = useToast();
  const unit = useUnitSection(useToday(), showToast);
  const shortcuts = useShortcuts();
  return (
    <StartView
      unit={unit}
      isUnitLocked={useLockedSections().includes("unit")}
      shortcuts={shortcuts}
      onSample={() => open(pdfReaderPath({ file: null, name: SAMPLE_NOTICE, attributes: {} }))}
      onPrivacy={() => open("/options.html#privacy")}
      toast={toast}
      onCloseToast={closeToast}
    />
  );
}
