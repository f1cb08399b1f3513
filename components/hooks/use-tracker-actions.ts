import { useMemo } from "react";
import { i18n } from "#i18n";
import { sendToBackground } from "../../lib/messaging/client.ts";
import type { Reply } from "../../lib/messaging/contract.ts";
import type { TaskId } from "../../lib/model/task.ts";
import type { TaskEdit } from "../../lib/model/task-changes.ts";
import { errorWords } from "../error-words.ts";
import { formatMoment } from "../tracker/format-moment.ts";
import type { ShowToast } from "./use-toast.ts";

/** Changes of tasks, one or many; each can be taken back from the message that tells of it. */
export interface TrackerActions {
  readonly edit: (taskIds: readonly TaskId[], edit: TaskEdit) => Promise<void>;
  readonly undo: (changeId: string) => Promise<void>;
  readonly remove: (taskIds: readonly TaskId[]) => Promise<void>;
  readonly restore: (taskIds: readonly TaskId[]) => Promise<void>;
  readonly openSource: (taskId: TaskId) => Promise<void>;
  readonly remindAgain: (taskId: TaskId, when: "hour" | "next-day") => Promise<void>;
}

function wordsOf(edit: TaskEdit, count: number): string {
  if (edit.skipsTurnsBefore) return i18n.t("tracker.turns.skippedNow");
  if (edit.endedOn) return i18n.t("tracker.turns.ended");
  if (edit.together) return i18n.t(`tracker.repeats.told.${edit.together}`);
  if (edit.isArchived === true) return i18n.t("tracker.toast.archived", count);
  if (count === 1 && edit.completedOn) return i18n.t("popup.toast.done");
  if (count === 1 && edit.completedOn === null) return i18n.t("popup.toast.open");
  return i18n.t("tracker.toast.changed", count);
}

/** The tracker's buttons: asks the background, then says what happened and offers to take it back. */
export function useTrackerActions(showToast: ShowToast): TrackerActions {
  return useMemo(() => {
    const failed = (reply: Reply<unknown>): boolean => {
      if (!reply.ok) showToast({ words: errorWords(reply.error.code), failed: true });
      return !reply.ok;
    };
    const undo = async (changeId: string): Promise<void> => {
      const reply = await sendToBackground("undoChange", { changeId });
      if (!failed(reply) && reply.ok)
        showToast({ words: i18n.t("popup.toast.restored"), undo: () => void undo(reply.value.changeId) });
    };
    const restore = async (taskIds: readonly TaskId[]): Promise<void> => {
      if (!failed(await sendToBackground("restoreTasks", { taskIds })))
        showToast({ words: i18n.t("tracker.toast.restored", taskIds.length) });
    };
    return {
      undo,
      restore,
      edit: async (taskIds, edit) => {
        const reply = await sendToBackground("editTasks", { taskIds, edit });
        if (!failed(reply) && reply.ok)
          showToast({ words: wordsOf(edit, taskIds.length), undo: () => void undo(reply.value.changeId) });
      },
      remove: async (taskIds) => {
        if (!failed(await sendToBackground("deleteTasks", { taskIds })))
          showToast({ words: i18n.t("popup.toast.deleted", taskIds.length), undo: () => void restore(taskIds) });
      },
      remindAgain: async (taskId, when) => {
        const reply = await sendToBackground("remindAgain", { taskIds: [taskId], when });
        if (!failed(reply) && reply.ok) showToast({ words: i18n.t("tracker.remind.told", [formatMoment(reply.value.at)]) });
      },
      openSource: async (taskId) => void failed(await sendToBackground("openSource", { taskId })),
    };
  }, [showToast]);
}
