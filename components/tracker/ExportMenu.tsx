import { i18n } from "#i18n";
import { MenuButton } from "./MenuButton.tsx";

/** What tasks can be made into: a file, or what the clipboard takes. */
export type ExportFormat = "csv" | "xlsx" | "ics" | "table" | "text";

const FORMATS: readonly ExportFormat[] = ["xlsx", "csv", "ics", "table", "text"];

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
        FORMATS.map((format) => (
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
