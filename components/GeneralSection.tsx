import { i18n } from "#i18n";
import type { CsvSeparator } from "./ExportMenu.tsx";

export interface GeneralSectionProps {
  readonly separator: CsvSeparator;
  readonly onSeparator: (separator: CsvSeparator) => void;
}

/** What belongs to no other section: how CSV files are parted, and which language is spoken. */
export function GeneralSection({ separator, onSeparator }: GeneralSectionProps) {
  const choices = [
    { value: ";", words: i18n.t("popup.export.semicolon") },
    { value: ",", words: i18n.t("popup.export.comma") },
  ] as const;
  return (
    <>
      <fieldset className="mt-4 rounded-card border border-line bg-surface p-4">
        <legend className="sr-only">{i18n.t("popup.export.options")}</legend>
        <p aria-hidden="true" className="font-strong">
          {i18n.t("popup.export.options")}
        </p>
        {choices.map(({ value, words }) => (
          <label key={value} className="flex items-center gap-2 py-1">
            <input
              type="radio"
              name="csv-separator"
              className="accent-fill"
              checked={separator === value}
              onChange={() => onSeparator(value)}
            />
            {words}
          </label>
        ))}
      </fieldset>
      <section aria-label={i18n.t("settings.language.title")} className="mt-4 rounded-card border border-line bg-surface p-4">
        <p className="font-strong">{i18n.t("settings.language.title")}</p>
        <p className="text-text2">{i18n.t("settings.language.about")}</p>
      </section>
    </>
  );
}
