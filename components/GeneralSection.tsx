import { i18n } from "#i18n";
import type { CsvSeparator } from "../lib/model/csv-separator.ts";
import { SeparatorChoice } from "./SeparatorChoice.tsx";

export interface GeneralSectionProps {
  readonly separator: CsvSeparator;
  readonly onSeparator: (separator: CsvSeparator) => void;
}

/** What belongs to no other section: how CSV files are parted. */
export function GeneralSection({ separator, onSeparator }: GeneralSectionProps) {
  return (
    <fieldset className="mt-4 rounded-card border border-line bg-surface p-4">
      <legend className="sr-only">{i18n.t("popup.export.options")}</legend>
      <p aria-hidden="true" className="font-strong">
        {i18n.t("popup.export.options")}
      </p>
      <SeparatorChoice separator={separator} onSeparator={onSeparator} />
    </fieldset>
  );
}
