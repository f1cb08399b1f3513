import { i18n } from "#i18n";
import { EXPORT_FORMATS, type ExportFormat } from "../../lib/export/export-request.ts";
import { MenuButton } from "./MenuButton.tsx";

/** A format, or the sheet that is printed. */
export type ExportChoice = ExportFormat | "report";

const CHOICES: readonly ExportChoice[] = [...EXPORT_FORMATS, "report"];

/** "Xuất": what is shown or chosen, in the form that is wanted. */
export function ExportMenu({
  place,
  onExport,
}: {
  readonly place: "below" | "above";
  readonly onExport: (choice: ExportChoice) => void;
}) {
  return (
    <MenuButton label={i18n.t("tracker.export")} icon="download" place={place}>
      {(close) =>
        CHOICES.map((choice) => (
          <button
            key={choice}
            type="button"
            className="block w-full px-3 py-1 text-left outline-offset-[-2px] hover:bg-hover"
            onClick={() => {
              close();
              onExport(choice);
            }}
          >
            {choice === "report" ? i18n.t("report.open") : i18n.t(`tracker.exportAs.${choice}`)}
          </button>
        ))
      }
    </MenuButton>
  );
}
