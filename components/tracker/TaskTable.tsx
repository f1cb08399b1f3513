import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, useCallback, useEffect, useRef } from "react";
import { i18n } from "#i18n";
import type { Sort, SortKey } from "../../lib/catalogue/sorting.ts";
import type { IsoDate } from "../../lib/model/calendar-date.ts";
import type { Span } from "../../lib/model/span.ts";
import type { TaskId } from "../../lib/model/task.ts";
import { useElementWidth } from "../hooks/use-element-width.ts";
import { COLUMN_WIDTHS, type ColumnId, fittingColumns } from "./columns.ts";
import { GroupRow } from "./GroupRow.tsx";
import { TableHead } from "./TableHead.tsx";
import { TableRow } from "./TableRow.tsx";
import type { RowItem, TableItem } from "./table-items.ts";

export interface TaskTableProps {
  readonly items: readonly TableItem[];
  /** Tasks in all, whichever groups are folded. */
  readonly total: number;
  readonly columns: readonly ColumnId[];
  readonly sort: Sort;
  readonly today: IsoDate;
  readonly selected: ReadonlySet<TaskId>;
  readonly current: TaskId | null;
  /** The task, once it has been read; rows ask while they are in view. */
  readonly rowOf: (id: TaskId) => RowItem | undefined;
  readonly findSpans: (text: string) => readonly Span[];
  /** Tells which rows are in view, so that they are read. */
  readonly onView: (ids: readonly TaskId[]) => void;
  readonly onSort: (key: SortKey) => void;
  readonly onToggleGroup: (key: string) => void;
  readonly onSelect: (id: TaskId, isSelected: boolean, toHere: boolean) => void;
  readonly onSelectAll: (isSelected: boolean) => void;
  readonly onOpen: (id: TaskId) => void;
}

const ROW_HEIGHT = 51;
const GROUP_HEIGHT = 31;
const CHECK_WIDTH = 40;

/** The rows in view, as a table that says how many there are; all others are two spaces above and below. */
export function TaskTable(props: TaskTableProps) {
  const { items, columns, sort, selected, total, rowOf, onView, onSelectAll } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const width = useElementWidth(scroller);
  const shown = fittingColumns(columns, width);
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    // Functions that are new with each drawing would have every line of the table measured anew.
    estimateSize: useCallback((at: number) => (items[at]?.kind === "group" ? GROUP_HEIGHT : ROW_HEIGHT), [items]),
    getItemKey: useCallback((at: number) => items[at]?.key ?? at, [items]),
    overscan: 8,
  });
  const inView = rows.getVirtualItems();
  const wanted = inView.flatMap(({ index }) => {
    const item = items[index];
    return item?.kind === "task" ? [item.id] : [];
  });
  const wantedKey = wanted.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ids by their words, or every drawing would ask anew
  useEffect(() => onView(wanted), [wantedKey, onView]);
  const [first, last] = [inView[0], inView[inView.length - 1]];
  const below = last ? rows.getTotalSize() - last.end : 0;
  const span = shown.length + 2;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys add to what the buttons inside do already
    <div ref={scroller} className="relative min-h-0 flex-1 scroll-pt-9 overflow-y-auto" onKeyDown={moveBetweenRows}>
      <table
        aria-label={i18n.t("tracker.table")}
        aria-rowcount={items.length + 1}
        aria-colcount={span}
        className="w-full table-fixed border-collapse"
      >
        <colgroup>
          <col style={{ width: CHECK_WIDTH }} />
          <col />
          {shown.map((column) => (
            <col key={column} style={{ width: COLUMN_WIDTHS[column] }} />
          ))}
        </colgroup>
        <TableHead
          columns={shown}
          sort={sort}
          checked={selected.size === 0 ? "none" : selected.size >= total ? "all" : "some"}
          onSelectAll={onSelectAll}
          onSort={props.onSort}
        />
        <tbody>
          {first && first.start > 0 && <Space height={first.start} span={span} />}
          {inView.map(({ index }) => {
            const item = items[index];
            if (!item) return null;
            if (item.kind === "group")
              return (
                <GroupRow
                  key={item.key}
                  group={item}
                  index={index}
                  span={span}
                  measure={rows.measureElement}
                  onToggle={() => props.onToggleGroup(item.groupKey)}
                />
              );
            return (
              <TableRow
                key={item.key}
                id={item.id}
                row={rowOf(item.id)}
                index={index}
                columns={shown}
                isSelected={selected.has(item.id)}
                isCurrent={props.current === item.id}
                today={props.today}
                findSpans={props.findSpans}
                onSelect={props.onSelect}
                onOpen={props.onOpen}
                measure={rows.measureElement}
              />
            );
          })}
          {below > 0 && <Space height={below} span={span} />}
        </tbody>
      </table>
    </div>
  );
}

function Space({ height, span }: { readonly height: number; readonly span: number }) {
  return (
    <tr style={{ height }} aria-hidden>
      <td colSpan={span} />
    </tr>
  );
}

/** Arrow keys go from the name of a task to that of the next row in view. */
function moveBetweenRows(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  const focused = event.target as HTMLElement;
  if (step === 0 || !focused.matches("[data-row-name]")) return;
  const names = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-row-name]")];
  const next = names[names.indexOf(focused) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.scrollIntoView({ block: "nearest" });
}
