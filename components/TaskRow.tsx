import { i18n } from "#i18n";
import { fileName } from "../lib/model/file-name.ts";
import type { Span } from "../lib/model/span.ts";
import type { Task, TaskId } from "../lib/model/task.ts";
import { bindingWords } from "./binding-words.ts";
import { DOT, DueWords } from "./DueWords.tsx";
import { formatDate } from "./format-date.ts";
import { Highlighted } from "./Highlighted.tsx";
import { Icon } from "./Icon.tsx";
import { IconButton } from "./IconButton.tsx";
import type { TaskItem } from "./task-item.ts";

/** What a row can ask for. */
export interface RowActions {
  readonly onMark: (taskId: TaskId, done: boolean) => void;
  readonly onDelete: (taskId: TaskId) => void;
  readonly onOpenSource: (taskId: TaskId) => void;
}

const NAME_LENGTH = 100;
const TONES: Partial<Record<TaskItem["group"], string>> = { overdue: "text-red", today: "text-amber", done: "text-green" };

/** One task: mark done, statement in two lines, date, number, who; open and delete show on hover and are always in the tab order. */
export function TaskRow({
  item,
  found,
  actions,
}: {
  readonly item: TaskItem;
  readonly found: readonly Span[];
  readonly actions: RowActions;
}) {
  const { task } = item;
  const done = task.completedOn !== null;
  const name = task.statement.length > NAME_LENGTH ? `${task.statement.slice(0, NAME_LENGTH)}…` : task.statement;
  return (
    <li
      data-task={task.id}
      className={`row-lazy group relative flex gap-2.5 border-line border-b px-3 py-1.5 hover:bg-hover ${item.binding ? "mine-bar" : ""}`}
    >
      <button
        type="button"
        aria-label={i18n.t(done ? "popup.row.markOpen" : "popup.row.markDone", [name])}
        title={i18n.t(done ? "popup.row.markOpenShort" : "popup.row.markDoneShort")}
        onClick={() => actions.onMark(task.id, !done)}
        className="group/check -m-1 inline-flex size-7 flex-none items-center justify-center self-start rounded-full outline-offset-[-2px]"
      >
        <span
          className={`inline-flex size-[18px] items-center justify-center rounded-full border-[1.5px] ${done ? "border-green bg-green text-surface" : "border-control text-control"}`}
        >
          {/* Hidden by opacity: forced colours would paint a transparent tick, and open would look like done. */}
          <Icon name="tick" size={12} className={done ? "" : "opacity-0 group-hover/check:opacity-100"} />
        </span>
      </button>
      <div className="min-w-0 flex-1">
        {/* The notice's own words, whatever the language of the interface. */}
        <p lang="vi" className={`line-clamp-2 break-words leading-[19px] ${done ? "text-text3" : ""}`}>
          <Highlighted text={task.statement} spans={found} />
        </p>
        <div className="flex items-end justify-between gap-2 text-meta text-text3">
          <p className="min-w-0 py-px">
            <Meta item={item} />
          </p>
          <div className="-my-0.5 -mr-1 flex flex-none opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 touch:opacity-100">
            <IconButton
              icon="source"
              size={24}
              label={i18n.t("popup.row.openSource", [name])}
              title={sourceWords(task.sources)}
              onPress={() => actions.onOpenSource(task.id)}
            />
            <IconButton
              icon="trash"
              size={24}
              label={i18n.t("popup.row.delete", [name])}
              title={i18n.t("popup.row.deleteShort")}
              onPress={() => actions.onDelete(task.id)}
            />
          </div>
        </div>
      </div>
    </li>
  );
}

/** Where the button leads: the passage on a page, or a page of a file. */
function sourceWords(sources: Task["sources"]): string {
  const source = sources[sources.length - 1];
  if (source?.page === undefined) return i18n.t("popup.row.openSourceShort");
  return i18n.t("popup.row.openPdf", [fileName(source.url), String(source.page)]);
}

function Meta({ item: { task, notice, due, group, binding } }: { readonly item: TaskItem }) {
  const [lead, ...others] = task.leads;
  return (
    <>
      {task.completedOn !== null ? (
        <span className="font-strong text-green">{i18n.t("popup.row.doneOn", [formatDate(task.completedOn)])}</span>
      ) : (
        <DueWords due={due} tone={TONES[group] ?? "text-text2"} />
      )}
      {notice.number !== null && (
        <>
          {DOT}
          <span className="whitespace-nowrap">{notice.number}</span>
        </>
      )}
      {binding && (
        <>
          {DOT}
          <span className="font-strong text-accent">{bindingWords(binding)}</span>
        </>
      )}
      {!binding && lead && `${DOT}${lead.name}`}
      {!binding && others.length > 0 && ` ${i18n.t("popup.row.otherLeads", others.length)}`}
    </>
  );
}
