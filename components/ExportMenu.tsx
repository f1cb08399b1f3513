import { i18n } from "#i18n";
import type { CsvSeparator } from "../lib/model/csv-separator.ts";
import { Disclosure } from "./Disclosure.tsx";
import { Icon } from "./Icon.tsx";
import { SeparatorChoice } from "./SeparatorChoice.tsx";

/** Exports what is shown at once; the small arrow opens the choice of separator, which is remembered. */
export function ExportMenu({
  results,
  separator,
  onSeparator,
  onExport,
}: {
  /** Number of tasks found; `null` when no search is on. */
  readonly results: number | null;
  readonly separator: CsvSeparator;
  readonly onSeparator: (separator: CsvSeparator) => void;
  readonly onExport: () => void;
}) {
  return (
    <span className="inline-flex">
      <button
        type="button"
        onClick={onExport}
        className="h-6 rounded-l-control border border-line2 bg-surface px-2 font-strong text-meta hover:bg-hover"
      >
        {results === null ? i18n.t("popup.export.csv") : i18n.t("popup.export.results", results)}
      </button>
      <Disclosure
        place="above"
        button={({ expanded, controls, onPress }) => (
          <button
            type="button"
            aria-expanded={expanded}
            aria-controls={controls}
            aria-label={i18n.t("popup.export.options")}
            title={i18n.t("popup.export.options")}
            onClick={onPress}
            className="inline-flex h-6 w-6 items-center justify-center rounded-r-control border border-line2 border-l-0 bg-surface text-text2 hover:bg-hover"
          >
            <Icon name="down" size={14} />
          </button>
        )}
      >
        {() => (
          <fieldset className="px-3 py-1">
            <legend className="text-meta text-text3">{i18n.t("popup.export.options")}</legend>
            <SeparatorChoice separator={separator} onSeparator={onSeparator} />
          </fieldset>
        )}
      </Disclosure>
    </span>
  );
}
