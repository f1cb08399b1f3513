import { useCallback, useState } from "react";
import { i18n } from "#i18n";
import { sendToBackground } from "../../lib/messaging/client.ts";
import type { ImportCounts } from "../../lib/messaging/contract.ts";
import type { DataSectionProps, ImportMode, ImportState } from "../DataSection.tsx";
import { errorWords } from "../error-words.ts";
import { issueWords } from "../import-words.ts";
import { downloadFile } from "./download-file.ts";
import type { ShowToast } from "./use-toast.ts";

interface Chosen {
  readonly fileId: string;
  readonly mode: ImportMode;
  readonly name: string;
}

const NONE: ImportState = { status: "none" };

/** Everything that is stored, as a file: "so-tay-nhiem-vu-2026-11-22.json". The writer is loaded when it is wanted. */
async function backUp(): Promise<number> {
  const [{ backupPieces }, { readTables }, { dayInVietnam }] = await Promise.all([
    import("../../lib/export/backup-pieces.ts"),
    import("../../lib/store/read-tables.ts"),
    import("../../lib/model/calendar-date.ts"),
  ]);
  const tables = await readTables();
  const now = Date.now();
  downloadFile([...backupPieces(tables, now)], "application/json", `so-tay-nhiem-vu-${dayInVietnam(now)}.json`);
  return tables.tasks.length;
}

/** Backup to a file and the ways back, wired: the file goes to the background, which alone reads and writes. */
export function useDataSection(showToast: ShowToast): DataSectionProps {
  const [state, setState] = useState<ImportState>(NONE);
  const [chosen, setChosen] = useState<Chosen | null>(null);

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
      const { fileId, mode, name } = file;
      const reply = await sendToBackground("importFile", { fileId, mode, takeTheirs, apply });
      if (!reply.ok) return failedWith(errorWords(reply.error.code));
      const { value } = reply;
      if (value.status === "refused") return setState({ status: "refused", words: issueWords(value.issue) });
      if (value.status === "outdated") {
        showToast({ words: i18n.t("data.outdated"), failed: true });
        return ask(file, takeTheirs, null);
      }
      if (value.status === "ready") return setState({ ...value, status: "ready", mode, name, takeTheirs });
      setState(NONE);
      setChosen(null);
      const { changeId } = value;
      const undo = changeId === null ? null : () => void sendToBackground("undoChange", { changeId });
      showToast({ words: i18n.t("data.done", value.counts.added + value.counts.changed), undo });
    },
    [failedWith, showToast],
  );

  return {
    state,
    onBackUp: () => {
      backUp().then(
        (count) => showToast({ words: i18n.t("data.backUp.done", count) }),
        (error) => {
          console.error("the backup failed", error);
          showToast({ words: i18n.t("error.storageFailed"), failed: true });
        },
      );
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
