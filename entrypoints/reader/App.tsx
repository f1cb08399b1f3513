import { type DragEvent, useCallback, useRef, useState } from "react";
import { i18n } from "#i18n";
import { ReaderBar } from "../../components/ReaderBar.tsx";
import { ReaderNote } from "../../components/ReaderNote.tsx";
import { useAnnotator } from "./use-annotator.ts";
import { useDocument } from "./use-document.ts";

/** CSS pixels for a point at 100 %. */
const FULL_SIZE = 96 / 72;
const ZOOMS = [0.75, 1, 1.25, 1.5, 2] as const;

const fileOf = ({ dataTransfer }: DragEvent): File | undefined => dataTransfer.files[0];

/** The reader for PDFs, wired: a file comes in, its pages and tasks are shown. */
export function App() {
  const root = useRef<HTMLDivElement>(null);
  const zoom = useRef(1);
  const [shownZoom, setShownZoom] = useState(1);
  const scale = useCallback(() => FULL_SIZE * zoom.current, []);
  const { state, openFromDisk, fetchAgain, grant } = useDocument(root, scale);
  useAnnotator(state.status === "open" ? state.shown.source : null);
  const setZoom = (value: number): void => {
    zoom.current = value;
    setShownZoom(value);
    if (state.status === "open") state.shown.repaint();
  };
  return (
    <div
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const file = fileOf(event);
        if (file) void openFromDisk(file);
      }}
    >
      <ReaderBar
        name={"name" in state ? state.name : null}
        zoom={shownZoom}
        zooms={ZOOMS}
        onZoom={setZoom}
        onFile={(file) => void openFromDisk(file)}
      />
      <main aria-label={i18n.t("reader.title")}>
        <ReaderNote state={state} onFetch={fetchAgain} onGrant={grant} onFile={(file) => void openFromDisk(file)} />
        <div ref={root} className="pdf-pages" style={{ ["--scale" as string]: FULL_SIZE * shownZoom }} />
      </main>
    </div>
  );
}
