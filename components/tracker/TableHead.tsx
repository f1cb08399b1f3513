import { i18n } from "#i18n";
import type { Sort, SortKey } from "../../lib/catalogue/sorting.ts";
import { Icon } from "../Icon.tsx";
import { COLUMN_SORT, type ColumnId, columnWords } from "./columns.ts";

const CELL = "sticky top-0 z-[1] h-9 bg-canvas border-line border-b px-2 text-left font-strong text-meta text-text2";

/** The headings, which stay in sight; a press on one sorts, a second press turns the order round. */
export function TableHead({
  columns,
  sort,
  checked,
  onSelectAll,
  onSort,
}: {
  readonly columns: readonly ColumnId[];
  readonly sort: Sort;
  readonly checked: "none" | "some" | "all";
  readonly onSelectAll: (isSelected: boolean) => void;
  readonly onSort: (key: SortKey) => void;
}) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" className={`${CELL} pl-3`}>
          <input
            type="checkbox"
            aria-label={i18n.t("tracker.column.selectAll")}
            className="size-4 accent-fill align-middle"
            checked={checked === "all"}
            ref={(box) => {
              if (box) box.indeterminate = checked === "some";
            }}
            onChange={() => onSelectAll(checked !== "all")}
          />
        </th>
        <th scope="col" className={CELL}>
          {i18n.t("tracker.column.task")}
        </th>
        {columns.map((column) => {
          const key = COLUMN_SORT[column];
          const isSorted = sort.key === key;
          return (
            <th
              key={column}
              scope="col"
              className={CELL}
              aria-sort={key === null ? undefined : isSorted ? (sort.isDescending ? "descending" : "ascending") : "none"}
            >
              {key === null ? (
                columnWords(column)
              ) : (
                <button
                  type="button"
                  title={i18n.t("tracker.column.sortBy", [columnWords(column)])}
                  onClick={() => onSort(key)}
                  className="inline-flex min-h-6 items-center gap-1 rounded-control font-strong hover:text-text"
                >
                  {columnWords(column)}
                  {isSorted && <Icon name={sort.isDescending ? "down" : "up"} size={12} />}
                </button>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
