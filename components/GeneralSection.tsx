import { i18n } from "#i18n";
import { type CsvSeparator, SeparatorChoice } from "./SeparatorChoice.tsx";

export interface GeneralSectionProps {
  readonly separator: CsvSeparator;
  readonly onSeparator: (separator: CsvSeparator) => void;
}

/** What belongs to no other section: how CSV files are parted, and which language is spoken. */
export function GeneralSection({ separator, onSeparator }: GeneralSectionProps) {
  return (
    <>
      <fieldset className="mt-4 rounded-card border border-line bg-surface p-4">
        <legend className="sr-only">{i18n.t("popup.export.options")}</legend>
        <p aria-hidden="true" className="font-strong">
          {i18n.t("popup.export.options")}
        </p>
        <SeparatorChoice separator={separator} onSeparator={onSeparator} />
      </fieldset>
      <section aria-label={i18n.t("settings.language.title")} className="mt-4 rounded-card border border-line bg-surface p-4">
        <p className="font-strong">{i18n.t("settings.language.title")}</p>
        <p className="text-text2">{i18n.t("settings.language.about")}</p>
      </section>
    </>
  );
}
