import { useMemo } from "react";
import { i18n } from "#i18n";
import { sendToBackground } from "../../lib/messaging/client.ts";
import type { Reply } from "../../lib/messaging/contract.ts";
import type { TaskId } from "../../lib/model/task.ts";
import { errorWords } from "../error-words.ts";
import { formatDate } from "../format-date.ts";
import type { RowActions } from "../TaskRow.tsx";
import type { ShowToast } from "./use-toast.ts";

/** What a row asks for, done by the background, the only writer; each change can be taken back. */
export function useRowActions(showToast: ShowToast): RowActions {
  return useMemo(() => {
    const report = (reply: Reply<unknown>, words: string | null, undo: (() => void) | null): void => {
      if (!reply.ok) showToast({ words: errorWords(reply.error.code), failed: true });
      else if (words !== null) showToast({ words, undo });
    };
    const restored = (reply: Reply<unknown>): void => report(reply, i18n.t("popup.toast.restored"), null);
    const mark = (taskId: TaskId, done: boolean) => sendToBackground("markDone", { taskId, done });
    const restore = (taskIds: readonly TaskId[]) => sendToBackground("restoreTasks", { taskIds });
    return {
      onMark: async (taskId, done) => {
        const reply = await mark(taskId, done);
        const turn = reply.ok ? reply.value.turn : null;
        const words = turn
          ? i18n.t(turn.next ? "popup.toast.turnDoneNext" : "popup.toast.turnDone", [turn.next ? formatDate(turn.next) : ""])
          : i18n.t(done ? "popup.toast.done" : "popup.toast.open");
        report(reply, words, async () => restored(await mark(taskId, !done)));
      },
      onDelete: async (taskId) => {
        const reply = await sendToBackground("deleteTasks", { taskIds: [taskId] });
        report(reply, i18n.t("popup.toast.deleted", 1), async () => restored(await restore([taskId])));
      },
      onOpenSource: async (taskId) => report(await sendToBackground("openSource", { taskId }), null, null),
    };
  }, [showToast]);
}
