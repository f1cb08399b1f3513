import { i18n } from "#i18n";
import { useExportSettings } from "../../components/hooks/use-export-settings.ts";
import { ExportDialog, type ExportPlan, type ExportScope } from "../../components/tracker/exports/ExportDialog.tsx";
import { COLUMNS, type Column, REPORT_COLUMNS } from "../../lib/export/columns.ts";
import { TABLE_FORMATS } from "../../lib/export/export-request.ts";

/** Columns that this version knows, of those that were stored. */
const knownColumns = (stored: readonly string[]): readonly Column[] =>
  stored.flatMap((id) => COLUMNS.filter((column) => column === id));

/** The dialog that settles an export, with what was settled before. */
export function ExportPlanning({
  scope,
  counts,
  filterWords,
  separator,
  onExport,
  onClose,
}: {
  readonly scope: ExportScope;
  readonly counts: Readonly<Record<ExportScope, number>>;
  readonly filterWords: string;
  readonly separator: ExportPlan["separator"];
  readonly onExport: (plan: ExportPlan) => void;
  readonly onClose: () => void;
}) {
  const { settings, change } = useExportSettings();
  // The dialog keeps a plan of its own: it opens when what was chosen last is known.
  if (settings === null) return null;
  const last = settings.last && knownColumns(settings.last.columns);
  const format = TABLE_FORMATS.find((one) => one === settings.last?.format) ?? "xlsx";
  return (
    <ExportDialog
      plan={{ scope, format, columns: last && last.length > 0 ? last : COLUMNS, separator }}
      counts={counts}
      filterWords={filterWords}
      usualSets={[
        { name: i18n.t("exports.everything"), columns: COLUMNS },
        { name: i18n.t("exports.forReport"), columns: REPORT_COLUMNS },
      ]}
      ownSets={settings.sets.map(({ name, columns }) => ({ name, columns: knownColumns(columns) }))}
      onSaveSet={(set) => change({ sets: [...settings.sets.filter(({ name }) => name !== set.name), set] })}
      onRemoveSet={(name) => change({ sets: settings.sets.filter((set) => set.name !== name) })}
      onExport={(plan) => {
        change({ last: { format: plan.format, columns: plan.columns } });
        onExport(plan);
      }}
      onClose={onClose}
    />
  );
}
