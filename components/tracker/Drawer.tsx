import { type ReactNode, useEffect, useRef, useState } from "react";
import { i18n } from "#i18n";
import type { IsoDate } from "../../lib/model/calendar-date.ts";
import { citedPath } from "../../lib/model/outline-path.ts";
import type { Task } from "../../lib/model/task.ts";
import type { TaskChanges, TaskEdit } from "../../lib/model/task-changes.ts";
import type { HistoryEntry } from "../../lib/model/task-history.ts";
import { BindingChip } from "../BindingChip.tsx";
import { formatDayMonth } from "../format-date.ts";
import { Icon } from "../Icon.tsx";
import { IconButton } from "../IconButton.tsx";
import { DrawerFields } from "./DrawerFields.tsx";
import { HistoryList } from "./HistoryList.tsx";
import { OwnFieldsForm } from "./OwnFieldsForm.tsx";
import { ProgressNotes } from "./ProgressNotes.tsx";
import { ReminderField, type ReminderFieldProps } from "./ReminderField.tsx";
import { type OtherTask, type RepeatActions, RepeatsSection } from "./RepeatsSection.tsx";
import { type NextTurn, periodWords, TurnsSection } from "./TurnsSection.tsx";
import type { RowItem } from "./table-items.ts";
import { WordingForm } from "./WordingForm.tsx";

export interface DrawerActions {
  readonly onEdit: (edit: TaskEdit) => void;
  readonly onOpenSource: () => void;
  readonly onUndo: (changeId: string) => void;
  readonly onDelete: () => void;
  readonly onRestore: () => void;
  readonly onClose: () => void;
  readonly repeats: RepeatActions;
  readonly onRemindAgain: ReminderFieldProps["onAgain"];
}

/** One task with every field: what the text says, what the user keeps, what was done and when it was changed. */
export function Drawer({
  row,
  today,
  history,
  nextTurn,
  repeats,
  reminders,
  actions,
}: {
  readonly row: RowItem;
  readonly today: IsoDate;
  readonly history: readonly HistoryEntry[];
  /** The next turn of a recurring duty. */
  readonly nextTurn: NextTurn | null;
  /** Tasks of other notices that say the same. */
  readonly repeats: { readonly linked: readonly OtherTask[]; readonly alike: readonly OtherTask[] };
  readonly reminders: Pick<ReminderFieldProps, "usualDays" | "nextAt">;
  readonly actions: DrawerActions;
}) {
  const { task, notice, binding } = row;
  const [editing, setEditing] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another task is read from its beginning
  useEffect(() => {
    setEditing(false);
    heading.current?.focus();
  }, [task.id]);
  const change = (changes: TaskChanges): void => actions.onEdit({ changes });
  const place = citedPath(task.path);
  const inTrash = task.deletedAt !== null;
  return (
    <aside
      aria-label={i18n.t("tracker.drawer.label")}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.preventDefault();
        actions.onClose();
      }}
      className="flex h-full flex-col bg-surface"
    >
      <header className="flex h-10 flex-none items-center gap-1 border-line border-b pr-2 pl-4">
        <h2 ref={heading} tabIndex={-1} className="min-w-0 flex-1 truncate font-strong outline-none">
          {place === "" ? i18n.t("tracker.drawer.noItem") : i18n.t("tracker.drawer.item", [place])}{" "}
          <span className="font-normal text-text3">{notice.number}</span>
        </h2>
        {!inTrash && <IconButton icon="edit" label={i18n.t("tracker.drawer.edit")} onPress={() => setEditing(!editing)} />}
        <IconButton icon="source" label={i18n.t("tracker.drawer.source")} onPress={actions.onOpenSource} />
        <IconButton icon="close" label={i18n.t("tracker.drawer.close")} onPress={actions.onClose} />
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto px-4 py-3">
        <p className="flex flex-wrap gap-2">
          {binding && <BindingChip binding={binding} />}
          {task.tags.map((tag) => (
            <Chip key={tag}>{tag}</Chip>
          ))}
          {task.sideState && <Chip>{i18n.t(`tracker.side.${task.sideState}`)}</Chip>}
        </p>
        {editing ? (
          <WordingForm
            task={task}
            onSave={(changes) => {
              change(changes);
              setEditing(false);
            }}
            onCancel={() => setEditing(false)}
          />
        ) : (
          <DrawerFields row={row} today={today} />
        )}
        <TurnsSection task={task} next={nextTurn} today={today} isFixed={inTrash} onEdit={actions.onEdit} />
        {!inTrash && <RepeatsSection {...repeats} actions={actions.repeats} />}
        {!inTrash && <OwnFieldsForm key={task.id} task={task} onChange={change} onEdit={actions.onEdit} />}
        {!inTrash && task.completedOn === null && (
          <div className="mt-2">
            <ReminderField
              key={`remind:${task.id}`}
              task={task}
              {...reminders}
              onChange={(reminderDays) => change({ reminderDays })}
              onAgain={actions.onRemindAgain}
            />
          </div>
        )}
        <ProgressNotes key={`progress:${task.id}`} task={task} today={today} isFixed={inTrash} onEdit={actions.onEdit} />
        <HistoryList task={task} entries={history} onUndo={actions.onUndo} />
      </div>
      <footer className="flex flex-none gap-2 border-line border-t px-4 py-2.5">
        {inTrash ? (
          <Action words={i18n.t("tracker.bulk.restore")} onPress={actions.onRestore} filled />
        ) : (
          <>
            <Action
              filled
              words={doneWords(task, nextTurn)}
              onPress={() => actions.onEdit({ completedOn: task.completedOn === null ? today : null })}
            />
            <Action
              words={i18n.t(task.archivedAt === null ? "tracker.bulk.archive" : "tracker.bulk.unarchive")}
              onPress={() => actions.onEdit({ isArchived: task.archivedAt === null })}
            />
            <Action words={i18n.t("tracker.bulk.delete")} onPress={actions.onDelete} />
          </>
        )}
      </footer>
    </aside>
  );
}

/** What the one filled button does: of a recurring duty it closes a turn. */
function doneWords(task: Task, next: NextTurn | null): string {
  if (task.completedOn !== null) return i18n.t("tracker.drawer.markOpen");
  return next
    ? i18n.t("tracker.turns.markDone", [next.turn.hasDeadline ? formatDayMonth(next.turn.day) : periodWords(next.turn)])
    : i18n.t("tracker.drawer.markDone");
}

function Chip({ children }: { readonly children: ReactNode }) {
  return (
    <span className="inline-flex items-center gap-1 rounded-chip bg-sunken px-1.5 text-meta text-text2 forced:border">
      <Icon name="tag" size={12} />
      {children}
    </span>
  );
}

function Action({ words, filled, onPress }: { readonly words: string; readonly filled?: boolean; readonly onPress: () => void }) {
  const look = filled ? "border-fill bg-fill text-onfill hover:bg-fill-hover" : "border-line2 bg-surface hover:bg-hover";
  return (
    <button type="button" onClick={onPress} className={`min-h-[30px] rounded-control border px-3 font-strong ${look}`}>
      {words}
    </button>
  );
}
