import { i18n } from "#i18n";
import { EXPORT_FORMATS, type ExportFormat } from "../../lib/export/export-request.ts";
import { MenuButton } from "./MenuButton.tsx";

/** "Xuất": what is shown or chosen, in the form that is wanted. */
export function ExportMenu({
  place,
  onExport,
}: {
  readonly place: "below" | "above";
  readonly onExport: (format: ExportFormat) => void;
}) {
  return (
    <MenuButton label={i18n.t("tracker.export")} icon="download" place={place}>
      {(close) =>
        EXPORT_FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            className="block w-full px-3 py-1 text-left outline-offset-[-2px] hover:bg-hover"
            onClick={() => {
              close();
              onExport(format);
            }}
          >
            {i18n.t(`tracker.exportAs.${format}`)}
          </button>
        ))
      }
    </MenuButton>
  );
}
