import { useNextTurn } from "../../components/hooks/reminders/use-next-turn.ts";
import { useRemindersOf } from "../../components/hooks/reminders/use-reminders-of.ts";
import { useHistory } from "../../components/hooks/use-history.ts";
import { useRepeats } from "../../components/hooks/use-repeats.ts";
import type { TrackerActions } from "../../components/hooks/use-tracker-actions.ts";
import { Drawer } from "../../components/tracker/Drawer.tsx";
import type { RowItem } from "../../components/tracker/table-items.ts";
import type { Catalogue } from "../../lib/catalogue/catalogue.ts";
import type { IsoDate } from "../../lib/model/calendar-date.ts";
import type { TaskId } from "../../lib/model/task.ts";

/** The drawer, wired: the task that is open, with its history, its reminders and what repeats it. */
export function OpenTask({
  row,
  today,
  catalogue,
  isReady,
  actions,
  onShow,
  onClose,
}: {
  readonly row: RowItem;
  readonly today: IsoDate;
  readonly catalogue: Catalogue;
  /** Whether the catalogue has every task. */
  readonly isReady: boolean;
  readonly actions: TrackerActions;
  readonly onShow: (id: TaskId) => void;
  readonly onClose: () => void;
}) {
  const { task } = row;
  const history = useHistory(task);
  const reminders = useRemindersOf(task);
  const nextTurn = useNextTurn(task);
  const repeats = useRepeats(task, catalogue, isReady);
  return (
    <Drawer
      row={row}
      today={today}
      history={history}
      nextTurn={nextTurn}
      repeats={repeats}
      reminders={reminders}
      actions={{
        onEdit: (edit) => void actions.edit([task.id], edit),
        onOpenSource: () => void actions.openSource(task.id),
        onUndo: (changeId) => void actions.undo(changeId),
        onDelete: () => void actions.remove([task.id]).then(onClose),
        onRestore: () => void actions.restore([task.id]).then(onClose),
        onClose,
        repeats: { onTogether: (other, together) => void actions.edit([task.id, other], { together }), onOpen: onShow },
        onRemindAgain: (when) => void actions.remindAgain(task.id, when),
      }}
    />
  );
}
