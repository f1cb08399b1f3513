import { i18n } from "#i18n";
import { Button } from "../../components/Button.tsx";
import type { JobProgress } from "../../lib/export/job.ts";

/** How far a long export is. */
export interface Progress extends JobProgress {
  readonly onStop: () => void;
}

/** Says how far a long work is, and stops it. */
export function Waiting({ progress: { step, done, total, onStop } }: { readonly progress: Progress }) {
  const words = i18n.t(step === "read" ? "tracker.exporting.read" : "tracker.exporting.write", [
    done.toLocaleString("vi"),
    total.toLocaleString("vi"),
  ]);
  return (
    <div className="flex items-center justify-between gap-2 border-line border-t px-3 py-1.5">
      <span className="flex items-center gap-3 tabular-nums">
        <progress aria-label={words} value={done} max={Math.max(total, 1)} className="w-40 accent-fill" />
        {words}
      </span>
      <Button onPress={onStop}>{i18n.t("tracker.stop")}</Button>
    </div>
  );
}
