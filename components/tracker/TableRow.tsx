import { memo, type ReactNode } from "react";
import { i18n } from "#i18n";
import type { IsoDate } from "../../lib/model/calendar-date.ts";
import { citedPath } from "../../lib/model/outline-path.ts";
import type { Span } from "../../lib/model/span.ts";
import type { TaskId } from "../../lib/model/task.ts";
import { statusOf } from "../../lib/model/task-status.ts";
import { bindingWords } from "../binding-words.ts";
import { formatDate } from "../format-date.ts";
import { Highlighted } from "../Highlighted.tsx";
import type { ColumnId } from "./columns.ts";
import { dueLines } from "./due-lines.ts";
import { StatusLabel } from "./StatusLabel.tsx";
import { StatusSign } from "./StatusSign.tsx";
import type { RowItem } from "./table-items.ts";

interface RowProps {
  readonly id: TaskId;
  readonly row: RowItem | undefined;
  readonly index: number;
  readonly columns: readonly ColumnId[];
  readonly isSelected: boolean;
  readonly isCurrent: boolean;
  readonly today: IsoDate;
  readonly findSpans: (text: string) => readonly Span[];
  readonly measure: (element: Element | null) => void;
  readonly onSelect: (id: TaskId, isSelected: boolean, toHere: boolean) => void;
  readonly onOpen: (id: TaskId) => void;
}

const TONES = { red: "font-strong text-red", amber: "font-strong text-amber", plain: "" } as const;

/** One task in two lines. Until it has been read its place is kept. */
export const TableRow = memo(function TableRow(props: RowProps) {
  const { id, row, index, columns, isSelected, isCurrent, measure } = props;
  const look = isCurrent ? "bg-selected shadow-current forced:outline" : isSelected ? "bg-selected" : "hover:bg-hover";
  return (
    <tr
      ref={measure}
      data-index={index}
      data-task={id}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      className={`border-line border-b align-top ${look}`}
    >
      {row ? <Cells {...props} row={row} /> : <td colSpan={columns.length + 2} className="h-[50px]" />}
    </tr>
  );
});

function Cells({ id, row, columns, isSelected, today, findSpans, onSelect, onOpen }: RowProps & { readonly row: RowItem }) {
  const { task, binding } = row;
  const place = citedPath(task.path);
  return (
    <>
      <td className={`border-l-[3px] py-1.5 pl-[9px] ${binding ? "border-l-accent" : "border-l-transparent"}`}>
        <input
          type="checkbox"
          aria-label={i18n.t("tracker.column.select", [task.statement])}
          checked={isSelected}
          className="mt-0.5 size-4 accent-fill"
          onClick={(event) => onSelect(id, !isSelected, event.shiftKey)}
          onChange={() => undefined}
        />
      </td>
      <td className="px-2 py-1.5">
        <button
          type="button"
          data-row-name
          onClick={() => onOpen(id)}
          className="block w-full text-left leading-[19px] outline-offset-1"
        >
          <span lang="vi" className="line-clamp-2 break-words">
            {place !== "" && <span className="text-text3">{place} </span>}
            <Highlighted text={task.statement} spans={findSpans(task.statement)} />
          </span>
        </button>
        {columns.length === 0 && <Meta row={row} today={today} />}
      </td>
      {columns.map((column) => (
        <td key={column} className="px-2 py-1.5 leading-[19px]">
          {cell(column, row, today, columns.includes("status"))}
        </td>
      ))}
    </>
  );
}

/** Where there is room for one column only: date, number and who, under the words. */
function Meta({ row: { task, notice }, today }: { readonly row: RowItem; readonly today: IsoDate }) {
  const { main, sub, tone } = dueLines(task, today);
  return (
    <p className="text-meta text-text3">
      <StatusSign status={statusOf(task, today)} /> <span className={TONES[tone]}>{sub === "" ? main : `${main}, ${sub}`}</span>
      {notice.number !== null && ` · ${notice.number}`}
      {task.leads[0] && ` · ${task.leads[0].name}`}
    </p>
  );
}

function cell(column: ColumnId, { task, notice, binding }: RowItem, today: IsoDate, hasStatus: boolean): ReactNode {
  switch (column) {
    case "role":
      return (
        binding && (
          <span className={binding.role === "lead" && binding.through !== "collective" ? "font-strong text-accent" : ""}>
            {bindingWords(binding)}
          </span>
        )
      );
    case "lead":
      return (
        <span lang="vi" className="line-clamp-2 break-words">
          {task.leads.map(({ name }) => name).join(", ") || <span className="text-text3">{i18n.t("tracker.due.none")}</span>}
        </span>
      );
    case "due": {
      const { main, sub, tone } = dueLines(task, today);
      return (
        <span className="block">
          <span className={`flex items-start gap-1.5 tabular-nums ${TONES[tone]}`}>
            {!hasStatus && <StatusSign status={statusOf(task, today)} />}
            <span className="line-clamp-2">{main}</span>
          </span>
          <span className={`line-clamp-2 text-meta ${tone === "plain" ? "text-text3" : TONES[tone]}`}>{sub}</span>
        </span>
      );
    }
    case "status":
      return <StatusLabel status={statusOf(task, today)} />;
    case "notice":
      return notice.number;
    case "planned":
      return <span className="tabular-nums">{task.plannedOn && formatDate(task.plannedOn)}</span>;
    case "assigned":
      return <span className="line-clamp-2 break-words">{task.assignedTo}</span>;
    case "tags":
      return <span className="line-clamp-2 break-words text-meta">{task.tags.join(", ")}</span>;
  }
}
