import { useCallback, useRef, useState } from "react";
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
  /** The user's own list, not a table of ours. */
  readonly isList: boolean;
}

const NONE: ImportState = { status: "none" };

/** What the file would do, as the page shows it. */
const readyOf = (
  { counts, conflicts, settings }: Extract<ImportReply, { readonly status: "ready" | "done" }>,
  { mode, name, isList }: Chosen,
  takeTheirs: boolean,
): ImportState => ({ status: "ready", mode, name, counts, conflicts, takeTheirs, hasSettings: settings !== "none", isList });

/** Backup to a file and the ways back, wired: the file goes to the background, which alone reads and writes. */
export function useDataSection(showToast: ShowToast): DataSectionProps {
  const [state, setState] = useState<ImportState>(NONE);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const isGuarded = useRef(false);
  const { facts, refresh } = useSafety();

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

  const notRead = (error: unknown): void => {
    console.error("the file was not read", error);
    failedWith(i18n.t("data.notRead"));
  };
  const leave = async (content: Blob, about: Omit<Chosen, "fileId">): Promise<void> => {
    const { leaveFile } = await import("../../lib/store/inbox.ts");
    const next = { ...about, fileId: await leaveFile(content) };
    setChosen(next);
    await ask(next, false, null);
  };
  /** A table of ours goes on its way; of another list the user says first what its columns hold. */
  const openTable = async (file: File): Promise<void> => {
    const { readInWorker } = await import("./read-in-worker.ts");
    const read = await readInWorker(file);
    if (!read.ok) return setState({ status: "refused", words: issueWords(read.error) });
    const { name } = file;
    const { value } = read;
    if (value.kind === "ours") return leave(value.table, { mode: "sheet", name, isList: false });
    isGuarded.current = value.isGuarded;
    setState({ status: "mapping", name, sheets: value.sheets, ...value.guess });
  };

  return {
    state,
    safety: {
      ...facts,
      onRestoreCopy: (copy) => {
        const next = { fileId: copy.id, mode: "snapshot", name: copyWords(copy), isList: false } as const;
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
      const open = mode === "sheet" ? openTable(file) : leave(file, { mode, name: file.name, isList: false });
      open.catch(notRead);
    },
    onSheet: (sheet) => {
      if (state.status === "mapping")
        void import("./table-mapping.ts").then(({ mappingOf }) =>
          setState({ ...state, sheet, mapping: mappingOf(state.sheets[sheet]) }),
        );
    },
    onMapping: (mapping) => state.status === "mapping" && setState({ ...state, mapping }),
    onPreview: () => {
      if (state.status !== "mapping") return;
      const { name, mapping, sheets, sheet } = state;
      const table = { rows: sheets[sheet]?.rows ?? [], isGuarded: isGuarded.current, list: { ...mapping, fileName: name } };
      setState({ status: "busy" });
      import("./table-mapping.ts")
        .then(({ asFile }) => leave(asFile(table), { mode: "sheet", name, isList: true }))
        .catch(notRead);
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
