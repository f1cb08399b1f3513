import { i18n } from "#i18n";
import { ColumnList } from "./ColumnList.tsx";
import { COLUMNS, type ColumnId, columnWords } from "./columns.ts";
import { MenuButton } from "./MenuButton.tsx";

/** Which columns are shown, and in which order. */
export function ColumnMenu({
  columns,
  onColumns,
}: {
  readonly columns: readonly ColumnId[];
  readonly onColumns: (columns: readonly ColumnId[]) => void;
}) {
  return (
    <MenuButton label={i18n.t("tracker.column.label")} icon="columns">
      {() => (
        <div className="w-[250px] px-3 py-1">
          <ColumnList all={COLUMNS} columns={columns} wordsOf={columnWords} onColumns={onColumns} />
        </div>
      )}
    </MenuButton>
  );
}
