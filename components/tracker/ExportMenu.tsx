import { useRef } from "react";
import { i18n } from "#i18n";
import { EXPORT_FORMATS, type ExportFormat } from "../../lib/export/export-request.ts";
import { MenuButton } from "./MenuButton.tsx";

/** A format, the sheet that is printed, or the dialog that settles more. */
export type ExportChoice = ExportFormat | "report" | "dialog";

const CHOICES: readonly ExportChoice[] = [...EXPORT_FORMATS, "report", "dialog"];

function choiceWords(choice: ExportChoice): string {
  if (choice === "report") return i18n.t("report.open");
  return choice === "dialog" ? i18n.t("exports.open") : i18n.t(`tracker.exportAs.${choice}`);
}

/** "Xuất": what is shown or chosen, in the form that is wanted. */
export function ExportMenu({
  place,
  onExport,
}: {
  readonly place: "below" | "above";
  readonly onExport: (choice: ExportChoice) => void;
}) {
  const root = useRef<HTMLSpanElement>(null);
  return (
    <span ref={root}>
      <MenuButton label={i18n.t("tracker.export")} icon="download" place={place}>
        {(close) =>
          CHOICES.map((choice) => (
            <button
              key={choice}
              type="button"
              className="block w-full px-3 py-1 text-left outline-offset-[-2px] hover:bg-hover"
              onClick={() => {
                close();
                // The button stays when its menu goes: a dialog gives the focus back to it.
                root.current?.querySelector<HTMLElement>("[aria-expanded]")?.focus();
                onExport(choice);
              }}
            >
              {choiceWords(choice)}
            </button>
          ))
        }
      </MenuButton>
    </span>
  );
}
