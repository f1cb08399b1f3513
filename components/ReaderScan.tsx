import { i18n } from "#i18n";
import { Button } from "./Button.tsx";
import type { ScanWork } from "./reader-state.ts";

/** What can be done about pages that are pictures of paper, and how far it is. */
export function ReaderScan({
  work,
  scanned,
  pages,
  doubtful,
  onStart,
  onPause,
  onResume,
  onCancel,
}: {
  readonly work: ScanWork;
  /** Pages that nobody has read yet. */
  readonly scanned: number;
  readonly pages: number;
  /** Words that the recognition is not sure of. */
  readonly doubtful: number;
  readonly onStart: () => void;
  readonly onPause: () => void;
  readonly onResume: () => void;
  readonly onCancel: () => void;
}) {
  const isBusy = work.status === "running" || work.status === "paused";
  if (!isBusy && scanned === 0) {
    return doubtful === 0 ? null : <p className="mx-auto mt-4 max-w-140 text-meta text-text2">{i18n.t("scan.doubtful")}</p>;
  }
  return (
    <section
      aria-label={i18n.t("scan.title")}
      className="mx-auto mt-8 flex max-w-140 flex-col items-start gap-3 rounded-card border border-line bg-surface p-6"
    >
      {work.status === "failed" && (
        <p role="alert" className="text-body text-overdue">
          {i18n.t("scan.failed")}
        </p>
      )}
      {isBusy ? (
        <>
          <p role="status" className="text-statement">
            {i18n.t(work.status === "paused" ? "scan.paused" : "scan.running", [
              String(work.page),
              String(work.done + 1),
              String(work.all),
            ])}
          </p>
          <progress
            className="w-full accent-fill"
            aria-label={i18n.t("scan.title")}
            max={work.all}
            value={work.done + work.share}
          />
          <div className="flex gap-2">
            {work.status === "paused" ? (
              <Button look="filled" onPress={onResume}>
                {i18n.t("scan.resume")}
              </Button>
            ) : (
              <Button onPress={onPause}>{i18n.t("scan.pause")}</Button>
            )}
            <Button look="quiet" onPress={onCancel}>
              {i18n.t("scan.cancel")}
            </Button>
          </div>
        </>
      ) : (
        <>
          <p className="text-statement">
            {scanned === pages ? i18n.t("reader.scan") : i18n.t("reader.partlyScan", [String(scanned)])}
          </p>
          <p className="text-body text-text2">{i18n.t("scan.about")}</p>
          <Button look="filled" onPress={onStart}>
            {i18n.t("scan.start")}
          </Button>
        </>
      )}
    </section>
  );
}
