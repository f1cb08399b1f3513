import { useCallback, useState } from "react";
import { i18n } from "#i18n";
import { sendToBackground } from "../../lib/messaging/client.ts";
import type { ImportCounts, ImportReply } from "../../lib/messaging/contract.ts";
import type { DataSectionProps, ImportMode, ImportState } from "../data/DataSection.tsx";
import { copyWords } from "../data/SafetyCard.tsx";
import { errorWords } from "../error-words.ts";
import { issueWords } from "../import-words.ts";
import { useSafety } from "./use-safety.ts";
import type { ShowToast } from "./use-toast.ts";

interface Chosen {
  readonly fileId: string;
  readonly mode: ImportMode;
  readonly name: string;
}

const NONE: ImportState = { status: "none" };

/** What the file would do, as the page shows it. */
const readyOf = (
  { counts, conflicts, settings }: Extract<ImportReply, { readonly status: "ready" | "done" }>,
  { mode, name }: Chosen,
  takeTheirs: boolean,
): ImportState => ({ status: "ready", mode, name, counts, conflicts, takeTheirs, hasSettings: settings !== "none" });

/** Backup to a file and the ways back, wired: the file goes to the background, which alone reads and writes. */
export function useDataSection(showToast: ShowToast): DataSectionProps {
  const [state, setState] = useState<ImportState>(NONE);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const { facts, refresh, onPersist } = useSafety();

  const failedWith = useCallback(
    (words: string) => {
      setState(NONE);
      showToast({ words, failed: true });
    },
    [showToast],
  );

  const ask = useCallback(
    async (file: Chosen, takeTheirs: boolean, apply: ImportCounts | null): Promise<void> => {
      setState({ status: "busy" });
      const { fileId, mode } = file;
      const reply = await sendToBackground("importFile", { fileId, mode, takeTheirs, apply });
      if (!reply.ok) return failedWith(errorWords(reply.error.code));
      const { value } = reply;
      if (value.status === "refused") return setState({ status: "refused", words: issueWords(value.issue) });
      if (value.status === "outdated") {
        showToast({ words: i18n.t("data.outdated"), failed: true });
        return ask(file, takeTheirs, null);
      }
      if (value.status === "ready") return setState(readyOf(value, file, takeTheirs));
      setState(NONE);
      setChosen(null);
      refresh();
      if (value.settings === "failed") return showToast({ words: i18n.t("data.settingsFailed"), failed: true });
      const { changeId } = value;
      const undo = changeId === null ? null : () => void sendToBackground("undoChange", { changeId });
      showToast({ words: i18n.t("data.done", value.counts.added + value.counts.changed), undo });
    },
    [failedWith, showToast, refresh],
  );

  return {
    state,
    safety: {
      ...facts,
      onPersist,
      onRestoreCopy: (copy) => {
        const next = { fileId: copy.id, mode: "snapshot", name: copyWords(copy) } as const;
        setChosen(next);
        void ask(next, false, null);
      },
    },
    onDelete: () => {
      void sendToBackground("deleteEverything", {}).then((reply) => {
        setState(NONE);
        refresh();
        showToast(reply.ok ? { words: i18n.t("data.delete.done") } : { words: i18n.t("data.delete.failed"), failed: true });
      });
    },
    onBackUp: () => {
      import("./write-backup.ts")
        .then(({ writeBackup }) => writeBackup())
        .then((count) => {
          showToast({ words: i18n.t("data.backUp.done", count) });
          refresh();
        })
        .catch((error: unknown) => {
          console.error("the backup failed", error);
          showToast({ words: i18n.t("data.backUp.failed"), failed: true });
        });
    },
    onFile: (mode, file) => {
      setState({ status: "busy" });
      import("../../lib/store/inbox.ts")
        .then(({ leaveFile }) => leaveFile(file))
        .then((fileId) => {
          const next = { fileId, mode, name: file.name };
          setChosen(next);
          return ask(next, false, null);
        })
        .catch((error) => {
          console.error("the file was not left", error);
          failedWith(i18n.t("error.storageFailed"));
        });
    },
    onTakeTheirs: (takeTheirs) => chosen && void ask(chosen, takeTheirs, null),
    onApply: () => {
      if (chosen && state.status === "ready") void ask(chosen, state.takeTheirs, state.counts);
    },
    onCancel: () => {
      setChosen(null);
      setState(NONE);
    },
  };
}
