import { i18n } from "#i18n";
import { Icon } from "./Icon.tsx";

/** Where the data is. */
export function PrivacyNote() {
  return (
    <span className="flex items-center gap-2">
      <Icon name="shield" className="text-green" />
      {i18n.t("popup.dataStaysHere")}
    </span>
  );
}
