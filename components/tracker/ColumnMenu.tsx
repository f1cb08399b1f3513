import { i18n } from "#i18n";
import { IconButton } from "../IconButton.tsx";
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
  const listed = [...columns, ...COLUMNS.filter((column) => !columns.includes(column))];
  const move = (column: ColumnId, step: number): void => {
    const others = columns.filter((other) => other !== column);
    const at = columns.indexOf(column) + step;
    onColumns([...others.slice(0, at), column, ...others.slice(at)]);
  };
  return (
    <MenuButton label={i18n.t("tracker.column.label")} icon="columns">
      {() => (
        <ul className="w-[250px] px-3 py-1">
          {listed.map((column) => {
            const at = columns.indexOf(column);
            const words = columnWords(column);
            return (
              <li key={column} className="flex items-center">
                <label className="flex flex-1 items-center gap-2 py-1">
                  <input
                    type="checkbox"
                    className="size-4 accent-fill"
                    checked={at >= 0}
                    onChange={() => onColumns(at < 0 ? [...columns, column] : columns.filter((other) => other !== column))}
                  />
                  {words}
                </label>
                {at > 0 && (
                  <IconButton icon="up" size={24} label={i18n.t("tracker.column.up", [words])} onPress={() => move(column, -1)} />
                )}
                {at >= 0 && at < columns.length - 1 && (
                  <IconButton
                    icon="down"
                    size={24}
                    label={i18n.t("tracker.column.down", [words])}
                    onPress={() => move(column, 1)}
                  />
                )}
              </li>
            );
          })}
        </ul>
      )}
    </MenuButton>
  );
}
