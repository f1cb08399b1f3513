import { i18n } from "#i18n";
import type { CsvSeparator } from "../lib/model/csv-separator.ts";

/** The separators of CSV files, one of them chosen. */
export function SeparatorChoice({
  separator,
  onSeparator,
}: {
  readonly separator: CsvSeparator;
  readonly onSeparator: (separator: CsvSeparator) => void;
}) {
  const choices = [
    { value: ";", words: i18n.t("popup.export.semicolon") },
    { value: ",", words: i18n.t("popup.export.comma") },
  ] as const;
  return choices.map(({ value, words }) => (
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
  ));
}
