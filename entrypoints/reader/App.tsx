import { useCallback, useEffect, useRef, useState } from "react";
import { i18n } from "#i18n";
import { ReaderBar } from "../../components/ReaderBar.tsx";
import { ReaderNote } from "../../components/ReaderNote.tsx";
import { ReaderScan } from "../../components/ReaderScan.tsx";
import { useAnnotator } from "./use-annotator.ts";
import { useDocument } from "./use-document.ts";
import { useMarkSheet } from "./use-mark-sheet.ts";
import { useScans } from "./use-scans.ts";
import { useUnreadablePages } from "./use-unreadable-pages.ts";

/** CSS pixels for a point at 100 %. */
const FULL_SIZE = 96 / 72;
const ZOOMS = [0.75, 1, 1.25, 1.5, 2] as const;

/** A file dropped anywhere on the page is opened; the browser's own answer would be to leave the page for it. */
function useDrop(onFile: (file: File) => void): void {
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    document.addEventListener("dragover", (event) => event.preventDefault(), { signal });
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file) onFile(file);
    };
    document.addEventListener("drop", drop, { signal });
    return () => stop.abort();
  }, [onFile]);
}

/** The reader for PDFs, wired: a file comes in, its pages and tasks are shown. */
export function App() {
  const root = useRef<HTMLDivElement>(null);
  const zoom = useRef(1);
  const [shownZoom, setShownZoom] = useState(1);
  const scale = useCallback(() => FULL_SIZE * zoom.current, []);
  const { state, openFromDisk, fetchAgain, grant, showAgain } = useDocument(root, scale);
  useDrop(useCallback((file) => void openFromDisk(file), [openFromDisk]));
  const shown = state.status === "open" ? state.shown : null;
  useMarkSheet();
  useAnnotator(shown?.source ?? null, shown?.review ?? null);
  const { work, start, pause, resume, cancel } = useScans(shown, showAgain);
  useUnreadablePages(shown, showAgain);
  const setZoom = (value: number): void => {
    zoom.current = value;
    setShownZoom(value);
    if (state.status === "open") state.shown.repaint();
  };
  return (
    <>
      <ReaderBar
        name={"name" in state ? state.name : null}
        zoom={shownZoom}
        zooms={ZOOMS}
        onZoom={setZoom}
        onFile={(file) => void openFromDisk(file)}
      />
      <main aria-label={i18n.t("reader.title")}>
        <ReaderNote state={state} onFetch={fetchAgain} onGrant={grant} onFile={(file) => void openFromDisk(file)} />
        {shown && (
          <ReaderScan
            work={work}
            scanned={shown.scanned}
            pages={shown.pages}
            doubtful={shown.review?.doubtful ?? 0}
            onStart={start}
            onPause={pause}
            onResume={resume}
            onCancel={cancel}
          />
        )}
        <div ref={root} className="pdf-pages" style={{ ["--scale" as string]: FULL_SIZE * shownZoom }} />
      </main>
    </>
  );
}
