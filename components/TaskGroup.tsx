import { useState } from "react";
import { i18n } from "#i18n";
import type { Span } from "../lib/model/span.ts";
import { GROUP_WORDS } from "./group-words.ts";
import { Icon } from "./Icon.tsx";
import { type RowActions, TaskRow } from "./TaskRow.tsx";
import type { TaskGroupItems } from "./task-groups.ts";
import type { TaskGroupId } from "./task-item.ts";

/** Rows of a group before "Xem thêm", and how many more each press shows. */
export const ROWS_AT_FIRST = 50;
const ROWS_MORE = 200;

const TONES: Partial<Record<TaskGroupId, string>> = { overdue: "text-red", today: "text-amber", done: "text-green" };

/** A heading with its count that folds its list away. */
export function TaskGroup({
  group: { id, items },
  open,
  onToggle,
  findSpans,
  actions,
}: {
  readonly group: TaskGroupItems;
  readonly open: boolean;
  readonly onToggle: () => void;
  /** Found words of a statement, while a search is on. */
  readonly findSpans: (text: string) => readonly Span[];
  readonly actions: RowActions;
}) {
  const [shown, setShown] = useState(ROWS_AT_FIRST);
  const listId = `group-${id}`;
  const rest = Math.min(items.length - shown, ROWS_MORE);
  return (
    <section aria-labelledby={`${listId}-name`}>
      <h2 id={`${listId}-name`} className="border-line border-b bg-canvas">
        <button
          type="button"
          aria-expanded={open}
          aria-controls={listId}
          onClick={onToggle}
          className="flex w-full items-center gap-2 px-3 py-[3px] text-left outline-offset-[-2px] hover:bg-hover"
        >
          <Icon name={open ? "down" : "right"} size={14} className="text-text2" />
          <span className={`font-strong text-meta ${TONES[id] ?? "text-text2"}`}>{i18n.t(GROUP_WORDS[id])}</span>
          <span className="text-meta text-text3 tabular-nums" aria-hidden="true">
            {items.length}
          </span>
          <span className="sr-only">{i18n.t("popup.group.count", items.length)}</span>
        </button>
      </h2>
      {/* One list that stays: what the heading controls must exist while it is folded. */}
      <ul id={listId} hidden={!open}>
        {open &&
          items
            .slice(0, shown)
            .map((item) => <TaskRow key={item.task.id} item={item} found={findSpans(item.task.statement)} actions={actions} />)}
      </ul>
      {open && rest > 0 && (
        <button
          type="button"
          onClick={() => setShown(shown + ROWS_MORE)}
          className="w-full border-line border-b px-3 py-1.5 text-center font-strong text-accent text-meta outline-offset-[-2px] hover:bg-hover"
        >
          {i18n.t("popup.group.more", rest)}
        </button>
      )}
    </section>
  );
}
